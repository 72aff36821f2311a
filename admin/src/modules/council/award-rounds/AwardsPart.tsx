// The awards of a selection that was taken from a ledger: it has no nominations of its own.
import { RelatedList } from '../../people/RelatedList.tsx';
import { awardFields } from '../awards/award-fields.tsx';

const silverFirst = { field: 'isSilver', order: 'DESC' } as const;

export function AwardsPart() {
  return (
    <RelatedList reference="awards" target="roundId" sort={silverFirst} advice="selection.result.noAwards">
      {awardFields('volunteerId', 'isSilver', 'grounds', 'withdrawnOn')}
    </RelatedList>
  );
}

// Who was honoured, in which year and for what.
import { linkedFilter, yesNoFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { useSeesNames } from '../../people/sees-names.ts';
import { awardFields } from './award-fields.tsx';

const filters = [linkedFilter('roundId', 'awardRounds'), yesNoFilter('isSilver')];

export function AwardList() {
  return (
    <RecordList filters={filters} sort={{ field: 'roundId', order: 'DESC' }} canSearch={useSeesNames()}>
      {awardFields('volunteerId', 'year', 'awardTitle', 'isSilver', 'grounds', 'withdrawnOn')}
    </RecordList>
  );
}

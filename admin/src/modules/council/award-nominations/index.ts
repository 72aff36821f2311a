// Nominations in selections; they are shown on the page of the selection.
import { AwardNominationFieldsFragmentDoc } from '../../../../../schema/generated/council/award-nominations.ts';
import { resource } from '../../../data/resource.ts';
import { personTitle } from '../../people/person-name.ts';

export const awardNominations = resource({
  type: 'AwardNomination',
  plural: 'awardNominations',
  fields: AwardNominationFieldsFragmentDoc,
  title: (nomination) => personTitle((nomination['volunteer'] as { person?: unknown } | null)?.person),
});

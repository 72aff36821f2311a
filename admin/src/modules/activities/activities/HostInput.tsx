// Who holds an activity: a partner unit, or the community when none is named. Whoever works for one unit only is not asked.
import { SelectInput, required } from 'react-admin';
import { UnitsToLogForDocument } from '../../../../../schema/generated/training/log-a-training.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { useActivityDuties } from '../activity-duties.ts';

const fiveMinutesMs = 5 * 60_000;
const validate = required();
const label = 'activities.host';

export function HostInput() {
  const { ownUnits, isOfCommunity } = useActivityDuties();
  const asks = !isOfCommunity && ownUnits.length > 1;
  const variables = { ids: [...ownUnits] };
  const { data } = useTypedQuery(UnitsToLogForDocument, variables, { enabled: asks, freshForMs: fiveMinutesMs });
  if (isOfCommunity)
    return <LinkedInput source="hostUnitId" reference="partnerUnits" label={label} helperText="activities.hostHelp" />;
  if (!asks || !data) return null;
  return <SelectInput source="hostUnitId" choices={[...data.partnerUnits.nodes]} label={label} validate={validate} />;
}

// The partner unit that provides a training. Whoever works for one unit only is not asked.
import { SelectInput, required } from 'react-admin';
import { UnitsToLogForDocument } from '../../../../../schema/generated/training/log-a-training.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { useTrainingDuties } from '../training-duties.ts';

const fiveMinutesMs = 5 * 60_000;
const validate = required();
const label = 'resources.trainingSessions.fields.providerUnitId';

export function ProviderInput() {
  const { ownUnits, isOfCommunity } = useTrainingDuties();
  const asks = !isOfCommunity && ownUnits.length > 1;
  const { data } = useTypedQuery(
    UnitsToLogForDocument,
    { ids: [...ownUnits] },
    { enabled: asks, freshForMs: fiveMinutesMs },
  );
  if (isOfCommunity)
    return <LinkedInput source="providerUnitId" reference="partnerUnits" label={label} validate={validate} />;
  if (!asks || !data) return null;
  return (
    <SelectInput source="providerUnitId" choices={[...data.partnerUnits.nodes]} label={label} validate={validate} />
  );
}

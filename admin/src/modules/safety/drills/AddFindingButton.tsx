// Records what the drill on the page showed to be wrong, who puts it right and until when.
import { TextInput, maxLength, required } from 'react-admin';
import { AddDrillFindingDocument } from '../../../../../schema/generated/safety/drill-findings/finding-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { useMayRunDrill } from '../may-run.ts';
import { OwnerInputs, ownerIn } from '../OwnerInputs.tsx';
import { textIn } from '../values.ts';
import { whyNotFind, type DrillRecord } from './drill-states.ts';

const validateWhat = [required(), maxLength(500)];
const label = (field: string): string => `resources.drillFindings.fields.${field}`;
const usualDays = 14;

export function AddFindingButton({ drill }: { readonly drill: DrillRecord }) {
  const mayRun = useMayRunDrill();
  if (!mayRun(drill.leadUnitId)) return null;
  return (
    <WorkflowButton
      document={AddDrillFindingDocument}
      variables={(values, { id }) => ({
        input: {
          drillId: id,
          what: String(values['what']),
          place: textIn(values, 'place'),
          severity: values['severity'] as 'MINOR',
          dueOn: String(values['dueOn']),
          ...ownerIn(values),
        },
      })}
      label="safety.finding.add"
      help="safety.finding.addHelp"
      whyNot={() => whyNotFind(drill)}
      defaultValues={() => ({
        severity: 'MINOR',
        dueOn: daysAfter(today(), usualDays),
        ...(drill.leadUnitId ? { ownerKind: 'UNIT', ownerUnitId: drill.leadUnitId } : {}),
        ...(drill.leadTeamId ? { ownerKind: 'TEAM', ownerTeamId: drill.leadTeamId } : {}),
      })}
      variant={drill.status === 'HELD' ? 'contained' : 'outlined'}
    >
      <TextInput source="what" label={label('what')} validate={validateWhat} multiline helperText="safety.noNames" />
      <TextInput source="place" label={label('place')} validate={maxLength(120)} />
      <EnumInput source="severity" type="FindingSeverity" label={label('severity')} validate={required()} />
      <OwnerInputs />
      <DayInput source="dueOn" label={label('dueOn')} validate={required()} />
    </WorkflowButton>
  );
}

// What follows from an incident: added with an owner and a day, and completed with proof.
import { useRecordContext, type RaRecord } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import {
  AddIncidentActionDocument,
  CompleteIncidentActionDocument,
} from '../../../../../schema/generated/safety/incidents/incident-workflows.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { whyNotAct } from '../incidents/incident-states.ts';
import { OwnerInputs, ownerIn } from '../OwnerInputs.tsx';
import { which } from '../values.ts';

const validateWhat = [required(), maxLength(500)];
const validateProof = [required(), maxLength(2000)];
const label = (field: string): string => `resources.incidentActions.fields.${field}`;
const usualDays = 14;

/** For the incident on the page. */
export function AddActionButton() {
  return (
    <WorkflowButton
      document={AddIncidentActionDocument}
      variables={(values, { id }) => ({
        input: { incidentId: id, what: String(values['what']), dueOn: String(values['dueOn']), ...ownerIn(values) },
      })}
      label="safety.incident.addAction"
      help="safety.incident.addActionHelp"
      whyNot={whyNotAct}
      defaultValues={() => ({ dueOn: daysAfter(today(), usualDays) })}
    >
      <TextInput source="what" label={label('what')} validate={validateWhat} multiline helperText="safety.noNames" />
      <OwnerInputs />
      <DayInput source="dueOn" label={label('dueOn')} validate={required()} />
    </WorkflowButton>
  );
}

/** For the action in the row. */
export function CompleteActionButton(_props: FieldProps) {
  const action = useRecordContext<RaRecord<string>>();
  if (action?.['status'] !== 'OPEN') return <>{String(action?.['proof'] ?? '')}</>;
  return (
    <WorkflowButton
      document={CompleteIncidentActionDocument}
      variables={(values, record) => ({ input: { ...which(record), proof: String(values['proof']) } })}
      label="safety.incident.complete"
      help="safety.incident.completeHelp"
      variant="text"
    >
      <TextInput source="proof" label={label('proof')} validate={validateProof} multiline minRows={2} />
    </WorkflowButton>
  );
}

// Gives a seat another written duty; the earlier one stays in its history.
import { TextInput, maxLength, required } from 'react-admin';
import DutyIcon from '@mui/icons-material/EditNoteOutlined';
import { ChangeDutyDocument } from '../../../../../schema/generated/council/committee-seats/seat-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { whyNotChangeDuty } from './why-not.ts';

export const validateDuty = [required(), maxLength(1000)];

export function ChangeDutyButton() {
  return (
    <WorkflowButton
      document={ChangeDutyDocument}
      label="council.changeDuty"
      help="council.changeDutyHelp"
      done="council.dutyChanged"
      whyNot={whyNotChangeDuty}
      icon={<DutyIcon />}
      defaultValues={({ writtenDuty }) => ({ writtenDuty })}
      variables={(values, { id, version }) => ({
        input: { id, expectedVersion: Number(version), writtenDuty: String(values['writtenDuty']) },
      })}
    >
      <TextInput source="writtenDuty" multiline minRows={4} validate={validateDuty} />
    </WorkflowButton>
  );
}

// Ends a seat on a day, with the reason.
import { TextInput, maxLength, required } from 'react-admin';
import EndIcon from '@mui/icons-material/EventBusyOutlined';
import { EndCommitteeSeatDocument } from '../../../../../schema/generated/council/committee-seats/seat-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { whyNotEnd } from './why-not.ts';

const validateReason = [required(), maxLength(200)];

export function EndSeatButton() {
  return (
    <WorkflowButton
      document={EndCommitteeSeatDocument}
      label="council.endSeat"
      help="council.endSeatHelp"
      done="council.seatEnded"
      whyNot={whyNotEnd}
      icon={<EndIcon />}
      defaultValues={() => ({ on: today() })}
      variables={(values, { id }) => ({
        input: { id, on: (values['on'] as string | null) || null, reason: String(values['reason']) },
      })}
    >
      <DayInput source="on" label="council.lastDay" validate={required()} />
      <TextInput source="reason" label="council.reason" helperText="council.reasonHelp" validate={validateReason} />
    </WorkflowButton>
  );
}

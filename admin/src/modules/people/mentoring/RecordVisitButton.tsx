// Notes a visit that the pair made together.
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import VisitIcon from '@mui/icons-material/DoorFrontOutlined';
import { RecordJointVisitDocument } from '../../../../../schema/generated/people/mentoring/mentoring-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { whyNotRunning } from './mentorship-states.ts';

const minutes = [required(), minValue(1), maxValue(720)];
const what = [required(), maxLength(300)];

export function RecordVisitButton() {
  return (
    <WorkflowButton
      document={RecordJointVisitDocument}
      variables={(values, { id }) => ({
        input: {
          mentorshipId: id,
          visitedOn: String(values['visitedOn']),
          minutes: Number(values['minutes']),
          what: String(values['what']),
        },
      })}
      label="people.mentoring.recordVisit"
      help="people.mentoring.recordVisitHelp"
      done="people.mentoring.visitRecorded"
      whyNot={whyNotRunning}
      defaultValues={() => ({ visitedOn: today(), minutes: 60 })}
      icon={<VisitIcon />}
    >
      <DayInput source="visitedOn" label="resources.jointVisits.fields.visitedOn" validate={required()} />
      <NumberInput source="minutes" label="resources.jointVisits.fields.minutes" validate={minutes} />
      <TextInput source="what" label="resources.jointVisits.fields.what" multiline minRows={2} validate={what} />
    </WorkflowButton>
  );
}

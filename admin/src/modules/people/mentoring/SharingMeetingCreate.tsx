// Records a sharing meeting: when, about what, who shared and who came.
import { required } from 'react-admin';
import {
  RecordSharingMeetingDocument,
  type RecordSharingMeetingMutationVariables,
} from '../../../../../schema/generated/people/mentoring/mentoring-workflows.ts';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { today } from '../../today/days.ts';
import { filledIn, RegisterForm } from '../RegisterForm.tsx';
import { VolunteersInput } from '../VolunteersInput.tsx';
import { SharingMeetingInputs } from './SharingMeetingInputs.tsx';

export function SharingMeetingCreate() {
  return (
    <RegisterForm
      document={RecordSharingMeetingDocument}
      variables={(values) =>
        ({ input: { attendeeIds: [], ...filledIn(values) } }) as unknown as RecordSharingMeetingMutationVariables
      }
      idOf={({ sharingMeeting }) => sharingMeeting?.id}
      done="people.mentoring.sharingRecorded"
    >
      <CommunityInput />
      <DayInput source="heldOn" defaultValue={today()} validate={required()} />
      <SharingMeetingInputs />
      <VolunteersInput source="sharerIds" label="people.mentoring.sharers" validate={required()} />
      <VolunteersInput source="attendeeIds" label="people.mentoring.attendees" />
    </RegisterForm>
  );
}

// One sharing meeting, and who came.
import AddIcon from '@mui/icons-material/PersonAddOutlined';
import { AddToSharingMeetingDocument } from '../../../../../schema/generated/people/mentoring/mentoring-workflows.ts';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { LongTextField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { useSeesNames } from '../sees-names.ts';
import { VolunteersInput } from '../VolunteersInput.tsx';
import { one } from '../workflow-inputs.ts';

const tabs: readonly RecordTab[] = [{ label: 'people.mentoring.attendees', content: <Attendees /> }];

export function SharingMeetingShow() {
  return (
    <RecordShow tabs={tabs}>
      <DayField source="heldOn" />
      <TextField source="topic" />
      <TextField source="place" />
      <LongTextField source="note" />
    </RecordShow>
  );
}

function Attendees() {
  const seesNames = useSeesNames();
  return (
    <RelatedList
      reference="sharingAttendances"
      target="meetingId"
      sort={{ field: 'hasShared', order: 'DESC' }}
      advice="people.mentoring.noAttendeesAdvice"
      actions={<AddButton />}
      canArchive
    >
      <PersonNameField
        source="volunteerId"
        of="volunteer.person"
        link="volunteers"
        sortBy={seesNames && 'volunteer.person.fullName'}
      />
      <YesNoField source="hasShared" />
    </RelatedList>
  );
}

const chosen = (ids: unknown): string[] => (Array.isArray(ids) ? (ids as string[]) : []);

function AddButton() {
  return (
    <WorkflowButton
      document={AddToSharingMeetingDocument}
      variables={(values, record) => ({
        input: {
          ...one(record),
          sharerIds: chosen(values['sharerIds']),
          attendeeIds: chosen(values['attendeeIds']),
        },
      })}
      label="people.mentoring.addAttendees"
      whyNot={(record) => (record['archivedAt'] ? 'people.isArchived' : undefined)}
      icon={<AddIcon />}
    >
      <VolunteersInput source="sharerIds" label="people.mentoring.sharers" />
      <VolunteersInput source="attendeeIds" label="people.mentoring.attendees" />
    </WorkflowButton>
  );
}

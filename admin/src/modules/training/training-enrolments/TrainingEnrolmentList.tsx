// Enrolments over all trainings.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';

const filters = [
  enumFilter('status', 'TrainingEnrolmentStatus'),
  dayFilter('sessionHeldOn', { label: 'resources.trainingSessions.fields.heldOn' }),
  enumFilter('sessionStatus', 'TrainingSessionStatus', { label: 'resources.trainingSessions.fields.status' }),
  linkedFilter('sessionId', 'trainingSessions'),
];

export function TrainingEnrolmentList() {
  return (
    <RecordList filters={filters} sort={{ field: 'enrolledAt', order: 'DESC' }}>
      <TextField source="volunteerName" />
      <LinkedField source="sessionId" reference="trainingSessions" sortBy="session.heldOn" />
      <EnumField source="status" type="TrainingEnrolmentStatus" />
      <InstantField source="enrolledAt" />
    </RecordList>
  );
}

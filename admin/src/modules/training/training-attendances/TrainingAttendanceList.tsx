// Lines of rosters over all trainings: the records behind the person-times.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter, yesNoFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';

const filters = [
  enumFilter('result', 'TrainingResult'),
  dayFilter('sessionHeldOn', { label: 'resources.trainingSessions.fields.heldOn' }),
  enumFilter('sessionStatus', 'TrainingSessionStatus', { label: 'resources.trainingSessions.fields.status' }),
  enumFilter('sessionProviderUnitKind', 'PartnerUnitKind', { label: 'training.session.providerKind' }),
  linkedFilter('sessionProviderUnitId', 'partnerUnits', { label: 'resources.trainingSessions.fields.providerUnitId' }),
  linkedFilter('sessionId', 'trainingSessions'),
  // Figures leave out what was archived, and their links say so.
  { ...yesNoFilter('sessionArchivedAt', { label: 'training.session.notArchived' }), key: 'sessionArchivedAt@isNull' },
];

export function TrainingAttendanceList() {
  return (
    <RecordList filters={filters} sort={{ field: 'session.heldOn', order: 'DESC' }}>
      <TextField source="volunteerName" />
      <LinkedField source="sessionId" reference="trainingSessions" sortBy="session.title" />
      <DayField source="session.heldOn" label="resources.trainingSessions.fields.heldOn" />
      <EnumField source="result" type="TrainingResult" />
      <TextField source="minutes" />
    </RecordList>
  );
}

// The emergency plans of the community, with the version in force and the day of the next review.
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { DueField } from '../DueField.tsx';
import { OwnerField } from '../OwnerField.tsx';

const filters = [
  enumFilter('type', 'EmergencyType'),
  dayFilter('reviewDueOn'),
  linkedFilter('responsibleUnitId', 'partnerUnits'),
  linkedFilter('responsibleTeamId', 'volunteerTeams'),
];

export function EmergencyPlanList() {
  return (
    <RecordList filters={filters} sort={{ field: 'name', order: 'ASC' }}>
      <TextField source="name" />
      <EnumField source="type" type="EmergencyType" />
      <OwnerField source="id" of="responsible" label="safety.plan.responsible" sortBy={false} />
      <TextField source="versionInForce" />
      <DueField source="reviewDueOn" overdue="safety.plan.reviewDue" />
    </RecordList>
  );
}

// The versions of all plans, the latest first.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { versionColours } from './version-states.ts';

const filters = [
  enumFilter('status', 'PlanVersionStatus'),
  linkedFilter('planId', 'emergencyPlans'),
  dayFilter('reviewDueOn'),
];

export function PlanVersionList() {
  return (
    <RecordList filters={filters} sort={{ field: 'inForceSince', order: 'DESC' }} canSearch={false}>
      <TextField source="number" />
      <LinkedField source="planId" reference="emergencyPlans" sortBy={false} />
      <EnumField source="status" type="PlanVersionStatus" colours={versionColours} />
      <DayField source="inForceSince" />
      <DayField source="reviewDueOn" />
    </RecordList>
  );
}

// All seats of the committee, past and present.
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { AppointButton } from './AppointButton.tsx';
import { seatFields } from './seat-fields.tsx';

const filters = [
  enumFilter('role', 'CommitteeRole'),
  linkedFilter('partnerUnitId', 'partnerUnits'),
  enumFilter('partnerUnitKind', 'PartnerUnitKind', { label: 'resources.partnerUnits.fields.kind' }),
  dayFilter('from'),
  dayFilter('until'),
];

export function CommitteeSeatList() {
  return (
    <RecordList filters={filters} sort={{ field: 'from', order: 'DESC' }} actions={<AppointButton />}>
      {seatFields('personId', 'role', 'partnerUnitId', 'writtenDuty', 'from', 'until', 'endReason')}
    </RecordList>
  );
}

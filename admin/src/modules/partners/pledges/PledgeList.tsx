// What the partner units promised, beside what they delivered.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { BulkUpdate } from '../../../shared/workflow/BulkUpdate.tsx';
import { PledgeProgressField } from '../PledgeFields.tsx';

const filters = [
  linkedFilter('partnerUnitId', 'partnerUnits'),
  enumFilter('kind', 'PledgeKind'),
  linkedFilter('agreementId', 'agreements'),
  dayFilter('until'),
];

export function PledgeList() {
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'until', order: 'ASC' }}
      bulk={
        <>
          <BulkUpdate>
            <DayInput source="until" />
          </BulkUpdate>
          <BulkArchive />
        </>
      }
    >
      <TextField source="title" />
      <LinkedField source="partnerUnitId" reference="partnerUnits" />
      <EnumField source="kind" type="PledgeKind" />
      <PledgeProgressField source="deliveredQuantity" label="partners.progress" />
      <DayField source="until" />
    </RecordList>
  );
}

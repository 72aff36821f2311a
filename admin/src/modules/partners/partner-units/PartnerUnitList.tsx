// The partner units of the community.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TagsField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { dayFilter, enumFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { BulkUpdate } from '../../../shared/workflow/BulkUpdate.tsx';

const filters = [enumFilter('kind', 'PartnerUnitKind'), dayFilter('joinedOn'), textFilter('resources', { of: 'list' })];

export function PartnerUnitList() {
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      bulk={
        <>
          <BulkUpdate>
            <EnumInput source="kind" type="PartnerUnitKind" />
          </BulkUpdate>
          <BulkArchive />
        </>
      }
    >
      <TextField source="name" />
      <EnumField source="kind" type="PartnerUnitKind" />
      <DayField source="joinedOn" />
      <TagsField source="resources" sortBy={false} />
    </RecordList>
  );
}

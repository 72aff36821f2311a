// The courses of the community.
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { BulkUpdate } from '../../../shared/workflow/BulkUpdate.tsx';

const filters = [
  enumFilter('topicArea', 'TopicArea'),
  enumFilter('credentialKind', 'CredentialKind'),
  linkedFilter('defaultProviderId', 'partnerUnits'),
];

export function CourseList() {
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'title', order: 'ASC' }}
      bulk={
        <>
          <BulkUpdate>
            <EnumInput source="topicArea" type="TopicArea" />
          </BulkUpdate>
          <BulkArchive />
        </>
      }
    >
      <TextField source="title" />
      <EnumField source="topicArea" type="TopicArea" />
      <TextField source="minutes" />
      <EnumField source="credentialKind" type="CredentialKind" sortBy={false} />
      <LinkedField source="defaultProviderId" reference="partnerUnits" sortBy={false} />
    </RecordList>
  );
}

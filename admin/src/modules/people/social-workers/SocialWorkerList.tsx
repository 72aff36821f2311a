// The social workers of the community and of its agencies.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { dayFilter, enumFilter, linkedFilter, yesNoFilter, type ListFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { BulkUpdate } from '../../../shared/workflow/BulkUpdate.tsx';
import { PersonNameField } from '../PersonNameField.tsx';

/** Whoever works here now has no last day. */
const isWorking: ListFilter = {
  ...yesNoFilter('endedOn', { label: 'people.socialWorkers.working' }),
  key: 'endedOn@isNull',
};

const filters = [
  linkedFilter('employerId', 'partnerUnits'),
  enumFilter('licenceLevel', 'SocialWorkLicenceLevel'),
  isWorking,
  dayFilter('startedOn'),
];

export function SocialWorkerList() {
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'person.fullName', order: 'ASC' }}
      bulk={
        <>
          <BulkUpdate>
            <LinkedInput source="employerId" reference="partnerUnits" />
            <EnumInput source="licenceLevel" type="SocialWorkLicenceLevel" />
            <DayInput source="endedOn" />
          </BulkUpdate>
          <BulkArchive />
        </>
      }
    >
      <PersonNameField source="personId" label="people.name.label" sortBy="person.fullName" />
      <LinkedField source="employerId" reference="partnerUnits" sortBy="employer.name" />
      <EnumField source="licenceLevel" type="SocialWorkLicenceLevel" />
      <DayField source="startedOn" />
      <DayField source="endedOn" />
    </RecordList>
  );
}

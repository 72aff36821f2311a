// The social workers of the community and of its agencies.
import { useMayDo } from '../../../auth/session-context.tsx';
import { useResource } from '../../../layout/console-context.tsx';
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
import { useSeesNames } from '../sees-names.ts';

/** Whoever works here now has no last day. */
const isWorking: ListFilter = {
  ...yesNoFilter('endedOn', { label: 'people.socialWorkers.working' }),
  key: 'endedOn@isNull',
};

const byName = { field: 'person.fullName', order: 'ASC' } as const;
const byStart = { field: 'startedOn', order: 'DESC' } as const;

const filters = [
  linkedFilter('employerId', 'partnerUnits'),
  enumFilter('licenceLevel', 'SocialWorkLicenceLevel'),
  isWorking,
  dayFilter('startedOn'),
];

export function SocialWorkerList() {
  const seesNames = useSeesNames();
  const mayChange = useMayDo()(useResource(), 'edit');
  return (
    <RecordList
      filters={filters}
      canSearch={seesNames}
      sort={seesNames ? byName : byStart}
      bulk={
        mayChange ? (
          <>
            <BulkUpdate>
              <LinkedInput source="employerId" reference="partnerUnits" />
              <EnumInput source="licenceLevel" type="SocialWorkLicenceLevel" />
              <DayInput source="endedOn" />
            </BulkUpdate>
            <BulkArchive />
          </>
        ) : undefined
      }
    >
      <PersonNameField source="personId" label="people.name.label" sortBy={seesNames && 'person.fullName'} />
      <LinkedField source="employerId" reference="partnerUnits" sortBy="employer.name" />
      <EnumField source="licenceLevel" type="SocialWorkLicenceLevel" />
      <DayField source="startedOn" />
      <DayField source="endedOn" />
    </RecordList>
  );
}

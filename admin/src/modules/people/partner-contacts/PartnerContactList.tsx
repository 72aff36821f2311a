// Who speaks for the partner units.
import { useMayDo } from '../../../auth/session-context.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { linkedFilter, textFilter, yesNoFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { BulkUpdate } from '../../../shared/workflow/BulkUpdate.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { useSeesNames } from '../sees-names.ts';
import { DutyInput } from './PartnerContactInputs.tsx';

const filters = [linkedFilter('partnerUnitId', 'partnerUnits'), yesNoFilter('isPrimary'), textFilter('duty')];

export function PartnerContactList() {
  const seesNames = useSeesNames();
  const mayChange = useMayDo()(useResource(), 'edit');
  return (
    <RecordList
      filters={filters}
      canSearch={seesNames}
      sort={{ field: 'partnerUnit.name', order: 'ASC' }}
      bulk={
        mayChange ? (
          <>
            <BulkUpdate>
              <DutyInput />
            </BulkUpdate>
            <BulkArchive />
          </>
        ) : undefined
      }
    >
      <PersonNameField source="personId" sortBy={seesNames && 'person.fullName'} />
      <LinkedField source="partnerUnitId" reference="partnerUnits" sortBy="partnerUnit.name" />
      <TextField source="duty" />
      <YesNoField source="isPrimary" />
      <TextField source="person.phoneTail" label="resources.people.fields.phoneTail" sortBy={false} />
    </RecordList>
  );
}

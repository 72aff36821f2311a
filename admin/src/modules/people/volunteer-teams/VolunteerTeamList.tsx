// The teams of volunteers.
import { TextArrayInput } from 'react-admin';
import { useMayDo } from '../../../auth/session-context.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TagsField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { dayFilter, enumFilter, linkedFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { BulkUpdate } from '../../../shared/workflow/BulkUpdate.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { useSeesNames } from '../sees-names.ts';
import { statusColours } from './status-colours.ts';

const filters = [
  enumFilter('status', 'VolunteerTeamStatus'),
  textFilter('focus', { of: 'list' }),
  linkedFilter('partnerUnitId', 'partnerUnits'),
  dayFilter('foundedOn'),
  textFilter('filingNumber'),
];

const allFilters = [...filters, linkedFilter('leaderId', 'volunteers')];

export function VolunteerTeamList() {
  const seesNames = useSeesNames();
  const mayChange = useMayDo()(useResource(), 'edit');
  return (
    <RecordList
      filters={seesNames ? allFilters : filters}
      sort={{ field: 'name', order: 'ASC' }}
      bulk={
        mayChange ? (
          <>
            <BulkUpdate>
              <LinkedInput source="partnerUnitId" reference="partnerUnits" />
              <TextArrayInput source="focus" helperText="people.teams.focusHelp" />
            </BulkUpdate>
            <BulkArchive />
          </>
        ) : undefined
      }
    >
      <TextField source="name" />
      <EnumField source="status" type="VolunteerTeamStatus" colours={statusColours} />
      <PersonNameField source="leaderId" of="leader.person" link="volunteers" sortBy={false} />
      <TextField source="members.totalCount" label="people.teams.memberCount" sortBy={false} />
      <TagsField source="focus" sortBy={false} />
      <LinkedField source="partnerUnitId" reference="partnerUnits" sortBy="partnerUnit.name" />
      <DayField source="foundedOn" />
      <TextField source="filingNumber" />
    </RecordList>
  );
}

// The volunteers of the community.
import { NullableBooleanInput } from 'react-admin';
import { useMayDo } from '../../../auth/session-context.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TagsField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter, textFilter, yesNoFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { BulkArchive } from '../../../shared/workflow/BulkArchive.tsx';
import { BulkUpdate } from '../../../shared/workflow/BulkUpdate.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { useSeesNames } from '../sees-names.ts';
import { servingLevels, VolunteerInput } from '../VolunteerInput.tsx';
import { CurrentTeamsField } from './CurrentTeamsField.tsx';
import { levelColours } from './level-colours.ts';

const byName = { field: 'person.fullName', order: 'ASC' } as const;
const byJoining = { field: 'joinedOn', order: 'DESC' } as const;

const filters = [
  enumFilter('level', 'VolunteerLevel'),
  yesNoFilter('isSilver'),
  linkedFilter('teamIds', 'volunteerTeams', { label: 'people.volunteers.team', key: 'teamIds@has' }),
  dayFilter('joinedOn'),
  dayFilter('promotedToCoreOn'),
  dayFilter('mayServeChildrenUntil'),
];

const allFilters = [
  ...filters,
  textFilter('skills', { of: 'list' }),
  linkedFilter('mentorId', 'volunteers'),
  enumFilter('personSex', 'Sex', { label: 'resources.people.fields.sex' }),
];

export function VolunteerList() {
  const seesNames = useSeesNames();
  const mayChange = useMayDo()(useResource(), 'edit');
  return (
    <RecordList
      filters={seesNames ? allFilters : filters}
      canSearch={seesNames}
      sort={seesNames ? byName : byJoining}
      bulk={
        mayChange ? (
          <>
            <BulkUpdate>
              <NullableBooleanInput
                source="isSilver"
                nullLabel="people.unchanged"
                falseLabel="ra.boolean.false"
                trueLabel="ra.boolean.true"
              />
              <VolunteerInput source="mentorId" levels={servingLevels} />
            </BulkUpdate>
            <BulkArchive />
          </>
        ) : undefined
      }
    >
      <PersonNameField source="personId" label="people.name.label" sortBy={seesNames && 'person.fullName'} />
      <EnumField source="level" type="VolunteerLevel" colours={levelColours} />
      <YesNoField source="isSilver" />
      <CurrentTeamsField source="memberships.nodes" label="people.volunteers.team" sortBy={false} />
      <DayField source="joinedOn" />
      <TagsField source="skills" sortBy={false} />
      <TextField source="person.phoneTail" label="resources.people.fields.phoneTail" sortBy={false} />
    </RecordList>
  );
}

// Everybody whom the programme knows by name.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { useSeesNames } from '../sees-names.ts';
import { PersonNameField } from '../PersonNameField.tsx';
import { BirthField } from './BirthField.tsx';

const byName = { field: 'fullName', order: 'ASC' } as const;

const filters = [enumFilter('sex', 'Sex'), dayFilter('birthDate'), textFilter('alias'), textFilter('phoneTail')];

export function PersonList() {
  const seesNames = useSeesNames();
  return (
    <RecordList filters={seesNames ? filters : []} canSearch={seesNames} {...(seesNames ? { sort: byName } : {})}>
      <PersonNameField source="id" of="" label="resources.people.fields.fullName" sortBy={seesNames && 'fullName'} />
      <TextField source="alias" sortBy={false} />
      <EnumField source="sex" type="Sex" sortBy={false} />
      <BirthField source="birthDate" {...(seesNames ? {} : { sortBy: false })} />
      <TextField source="phoneTail" sortBy={false} />
      <InstantField source="createdAt" />
    </RecordList>
  );
}

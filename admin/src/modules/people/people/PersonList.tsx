// Everybody whom the programme knows by name.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { BirthField } from './BirthField.tsx';

const filters = [enumFilter('sex', 'Sex'), dayFilter('birthDate'), textFilter('alias'), textFilter('phoneTail')];

export function PersonList() {
  return (
    <RecordList filters={filters} sort={{ field: 'fullName', order: 'ASC' }}>
      <PersonNameField source="id" of="" label="resources.people.fields.fullName" sortBy="fullName" />
      <TextField source="alias" sortBy={false} />
      <EnumField source="sex" type="Sex" sortBy={false} />
      <BirthField source="birthDate" />
      <TextField source="phoneTail" sortBy={false} />
      <InstantField source="createdAt" />
    </RecordList>
  );
}

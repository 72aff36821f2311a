// What is entered of a partner unit.
import { TextArrayInput, TextInput, maxLength, required } from 'react-admin';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';

const validateName = [required(), maxLength(100)];

export function PartnerUnitInputs() {
  return (
    <>
      <TextInput source="name" validate={validateName} />
      <EnumInput source="kind" type="PartnerUnitKind" validate={required()} />
      <DayInput source="joinedOn" />
      <TextArrayInput source="resources" helperText="partners.resourcesHelp" />
      <TextInput source="note" multiline minRows={3} />
    </>
  );
}

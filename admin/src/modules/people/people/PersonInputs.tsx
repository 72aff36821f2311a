// What is entered of a person. Phone and ID number are sealed at once and never shown in a form again.
import { TextInput, maxLength, required } from 'react-admin';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { BirthInputs } from './BirthInputs.tsx';

const validateName = [required(), maxLength(60)];
const validatePhone = [required(), maxLength(40)];
const most60 = maxLength(60);
const most40 = maxLength(40);

export interface PersonInputsProps {
  /** Whether they are known already: then an empty phone or ID number keeps what is there. */
  readonly isKnown?: boolean;
  readonly needsPhone?: boolean;
}

export function PersonInputs({ isKnown = false, needsPhone = false }: PersonInputsProps) {
  const sealed = isKnown ? 'people.persons.keepHelp' : 'people.persons.sealHelp';
  return (
    <>
      <TextInput
        source="fullName"
        label="resources.people.fields.fullName"
        validate={validateName}
        autoComplete="off"
      />
      <TextInput
        source="phone"
        label="people.persons.phone"
        type="tel"
        autoComplete="off"
        validate={needsPhone ? validatePhone : most40}
        helperText={sealed}
      />
      <EnumInput source="sex" type="Sex" label="resources.people.fields.sex" />
      <BirthInputs />
      <TextInput source="alias" label="resources.people.fields.alias" validate={most60} autoComplete="off" />
      <TextInput
        source="idNumber"
        label="people.persons.idNumber"
        validate={most40}
        autoComplete="off"
        helperText={sealed}
      />
    </>
  );
}

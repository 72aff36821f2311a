// What is entered of a course.
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';

const validateTitle = [required(), maxLength(120)];
const validateMinutes = [required(), minValue(1), maxValue(1440)];
const validateMonths = [minValue(1), maxValue(240)];

export function CourseInputs() {
  return (
    <>
      <TextInput source="title" validate={validateTitle} />
      <EnumInput source="topicArea" type="TopicArea" validate={required()} />
      <NumberInput source="minutes" validate={validateMinutes} min={1} max={1440} />
      <EnumInput source="credentialKind" type="CredentialKind" helperText="training.course.credentialHelp" />
      <NumberInput
        source="credentialMonths"
        validate={validateMonths}
        min={1}
        max={240}
        helperText="training.course.monthsHelp"
      />
      <LinkedInput source="defaultProviderId" reference="partnerUnits" />
      <TextInput source="description" multiline minRows={3} validate={maxLength(4000)} />
    </>
  );
}

// What is entered of a training session, planned or changed.
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';

const validateTitle = [required(), maxLength(200)];
const validateMinutes = [required(), minValue(1), maxValue(1440)];
const validateMark = [minValue(1), maxValue(100)];

export function TrainingSessionInputs() {
  return (
    <>
      <TextInput source="title" validate={validateTitle} />
      <EnumInput source="topicArea" type="TopicArea" validate={required()} />
      <LinkedInput source="courseId" reference="courses" helperText="training.session.courseHelp" />
      <TextInput source="trainerName" validate={maxLength(80)} />
      <NumberInput source="minutes" validate={validateMinutes} min={1} max={1440} />
      <TextInput source="place" validate={maxLength(120)} />
      <NumberInput
        source="passMark"
        validate={validateMark}
        min={1}
        max={100}
        helperText="training.session.passMarkHelp"
      />
      <TextInput
        source="note"
        multiline
        minRows={3}
        validate={maxLength(2000)}
        helperText="training.session.noteHelp"
      />
    </>
  );
}

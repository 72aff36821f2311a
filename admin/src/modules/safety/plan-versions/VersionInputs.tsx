// What a version of a plan says.
import { TextInput, maxLength, required } from 'react-admin';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';

const validateSteps = [required(), maxLength(8000)];
const label = (field: string): string => `resources.emergencyPlanVersions.fields.${field}`;

export function VersionInputs() {
  return (
    <>
      <TextInput
        source="steps"
        label={label('steps')}
        validate={validateSteps}
        multiline
        minRows={6}
        helperText="safety.version.stepsHelp"
      />
      <TextInput
        source="evacuationList"
        label={label('evacuationList')}
        validate={maxLength(4000)}
        multiline
        minRows={2}
        helperText="safety.version.evacuationHelp"
      />
      <DayInput source="reviewDueOn" label={label('reviewDueOn')} validate={required()} />
    </>
  );
}

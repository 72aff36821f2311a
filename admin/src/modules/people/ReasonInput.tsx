// Why something is done; it stands in the trail of changes.
import { TextInput, maxLength, required } from 'react-admin';

const validate = [required(), maxLength(200)];

export function ReasonInput() {
  return <TextInput source="reason" label="people.reason" validate={validate} multiline minRows={2} />;
}

// What is written of a sharing meeting.
import { TextInput, maxLength, required } from 'react-admin';

const most120 = maxLength(120);
const topic = [required(), most120];
const most1000 = maxLength(1000);

export function SharingMeetingInputs() {
  return (
    <>
      <TextInput source="topic" validate={topic} helperText="people.mentoring.topicHelp" />
      <TextInput source="place" validate={most120} />
      <TextInput source="note" multiline minRows={3} validate={most1000} helperText="people.mentoring.noteHelp" />
    </>
  );
}

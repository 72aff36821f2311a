// What is entered of an activity: what it is, what happens there, and of what those who come are told.
import { TextInput, maxLength, required } from 'react-admin';

const validateTitle = [required(), maxLength(200)];

export function ActivityTexts({ withNote = true }: { readonly withNote?: boolean }) {
  return (
    <>
      <TextInput source="place" validate={maxLength(120)} />
      <TextInput source="description" multiline minRows={2} validate={maxLength(2000)} />
      <TextInput
        source="riskStatement"
        multiline
        minRows={2}
        validate={maxLength(1000)}
        helperText="activities.riskHelp"
      />
      {withNote && (
        <TextInput source="note" multiline minRows={2} validate={maxLength(2000)} helperText="activities.noteHelp" />
      )}
    </>
  );
}

export function TitleInput() {
  return <TextInput source="title" validate={validateTitle} />;
}

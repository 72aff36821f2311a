// Erases a person for good, on their wish: with a reason, and with the name typed so that nobody does it by a slip.
import { TextInput } from 'react-admin';
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import EraseIcon from '@mui/icons-material/PersonRemoveOutlined';
import { ErasePersonDocument } from '../../../../../schema/generated/people/people/person-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../ReasonInput.tsx';

export interface ErasePersonButtonProps {
  /** How far they are as a volunteer, if they are one: who still serves cannot be erased. */
  readonly volunteerLevel: string | undefined;
}

export function ErasePersonButton({ volunteerLevel }: ErasePersonButtonProps) {
  const person = useRecordContext<RaRecord<string>>();
  const whyNot = (record: RaRecord<string>): string | undefined => {
    if (record['erasedAt']) return 'people.persons.isErased';
    if (record['archivedAt']) return 'people.isArchived';
    return volunteerLevel !== undefined && volunteerLevel !== 'LEFT' ? 'people.erase.stillVolunteer' : undefined;
  };
  return (
    <WorkflowButton
      document={ErasePersonDocument}
      variables={(values, { id, version }) => ({
        input: { id, expectedVersion: Number(version), reason: String(values['reason']) },
      })}
      label="people.erase.erase"
      help="people.erase.help"
      done="people.erase.done"
      icon={<EraseIcon />}
      color="error"
      whyNot={whyNot}
    >
      <ReasonInput />
      <TypedName name={String(person?.['fullName'] ?? '')} />
    </WorkflowButton>
  );
}

function TypedName({ name }: { readonly name: string }) {
  const translate = useTranslate();
  const validate = (typed: string | null | undefined): string | undefined =>
    typed?.trim() === name ? undefined : translate('people.erase.nameDiffers', { name });
  return (
    <TextInput
      source="typedName"
      label={translate('people.erase.typeName', { name })}
      validate={validate}
      autoComplete="off"
    />
  );
}

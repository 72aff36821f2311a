// Chooses a person by name, pinyin initials or the end of the phone number; whoever is not known yet is registered on the spot.
import { useState } from 'react';
import {
  AutocompleteInput,
  ReferenceInput,
  useCreateSuggestionContext,
  useTranslate,
  type AutocompleteInputProps,
} from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import {
  RegisterPersonDocument,
  type RegisterPersonMutationVariables,
} from '../../../../schema/generated/people/people/person-workflows.ts';
import { useMaySend } from '../../auth/session-context.tsx';
import { useWorkflow } from '../../data/use-workflow.ts';
import { useCommunityFilter } from '../../layout/community.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { CommunityInput } from '../../shared/inputs/CommunityInput.tsx';
import { WorkflowDialog } from '../../shared/workflow/WorkflowDialog.tsx';
import { PersonInputs } from './people/PersonInputs.tsx';
import { personChoice } from './person-name.ts';
import { filledIn } from './RegisterForm.tsx';

export type PersonInputProps = Pick<AutocompleteInputProps, 'label' | 'validate' | 'helperText'> & {
  readonly source?: string;
};

export function PersonInput({ source = 'personId', ...rest }: PersonInputProps) {
  const community = useCommunityFilter(useResource('people'));
  const translate = useTranslate();
  const mayRegister = useMaySend()(RegisterPersonDocument);
  const create = mayRegister
    ? {
        create: <NewPersonDialog />,
        createLabel: translate('people.newPerson'),
        createItemLabel: 'people.newPersonNamed',
      }
    : {};
  return (
    <ReferenceInput source={source} reference="people" filter={community} sort={byName} perPage={25}>
      <AutocompleteInput
        optionText={personChoice}
        filterToQuery={(q: string) => ({ q })}
        // The focus returns here from the form for somebody new: then there is nothing to choose any more.
        openOnFocus={false}
        fullWidth
        {...create}
        {...rest}
      />
    </ReferenceInput>
  );
}

const byName = { field: 'fullName', order: 'ASC' } as const;

function NewPersonDialog() {
  const translate = useTranslate();
  const { filter, onCreate, onCancel } = useCreateSuggestionContext();
  const [isOpen, setOpen] = useState(true);
  const { run, isRunning } = useWorkflow(RegisterPersonDocument, {
    done: 'people.persons.registered',
    onDone: ({ person }) => {
      setOpen(false);
      onCreate({ ...person, masked: [], erasedAt: null });
    },
  });
  const submit = (values: FieldValues) => run({ input: filledIn(values) } as RegisterPersonMutationVariables);
  return (
    <WorkflowDialog
      isOpen={isOpen}
      title={translate('people.newPerson')}
      help={translate('people.newPersonHelp')}
      isRunning={isRunning}
      defaultValues={{ fullName: filter ?? '' }}
      onSubmit={submit}
      onClose={onCancel}
      onDone={() => undefined}
    >
      <CommunityInput />
      <PersonInputs />
    </WorkflowDialog>
  );
}

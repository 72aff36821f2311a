// Registers a person.
import type { RegisterPersonMutationVariables } from '../../../../../schema/generated/people/people/person-workflows.ts';
import { RegisterPersonDocument } from '../../../../../schema/generated/people/people/person-workflows.ts';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { filledIn, RegisterForm } from '../RegisterForm.tsx';
import { PersonInputs } from './PersonInputs.tsx';

export function PersonCreate() {
  return (
    <RegisterForm
      document={RegisterPersonDocument}
      variables={(values) => ({ input: filledIn(values) }) as RegisterPersonMutationVariables}
      idOf={({ person }) => person?.id}
      done="people.persons.registered"
    >
      <CommunityInput />
      <PersonInputs />
    </RegisterForm>
  );
}

// Proposes a pair: a core volunteer and the newcomer to be guided.
import { required } from 'react-admin';
import {
  ProposeMentorshipDocument,
  type ProposeMentorshipMutationVariables,
} from '../../../../../schema/generated/people/mentoring/mentoring-workflows.ts';
import { filledIn, RegisterForm } from '../RegisterForm.tsx';
import { VolunteerInput } from '../VolunteerInput.tsx';

export function MentorshipCreate() {
  return (
    <RegisterForm
      document={ProposeMentorshipDocument}
      variables={(values) => ({ input: filledIn(values) }) as ProposeMentorshipMutationVariables}
      idOf={({ mentorship }) => mentorship?.id}
      done="people.mentoring.proposed"
    >
      <VolunteerInput
        source="mentorId"
        levels={['CORE']}
        validate={required()}
        helperText="people.mentoring.mentorHelp"
      />
      <VolunteerInput
        source="newcomerId"
        levels={['NEW', 'ORDINARY']}
        validate={required()}
        helperText="people.mentoring.newcomerHelp"
      />
    </RegisterForm>
  );
}

// Registers an application: the person and the volunteer in one form, or a person who is known already.
import { RadioButtonGroupInput, required } from 'react-admin';
import { useTranslate } from 'ra-core';
import { useWatch, type FieldValues } from 'react-hook-form';
import { Typography } from '@mui/material';
import {
  RegisterVolunteerDocument,
  type RegisterVolunteerMutationVariables,
} from '../../../../../schema/generated/people/volunteers/volunteer-workflows.ts';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { PersonInputs } from '../people/PersonInputs.tsx';
import { PersonInput } from '../PersonInput.tsx';
import { filledIn, RegisterForm } from '../RegisterForm.tsx';
import { VolunteerInputs } from './VolunteerInputs.tsx';

const ofPerson = ['fullName', 'phone', 'sex', 'birthDate', 'birthPrecision', 'alias', 'idNumber', 'communityId'];

/** Of a person who is known already, nothing but who it is. */
function toVariables({ who, ...values }: FieldValues): RegisterVolunteerMutationVariables {
  const said = filledIn(values);
  const isKnown = who === 'KNOWN' || (who === undefined && said['personId'] !== undefined);
  const input = Object.entries(said).filter(([field]) => (isKnown ? !ofPerson.includes(field) : field !== 'personId'));
  return { input: Object.fromEntries(input) as RegisterVolunteerMutationVariables['input'] };
}

export function VolunteerCreate() {
  return (
    <RegisterForm
      document={RegisterVolunteerDocument}
      variables={toVariables}
      idOf={({ volunteer }) => volunteer?.id}
      done="people.volunteers.registered"
    >
      <Who />
      <Heading text="people.volunteers.brings" />
      <VolunteerInputs />
    </RegisterForm>
  );
}

function Who() {
  const translate = useTranslate();
  const [who, person] = useWatch({ name: ['who', 'personId'] }) as [unknown, unknown];
  const isKnown = (who ?? (person ? 'KNOWN' : 'NEW')) === 'KNOWN';
  const choices = ['NEW', 'KNOWN'].map((id) => ({ id, name: translate(`people.volunteers.who.${id}`) }));
  return (
    <>
      <RadioButtonGroupInput
        source="who"
        label="people.volunteers.who.label"
        choices={choices}
        translateChoice={false}
        format={(value: unknown) => value ?? (isKnown ? 'KNOWN' : 'NEW')}
        helperText={isKnown ? 'people.volunteers.who.knownHelp' : 'people.volunteers.who.newHelp'}
      />
      {isKnown ? (
        <PersonInput label="people.name.label" validate={required()} />
      ) : (
        <>
          <CommunityInput />
          <PersonInputs needsPhone />
        </>
      )}
    </>
  );
}

function Heading({ text }: { readonly text: string }) {
  const translate = useTranslate();
  return (
    <Typography variant="h6" component="h2" sx={{ pt: 2, pb: 1 }}>
      {translate(text)}
    </Typography>
  );
}

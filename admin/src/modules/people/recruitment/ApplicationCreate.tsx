// Enters an application on behalf of somebody: the call, the risks that were read, who it is and what they bring.
import { BooleanInput, RadioButtonGroupInput, TextArrayInput, TextInput, maxLength, required } from 'react-admin';
import { useGetOne, useTranslate } from 'ra-core';
import { useWatch, type FieldValues } from 'react-hook-form';
import { Alert, AlertTitle } from '@mui/material';
import {
  ReceiveVolunteerApplicationDocument,
  type ReceiveVolunteerApplicationMutationVariables,
} from '../../../../../schema/generated/people/recruitment/recruitment-workflows.ts';
import type { RecordOf } from '../../../data/resource.ts';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { PersonInputs } from '../people/PersonInputs.tsx';
import { PersonInput } from '../PersonInput.tsx';
import { filledIn, RegisterForm } from '../RegisterForm.tsx';

const most500 = maxLength(500);
const ofPerson = ['fullName', 'phone', 'sex', 'birthDate', 'birthPrecision', 'alias', 'idNumber'];

/** Of a person who is known already, nothing but who it is. */
function toVariables({ who, ...values }: FieldValues): ReceiveVolunteerApplicationMutationVariables {
  const said = filledIn(values);
  const isKnown = who === 'KNOWN';
  const input = Object.entries(said).filter(([field]) => (isKnown ? !ofPerson.includes(field) : field !== 'personId'));
  return {
    input: { hasReadRisks: false, ...Object.fromEntries(input) },
  } as unknown as ReceiveVolunteerApplicationMutationVariables;
}

export function ApplicationCreate() {
  return (
    <RegisterForm
      document={ReceiveVolunteerApplicationDocument}
      variables={toVariables}
      idOf={({ volunteerApplication }) => volunteerApplication?.id}
      done="people.recruitment.received"
    >
      <LinkedInput source="callId" reference="recruitmentCalls" validate={required()} />
      <Risks />
      <BooleanInput source="hasReadRisks" label="people.recruitment.hasReadRisks" defaultValue={false} />
      <Who />
      <TextArrayInput source="skills" helperText="people.volunteers.skillsHelp" />
      <TextInput
        source="availability"
        multiline
        minRows={2}
        validate={most500}
        helperText="people.volunteers.availabilityHelp"
      />
    </RegisterForm>
  );
}

/** What has to be said to the applicant, in the words of the call. */
function Risks() {
  const translate = useTranslate();
  const callId: unknown = useWatch({ name: 'callId' });
  const { data: call } = useGetOne<RecordOf>(
    'recruitmentCalls',
    { id: String(callId) },
    { enabled: typeof callId === 'string' && callId !== '' },
  );
  if (!call) return null;
  return (
    <Alert severity="warning" sx={{ whiteSpace: 'pre-line', mb: 1 }}>
      <AlertTitle>{translate('people.recruitment.risks')}</AlertTitle>
      {String(call['riskStatement'])}
    </Alert>
  );
}

function Who() {
  const translate = useTranslate();
  const who: unknown = useWatch({ name: 'who' });
  const choices = ['NEW', 'KNOWN'].map((id) => ({ id, name: translate(`people.volunteers.who.${id}`) }));
  return (
    <>
      <RadioButtonGroupInput
        source="who"
        label="people.volunteers.who.label"
        choices={choices}
        translateChoice={false}
        defaultValue="NEW"
      />
      {who === 'KNOWN' ? <PersonInput label="people.name.label" validate={required()} /> : <PersonInputs needsPhone />}
    </>
  );
}

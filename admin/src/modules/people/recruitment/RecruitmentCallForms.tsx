// Writes a call for volunteers: what is asked, with which risks, of whom and until when.
import {
  BooleanInput,
  NumberInput,
  TextArrayInput,
  TextInput,
  maxLength,
  maxValue,
  minValue,
  required,
} from 'react-admin';
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumListInput } from '../../../shared/inputs/EnumInput.tsx';
import { daysAfter, today } from '../../today/days.ts';

const title = [required(), maxLength(120)];
const text = [required(), maxLength(2000)];
const places = [required(), minValue(1), maxValue(1000)];
const age = [minValue(0), maxValue(120)];

export function RecruitmentCallCreate() {
  const opensOn = today();
  return (
    <RecordCreate
      defaultValues={{ opensOn, closesOn: daysAfter(opensOn, 30), places: 10, servesChildren: false, skills: [] }}
    >
      <CommunityInput />
      <CallInputs />
    </RecordCreate>
  );
}

export function RecruitmentCallEdit() {
  return (
    <RecordEdit>
      <CallInputs />
    </RecordEdit>
  );
}

function CallInputs() {
  return (
    <>
      <TextInput source="title" validate={title} />
      <TextInput source="task" multiline minRows={3} validate={text} helperText="people.recruitment.taskHelp" />
      <TextInput
        source="riskStatement"
        multiline
        minRows={3}
        validate={text}
        helperText="people.recruitment.riskHelp"
      />
      <NumberInput source="places" validate={places} />
      <DayInput source="opensOn" validate={required()} />
      <DayInput source="closesOn" validate={required()} />
      <BooleanInput source="servesChildren" helperText="people.recruitment.childrenHelp" />
      <TextArrayInput source="skills" helperText="people.recruitment.skillsHelp" />
      <EnumListInput source="credentialKinds" type="CredentialKind" />
      <NumberInput source="leastAge" validate={age} />
      <NumberInput source="mostAge" validate={age} />
    </>
  );
}

// Records a background check of the person behind the record on the page.
import { CheckboxGroupInput, RadioButtonGroupInput, TextInput, maxLength, required } from 'react-admin';
import CheckIcon from '@mui/icons-material/PolicyOutlined';
import {
  RecordBackgroundCheckDocument,
  type RecordBackgroundCheckMutationVariables,
} from '../../../../../schema/generated/people/vetting.ts';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { filledIn } from '../RegisterForm.tsx';

const issuer = [required(), maxLength(80)];
const number = maxLength(60);

export function RecordCheckButton() {
  const word = useEnumLabel();
  return (
    <WorkflowButton
      document={RecordBackgroundCheckDocument}
      variables={(values, record) =>
        ({
          input: { ...filledIn(values), personId: record['personId'] as string },
        }) as unknown as RecordBackgroundCheckMutationVariables
      }
      label="people.vetting.record"
      help="people.vetting.recordHelp"
      done="people.vetting.recorded"
      whyNot={(record) => (record['archivedAt'] ? 'people.isArchived' : undefined)}
      defaultValues={() => ({ checkedOn: today(), checkedOffences: [...valuesOf('CheckedOffence')] })}
      icon={<CheckIcon />}
    >
      <DayInput source="checkedOn" label="people.vetting.checkedOn" validate={required()} />
      <CheckboxGroupInput
        source="checkedOffences"
        label="resources.credentials.fields.checkedOffences"
        choices={valuesOf('CheckedOffence').map((id) => ({ id, name: word('CheckedOffence', id) }))}
        translateChoice={false}
        validate={required()}
        helperText="people.vetting.offencesHelp"
      />
      <RadioButtonGroupInput
        source="result"
        label="resources.credentials.fields.checkResult"
        choices={valuesOf('CheckResult').map((id) => ({ id, name: word('CheckResult', id) }))}
        translateChoice={false}
        validate={required()}
      />
      <TextInput source="issuer" label="people.vetting.issuer" validate={issuer} />
      <TextInput source="number" label="resources.credentials.fields.number" validate={number} />
    </WorkflowButton>
  );
}

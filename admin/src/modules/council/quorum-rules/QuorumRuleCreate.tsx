// Sets a rule for the quorum from a day on; meetings that were held keep their number.
import { BooleanInput, NumberInput, maxValue, minValue, required } from 'react-admin';
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';

const validatePercent = [required(), minValue(0), maxValue(99)];

export function QuorumRuleCreate() {
  return (
    <RecordCreate>
      <CommunityInput />
      <EnumInput source="kind" type="MeetingKind" validate={required()} />
      <NumberInput
        source="morePercentThan"
        defaultValue={50}
        min={0}
        max={99}
        helperText="meetings.rule.percentHelp"
        validate={validatePercent}
      />
      <BooleanInput source="countsRepresented" defaultValue />
      <DayInput source="validFrom" validate={required()} />
    </RecordCreate>
  );
}

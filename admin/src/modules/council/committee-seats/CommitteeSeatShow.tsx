// One seat in the committee.
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { ChangeDutyButton } from './ChangeDutyButton.tsx';
import { EndSeatButton } from './EndSeatButton.tsx';

export function CommitteeSeatShow() {
  return (
    <RecordShow
      actions={
        <>
          <ChangeDutyButton />
          <EndSeatButton />
        </>
      }
    >
      <PersonNameField source="personId" link="people" />
      <EnumField source="role" type="CommitteeRole" />
      <LinkedField source="partnerUnitId" reference="partnerUnits" />
      <LongTextField source="writtenDuty" />
      <DayField source="from" />
      <DayField source="until" />
      <TextField source="endReason" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}

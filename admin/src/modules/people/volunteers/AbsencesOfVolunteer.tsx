// When the volunteer on the page did not serve, and why, for those who may read it.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField } from '../../../shared/fields/PlainFields.tsx';
import { RelatedList } from '../RelatedList.tsx';

export function AbsencesOfVolunteer() {
  return (
    <RelatedList
      reference="volunteerAbsences"
      target="volunteerId"
      sort={{ field: 'from', order: 'DESC' }}
      advice="people.absences.noneAdvice"
    >
      <EnumField source="kind" type="VolunteerAbsenceKind" />
      <DayField source="from" />
      <DayField source="expectedUntil" />
      <DayField source="returnedOn" />
      <EnumField source="levelBefore" type="VolunteerLevel" sortBy={false} />
      <LongTextField source="reason" sortBy={false} />
      <LongTextField source="handOver" sortBy={false} />
    </RelatedList>
  );
}

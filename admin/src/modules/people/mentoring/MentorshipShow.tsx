// One mentorship: how far the pair has come, its joint visits, and how it was assessed.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TagsField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { MentorshipStanding } from './MentorshipStanding.tsx';
import { RecordVisitButton } from './RecordVisitButton.tsx';
import { statusColours } from './mentorship-states.ts';

const tabs: readonly RecordTab[] = [
  { label: 'people.mentoring.visits', content: <Visits /> },
  { label: 'people.mentoring.assessments', content: <Assessments /> },
];

export function MentorshipShow() {
  return (
    <RecordShow above={<MentorshipStanding />} tabs={tabs}>
      <PersonNameField source="mentorId" of="mentor.person" link="volunteers" />
      <PersonNameField source="newcomerId" of="newcomer.person" link="volunteers" />
      <EnumField source="status" type="MentorshipStatus" colours={statusColours} />
      <DayField source="proposedOn" />
      <DayField source="startedOn" />
      <DayField source="assessDueOn" />
      <DayField source="endedOn" />
      <LongTextField source="stopReason" />
    </RecordShow>
  );
}

function Visits() {
  return (
    <RelatedList
      reference="jointVisits"
      target="mentorshipId"
      sort={{ field: 'visitedOn', order: 'DESC' }}
      advice="people.mentoring.noVisitsAdvice"
      actions={<RecordVisitButton />}
      canArchive
    >
      <DayField source="visitedOn" />
      <TextField source="minutes" />
      <LongTextField source="what" />
    </RelatedList>
  );
}

function Assessments() {
  return (
    <RelatedList
      reference="mentorshipAssessments"
      target="mentorshipId"
      sort={{ field: 'assessedOn', order: 'DESC' }}
      advice="people.mentoring.noAssessmentsAdvice"
    >
      <DayField source="assessedOn" />
      <EnumField source="verdict" type="MentorshipVerdict" />
      <TextField source="assessedBy" sortBy={false} />
      <LongTextField source="mentorOpinion" sortBy={false} />
      <TagsField source="unmetItems" sortBy={false} />
    </RelatedList>
  );
}

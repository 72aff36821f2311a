// One activity: its facts, where it stands and what comes next, who comes, who was there, stalls, things and evaluation.

import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { ActivitySteps } from './ActivitySteps.tsx';
import { statusColours } from './activity-states.ts';
import { EnrolmentsTab } from './EnrolmentsTab.tsx';
import { EvaluationTab } from './EvaluationTab.tsx';
import { HeadcountTab } from './HeadcountTab.tsx';
import { MaterialsTab } from './MaterialsTab.tsx';
import { PhotosTab } from './PhotosTab.tsx';
import { RollTab } from './RollTab.tsx';
import { StallsTab } from './StallsTab.tsx';

const tabs: readonly RecordTab[] = [
  { label: 'activities.enrolments.title', content: <EnrolmentsTab /> },
  { label: 'activities.roll.title', content: <RollTab /> },
  { label: 'activities.headcount.title', content: <HeadcountTab /> },
  { label: 'activities.stalls.title', content: <StallsTab /> },
  { label: 'activities.materials.title', content: <MaterialsTab /> },
  { label: 'activities.photos.title', content: <PhotosTab /> },
  { label: 'activities.evaluation.title', content: <EvaluationTab /> },
];

export function ActivityShow() {
  const { mayRun } = useActivityDuties();
  return (
    <RecordShow
      above={<ActivitySteps />}
      tabs={tabs}
      mayChange={({ hostUnitId }) => mayRun(hostUnitId as string | null)}
    >
      <EnumField source="status" type="ActivityStatus" colours={statusColours} />
      <EnumField source="kind" type="ActivityKind" />
      <DayField source="heldOn" />
      <InstantField source="startsAt" />
      <InstantField source="endsAt" />
      <TextField source="place" />
      <LinkedField source="hostUnitId" reference="partnerUnits" />
      <YesNoField source="isHostedByCommunity" />
      <YesNoField source="isForChildren" />
      <TextField source="capacity" />
      <TextField source="takenPlaces" />
      <TextField source="attendedCount" />
      <TextField source="helperCount" />
      <TextField source="visitCount" />
      <LinkedField source="seriesId" reference="activitySeriesList" />
      <LongTextField source="description" />
      <LongTextField source="riskStatement" />
      <LongTextField source="note" />
    </RecordShow>
  );
}

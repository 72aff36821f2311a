// One drill: where it stands and what comes next, its timings, its roll, and what it found.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';
import { findingColours } from '../drill-findings/finding-states.ts';
import { DueField } from '../DueField.tsx';
import { useMayRunDrill } from '../may-run.ts';
import { NextCard } from '../NextCard.tsx';
import { OwnerField } from '../OwnerField.tsx';
import { Way } from '../Way.tsx';
import { AddFindingButton } from './AddFindingButton.tsx';
import { drillColours, drillSteps, type DrillRecord } from './drill-states.ts';
import { DrillButtons } from './DrillButtons.tsx';
import { RollTab } from './RollTab.tsx';
import { TimingsTab } from './TimingsTab.tsx';

const tabs: readonly RecordTab[] = [
  {
    label: 'safety.drill.findings',
    content: (
      <RelatedList
        reference="drillFindings"
        target="drillId"
        sort={{ field: 'dueOn', order: 'ASC' }}
        advice="safety.finding.advice"
        actions={<AddFinding />}
      >
        <TextField source="what" />
        <EnumField source="status" type="FindingStatus" colours={findingColours} />
        <DueField source="dueOn" settled={['CLOSED']} />
        <OwnerField source="id" label="safety.owner.title" sortBy={false} />
        <EnumField source="severity" type="FindingSeverity" />
      </RelatedList>
    ),
  },
  { label: 'safety.drill.timings', content: <TimingsTab /> },
  { label: 'safety.drill.roll', content: <RollTab /> },
];

export function DrillShow() {
  const mayRun = useMayRunDrill();
  return (
    <RecordShow above={<NextStep />} tabs={tabs} mayChange={({ leadUnitId }) => mayRun(leadUnitId)}>
      <EnumField source="status" type="DrillStatus" colours={drillColours} />
      <LinkedField source="planId" reference="emergencyPlans" />
      <DayField source="heldOn" />
      <InstantField source="startsAt" />
      <TextField source="minutes" />
      <TextField source="place" />
      <LinkedField source="leadUnitId" reference="partnerUnits" />
      <LinkedField source="leadTeamId" reference="volunteerTeams" />
      <TextField source="participantCount" />
      <LinkedField source="exercisedVersionId" reference="emergencyPlanVersions" />
      <LongTextField source="scenario" />
      <LongTextField source="reviewSummary" />
      <TextField source="reviewedByName" />
      <LinkedField source="revisedVersionId" reference="emergencyPlanVersions" />
    </RecordShow>
  );
}

function NextStep() {
  const translate = useTranslate();
  const drill = useRecordContext<RaRecord<string> & DrillRecord>();
  if (!drill) return null;
  const reason = drill.cancelReason ?? translate('safety.noReason');
  return (
    <NextCard
      way={drill.status !== 'CANCELLED' && <Way type="DrillStatus" steps={drillSteps} status={drill.status} />}
      next={`safety.drill.next.${drill.status}`}
      fill={{ reason }}
    >
      <DrillButtons drill={drill} />
    </NextCard>
  );
}

function AddFinding() {
  const drill = useRecordContext<RaRecord<string> & DrillRecord>();
  return drill ? <AddFindingButton drill={drill} /> : null;
}

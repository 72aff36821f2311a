// One emergency plan: what it says now, its versions, who has which duty, who is called in which order, its drills.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Button } from '@mui/material';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Link } from 'react-router-dom';
import { useMay, useReach } from '../../../auth/session-context.tsx';
import { VersionsOfPlanDocument } from '../../../../../schema/generated/safety/plan-versions/version-in-force.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';
import { today } from '../../today/days.ts';
import { drillColours } from '../drills/drill-states.ts';
import { DueField } from '../DueField.tsx';
import { DutiesTab } from '../emergency-roles/DutiesTab.tsx';
import { NextCard } from '../NextCard.tsx';
import { DraftVersionButton } from '../plan-versions/DraftVersionButton.tsx';
import { VersionText } from '../plan-versions/VersionText.tsx';
import { versionColours } from '../plan-versions/version-states.ts';

const tabs: readonly RecordTab[] = [
  { label: 'safety.plan.now', content: <NowTab /> },
  { label: 'safety.plan.duties', content: <DutiesTab /> },
  {
    label: 'safety.plan.versions',
    content: (
      <RelatedList
        reference="emergencyPlanVersions"
        target="planId"
        sort={{ field: 'number', order: 'DESC' }}
        advice="safety.plan.versionsAdvice"
      >
        <TextField source="number" />
        <EnumField source="status" type="PlanVersionStatus" colours={versionColours} />
        <DayField source="inForceSince" />
        <DayField source="supersededOn" />
        <TextField source="draftedByName" sortBy={false} />
        <TextField source="approvedByName" sortBy={false} />
      </RelatedList>
    ),
  },
  {
    label: 'safety.plan.drills',
    content: (
      <RelatedList
        reference="drills"
        target="planId"
        sort={{ field: 'heldOn', order: 'DESC' }}
        advice="safety.plan.drillsAdvice"
        actions={<PlanDrillLink />}
      >
        <TextField source="title" />
        <DayField source="heldOn" />
        <EnumField source="status" type="DrillStatus" colours={drillColours} />
        <TextField source="participantCount" />
      </RelatedList>
    ),
  },
];

export function EmergencyPlanShow() {
  return (
    <RecordShow above={<NextStep />} tabs={tabs}>
      <EnumField source="type" type="EmergencyType" />
      <LinkedField source="responsibleUnitId" reference="partnerUnits" />
      <LinkedField source="responsibleTeamId" reference="volunteerTeams" />
      <TextField source="versionInForce" />
      <DueField source="reviewDueOn" overdue="safety.plan.reviewDue" />
    </RecordShow>
  );
}

function NextStep() {
  const translate = useTranslate();
  const plan = useRecordContext<RaRecord<string>>();
  const { data } = useTypedQuery(VersionsOfPlanDocument, { planId: plan?.id ?? '' }, { enabled: plan !== undefined });
  if (!plan || plan['archivedAt'] != null) return null;
  const coming = data?.emergencyPlanVersions.nodes.find(({ status }) => status !== 'IN_FORCE');
  const current = data?.emergencyPlanVersions.nodes.find(({ status }) => status === 'IN_FORCE');
  const isDue = plan['reviewDueOn'] != null && String(plan['reviewDueOn']) <= today();
  const next = coming
    ? `safety.plan.next.${coming.status}`
    : plan['versionInForce'] == null
      ? 'safety.plan.next.none'
      : isDue
        ? 'safety.plan.next.reviewDue'
        : undefined;
  return (
    <NextCard next={next} severity={isDue || plan['versionInForce'] == null ? 'warning' : 'info'}>
      {coming && (
        <Button component={Link} to={`/emergencyPlanVersions/${coming.id}/show`} variant="contained">
          {translate('safety.plan.openComing', { number: coming.number })}
        </Button>
      )}
      {data && (
        <DraftVersionButton
          from={current}
          isNext={!coming && (isDue || !current)}
          whyNot={coming && 'safety.plan.whyNot.coming'}
        />
      )}
      <Button component={Link} to={`/plan-sheet/${plan.id}`} variant="outlined" startIcon={<PrintIcon />}>
        {translate('safety.sheet.open')}
      </Button>
    </NextCard>
  );
}

function NowTab() {
  const plan = useRecordContext<RaRecord<string>>();
  return plan ? <VersionText planId={plan.id} /> : null;
}

function PlanDrillLink() {
  const translate = useTranslate();
  const plan = useRecordContext<RaRecord<string>>();
  const may = useMay();
  const reach = useReach('drill.run');
  if (!plan || !may('drill.run') || !(reach.isOfCommunity || reach.units.length > 0)) return null;
  return (
    <Button component={Link} to={`/plan-a-drill?planId=${plan.id}`} variant="outlined">
      {translate('safety.drill.plan')}
    </Button>
  );
}

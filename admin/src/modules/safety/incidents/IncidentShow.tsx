// One incident: where it stands, what follows from it, and, for a reason that stays on record, who was hurt.
import { useRecordContext, type RaRecord } from 'ra-core';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { useMay } from '../../../auth/session-context.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';
import { DueField } from '../DueField.tsx';
import { AddActionButton, CompleteActionButton } from '../incident-actions/ActionButtons.tsx';
import { NextCard } from '../NextCard.tsx';
import { OwnerField } from '../OwnerField.tsx';
import { LooksTab } from '../restricted-reads/LooksTab.tsx';
import { Way } from '../Way.tsx';
import { incidentColours, incidentSteps, severityColours } from './incident-states.ts';
import { IncidentButtons } from './IncidentButtons.tsx';

const actionsTab: RecordTab = {
  label: 'safety.incident.actions',
  content: (
    <RelatedList
      reference="incidentActions"
      target="incidentId"
      sort={{ field: 'dueOn', order: 'ASC' }}
      advice="safety.incident.actionsAdvice"
      actions={<AddActionButton />}
    >
      <TextField source="what" sortBy={false} />
      <OwnerField source="id" label="safety.owner.title" sortBy={false} />
      <DueField source="dueOn" settled={['DONE']} />
      <EnumField source="status" type="IncidentActionStatus" colours={{ OPEN: 'warning', DONE: 'success' }} />
      <CompleteActionButton source="version" label="safety.incident.done" sortBy={false} />
    </RelatedList>
  ),
};

export function IncidentShow() {
  const may = useMay();
  const tabs = may('restricted.audit')
    ? [actionsTab, { label: 'safety.looks.title', content: <LooksTab target="incidentId" /> }]
    : [actionsTab];
  return (
    <RecordShow
      above={<NextStep />}
      tabs={tabs}
      mayChange={({ status }) => status === 'REPORTED' || status === 'INVESTIGATED'}
    >
      <EnumField source="status" type="IncidentStatus" colours={incidentColours} />
      <EnumField source="severity" type="IncidentSeverity" colours={severityColours} />
      <EnumField source="kind" type="IncidentKind" />
      <InstantField source="happenedAt" />
      <TextField source="place" />
      <LongTextField source="immediateAction" />
      <TextField source="reportedTo" />
      <InstantField source="reportedToAt" />
      <LinkedField source="planVersionId" reference="emergencyPlanVersions" />
      <LongTextField source="rootCause" />
      <LongTextField source="deviation" />
      <TextField source="reportedByName" />
      <TextField source="signedByName" />
      <InstantField source="signedAt" />
      <TextField source="closedByName" />
      <InstantField source="closedAt" />
    </RecordShow>
  );
}

function NextStep() {
  const incident = useRecordContext<RaRecord<string>>();
  if (!incident) return null;
  const status = String(incident['status']);
  return (
    <NextCard
      way={<Way type="IncidentStatus" steps={incidentSteps} status={status} />}
      next={`safety.incident.next.${status}`}
      fill={{ name: String(incident['signedByName'] ?? '') }}
    >
      <IncidentButtons incident={incident} />
    </NextCard>
  );
}

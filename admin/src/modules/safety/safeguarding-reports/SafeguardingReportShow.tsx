// One safeguarding report: where it stands, who follows it up, and what is next. What it says is opened by a button.
import { useRecordContext, type RaRecord } from 'ra-core';
import { useMay } from '../../../auth/session-context.tsx';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { NextCard } from '../NextCard.tsx';
import { LooksTab } from '../restricted-reads/LooksTab.tsx';
import { Way } from '../Way.tsx';
import { nextOf, reportColours, reportSteps } from './report-states.ts';
import { ReportButtons } from './ReportButtons.tsx';
import { ToldField } from './ToldField.tsx';

export function SafeguardingReportShow() {
  const may = useMay();
  const tabs = may('restricted.audit')
    ? [{ label: 'safety.looks.title', content: <LooksTab target="safeguardingReportId" /> }]
    : [];
  return (
    <RecordShow above={<NextStep />} tabs={tabs}>
      <EnumField source="status" type="SafeguardingStatus" colours={reportColours} />
      <EnumField source="subject" type="SafeguardingSubject" />
      <InstantField source="filedAt" />
      <TextField source="reportedByName" />
      <ToldField source="id" label="safety.report.told" />
      <TextField source="authority" />
      <InstantField source="toldAt" />
      <InstantField source="outcomeAt" />
      <LinkedField source="assigneeId" reference="people" />
      <TextField source="signedByName" />
      <InstantField source="signedAt" />
      <TextField source="closedByName" />
      <InstantField source="closedAt" />
    </RecordShow>
  );
}

function NextStep() {
  const report = useRecordContext<RaRecord<string>>();
  if (!report) return null;
  const status = String(report['status']);
  return (
    <NextCard
      way={<Way type="SafeguardingStatus" steps={reportSteps(status)} status={status} />}
      next={nextOf(report)}
      fill={{ name: String(report['signedByName'] ?? '') }}
      severity={status === 'SUSPECTED' ? 'error' : 'info'}
    >
      <ReportButtons report={report} />
    </NextCard>
  );
}

// One meeting: where it stands and what comes next, its agenda with votes and resolutions, its roll and its minutes.
import { useRecordContext, useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Link } from 'react-router-dom';
import { useReach } from '../../../auth/session-context.tsx';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { AgendaTab } from './AgendaTab.tsx';
import { MeetingSteps } from './MeetingSteps.tsx';
import { MinutesTab } from './MinutesTab.tsx';
import { RollTab } from './RollTab.tsx';
import { statusColours } from './meeting-states.ts';

const tabs: readonly RecordTab[] = [
  { label: 'meetings.agenda.title', content: <AgendaTab /> },
  { label: 'meetings.roll.title', content: <RollTab /> },
  { label: 'meetings.minutes.title', content: <MinutesTab /> },
];

export function CommitteeMeetingShow() {
  const runs = useReach('meeting.run');
  return (
    <RecordShow
      actions={<PrintLink />}
      above={<MeetingSteps />}
      firstTabs={tabs}
      mayChange={({ communityId, status }) =>
        runs.communities.includes(String(communityId)) && status !== 'MINUTES_CONFIRMED'
      }
    >
      <EnumField source="status" type="CommitteeMeetingStatus" colours={statusColours} />
      <EnumField source="kind" type="MeetingKind" />
      <DayField source="heldOn" />
      <InstantField source="startsAt" />
      <TextField source="minutes" />
      <TextField source="place" />
      <InstantField source="calledAt" />
      <TextField source="seatCount" />
      <TextField source="quorumNeeded" />
      <TextField source="presentCount" />
      <LongTextField source="guests" />
      <TextField source="minutesWriterName" />
      <InstantField source="minutesConfirmedAt" />
      <TextField source="cancelReason" />
    </RecordShow>
  );
}

function PrintLink() {
  const translate = useTranslate();
  const meeting = useRecordContext();
  return (
    <Button component={Link} to={`/meeting-minutes/${meeting?.id}`} startIcon={<PrintIcon />}>
      {translate('meetings.print.open')}
    </Button>
  );
}

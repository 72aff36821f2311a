// One team of volunteers, with its members.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Alert } from '@mui/material';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TagsField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { MembersOfTeam } from '../team-members/MembersOfTeam.tsx';
import { statusColours } from './status-colours.ts';
import { TeamButtons } from './TeamButtons.tsx';

const tabs = [{ label: 'people.members.ofTeam', content: <MembersOfTeam /> }];

export function VolunteerTeamShow() {
  return (
    <RecordShow actions={<TeamButtons />} above={<NextStep />} tabs={tabs}>
      <TextField source="name" />
      <EnumField source="status" type="VolunteerTeamStatus" colours={statusColours} />
      <PersonNameField source="leaderId" of="leader.person" link="volunteers" />
      <TextField source="members.totalCount" label="people.teams.memberCount" />
      <TagsField source="focus" />
      <LinkedField source="partnerUnitId" reference="partnerUnits" />
      <TextField source="filingNumber" />
      <DayField source="foundedOn" />
      <DayField source="dissolvedOn" />
      <LongTextField source="dissolveReason" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}

/** What the team wants before it can work well. */
function NextStep() {
  const translate = useTranslate();
  const team = useRecordContext<RaRecord<string>>();
  const step =
    team?.['status'] === 'FILED'
      ? 'FILED'
      : team?.['status'] === 'ACTIVE' && team['leaderId'] == null
        ? 'NO_LEADER'
        : undefined;
  if (!step || team?.['archivedAt'] != null) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate(`people.teams.next.${step}`)}
    </Alert>
  );
}

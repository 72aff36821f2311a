// How far a volunteer has come, what comes next, and what can be done about it.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Alert, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import { dayText, instantText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { personBehind } from '../people/RevealContactButton.tsx';
import { today } from '../../today/days.ts';
import { AddLink } from '../AddLink.tsx';
import { JoinTeamButton } from '../team-members/JoinTeamButton.tsx';
import { BarButtons } from './BarButtons.tsx';
import { barStage } from './bar-stage.ts';
import { levelColours } from './level-colours.ts';
import { RecordCheckButton } from '../vetting/RecordCheckButton.tsx';
import { ReturnButton } from './LeaveButtons.tsx';
import { StepButtons } from './StepButtons.tsx';

export function VolunteerStanding() {
  const translate = useTranslate();
  const volunteer = useRecordContext<RaRecord<string>>();
  if (!volunteer) return null;
  const isErased = personBehind(volunteer).erasedAt != null;
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
          <EnumField source="level" type="VolunteerLevel" colours={levelColours} />
          {volunteer['isSilver'] === true && (
            <Chip size="small" variant="outlined" label={translate('people.volunteers.silver')} />
          )}
          <Typography variant="body2">{translate(`people.volunteers.next.${String(volunteer['level'])}`)}</Typography>
        </Stack>
        <BarNotice volunteer={volunteer} />
        <ChildrenNotice volunteer={volunteer} />
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <StepButtons />
          <JoinTeamButton />
          <BarButtons />
          {volunteer['level'] === 'LEFT' && !isErased && <ReturnButton />}
          <RecordCheckButton />
          <ProposeLink level={String(volunteer['level'])} />
        </Stack>
      </CardContent>
    </Card>
  );
}

function BarNotice({ volunteer }: { readonly volunteer: RaRecord<string> }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  if (barStage(volunteer) !== 'PROPOSED') return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {translate('people.volunteers.bar.notice', {
        at: instantText(String(volunteer['barProposedAt']), language),
        reason: String(volunteer['barReason'] ?? ''),
      })}
    </Alert>
  );
}

/** Whether they may be given a task with children; only whoever serves is asked. */
function ChildrenNotice({ volunteer }: { readonly volunteer: RaRecord<string> }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  if (!['NEW', 'ORDINARY', 'CORE'].includes(String(volunteer['level']))) return null;
  const until = volunteer['mayServeChildrenUntil'] as string | null;
  const holds = until !== null && until >= today();
  return (
    <Typography variant="body2" color={holds ? 'success.main' : 'text.secondary'} sx={{ mb: 1.5 }}>
      {holds
        ? translate('people.vetting.until', { on: dayText(until, language) })
        : translate('people.vetting.missing')}
    </Typography>
  );
}

/** A pair is proposed from the page of either side. */
function ProposeLink({ level }: { readonly level: string }) {
  if (!['NEW', 'ORDINARY', 'CORE'].includes(level)) return null;
  return (
    <AddLink
      resource="mentorships"
      label="people.mentoring.propose"
      preset={({ id }) => (level === 'CORE' ? { mentorId: id } : { newcomerId: id })}
    />
  );
}

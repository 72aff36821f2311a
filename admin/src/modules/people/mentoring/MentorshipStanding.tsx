// How far a pair has come: joint visits month by month, sharing meetings, what is missing; and the steps that can be taken.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Alert, Box, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import { MentorshipProgressDocument } from '../../../../../schema/generated/people/mentoring/mentoring-queries.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { MentorshipButtons } from './MentorshipButtons.tsx';
import { statusColours, type Progress } from './mentorship-states.ts';

export function MentorshipStanding() {
  const translate = useTranslate();
  const mentorship = useRecordContext<RaRecord<string>>();
  const { data } = useTypedQuery(MentorshipProgressDocument, { id: mentorship?.id ?? '' });
  if (!mentorship) return null;
  const progress = data?.mentorshipProgress ?? undefined;
  const status = String(mentorship['status']);
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
          <EnumField source="status" type="MentorshipStatus" colours={statusColours} />
          <Typography variant="body2">{translate(`people.mentoring.next.${status}`)}</Typography>
        </Stack>
        {progress && status !== 'PENDING' && <Way progress={progress} isOver={mentorship['endedOn'] != null} />}
        <MentorshipButtons {...(progress ? { progress } : {})} />
      </CardContent>
    </Card>
  );
}

function Way({ progress, isOver }: { readonly progress: Progress; readonly isOver: boolean }) {
  const translate = useTranslate();
  const { jointVisitCount, sharingCount, requirements, isReady, months } = progress;
  const { minimumJointVisits, minimumSharings } = requirements;
  return (
    <Box sx={{ mb: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1 }}>
        <Count
          text={translate('people.mentoring.visitsOf', { count: jointVisitCount, least: minimumJointVisits })}
          isEnough={jointVisitCount >= minimumJointVisits}
        />
        <Count
          text={translate('people.mentoring.sharingsOf', { count: sharingCount, least: minimumSharings })}
          isEnough={sharingCount >= minimumSharings}
        />
      </Stack>
      <Stack
        component="ul"
        direction="row"
        useFlexGap
        spacing={1}
        aria-label={translate('people.mentoring.byMonth')}
        sx={{ listStyle: 'none', p: 0, m: 0, flexWrap: 'wrap' }}
      >
        {months.slice(-12).map((month) => (
          <Month key={month.month} {...month} />
        ))}
      </Stack>
      {!isOver && (
        <Alert severity={isReady ? 'success' : 'info'} sx={{ mt: 1.5 }}>
          {translate(isReady ? 'people.mentoring.ready' : 'people.mentoring.notReady', {
            visits: Math.max(0, minimumJointVisits - jointVisitCount),
            sharings: Math.max(0, minimumSharings - sharingCount),
          })}
        </Alert>
      )}
    </Box>
  );
}

function Count({ text, isEnough }: { readonly text: string; readonly isEnough: boolean }) {
  return <Chip size="small" variant="outlined" color={isEnough ? 'success' : 'warning'} label={text} />;
}

function Month({ month, jointVisitCount }: Progress['months'][number]) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        border: 1,
        borderColor: jointVisitCount > 0 ? 'success.main' : 'divider',
        borderRadius: 1,
        px: 1,
        py: 0.5,
        minWidth: 76,
        textAlign: 'center',
      }}
    >
      <Typography variant="caption" component="div" color="text.secondary">
        {month}
      </Typography>
      <Typography variant="body2">
        {jointVisitCount > 0
          ? translate('people.mentoring.visitCount', { smart_count: jointVisitCount })
          : translate('people.mentoring.noVisit')}
      </Typography>
    </Box>
  );
}

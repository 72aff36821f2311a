// What a volunteer sees first: the own trainings, where seats are free, and the own certificates.
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Box, Button, Card, CardContent, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { MyTrainingsDocument, type MyTrainingsQuery } from '../../../../schema/generated/today/volunteer.ts';
import { useTypedQuery } from '../../data/use-typed-query.ts';
import { dayText } from '../../i18n/dates.ts';
import { useEnumLabel } from '../../i18n/enum-label.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../shared/FaultNotice.tsx';
import { SessionCard } from '../training/SessionCard.tsx';
import { today } from './days.ts';

type Person = NonNullable<NonNullable<NonNullable<MyTrainingsQuery['me']>['account']>['person']>;
type Mine = Person['volunteers']['nodes'][number];

export function VolunteerToday() {
  const translate = useTranslate();
  const { data, error, refetch } = useTypedQuery(MyTrainingsDocument, { today: today() });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const person = data.me?.account?.person;
  const mine = person?.volunteers.nodes ?? [];
  const enrolments = mine.flatMap(({ trainingEnrolments }) => trainingEnrolments.nodes);
  const taken = new Set(enrolments.map(({ session }) => session?.id));
  const open = data.open.nodes.filter(({ id }) => !taken.has(id));
  return (
    <>
      {mine.length === 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('today.volunteer.noFile')}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
        <Part title={translate('today.volunteer.enrolled')}>
          <Enrolled enrolments={enrolments} />
        </Part>
        <Part title={translate('today.volunteer.open')}>
          <Listed
            empty={translate('today.volunteer.noneOpen')}
            items={open.map((session) => ({ key: session.id, content: <DatedSession session={session} /> }))}
          />
        </Part>
        <Part title={translate('today.volunteer.certificates')}>
          <Certificates credentials={person?.credentials.nodes ?? []} />
        </Part>
        <Part title={translate('today.volunteer.attended')}>
          <Attended mine={mine} />
        </Part>
      </Box>
      <Button component={Link} to="/calendar" sx={{ mt: 2 }}>
        {translate('oversight.calendar.title')}
      </Button>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" variant="outlined" aria-labelledby={id}>
      <CardContent>
        <Typography id={id} variant="h6" component="h2" sx={{ mb: 1.5 }}>
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}

interface ListedProps {
  readonly empty: string;
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
}

function Listed({ empty, items }: ListedProps) {
  if (items.length === 0) return <Typography color="text.secondary">{empty}</Typography>;
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </Stack>
  );
}

type Session = MyTrainingsQuery['open']['nodes'][number];

function DatedSession({ session, beside }: { readonly session: Session; readonly beside?: ReactNode }) {
  const { language } = useLanguage();
  return (
    <>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 0.5 }}>
        <Typography variant="body2" color="text.secondary">
          <time dateTime={session.heldOn}>{dayText(session.heldOn, language)}</time>
        </Typography>
        {beside}
      </Stack>
      <SessionCard session={session} />
    </>
  );
}

function Enrolled({ enrolments }: { readonly enrolments: readonly Mine['trainingEnrolments']['nodes'][number][] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const items = enrolments
    .flatMap(({ id, status, session }) => (session ? [{ id, status, session }] : []))
    .sort((a, b) => (a.session.heldOn < b.session.heldOn ? -1 : 1))
    .map(({ id, status, session }) => ({
      key: id,
      content: (
        <DatedSession
          session={session}
          beside={
            <Chip
              size="small"
              variant="outlined"
              color={status === 'WAITING' ? 'warning' : 'success'}
              label={word('TrainingEnrolmentStatus', status)}
            />
          }
        />
      ),
    }));
  return <Listed empty={translate('today.volunteer.noneEnrolled')} items={items} />;
}

function Attended({ mine }: { readonly mine: readonly Mine[] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const lines = mine.flatMap(({ trainingAttendances }) => trainingAttendances.nodes);
  const items = lines.map(({ id, result, minutes, session }) => ({
    key: id,
    content: (
      <>
        {session && (
          <MuiLink component={Link} to={`/trainingSessions/${session.id}/show`}>
            {session.title}
          </MuiLink>
        )}
        <Typography variant="body2" color="text.secondary">
          {session && dayText(session.heldOn, language)} · {word('TrainingResult', result)} ·{' '}
          {translate('training.minutes', { smart_count: minutes })}
        </Typography>
      </>
    ),
  }));
  return <Listed empty={translate('today.volunteer.noneAttended')} items={items} />;
}

function Certificates({ credentials }: { readonly credentials: Person['credentials']['nodes'] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const now = today();
  const items = credentials.map(({ id, kind, issuer, number, expiresOn }) => ({
    key: id,
    content: (
      <>
        <Typography sx={{ fontWeight: 600 }}>{word('CredentialKind', kind)}</Typography>
        <Typography variant="body2" color="text.secondary">
          {[issuer, number].filter(Boolean).join(' · ')}
        </Typography>
        {expiresOn && (
          <Typography variant="body2" color={expiresOn < now ? 'error' : 'text.secondary'}>
            {translate(expiresOn < now ? 'today.volunteer.expired' : 'today.volunteer.expires', {
              day: dayText(expiresOn, language),
            })}
          </Typography>
        )}
      </>
    ),
  }));
  return <Listed empty={translate('today.volunteer.noCertificates')} items={items} />;
}

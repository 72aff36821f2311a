// The start page of a partner unit: log a training, what is to be finished and what is next, promises kept, our figures.
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Card, CardContent, MenuItem, Stack, TextField, Typography } from '@mui/material';
import LogIcon from '@mui/icons-material/PlaylistAddCheckOutlined';
import { Link } from 'react-router-dom';
import {
  PartnerStartDocument,
  UnitsOfMineDocument,
  type PartnerStartQuery,
} from '../../../../schema/generated/today/partner.ts';
import { useTypedQuery } from '../../data/use-typed-query.ts';
import { dayText } from '../../i18n/dates.ts';
import { useEnumLabel } from '../../i18n/enum-label.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../shared/FaultNotice.tsx';
import { SessionCard, type CardSession } from '../training/SessionCard.tsx';
import { useCommunityInView } from '../oversight/calendar/use-calendar-entries.ts';
import { useTrainingDuties } from '../training/training-duties.ts';
import { today } from './days.ts';
import { Figure } from './Figure.tsx';
import { listPath } from './list-path.ts';
import { PledgeProgress } from './PledgeProgress.tsx';
import { Waiting } from './Waiting.tsx';

export function PartnerToday() {
  const { ownUnits } = useTrainingDuties();
  const [chosen, setChosen] = useState<string>();
  const unitId = chosen ?? ownUnits[0];
  if (!unitId) return null;
  return (
    <>
      {ownUnits.length > 1 && <UnitSwitch ids={ownUnits} value={unitId} onChange={setChosen} />}
      <StartOfUnit unitId={unitId} />
    </>
  );
}

function UnitSwitch({
  ids,
  value,
  onChange,
}: {
  readonly ids: readonly string[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const translate = useTranslate();
  const { data } = useTypedQuery(UnitsOfMineDocument, { ids: [...ids] });
  return (
    <TextField
      select
      label={translate('today.partner.unit')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ maxWidth: 360, mb: 2 }}
    >
      {ids.map((id) => (
        <MenuItem key={id} value={id}>
          {data?.partnerUnits.nodes.find((unit) => unit.id === id)?.name ?? '…'}
        </MenuItem>
      ))}
    </TextField>
  );
}

function StartOfUnit({ unitId }: { readonly unitId: string }) {
  const translate = useTranslate();
  const now = today();
  const { data, error, refetch } = useTypedQuery(PartnerStartDocument, {
    unitId,
    today: now,
    yearFrom: `${now.slice(0, 4)}-01-01`,
  });
  return (
    <>
      <Typography variant="h6" component="p" color="text.secondary" sx={{ mt: -1.5, mb: 2, minHeight: '1.6em' }}>
        {data?.partnerUnit?.name}
      </Typography>
      <Button
        component={Link}
        to="/log-a-training"
        variant="contained"
        size="large"
        startIcon={<LogIcon />}
        sx={{ minHeight: 64, fontSize: '1.2rem', width: { xs: '100%', sm: 'auto' }, px: 5, mb: 3 }}
      >
        {translate('training.log.title')}
      </Button>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data && <Parts data={data} unitId={unitId} year={now.slice(0, 4)} />}
    </>
  );
}

/** Trainings stand in parts of their own. */
const shownAbove = ['TRAINING_NOT_HELD', 'TRAINING_ROSTER_OPEN'] as const;

interface PartsProps {
  readonly data: PartnerStartQuery;
  readonly unitId: string;
  readonly year: string;
}

function Parts({ data, unitId, year }: PartsProps) {
  const translate = useTranslate();
  const communityId = useCommunityInView();
  const { toFinish, coming, partnerUnit } = data;
  return (
    <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
      {toFinish.nodes.length > 0 && (
        <Part title={translate('today.partner.toFinish')}>
          <Sessions sessions={toFinish.nodes} />
        </Part>
      )}
      <Part title={translate('today.partner.next')}>
        {coming.nodes.length > 0 ? (
          <Sessions sessions={coming.nodes} />
        ) : (
          <>
            <Typography color="text.secondary" sx={{ mb: 1 }}>
              {translate('today.partner.nothingNext')}
            </Typography>
            <Button component={Link} to="/plan-a-training" variant="outlined">
              {translate('training.plan.title')}
            </Button>
          </>
        )}
      </Part>
      <Part title={translate('today.partner.promised')}>
        <Agreements agreements={partnerUnit?.agreements.nodes ?? []} />
        {partnerUnit && partnerUnit.pledges.nodes.length > 0 ? (
          <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {partnerUnit.pledges.nodes.map((pledge) => (
              <li key={pledge.id}>
                <PledgeProgress pledge={pledge} />
              </li>
            ))}
          </Stack>
        ) : (
          <Typography color="text.secondary">{translate('today.partner.nothingPromised')}</Typography>
        )}
      </Part>
      <Figures data={data} unitId={unitId} year={year} />
      {communityId && <Waiting communityId={communityId} except={shownAbove} />}
    </Box>
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

function Sessions({ sessions }: { readonly sessions: readonly CardSession[] }) {
  const { language } = useLanguage();
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sessions.map((session) => (
        <li key={session.id}>
          <Typography variant="body2" color="text.secondary">
            <time dateTime={session.heldOn}>{dayText(session.heldOn, language)}</time>
          </Typography>
          <SessionCard session={session} />
        </li>
      ))}
    </Stack>
  );
}

type UnitAgreement = NonNullable<PartnerStartQuery['partnerUnit']>['agreements']['nodes'][number];

function Agreements({ agreements }: { readonly agreements: readonly UnitAgreement[] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  return agreements
    .filter(({ status }) => status !== 'LAPSED')
    .map(({ id, title, status, validUntil }) => (
      <Typography
        key={id}
        variant="body2"
        color={status === 'RENEWAL_DUE' ? 'warning.main' : 'text.secondary'}
        sx={{ mb: 1.5 }}
      >
        {title} · {word('AgreementStatus', status)}
        {validUntil && ` · ${translate('today.partner.until', { day: dayText(validUntil, language) })}`}
      </Typography>
    ));
}

const counted = ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'];
const present = ['ATTENDED', 'PASSED', 'FAILED'];

/** Each figure leads to exactly the records behind it. */
function Figures({ data, unitId, year }: PartsProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const sessions = { providerUnitId: unitId, status: counted };
  const attendances = { sessionProviderUnitId: unitId, sessionStatus: counted, result: present };
  const from = `${year}-01-01`;
  return (
    <Part title={translate('today.partner.figures')}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        <Figure
          value={data.sessionsThisYear.totalCount}
          label={translate('today.partner.sessionsIn', { year })}
          unit={word('ImpactUnit', 'SESSIONS')}
          to={listPath('trainingSessions', { ...sessions, 'heldOn@gte': from })}
        />
        <Figure
          value={data.attendancesThisYear.totalCount}
          label={translate('today.partner.attendancesIn', { year })}
          unit={word('ImpactUnit', 'PERSON_TIMES')}
          to={listPath('trainingAttendances', { ...attendances, 'sessionHeldOn@gte': from })}
        />
        <Figure
          value={data.sessions.totalCount}
          label={translate('today.partner.sessionsAll')}
          unit={word('ImpactUnit', 'SESSIONS')}
          to={listPath('trainingSessions', sessions)}
        />
        <Figure
          value={data.attendances.totalCount}
          label={translate('today.partner.attendancesAll')}
          unit={word('ImpactUnit', 'PERSON_TIMES')}
          to={listPath('trainingAttendances', attendances)}
        />
      </Box>
    </Part>
  );
}

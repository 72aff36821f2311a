// Who is due for a background check: those whose check has run out, and those whose check runs out within sixty days.
import { RecordContextProvider, ResourceContextProvider, useTranslate } from 'ra-core';
import { Alert, Box, Button, Chip, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { VettingDueDocument, type VettingDueQuery } from '../../../../../schema/generated/people/vetting.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useChosenCommunity } from '../../../layout/community.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { listPath } from '../../today/list-path.ts';
import { personTitle } from '../person-name.ts';
import { ShowLink } from '../PersonNameField.tsx';
import { levelColours } from '../volunteers/level-colours.ts';
import { RecordCheckButton } from './RecordCheckButton.tsx';

type Due = VettingDueQuery['soon']['nodes'][number];

const soonDays = 60;
const serving = ['NEW', 'ORDINARY', 'CORE'];

export function VettingPage() {
  const translate = useTranslate();
  const [chosen] = useChosenCommunity();
  const now = today();
  const { data, error, isPending, refetch } = useTypedQuery(VettingDueDocument, {
    communityId: chosen ? { eq: chosen } : null,
    today: now,
    soon: daysAfter(now, soonDays),
  });
  return (
    <ResourceContextProvider value="volunteers">
      <PageHeading title={translate('people.vetting.title')} />
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('people.vetting.help')}
      </Typography>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <RowsSkeleton />}
      {data && <Counts data={data} />}
      {data && data.past.totalCount + data.soon.totalCount === 0 && (
        <EmptyState title={translate('people.vetting.none')} advice={translate('people.vetting.noneAdvice')} />
      )}
      {data && <DueList title="people.vetting.past" due={data.past.nodes} total={data.past.totalCount} isPast />}
      {data && <DueList title="people.vetting.soon" due={data.soon.nodes} total={data.soon.totalCount} />}
    </ResourceContextProvider>
  );
}

function Counts({ data }: { readonly data: VettingDueQuery }) {
  const translate = useTranslate();
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('people.vetting.counts', { covered: data.covered.totalCount, never: data.never.totalCount })}{' '}
      <Button
        size="small"
        component={Link}
        to={listPath('volunteers', { level: serving, 'mayServeChildrenUntil@isNull': true })}
      >
        {translate('people.vetting.showNever')}
      </Button>
    </Alert>
  );
}

interface DueListProps {
  readonly title: string;
  readonly due: readonly Due[];
  readonly total: number;
  readonly isPast?: boolean;
}

function DueList({ title, due, total, isPast = false }: DueListProps) {
  const translate = useTranslate();
  if (due.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h6" component="h2">
        {translate(title, { smart_count: total })}
      </Typography>
      <List disablePadding>
        {due.map((volunteer) => (
          <DueLine key={volunteer.id} volunteer={volunteer} isPast={isPast} />
        ))}
      </List>
    </Box>
  );
}

function DueLine({ volunteer, isPast }: { readonly volunteer: Due; readonly isPast: boolean }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { id, level, person, mayServeChildrenUntil } = volunteer;
  const until = mayServeChildrenUntil ? dayText(mayServeChildrenUntil, language) : '—';
  return (
    <RecordContextProvider value={volunteer}>
      <ListItem disableGutters divider sx={{ flexWrap: 'wrap', gap: 1 }}>
        <ListItemText
          sx={{ minWidth: 200 }}
          primary={
            <Stack component="span" direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center' }}>
              <ShowLink resource="volunteers" id={id}>
                {personTitle(person)}
              </ShowLink>
              <Chip
                component="span"
                size="small"
                variant="outlined"
                color={levelColours[level]}
                label={word('VolunteerLevel', level)}
              />
            </Stack>
          }
          secondary={translate(isPast ? 'people.vetting.ranOut' : 'people.vetting.runsOut', { on: until })}
        />
        <RecordCheckButton />
      </ListItem>
    </RecordContextProvider>
  );
}

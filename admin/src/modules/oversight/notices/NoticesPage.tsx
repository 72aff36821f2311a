// The inbox: what waits for this person, by when, and the way to it; and what they want to be told of.
import { useDataProvider, useTranslate } from 'ra-core';
import {
  Button,
  Card,
  CardActionArea,
  CardContent,
  Chip,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import DotIcon from '@mui/icons-material/FiberManualRecord';
import { Link, useSearchParams } from 'react-router-dom';
import {
  MarkNoticesReadDocument,
  MyNoticesDocument,
  type MyNoticesQuery,
} from '../../../../../schema/generated/oversight/notices.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { today } from '../../today/days.ts';
import { NoticeSettings } from './NoticeSettings.tsx';

type Notice = MyNoticesQuery['notices']['nodes'][number];

const mostShown = 100;

export function NoticesPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const isDone = params.get('show') === 'done';
  const filter = isDone ? { state: { eq: 'DONE' as const } } : { state: { in: ['UNREAD' as const, 'READ' as const] } };
  const { data, error, refetch } = useTypedQuery(MyNoticesDocument, { filter, first: mostShown });
  const { run, isRunning } = useWorkflow(MarkNoticesReadDocument, { done: 'oversight.notices.allRead' });
  const notices = data?.notices.nodes;
  const hasUnread = notices?.some(({ state }) => state === 'UNREAD') ?? false;
  return (
    <>
      <PageHeading
        title={translate('oversight.notices.title')}
        actions={
          hasUnread && (
            <Button variant="outlined" disabled={isRunning} onClick={() => void run({ input: {} })}>
              {translate('oversight.notices.readAll')}
            </Button>
          )
        }
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={isDone ? 'done' : 'open'}
        aria-label={translate('oversight.notices.which')}
        onChange={(_event, chosen: string | null) => chosen && setParams(chosen === 'done' ? { show: 'done' } : {})}
        sx={{ mb: 2 }}
      >
        <ToggleButton value="open" sx={{ px: 2 }}>
          {translate('oversight.notices.open')}
        </ToggleButton>
        <ToggleButton value="done" sx={{ px: 2 }}>
          {translate('oversight.notices.done')}
        </ToggleButton>
      </ToggleButtonGroup>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {!notices && !error && <RowsSkeleton />}
      {notices?.length === 0 && (
        <EmptyState
          title={translate(isDone ? 'oversight.notices.noneDone' : 'oversight.notices.none')}
          advice={translate(isDone ? 'oversight.notices.noneDoneAdvice' : 'oversight.notices.noneAdvice')}
        />
      )}
      {notices && notices.length > 0 && (
        <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0, mb: 3, maxWidth: 900 }}>
          {notices.map((notice) => (
            <li key={notice.id}>
              <NoticeCard notice={notice} />
            </li>
          ))}
        </Stack>
      )}
      <NoticeSettings />
    </>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const path = useRecordPath()(notice);
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const look = (): void => {
    if (notice.state !== 'UNREAD') return;
    // Whoever goes to the record is not kept by this; unmarked, the notice would merely stay unread.
    dataProvider.mutate(MarkNoticesReadDocument, { input: { ids: [notice.id] } }).catch(() => undefined);
  };
  return (
    <Card variant="outlined">
      {path ? (
        <CardActionArea component={Link} to={path} onClick={look}>
          <NoticeText notice={notice} />
        </CardActionArea>
      ) : (
        <NoticeText notice={notice} />
      )}
    </Card>
  );
}

function NoticeText({ notice: { kind, title, dueOn, state } }: { readonly notice: Notice }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const isLate = state !== 'DONE' && dueOn != null && dueOn < today();
  return (
    <CardContent sx={{ py: 1.5 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        {state === 'UNREAD' && (
          <DotIcon color="primary" titleAccess={word('NoticeState', state)} sx={{ fontSize: 12 }} />
        )}
        <Typography
          component="span"
          sx={{ fontWeight: state === 'UNREAD' ? 700 : 400, flex: 1, overflowWrap: 'anywhere' }}
        >
          {title ?? word('DueMatterKind', kind)}
        </Typography>
        {isLate && (
          <Chip component="span" size="small" color="error" variant="outlined" label={translate('oversight.late')} />
        )}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {title && word('DueMatterKind', kind)}
        {title && dueOn && ' · '}
        {dueOn && <time dateTime={dueOn}>{dayText(dueOn, language)}</time>}
      </Typography>
    </CardContent>
  );
}

/** The page of the record that waits, where the console has one. */
function useRecordPath(): (notice: Pick<Notice, 'recordType' | 'recordId'>) => string | undefined {
  const { resources } = useConsoleParts();
  return ({ recordType, recordId }) => {
    const resource = resources.find(({ type }) => type === recordType);
    if (!resource) return undefined;
    if (resource.pages?.show) return `/${resource.plural}/${recordId}/show`;
    return resource.pages?.list ? `/${resource.plural}` : undefined;
  };
}

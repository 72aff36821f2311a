// The page of one record: its fields, further parts as tabs, its history, and what can be done with it.
import { useId, useState, type ReactNode } from 'react';
import { ShowBase, useCreatePath, useShowContext, useTranslate, type RaRecord } from 'ra-core';
import { Box, Button, Card, CardContent, Link as MuiLink, Tab, Tabs } from '@mui/material';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Link } from 'react-router-dom';
import { RecordTimelineDocument } from '../../../../schema/generated/shared/show/record-timeline.ts';
import { useMayDo, useMaySend } from '../../auth/session-context.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { FaultPage } from '../../layout/FaultPage.tsx';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../layout/PageSkeleton.tsx';
import { ArchivedMark } from '../list/RecordTable.tsx';
import { FaultNotice } from '../FaultNotice.tsx';
import { useRecordTitle } from '../list/RecordLink.tsx';
import { ArchiveButton } from '../workflow/ArchiveButton.tsx';
import { FieldList } from './FieldList.tsx';
import { RecordTimeline } from './RecordTimeline.tsx';

export interface RecordTab {
  /** Key of its name in the message files. */
  readonly label: string;
  readonly content: ReactNode;
}

export interface RecordShowProps {
  /** The fields, each with its label beside it. */
  readonly children: ReactNode;
  /** Workflow buttons, before edit and archive. */
  readonly actions?: ReactNode;
  readonly tabs?: readonly RecordTab[];
  /** Tabs that come before the fields, where they are what the page is opened for. */
  readonly firstTabs?: readonly RecordTab[];
  /** What stands between the heading and the tabs, such as a state and its next step. */
  readonly above?: ReactNode;
  /** Whether this record is one's own to change, for whoever may change some of them only. */
  readonly mayChange?: (record: RaRecord<string>) => boolean;
}

export function RecordShow(props: RecordShowProps) {
  return (
    <ShowBase queryOptions={{ onError: () => undefined }}>
      <ShowView {...props} />
    </ShowBase>
  );
}

function ShowView({ children, actions, tabs = [], firstTabs = [], above, mayChange = () => true }: RecordShowProps) {
  const { record, error, isPending, refetch } = useShowContext<RaRecord<string>>();
  const title = useRecordTitle();
  const maySend = useMaySend();
  if (error && !record) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (isPending || !record) return <PageSkeleton />;
  const allTabs: RecordTab[] = [
    ...firstTabs,
    { label: 'console.record.details', content: <FieldList>{children}</FieldList> },
    ...tabs,
    ...(maySend(RecordTimelineDocument)
      ? [{ label: 'console.record.history', content: <RecordTimeline id={record.id} /> }]
      : []),
  ];
  return (
    <>
      <PageHeading
        title={title(record)}
        above={<WayBack />}
        beside={record['archivedAt'] != null && <ArchivedMark />}
        actions={
          <>
            {actions}
            {mayChange(record) && (
              <>
                <EditButton id={record.id} />
                <ArchiveButton />
              </>
            )}
          </>
        }
      />
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {above}
      <RecordTabs tabs={allTabs} />
    </>
  );
}

/** Only the open tab is made, so that history, which is itself a read, is asked for when somebody wants it. */
function RecordTabs({ tabs }: { readonly tabs: readonly RecordTab[] }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(0);
  const id = useId();
  return (
    <Card variant="outlined">
      <Tabs
        value={open}
        onChange={(_event, tab: number) => setOpen(tab)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('console.record.parts')}
        sx={{ borderBottom: 1, borderColor: 'divider', px: 1 }}
      >
        {tabs.map(({ label }, index) => (
          <Tab key={label} label={translate(label)} id={`${id}-tab-${index}`} aria-controls={`${id}-panel-${index}`} />
        ))}
      </Tabs>
      {tabs.map(({ label, content }, index) => (
        <Box
          key={label}
          role="tabpanel"
          id={`${id}-panel-${index}`}
          aria-labelledby={`${id}-tab-${index}`}
          hidden={open !== index}
        >
          {open === index && <CardContent>{content}</CardContent>}
        </Box>
      ))}
    </Card>
  );
}

export function WayBack() {
  const translate = useTranslate();
  const { plural } = useResource();
  return (
    <MuiLink component={Link} to={`/${plural}`} variant="body2">
      {translate(`resources.${plural}.name`, { smart_count: 2 })}
    </MuiLink>
  );
}

function EditButton({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const resource = useResource();
  const mayDo = useMayDo();
  const createPath = useCreatePath();
  if (!resource.pages?.edit || !mayDo(resource, 'edit')) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource: resource.plural, id, type: 'edit' })}
      variant="outlined"
      startIcon={<EditIcon />}
    >
      {translate('ra.action.edit')}
    </Button>
  );
}

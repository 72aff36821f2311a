// The agenda of a meeting: each item with why it stands there, what was voted and resolved; added to, ordered and struck.
import { RecordContextProvider, useRecordContext, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Box, Stack, Typography } from '@mui/material';
import {
  AddAgendaItemDocument,
  DraftAgendaDocument,
  OrderAgendaDocument,
} from '../../../../../schema/generated/council/committee-meetings/meeting-workflows.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { one } from '../../people/workflow-inputs.ts';
import { AgendaItem } from './AgendaItem.tsx';
import { whyNotChangeAgenda, type Meeting } from './meeting-states.ts';
import { useAgenda, type Item } from './use-agenda.ts';
import { useAtOnce } from './use-at-once.ts';
import { useMeetingDuties } from './use-meeting-duties.ts';

export function AgendaTab() {
  const meeting = useRecordContext<Meeting>();
  return meeting ? <Agenda meeting={meeting} /> : null;
}

function Agenda({ meeting }: { readonly meeting: Meeting }) {
  const translate = useTranslate();
  const { mayRun } = useMeetingDuties(meeting);
  const { items, standing, error, refetch } = useAgenda(meeting.id);
  if (error) return <FaultNotice error={error} onRetry={refetch} />;
  if (!items) return <RowsSkeleton rows={5} />;
  const mayChange = mayRun && whyNotChangeAgenda(meeting) === undefined;
  const struck = items.filter(({ strikeReason }) => strikeReason != null);
  if (items.length === 0) {
    return (
      <EmptyState
        title={translate('meetings.agenda.none')}
        advice={translate(mayChange ? 'meetings.agenda.noneAdvice' : 'meetings.agenda.noneYet')}
      >
        {mayChange && (
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', justifyContent: 'center' }}>
            <DraftButton />
            <AddButton />
          </Stack>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <Items meeting={meeting} items={standing} mayChange={mayChange} />
      {mayChange && (
        <Box sx={{ mt: 2 }}>
          <AddButton />
        </Box>
      )}
      <Struck items={struck} />
    </>
  );
}

interface ItemsProps {
  readonly meeting: Meeting;
  readonly items: readonly Item[];
  readonly mayChange: boolean;
}

function Items({ meeting, items, mayChange }: ItemsProps) {
  const translate = useTranslate();
  const { send, isRunning } = useAtOnce(OrderAgendaDocument, 'meetings.agenda.ordered');
  const move = (from: number, to: number): void => {
    const ids = items.map(({ id }) => id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    send({ input: { id: meeting.id, agendaItemIds: ids } });
  };
  return (
    <Stack
      component="ol"
      aria-label={translate('meetings.agenda.title')}
      useFlexGap
      spacing={1.5}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {items.map((item, index) => (
        <RecordContextProvider key={item.id} value={item}>
          <AgendaItem
            meeting={meeting}
            item={item}
            place={index + 1}
            onMove={mayChange && !isRunning ? (by) => move(index, index + by) : undefined}
            isFirst={index === 0}
            isLast={index === items.length - 1}
          />
        </RecordContextProvider>
      ))}
    </Stack>
  );
}

function Struck({ items }: { readonly items: readonly Item[] }) {
  const translate = useTranslate();
  if (items.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h6" component="h2" gutterBottom>
        {translate('meetings.agenda.struck')}
      </Typography>
      <Stack component="ul" spacing={0.5} sx={{ m: 0, pl: 3 }}>
        {items.map(({ id, title, strikeReason }) => (
          <Typography key={id} component="li" color="text.secondary">
            {translate('meetings.agenda.struckWith', { title, reason: strikeReason ?? '' })}
          </Typography>
        ))}
      </Stack>
    </Box>
  );
}

function DraftButton() {
  return (
    <WorkflowButton
      document={DraftAgendaDocument}
      variables={(_values, record) => ({ input: one(record) })}
      label="meetings.step.draft"
      help="meetings.step.draftHelp"
      variant="contained"
    />
  );
}

const validateTitle = [required(), maxLength(200)];

function AddButton() {
  return (
    <WorkflowButton
      document={AddAgendaItemDocument}
      variables={({ title, note }, record) => ({
        input: { meetingId: record.id, title: String(title), note: (note as string | null) || null },
      })}
      label="meetings.agenda.add"
      done="meetings.agenda.added"
    >
      <TextInput source="title" label="meetings.agenda.itemTitle" validate={validateTitle} />
      <TextInput
        source="note"
        label="meetings.agenda.note"
        helperText="meetings.agenda.noteHelp"
        multiline
        minRows={2}
        validate={maxLength(1000)}
      />
    </WorkflowButton>
  );
}

// One item of an agenda: its reason, the record that it is about, what was said, voted and resolved, and what can be done.
import { RecordContextProvider, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Card, CardContent, Chip, IconButton, Stack, Typography } from '@mui/material';
import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import {
  ChangeAgendaItemDocument,
  StrikeAgendaItemDocument,
} from '../../../../../schema/generated/council/committee-meetings/meeting-workflows.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { ShowLink } from '../../people/PersonNameField.tsx';
import { one, reasoned } from '../../people/workflow-inputs.ts';
import { MotionCard, PutMotionButton } from './MotionCard.tsx';
import { MakeResolutionButton, ResolutionLine } from './ResolutionLine.tsx';
import { whyNotRecord, type Meeting } from './meeting-states.ts';
import type { Item } from './use-agenda.ts';
import { useMeetingDuties } from './use-meeting-duties.ts';

/** The list in which each kind of record stands. */
const listOf: Readonly<Record<string, string>> = {
  RESOLUTION: 'resolutions',
  DRILL_FINDING: 'drillFindings',
  SUGGESTION: 'suggestions',
  PLEDGE: 'pledges',
  AGREEMENT: 'agreements',
};

export interface AgendaItemProps {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly place: number;
  /** Moves it up (-1) or down (1); undefined where it may not be moved. */
  readonly onMove: ((by: -1 | 1) => void) | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function AgendaItem({ meeting, item, place, onMove, isFirst, isLast }: AgendaItemProps) {
  return (
    <Card component="li" variant="outlined">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
          <Typography component="span" color="text.secondary" sx={{ minWidth: 24, pt: 0.25 }}>
            {place}.
          </Typography>
          <Stack useFlexGap spacing={1} sx={{ flex: 1, minWidth: 0 }}>
            <Heading item={item} />
            <Decided meeting={meeting} item={item} />
            <ItemButtons meeting={meeting} item={item} mayChange={onMove !== undefined} />
          </Stack>
          {onMove && !(isFirst && isLast) && (
            <MoveButtons item={item} isFirst={isFirst} isLast={isLast} onMove={onMove} />
          )}
        </Stack>
      </CardContent>
    </Card>
  );
}

function Heading({ item }: { readonly item: Item }) {
  const { title, note, discussion, recordType, recordId } = item;
  return (
    <>
      <Typography component="h2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        <ShowLink resource={recordType ? listOf[recordType] : undefined} id={recordId ?? ''}>
          {title}
        </ShowLink>
      </Typography>
      <Why item={item} />
      {note && <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note}</Typography>}
      {discussion && (
        <Typography
          sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', borderLeft: 3, borderColor: 'divider', pl: 1.5 }}
        >
          {discussion}
        </Typography>
      )}
    </>
  );
}

const grave = new Set(['OVERDUE_RESOLUTION', 'OVERDUE_FINDING', 'PLEDGE_BEHIND']);

/** Why it stands there, by when it is due, and how much is done. */
function Why({ item: { reason, dueOn, doneQuantity, wholeQuantity } }: { readonly item: Item }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  if (reason === 'ADDED' || reason === 'NEXT_STEPS') return null;
  const quantity =
    wholeQuantity == null
      ? doneQuantity != null && translate('meetings.agenda.count', { smart_count: doneQuantity })
      : translate('meetings.agenda.doneOf', { done: doneQuantity ?? 0, whole: wholeQuantity });
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <Chip
        size="small"
        variant="outlined"
        color={grave.has(reason) ? 'warning' : 'default'}
        label={word('AgendaReason', reason)}
      />
      {dueOn && (
        <Typography variant="body2" color="text.secondary">
          {translate('meetings.agenda.due', { day: dayText(dueOn, language) })}
        </Typography>
      )}
      {quantity && (
        <Typography variant="body2" color="text.secondary">
          {quantity}
        </Typography>
      )}
    </Stack>
  );
}

function Decided({ meeting, item: { motions, resolutions } }: { readonly meeting: Meeting; readonly item: Item }) {
  if (motions.length + resolutions.length === 0) return null;
  return (
    <Stack useFlexGap spacing={1}>
      {motions.map((motion) => (
        <RecordContextProvider key={motion.id} value={motion}>
          <MotionCard meeting={meeting} motion={motion} />
        </RecordContextProvider>
      ))}
      {resolutions.map((resolution) => (
        <ResolutionLine key={resolution.id} resolution={resolution} />
      ))}
    </Stack>
  );
}

interface ItemButtonsProps {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly mayChange: boolean;
}

function ItemButtons({ meeting, item, mayChange }: ItemButtonsProps) {
  const { mayRun } = useMeetingDuties(meeting);
  if (!mayRun || !mayChange) return null;
  const isHeld = whyNotRecord(meeting) === undefined;
  const isDecided = item.motions.length + item.resolutions.length > 0;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', ml: isHeld ? 0 : -2 }}>
      {isHeld && (
        <>
          <MakeResolutionButton meeting={meeting} />
          <PutMotionButton meeting={meeting} item={item} />
        </>
      )}
      <ChangeButton />
      {!isDecided && <StrikeButton />}
    </Stack>
  );
}

const validateTitle = [required(), maxLength(200)];

function ChangeButton() {
  return (
    <WorkflowButton
      document={ChangeAgendaItemDocument}
      variables={({ title, note }, record) => ({
        input: { ...one(record), title: String(title), note: (note as string | null) || null },
      })}
      label="meetings.agenda.change"
      defaultValues={({ title, note }) => ({ title, note })}
      variant="text"
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

function StrikeButton() {
  return (
    <WorkflowButton
      document={StrikeAgendaItemDocument}
      variables={(values, record) => ({ input: reasoned(values, record) })}
      label="meetings.agenda.strike"
      help="meetings.agenda.strikeHelp"
      variant="text"
    >
      <ReasonInput />
    </WorkflowButton>
  );
}

type MoveButtonsProps = Pick<AgendaItemProps, 'item' | 'isFirst' | 'isLast'> & {
  readonly onMove: (by: -1 | 1) => void;
};

function MoveButtons({ item: { title }, isFirst, isLast, onMove }: MoveButtonsProps) {
  const translate = useTranslate();
  return (
    <Stack>
      <IconButton disabled={isFirst} aria-label={translate('meetings.agenda.up', { title })} onClick={() => onMove(-1)}>
        <UpIcon fontSize="small" />
      </IconButton>
      <IconButton disabled={isLast} aria-label={translate('meetings.agenda.down', { title })} onClick={() => onMove(1)}>
        <DownIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}

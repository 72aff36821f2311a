// A motion under an item: how it stands, the count once it is closed, and while it is open what seats vote.
import { useRecordContext, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Box, Chip, Stack, Typography } from '@mui/material';
import {
  CloseMotionDocument,
  PutMotionDocument,
  WithdrawMotionDocument,
  type PutMotionInput,
} from '../../../../../schema/generated/council/committee-meetings/vote-workflows.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { filledIn } from '../../people/RegisterForm.tsx';
import { one, reasoned } from '../../people/workflow-inputs.ts';
import { Ballot } from './Ballot.tsx';
import { whyNotDecide, type Meeting } from './meeting-states.ts';
import type { Item, Motion } from './use-agenda.ts';
import { useMeetingDuties } from './use-meeting-duties.ts';

const colours = { OPEN: 'warning', PASSED: 'success', REJECTED: 'error', WITHDRAWN: 'default' } as const;

export interface MotionCardProps {
  readonly meeting: Meeting;
  readonly motion: Motion;
}

export function MotionCard({ meeting, motion }: MotionCardProps) {
  const word = useEnumLabel();
  const { mayRun } = useMeetingDuties(meeting);
  const { text, status, rule } = motion;
  const isOpen = status === 'OPEN' && meeting.status === 'HELD';
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip size="small" color={colours[status]} variant="outlined" label={word('MotionStatus', status)} />
        <Typography component="h3" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {word('MajorityRule', rule)}
        </Typography>
      </Stack>
      <Outcome motion={motion} />
      {isOpen && <Ballot meeting={meeting} motionId={motion.id} />}
      {isOpen && mayRun && <ClosingButtons />}
    </Box>
  );
}

function Outcome({ motion }: { readonly motion: Motion }) {
  const translate = useTranslate();
  const { forCount, againstCount, abstainCount, conflictCount, withdrawReason } = motion;
  if (withdrawReason) return <Typography variant="body2">{withdrawReason}</Typography>;
  if (forCount == null) return null;
  return (
    <Typography variant="body2">
      {translate('meetings.vote.outcome', {
        for: forCount,
        against: againstCount ?? 0,
        abstained: abstainCount ?? 0,
        conflicted: conflictCount ?? 0,
      })}
    </Typography>
  );
}

function ClosingButtons() {
  const motion = useRecordContext();
  if (!motion) return null;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
      <WorkflowButton
        document={CloseMotionDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label="meetings.vote.close"
        help="meetings.vote.closeHelp"
        variant="contained"
      />
      <WorkflowButton
        document={WithdrawMotionDocument}
        variables={(values, record) => ({ input: reasoned(values, record) })}
        label="meetings.vote.withdraw"
        variant="text"
      >
        <ReasonInput />
      </WorkflowButton>
    </Stack>
  );
}

const validateText = [required(), maxLength(500)];

/** For the item in context. */
export function PutMotionButton({ meeting, item }: { readonly meeting: Meeting; readonly item: Item }) {
  const about = item.recordType === 'RESOLUTION' ? item.recordId : null;
  return (
    <WorkflowButton
      document={PutMotionDocument}
      variables={(values, record) => ({ input: { ...filledIn(values), agendaItemId: record.id } as PutMotionInput })}
      label="meetings.vote.put"
      help="meetings.vote.putHelp"
      whyNot={() => whyNotDecide(meeting)}
      defaultValues={({ title }) => ({ text: title, rule: 'MAJORITY_OF_PRESENT' })}
    >
      <TextInput source="text" label="meetings.vote.text" validate={validateText} multiline />
      <EnumInput source="rule" type="MajorityRule" label="meetings.vote.rule" validate={required()} />
      <LinkedInput
        source="dropsResolutionId"
        reference="resolutions"
        label="meetings.vote.drops"
        helperText="meetings.vote.dropsHelp"
        filter={{ status: ['OPEN', 'DONE'], ...(about ? { id: about } : {}) }}
      />
    </WorkflowButton>
  );
}

// What can be done with a selection: each step a button, which says why when it cannot be taken now.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link, useNavigate } from 'react-router-dom';
import {
  CastAwardVoteDocument,
  ChangeAwardRoundDocument,
  DecideAwardRoundDocument,
  OpenAwardNominationsDocument,
  OpenAwardVotingDocument,
  PublishAwardRoundDocument,
} from '../../../../../schema/generated/council/award-rounds/selection-workflows.ts';
import { useMaySend } from '../../../auth/session-context.tsx';
import { ExplainedButton, WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { one } from '../../people/workflow-inputs.ts';
import { NominateButton } from './NominateButton.tsx';
import * as states from './round-states.ts';
import { SettleTieButton } from './SettleTieButton.tsx';

const moves = [
  { key: 'open', document: OpenAwardNominationsDocument, reason: states.whyNotOpen, at: 'DRAFT' },
  { key: 'openVoting', document: OpenAwardVotingDocument, reason: states.whyNotOpenVoting, at: 'NOMINATING' },
  { key: 'decide', document: DecideAwardRoundDocument, reason: states.whyNotDecide, at: 'VOTING' },
  { key: 'publish', document: PublishAwardRoundDocument, reason: states.whyNotPublish, at: 'DECIDED' },
] as const;

export function RoundButtons({ round }: { readonly round: states.Round }) {
  const now = states.steps.indexOf(round.status);
  // What lies behind is not offered any more.
  const [open, openVoting, decide, publish] = moves.map((move) =>
    states.steps.indexOf(move.at) < now ? null : <MoveButton key={move.key} move={move} round={round} />,
  );
  const mayStillVote = now <= states.steps.indexOf('VOTING');
  return (
    <>
      {round.status === 'DRAFT' && <ChangeLink id={round.id} />}
      {open}
      {now <= states.steps.indexOf('NOMINATING') && <NominateButton round={round} />}
      {openVoting}
      {mayStillVote && <BallotButton round={round} />}
      {decide}
      <SettleTieButton round={round} />
      {publish}
    </>
  );
}

function MoveButton({ move, round }: { readonly move: (typeof moves)[number]; readonly round: states.Round }) {
  const { key, document, reason, at } = move;
  return (
    <WorkflowButton
      document={document as typeof OpenAwardNominationsDocument}
      variables={(_values, record) => ({ input: one(record) })}
      label={`selection.step.${key}`}
      help={`selection.step.${key}Help`}
      whyNot={states.whyNot(reason)}
      variant={round.status === at && !reason(round) ? 'contained' : 'outlined'}
    />
  );
}

function ChangeLink({ id }: { readonly id: string }) {
  const translate = useTranslate();
  if (!useMaySend()(ChangeAwardRoundDocument)) return null;
  return (
    <Button component={Link} to={`/change-a-selection/${id}`} variant="outlined">
      {translate('selection.plan.change')}
    </Button>
  );
}

function BallotButton({ round }: { readonly round: states.Round }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const maySend = useMaySend();
  if (!maySend(CastAwardVoteDocument)) return null;
  const reason = states.whyNotVote(round);
  return (
    <ExplainedButton
      label={translate('selection.step.vote')}
      reason={reason && translate(reason)}
      variant={reason ? 'outlined' : 'contained'}
      onClick={() => void navigate(`/award-ballot/${round.id}`)}
    />
  );
}

// One name on the ballot: who, on what grounds, with which figures; the vote, and the way to step aside.
import { RecordContextProvider, useNotify, useTranslate, type RaRecord } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Alert, Card, CardActions, CardContent, Typography } from '@mui/material';
import VotedIcon from '@mui/icons-material/CheckCircleOutlined';
import {
  CastAwardVoteDocument,
  DeclareAwardConflictDocument,
  WithdrawAwardVoteDocument,
} from '../../../../../schema/generated/council/award-rounds/selection-workflows.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { ofInputs, type FormErrors } from '../../../data/user-errors.ts';
import { ExplainedButton, WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { Figures } from './Figures.tsx';
import type { Nomination } from './round-states.ts';

export interface BallotCardProps {
  readonly nomination: Nomination;
  readonly seatId: string;
  readonly vote: { readonly id: string } | undefined;
  readonly conflict: { readonly reason: string | null } | undefined;
  readonly hasVoteLeft: boolean;
}

export function BallotCard(props: BallotCardProps) {
  const translate = useTranslate();
  const { nomination, seatId, vote, conflict } = props;
  return (
    <RecordContextProvider value={nomination as unknown as RaRecord<string>}>
      <Card component="li" variant="outlined" sx={vote ? { borderColor: 'success.main', borderWidth: 2 } : {}}>
        <CardContent sx={{ pb: 1 }}>
          <Typography variant="h6" component="h2">
            <PersonNameField source="volunteerId" of="volunteer.person" />
          </Typography>
          {nomination.grounds && <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>{nomination.grounds}</Typography>}
          <Figures of={nomination} />
          {conflict && (
            <Alert severity="info" sx={{ mt: 1 }}>
              {translate('selection.ballot.stepsAside', { reason: conflict.reason ?? '—' })}
            </Alert>
          )}
        </CardContent>
        {!conflict && (
          <CardActions sx={{ px: 2, pb: 2, pt: 0, flexWrap: 'wrap', gap: 1, '& > :not(style)': { ml: 0 } }}>
            <VoteButton {...props} />
            <StepAside seatId={seatId} />
          </CardActions>
        )}
      </Card>
    </RecordContextProvider>
  );
}

function VoteButton({ nomination, seatId, vote, hasVoteLeft }: BallotCardProps) {
  const translate = useTranslate();
  const cast = useWorkflow(CastAwardVoteDocument, { done: 'selection.ballot.cast' });
  const takeBack = useWorkflow(WithdrawAwardVoteDocument, { done: 'selection.ballot.takenBack' });
  const say = useSaying();
  const press = async (): Promise<void> => {
    say(
      vote
        ? await takeBack.run({ input: { id: vote.id } })
        : await cast.run({ input: { nominationId: nomination.id, seatId } }),
    );
  };
  const reason = cast.isRunning || takeBack.isRunning ? 'busy' : !vote && !hasVoteLeft ? 'noneLeft' : undefined;
  return (
    <ExplainedButton
      label={translate(vote ? 'selection.ballot.takeBack' : 'selection.ballot.vote')}
      reason={reason && translate(`selection.ballot.${reason}`)}
      icon={vote ? <VotedIcon /> : undefined}
      variant={vote ? 'outlined' : 'contained'}
      onClick={() => void press()}
    />
  );
}

/** A refusal has no form in which to stand here. */
function useSaying(): (errors: FormErrors | undefined) => void {
  const notify = useNotify();
  return (errors) => {
    if (!errors) return;
    const { serverError } = ofInputs(errors, {})['root'] as { readonly serverError: string };
    notify(serverError, { type: 'error' });
  };
}

const validateReason = [required(), maxLength(200)];

function StepAside({ seatId }: { readonly seatId: string }) {
  return (
    <WorkflowButton
      document={DeclareAwardConflictDocument}
      variables={({ reason }, record) => ({ input: { nominationId: record.id, seatId, reason: String(reason) } })}
      label="selection.ballot.stepAside"
      help="selection.ballot.stepAsideHelp"
      variant="text"
    >
      <TextInput source="reason" label="selection.ballot.relation" validate={validateReason} />
    </WorkflowButton>
  );
}

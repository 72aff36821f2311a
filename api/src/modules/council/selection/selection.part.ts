// The annual selection of volunteers: rounds with criteria, nominations with grounds, a secret ballot, the result, the awards.
import type { ModulePart } from '../../../kernel/module.ts';
import { awardImport } from './awards.import.ts';
import { keepAward, withdrawAward } from './awards.workflows.ts';
import { castAwardVote, declareAwardConflict, withdrawAwardVote } from './ballots.workflows.ts';
import { forgetInSelection } from './erased-grounds.ts';
import { nominateForAward, withdrawAwardNomination } from './nominations.workflows.ts';
import {
  answerAwardObjection,
  decideAwardRound,
  objectToAwardNomination,
  publishAwardRound,
  settleAwardTie,
} from './results.workflows.ts';
import { changeAwardRound, openAwardNominations, openAwardVoting, planAwardRound } from './rounds.workflows.ts';
import { selectionMessages } from './selection.messages.ts';
import { selectionPermissions } from './selection.permissions.ts';
import {
  awardConflicts,
  awardCriteria,
  awardNominations,
  awardObjections,
  awardRounds,
  awards,
  awardVotes,
} from './selection.resources.ts';
import { volunteerRecordOperations, VolunteerRecordResolver } from './volunteer-record.resolver.ts';

export const selectionPart: ModulePart = {
  resources: [awardRounds, awardCriteria, awardNominations, awardConflicts, awardVotes, awardObjections, awards],
  permissions: selectionPermissions,
  workflows: [
    ...[planAwardRound, changeAwardRound, openAwardNominations, openAwardVoting],
    ...[nominateForAward, withdrawAwardNomination, castAwardVote, withdrawAwardVote, declareAwardConflict],
    ...[decideAwardRound, settleAwardTie, objectToAwardNomination, answerAwardObjection, publishAwardRound],
    ...[withdrawAward, keepAward],
  ],
  resolvers: [VolunteerRecordResolver],
  operations: volunteerRecordOperations,
  ledgers: [awardImport],
  forget: forgetInSelection,
  messages: selectionMessages,
  constraints: {
    award_round_once_a_year: { code: 'AWARD_ROUND_EXISTS', path: ['awardTitle'] },
    award_round_moves: { code: 'AWARD_ROUND_MOVE_IMPOSSIBLE', path: ['id'] },
    award_round_rules: { code: 'AWARD_ROUND_MOVE_IMPOSSIBLE', path: ['id'] },
    award_nomination_once: { code: 'ALREADY_NOMINATED', path: ['volunteerId'] },
    award_vote_once: { code: 'ALREADY_VOTED', path: ['nominationId'] },
    award_vote_stands: { code: 'AWARD_ROUND_MOVE_IMPOSSIBLE', path: ['id'] },
    award_conflict_once: { code: 'CONFLICT_DECLARED', path: ['nominationId'] },
  },
};

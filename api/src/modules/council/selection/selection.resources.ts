// The faces of the selection. Everything is made by workflows; votes are read by nobody but the voter.
import { resource } from '../../../kernel/resource/declaration.ts';
import { AwardCriterion } from './award-criterion.entity.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import { AwardObjection } from './award-objection.entity.ts';
import { AwardRound } from './award-round.entity.ts';
import { AwardConflict, AwardVote } from './award-vote.entity.ts';
import { Award } from './award.entity.ts';

export const awardRounds = resource(AwardRound, {
  plural: 'awardRounds',
  read: [
    ...(['year', 'awardTitle', 'places', 'nominatingFrom', 'nominatingUntil', 'votingFrom', 'votingUntil'] as const),
    ...(['publicityDays', 'status', 'decidedOn', 'seatsVoted', 'publicityUntil', 'tieReason', 'publishedOn'] as const),
    'community',
  ],
  filter: [
    'year',
    'awardTitle',
    'status',
    'nominatingUntil',
    'votingUntil',
    'publicityUntil',
    'publishedOn',
    'community',
  ],
  order: ['year', 'awardTitle', 'status', 'publishedOn'],
  may: { read: 'award.read', archive: 'award.run' },
});

export const awardCriteria = resource(AwardCriterion, {
  plural: 'awardCriteria',
  read: ['round', 'position', 'title', 'weightPercent', 'figure', 'community'],
  filter: ['round', 'figure', 'community'],
  order: ['position', 'weightPercent'],
  inverse: { round: 'criteria' },
  may: { read: 'award.read' },
});

export const awardNominations = resource(AwardNomination, {
  plural: 'awardNominations',
  read: [
    ...(['round', 'volunteer', 'nominatedBy', 'nominatedByName', 'grounds', 'recordsUntil', 'level'] as const),
    ...(['isSilver', 'serviceMonths', 'trainingsAttended', 'activitiesHelped', 'menteeCount'] as const),
    ...(['promotedMenteeCount', 'status', 'statusReason', 'voteCount', 'recordPermille', 'rank'] as const),
    ...(['rankGround', 'isSelected', 'community'] as const),
  ],
  filter: ['round', 'volunteer', 'status', 'isSelected', 'isSilver', 'round.year', 'round.status', 'community'],
  order: ['rank', 'voteCount', 'recordPermille', 'status', 'volunteer.person.fullName', 'round.year'],
  search: ['volunteer.person.searchText'],
  inverse: { round: 'nominations', volunteer: 'awardNominations' },
  self: 'volunteer.person',
  may: { read: 'award.read' },
});

export const awardConflicts = resource(AwardConflict, {
  plural: 'awardConflicts',
  read: ['nomination', 'seat', 'reason', 'declaredBy', 'community'],
  filter: ['nomination', 'seat', 'nomination.round', 'seat.person', 'community'],
  order: ['seat.person.fullName'],
  self: 'seat.person',
  may: { read: 'award.conflicts' },
});

export const awardVotes = resource(AwardVote, {
  plural: 'awardVotes',
  read: ['round', 'nomination', 'seat', 'castAt', 'withdrawnAt', 'community'],
  filter: ['round', 'nomination', 'seat', 'withdrawnAt', 'community'],
  order: ['castAt'],
  self: 'seat.person',
  may: { read: 'ballot.own' },
});

export const awardObjections = resource(AwardObjection, {
  plural: 'awardObjections',
  read: [
    ...([
      'round',
      'nomination',
      'text',
      'raisedOn',
      'objector',
      'raisedBy',
      'status',
      'answer',
      'answeredOn',
      'answeredBy',
    ] as const),
    'community',
  ],
  filter: ['round', 'nomination', 'status', 'raisedOn', 'community'],
  order: ['raisedOn', 'status'],
  inverse: { round: 'objections' },
  self: 'objector',
  may: { read: 'award.conflicts' },
});

export const awards = resource(Award, {
  plural: 'awards',
  read: [
    ...([
      'round',
      'nomination',
      'volunteer',
      'isSilver',
      'grounds',
      'withdrawalReason',
      'withdrawalProposedBy',
    ] as const),
    ...(['withdrawnOn', 'withdrawnBy', 'community'] as const),
  ],
  filter: [
    'round',
    'volunteer',
    'isSilver',
    'withdrawnOn',
    'round.year',
    'round.awardTitle',
    'round.status',
    'community',
  ],
  order: ['round.year', 'volunteer.person.fullName', 'isSilver', 'nomination.rank'],
  search: ['volunteer.person.searchText'],
  inverse: { round: 'awards', volunteer: 'awards' },
  self: 'volunteer.person',
  may: { read: 'award.read' },
});

// Every matter that must reach zero, declared once: which records, by when, and who answers for them.
import { daysAfter } from '../../partners/days.ts';
import type { DueMatter } from './due-matter.ts';

/** So many days ahead somebody is told that a term ends. */
const noticeDays = 30;

export const dueMatters: readonly DueMatter[] = [
  {
    kind: 'TRAINING_NOT_HELD',
    record: 'TrainingSession',
    filter: (today) => ({ status: { in: ['PLANNED', 'OPEN'] }, heldOn: { lt: today } }),
    dueOn: 'heldOn',
    title: 'title',
    answers: 'training.run',
  },
  {
    kind: 'TRAINING_ROSTER_OPEN',
    record: 'TrainingSession',
    filter: (today) => ({ status: { eq: 'HELD' }, heldOn: { gte: daysAfter(today, -noticeDays) } }),
    dueOn: 'heldOn',
    title: 'title',
    answers: 'training.run',
  },
  {
    kind: 'AGREEMENT_ENDING',
    record: 'Agreement',
    filter: () => ({ status: { eq: 'RENEWAL_DUE' } }),
    dueOn: 'validUntil',
    title: 'title',
    answers: 'agreement.write',
  },
  {
    kind: 'PLEDGE_BEHIND',
    record: 'Pledge',
    filter: (today) => ({ remainingQuantity: { gt: 0 }, until: { lte: daysAfter(today, noticeDays) } }),
    dueOn: 'until',
    title: 'title',
    answers: 'delivery.record',
  },
  {
    kind: 'VOLUNTEER_WAITING',
    record: 'Volunteer',
    filter: () => ({ level: { in: ['APPLICANT', 'IN_VETTING'] } }),
    dueOn: 'joinedOn',
    answers: 'volunteer.write',
  },
  {
    kind: 'CREDENTIAL_UNVERIFIED',
    record: 'Credential',
    filter: () => ({ verifiedOn: { isNull: true } }),
    dueOn: 'issuedOn',
    answers: 'credential.write',
  },
  {
    kind: 'CREDENTIAL_EXPIRING',
    record: 'Credential',
    filter: (today) => ({ expiresOn: { gte: today, lte: daysAfter(today, noticeDays) } }),
    dueOn: 'expiresOn',
    answers: 'credential.write',
  },
];

// Every matter that must reach zero, declared once: which records, by when, and who answers for them.
import { daysAfter } from '../../partners/days.ts';
import type { DueMatter } from './due-matter.ts';

/** So many days ahead somebody is told that a term ends. */
const noticeDays = 30;

/** What happened, or may happen, to somebody. */
const ofSafety: readonly DueMatter[] = [
  {
    kind: 'SAFEGUARDING_UNTOLD',
    record: 'SafeguardingReport',
    filter: () => ({ status: { eq: 'SUSPECTED' } }),
    dueOn: 'filedAt',
    isSince: true,
    answers: 'safeguarding.run',
  },
  {
    kind: 'INCIDENT_OPEN',
    record: 'Incident',
    filter: () => ({ status: { ne: 'CLOSED' } }),
    dueOn: 'happenedAt',
    isSince: true,
    answers: 'incident.run',
  },
  {
    kind: 'FINDING_OPEN',
    record: 'DrillFinding',
    filter: () => ({ status: { in: ['OPEN', 'REOPENED'] } }),
    dueOn: 'dueOn',
    title: 'what',
    answers: 'finding.close',
    person: 'ownerPerson',
    unit: 'ownerUnit',
  },
  {
    kind: 'FINDING_TO_CLOSE',
    record: 'DrillFinding',
    filter: () => ({ status: { eq: 'PROOF_GIVEN' } }),
    dueOn: 'dueOn',
    title: 'what',
    answers: 'finding.close',
  },
  {
    kind: 'PLAN_REVIEW_DUE',
    record: 'EmergencyPlan',
    filter: (today) => ({ reviewDueOn: { lte: daysAfter(today, noticeDays) } }),
    dueOn: 'reviewDueOn',
    title: 'name',
    answers: 'plan.approve',
  },
  {
    kind: 'DRILL_NOT_HELD',
    record: 'Drill',
    filter: (today) => ({ status: { eq: 'PLANNED' }, heldOn: { lt: today } }),
    dueOn: 'heldOn',
    title: 'title',
    answers: 'drill.run',
  },
];

/** What the committee decided, and what it was asked for. */
const ofCouncil: readonly DueMatter[] = [
  {
    kind: 'RESOLUTION_OPEN',
    record: 'Resolution',
    filter: () => ({ status: { eq: 'OPEN' } }),
    dueOn: 'dueOn',
    title: 'text',
    answers: 'meeting.run',
    person: 'ownerPerson',
    unit: 'ownerUnit',
  },
  {
    kind: 'RESOLUTION_TO_VERIFY',
    record: 'Resolution',
    filter: () => ({ status: { eq: 'DONE' } }),
    dueOn: 'dueOn',
    title: 'text',
    answers: 'meeting.run',
  },
  {
    kind: 'SUGGESTION_TO_DECIDE',
    record: 'Suggestion',
    filter: () => ({ status: { eq: 'RAISED' } }),
    dueOn: 'raisedOn',
    isSince: true,
    title: 'text',
    answers: 'suggestion.decide',
  },
  {
    kind: 'SUGGESTION_TO_PUT_RIGHT',
    record: 'Suggestion',
    filter: () => ({ status: { in: ['ACCEPTED', 'REOPENED'] } }),
    dueOn: 'dueOn',
    title: 'text',
    answers: 'suggestion.decide',
    unit: 'responsibleUnit',
  },
  {
    kind: 'SUGGESTION_TO_VERIFY',
    record: 'Suggestion',
    filter: () => ({ status: { eq: 'PUT_RIGHT' } }),
    dueOn: 'dueOn',
    title: 'text',
    answers: 'suggestion.verify',
  },
  {
    kind: 'MINUTES_UNCONFIRMED',
    record: 'CommitteeMeeting',
    filter: () => ({ status: { eq: 'HELD' } }),
    dueOn: 'heldOn',
    title: 'title',
    answers: 'meeting.run',
  },
];

const ofProgramme: readonly DueMatter[] = [
  {
    kind: 'ACTIVITY_NOT_HELD',
    record: 'Activity',
    filter: (today) => ({ status: { in: ['PLANNED', 'OPEN'] }, heldOn: { lt: today } }),
    dueOn: 'heldOn',
    title: 'title',
    answers: 'activity.run',
  },
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
    dueOn: 'createdAt',
    isSince: true,
    answers: 'volunteer.write',
  },
  {
    kind: 'CREDENTIAL_UNVERIFIED',
    record: 'Credential',
    filter: () => ({ verifiedOn: { isNull: true } }),
    dueOn: 'createdAt',
    isSince: true,
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

/** In the order in which they matter. */
export const dueMatters: readonly DueMatter[] = [...ofSafety, ...ofCouncil, ...ofProgramme];

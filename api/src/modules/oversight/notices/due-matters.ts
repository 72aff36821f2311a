// Every matter that must reach zero, declared once: which records, by when, and who answers for them.
import { daysAfter, monthsAfter } from '../../partners/days.ts';
import { servingLevels } from '../../people/volunteer.entity.ts';
import type { DueMatter } from './due-matter.ts';

/** So many days ahead somebody is told that a term ends. */
const noticeDays = 30;
/** The same where a week is enough. */
const soonDays = 7;

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
  {
    kind: 'DRILL_COMING',
    record: 'Drill',
    filter: (today) => ({ status: { eq: 'PLANNED' }, heldOn: { gte: today, lte: daysAfter(today, soonDays) } }),
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
];

/** Who serves, wants to serve, and is guided. */
const ofPeople: readonly DueMatter[] = [
  {
    // Whoever was never checked serves no children, and is told of by nobody.
    kind: 'BACKGROUND_CHECK_DUE',
    record: 'Volunteer',
    filter: (today) => ({
      level: { in: servingLevels },
      mayServeChildrenUntil: { lte: daysAfter(today, noticeDays) },
    }),
    dueOn: 'mayServeChildrenUntil',
    answers: 'vetting.record',
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
    kind: 'APPLICATION_UNANSWERED',
    record: 'VolunteerApplication',
    filter: () => ({ status: { in: ['RECEIVED', 'IDENTITY_CHECKED', 'VETTED'] } }),
    dueOn: 'receivedOn',
    isSince: true,
    answers: 'recruitment.run',
  },
  {
    kind: 'MENTORSHIP_TO_ASSESS',
    record: 'Mentorship',
    filter: (today) => ({ status: { in: atWork }, assessDueOn: { lte: daysAfter(today, soonDays) } }),
    dueOn: 'assessDueOn',
    answers: 'mentoring.run',
  },
  {
    kind: 'MENTORSHIP_WITHOUT_VISIT',
    record: 'Mentorship',
    filter: (today) => ({ status: { in: atWork }, nextVisitDueOn: { lte: lastOfMonth(today) } }),
    dueOn: 'nextVisitDueOn',
    answers: 'mentoring.log',
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
    filter: (today) => ({
      kind: { ne: 'BACKGROUND_CHECK' },
      expiresOn: { gte: today, lte: daysAfter(today, noticeDays) },
    }),
    dueOn: 'expiresOn',
    answers: 'credential.write',
  },
];

/** The annual selection, whose periods do not wait. */
const ofSelection: readonly DueMatter[] = [
  {
    kind: 'AWARD_NOMINATING_ENDS',
    record: 'AwardRound',
    filter: (today) => ({ status: { eq: 'NOMINATING' }, nominatingUntil: { lte: daysAfter(today, soonDays) } }),
    dueOn: 'nominatingUntil',
    title: 'awardTitle',
    answers: 'award.run',
  },
  {
    kind: 'AWARD_VOTING_ENDS',
    record: 'AwardRound',
    filter: (today) => ({ status: { eq: 'VOTING' }, votingUntil: { lte: daysAfter(today, soonDays) } }),
    dueOn: 'votingUntil',
    title: 'awardTitle',
    answers: 'award.run',
  },
  {
    kind: 'AWARD_UNPUBLISHED',
    record: 'AwardRound',
    filter: (today) => ({ status: { eq: 'DECIDED' }, publicityUntil: { lt: today } }),
    dueOn: 'publicityUntil',
    title: 'awardTitle',
    answers: 'award.run',
  },
];

/** States of a mentorship in which the pair is at work. */
const atWork = ['ACTIVE', 'EXTENDED'];

function lastOfMonth(day: string): string {
  return daysAfter(monthsAfter(`${day.slice(0, 7)}-01`, 1), -1);
}

/** In the order in which they matter. */
export const dueMatters: readonly DueMatter[] = [
  ...ofSafety,
  ...ofCouncil,
  ...ofSelection,
  ...ofProgramme,
  ...ofPeople,
];

// The agenda that the data itself proposes: what is open, overdue, behind or ending, and what happened since the last
// meeting of this kind. Each proposal names its reason and the record that it is about.
import type { EntityManager } from '@mikro-orm/postgresql';
import { Agreement } from '../../partners/agreement.entity.ts';
import { daysAfter } from '../../partners/days.ts';
import { Pledge } from '../../partners/pledge.entity.ts';
import { DrillFinding } from '../../safety/drill-finding.entity.ts';
import { TrainingSession } from '../../training/training-session.entity.ts';
import { Suggestion } from '../improvement/suggestion.entity.ts';
import type { AgendaReason, AgendaRecord } from './agenda-item.entity.ts';
import { CommitteeMeeting } from './committee-meeting.entity.ts';
import { Resolution } from './resolution.entity.ts';

export interface Proposal {
  readonly title: string;
  readonly reason: AgendaReason;
  readonly recordType?: AgendaRecord;
  readonly recordId?: string;
  readonly dueOn?: string | null;
  readonly doneQuantity?: number;
  readonly wholeQuantity?: number;
}

interface Place {
  readonly em: EntityManager;
  readonly meeting: CommitteeMeeting;
  readonly community: string;
  readonly today: string;
}

type Source = (place: Place) => Promise<Proposal[]>;

/** No source fills the agenda alone. */
const mostOfEach = 20;
const noticeDays = 90;
const longestTitle = 200;

const openResolutions: Source = async ({ em, community, today }) => {
  const found = await em.find(
    Resolution,
    { community, archivedAt: null, status: { $in: ['OPEN', 'DONE'] } },
    { orderBy: { dueOn: 'asc', id: 'asc' }, limit: mostOfEach },
  );
  return found.map(({ id, text, status, dueOn }) => ({
    title: text.slice(0, longestTitle),
    reason: status === 'DONE' ? 'DONE_RESOLUTION' : dueOn < today ? 'OVERDUE_RESOLUTION' : 'OPEN_RESOLUTION',
    recordType: 'RESOLUTION',
    recordId: id,
    dueOn,
  }));
};

const overdueFindings: Source = async ({ em, community, today }) => {
  const found = await em.find(
    DrillFinding,
    { community, archivedAt: null, status: { $ne: 'CLOSED' }, dueOn: { $lt: today } },
    { orderBy: { dueOn: 'asc', id: 'asc' }, limit: mostOfEach },
  );
  return found.map(({ id, what, dueOn }) => ({
    title: what.slice(0, longestTitle),
    reason: 'OVERDUE_FINDING',
    recordType: 'DRILL_FINDING',
    recordId: id,
    dueOn,
  }));
};

const openSuggestions: Source = async ({ em, community }) => {
  const found = await em.find(
    Suggestion,
    { community, archivedAt: null, status: { $in: ['RAISED', 'ACCEPTED', 'REOPENED'] } },
    { orderBy: { raisedOn: 'asc', id: 'asc' }, limit: mostOfEach },
  );
  return found.map(({ id, text, dueOn }) => ({
    title: text.slice(0, longestTitle),
    reason: 'OPEN_SUGGESTION',
    recordType: 'SUGGESTION',
    recordId: id,
    dueOn: dueOn ?? null,
  }));
};

const pledgesBehind: Source = async ({ em, community, today }) => {
  const running = { community, archivedAt: null, from: { $lte: today }, until: { $ne: null } };
  const found = await em.find(Pledge, running, { orderBy: { until: 'asc', id: 'asc' } });
  return found
    .filter((pledge) => pledge.deliveredQuantity < expectedBy(today, pledge))
    .slice(0, mostOfEach)
    .map(({ id, title, until, deliveredQuantity, promisedQuantity }) => ({
      title,
      reason: 'PLEDGE_BEHIND',
      recordType: 'PLEDGE',
      recordId: id,
      dueOn: until,
      doneQuantity: deliveredQuantity,
      wholeQuantity: promisedQuantity,
    }));
};

/** What should have been delivered by a day if a pledge is made good evenly over its term. */
export function expectedBy(
  day: string,
  { from, until, promisedQuantity }: Pick<Pledge, 'from' | 'until' | 'promisedQuantity'>,
): number {
  if (!from || !until || day <= from) return 0;
  if (day > until) return promisedQuantity;
  return Math.floor((promisedQuantity * daysBetween(from, day)) / (daysBetween(from, until) + 1));
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}

const agreementsEnding: Source = async ({ em, community, today }) => {
  const found = await em.find(
    Agreement,
    {
      community,
      archivedAt: null,
      status: { $in: ['ACTIVE', 'RENEWAL_DUE'] },
      validUntil: { $gte: today, $lte: daysAfter(today, noticeDays) },
    },
    { orderBy: { validUntil: 'asc', id: 'asc' }, limit: mostOfEach },
  );
  return found.map(({ id, title, validUntil }) => ({
    title,
    reason: 'AGREEMENT_ENDING',
    recordType: 'AGREEMENT',
    recordId: id,
    dueOn: validUntil,
  }));
};

const trainingsHeld: Source = async ({ em, community, today, meeting }) => {
  const last = await em.findOne(
    CommitteeMeeting,
    {
      community,
      kind: meeting.kind,
      archivedAt: null,
      status: { $in: ['HELD', 'MINUTES_CONFIRMED'] },
      heldOn: { $lt: meeting.heldOn },
    },
    { orderBy: { heldOn: 'desc' } },
  );
  const count = await em.count(TrainingSession, {
    community,
    archivedAt: null,
    status: { $in: ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'] },
    heldOn: last ? { $gt: last.heldOn, $lte: today } : { $lte: today },
  });
  return count === 0 ? [] : [{ title: '上次会议以来举办的培训', reason: 'TRAININGS_HELD', doneQuantity: count }];
};

const nextSteps: Source = () => Promise.resolve([{ title: '下一步工作', reason: 'NEXT_STEPS' }]);

/** In the order of the agenda. */
const sources: readonly Source[] = [
  openResolutions,
  overdueFindings,
  openSuggestions,
  pledgesBehind,
  agreementsEnding,
  trainingsHeld,
  nextSteps,
];

export async function proposedItems(place: Place): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const source of sources) proposals.push(...(await source(place)));
  return proposals;
}

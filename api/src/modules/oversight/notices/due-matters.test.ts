// Matters that fall due among people, in drills, in the selection and in safeguarding: what waits, from when on, for whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Answer, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { addAccount } from '../../access/access.fixture.ts';
import { doer, volunteerAt, type Made, type Step } from '../../people/people.fixture.ts';
import { filedUnder } from '../../safety/safety.fixture.ts';

let world: World;
let chair: Caller;
let coordinator: Caller;
let worker: Caller;
let step: Step;
let mentor: Made;
let newcomer: Made;
let guide: Caller;

beforeAll(async () => {
  world = await openWorld();
  chair = await addAccount(world, 'COMMITTEE_CHAIR');
  coordinator = await addAccount(world, 'COORDINATOR');
  worker = await addAccount(world, 'SOCIAL_WORKER');
  step = doer(world, coordinator);
  mentor = await volunteerAt(step, 'CORE', '赵永康');
  newcomer = await volunteerAt(step, 'NEW', '蒋梓萱');
  guide = await addAccount(world, 'VOLUNTEER', { person: mentor.person });
});
afterAll(() => world?.stop());

const on = (day: string): void => world.clock.set(new Date(`${day}T02:00:00Z`));

/** `count late day` of a kind, or nothing when none waits. */
async function waiting(caller: Caller, kind: string): Promise<string | undefined> {
  const query = `{ dueMatters(communityId: "${world.community}") { kind count lateCount nearest { title dueOn } } }`;
  const { data } = await world.ask(caller, query);
  const found = data.dueMatters.find((each: Answer) => each.kind === kind && each.count > 0);
  return found && `${found.count} ${found.lateCount} ${found.nearest[0].dueOn ?? '-'} ${found.nearest[0].title ?? '-'}`;
}

describe('a background check', () => {
  it('is to be renewed from thirty days before it runs out, and not once it was', async () => {
    const check = (checkedOn: string): Promise<unknown> =>
      step('recordBackgroundCheck', {
        ...{ personId: mentor.person, checkedOn, result: 'CLEAR', issuer: '派出所' },
        checkedOffences: ['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE'],
      });
    await check('2025-04-11');
    on('2026-03-10');
    expect(await waiting(coordinator, 'BACKGROUND_CHECK_DUE')).toBeUndefined();
    on('2026-03-11');
    expect(await waiting(coordinator, 'BACKGROUND_CHECK_DUE')).toBe('1 0 2026-04-10 -');
    on('2026-04-11');
    expect(await waiting(worker, 'BACKGROUND_CHECK_DUE')).toBe('1 1 2026-04-10 -');
    expect(await waiting(chair, 'BACKGROUND_CHECK_DUE')).toBeUndefined();
    expect(await waiting(coordinator, 'CREDENTIAL_EXPIRING')).toBeUndefined();
    await check('2026-04-11');
    expect(await waiting(coordinator, 'BACKGROUND_CHECK_DUE')).toBeUndefined();
    on('2026-03-10');
  });
});

describe('a mentorship', () => {
  it('waits for the joint visit of the month with its mentor, and for its assessment with those who run it', async () => {
    const pair = { mentorId: mentor.volunteer, newcomerId: newcomer.volunteer };
    const { id } = (await step('proposeMentorship', pair, 'mentorship { id }')).mentorship;
    expect(await waiting(guide, 'MENTORSHIP_WITHOUT_VISIT')).toBeUndefined();
    await step('startMentorship', { id, on: '2026-02-03' });
    expect(await waiting(guide, 'MENTORSHIP_WITHOUT_VISIT')).toBe('1 1 2026-02-28 -');
    const visit = { mentorshipId: id, minutes: 60, what: '同访独居老人' };
    const visited = async (visitedOn: string): Promise<string> =>
      (await step('recordJointVisit', { ...visit, visitedOn }, 'jointVisit { id }', guide)).jointVisit.id;
    await visited('2026-02-20');
    expect(await waiting(guide, 'MENTORSHIP_WITHOUT_VISIT')).toBe('1 0 2026-03-31 -');
    const second = await visited('2026-03-10');
    expect(await waiting(guide, 'MENTORSHIP_WITHOUT_VISIT')).toBeUndefined();
    await step('archiveJointVisit', { id: second });
    expect(await waiting(coordinator, 'MENTORSHIP_WITHOUT_VISIT')).toBe('1 0 2026-03-31 -');
    const { data } = await world.ask(coordinator, `{ mentorship(id: "${id}") { assessDueOn } }`);
    on(data.mentorship.assessDueOn);
    expect(await waiting(coordinator, 'MENTORSHIP_TO_ASSESS')).toBe(`1 0 ${data.mentorship.assessDueOn} -`);
    expect(await waiting(guide, 'MENTORSHIP_TO_ASSESS')).toBeUndefined();
    await step('stopMentorship', { id, reason: '时间不合' });
    expect(await waiting(coordinator, 'MENTORSHIP_WITHOUT_VISIT')).toBeUndefined();
    expect(await waiting(coordinator, 'MENTORSHIP_TO_ASSESS')).toBeUndefined();
    on('2026-03-10');
  });
});

describe('an application', () => {
  it('waits until it is answered', async () => {
    const call = {
      ...{ title: '周末入户陪伴', task: '上门陪伴', riskStatement: '上下楼梯有跌倒风险', places: 2 },
      ...{ opensOn: '2026-03-01', closesOn: '2026-04-30' },
    };
    const { id: callId } = (await step('createRecruitmentCall', call, 'recruitmentCall { id }')).recruitmentCall;
    await step('publishRecruitmentCall', { id: callId });
    const input = { callId, hasReadRisks: true, fullName: '曾立新', phone: '19900009001' };
    const received = await step('receiveVolunteerApplication', input, 'volunteerApplication { id }');
    expect(await waiting(worker, 'APPLICATION_UNANSWERED')).toBe('1 0 - -');
    expect(await waiting(chair, 'APPLICATION_UNANSWERED')).toBeUndefined();
    await step('rejectApplicant', { id: received.volunteerApplication.id, reason: '时间不合' });
    expect(await waiting(worker, 'APPLICATION_UNANSWERED')).toBeUndefined();
  });
});

describe('a selection', () => {
  it('is told of in the last week of its periods, and once its result was shown long enough', async () => {
    const facts = {
      ...{
        year: 2026,
        places: 1,
        awardTitle: '优秀志愿者',
        nominatingFrom: '2026-03-10',
        nominatingUntil: '2026-03-20',
      },
      ...{ votingFrom: '2026-03-21', votingUntil: '2026-04-05' },
      criteria: [{ title: '服务时间长', weightPercent: 100, figure: 'SERVICE_MONTHS' }],
    };
    const { id } = (await step('planAwardRound', facts, 'awardRound { id }', chair)).awardRound;
    await step('openAwardNominations', { id }, '', chair);
    on('2026-03-12');
    expect(await waiting(chair, 'AWARD_NOMINATING_ENDS')).toBeUndefined();
    on('2026-03-13');
    expect(await waiting(chair, 'AWARD_NOMINATING_ENDS')).toBe('1 0 2026-03-20 优秀志愿者');
    expect(await waiting(guide, 'AWARD_NOMINATING_ENDS')).toBeUndefined();
    await step('nominateForAward', { roundId: id, volunteerId: mentor.volunteer });
    on('2026-03-21');
    await step('openAwardVoting', { id }, '', chair);
    expect(await waiting(chair, 'AWARD_VOTING_ENDS')).toBeUndefined();
    on('2026-03-29');
    expect(await waiting(chair, 'AWARD_VOTING_ENDS')).toBe('1 0 2026-04-05 优秀志愿者');
    await world.rows(
      `update award_round set status = 'DECIDED', decided_on = '2026-04-05', publicity_until = '2026-04-12' where id = $1`,
      [id],
    );
    on('2026-04-12');
    expect(await waiting(chair, 'AWARD_UNPUBLISHED')).toBeUndefined();
    on('2026-04-13');
    expect(await waiting(chair, 'AWARD_UNPUBLISHED')).toBe('1 1 2026-04-12 优秀志愿者');
    on('2026-03-10');
  });
});

describe('a drill', () => {
  it('is told of within a week of its day', async () => {
    const made = await step('createEmergencyPlan', { name: '火灾应急预案', type: 'FIRE' }, 'emergencyPlan { id }');
    const planned = { planId: made.emergencyPlan.id, title: '消防疏散演练', startsAt: '2026-03-18T01:00:00Z' };
    await step('planDrill', planned);
    expect(await waiting(coordinator, 'DRILL_COMING')).toBeUndefined();
    on('2026-03-11');
    expect(await waiting(coordinator, 'DRILL_COMING')).toBe('1 0 2026-03-18 消防疏散演练');
    on('2026-03-18');
    expect(await waiting(coordinator, 'DRILL_COMING')).toBe('1 0 2026-03-18 消防疏散演练');
    expect(await waiting(coordinator, 'DRILL_NOT_HELD')).toBeUndefined();
    on('2026-03-19');
    expect(await waiting(coordinator, 'DRILL_COMING')).toBeUndefined();
    expect(await waiting(coordinator, 'DRILL_NOT_HELD')).toBe('1 1 2026-03-18 消防疏散演练');
    on('2026-03-10');
  });
});

describe('a safeguarding report', () => {
  it('of which no authority was told waits for those who may read it alone, without a word of it', async () => {
    const report = { subject: 'CHILD', account: '小宝手臂有烟头烫伤' };
    const { code } = await step('fileSafeguardingReport', report, 'code', guide);
    expect(await waiting(chair, 'SAFEGUARDING_UNTOLD')).toBe('1 0 - -');
    for (const caller of [worker, guide]) expect(await waiting(caller, 'SAFEGUARDING_UNTOLD')).toBeUndefined();
    const { id } = await filedUnder(world, code);
    await step('tellAuthority', { id, authority: '派出所' }, '', chair);
    expect(await waiting(chair, 'SAFEGUARDING_UNTOLD')).toBeUndefined();
  });
});

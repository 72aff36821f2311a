// A selection from its plan to the nominations: rules that stand once it has begun, grounds that come from the records.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/id.ts';
import { openSelectionWorld, roundFacts, type SelectionWorld } from './selection.fixture.ts';

let world: SelectionWorld;

beforeAll(async () => {
  world = await openSelectionWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.day('2026-03-10'));

describe('a selection', () => {
  it('is planned with its criteria, changed while it is a draft, and opened', async () => {
    const { chair } = world;
    const planned = await world.must(
      chair,
      'planAwardRound',
      { ...roundFacts, awardTitle: ' 优秀志愿者 ' },
      'awardRound { id status publicityDays awardTitle }',
    );
    expect(planned.awardRound).toMatchObject({ status: 'DRAFT', publicityDays: 7, awardTitle: '优秀志愿者' });
    const { id } = planned.awardRound;
    const criteria = [
      { title: ' 带教新人 ', weightPercent: 30, figure: 'MENTEES' },
      { title: '参加培训', weightPercent: 70, figure: 'TRAININGS_ATTENDED' },
    ];
    await world.must(chair, 'changeAwardRound', { ...roundFacts, id, awardTitle: '优秀志愿者', places: 3, criteria });
    const query = `{ awardRound(id: "${id}") { places criteria(orderBy: [{field: POSITION}]) { nodes { position title weightPercent figure } } } }`;
    expect((await world.ask(world.program('COUNCIL_READ'), query)).data.awardRound).toEqual({
      places: 3,
      criteria: {
        nodes: [
          { position: 1, title: '带教新人', weightPercent: 30, figure: 'MENTEES' },
          { position: 2, title: '参加培训', weightPercent: 70, figure: 'TRAININGS_ATTENDED' },
        ],
      },
    });
    await world.must(chair, 'openAwardNominations', { id });
    const change = { ...roundFacts, id, awardTitle: '优秀志愿者' };
    expect(await world.refused(chair, 'changeAwardRound', change)).toEqual(['STATE id']);
    await expect(world.rows('update award_round set places = 9 where id = $1', [id])).rejects.toThrow('the rules');
  });

  it('is refused with weights that are not whole, days out of order, or a second time in a year', async () => {
    const plan = (values: object): Promise<string[]> =>
      world.refused(world.chair, 'planAwardRound', { ...roundFacts, awardTitle: '最美志愿者', ...values });
    expect(await plan({ criteria: [{ title: '口碑', weightPercent: 90 }] })).toEqual(['WEIGHTS_NOT_WHOLE criteria']);
    expect(await plan({ criteria: [] })).toEqual(['REQUIRED criteria']);
    expect(await plan({ criteria: [{ title: ' ', weightPercent: 101 }] })).toEqual([
      'REQUIRED criteria.0.title',
      'TOO_LARGE criteria.0.weightPercent',
    ]);
    expect(await plan({ votingFrom: '2026-03-15' })).toEqual(['VOTING_AFTER_NOMINATING votingFrom']);
    expect(await plan({ nominatingUntil: '2026-03-09', votingUntil: '2026-03-15' })).toEqual([
      'ENDS_BEFORE_START nominatingUntil',
      'ENDS_BEFORE_START votingUntil',
    ]);
    await world.must(world.chair, 'planAwardRound', { ...roundFacts, awardTitle: '最美志愿者' });
    expect(await plan({})).toEqual(['AWARD_ROUND_EXISTS awardTitle']);
  });

  it('comes to the vote only after the last day of nominating, and with somebody nominated', async () => {
    const id = await world.round();
    expect(await world.refused(world.chair, 'openAwardVoting', { id })).toEqual(['NOMINATING_GOES_ON id']);
    world.day('2026-03-16');
    expect(await world.refused(world.chair, 'openAwardVoting', { id })).toEqual(['NOBODY_NOMINATED id']);
    world.day('2026-03-15');
    const given = await world.nominate(id, (await world.volunteer('何清')).id);
    await world.must(world.chair, 'withdrawAwardNomination', { id: given, reason: '本人意愿' });
    world.day('2026-03-16');
    expect(await world.refused(world.chair, 'openAwardVoting', { id })).toEqual(['NOBODY_NOMINATED id']);
    for (const role of ['COMMITTEE_MEMBER', 'SOCIAL_WORKER', 'PARTNER_STAFF'] as const)
      expect(await world.refused(world.as(role), 'openAwardVoting', { id }), role).toEqual(['FORBIDDEN']);
  });
});

describe('a nomination', () => {
  it('keeps what the records say on its day: service, trainings, mentoring', async () => {
    const roundId = await world.round();
    const mentor = await world.volunteer('高美玲', '2025-01-26');
    const mentee = await world.volunteer('郭素珍', '2025-06-01');
    await world.must(world.coordinator, 'updateVolunteer', { id: mentee.id, patch: { mentorId: mentor.id } });
    await world.must(world.coordinator, 'updateVolunteer', { id: mentor.id, patch: { isSilver: true } });
    for (const id of [mentee.id]) {
      await world.must(world.coordinator, 'promoteVolunteer', { id, on: '2025-08-01' });
      await world.must(world.coordinator, 'promoteVolunteer', { id, on: '2025-09-24' });
    }
    const unit = { name: '青石桥医院', kind: 'HOSPITAL' };
    const { partnerUnit } = await world.must(world.coordinator, 'createPartnerUnit', unit, 'partnerUnit { id }');
    const training = { topicArea: 'HEALTH', minutes: 90, providerUnitId: partnerUnit.id };
    for (const [title, heldOn] of [
      ['心肺复苏', '2026-02-01'],
      ['血压测量', '2026-03-01'],
      ['去年的培训', '2025-12-01'],
    ])
      await world.must(world.coordinator, 'logTraining', {
        ...training,
        title,
        heldOn,
        rosterText: '高美玲',
      });
    const lecture = {
      ...{ kind: 'LECTURE', title: '高血压防治', hostUnitId: partnerUnit.id },
      ...{ startsAt: '2026-03-10T09:00:00+08:00', endsAt: '2026-03-10T09:30:00+08:00' },
    };
    const { activity } = await world.must(world.coordinator, 'planActivity', lecture, 'activity { id }');
    const roll = { activityId: activity.id, entries: [], helperText: '高美玲' };
    await world.must(world.coordinator, 'recordActivityRoll', roll);
    await world.must(world.coordinator, 'holdActivity', { id: activity.id });
    const asked = `{ volunteerRecord(volunteerId: "${mentor.id}", year: 2026) { serviceMonths trainingsAttended draftedGrounds } }`;
    const draftedGrounds =
      '加入志愿服务满 13 个月，2026 年参加培训 2 次，协助活动 1 次，带教 1 人，其中 1 人晋升骨干。';
    expect((await world.ask(world.coordinator, asked)).data.volunteerRecord).toEqual({
      serviceMonths: 13,
      trainingsAttended: 2,
      draftedGrounds,
    });
    const earlier = `{ volunteerRecord(volunteerId: "${mentor.id}", year: 2024) { recordsUntil draftedGrounds } }`;
    expect((await world.ask(world.coordinator, earlier)).data.volunteerRecord).toEqual({
      recordsUntil: '2024-12-31',
      draftedGrounds: '加入志愿服务满 0 个月，带教 1 人，其中 0 人晋升骨干。',
    });
    expect((await world.ask(world.coordinator, asked, { locale: 'en' })).data.volunteerRecord.draftedGrounds).toBe(
      '13 months of service; 2 trainings attended in 2026; helped at 1 activities; guides 1 volunteers, of whom 1 became core volunteers.',
    );
    const foreign = world.as('COORDINATOR', { community: world.elsewhere });
    expect((await world.ask(foreign, asked)).data.volunteerRecord).toBeNull();
    const { awardNomination } = await world.must(
      world.coordinator,
      'nominateForAward',
      { roundId, volunteerId: mentor.id },
      `awardNomination { grounds serviceMonths trainingsAttended activitiesHelped menteeCount promotedMenteeCount
        isSilver level recordsUntil nominatedByName voteCount rank }`,
    );
    expect(awardNomination).toEqual({
      ...{ grounds: draftedGrounds, serviceMonths: 13, trainingsAttended: 2, activitiesHelped: 1, menteeCount: 1 },
      ...{ promotedMenteeCount: 1, isSilver: true, level: 'NEW', recordsUntil: '2026-03-10' },
      ...{ nominatedByName: 'COORDINATOR', voteCount: null, rank: null },
    });
  });

  it('is refused twice, outside of its days, for oneself, for whoever has left or is elsewhere', async () => {
    const roundId = await world.round();
    const one = await world.volunteer('赵永康');
    await world.nominate(roundId, one.id);
    const nominate = (volunteerId: string, caller = world.coordinator): Promise<string[]> =>
      world.refused(caller, 'nominateForAward', { roundId, volunteerId });
    expect(await nominate(one.id)).toEqual(['ALREADY_NOMINATED volunteerId']);
    expect(await nominate(newId())).toEqual(['NOT_FOUND volunteerId']);
    const leader = await world.volunteer('张家栋');
    expect(await nominate(leader.id, world.as('TEAM_LEADER', { person: leader.person }))).toEqual([
      'NOMINATES_ONESELF volunteerId',
    ]);
    const left = await world.volunteer('陈凤英');
    await world.must(world.coordinator, 'endVolunteer', { id: left.id, reason: '迁居' });
    expect(await nominate(left.id)).toEqual(['NOT_SERVING volunteerId']);
    expect(await nominate(leader.id, world.as('VOLUNTEER'))).toEqual(['FORBIDDEN']);
    expect(await nominate(leader.id, world.as('COORDINATOR', { community: world.elsewhere }))).toEqual([
      'NOT_FOUND roundId',
    ]);
    world.day('2026-03-16');
    expect(await nominate(leader.id)).toEqual(['NOT_NOMINATING_TODAY roundId']);
  });

  it('is withdrawn by whoever made it or runs the selection, and can be made again', async () => {
    const roundId = await world.round();
    const { id: volunteerId } = await world.volunteer('许淑珍');
    const leader = world.as('TEAM_LEADER');
    const made = await world.must(leader, 'nominateForAward', { roundId, volunteerId }, 'awardNomination { id }');
    const { id } = made.awardNomination;
    const withdraw = { id, reason: '本人意愿' };
    expect(await world.refused(world.as('TEAM_LEADER'), 'withdrawAwardNomination', withdraw)).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
    await world.must(leader, 'withdrawAwardNomination', withdraw);
    expect(await world.refused(leader, 'withdrawAwardNomination', withdraw)).toEqual(['STATE id']);
    const again = { roundId, volunteerId, grounds: ' 常年照料独居老人 ' };
    const { awardNomination } = await world.must(leader, 'nominateForAward', again, 'awardNomination { grounds }');
    expect(awardNomination.grounds).toBe('常年照料独居老人');
  });

  it('is made in no selection that is put away', async () => {
    const roundId = await world.round();
    const { id: volunteerId } = await world.volunteer('许大年');
    const id = await world.nominate(roundId, volunteerId);
    await world.must(world.chair, 'archiveAwardRound', { id: roundId });
    const refused = (name: string, input: object): Promise<string[]> => world.refused(world.chair, name, input);
    expect(await refused('withdrawAwardNomination', { id, reason: '本人意愿' })).toEqual(['ARCHIVED id']);
    expect(await refused('nominateForAward', { roundId, volunteerId })).toEqual(['ARCHIVED roundId']);
  });

  it('of one volunteer is made once, however many nominate at the same time', async () => {
    const roundId = await world.round();
    const { id: volunteerId } = await world.volunteer('梁玉兰');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        world.does(world.as('SOCIAL_WORKER'), 'nominateForAward', { roundId, volunteerId }),
      ),
    );
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'nominated');
    expect(codes.filter((code) => code === 'nominated')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['nominated', 'ALREADY_NOMINATED']));
  });
});

// Mentoring from the pair to the promotion: what is needed, who may say so, and what forty at once come to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAndPath, openWorld, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { doer, volunteerAt, type Made, type Step } from '../people.fixture.ts';

let world: World;
let coordinator: Caller;
let worker: Caller;
let step: Step;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  worker = world.as('SOCIAL_WORKER', { name: '李社工' });
  step = doer(world, coordinator);
});
afterAll(() => world?.stop());

const checklist = [
  '能独立完成入户问候与需求记录',
  '能发现居家安全隐患并及时上报',
  '了解隐私保护与双人入户规定',
  '能处置突发不适并联系紧急联系人',
  '能与老人、儿童及家属顺畅沟通',
];

async function propose(mentor: Made, newcomer: Made): Promise<string> {
  const input = { mentorId: mentor.volunteer, newcomerId: newcomer.volunteer };
  return (await step('proposeMentorship', input, 'mentorship { id }')).mentorship.id;
}

/** A pair at work since 10 September 2025, with as many joint visits and sharings as are said. */
async function pair(visits: number, sharings: number): Promise<{ mentor: Made; newcomer: Made; id: string }> {
  const mentor = await volunteerAt(step, 'CORE', '赵永康');
  const newcomer = await volunteerAt(step, 'NEW', '蒋梓萱');
  const id = await propose(mentor, newcomer);
  await step('startMentorship', { id, on: '2025-09-10' });
  for (let month = 0; month < visits; month++)
    await step('recordJointVisit', {
      mentorshipId: id,
      visitedOn: `2025-1${month}-15`,
      minutes: 60,
      what: '同访独居老人,练习需求记录',
    });
  for (let each = 0; each < sharings; each++)
    await step('recordSharingMeeting', {
      heldOn: `2025-12-2${each}`,
      topic: '冬季入户经验',
      sharerIds: [mentor.volunteer],
      attendeeIds: [newcomer.volunteer],
    });
  return { mentor, newcomer, id };
}

const verdict = (id: string, rest: object = {}): object => ({
  id,
  verdict: 'PASSED',
  metItems: checklist,
  mentorOpinion: '可以独立带队',
  ...rest,
});
const refused = (name: string, input: object, caller = coordinator): Promise<string[]> =>
  world.refused(caller, name, input);

describe('a mentorship', () => {
  it('is proposed, begins, and makes a core volunteer at once when it is passed', async () => {
    const { mentor, newcomer, id } = await pair(3, 1);
    const passed = await step(
      'assessMentorship',
      verdict(id),
      'mentorship { status endedOn } volunteer { level promotedToCoreOn mentorId } mentorshipAssessment { verdict assessedBy unmetItems jointVisitCount sharingCount }',
      worker,
    );
    expect(passed).toMatchObject({
      mentorship: { status: 'PASSED', endedOn: '2026-03-10' },
      volunteer: { level: 'CORE', promotedToCoreOn: '2026-03-10', mentorId: mentor.volunteer },
      mentorshipAssessment: {
        verdict: 'PASSED',
        assessedBy: '李社工',
        unmetItems: [],
        jointVisitCount: 3,
        sharingCount: 1,
      },
    });
    expect(await refused('assessMentorship', verdict(id))).toEqual(['STATE id']);
    expect(await refused('stopMentorship', { id, reason: '不合适' })).toEqual(['STATE id']);
    const figure =
      '{ volunteers(filter: { level: { eq: CORE }, mentorId: { isNull: false }, promotedToCoreOn: { isNull: false } }) { nodes { id } } }';
    expect((await world.ask(world.program('VOLUNTEER_READ'), figure)).data.volunteers.nodes).toContainEqual({
      id: newcomer.volunteer,
    });
  });

  it('is not passed before enough was done, and says all that is missing', async () => {
    const { id } = await pair(2, 0);
    const input = verdict(id, { metItems: checklist.slice(1) });
    expect(await refused('assessMentorship', input)).toEqual([
      'JOINT_VISITS_MISSING verdict',
      'SHARINGS_MISSING verdict',
      'CHECKLIST_UNMET metItems',
    ]);
    const { assessMentorship } = (
      await world.ask(
        coordinator,
        'mutation($input: AssessMentorshipInput!) { assessMentorship(input: $input) { userErrors { message } } }',
        { variables: { input } },
      )
    ).data;
    expect(assessMentorship.userErrors.map(({ message }: { message: string }) => message)).toEqual([
      '共同入户 2 次，至少要 3 次。',
      '参加分享会 0 次，至少要 1 次。',
      '清单还有 1 项未达到:能独立完成入户问候与需求记录。',
    ]);
    expect(await refused('assessMentorship', verdict(id, { metItems: ['会唱歌'] }))).toEqual([
      'CHECKLIST_ITEM_UNKNOWN metItems',
    ]);
  });

  it('is extended until a later day, and passed after that', async () => {
    const { id } = await pair(3, 1);
    const extension = { verdict: 'EXTENDED', metItems: [] };
    expect(await refused('assessMentorship', verdict(id, extension))).toEqual(['REQUIRED extendUntil']);
    expect(await refused('assessMentorship', verdict(id, { ...extension, extendUntil: '2026-03-10' }))).toEqual([
      'NOT_IN_FUTURE extendUntil',
    ]);
    const { mentorship } = await step(
      'assessMentorship',
      verdict(id, { ...extension, extendUntil: '2026-06-30' }),
      'mentorship { status assessDueOn }',
    );
    expect(mentorship).toEqual({ status: 'EXTENDED', assessDueOn: '2026-06-30' });
    const passed = await step('assessMentorship', verdict(id), 'volunteer { level }');
    expect(passed.volunteer).toEqual({ level: 'CORE' });
    const { data } = await world.ask(
      coordinator,
      `{ mentorship(id: "${id}") { assessments(orderBy: [{ field: VERDICT }]) { nodes { verdict } } } }`,
    );
    expect(data.mentorship.assessments.nodes).toEqual([{ verdict: 'EXTENDED' }, { verdict: 'PASSED' }]);
  });

  it('is not assessed by the pair, nor by whoever does not run the mentoring', async () => {
    const { mentor, newcomer, id } = await pair(3, 1);
    for (const { person } of [mentor, newcomer])
      expect(await refused('assessMentorship', verdict(id), world.as('SOCIAL_WORKER', { person }))).toEqual([
        'ASSESSED_BY_PAIR id',
      ]);
    for (const role of ['VOLUNTEER', 'TEAM_LEADER', 'PARTNER_STAFF', 'GRID_WORKER'] as const)
      expect(await refused('assessMentorship', verdict(id), world.as(role)), role).toEqual(['FORBIDDEN']);
  });

  it('is one at a time for a newcomer, with a core volunteer of the own community', async () => {
    const { mentor, newcomer, id } = await pair(0, 0);
    const other = await volunteerAt(step, 'CORE', '潘桂芳');
    const ordinary = await volunteerAt(step, 'ORDINARY');
    const proposal = (mentorId: string, newcomerId: string): Promise<string[]> =>
      refused('proposeMentorship', { mentorId, newcomerId });
    expect(await proposal(other.volunteer, newcomer.volunteer)).toEqual(['NEWCOMER_HAS_MENTOR newcomerId']);
    expect(await proposal(ordinary.volunteer, newcomer.volunteer)).toEqual(['STATE mentorId']);
    expect(await proposal(other.volunteer, mentor.volunteer)).toEqual(['STATE newcomerId']);
    expect(await proposal(other.volunteer, other.volunteer)).toEqual(['MENTOR_OF_ONESELF mentorId']);
    await step('stopMentorship', { id, reason: '时间不合' });
    expect(await propose(other, newcomer)).toMatch(/-/);
  });

  it('cannot be gone around by promoting the newcomer', async () => {
    const mentor = await volunteerAt(step, 'CORE');
    const newcomer = await volunteerAt(step, 'ORDINARY');
    const id = await propose(mentor, newcomer);
    expect(await refused('promoteVolunteer', { id: newcomer.volunteer })).toEqual(['MENTORSHIP_RUNNING id']);
    await step('stopMentorship', { id, reason: '本人另有安排' });
    const { volunteer } = await step('promoteVolunteer', { id: newcomer.volunteer }, 'volunteer { level }');
    expect(volunteer).toEqual({ level: 'CORE' });
  });

  it('has its visits noted by its own mentor, once a day and while it runs', async () => {
    const { mentor, newcomer, id } = await pair(0, 0);
    const visit = { mentorshipId: id, visitedOn: '2026-01-08', minutes: 45, what: '一起测血压' };
    const own = world.as('VOLUNTEER', { person: mentor.person });
    await step('recordJointVisit', visit, '', own);
    expect(await refused('recordJointVisit', visit, own)).toEqual(['VISITED_THAT_DAY visitedOn']);
    expect(await refused('recordJointVisit', visit, world.as('VOLUNTEER', { person: newcomer.person }))).toEqual([
      'NOT_ALLOWED_HERE mentorshipId',
    ]);
    expect(await refused('recordJointVisit', { ...visit, visitedOn: '2025-09-09' })).toEqual([
      'BEFORE_MENTORSHIP visitedOn',
    ]);
    expect(await refused('recordJointVisit', { ...visit, visitedOn: '2026-03-11' })).toEqual(['IN_FUTURE visitedOn']);
    await step('stopMentorship', { id, reason: '搬家' });
    expect(await refused('recordJointVisit', { ...visit, visitedOn: '2026-02-08' })).toEqual(['STATE mentorshipId']);
  });

  it('shows its progress month by month', async () => {
    const { id } = await pair(2, 1);
    const query = `{ mentorshipProgress(mentorshipId: "${id}") { jointVisitCount sharingCount isReady months { month jointVisitCount } requirements { minimumJointVisits from } } }`;
    const { data } = await world.ask(world.program('VOLUNTEER_READ'), query);
    expect(data.mentorshipProgress).toEqual({
      jointVisitCount: 2,
      sharingCount: 1,
      isReady: false,
      months: [
        { month: '2025-09', jointVisitCount: 0 },
        { month: '2025-10', jointVisitCount: 1 },
        { month: '2025-11', jointVisitCount: 1 },
        { month: '2025-12', jointVisitCount: 0 },
        { month: '2026-01', jointVisitCount: 0 },
        { month: '2026-02', jointVisitCount: 0 },
        { month: '2026-03', jointVisitCount: 0 },
      ],
      requirements: { minimumJointVisits: 3, from: null },
    });
    const stranger = world.as('COORDINATOR', { community: world.elsewhere });
    expect((await world.ask(stranger, query)).data.mentorshipProgress).toBeNull();
  });
});

describe('many at once', () => {
  it('are three for the three places of one mentor, and thirty-seven who hear that they are taken', async () => {
    const mentor = await volunteerAt(step, 'CORE');
    const newcomers: Made[] = [];
    for (let each = 0; each < 40; each++) newcomers.push(await volunteerAt(step, 'NEW'));
    const answers = await Promise.all(
      newcomers.map(({ volunteer }) =>
        world.does(coordinator, 'proposeMentorship', { mentorId: mentor.volunteer, newcomerId: volunteer }),
      ),
    );
    const codes = answers.map(({ userErrors }) => userErrors.map(codeAndPath).join());
    expect(codes.filter((code) => code === '')).toHaveLength(3);
    expect(codes.filter((code) => code === 'MENTOR_FULL mentorId')).toHaveLength(37);
    expect(
      await world.rows('select count(*)::int as count from mentorship where mentor_id = $1', [mentor.volunteer]),
    ).toEqual([{ count: 3 }]);
  });

  it('are one promotion when two assess the same pair', async () => {
    const { id, newcomer } = await pair(3, 1);
    const both = await Promise.all(
      [coordinator, worker].map((caller) => world.does(caller, 'assessMentorship', verdict(id))),
    );
    expect(both.flatMap(({ userErrors }) => userErrors.map(codeAndPath))).toEqual(['STATE id']);
    expect(
      await world.rows('select count(*)::int as count from mentorship_assessment where mentorship_id = $1', [id]),
    ).toEqual([{ count: 1 }]);
    expect(await world.rows('select level from volunteer where id = $1', [newcomer.volunteer])).toEqual([
      { level: 'CORE' },
    ]);
  });
});

describe('the tree of who trained whom', () => {
  it('goes down as many steps as are asked, and no further than the own community', async () => {
    const first = await pair(3, 1);
    await step('assessMentorship', verdict(first.id));
    const third = await volunteerAt(step, 'NEW', '曾美玲');
    await step('startMentorship', { id: await propose(first.newcomer, third) });
    const tree = async (depth: number, caller = coordinator): Promise<object[]> => {
      const query = `{ mentorTree(rootId: "${first.mentor.volunteer}", depth: ${depth}) { volunteerId mentorId depth menteeCount volunteer { person { fullName } } } }`;
      return (await world.ask(caller, query)).data.mentorTree;
    };
    const node = (volunteerId: string, mentorId: string | null, depth: number, menteeCount: number, name: string) => ({
      ...{ volunteerId, mentorId, depth, menteeCount },
      volunteer: { person: { fullName: name } },
    });
    const { mentor, newcomer } = first;
    const all = [
      node(mentor.volunteer, null, 0, 1, '赵永康'),
      node(newcomer.volunteer, mentor.volunteer, 1, 1, '蒋梓萱'),
      node(third.volunteer, newcomer.volunteer, 2, 0, '曾美玲'),
    ];
    expect(await tree(2)).toEqual(all);
    expect(await tree(1)).toEqual(all.slice(0, 2));
    expect(await tree(0)).toEqual(all.slice(0, 1));
    expect(await tree(2, world.as('COORDINATOR', { community: world.elsewhere }))).toEqual([]);
    const roots = `{ mentorTree(depth: 0) { volunteerId } }`;
    expect((await world.ask(coordinator, roots)).data.mentorTree).toContainEqual({ volunteerId: mentor.volunteer });
    expect((await world.ask(coordinator, roots)).data.mentorTree).not.toContainEqual({
      volunteerId: newcomer.volunteer,
    });
    expect((await world.ask(coordinator, `{ mentorTree(depth: 7) { depth } }`)).faults).toEqual(['BAD_REQUEST']);
    const [masked] = (await tree(0, world.program('VOLUNTEER_READ'))) as { volunteer: object }[];
    expect(masked!.volunteer).toEqual({ person: { fullName: null } });
  });
});

describe('what is asked of a mentorship', () => {
  it('changes from a day on, and what holds is not changed backwards', async () => {
    const elsewhere = { community: world.elsewhere };
    const chair = world.as('COMMITTEE_CHAIR', elsewhere);
    const preset = { checklist: ['会独立入户', ' '], minimumSharings: 2, mostNewcomers: 2, months: 3 };
    const input = { ...preset, minimumJointVisits: 6 };
    const query = `{ mentoringRequirements(communityId: "${world.elsewhere}") { from checklist minimumJointVisits mostNewcomers } }`;
    expect((await world.ask(chair, query)).data.mentoringRequirements).toEqual({
      ...{ from: null, checklist, minimumJointVisits: 3, mostNewcomers: 3 },
    });
    expect(await refused('reviseMentoringPreset', { ...input, from: '2026-03-09' }, chair)).toEqual([
      'PRESET_IN_PAST from',
    ]);
    await step('reviseMentoringPreset', { ...input, from: '2026-04-01' }, '', chair);
    await step('reviseMentoringPreset', { ...input, minimumJointVisits: 4 }, '', chair);
    expect(await refused('reviseMentoringPreset', input, chair)).toEqual(['TAKEN from']);
    expect((await world.ask(chair, query)).data.mentoringRequirements).toEqual({
      from: '2026-03-10',
      checklist: ['会独立入户'],
      minimumJointVisits: 4,
      mostNewcomers: 2,
    });
  });
});

// Mentoring at its edges: the days from which and until which something counts, and who came to a sharing meeting.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { doer, inBoth, volunteerAt, type Made, type Step } from '../people.fixture.ts';

let world: World;
let coordinator: Caller;
let step: Step;
let mentor: Made;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  step = doer(world, coordinator);
});
afterAll(() => world?.stop());

beforeEach(async () => {
  world.clock.set(new Date('2026-03-10T02:00:00Z'));
  mentor = await volunteerAt(step, 'CORE', '赵永康');
});

const refused = (name: string, input: object): Promise<string[]> => world.refused(coordinator, name, input);

async function propose(newcomer: Made): Promise<string> {
  const input = { mentorId: mentor.volunteer, newcomerId: newcomer.volunteer };
  return (await step('proposeMentorship', input, 'mentorship { id }')).mentorship.id;
}

const visit = (mentorshipId: string, visitedOn: string, minutes = 60): object => ({
  ...{ mentorshipId, visitedOn, minutes },
  what: '同访独居老人',
});
const meeting = (heldOn: string, ...attendeeIds: string[]): object => ({
  ...{ heldOn, attendeeIds },
  topic: '冬季入户经验',
  sharerIds: [mentor.volunteer],
});

async function mentorship(id: string, selection: string): Promise<object> {
  return (await world.ask(coordinator, `{ mentorship(id: "${id}") { ${selection} } }`)).data.mentorship;
}

describe('a place with a mentor', () => {
  it('is taken by three from their proposal on, and free again when one is stopped', async () => {
    const pairs: string[] = [];
    for (let each = 0; each < 3; each++) pairs.push(await propose(await volunteerAt(step, 'NEW')));
    const fourth = await volunteerAt(step, 'ORDINARY');
    const input = { mentorId: mentor.volunteer, newcomerId: fourth.volunteer };
    expect(await refused('proposeMentorship', input)).toEqual(['MENTOR_FULL mentorId']);
    await step('stopMentorship', { id: pairs[0], reason: '时间不合' });
    await propose(fourth);
  });

  it('is free again once a pair was archived, which stands in the way of nothing', async () => {
    const newcomer = await volunteerAt(step, 'ORDINARY');
    const id = await propose(newcomer);
    for (let each = 0; each < 2; each++) await propose(await volunteerAt(step, 'NEW'));
    await step('archiveMentorship', { id });
    await propose(await volunteerAt(step, 'NEW'));
    const { volunteer } = await step('promoteVolunteer', { id: newcomer.volunteer }, 'volunteer { level }');
    expect(volunteer.level).toBe('CORE');
  });

  it('is taken by a pair that was given more time: nobody goes around it, somebody has to take it over, and it can be stopped', async () => {
    const newcomer = await volunteerAt(step, 'ORDINARY');
    const id = await propose(newcomer);
    await step('startMentorship', { id });
    const { checklist } = (
      await world.ask(coordinator, `{ mentoringRequirements(communityId: "${world.community}") { checklist } }`)
    ).data.mentoringRequirements;
    const extension = { verdict: 'EXTENDED', extendUntil: '2026-06-30', mentorOpinion: ' 再练练 ' };
    const assessed = await step(
      'assessMentorship',
      { id, ...extension, metItems: [checklist[2], checklist[0]] },
      'mentorshipAssessment { metItems unmetItems mentorOpinion }',
    );
    expect(assessed.mentorshipAssessment).toEqual({
      metItems: [checklist[0], checklist[2]],
      unmetItems: [checklist[1], ...checklist.slice(3)],
      mentorOpinion: '再练练',
    });
    for (let each = 0; each < 2; each++) await propose(await volunteerAt(step, 'NEW'));
    const fourth = { mentorId: mentor.volunteer, newcomerId: (await volunteerAt(step, 'NEW')).volunteer };
    expect(await refused('proposeMentorship', fourth)).toEqual(['MENTOR_FULL mentorId']);
    expect(await refused('promoteVolunteer', { id: newcomer.volunteer })).toEqual(['MENTORSHIP_RUNNING id']);
    const query = `{ volunteerDuties(volunteerId: "${newcomer.volunteer}") { id on } }`;
    expect((await world.ask(coordinator, query)).data.volunteerDuties).toEqual([{ id, on: '2026-06-30' }]);
    const stopped = await step('stopMentorship', { id, reason: ' 搬家 ' }, 'mentorship { status endedOn stopReason }');
    expect(stopped.mentorship).toEqual({ status: 'STOPPED', endedOn: '2026-03-10', stopReason: '搬家' });
    await step('promoteVolunteer', { id: newcomer.volunteer });
  });

  it('is for somebody of the same community', async () => {
    const elsewhere = doer(world, world.as('COORDINATOR', { community: world.elsewhere }));
    const { volunteer: newcomerId } = await volunteerAt(elsewhere, 'NEW');
    const input = { mentorId: mentor.volunteer, newcomerId };
    expect(await refused('proposeMentorship', input)).toEqual(['NOT_FOUND newcomerId']);
    expect(await world.refused(inBoth(world, coordinator), 'proposeMentorship', input)).toEqual([
      'OTHER_COMMUNITY newcomerId',
    ]);
  });

  it('leads a new volunteer by the usual step to ordinary, not to core', async () => {
    const newcomer = await volunteerAt(step, 'NEW');
    await propose(newcomer);
    await step('promoteVolunteer', { id: newcomer.volunteer });
    expect(await refused('promoteVolunteer', { id: newcomer.volunteer })).toEqual(['MENTORSHIP_RUNNING id']);
  });
});

describe('the days of a mentorship', () => {
  it('begin today at the latest, six months before the assessment; what began earlier was proposed by then', async () => {
    const [today, earlier] = [
      await propose(await volunteerAt(step, 'NEW')),
      await propose(await volunteerAt(step, 'NEW')),
    ];
    const days = 'status proposedOn startedOn assessDueOn nextVisitDueOn';
    expect(await mentorship(today, days)).toMatchObject({ status: 'PENDING', startedOn: null, nextVisitDueOn: null });
    expect(await refused('recordJointVisit', visit(today, '2026-03-10'))).toEqual(['STATE mentorshipId']);
    expect(
      await refused('assessMentorship', { id: today, verdict: 'PASSED', metItems: [], mentorOpinion: '好' }),
    ).toEqual(['STATE id']);
    expect(await refused('startMentorship', { id: today, on: '2026-03-11' })).toEqual(['IN_FUTURE on']);
    await step('startMentorship', { id: today, on: '2026-03-10' });
    await step('startMentorship', { id: earlier, on: '2025-08-31' });
    expect(await refused('startMentorship', { id: today })).toEqual(['STATE id']);
    const active = { status: 'ACTIVE', nextVisitDueOn: '2026-03-31' };
    expect(await mentorship(today, days)).toEqual({
      ...active,
      ...{ proposedOn: '2026-03-10', startedOn: '2026-03-10', assessDueOn: '2026-09-10' },
    });
    expect(await mentorship(earlier, days)).toEqual({
      ...{ ...active, nextVisitDueOn: '2025-08-31' },
      ...{ proposedOn: '2025-08-31', startedOn: '2025-08-31', assessDueOn: '2026-02-28' },
    });
  });

  it('hold visits from the first on; the next is due in the month after the latest that stands', async () => {
    const id = await propose(await volunteerAt(step, 'NEW'));
    await step('startMentorship', { id, on: '2026-01-15' });
    const due = async () => ((await mentorship(id, 'nextVisitDueOn')) as { nextVisitDueOn: string }).nextVisitDueOn;
    expect(await refused('recordJointVisit', visit(id, '2026-01-14'))).toEqual(['BEFORE_MENTORSHIP visitedOn']);
    expect(await refused('recordJointVisit', visit(id, '2026-01-15', 0))).toEqual(['TOO_SMALL minutes']);
    expect(await refused('recordJointVisit', visit(id, '2026-01-15', 721))).toEqual(['TOO_LARGE minutes']);
    await step('recordJointVisit', visit(id, '2026-01-15', 1));
    expect(await due()).toBe('2026-02-28');
    const { jointVisit } = await step('recordJointVisit', visit(id, '2026-03-10', 720), 'jointVisit { id }');
    expect(await due()).toBe('2026-04-30');
    await step('recordJointVisit', visit(id, '2026-02-10'));
    expect(await due()).toBe('2026-04-30');
    await step('archiveJointVisit', { id: jointVisit.id });
    expect(await due()).toBe('2026-03-31');
    await step('recordJointVisit', visit(id, '2026-03-10'));
  });

  it('end on the day on which they stop, and never before they began', async () => {
    const newcomer = await volunteerAt(step, 'NEW');
    const id = await propose(newcomer);
    await step('startMentorship', { id, on: '2026-03-05' });
    await step('endVolunteer', { id: newcomer.volunteer, reason: '迁居', on: '2026-03-01', handOver: '无需交接' });
    expect(await mentorship(id, 'status endedOn')).toEqual({ status: 'STOPPED', endedOn: '2026-03-05' });
  });

  it('count sharing meetings of the newcomer from the first on, and visits that stand', async () => {
    const newcomer = await volunteerAt(step, 'NEW');
    const other = await volunteerAt(step, 'NEW');
    const id = await propose(newcomer);
    await step('startMentorship', { id, on: '2026-01-15' });
    const progress = async () => {
      const query = `{ mentorshipProgress(mentorshipId: "${id}") { jointVisitCount sharingCount isReady } }`;
      return (await world.ask(coordinator, query)).data.mentorshipProgress;
    };
    await step('recordSharingMeeting', meeting('2026-01-14', newcomer.volunteer));
    await step('recordSharingMeeting', meeting('2026-02-01', other.volunteer));
    for (const day of ['2026-01-15', '2026-02-15', '2026-03-10']) await step('recordJointVisit', visit(id, day));
    expect(await progress()).toEqual({ jointVisitCount: 3, sharingCount: 0, isReady: false });
    const made = await step('recordSharingMeeting', meeting('2026-01-15', newcomer.volunteer), 'sharingMeeting { id }');
    expect(await progress()).toEqual({ jointVisitCount: 3, sharingCount: 1, isReady: true });
    await step('archiveSharingMeeting', { id: made.sharingMeeting.id });
    expect(await progress()).toMatchObject({ sharingCount: 0, isReady: false });
    await step('recordSharingMeeting', meeting('2026-03-10', newcomer.volunteer));
    expect(await progress()).toMatchObject({ sharingCount: 1, isReady: true });
    const { data } = await world.ask(
      coordinator,
      `{ jointVisits(filter: { mentorshipId: { eq: "${id}" } }) { nodes { id } } }`,
    );
    await step('archiveJointVisit', { id: data.jointVisits.nodes[0].id });
    expect(await progress()).toEqual({ jointVisitCount: 2, sharingCount: 1, isReady: false });
  });

  it('are over when the pair is stopped: what came later is not theirs', async () => {
    const newcomer = await volunteerAt(step, 'NEW');
    const id = await propose(newcomer);
    await step('startMentorship', { id, on: '2025-12-15' });
    world.clock.set(new Date('2026-01-31T02:00:00Z'));
    await step('stopMentorship', { id, reason: '搬家' });
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
    for (const day of ['2026-01-31', '2026-02-01'])
      await step('recordSharingMeeting', meeting(day, newcomer.volunteer));
    const query = `{ mentorshipProgress(mentorshipId: "${id}") { sharingCount months { month } } }`;
    expect((await world.ask(coordinator, query)).data.mentorshipProgress).toEqual({
      sharingCount: 1,
      months: [{ month: '2025-12' }, { month: '2026-01' }],
    });
  });

  it('lead to the core from the day of joining on', async () => {
    const newcomer = await volunteerAt(step, 'NEW');
    const id = await propose(newcomer);
    await step('startMentorship', { id, on: '2026-01-15' });
    for (const day of ['2026-01-15', '2026-02-15', '2026-03-10']) await step('recordJointVisit', visit(id, day));
    await step('recordSharingMeeting', meeting('2026-02-01', newcomer.volunteer));
    const { data } = await world.ask(
      coordinator,
      `{ mentoringRequirements(communityId: "${world.community}") { checklist } }`,
    );
    const passed = { id, verdict: 'PASSED', mentorOpinion: '好', metItems: data.mentoringRequirements.checklist };
    const joined = (joinedOn: string) => step('updateVolunteer', { id: newcomer.volunteer, patch: { joinedOn } });
    await joined('2026-03-11');
    expect(await refused('assessMentorship', passed)).toEqual(['BEFORE_JOINING id']);
    await joined('2026-03-10');
    const { volunteer } = await step('assessMentorship', passed, 'volunteer { level joinedOn promotedToCoreOn }');
    expect(volunteer).toEqual({ level: 'CORE', joinedOn: '2026-03-10', promotedToCoreOn: '2026-03-10' });
  });

  it('are extended from tomorrow on', async () => {
    const id = await propose(await volunteerAt(step, 'NEW'));
    await step('startMentorship', { id });
    const extension = { id, verdict: 'EXTENDED', metItems: [], mentorOpinion: '再练练' };
    expect(await refused('assessMentorship', { ...extension, extendUntil: '2026-03-10' })).toEqual([
      'NOT_IN_FUTURE extendUntil',
    ]);
    await step('assessMentorship', { ...extension, extendUntil: '2026-03-11' });
    await step('recordJointVisit', visit(id, '2026-03-10'));
  });
});

describe('a sharing meeting', () => {
  const came = async (id: string): Promise<object[]> => {
    const { data } = await world.ask(
      coordinator,
      `{ sharingAttendances(filter: { meetingId: { eq: "${id}" } }) { nodes { volunteerId hasShared } } }`,
    );
    return data.sharingAttendances.nodes;
  };

  it('takes those who are added afterwards, once each; whoever stands there stays as they are', async () => {
    const [listener, late, sharer] = [
      await volunteerAt(step, 'NEW'),
      await volunteerAt(step, 'NEW'),
      await volunteerAt(step, 'NEW'),
    ];
    const { id } = (
      await step('recordSharingMeeting', meeting('2026-03-10', listener.volunteer), 'sharingMeeting { id }')
    ).sharingMeeting;
    const add = {
      id,
      sharerIds: [sharer.volunteer, listener.volunteer],
      attendeeIds: [late.volunteer, sharer.volunteer],
    };
    await step('addToSharingMeeting', add);
    await step('addToSharingMeeting', add);
    const all = await came(id);
    expect(all).toHaveLength(4);
    expect(all).toEqual(
      expect.arrayContaining([
        { volunteerId: mentor.volunteer, hasShared: true },
        { volunteerId: listener.volunteer, hasShared: false },
        { volunteerId: late.volunteer, hasShared: false },
        { volunteerId: sharer.volunteer, hasShared: true },
      ]),
    );
  });

  it('names volunteers of the community, was held by today, and is closed with the archive', async () => {
    expect(await refused('recordSharingMeeting', meeting('2026-03-11'))).toEqual(['IN_FUTURE heldOn']);
    expect(await refused('recordSharingMeeting', { ...meeting('2026-03-10'), sharerIds: [] })).toEqual([
      'REQUIRED sharerIds',
    ]);
    const archived = (await volunteerAt(step, 'NEW')).volunteer;
    await step('archiveVolunteer', { id: archived });
    for (const stranger of [newId(), archived])
      expect(await refused('recordSharingMeeting', meeting('2026-03-10', stranger))).toEqual(['NOT_FOUND attendeeIds']);
    const held = { ...meeting('2026-03-10'), topic: ' 冬季入户经验 ', place: ' 活动室 ', note: '  ' };
    const made = (await step('recordSharingMeeting', held, 'sharingMeeting { id topic place note }')).sharingMeeting;
    const { id, ...said } = made;
    expect(said).toEqual({ topic: '冬季入户经验', place: '活动室', note: null });
    const add = { id, sharerIds: [newId()], attendeeIds: [] };
    expect(await refused('addToSharingMeeting', add)).toEqual(['NOT_FOUND sharerIds']);
    await step('archiveSharingMeeting', { id });
    expect(await refused('addToSharingMeeting', { ...add, sharerIds: [mentor.volunteer] })).toEqual(['ARCHIVED id']);
    expect(await world.refused(world.as('VOLUNTEER'), 'addToSharingMeeting', add)).toEqual(['FORBIDDEN']);
  });
});

describe('what is asked of a mentorship', () => {
  it('is said for today at the earliest, with something on the list', async () => {
    const input = { checklist: ['会独立入户'], minimumJointVisits: 0, minimumSharings: 0, mostNewcomers: 1, months: 1 };
    const revise = (more: object) => refused('reviseMentoringPreset', { ...input, ...more });
    expect(await revise({ checklist: [' ', ''] })).toEqual(['REQUIRED checklist']);
    expect(await revise({ from: '2026-03-09' })).toEqual(['PRESET_IN_PAST from']);
    await step('reviseMentoringPreset', { ...input, from: '2026-03-10' });
    const newcomer = await volunteerAt(step, 'NEW');
    const id = await propose(newcomer);
    const other = { mentorId: mentor.volunteer, newcomerId: (await volunteerAt(step, 'NEW')).volunteer };
    expect(await refused('proposeMentorship', other)).toEqual(['MENTOR_FULL mentorId']);
    await step('startMentorship', { id });
    expect(await mentorship(id, 'assessDueOn')).toEqual({ assessDueOn: '2026-04-10' });
    const passed = { id, verdict: 'PASSED', metItems: ['会独立入户'], mentorOpinion: '好' };
    await step('assessMentorship', passed);
    // What began earlier is held to what was asked then.
    const earlier = await propose(await volunteerAt(step, 'NEW'));
    await step('startMentorship', { id: earlier, on: '2026-03-09' });
    expect(await mentorship(earlier, 'assessDueOn')).toEqual({ assessDueOn: '2026-09-09' });
  });

  it('keeps within what is sane, and follows the latest that has begun', async () => {
    const most = { minimumJointVisits: 60, minimumSharings: 20, mostNewcomers: 20, months: 36 };
    const least = { minimumJointVisits: 0, minimumSharings: 0, mostNewcomers: 1, months: 1 };
    const checklist = ['会独立入户'];
    for (const [numbers, by, code] of [
      [most, 1, 'TOO_LARGE'],
      [least, -1, 'TOO_SMALL'],
    ] as const)
      for (const [name, value] of Object.entries(numbers))
        expect(await refused('reviseMentoringPreset', { checklist, ...numbers, [name]: value + by })).toEqual([
          `${code} ${name}`,
        ]);
    await step('reviseMentoringPreset', { checklist, ...most, from: '2026-05-01' });
    await step('reviseMentoringPreset', { checklist, ...least, from: '2026-04-01' });
    const query = `{ mentoringRequirements(communityId: "${world.community}") { from months } }`;
    const asked = async (day: string): Promise<object> => {
      world.clock.set(new Date(`${day}T02:00:00Z`));
      return (await world.ask(coordinator, query)).data.mentoringRequirements;
    };
    expect(await asked('2026-04-30')).toEqual({ from: '2026-04-01', months: 1 });
    expect(await asked('2026-05-01')).toEqual({ from: '2026-05-01', months: 36 });
  });
});

describe('the tree of who trained whom', () => {
  it('has those who became core volunteers first, nobody from the archive, and ends where a circle would begin anew', async () => {
    const [younger, older, archived] = [
      await volunteerAt(step, 'NEW'),
      await volunteerAt(step, 'CORE'),
      await volunteerAt(step, 'NEW'),
    ];
    for (const { volunteer } of [younger, older, archived])
      await step('updateVolunteer', { id: volunteer, patch: { mentorId: mentor.volunteer } });
    await step('archiveVolunteer', { id: archived.volunteer });
    const tree = async (depth: number) =>
      world.ask(
        coordinator,
        `{ mentorTree(rootId: "${mentor.volunteer}", depth: ${depth}) { volunteerId mentorId menteeCount } }`,
      );
    const all = [
      { volunteerId: mentor.volunteer, mentorId: null, menteeCount: 2 },
      { volunteerId: older.volunteer, mentorId: mentor.volunteer, menteeCount: 0 },
      { volunteerId: younger.volunteer, mentorId: mentor.volunteer, menteeCount: 0 },
    ];
    expect((await tree(1)).data.mentorTree).toEqual(all);
    await step('updateVolunteer', { id: mentor.volunteer, patch: { mentorId: younger.volunteer } });
    const inCircle = [...all.slice(0, 2), { ...all[2], menteeCount: 1 }];
    expect((await tree(6)).data.mentorTree).toEqual(inCircle);
    for (const depth of [-1, 7]) expect((await tree(depth)).faults).toEqual(['BAD_REQUEST']);
  });
});

// Mentoring, recruitment and vetting of the demo, on days that follow its clock: pairs at work, a call that is open, checks that fall due.
import { daysAfter } from '../modules/partners/days.ts';
import { asAccount, type AccountSession, type Deeds, type DemoApp } from './as-account.ts';

interface Newcomer {
  readonly id: string;
  readonly mentor: { readonly id: string; readonly level: string } | null;
  readonly personId: string;
}

type Doer = AccountSession['does'];

export async function addVolunteering(app: DemoApp, coordinator: string): Promise<void> {
  const session = await asAccount(app, coordinator, '社区协调员');
  const today = app.services.clock.today();
  const { does } = session;
  const newcomers = await newcomersWithMentor(session);
  await addMentorships(does, today, newcomers);
  await addChecks(does, today, newcomers);
  await addRecruitment(does, today);
}

async function newcomersWithMentor({ send }: AccountSession): Promise<readonly Newcomer[]> {
  const { volunteers } = await send<{ volunteers: { nodes: readonly Newcomer[] } }>(
    '{ volunteers(first: 50, filter: { level: { eq: NEW }, mentorId: { isNull: false } }, orderBy: [{ field: JOINED_ON }]) { nodes { id personId mentor { id level } } } }',
  );
  return volunteers.nodes.filter(({ mentor }) => mentor?.level === 'CORE');
}

const visits = [
  '同访高龄独居老人，学习需求记录',
  '测血压、查用药，学会异常上报',
  '排查居家安全隐患',
  '独立主持入户，老志愿者在旁',
];

/** The first pair is ready to be assessed, the second is half way, the third has begun, the fourth is proposed. */
async function addMentorships(does: Doer, today: string, newcomers: readonly Newcomer[]): Promise<void> {
  const [ready] = newcomers;
  for (const [index, { id, mentor }] of newcomers.slice(0, 4).entries()) {
    const pair = await does('proposeMentorship', { mentorId: mentor!.id, newcomerId: id }, 'mentorship');
    if (index === 3) continue;
    const startedOn = daysAfter(today, -140 + index * 50);
    await does('startMentorship', { id: pair, on: startedOn });
    for (const [each, what] of visits.slice(0, 4 - index * 2).entries())
      await does('recordJointVisit', {
        mentorshipId: pair,
        visitedOn: daysAfter(startedOn, 10 + each * 32),
        minutes: 60,
        what,
      });
  }
  if (!ready) return;
  await does('recordSharingMeeting', {
    heldOn: daysAfter(today, -45),
    topic: '入户沟通与倾听的经验分享',
    place: '社区活动室',
    sharerIds: [ready.mentor!.id],
    attendeeIds: newcomers.slice(0, 3).map(({ id }) => id),
  });
}

/** One check is past, one falls due within sixty days, one is fresh; the others are still to be made. */
async function addChecks(does: Doer, today: string, newcomers: readonly Newcomer[]): Promise<void> {
  for (const [index, { personId }] of newcomers.slice(0, 3).entries())
    await does('recordBackgroundCheck', checkOf(personId, daysAfter(today, [-380, -330, -20][index]!)));
}

function checkOf(personId: string, checkedOn: string) {
  return {
    ...{ personId, checkedOn, result: 'CLEAR', issuer: '将军路街道派出所' },
    checkedOffences: ['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE'],
  };
}

async function addRecruitment(does: Doer, today: string): Promise<void> {
  const call = await does(
    'createRecruitmentCall',
    {
      title: '周末入户陪伴志愿者',
      task: '每周六上门陪伴独居老人：聊天、测血压、看看家里有没有隐患。每次约一小时，两人同行。',
      riskStatement:
        '上下楼梯和老旧小区路面有跌倒风险；可能遇到老人突发疾病或情绪激动；冬季流感高发。社区为志愿者购买意外险。',
      places: 10,
      skills: ['陪伴聊天', '急救'],
      leastAge: 18,
      mostAge: 70,
      opensOn: daysAfter(today, -10),
      closesOn: daysAfter(today, openDays),
    },
    'recruitmentCall',
  );
  await does('publishRecruitmentCall', { id: call });
  await does('createRecruitmentCall', {
    title: '四点半课堂学伴',
    task: '工作日下午陪小学生写作业、做游戏。',
    riskStatement: '照看儿童时须防止磕碰走失；不得单独与儿童相处。',
    places: 6,
    skills: ['课业辅导'],
    servesChildren: true,
    ...termOfDraft(today),
  });
  for (const [index, [fullName, age, birthday, skills]] of applicants.entries()) {
    const birthDate = `${Number(today.slice(0, 4)) - 1 - age}-${birthday}`;
    const application = await does(
      'receiveVolunteerApplication',
      { callId: call, hasReadRisks: true, fullName, birthDate, phone: `1990000970${index}`, skills },
      'volunteerApplication',
    );
    if (index > 0) await does('checkApplicantIdentity', { id: application });
    if (index > 1) await does('vetApplicant', { id: application });
  }
}

/** Name, age at the end of last year, birthday, skills. */
const applicants = [
  ['苏明霞', 64, '03-12', ['陪伴聊天']],
  ['方建平', 68, '09-30', ['急救', '陪伴聊天']],
  ['江晓雨', 27, '06-18', ['陪伴聊天', '急救']],
] as const;

const openDays = 50;
const patienceDays = 30;

const termOfDraft = (today: string) => ({ opensOn: daysAfter(today, 5), closesOn: daysAfter(today, 65) });

interface Past {
  readonly over: { readonly nodes: readonly { readonly id: string }[] };
  readonly drafts: { readonly nodes: readonly { readonly id: string }[] };
  readonly volunteers: { readonly nodes: readonly { readonly personId: string }[] };
}

const past = `query ($today: LocalDate!, $late: LocalDate!) {
  over: recruitmentCalls(first: 50, filter: { status: { eq: PUBLISHED }, closesOn: { lt: $today } }) { nodes { id } }
  drafts: recruitmentCalls(first: 50, filter: { status: { eq: DRAFT }, opensOn: { lt: $today } }) { nodes { id } }
  volunteers(first: 50, filter: { level: { in: [NEW, ORDINARY, CORE] }, mayServeChildrenUntil: { lt: $late } }) { nodes { personId } } }`;

/** A call that is over is prolonged, one that was not published in time begins later, a check long past is made anew. */
export async function* prolongVolunteering(app: DemoApp, coordinator: string): Deeds {
  const { send, does } = await asAccount(app, coordinator, '社区协调员');
  const today = app.services.clock.today();
  const { over, drafts, volunteers } = await send<Past>(past, { today, late: daysAfter(today, -patienceDays) });
  for (const { id } of over.nodes)
    yield () => does('updateRecruitmentCall', { id, patch: { closesOn: daysAfter(today, openDays) } });
  for (const { id } of drafts.nodes) yield () => does('updateRecruitmentCall', { id, patch: termOfDraft(today) });
  for (const { personId } of volunteers.nodes) yield () => does('recordBackgroundCheck', checkOf(personId, today));
}

// What is to come in the demo: an open lecture, a service fair with stalls, a class every week after school. The demo says of
// none that it was held, so that the figures of the programme stay those of its ledgers: what nobody came to is put off.
import { daysAfter } from '../modules/partners/days.ts';
import { asAccount, unitNamed, type AccountSession, type Deeds, type DemoApp } from './as-account.ts';

const stalls = ['义剪', '测血压', '磨刀', '家电维修', '法律咨询', '反诈宣传', '儿童手工', '微心愿'];

const daysAhead = 5;

export async function addActivities(app: DemoApp, committee: string): Promise<void> {
  const session = await asAccount(app, committee, '共建委员会主任');
  const today = app.services.clock.today();
  await addLecture(session, daysAfter(today, daysAhead));
  await addFair(session, daysAfter(today, 12));
  await addClass(session, today);
}

interface Past {
  readonly id: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly seriesId: string | null;
  readonly attendedCount: number;
  readonly helperCount: number;
}

const past = `query ($today: LocalDate!) { activities(first: 50, filter: { status: { in: [PLANNED, OPEN] }, heldOn: { lt: $today } }) {
  nodes { id heldOn startsAt seriesId attendedCount helperCount } } }`;

/** Nothing past stays open: where somebody is on record it was held; otherwise it is put off by weeks, or one of a series called off. */
export async function* settleActivities(app: DemoApp, committee: string): Deeds {
  const { send, does } = await asAccount(app, committee, '共建委员会主任');
  const today = app.services.clock.today();
  const { activities } = await send<{ activities: { nodes: readonly Past[] } }>(past, { today });
  for (const { id, heldOn, startsAt, seriesId, attendedCount, helperCount } of activities.nodes) {
    if (attendedCount + helperCount > 0) yield () => does('holdActivity', { id });
    else if (seriesId || !startsAt) yield () => does('cancelActivity', { id, reason: '当天没有登记到场人员' });
    else
      yield () =>
        does('rescheduleActivity', { id, startsAt: weeksLater(startsAt, heldOn, daysAfter(today, daysAhead)) });
  }
}

/** The same time of the same day of the week, on the first day that is not before another. */
function weeksLater(startsAt: string, day: string, notBefore: string): string {
  const daysBetween = (Date.parse(notBefore) - Date.parse(day)) / dayMilliseconds;
  return new Date(Date.parse(startsAt) + Math.ceil(daysBetween / 7) * 7 * dayMilliseconds).toISOString();
}

const dayMilliseconds = 86_400_000;

async function addLecture(session: AccountSession, day: string): Promise<void> {
  const id = await session.does(
    'planActivity',
    {
      kind: 'LECTURE',
      title: '心脑血管保健讲座',
      description: '金银潭医院医生讲用药与饮食，讲完可以提问。',
      hostUnitId: await unitNamed(session, '金银潭医院'),
      isHostedByCommunity: true,
      place: '社区二楼活动室',
      startsAt: `${day}T14:30:00+08:00`,
      endsAt: `${day}T16:00:00+08:00`,
      capacity: 40,
    },
    'activity',
  );
  await session.does('openActivity', { id });
}

async function addFair(session: AccountSession, day: string): Promise<void> {
  const hospital = await unitNamed(session, '金银潭医院');
  const id = await session.does(
    'planActivity',
    {
      kind: 'SERVICE_FAIR',
      title: '邻里志愿服务大集',
      description: '八个摊位，居民一次办好几件事。',
      riskStatement: '人多拥挤，请照看好老人和孩子；遇雨改期。',
      coHostUnitIds: [hospital],
      place: '社区文化广场',
      startsAt: `${day}T09:00:00+08:00`,
      endsAt: `${day}T11:30:00+08:00`,
    },
    'activity',
  );
  for (const name of stalls) {
    const partnerUnitId = name === '测血压' ? hospital : null;
    await session.does('addActivityStall', { activityId: id, name, partnerUnitId });
  }
  await session.does('openActivity', { id });
}

async function addClass(session: AccountSession, today: string): Promise<void> {
  const id = await session.does(
    'planActivitySeries',
    {
      kind: 'HALF_PAST_FOUR_CLASS',
      title: '四点半课堂',
      description: '放学后写作业、读书，家长下班后接。',
      riskStatement: '孩子由登记的家长接走，不单独离开。',
      hostUnitId: await unitNamed(session, '社区结对小学'),
      place: '社区儿童之家',
      rule: 'FREQ=WEEKLY;BYDAY=WE',
      startTime: '16:30',
      minutes: 90,
      capacity: 20,
      fromDay: today,
      isForChildren: true,
      holidayPolicy: 'SKIP',
    },
    'activitySeries',
  );
  await session.does('generateSeriesActivities', { id, until: daysAfter(today, 28) });
}

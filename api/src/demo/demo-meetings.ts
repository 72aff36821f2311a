// Meetings of the demo's committee, told from the present day: one that was held and resolved three things, of which one is
// overdue and one waits for another seat to verify it, and the next joint meeting, called with an agenda drafted from the data.
import { daysAfter } from '../modules/partners/days.ts';
import { asAccount, type AccountSession, type Deeds, type DemoApp, type DemoStaff } from './as-account.ts';

interface Seat {
  readonly id: string;
  readonly role: string;
  readonly partnerUnit: { readonly name: string } | null;
}

/** What was resolved at the last meeting: owner, due date and whether it is reported done. */
const resolved = [
  ['3 号楼电动车充电桩整改', '更换 3 号楼老化的充电插座，张贴安全告示', '社区', -5, null],
  [
    '独居老人用药提醒',
    '为名单上的独居老人各建一张用药提醒卡',
    '金银潭医院',
    3,
    '用药提醒卡已全部发放，发放表存社区办公室。',
  ],
  ['假期四点半课堂', '排出假期课表并报名志愿者', '武汉轻工大学团委', 21, null],
] as const;

/** At ten to three in the afternoon, Shanghai time, so many days from a day. */
const afternoonOf = (day: string, days: number): string => `${daysAfter(day, days)}T06:50:00.000Z`;

export async function addMeetings(app: DemoApp, staff: DemoStaff): Promise<void> {
  const coordinator = await asAccount(app, staff.coordinator, '社区协调员');
  const chair = await asAccount(app, staff.committee, '共建委员会主任');
  await addHeldMeeting(coordinator, chair, app.services.clock.today());
  await addNextMeeting(coordinator, app.services.clock.today());
}

async function addHeldMeeting(coordinator: AccountSession, chair: AccountSession, today: string): Promise<void> {
  const { does } = coordinator;
  const id = await does(
    'planCommitteeMeeting',
    {
      kind: 'SPECIAL',
      title: '居家安全与假期安排专题会',
      startsAt: afternoonOf(today, -14),
      minutes: 90,
      place: '社区党群服务中心二楼会议室',
    },
    'committeeMeeting',
  );
  const items: string[] = [];
  for (const [title] of resolved)
    items.push(await coordinator.does('addAgendaItem', { meetingId: id, title }, 'agendaItem'));
  await does('callCommitteeMeeting', { id });
  await does('holdCommitteeMeeting', { id });
  const seats = await seatsOf(coordinator);
  const lines = seats.map((seat) => ({
    seatId: seat.id,
    status: seat.partnerUnit?.name === '社区结对小学' ? 'EXCUSED' : 'PRESENT',
  }));
  await does('recordMeetingRoll', { id, lines });
  for (const [index, [, text, unit, days, proof]] of resolved.entries()) {
    const owner = seats.find(({ role, partnerUnit }) =>
      unit === '社区' ? role === 'CHAIR' : partnerUnit?.name === unit,
    )!;
    const input = { agendaItemId: items[index], text, ownerSeatId: owner.id, dueOn: daysAfter(today, days) };
    const resolution = await coordinator.does('makeResolution', input, 'resolution');
    if (proof) await coordinator.does('reportResolutionDone', { id: resolution, proof }, 'resolution');
  }
  await does('writeMeetingMinutes', {
    id,
    summary: '会议听取了居家安全排查和假期课堂筹备情况，议定三项工作，明确了责任席位和完成期限。',
    items: [{ agendaItemId: items[0], discussion: '物业反映插座老化，委员会同意先行更换。' }],
  });
  await chair.does('confirmMeetingMinutes', { id });
}

async function addNextMeeting(coordinator: AccountSession, today: string): Promise<void> {
  const id = await coordinator.does(
    'planCommitteeMeeting',
    {
      kind: 'QUARTERLY_JOINT',
      title: '本季度联席会议',
      startsAt: afternoonOf(today, nextMeetingDays),
      minutes: 120,
      place: '社区党群服务中心二楼会议室',
    },
    'committeeMeeting',
  );
  await coordinator.does('draftAgenda', { id });
  await coordinator.does('callCommitteeMeeting', { id });
}

const nextMeetingDays = 10;
const extraDays = 21;
const patienceDays = 14;

interface Waiting {
  readonly committeeMeetings: { readonly nodes: readonly { readonly id: string }[] };
  readonly resolutions: { readonly nodes: readonly { readonly id: string }[] };
}

const waiting = `query ($today: LocalDate!, $late: LocalDate!) {
  committeeMeetings(first: 50, filter: { status: { in: [PLANNED, CALLED] }, heldOn: { lt: $today } }) { nodes { id } }
  resolutions(first: 50, filter: { status: { eq: OPEN }, dueOn: { lt: $late } }) { nodes { id } } }`;

/** A meeting that nobody held is called to another day; a resolution that is long overdue gets more time. */
export async function* putOffMeetings(app: DemoApp, coordinator: string): Deeds {
  const { send, does } = await asAccount(app, coordinator, '社区协调员');
  const today = app.services.clock.today();
  const found = await send<Waiting>(waiting, { today, late: daysAfter(today, -patienceDays) });
  for (const { id } of found.committeeMeetings.nodes)
    yield () => does('rescheduleCommitteeMeeting', { id, startsAt: afternoonOf(today, nextMeetingDays) });
  for (const { id } of found.resolutions.nodes)
    yield () => does('changeResolution', { id, dueOn: daysAfter(today, extraDays), reason: '责任单位申请延期' });
}

async function seatsOf({ send }: AccountSession): Promise<readonly Seat[]> {
  const { committeeSeats } = await send<{ committeeSeats: { nodes: Seat[] } }>(
    '{ committeeSeats(first: 50) { nodes { id role partnerUnit { name } } } }',
  );
  return committeeSeats.nodes;
}

// A committee of five seats, who acts for them, and a meeting taken as far as a test needs it. Everybody is invented.
import { expect } from 'vitest';
import { codeAndPath, openWorld, type Answer, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';

export interface Committee {
  readonly world: World;
  /** Runs the meetings and holds no seat. */
  readonly coordinator: Caller;
  /** Hold the seats of the chair, of the hospital and of the school, in this order. */
  readonly chair: Caller;
  readonly doctor: Caller;
  readonly teacher: Caller;
  readonly hospital: string;
  readonly people: Readonly<Record<'chair' | 'doctor' | 'teacher' | 'resident' | 'officer', string>>;
  readonly seats: Readonly<Record<'chair' | 'doctor' | 'teacher' | 'resident' | 'officer', string>>;
  /** Does something that must succeed; gives its payload. */
  readonly does: (caller: Caller, name: string, input: object, selection?: string) => Promise<Answer>;
  /** A meeting at ten on 10 March 2026, planned, with one item. */
  readonly planned: (values?: object) => Promise<Meeting>;
  readonly called: (values?: object) => Promise<Meeting>;
  /** Held, with these seats present: three of the five when nothing is said. */
  readonly held: (present?: readonly string[], values?: object) => Promise<Meeting>;
}

export interface Meeting {
  readonly id: string;
  readonly item: string;
}

const seatFacts = [
  ['chair', '彭长顺', 'CHAIR', null],
  ['doctor', '秦一鸣', 'MEMBER', 'hospital'],
  ['teacher', '温如玉', 'MEMBER', 'school'],
  ['resident', '乔安平', 'MEMBER', null],
  ['officer', '施国强', 'SECRETARY', null],
] as const;

export async function openCommittee(): Promise<Committee> {
  const world = await openWorld();
  const coordinator = world.as('COORDINATOR', { name: '社区协调员' });
  const does: Committee['does'] = async (caller, name, input, selection) => {
    const payload = await world.does(caller, name, input, selection);
    expect(payload.userErrors.map(codeAndPath), name).toEqual([]);
    return payload;
  };
  const unit = async (name: string, kind: string): Promise<string> =>
    (await does(coordinator, 'createPartnerUnit', { name, kind }, 'partnerUnit { id }')).partnerUnit.id;
  const units = { hospital: await unit('青石桥医院', 'HOSPITAL'), school: await unit('柳荫小学', 'SCHOOL') };
  const people: Record<string, string> = {};
  const seats: Record<string, string> = {};
  for (const [index, [key, fullName, role, of]] of seatFacts.entries()) {
    const phone = `1990000${6001 + index}`;
    people[key] = (await does(coordinator, 'registerPerson', { fullName, phone }, 'person { id }')).person.id;
    const seat = {
      personId: people[key],
      partnerUnitId: of && units[of],
      role,
      writtenDuty: '出席会议',
      from: '2026-01-01',
    };
    seats[key] = (await does(coordinator, 'appointToCommitteeSeat', seat, 'committeeSeat { id }')).committeeSeat.id;
  }
  const planned: Committee['planned'] = async (values = {}) => {
    const facts = { kind: 'SPECIAL', title: '专题会议', startsAt: '2026-03-10T02:00:00Z', ...values };
    const id = (await does(coordinator, 'planCommitteeMeeting', facts, 'committeeMeeting { id }')).committeeMeeting.id;
    const item = await does(coordinator, 'addAgendaItem', { meetingId: id, title: '电动车充电' }, 'agendaItem { id }');
    return { id, item: item.agendaItem.id };
  };
  const called: Committee['called'] = async (values) => {
    const meeting = await planned(values);
    await does(coordinator, 'callCommitteeMeeting', { id: meeting.id });
    return meeting;
  };
  const committee = {
    ...{ world, coordinator, people, seats, hospital: units.hospital, does, planned, called },
    chair: world.as('COMMITTEE_CHAIR', { name: '主任', person: people.chair }),
    doctor: world.as('PARTNER_STAFF', { name: '医生', person: people.doctor, unit: units.hospital }),
    teacher: world.as('COMMITTEE_MEMBER', { name: '老师', person: people.teacher }),
    held: async (present = [seats.chair!, seats.doctor!, seats.teacher!], values) => {
      const meeting = await called(values);
      await does(coordinator, 'holdCommitteeMeeting', { id: meeting.id });
      const lines = present.map((seatId) => ({ seatId, status: 'PRESENT' }));
      if (lines.length > 0) await does(coordinator, 'recordMeetingRoll', { id: meeting.id, lines });
      return meeting;
    },
  } as Committee;
  return committee;
}

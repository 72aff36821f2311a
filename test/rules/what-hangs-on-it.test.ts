// What hangs on a record that is settled stands with it: nothing is added, changed, moved away or brought in.
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { newId } from '../../api/src/kernel/id.ts';
import { onEmptyDatabase } from './describe-rules.ts';
import {
  addRows,
  another,
  given,
  leaveOnly,
  outcomesOfChanges,
  refusalOf,
  rulesOfTriggers,
  watched,
  type Row,
} from './rules-of-tables.ts';

interface Hanging {
  readonly table: string;
  /** The column by which it hangs, and the tables on the way up, the settled one last. */
  readonly by: string;
  readonly above: readonly (readonly [table: string, row: Row])[];
  readonly settled: readonly string[];
  readonly before: string;
  /** What does not change any more. */
  readonly columns: string;
  readonly isKept?: true;
}

const activity = {
  by: 'activity_id',
  above: [['activity', {}]],
  settled: ['CLOSED'],
  before: 'HELD',
  isKept: true,
} as const;
const meeting = { settled: ['MINUTES_CONFIRMED'], before: 'HELD' } as const;
const ofMeeting = { ...meeting, by: 'meeting_id', above: [['committee_meeting', {}]] } as const;

const hanging: Readonly<Record<string, Hanging>> = {
  activity_attendance_closed: {
    ...activity,
    table: 'activity_attendance',
    columns: 'community_id role person_id volunteer_id enrolment_id age_band minutes archived_at',
  },
  activity_headcount_closed: {
    ...activity,
    table: 'activity_headcount',
    columns: 'community_id age_band people archived_at',
  },
  activity_stall_closed: { ...activity, table: 'activity_stall', columns: 'community_id visit_count archived_at' },
  agenda_item_minutes_confirmed: {
    ...ofMeeting,
    table: 'agenda_item',
    columns: [
      'community_id discussion done_quantity due_on note position reason record_id record_type strike_reason title',
      'whole_quantity',
    ].join(' '),
  },
  meeting_attendance_minutes_confirmed: {
    ...ofMeeting,
    table: 'meeting_attendance',
    columns: 'community_id representative_name seat_id status',
  },
  motion_minutes_confirmed: {
    ...meeting,
    table: 'motion',
    by: 'agenda_item_id',
    above: [
      ['agenda_item', { meeting_id: given }],
      ['committee_meeting', {}],
    ],
    columns: 'community_id text rule status for_count against_count abstain_count conflict_count drops_resolution_id',
  },
  training_attendance_locked: {
    table: 'training_attendance',
    by: 'session_id',
    above: [['training_session', {}]],
    settled: ['ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'],
    before: 'HELD',
    columns: 'community_id volunteer_id result minutes archived_at',
    isKept: true,
  },
  vote_motion_open: {
    table: 'vote',
    by: 'motion_id',
    above: [['motion', {}]],
    settled: ['PASSED', 'REJECTED', 'WITHDRAWN'],
    before: 'OPEN',
    columns: 'community_id seat_id choice conflict_reason',
  },
};

const owner = onEmptyDatabase();

/** Does something below a record in a state, beside another on which everything may hang; all is taken back. */
async function below<Result>(
  { table, above, before }: Hanging,
  status: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = owner();
  await client.query('begin');
  for (const each of [table, ...above.map(([name]) => name)]) await leaveOnly(client, each, '');
  for (const [name, row] of above.slice(0, -1)) await addRows(client, name, [{ id: given, ...row }]);
  const [name, row] = above.at(-1)!;
  await addRows(client, name, [
    { ...row, id: given, status },
    { ...row, id: another, status: before },
  ]);
  const result = await work();
  await client.query('rollback');
  return result;
}

/** What comes of adding a row, of taking one away, of moving one away or in, and of changing each column. */
async function outcomes(client: pg.Client, { table, by, columns, isKept }: Hanging): Promise<string[]> {
  const row: Row = { [by]: given, community_id: given };
  const adding = await refusalOf(client, async () => {
    await watched(client);
    await addRows(client, table, [row]);
  });
  const taking = await refusalOf(client, async () => {
    await addRows(client, table, [row]);
    await watched(client);
    await client.query(`delete from "${table}"`);
  });
  const changes = columns.split(' ').map((column): Row => ({ [column]: another }));
  return [
    `added: ${adding}`,
    ...(isKept ? [`taken away: ${taking}`] : []),
    ...(await outcomesOfChanges(client, table, row, [{ [by]: another }, ...changes])),
    `in by ${(await outcomesOfChanges(client, table, { ...row, [by]: another }, [{ [by]: given }])).join()}`,
  ];
}

describe('what hangs on what is settled stands', () => {
  it.each(Object.entries(hanging))('%s', async (name, each) => {
    const { by, columns, settled, before, isKept } = each;
    const all = (outcome: string): string[] => [
      `added: ${outcome}`,
      ...(isKept ? [`taken away: ${outcome}`] : []),
      ...[by, ...columns.split(' ')].map((column) => `${column}: ${outcome}`),
      `in by ${by}: ${outcome}`,
    ];
    for (const status of settled)
      expect(await below(each, status, () => outcomes(owner(), each)), status).toEqual(all(name));
    expect(await below(each, before, () => outcomes(owner(), each))).toEqual(all('taken'));
  });

  it('a vote is on a motion that whoever casts it can see', async () => {
    const unseen = async (): Promise<void> => {
      await watched(owner());
      await addRows(owner(), 'vote', [{ motion_id: newId(), community_id: given }]);
    };
    const refusal = await below(hanging.vote_motion_open!, 'OPEN', () => refusalOf(owner(), unseen));
    expect(refusal).toBe('vote_motion_open');
  });

  it('an agreement on which a pledge rests is of the same unit', async () => {
    const client = owner();
    await client.query('begin');
    for (const table of ['pledge', 'agreement']) await leaveOnly(client, table, '');
    await addRows(client, 'agreement', [{ id: given, partner_unit_id: given }]);
    const pledgeOf = (row: Row): Promise<string> =>
      refusalOf(client, async () => {
        await watched(client);
        await addRows(client, 'pledge', [{ community_id: given, ...row }]);
      });
    expect([
      await pledgeOf({ agreement_id: given, partner_unit_id: given }),
      await pledgeOf({ agreement_id: null, partner_unit_id: another }),
      await pledgeOf({ agreement_id: given, partner_unit_id: another }),
      await pledgeOf({ agreement_id: another, partner_unit_id: given }),
    ]).toEqual(['taken', 'taken', 'pledge_agreement_of_unit', 'pledge_agreement_of_unit']);
    await client.query('rollback');
  });

  it('by no other rule', async () => {
    const named = [...Object.keys(hanging), 'pledge_agreement_of_unit'];
    expect(await rulesOfTriggers(owner(), 'addition')).toEqual(named.sort());
  });
});

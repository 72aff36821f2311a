// The database itself lets a record go from one state to another only where the programme has such a step.
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { onEmptyDatabase } from './describe-rules.ts';
import { addRows, given, inTurn, leaveOnly, refusalOf, watched } from './rules-of-tables.ts';

const moves: Readonly<Record<string, string>> = {
  activity: 'PLANNED OPEN, PLANNED HELD, PLANNED CANCELLED, OPEN HELD, OPEN CANCELLED, HELD CLOSED, HELD CANCELLED',
  award_round: 'DRAFT NOMINATING, NOMINATING VOTING, VOTING DECIDED, DECIDED PUBLISHED',
  certificate: 'REQUESTED PUBLICISED, PUBLICISED ISSUED, REQUESTED REVOKED, PUBLICISED REVOKED, ISSUED REVOKED',
  committee_meeting:
    'PLANNED CALLED, PLANNED CANCELLED, CALLED HELD, CALLED CANCELLED, HELD MINUTES_CONFIRMED, HELD CANCELLED',
  drill: 'PLANNED HELD, PLANNED CANCELLED, HELD REVIEWED, REVIEWED FINDINGS_CLOSED, FINDINGS_CLOSED PLAN_REVISED',
  drill_finding: 'OPEN PROOF_GIVEN, REOPENED PROOF_GIVEN, PROOF_GIVEN CLOSED, PROOF_GIVEN REOPENED',
  emergency_plan_version: 'DRAFT APPROVED, APPROVED IN_FORCE, IN_FORCE SUPERSEDED',
  incident: 'REPORTED INVESTIGATED, INVESTIGATED SIGNED, SIGNED CLOSED',
  incident_action: 'OPEN DONE',
  safeguarding_report:
    'SUSPECTED REPORTED, REPORTED UNDER_ENQUIRY, UNDER_ENQUIRY SUBSTANTIATED, UNDER_ENQUIRY UNSUBSTANTIATED',
  suggestion: [
    ...['RAISED ACCEPTED', 'RAISED DECLINED', 'DECLINED ACCEPTED', 'ACCEPTED PUT_RIGHT', 'REOPENED PUT_RIGHT'],
    ...['PUT_RIGHT VERIFIED', 'PUT_RIGHT REOPENED', 'VERIFIED REOPENED', 'DUPLICATE RAISED', 'RAISED DUPLICATE'],
    ...['ACCEPTED DUPLICATE', 'DECLINED DUPLICATE', 'REOPENED DUPLICATE'],
  ].join(', '),
  training_session: [
    ...['PLANNED OPEN', 'PLANNED HELD', 'PLANNED CANCELLED', 'OPEN HELD', 'OPEN CANCELLED', 'HELD ATTENDANCE_LOCKED'],
    ...['HELD CANCELLED', 'ATTENDANCE_LOCKED CERTIFICATES_ISSUED'],
  ].join(', '),
};

const owner = onEmptyDatabase();

describe('a state', () => {
  it.each(Object.keys(moves))('of %s goes only where a step leads', async (table) => {
    const steps = moves[table]!.split(', ');
    const states = [...new Set(steps.flatMap((step) => step.split(' ')))];
    const pairs = states.flatMap((from) => states.filter((to) => to !== from).map((to) => `${from} ${to}`));
    const client = owner();
    await client.query('begin');
    await leaveOnly(client, table, '');
    const outcomes = await inTurn(pairs, (pair) => refusalOf(client, () => move(client, table, pair)));
    await client.query('rollback');
    const expected = pairs.map((pair) => `${pair}: ${steps.includes(pair) ? 'taken' : refusalOfMove(table, pair)}`);
    expect(pairs.map((pair, index) => `${pair}: ${outcomes[index]}`)).toEqual(expected);
  });

  it('is watched nowhere else', async () => {
    const { rows } = await owner().query<{ name: string }>(
      `select distinct found[1] as name from pg_proc, regexp_matches(prosrc, 'constraint = ''(\\w+)_moves''', 'g') as found`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(moves).sort());
  });
});

/** Confirmed minutes stand as a whole, with the state of the meeting. */
function refusalOfMove(table: string, pair: string): string {
  return pair.startsWith('MINUTES_CONFIRMED ') ? `${table}_minutes_confirmed` : `${table}_moves`;
}

async function move(client: pg.Client, table: string, pair: string): Promise<void> {
  const [from, to] = pair.split(' ');
  await addRows(client, table, [{ community_id: given, status: from }]);
  await watched(client);
  await client.query(`update "${table}" set status = $1`, [to]);
}

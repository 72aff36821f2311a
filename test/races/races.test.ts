// Forty at once: on one seat, one version, one key, one id, one name, and on a key that is being revoked. The number
// that is allowed wins, everybody else is told so, and the database holds exactly what was acknowledged.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/src/kernel/id.ts';
import { startApp, type Client, type GraphqlAnswer, type TestApp } from '../support/app.ts';
import { inDays } from '../support/days.ts';

const crowd = 40;
const rounds = 3;

let test: TestApp;
let coordinator: Client;
let operator: Client;
let volunteers: string[];
let unit: string;
let owner: pg.Client;

beforeAll(async () => {
  test = await startApp({ demo: true });
  owner = new pg.Client({ connectionString: test.database.url });
  await owner.connect();
  [coordinator, operator] = [await test.as('coordinator'), await test.as('operator')];
  const found = await coordinator.data(
    '{ volunteers(first: 50, filter: { level: { in: [ORDINARY, CORE] } }) { nodes { id } } partnerUnits(first: 1, filter: { kind: { eq: HOSPITAL } }) { nodes { id } } }',
  );
  unit = found.partnerUnits.nodes[0].id;
  volunteers = found.volunteers.nodes.map(({ id }: { id: string }) => id);
});
afterAll(async () => {
  await owner?.end();
  await test?.stop();
});

const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  (await owner.query<{ count: number }>(`select count(*)::int as count from ${sql}`, values)).rows[0]!.count;
const all = <T>(work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: crowd }, (_, index) => work(index)));

/** What each answer came to: `word` of a success, or the code of its refusal; how often each. */
function tally(answers: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}

async function does(
  client: Client,
  name: string,
  input: object,
  selection: string,
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer['data']> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const data = await client.data(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
    { input },
    headers,
  );
  return data[name];
}

async function openSession(seats: number): Promise<string> {
  const input = {
    title: `抢座 ${newId()}`,
    topicArea: 'FIRST_AID',
    startsAt: `${inDays(90)}T09:00:00+08:00`,
    minutes: 60,
    seats,
    providerUnitId: unit,
  };
  const { trainingSession } = await does(coordinator, 'planTrainingSession', input, 'trainingSession { id }');
  const { userErrors } = await does(
    coordinator,
    'openTrainingSession',
    { id: trainingSession.id },
    'trainingSession { id }',
  );
  expect(userErrors).toEqual([]);
  return trainingSession.id;
}

async function enrol(sessionId: string, volunteerId: string, waitIfFull = false): Promise<string> {
  const { trainingEnrolment, userErrors } = await does(
    coordinator,
    'enrolInTrainingSession',
    { sessionId, volunteerId, waitIfFull },
    'trainingEnrolment { status }',
  );
  return trainingEnrolment?.status ?? userErrors[0].code;
}

const makeUnit = (input: object, headers: Record<string, string> = {}): Promise<GraphqlAnswer['data']> =>
  does(
    coordinator,
    'createPartnerUnit',
    { kind: 'COMPANY', ...input },
    'partnerUnit { id name version createdAt }',
    headers,
  );
const codeOf = ({ userErrors }: GraphqlAnswer['data']): string => userErrors[0]?.code ?? 'DONE';

describe('forty for the last seat of a session', () => {
  it('are one who gets it and thirty-nine who hear that it is taken', async () => {
    for (let round = 0; round < rounds; round++) {
      const session = await openSession(1);
      expect(tally(await all((index) => enrol(session, volunteers[index]!)))).toEqual({ ENROLLED: 1, SEATS_TAKEN: 39 });
      expect(await count(`training_enrolment where session_id = $1 and status = 'ENROLLED'`, [session])).toBe(1);
      expect(await count('training_session where id = $1 and taken_seats = 1', [session])).toBe(1);
    }
  });

  it('are three who get the three seats, and a queue of all the others', async () => {
    const session = await openSession(3);
    expect(tally(await all((index) => enrol(session, volunteers[index]!, true)))).toEqual({ ENROLLED: 3, WAITING: 37 });
    expect(await count(`training_enrolment where session_id = $1`, [session])).toBe(40);
  });

  it('are one enrolment when they are all for the same volunteer', async () => {
    const session = await openSession(40);
    const answers = await all(() => enrol(session, volunteers[0]!));
    expect(tally(answers)).toEqual({ ENROLLED: 1, ALREADY_ENROLLED: 39 });
    expect(await count('training_enrolment where session_id = $1', [session])).toBe(1);
    expect(await count('training_session where id = $1 and taken_seats = 1', [session])).toBe(1);
  });
});

describe('forty for the last place of an activity', () => {
  async function openActivity(capacity: number): Promise<string> {
    const input = {
      kind: 'LECTURE',
      title: `抢名额 ${newId()}`,
      startsAt: `${inDays(90)}T09:00:00+08:00`,
      endsAt: `${inDays(90)}T10:00:00+08:00`,
      capacity,
    };
    const { activity } = await does(coordinator, 'planActivity', input, 'activity { id }');
    await does(coordinator, 'openActivity', { id: activity.id }, 'activity { id }');
    return activity.id;
  }

  async function come(activityId: string, volunteerId: string, waitIfFull: boolean): Promise<string> {
    const input = { activityId, volunteerId, waitIfFull };
    const { activityEnrolment, userErrors } = await does(
      coordinator,
      'enrolInActivity',
      input,
      'activityEnrolment { status }',
    );
    return activityEnrolment?.status ?? userErrors[0].code;
  }

  it('are one who gets it and thirty-nine who wait', async () => {
    for (let round = 0; round < rounds; round++) {
      const activity = await openActivity(1);
      expect(tally(await all((index) => come(activity, volunteers[index]!, true)))).toEqual({
        ENROLLED: 1,
        WAITING: 39,
      });
      expect(await count(`activity_enrolment where activity_id = $1 and status = 'ENROLLED'`, [activity])).toBe(1);
      expect(await count('activity where id = $1 and taken_places = 1', [activity])).toBe(1);
    }
  });

  it('are one who gets it and thirty-nine who hear that it is taken, where nobody waits', async () => {
    const activity = await openActivity(1);
    expect(tally(await all((index) => come(activity, volunteers[index]!, false)))).toEqual({
      ENROLLED: 1,
      PLACES_TAKEN: 39,
    });
  });

  it('who press at a stall at once are forty person-times', async () => {
    const fair = { kind: 'SERVICE_FAIR', title: `大集 ${newId()}`, heldOn: '2026-03-08' };
    const { activity } = await does(coordinator, 'logActivity', fair, 'activity { id }');
    const { activityStall } = await does(
      coordinator,
      'addActivityStall',
      { activityId: activity.id, name: '义剪' },
      'activityStall { id }',
    );
    const pressed = await all(() =>
      does(coordinator, 'countStallVisits', { id: activityStall.id, areNew: true }, 'activity { id }'),
    );
    expect(tally(pressed.map(codeOf))).toEqual({ DONE: 40 });
    expect(await count('activity where id = $1 and attended_count = 40 and visit_count = 40', [activity.id])).toBe(1);
  });
});

describe('forty changes of one version', () => {
  it('are one change, and thirty-nine who see what it made', async () => {
    for (let round = 0; round < rounds; round++) {
      const { partnerUnit } = await makeUnit({ name: `版本 ${newId()}` });
      const answers = await all(async (index) =>
        does(
          coordinator,
          'updatePartnerUnit',
          { id: partnerUnit.id, expectedVersion: 1, patch: { note: `note ${index}` } },
          'partnerUnit { version note }',
        ),
      );
      expect(tally(answers.map(codeOf))).toEqual({ DONE: 1, STALE_VERSION: 39 });
      const [winner] = answers.filter((each) => codeOf(each) === 'DONE');
      for (const { partnerUnit: seen } of answers) expect(seen).toEqual({ version: 2, note: winner.partnerUnit.note });
      expect(await count(`audit_entry where record_id = $1 and operation = 'UPDATE'`, [partnerUnit.id])).toBe(1);
    }
  });

  it('without a version are forty changes, one after the other', async () => {
    const { partnerUnit } = await makeUnit({ name: `顺序 ${newId()}` });
    const answers = await all((index) =>
      does(
        coordinator,
        'updatePartnerUnit',
        { id: partnerUnit.id, patch: { note: `note ${index}` } },
        'partnerUnit { version }',
      ),
    );
    expect(answers.map((each) => each.partnerUnit.version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 2),
    );
    expect(await count(`audit_entry where record_id = $1 and operation = 'UPDATE'`, [partnerUnit.id])).toBe(40);
  });
});

describe('forty with one Idempotency-Key', () => {
  it('make one row and hear the same', async () => {
    for (let round = 0; round < rounds; round++) {
      const [name, key] = [`重复 ${newId()}`, newId()];
      const answers = await all(() => makeUnit({ name }, { 'idempotency-key': key }));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]).toMatchObject({ partnerUnit: { name, version: 1 }, userErrors: [] });
      expect(await count('partner_unit where name = $1', [name])).toBe(1);
      expect(await count(`idempotency_answer where key like $1 || '/%'`, [key])).toBe(1);
      expect(await count('outbox_event where record_id = $1', [answers[0].partnerUnit.id])).toBe(1);
    }
  });

  it('and another body are refused, whichever came first', async () => {
    const key = newId();
    const name = (index: number): string => `两样 ${key} ${index % 2}`;
    const answers = await all(async (index) => {
      const { data, errors } = await coordinator.send(
        'mutation ($name: String!) { createPartnerUnit(input: { name: $name, kind: COMPANY }) { partnerUnit { id name } userErrors { code } } }',
        { name: name(index) },
        { 'idempotency-key': key },
      );
      return errors ? errors[0]!.extensions.code : (data.createPartnerUnit.partnerUnit?.name as string);
    });
    const counts = tally(answers);
    expect(counts.BAD_REQUEST).toBe(20);
    expect(Object.keys(counts)).toHaveLength(2);
    expect(await count('partner_unit where name = any($1)', [[name(0), name(1)]])).toBe(1);
  });

  it('by forty callers are nobody else’s', async () => {
    const key = newId();
    const [mine, theirs] = await Promise.all([
      makeUnit({ name: `我的 ${key}` }, { 'idempotency-key': key }),
      does(
        await test.as('committee'),
        'createPartnerUnit',
        { name: `你的 ${key}`, kind: 'COMPANY' },
        'partnerUnit { id name }',
        { 'idempotency-key': key },
      ),
    ]);
    expect([mine.partnerUnit.name, theirs.partnerUnit.name]).toEqual([`我的 ${key}`, `你的 ${key}`]);
  });
});

describe('forty with one id made by the client', () => {
  it('make one row and get it', async () => {
    for (let round = 0; round < rounds; round++) {
      const input = { id: newId(), name: `同号 ${newId()}` };
      const answers = await all(() => makeUnit(input));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]).toMatchObject({ partnerUnit: { ...input, version: 1 }, userErrors: [] });
      expect(await count(`audit_entry where record_id = $1`, [input.id])).toBe(1);
    }
  });

  it('and other content each make one row, and the others are told', async () => {
    const id = newId();
    const answers = await all((index) => makeUnit({ id, name: `同号不同名 ${id} ${index}` }));
    expect(tally(answers.map(codeOf))).toEqual({ DONE: 1, ID_TAKEN: 39 });
    expect(await count('partner_unit where id = $1', [id])).toBe(1);
  });

  it('in bulk calls make each row once', async () => {
    const items = Array.from({ length: 5 }, () => ({ id: newId(), name: `成批 ${newId()}`, kind: 'COMPANY' }));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        does(
          coordinator,
          'createPartnerUnits',
          { items: index % 2 === 0 ? items : [...items].reverse(), errorPolicy: 'REJECT_FAILED' },
          'succeededCount failedCount',
        ),
      ),
    );
    expect(tally(answers.map(({ succeededCount, failedCount }) => `${succeededCount}/${failedCount}`))).toEqual({
      '5/0': 8,
    });
    expect(await count('partner_unit where id = any($1)', [items.map(({ id }) => id)])).toBe(5);
  });
});

describe('forty with one name', () => {
  it('make one row, and the others hear that it is there', async () => {
    const name = `同名 ${newId()}`;
    expect(tally((await all(() => makeUnit({ name }))).map(codeOf))).toEqual({ DONE: 1, TAKEN: 39 });
    expect(await count('partner_unit where name = $1', [name])).toBe(1);
  });
});

describe('bulk calls over the same rows in opposite orders', () => {
  it('wait for each other and lose nothing', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 6; index++) ids.push((await makeUnit({ name: `对开 ${newId()}` })).partnerUnit.id);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        does(
          coordinator,
          'updatePartnerUnits',
          { ids: index % 2 === 0 ? ids : [...ids].reverse(), patch: { note: `round ${index}` } },
          'succeededCount failedCount',
        ),
      ),
    );
    expect(tally(answers.map(({ succeededCount, failedCount }) => `${succeededCount}/${failedCount}`))).toEqual({
      '6/0': 16,
    });
    expect(await count('partner_unit where id = any($1) and version = 17', [ids])).toBe(6);
    const { rows } = await owner.query('select distinct note from partner_unit where id = any($1)', [ids]);
    expect(rows).toHaveLength(1);
  });
});

describe('what is revoked', () => {
  /** Reads on and on with some headers; notes when each request began and how it was answered. */
  function reader(
    client: Client,
    until: AbortSignal,
  ): { readonly log: { readonly at: number; readonly code: string }[]; readonly done: Promise<unknown> } {
    const log: { at: number; code: string }[] = [];
    const loop = async (): Promise<void> => {
      while (!until.aborted) {
        const at = performance.now();
        const { data, errors } = await client.send('{ trainingSessions(first: 1) { totalCount } }');
        log.push({ at, code: errors ? errors[0]!.extensions.code : data.trainingSessions ? 'READ' : 'NOTHING' });
      }
    };
    return { log, done: Promise.all(Array.from({ length: crowd }, loop)) };
  }

  async function readThrough(
    client: Client,
    revoke: () => Promise<void>,
  ): Promise<Record<'before' | 'after', Record<string, number>>> {
    const end = new AbortController();
    const { log, done } = reader(client, end.signal);
    await sleep(400);
    const began = performance.now();
    await revoke();
    const late = performance.now() + 1_000;
    // However slow the machine is: more than all of them have asked once more.
    const askedLate = (): boolean => log.filter(({ at }) => at >= late).length > crowd;
    try {
      await expect.poll(askedLate).toBe(true);
    } finally {
      end.abort();
      await done;
    }
    const codes = (from: number, to: number): Record<string, number> =>
      tally(log.filter(({ at }) => at >= from && at < to).map(({ code }) => code));
    return { before: codes(0, began - 200), after: codes(late, Infinity) };
  }

  it('is a key: a second after the answer nobody reads with it', async () => {
    const input = { name: '竞态', purpose: 'test', scopes: ['TRAINING_READ'], expiresOn: inDays(200) };
    const { apiKey, secret } = await does(operator, 'createApiKey', input, 'apiKey { id } secret');
    const { before, after } = await readThrough(test.withHeaders({ authorization: `Bearer ${secret}` }), async () => {
      const { userErrors } = await does(
        operator,
        'revokeApiKey',
        { id: apiKey.id, reason: '测试' },
        'apiKey { revokedAt }',
      );
      expect(userErrors).toEqual([]);
    });
    expect(Object.keys(before)).toEqual(['READ']);
    expect(Object.keys(after)).toEqual(['UNAUTHENTICATED']);
    expect(after.UNAUTHENTICATED).toBeGreaterThan(crowd);
  });

  it('is a role: a second after its end nobody reads by it', async () => {
    const { accounts } = await operator.data(
      '{ accounts(filter: { username: { eq: "school" } }) { nodes { roleGrants { nodes { id } } } } }',
    );
    const { before, after } = await readThrough(await test.as('school'), async () => {
      const { userErrors } = await does(
        operator,
        'endRoleGrant',
        { id: accounts.nodes[0].roleGrants.nodes[0].id, reason: '测试' },
        'roleGrant { id }',
      );
      expect(userErrors).toEqual([]);
    });
    expect(Object.keys(before)).toEqual(['READ']);
    expect(Object.keys(after)).toEqual(['FORBIDDEN']);
  });

  it('is a sign-in: a second after it was switched off its sessions are nobody’s', async () => {
    const { accounts } = await operator.data(
      '{ accounts(filter: { username: { eq: "gridworker" } }) { nodes { id } } }',
    );
    const { before, after } = await readThrough(await test.as('gridworker'), async () => {
      const { userErrors } = (
        await operator.data('mutation ($id: ID!) { disableAccount(input: { id: $id }) { userErrors { code } } }', {
          id: accounts.nodes[0].id,
        })
      ).disableAccount;
      expect(userErrors).toEqual([]);
    });
    expect(Object.keys(before)).toEqual(['READ']);
    expect(Object.keys(after)).toEqual(['UNAUTHENTICATED']);
  });
});

// What nobody changes unseen: the seal covers every value of a certificate, and the database keeps what was issued.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCertificateWorld, type CertificateWorld } from './certificate-world.ts';

let world: CertificateWorld;
let issued: { id: string; code: string; number: string };

beforeAll(async () => {
  world = await openCertificateWorld();
  issued = await world.serve(world.gao);
});
afterAll(() => world?.stop());

/** Whether the public page vouches for the certificate, and how. */
async function validity(code = issued.code): Promise<string | null> {
  const { data } = await world.ask(world.nobody, `{ verifyCertificate(code: "${code}") { validity } }`);
  return data.verifyCertificate?.validity ?? null;
}

/** Changes a value past every guard, as somebody who has got into the database, looks, and puts it back. */
async function validityWith(column: string, value: string): Promise<string | null> {
  const [before] = await world.rows<{ row: object }>('select to_jsonb(c) as row from certificate c where id = $1', [
    issued.id,
  ]);
  await world.rows('set session_replication_role = replica');
  await world.rows(`update certificate set ${column} = ${value} where id = $1`, [issued.id]);
  const seen = await validity();
  await world.rows(
    `update certificate c set ${column} = r.${column} from jsonb_populate_record(null::certificate, $2) r where c.id = $1`,
    [issued.id, JSON.stringify(before!.row)],
  );
  await world.rows('set session_replication_role = origin');
  expect(await validity()).toBe('VALID');
  return seen;
}

describe('a seal', () => {
  it.each([
    ['kind', `'TRAINING'`],
    ['number', `'FW-2026-000009'`],
    ['title', `'院士证书'`],
    ['content', `'参加志愿服务培训 3 次。'`],
    ['period_from', `period_from - 1`],
    ['period_until', `period_until + 1`],
    ['service_minutes', 'service_minutes + 1'],
    ['training_minutes', 'training_minutes + 1'],
    ['issuer_name', `'青石桥医院'`],
    ['responsible_name', `'张主任'`],
    ['responsible_name', 'null'],
    ['handler_name', `'李敏'`],
    ['contact', `'027-1111'`],
    ['issued_on', 'issued_on + 1'],
    ['expires_on', `'2030-01-01'`],
    ['person_id', `(select id from person where full_name = '钱小燕')`],
    ['seal', `repeat('0', 64)`],
    ['entries', `jsonb_set(entries, '{0,kind}', '"ACTIVITY"')`],
    ['entries', `jsonb_set(entries, '{1,on}', '"2026-02-21"')`],
    ['entries', `jsonb_set(entries, '{0,title}', '"心肺复苏"')`],
    ['entries', `jsonb_set(entries, '{1,minutes}', '91')`],
    ['entries', `entries - 1`],
    ['entries', `entries || (entries -> 0)`],
    ['entries', `jsonb_build_array(entries -> 1, entries -> 0)`],
  ])('is broken by another %s: %s', async (column, value) => {
    expect(await validityWith(column, value)).toBeNull();
  });

  it('leaves out the name, which goes when somebody is erased', async () => {
    expect(await validityWith('masked_name', 'null')).toBe('VALID');
    expect(await validityWith('holder_name', 'null')).toBe('VALID');
  });
});

describe('a certificate holds', () => {
  it('until its last day is over, or it is revoked', async () => {
    const [{ id, code }] = await world.certify('2026-03-07', ['高淑玲']);
    const now = world.clock.now();
    world.clock.set(new Date('2028-03-10T15:59:59Z'));
    expect(await validity(code)).toBe('VALID');
    world.clock.set(new Date('2028-03-10T16:00:00Z'));
    expect(await validity(code)).toBe('EXPIRED');
    await world.does(world.coordinator, 'revokeCertificate', { id, reason: '名单有误' });
    expect(await validity(code)).toBe('REVOKED');
    world.clock.set(now);
  });

  it('without a last day for good', async () => {
    const now = world.clock.now();
    world.clock.set(new Date('2096-03-10T02:00:00Z'));
    expect(await validity()).toBe('VALID');
    world.clock.set(now);
  });
});

describe('the database', () => {
  const values: Record<string, string> = {
    ...{
      community_id: `'${crypto.randomUUID()}'`,
      kind: `case kind when 'SERVICE' then 'TRAINING' else 'SERVICE' end`,
      person_id: `'${crypto.randomUUID()}'`,
    },
    ...{ number: `'FW-2026-000009'`, code: `'x'`, seal: `'x'`, title: `'x'`, content: `'x'` },
    ...{ period_from: `'2026-01-01'`, period_until: `'2027-01-01'`, service_minutes: '1', training_minutes: '1' },
    ...{ entries: `'[]'`, issuer_unit_id: `'${crypto.randomUUID()}'`, issuer_name: `'x'`, responsible_name: `'x'` },
    ...{ handler_name: `'x'`, contact: `'x'`, issued_on: `'2026-03-19'`, expires_on: `'2030-01-01'` },
    ...{ publicised_on: `'2026-03-09'`, public_until: `'2026-03-16'`, requested_by: `'x'` },
    ...{ credential_id: `'${crypto.randomUUID()}'`, attendance_id: `'${crypto.randomUUID()}'`, archived_at: 'now()' },
    ...{ holder_name: `'x'`, masked_name: `'x'` },
  };

  it.each(Object.entries(values))(
    'keeps the %s of an issued certificate, and of one that is revoked',
    async (column, value) => {
      const update = `update certificate set ${column} = ${value} where id = $1`;
      expect(await world.refusedByDatabase(update, [issued.id])).toEqual(['CERTIFICATE_ISSUED id']);
      const [revoked] = await world.rows<{ id: string }>(`select id from certificate where status = 'REVOKED' limit 1`);
      expect(await world.refusedByDatabase(update, [revoked!.id])).toEqual(['CERTIFICATE_ISSUED id']);
    },
  );

  it.each(['revoked_at = now()', `revoked_by = 'x'`, `revoke_reason = 'x'`])(
    'keeps what was said when it was revoked: %s',
    async (set) => {
      const update = `update certificate set ${set} where status = 'REVOKED'`;
      expect(await world.refusedByDatabase(update)).toEqual(['CERTIFICATE_ISSUED id']);
    },
  );

  it('lets the name of an erased person be taken off, and a request be drawn anew', async () => {
    await world.rows('update certificate set holder_name = null, masked_name = null where id = $1', [issued.id]);
    expect(await validity()).toBe('VALID');
    const { id } = await world.serve(world.qian, 'REQUESTED');
    await world.rows(`update certificate set training_minutes = 1 where id = $1`, [id]);
    await world.does(world.coordinator, 'revokeCertificate', { id, reason: '不再需要' });
  });

  it('knows no way back, and none that leaves out a step', async () => {
    const requested = (await world.serve(world.gao, 'REQUESTED')).id as string;
    const publicised = (await world.serve(world.qian, 'PUBLICISED')).id as string;
    const [revoked] = await world.rows<{ id: string }>(`select id from certificate where status = 'REVOKED' limit 1`);
    for (const [id, states] of [
      [requested, ['ISSUED']],
      [publicised, ['REQUESTED']],
      [issued.id, ['REQUESTED', 'PUBLICISED']],
      [revoked!.id, ['REQUESTED', 'PUBLICISED', 'ISSUED']],
    ] as const)
      for (const status of states)
        expect(
          await world.refusedByDatabase('update certificate set status = $2 where id = $1', [id, status]),
          `${id} ${status}`,
        ).toEqual(['CERTIFICATE_MOVE_IMPOSSIBLE id']);
  });
});

// What counts as service on record, to the day and the line; and the days for which a certificate is open to objections.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServiceEntry } from '../../api/src/modules/certificates/certificate.entity.ts';
import { certificateFields, openCertificateWorld, type CertificateWorld } from './certificate-world.ts';

let world: CertificateWorld;
const today = new Date('2026-03-10T02:00:00Z');

beforeAll(async () => {
  world = await openCertificateWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(today));

/** The days and minutes that a certificate from one day to another would rest on. */
async function recordOf(from: string, until: string): Promise<string[]> {
  const wanted = { volunteerId: world.gao.volunteerId, from, until };
  const { certificate, userErrors } = await world.does(
    world.coordinator,
    'requestServiceCertificate',
    wanted,
    certificateFields,
  );
  if (userErrors.length > 0) return userErrors.map(({ code }: { code: string }) => code);
  await world.does(world.coordinator, 'revokeCertificate', { id: certificate.id, reason: '只是查看' });
  return (certificate.entries as ServiceEntry[]).map(({ on, minutes }) => `${on} ${minutes}`);
}

describe('the record between two days', () => {
  it('has both of them in it', async () => {
    expect(await recordOf('2026-02-10', '2026-02-20')).toEqual(['2026-02-10 120', '2026-02-20 90']);
    expect(await recordOf('2026-02-11', '2026-02-20')).toEqual(['2026-02-20 90']);
    expect(await recordOf('2026-02-10', '2026-02-19')).toEqual(['2026-02-10 120']);
    expect(await recordOf('2026-02-11', '2026-02-19')).toEqual(['NOTHING_ON_RECORD']);
  });

  it('may be one day, and end today', async () => {
    expect(await recordOf('2026-02-10', '2026-02-10')).toEqual(['2026-02-10 120']);
    expect(await recordOf('2026-02-20', '2026-03-10')).toEqual(['2026-02-20 90']);
    expect(await recordOf('2026-02-20', '2026-03-11')).toEqual(['IN_FUTURE']);
    expect(await recordOf('2026-02-10', '2026-02-09')).toEqual(['ENDS_BEFORE_START']);
  });

  it('leaves out who was absent, who stayed no minute, and what is archived', async () => {
    const log = async (heldOn: string, entry: object): Promise<string> => {
      const input = {
        heldOn,
        title: '家庭急救',
        topicArea: 'HEALTH',
        minutes: 60,
        entries: [{ name: '高淑玲', ...entry }],
      };
      return (await world.does(world.hospital, 'logTraining', input, 'trainingSession { id }')).trainingSession.id;
    };
    await log('2025-12-01', { result: 'ABSENT' });
    await log('2025-12-02', { result: 'FAILED' });
    const archived = await log('2025-12-03', {});
    await log('2025-12-04', {});
    await world.rows(
      `update training_attendance a set minutes = 0 from training_session s where s.id = a.session_id and s.held_on = '2025-12-04'`,
    );
    expect(await recordOf('2025-12-01', '2025-12-31')).toEqual(['2025-12-02 60', '2025-12-03 60']);
    await world.rows('update training_session set archived_at = now() where id = $1', [archived]);
    expect(await recordOf('2025-12-01', '2025-12-31')).toEqual(['2025-12-02 60']);
    await world.rows(
      `update training_attendance a set archived_at = now() from training_session s where s.id = a.session_id and s.held_on = '2025-12-02'`,
    );
    expect(await recordOf('2025-12-01', '2025-12-31')).toEqual(['NOTHING_ON_RECORD']);
  });

  it('counts a training once it was held, and not while it is planned or after it was cancelled', async () => {
    const entries = [{ name: '高淑玲' }];
    const input = { heldOn: '2025-11-05', title: '防走失', topicArea: 'HEALTH', minutes: 45, entries };
    const { trainingSession } = await world.does(world.hospital, 'logTraining', input, 'trainingSession { id }');
    const counted: string[] = [];
    for (const status of ['PLANNED', 'HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED', 'CANCELLED']) {
      await world.rows('set session_replication_role = replica');
      await world.rows(
        `update training_session set status = $2, cancel_reason = case $2 when 'CANCELLED' then '停电' end where id = $1`,
        [trainingSession.id, status],
      );
      await world.rows('set session_replication_role = origin');
      if ((await recordOf('2025-11-01', '2025-11-30'))[0] === '2025-11-05 45') counted.push(status);
    }
    expect(counted).toEqual(['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED']);
  });

  it('counts help once its activity was held, as long as the line stands and is of a minute at least', async () => {
    const help = async (day: string): Promise<string> => {
      const input = { title: '大扫除', kind: 'SERVICE_FAIR', helperText: '高淑玲' };
      const times = { startsAt: `${day}T01:00:00Z`, endsAt: `${day}T01:45:00Z` };
      return (await world.does(world.coordinator, 'logActivity', { ...input, ...times }, 'activity { id }')).activity
        .id;
    };
    const change = async (sql: string, ...values: unknown[]): Promise<void> => {
      await world.rows('set session_replication_role = replica');
      await world.rows(sql, values);
      await world.rows('set session_replication_role = origin');
    };
    const id = await help('2025-10-05');
    const counted: string[] = [];
    for (const status of ['PLANNED', 'OPEN', 'CANCELLED', 'HELD', 'CLOSED']) {
      await change(`update activity set status = $2, cancel_reason = '停电' where id = $1`, id, status);
      if ((await recordOf('2025-10-05', '2025-10-05'))[0] === '2025-10-05 45') counted.push(status);
    }
    expect(counted).toEqual(['HELD', 'CLOSED']);
    expect(await recordOf('2025-10-06', '2025-10-31')).toEqual(['NOTHING_ON_RECORD']);
    expect(await recordOf('2025-10-01', '2025-10-04')).toEqual(['NOTHING_ON_RECORD']);
    for (const [sql, undo] of [
      ['update activity set archived_at = now() where id = $1', 'update activity set archived_at = null where id = $1'],
      [
        'update activity_attendance set archived_at = now() where activity_id = $1',
        'update activity_attendance set archived_at = null where activity_id = $1',
      ],
      [
        'update activity_attendance set minutes = 0 where activity_id = $1',
        'update activity_attendance set minutes = 1 where activity_id = $1',
      ],
    ] as const) {
      await change(sql, id);
      expect(await recordOf('2025-10-05', '2025-10-05'), sql).toEqual(['NOTHING_ON_RECORD']);
      await change(undo, id);
    }
    expect(await recordOf('2025-10-05', '2025-10-05')).toEqual(['2025-10-05 1']);
  });

  it('stands in the order of its days', async () => {
    const log = (title: string, day: string): Promise<unknown> =>
      world.does(world.coordinator, 'logActivity', {
        ...{ title, kind: 'SERVICE_FAIR', helperText: '高淑玲' },
        ...{ startsAt: `${day}T01:00:00Z`, endsAt: `${day}T02:00:00Z` },
      });
    await log('重阳服务日', '2026-02-12');
    await log('便民服务日', '2026-02-08');
    expect(await recordOf('2026-02-01', '2026-02-28')).toEqual([
      ...['2026-02-08 60', '2026-02-10 120', '2026-02-12 60', '2026-02-20 90'],
    ]);
    // Of one day, in the order of the titles, trainings and activities alike.
    await log('安全巡查', '2026-02-20');
    await log('足浴服务', '2026-02-20');
    expect(await recordOf('2026-02-20', '2026-02-20')).toEqual(['2026-02-20 60', '2026-02-20 90', '2026-02-20 60']);
  });
});

describe('the days for objections', () => {
  it('are one to sixty, and all of them pass before it is issued', async () => {
    const { id } = await world.serve(world.qian, 'REQUESTED');
    for (const [days, refusal] of [
      [0, 'TOO_SMALL days'],
      [61, 'TOO_LARGE days'],
    ] as const)
      expect(await world.refused(world.coordinator, 'publiciseCertificate', { id, days })).toEqual([refusal]);
    const { certificate } = await world.does(
      world.coordinator,
      'publiciseCertificate',
      { id, days: 1 },
      certificateFields,
    );
    expect(certificate.publicUntil).toBe('2026-03-11');
    expect(await world.refused(world.coordinator, 'publiciseCertificate', { id, days: 60 })).toEqual(['STATE id']);
    world.clock.set(new Date('2026-03-11T15:59:59Z'));
    expect(await world.refused(world.coordinator, 'issueServiceCertificate', { id })).toEqual([
      'CERTIFICATE_STILL_PUBLIC id',
    ]);
    world.clock.set(new Date('2026-03-11T16:00:00Z'));
    for (const [input, refusal] of [
      [{ responsibleName: '李'.repeat(61) }, 'TOO_LONG responsibleName'],
      [{ contact: '0'.repeat(81) }, 'TOO_LONG contact'],
    ] as const)
      expect(await world.refused(world.coordinator, 'issueServiceCertificate', { id, ...input })).toEqual([refusal]);
    const input = { id, responsibleName: '李'.repeat(60), contact: '0'.repeat(80) };
    const issued = await world.does(world.coordinator, 'issueServiceCertificate', input, certificateFields);
    expect(issued.certificate).toMatchObject({ status: 'ISSUED', issuedOn: '2026-03-12', number: 'FW-2026-000001' });
  });

  it('may be sixty; what is certified is drawn anew from the record of that day', async () => {
    const { id, trainingMinutes } = await world.serve(world.qian, 'REQUESTED');
    const late = { heldOn: '2026-02-25', title: '跌倒预防', topicArea: 'HEALTH', minutes: 30 };
    await world.does(world.hospital, 'logTraining', { ...late, entries: [{ name: '钱小燕' }] });
    const { certificate } = await world.does(
      world.coordinator,
      'publiciseCertificate',
      { id, days: 60 },
      certificateFields,
    );
    expect([trainingMinutes, certificate.trainingMinutes, certificate.publicUntil]).toEqual([90, 120, '2026-05-09']);
  });
});

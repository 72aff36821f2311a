// Certificates: what they say, their numbers, what nobody can change any more, and who reads whose name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateFields, openCertificateWorld, type CertificateWorld } from './certificate-world.ts';

let world: CertificateWorld;
beforeAll(async () => {
  world = await openCertificateWorld();
});
afterAll(() => world?.stop());

const dayMilliseconds = 86_400_000;
const moveDays = (days: number): void =>
  world.clock.set(new Date(world.clock.now().getTime() + days * dayMilliseconds));

describe('a certificate of training', () => {
  it('is issued with the credential, its number, and the name with stars', async () => {
    const [first, second] = await world.certify('2026-03-05', ['高淑玲', '钱小燕']);
    expect(first).toMatchObject({
      number: 'PX-2026-000001',
      status: 'ISSUED',
      holderName: '高淑玲',
      maskedName: '高*玲',
      content: '参加“红十字急救”培训 90 分钟，完成全部课程。',
      issuerName: '青石桥医院',
      expiresOn: '2028-03-10',
    });
    expect([second.number, second.maskedName]).toEqual(['PX-2026-000002', '钱*燕']);
    expect(first.code).toMatch(/^[a-z2-9]{32}$/);
    const { data } = await world.ask(
      world.coordinator,
      `{ credential(id: "${first.credentialId}") { number } certificate(id: "${first.id}") { attendance { session { heldOn } } } }`,
    );
    expect(data).toEqual({
      credential: { number: 'PX-2026-000001' },
      certificate: { attendance: { session: { heldOn: '2026-03-05' } } },
    });
  });
});

describe('who earned a certificate', () => {
  it('is told whether they passed, for good where the course sets no term; whoever is erased or struck earns none', async () => {
    const course = { title: '陪诊', topicArea: 'HEALTH', minutes: 60, credentialKind: 'FIRST_AID' };
    const { course: made } = await world.does(world.coordinator, 'createCourse', course, 'course { id }');
    const register = async (fullName: string, phone: string): Promise<{ id: string; personId: string }> => {
      const input = { fullName, phone };
      return (await world.does(world.coordinator, 'registerVolunteer', input, 'volunteer { id personId }')).volunteer;
    };
    const gone = await register('周大立', '19900000103');
    const struck = await register('吴小立', '19900000104');
    const entries = [
      { name: '周大立', result: 'PASSED' },
      { name: '吴小立', result: 'PASSED' },
      { name: '钱小燕', result: 'ATTENDED' },
      { name: '高淑玲', result: 'PASSED' },
    ];
    const training = { courseId: made.id, heldOn: '2026-03-04', entries };
    const { trainingSession } = await world.does(world.hospital, 'logTraining', training, 'trainingSession { id }');
    const session = { id: trainingSession.id };
    await world.does(world.hospital, 'lockTrainingAttendance', session);
    await world.rows('set session_replication_role = replica');
    await world.rows('update training_attendance set archived_at = now() where volunteer_id = $1', [struck.id]);
    await world.rows('set session_replication_role = origin');
    for (const step of ['startVetting', 'acceptVolunteer']) await world.does(world.coordinator, step, { id: gone.id });
    await world.does(world.coordinator, 'endVolunteer', { id: gone.id, reason: '搬家' });
    await world.does(world.coordinator, 'erasePerson', { id: gone.personId, reason: '本人要求' });
    const fields = 'certificates { holderName content expiresOn }';
    const { certificates } = await world.does(world.hospital, 'issueTrainingCertificates', session, fields);
    expect(certificates).toEqual([
      { holderName: '钱小燕', content: '参加“陪诊”培训 60 分钟，完成全部课程。', expiresOn: null },
      { holderName: '高淑玲', content: '参加“陪诊”培训 60 分钟，考核合格。', expiresOn: null },
    ]);
  });
});

describe('a certificate of service', () => {
  it('is asked for, publicised for seven days, and issued on the day after', async () => {
    const wanted = { volunteerId: world.gao.volunteerId, from: '2026-02-01', until: '2026-02-28' };
    const { certificate } = await world.does(world.coordinator, 'requestServiceCertificate', wanted, certificateFields);
    expect(certificate).toMatchObject({
      ...{ status: 'REQUESTED', number: null, code: null, serviceMinutes: 0, trainingMinutes: 210 },
      content: '参加志愿服务培训 2 次，共 3.5 小时。',
      entries: [
        { kind: 'TRAINING', on: '2026-02-10', title: '血压测量', minutes: 120 },
        { kind: 'TRAINING', on: '2026-02-20', title: '红十字急救', minutes: 90 },
      ],
    });
    const { id } = certificate;
    expect(await world.refused(world.coordinator, 'requestServiceCertificate', wanted)).toEqual([
      'CERTIFICATE_PENDING volunteerId',
    ]);
    expect(await world.refused(world.coordinator, 'issueServiceCertificate', { id })).toEqual(['STATE id']);
    const shown = await world.does(world.coordinator, 'publiciseCertificate', { id }, certificateFields);
    expect([shown.certificate.status, shown.certificate.publicUntil]).toEqual(['PUBLICISED', '2026-03-17']);
    moveDays(7);
    expect(await world.refused(world.coordinator, 'issueServiceCertificate', { id })).toEqual([
      'CERTIFICATE_STILL_PUBLIC id',
    ]);
    moveDays(1);
    const input = { id, responsibleName: '李主任', contact: '027-0000' };
    const issued = await world.does(
      world.coordinator,
      'issueServiceCertificate',
      input,
      'certificate { status number issuedOn issuerName responsibleName handlerName }',
    );
    expect(issued.certificate).toEqual({
      ...{ status: 'ISSUED', number: 'FW-2026-000001', issuedOn: '2026-03-18' },
      ...{ issuerName: '柳荫社区', responsibleName: '李主任', handlerName: '王敏' },
    });
    moveDays(-8);
  });

  it('counts the activities at which somebody helped, not those in which they took part', async () => {
    const log = async (title: string, day: string, more: object): Promise<void> => {
      const times = { startsAt: `${day}T01:00:00Z`, endsAt: `${day}T03:30:00Z` };
      const input = { title, kind: 'SERVICE_FAIR', ...times, ...more };
      const { userErrors } = await world.does(world.coordinator, 'logActivity', input);
      expect(userErrors).toEqual([]);
    };
    await log('便民服务日', '2025-11-08', { helperText: '钱小燕' });
    await log('重阳茶话会', '2025-11-09', { entries: [{ personId: world.qian.personId }] });
    await log('来年的服务日', '2026-01-03', { helperText: '钱小燕' });
    const wanted = { volunteerId: world.qian.volunteerId, from: '2025-11-01', until: '2025-11-30' };
    const { certificate } = await world.does(world.coordinator, 'requestServiceCertificate', wanted, certificateFields);
    expect(certificate).toMatchObject({
      ...{ serviceMinutes: 150, trainingMinutes: 0, content: '参加志愿服务活动 1 次，共 2.5 小时。' },
      entries: [{ kind: 'ACTIVITY', on: '2025-11-08', title: '便民服务日', minutes: 150 }],
    });
    await world.does(world.coordinator, 'revokeCertificate', { id: certificate.id, reason: '只是查看' });
  });

  it('is made of nothing where nothing is on record, nor of days to come', async () => {
    const wanted = { volunteerId: world.qian.volunteerId, from: '2025-01-01', until: '2025-10-31' };
    expect(await world.refused(world.coordinator, 'requestServiceCertificate', wanted)).toEqual([
      'NOTHING_ON_RECORD from',
    ]);
    expect(
      await world.refused(world.coordinator, 'requestServiceCertificate', { ...wanted, until: '2026-12-31' }),
    ).toEqual(['IN_FUTURE until']);
    expect(
      await world.refused(world.coordinator, 'requestServiceCertificate', { ...wanted, until: '2024-12-31' }),
    ).toEqual(['ENDS_BEFORE_START until']);
  });

  it('is asked for by the volunteer alone or by those who may, and issued by the community', async () => {
    const wanted = { volunteerId: world.qian.volunteerId, from: '2026-02-01', until: '2026-02-28' };
    const qian = world.as('VOLUNTEER', { person: world.qian.personId });
    const gao = world.as('VOLUNTEER', { person: world.gao.personId });
    expect(await world.refused(gao, 'requestServiceCertificate', wanted)).toEqual(['NOT_ALLOWED_HERE volunteerId']);
    const { certificate } = await world.does(qian, 'requestServiceCertificate', wanted, certificateFields);
    expect([certificate.status, certificate.holderName]).toEqual(['REQUESTED', '钱小燕']);
    const { id } = certificate;
    expect(await world.refused(qian, 'publiciseCertificate', { id })).toEqual(['FORBIDDEN']);
    expect(await world.refused(world.hospital, 'revokeCertificate', { id, reason: '不符' })).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
    const revoked = await world.does(
      world.coordinator,
      'revokeCertificate',
      { id, reason: '公示异议成立' },
      'certificate { status number }',
    );
    expect(revoked.certificate).toEqual({ status: 'REVOKED', number: null });
  });
});

describe('numbers', () => {
  it('form one row a year without a hole, though many are issued at once and some refused', async () => {
    await Promise.all(Array.from({ length: 8 }, () => world.certify('2026-03-06', ['高淑玲', '钱小燕'])));
    const rows = await world.rows<{ number: string }>(
      `select number from certificate where number like 'PX-2026-%' order by 1`,
    );
    expect(rows.map(({ number }) => number)).toEqual(
      rows.map((_, index) => `PX-2026-${String(index + 1).padStart(6, '0')}`),
    );
    expect(rows.length).toBeGreaterThanOrEqual(16);
    const now = world.clock.now();
    world.clock.set(new Date('2027-01-02T02:00:00Z'));
    const [first] = await world.certify('2027-01-01', ['高淑玲']);
    expect(first.number).toBe('PX-2027-000001');
    world.clock.set(now);
  });
});

describe('an issued certificate', () => {
  it('cannot be changed in the database, nor taken away, not even by a workflow gone wrong', async () => {
    const [{ id }] = await world.certify('2026-03-07', ['高淑玲']);
    const change = (sql: string): Promise<unknown> => world.rows(sql, [id]);
    for (const set of [
      `title = '院士'`,
      `training_minutes = 9999`,
      `holder_name = '张三'`,
      `masked_name = '张*'`,
      `number = 'PX-2026-999999'`,
      `archived_at = now()`,
      `seal = 'x'`,
    ])
      await expect(change(`update certificate set ${set} where id = $1`), set).rejects.toThrow(/issued|is_kept/);
    await expect(change(`update certificate set status = 'REQUESTED' where id = $1`)).rejects.toThrow(/does not move/);
    const app = await world.services.orm.em
      .getConnection()
      .execute<{ may: boolean }[]>(`select has_table_privilege('certificate', 'delete') as may`);
    expect(app).toEqual([{ may: false }]);
  });

  it('is revoked with a reason, once, and its credential goes with it', async () => {
    const [{ id, credentialId }] = await world.certify('2026-03-08', ['钱小燕']);
    const qian = world.as('VOLUNTEER', { person: world.qian.personId });
    expect(await world.refused(qian, 'revokeCertificate', { id, reason: '不要了' })).toEqual(['FORBIDDEN']);
    expect(await world.refused(world.hospital, 'revokeCertificate', { id, reason: ' ' })).toEqual(['REQUIRED reason']);
    const done = await world.does(
      world.hospital,
      'revokeCertificate',
      { id, reason: ' 名单有误 ' },
      'certificate { status revokeReason revokedBy }',
    );
    expect(done.certificate).toEqual({ status: 'REVOKED', revokeReason: '名单有误', revokedBy: '陈医生' });
    expect(await world.refused(world.coordinator, 'revokeCertificate', { id, reason: '再撤' })).toEqual(['STATE id']);
    expect(
      await world.rows('select archived_at is not null as archived from credential where id = $1', [credentialId]),
    ).toEqual([{ archived: true }]);
    await expect(world.rows(`update certificate set revoke_reason = '别的' where id = $1`, [id])).rejects.toThrow(
      /issued/,
    );
  });
});

describe('names', () => {
  it('are read by staff, by the unit that issued it and by the holder; a program and other volunteers see stars', async () => {
    const [{ id }] = await world.certify('2026-03-09', ['钱小燕']);
    const query = `{ certificate(id: "${id}") { holderName maskedName number } }`;
    const seen = async (caller: Parameters<typeof world.ask>[0]): Promise<unknown> => {
      const { data } = await world.ask(caller, query);
      return data.certificate && [data.certificate.holderName, data.certificate.maskedName];
    };
    expect(await seen(world.coordinator)).toEqual(['钱小燕', '钱*燕']);
    expect(await seen(world.hospital)).toEqual(['钱小燕', '钱*燕']);
    expect(await seen(world.as('VOLUNTEER', { person: world.qian.personId }))).toEqual(['钱小燕', '钱*燕']);
    expect(await seen(world.as('VOLUNTEER', { person: world.gao.personId }))).toEqual([null, '钱*燕']);
    expect(await seen(world.program('CERTIFICATE_READ'))).toEqual([null, '钱*燕']);
    expect(await seen(world.as('COORDINATOR', { community: world.elsewhere }))).toBeNull();
    expect((await world.ask(world.program('TRAINING_READ'), query)).faults).toEqual(['FORBIDDEN']);
  });

  it('are forgotten when the person is erased; the certificate and its number stay', async () => {
    const [{ id, number }] = await world.certify('2026-03-10', ['钱小燕']);
    const volunteer = { id: world.qian.volunteerId };
    for (const step of ['startVetting', 'acceptVolunteer']) await world.does(world.coordinator, step, volunteer);
    await world.does(world.coordinator, 'endVolunteer', { ...volunteer, reason: '搬家' });
    await world.does(world.coordinator, 'erasePerson', { id: world.qian.personId, reason: '本人要求' });
    const { data } = await world.ask(
      world.coordinator,
      `{ certificate(id: "${id}") { holderName maskedName number status } }`,
    );
    expect(data.certificate).toEqual({ holderName: null, maskedName: null, number, status: 'ISSUED' });
    expect(
      await world.rows(`select count(*)::int as named from certificate where person_id = $1 and search_text <> ''`, [
        world.qian.personId,
      ]),
    ).toEqual([{ named: 0 }]);
  });
});

// People: registered once, changed, revealed for a reason on record, and erased for good.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAndPath, openWorld, type World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { bar, doer, idNumberOf, inBoth, volunteerAt } from './people.fixture.ts';

let world: World;
let coordinator: Caller;
let next = 1000;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR', { name: '王主任' });
});

afterAll(() => world?.stop());

const newPhone = (): string => `1990000${++next}`;

async function register(values: object = {}): Promise<string> {
  const input = { fullName: '赵永康', phone: newPhone(), ...values };
  const { person, userErrors } = await world.does(coordinator, 'registerPerson', input, 'person { id }');
  expect(userErrors).toEqual([]);
  return person.id;
}

const refused = (input: object, caller = coordinator): Promise<string[]> =>
  world.refused(caller, 'registerPerson', { fullName: '赵永康', ...input });

describe('a person', () => {
  it('stands in a list where a reader of Chinese looks for the name: by its pinyin, page by page', async () => {
    const alias = '排序者';
    for (const fullName of ['张建国', '李国强', '阿依古丽', '周玉兰']) await register({ fullName, alias });
    const page = async (after: string | null): Promise<{ names: string[]; end: string; more: boolean }> => {
      const { data } = await world.ask(
        coordinator,
        `query ($after: String) { people(filter: { alias: { eq: "${alias}" } }, first: 3, after: $after, orderBy: [{ field: FULL_NAME, direction: ASC }]) {
          nodes { fullName } pageInfo { endCursor hasNextPage } } }`,
        { variables: { after } },
      );
      const { nodes, pageInfo } = data.people;
      return {
        names: nodes.map(({ fullName }: { fullName: string }) => fullName),
        end: pageInfo.endCursor,
        more: pageInfo.hasNextPage,
      };
    };
    const first = await page(null);
    expect([first.names, first.more]).toEqual([['阿依古丽', '李国强', '张建国'], true]);
    expect((await page(first.end)).names).toEqual(['周玉兰']);
  });

  it('is registered with a tidied name, and only the tail of the phone number is in clear', async () => {
    const phone = newPhone();
    const id = await register({
      fullName: ' 欧阳 春 梅 ',
      alias: ' 春嫂 ',
      sex: 'FEMALE',
      birthDate: '1959-05-01',
      birthPrecision: 'MONTH',
      phone,
      idNumber: idNumberOf(1),
    });
    const query = `{ person(id: "${id}") { fullName alias sex birthDate birthPrecision phoneTail masked } }`;
    const personal = {
      fullName: '欧阳春梅',
      alias: '春嫂',
      sex: 'FEMALE',
      birthDate: '1959-05-01',
      birthPrecision: 'MONTH',
      phoneTail: phone.slice(-4),
    };
    expect((await world.ask(coordinator, query)).data.person).toEqual({ ...personal, masked: [] });
    const [row] = await world.rows<{ content: string }>(
      'select person::text || key::text as content from person join person_key key on person_id = person.id where person.id = $1',
      [id],
    );
    for (const secret of [phone, idNumberOf(1)]) {
      expect(row!.content).not.toContain(secret);
      expect(row!.content).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it('leaves neither phone nor ID number in the audit trail or the outbox', async () => {
    const phone = newPhone();
    const id = await register({ phone, idNumber: idNumberOf(2) });
    await world.does(coordinator, 'updatePerson', { id, patch: { phone: newPhone() } });
    const trail = await world.rows<{ changes: object }>(
      `select changes from audit_entry where record_id = $1 order by at`,
      [id],
    );
    expect(trail).toHaveLength(2);
    expect(trail[1]!.changes).toMatchObject({
      phone_sealed: { old: '***', new: '***' },
      phone_fingerprint: { old: '***', new: '***' },
    });
    const everywhere = await world.rows(
      'select changes::text from audit_entry union all select to_jsonb(o)::text from outbox_event o',
    );
    for (const secret of [phone, idNumberOf(2)]) expect(JSON.stringify(everywhere)).not.toContain(secret);
  });

  it('is masked for whoever may not read personal values, but for oneself', async () => {
    const id = await register({ fullName: '何晓燕', sex: 'FEMALE' });
    const query = `{ person(id: "${id}") { id fullName sex phoneTail masked } }`;
    const masked = ['fullName', 'alias', 'sex', 'birthDate', 'birthPrecision', 'phoneTail'];
    for (const caller of [
      world.as('VOLUNTEER'),
      world.as('PARTNER_STAFF', { unit: newId() }),
      world.program('VOLUNTEER_READ'),
    ]) {
      expect((await world.ask(caller, query)).data.person).toEqual({
        id,
        fullName: null,
        sex: null,
        phoneTail: null,
        masked,
      });
    }
    expect((await world.ask(world.as('VOLUNTEER', { person: id }), query)).data.person).toMatchObject({
      fullName: '何晓燕',
      masked: [],
    });
    expect((await world.ask(world.as('COORDINATOR', { community: world.elsewhere }), query)).data.person).toBeNull();
    expect((await world.ask(world.as('SYSTEM_ADMIN'), query)).faults).toEqual(['FORBIDDEN']);
  });

  it('is found by name, alias, pinyin, initials and phone tail, by staff alone', async () => {
    const phone = newPhone();
    const id = await register({ fullName: '郝建国', alias: '老郝', phone });
    for (const search of ['郝建', '老郝', 'haojianguo', 'hjg', phone.slice(-4)]) {
      expect(
        (await world.ask(coordinator, `{ people(search: "${search}") { nodes { id } } }`)).data.people.nodes,
        search,
      ).toContainEqual({ id });
    }
    expect(
      (await world.ask(world.program('VOLUNTEER_READ'), '{ people(search: "hjg") { totalCount } }')).faults,
    ).toEqual(['FORBIDDEN']);
    const [oneself, other] = [world.as('VOLUNTEER', { person: id }), world.as('VOLUNTEER', { person: newId() })];
    expect((await world.ask(oneself, '{ people(search: "hjg") { totalCount } }')).data.people.totalCount).toBe(1);
    expect((await world.ask(other, '{ people(search: "hjg") { totalCount } }')).data.people.totalCount).toBe(0);
  });

  it('is refused with everything that is wrong at once', async () => {
    const wrong = { fullName: '赵123', phone: '1234', idNumber: '42011219590515001', birthDate: '2026-03-11' };
    expect(await refused(wrong)).toEqual([
      'NAME_UNREADABLE fullName',
      'IN_FUTURE birthDate',
      'PHONE_UNREADABLE phone',
      'ID_NUMBER_UNREADABLE idNumber',
    ]);
    expect(await refused({ fullName: ' ' })).toEqual(['REQUIRED fullName']);
    expect(await refused({ fullName: undefined, phone: newPhone() })).toEqual(['REQUIRED fullName']);
    expect(await refused({ fullName: '赵'.repeat(61) })).toEqual(['TOO_LONG fullName']);
    expect(await refused({ phone: '19900000001或19900000002' })).toEqual(['PHONE_SEVERAL phone']);
    expect(await refused({ idNumber: idNumberOf(3).slice(0, 17) + (idNumberOf(3).endsWith('1') ? '2' : '1') })).toEqual(
      ['ID_NUMBER_CHECK_FAILED idNumber'],
    );
    for (const birthDate of ['1959-05-15', '1959-05-01'])
      expect(await refused({ birthDate, birthPrecision: 'YEAR' })).toEqual(['BIRTH_DATE_TOO_EXACT birthDate']);
    expect(await refused({ birthDate: '1959-05-15', birthPrecision: 'MONTH' })).toEqual([
      'BIRTH_DATE_TOO_EXACT birthDate',
    ]);
  });

  it('is registered once: by name and phone number, and by ID number; families share a phone', async () => {
    const phone = newPhone();
    await register({ phone, idNumber: idNumberOf(4), birthDate: '2026-03-10' });
    expect(await refused({ phone: `+86 ${phone}` })).toEqual(['PERSON_EXISTS phone']);
    expect(await refused({ fullName: '赵小康', idNumber: idNumberOf(4) })).toEqual(['ID_NUMBER_TAKEN idNumber']);
    await register({ fullName: '赵小康', phone });
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.does(coordinator, 'registerPerson', { fullName: '孙大海', phone: '19900009999' }),
      ),
    );
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(new Set(all.flatMap(({ userErrors }) => userErrors.map(codeAndPath)))).toEqual(
      new Set(['PERSON_EXISTS phone']),
    );
  });

  it('is registered by coordinators and social workers, in their own community', async () => {
    for (const role of ['COMMITTEE_CHAIR', 'VOLUNTEER', 'PARTNER_STAFF', 'GRID_WORKER', 'SYSTEM_ADMIN'] as const)
      expect(await refused({}, world.as(role)), role).toEqual(['FORBIDDEN']);
    expect(await refused({ communityId: world.elsewhere })).toEqual(['NOT_ALLOWED_HERE communityId']);
    expect(await refused({}, inBoth(world, coordinator))).toEqual(['REQUIRED communityId']);
    const { userErrors } = await world.does(world.as('SOCIAL_WORKER'), 'registerPerson', {
      fullName: '周明',
      communityId: world.community,
    });
    expect(userErrors).toEqual([]);
  });
});

describe('a change of a person', () => {
  const change = (id: string, patch: object): Promise<string[]> =>
    world.refused(coordinator, 'updatePerson', { id, patch });

  it('keeps what is absent and clears what is null', async () => {
    const id = await register({ alias: '老赵', sex: 'MALE', birthDate: '1959-05-15' });
    const patch = { alias: null, sex: null, birthDate: '1959-01-01', birthPrecision: 'YEAR', phone: null };
    const { person } = await world.does(
      coordinator,
      'updatePerson',
      { id, expectedVersion: 1, patch },
      'person { fullName alias sex birthDate birthPrecision phoneTail version }',
    );
    expect(person).toEqual({
      fullName: '赵永康',
      alias: null,
      sex: 'UNKNOWN',
      birthDate: '1959-01-01',
      birthPrecision: 'YEAR',
      phoneTail: null,
      version: 2,
    });
  });

  it('has a new number sealed with the key that they have, and taken by nobody else of their name', async () => {
    const id = await register({ fullName: '程换号', idNumber: idNumberOf(7) });
    const [phone, idNumber] = [newPhone(), idNumberOf(8)];
    const patch = { phone: `+86 ${phone}`, idNumber };
    const changed = await world.does(coordinator, 'updatePerson', { id, patch }, 'person { phoneTail }');
    expect(changed.person).toEqual({ phoneTail: phone.slice(-4) });
    const look = { id, reason: '核对', fields: ['PHONE', 'ID_NUMBER'] };
    expect(await world.does(coordinator, 'revealContact', look, 'phone idNumber')).toMatchObject({ phone, idNumber });
    expect(await refused({ fullName: '程换号', phone })).toEqual(['PERSON_EXISTS phone']);
    expect(await refused({ idNumber })).toEqual(['ID_NUMBER_TAKEN idNumber']);
    await register({ fullName: '程别人', idNumber: idNumberOf(7) });
  });

  it('is found under the new name and no longer under the old', async () => {
    const id = await register({ fullName: '程旧名' });
    await world.does(coordinator, 'updatePerson', { id, patch: { fullName: '程新名' } });
    const count = async (search: string): Promise<number> =>
      (await world.ask(coordinator, `{ people(search: "${search}") { totalCount } }`)).data.people.totalCount;
    expect([await count('cxm'), await count('cjm')]).toEqual([1, 0]);
  });

  it('is refused when a value is wrong, somebody else was faster, or the person is archived', async () => {
    const id = await register();
    expect(await change(id, { fullName: null })).toEqual(['REQUIRED patch.fullName']);
    expect(await change(id, { phone: '123' })).toEqual(['PHONE_UNREADABLE patch.phone']);
    expect(await change(id, { alias: '长'.repeat(61) })).toEqual(['TOO_LONG patch.alias']);
    expect(await change(id, { birthDate: '1959-05-15', birthPrecision: 'YEAR' })).toEqual([
      'BIRTH_DATE_TOO_EXACT patch.birthDate',
    ]);
    expect(
      await world.refused(coordinator, 'updatePerson', { id, expectedVersion: 7, patch: { alias: '老赵' } }),
    ).toEqual(['STALE_VERSION']);
    expect(await world.refused(world.as('COMMITTEE_CHAIR'), 'updatePerson', { id, patch: { alias: '老赵' } })).toEqual([
      'FORBIDDEN',
    ]);
    await world.does(coordinator, 'archivePerson', { id });
    expect(await change(id, { alias: '老赵' })).toEqual(['ARCHIVED id']);
  });
});

describe('what reaches a person', () => {
  const selection = 'phone idNumber';
  const reveal = (id: string, fields: string[], caller = coordinator, options = {}) =>
    world.does(caller, 'revealContact', { id, reason: ' 通知体检时间 ', fields }, selection, options);

  it('is shown as asked for, and who looked, when and why stays on record for the person and the auditor', async () => {
    const phone = newPhone();
    const id = await register({ phone, idNumber: idNumberOf(5) });
    expect(await reveal(id, ['PHONE'])).toMatchObject({ phone, idNumber: null });
    const worker = world.as('SOCIAL_WORKER', { name: '黄社工' });
    expect(await reveal(id, ['ID_NUMBER', 'PHONE'], worker)).toMatchObject({
      phone,
      idNumber: idNumberOf(5),
    });
    const query = `{ sensitiveReads(filter: {personId: {eq: "${id}"}}, orderBy: [{field: READ_AT}, {field: CREATED_AT}]) { nodes { actor actorName readAt reason fields } } }`;
    const readAt = '2026-03-10T02:00:00+00:00';
    const seen = [
      { actor: coordinator.accountId, actorName: '王主任', readAt, reason: '通知体检时间', fields: ['PHONE'] },
      { actor: worker.accountId, actorName: '黄社工', readAt, reason: '通知体检时间', fields: ['PHONE', 'ID_NUMBER'] },
    ];
    expect((await world.ask(world.as('AUDIT_READER'), query)).data.sensitiveReads.nodes).toEqual(seen);
    expect((await world.ask(world.as('VOLUNTEER', { person: id }), query)).data.sensitiveReads.nodes).toEqual(seen);
    expect((await world.ask(world.as('VOLUNTEER', { person: newId() }), query)).data.sensitiveReads.nodes).toEqual([]);
  });

  it('is null where nothing is known, and the look is on record all the same', async () => {
    const id = await register({ phone: null });
    expect(await reveal(id, ['PHONE', 'ID_NUMBER'])).toMatchObject({ phone: null, idNumber: null, userErrors: [] });
    expect(await world.rows('select 1 from sensitive_read where person_id = $1', [id])).toHaveLength(1);
  });

  it('is not given again to a repeat of the same request, nor kept in its stored answer', async () => {
    const phone = newPhone();
    const id = await register({ phone });
    const options = { idempotencyKey: newId() };
    expect((await reveal(id, ['PHONE'], coordinator, options)).phone).toBe(phone);
    expect((await reveal(id, ['PHONE'], coordinator, options)).phone).toBeNull();
    expect(await world.rows('select 1 from sensitive_read where person_id = $1', [id])).toHaveLength(1);
    expect(JSON.stringify(await world.rows('select answer from idempotency_answer'))).not.toContain(phone);
  });

  it('is refused without a reason or a field, to whoever may not, and for people elsewhere; nothing is shown or recorded', async () => {
    const id = await register();
    const refusedReveal = (input: object, caller = coordinator): Promise<string[]> =>
      world.refused(caller, 'revealContact', { id, reason: '通知体检时间', fields: ['PHONE'], ...input });
    expect(await refusedReveal({ reason: '  ' })).toEqual(['REQUIRED reason']);
    expect(await refusedReveal({ fields: [] })).toEqual(['REQUIRED fields']);
    for (const role of [
      'COMMITTEE_CHAIR',
      'COMMITTEE_MEMBER',
      'VOLUNTEER',
      'PARTNER_STAFF',
      'AUDIT_READER',
      'SYSTEM_ADMIN',
    ] as const) {
      expect(await refusedReveal({}, world.as(role)), role).toEqual(['FORBIDDEN']);
    }
    expect(await refusedReveal({}, world.as('COORDINATOR', { community: world.elsewhere }))).toEqual(['NOT_FOUND id']);
    expect(await refusedReveal({}, world.program('VOLUNTEER_READ'))).toEqual(['FORBIDDEN']);
    expect(await refusedReveal({ id: newId() })).toEqual(['NOT_FOUND id']);
  });
});

describe('an erased person', () => {
  it('has no name, no number and no key any more, and can be neither found nor revealed nor changed', async () => {
    const phone = newPhone();
    const idNumber = idNumberOf(6);
    const id = await register({
      fullName: '冯远志',
      alias: '老冯',
      sex: 'MALE',
      birthDate: '1950-02-03',
      phone,
      idNumber,
    });
    await world.does(coordinator, 'createCredential', {
      personId: id,
      kind: 'FIRST_AID',
      issuer: '红十字会',
      number: 'A-77',
    });
    const erased = await world.does(
      coordinator,
      'erasePerson',
      { id, reason: '本人要求删除' },
      'person { fullName erasedAt archivedAt }',
    );
    expect(erased.person).toEqual({
      fullName: null,
      erasedAt: '2026-03-10T02:00:00+00:00',
      archivedAt: '2026-03-10T02:00:00+00:00',
    });
    const [row] = await world.rows<{ content: string }>(
      'select to_jsonb(p)::text || to_jsonb(k)::text as content from person p join person_key k on k.person_id = p.id where p.id = $1',
      [id],
    );
    for (const left of ['冯远志', '老冯', 'fyz', '1950', phone.slice(-4), '\\\\x'])
      expect(row!.content).not.toContain(left);
    expect(await world.rows('select number from credential where person_id = $1', [id])).toEqual([{ number: null }]);
    expect(
      (await world.ask(coordinator, '{ people(search: "冯远志", includeArchived: true) { totalCount } }')).data.people
        .totalCount,
    ).toBe(0);
    expect(await world.refused(coordinator, 'revealContact', { id, reason: '通知', fields: ['PHONE'] })).toEqual([
      'ARCHIVED id',
    ]);
    await world.does(coordinator, 'restorePerson', { id });
    expect(await world.refused(coordinator, 'updatePerson', { id, patch: { phone } })).toEqual(['PERSON_ERASED id']);
    expect(await world.refused(coordinator, 'updatePerson', { id, patch: { fullName: '冯远志' } })).toEqual([
      'PERSON_ERASED id',
    ]);
    expect(await register({ fullName: '冯远志', phone, idNumber })).not.toBe(id);
  });

  it('leaves nothing of what was said of them in all that they did; what was said of others stays', async () => {
    const step = doer(world, coordinator);
    const unitInput = { name: '青石桥医院', kind: 'HOSPITAL' };
    const unit = (await step('createPartnerUnit', unitInput, 'partnerUnit { id }', world.as('COMMITTEE_CHAIR')))
      .partnerUnit;
    const training = { title: '急救', topicArea: 'FIRST_AID', minutes: 60, startsAt: '2026-03-20T09:00:00+08:00' };
    const planned = { ...training, providerUnitId: unit.id };
    const sessionId = (await step('planTrainingSession', planned, 'trainingSession { id }')).trainingSession.id;
    await step('openTrainingSession', { id: sessionId });
    const call = {
      ...{ title: '入户陪伴', task: '陪伴老人', riskStatement: '楼梯较陡', places: 9 },
      ...{ opensOn: '2026-03-01', closesOn: '2026-04-30' },
    };
    const callId = (await step('createRecruitmentCall', call, 'recruitmentCall { id }')).recruitmentCall.id;
    await step('publishRecruitmentCall', { id: callId });
    const mentor = await volunteerAt(step, 'CORE', '贺长青');

    /** Applies, is rejected, serves, is guided, pauses and leaves; their name stands in everything that is said. */
    async function lived(name: string): Promise<string> {
      const personId = await register({ fullName: name });
      const brought = { personId, skills: [name], availability: name };
      const application = { callId, hasReadRisks: true, ...brought };
      const made = await step('receiveVolunteerApplication', application, 'volunteerApplication { id }');
      await step('rejectApplicant', { id: made.volunteerApplication.id, reason: name });
      const applies = { ...brought, nationalVolunteerNumber: name };
      const { id } = (await step('registerVolunteer', applies, 'volunteer { id }')).volunteer;
      await step('startVetting', { id });
      await step('acceptVolunteer', { id, on: '2026-01-05' });
      const pair = { mentorId: mentor.volunteer, newcomerId: id };
      const mentorship = (await step('proposeMentorship', pair, 'mentorship { id }')).mentorship.id;
      await step('startMentorship', { id: mentorship, on: '2026-02-01' });
      const visit = { mentorshipId: mentorship, visitedOn: '2026-02-10', minutes: 60, what: name };
      await step('recordJointVisit', visit);
      const verdict = { verdict: 'EXTENDED', extendUntil: '2026-06-30', metItems: [], mentorOpinion: name };
      await step('assessMentorship', { id: mentorship, ...verdict });
      await step('stopMentorship', { id: mentorship, reason: name });
      await step('enrolInTrainingSession', { sessionId, volunteerId: id });
      const check = { personId, checkedOn: '2026-03-01', checkedOffences: ['ABUSE'], result: 'ADVERSE' };
      await step('recordBackgroundCheck', { ...check, issuer: '派出所', number: name });
      await step('pauseVolunteer', { id, reason: name });
      await step('resumeVolunteer', { id, reason: name });
      await step('endVolunteer', { id, reason: name, exitTalk: name, handOver: name });
      return personId;
    }

    const tables = [
      ...['credential', 'joint_visit', 'mentorship', 'mentorship_assessment', 'person', 'training_enrolment'],
      ...['volunteer', 'volunteer_absence', 'volunteer_application'],
    ];
    async function holding(...marks: string[]): Promise<string[]> {
      const found: string[] = [];
      for (const table of tables) {
        const where = 'to_jsonb(t)::text like any($1)';
        const rows = await world.rows(`select 1 from ${table} t where ${where}`, [marks.map((mark) => `%${mark}%`)]);
        if (rows.length > 0) found.push(table);
      }
      return found;
    }
    const [one] = [await lived('冯初一'), await lived('冯十五')];
    expect([await holding('冯初一'), await holding('冯十五')]).toEqual([tables, tables]);
    await step('erasePerson', { id: one, reason: '本人要求' });
    expect(await holding('冯初一', 'fengchuyi')).toEqual([]);
    expect(await holding('冯十五')).toEqual(tables);
    expect(await world.rows('select check_result from credential where person_id = $1', [one])).toEqual([
      { check_result: null },
    ]);
    // What was said of a pair goes with its mentor too.
    await step('endVolunteer', { id: mentor.volunteer, reason: '迁居' });
    await step('erasePerson', { id: mentor.person, reason: '本人要求' });
    const ofPair = ['joint_visit', 'mentorship', 'mentorship_assessment'];
    expect(await holding('冯十五')).toEqual(tables.filter((table) => !ofPair.includes(table)));
  });

  it('is erased by the coordinator alone, for a reason, and not while they volunteer', async () => {
    const { volunteer, person } = await world.does(
      coordinator,
      'registerVolunteer',
      { fullName: '许淑珍', phone: newPhone() },
      'volunteer { id } person { id }',
    );
    const erase = (caller: Caller, reason = '本人要求'): Promise<string[]> =>
      world.refused(caller, 'erasePerson', { id: person.id, reason });
    expect(await erase(world.as('SOCIAL_WORKER'))).toEqual(['FORBIDDEN']);
    expect(await erase(coordinator, ' ')).toEqual(['REQUIRED reason']);
    expect(await erase(coordinator)).toEqual(['PERSON_STILL_VOLUNTEER id']);
    await world.does(coordinator, 'barVolunteer', { id: volunteer.id, reason: '投诉属实' });
    await world.does(coordinator, 'endVolunteer', { id: volunteer.id, reason: '本人要求' });
    expect(await erase(coordinator)).toEqual(['BAR_PROPOSED id']);
    await world.does(coordinator, 'withdrawVolunteerBar', { id: volunteer.id, reason: '查无此事' });
    const barred = { fullName: '许大年', phone: newPhone() };
    const other = await world.does(coordinator, 'registerVolunteer', barred, 'volunteer { id } person { id }');
    await bar(world, other.volunteer.id);
    expect(await world.refused(coordinator, 'erasePerson', { id: other.person.id, reason: '本人要求' })).toEqual([
      'PERSON_STILL_VOLUNTEER id',
    ]);
    expect((await world.does(coordinator, 'erasePerson', { id: person.id, reason: '本人要求' })).userErrors).toEqual(
      [],
    );
  });
});

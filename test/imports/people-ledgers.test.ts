// The ledgers of partner units, teams and volunteers against what is on record: what a row fills in, corrects, brings back
// and leaves alone, and what it cannot say.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bar, doer, idNumberOf, type Step } from '../../api/src/modules/people/people.fixture.ts';
import type { Answer } from '../support/world.ts';
import { openImportWorld, type ImportWorld } from './import-world.ts';

let world: ImportWorld;
let step: Step;
beforeAll(async () => {
  world = await openImportWorld();
  step = doer(world, world.coordinator);
});
afterAll(() => world?.stop());

let serial = 0;
/** A name and a phone number of their own for each test. */
let who: { readonly name: string; readonly phone: string };
beforeEach(() => {
  const digits = String(++serial).padStart(2, '0');
  const word = digits.replaceAll(/\d/g, (digit) => '零一二三四五六七八九'.charAt(Number(digit)));
  who = { name: `丁${word}`, phone: `199000066${digits}` };
});

type Cells = Readonly<Record<string, string>>;

/** A ledger with one row for each set of cells, under all the headers that any of them has. */
function ledgerOf(...rows: readonly Cells[]): string {
  const headers = [...new Set(rows.flatMap(Object.keys))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

interface Tried {
  /** What would become of the rows: made, changed, left as they are. */
  outcome(...rows: readonly Cells[]): Promise<string>;
  faults(...rows: readonly Cells[]): Promise<string[]>;
  take(...rows: readonly Cells[]): Promise<void>;
}

function tried(ledger: string): Tried {
  const check = (rows: readonly Cells[]): Promise<Answer> => world.check(ledger, '台账.csv', ledgerOf(...rows));
  return {
    async outcome(...rows) {
      const { importRun, faults } = await check(rows);
      expect(faults).toEqual([]);
      return `${importRun.createdRows} ${importRun.updatedRows} ${importRun.unchangedRows}`;
    },
    async faults(...rows) {
      return (await check(rows)).faults.map(({ column, code }: Answer) => `${column} ${code}`);
    },
    async take(...rows) {
      expect((await world.take(ledger, '台账.csv', ledgerOf(...rows))).status).toBe('DONE');
    },
  };
}
const [made, changed, same] = ['1 0 0', '0 1 0', '0 0 1'];

describe('a row of the ledger of partner units', () => {
  const units = tried('partnerUnits');
  const row = (cells: Cells = {}): Cells => ({ 单位名称: `${who.name}医院`, 单位类型: '医院', ...cells });
  const contact = (name = who.name, phone = who.phone): Cells => ({ 联系人: name, 联系电话: phone });
  const contacts = () =>
    world.rows<{ id: string; name: string; primary: boolean; live: boolean; person: string }>(
      `select c.id, p.full_name as name, c.is_primary as primary, c.archived_at is null and p.archived_at is null as live, p.id as person
       from partner_contact c join person p on p.id = c.person_id join partner_unit u on u.id = c.partner_unit_id
       where u.name = $1 order by p.phone_tail`,
      [row().单位名称],
    );
  const shown = async (): Promise<string[]> =>
    (await contacts()).map(({ name, primary, live }) => `${name}${primary ? ' first' : ''}${live ? '' : ' gone'}`);
  const unit = async () =>
    (
      await world.rows(
        'select id, kind, joined_on::text, resources, note, archived_at from partner_unit where name = $1 and community_id = $2',
        [row().单位名称, world.community],
      )
    )[0]!;

  it('corrects what it says and keeps what it does not say', async () => {
    const whole = { 加入日期: '2025-01-18', 资源清单: '健康培训', 备注: '三楼', ...contact() };
    expect(await units.outcome(row(whole))).toBe(made);
    await units.take(row(whole));
    const before = await unit();
    for (const cells of [row(), row(whole), row({ 联系人: who.name })]) expect(await units.outcome(cells)).toBe(same);
    for (const [header, cell] of Object.entries({
      加入日期: '2025-01-19',
      资源清单: '督导',
      备注: '四楼',
      单位类型: '学校',
    }))
      expect(await units.outcome(row({ [header]: cell })), header).toBe(changed);
    await units.take(row({ 备注: '四楼' }));
    expect(await unit()).toEqual({ ...before, note: '四楼' });
    await units.take(row({ 单位类型: '学校', 加入日期: '2025-01-19', 资源清单: '督导' }));
    expect(await unit()).toEqual({
      ...{ ...before, kind: 'SCHOOL', note: '四楼', joined_on: '2025-01-19', resources: ['督导'] },
    });
    expect(await shown()).toEqual([`${who.name} first`]);
  });

  it('adds a contact beside the first, and knows both again; a new number of one is entered at the person', async () => {
    await units.take(row(contact()));
    await units.take(row(contact('丁同事', '19900006699')));
    expect(await shown()).toEqual([`${who.name} first`, '丁同事']);
    for (const cells of [contact(), contact('丁同事', '19900006699')])
      expect(await units.outcome(row(cells))).toBe(same);
    expect(await units.faults(row(contact(who.name, '19900006698')))).toEqual(['联系电话 RECORD_DIFFERS']);
  });

  it('brings a unit and its contact back from the archive, the contact not before another who is turned to first', async () => {
    await units.take(row(contact()));
    const { id } = await unit();
    const [first] = await contacts();
    const archive = async (): Promise<void> => {
      await step('archivePartnerContact', { id: first!.id });
      await step('archivePerson', { id: first!.person });
      await step('archivePartnerUnit', { id });
    };
    await archive();
    expect(await units.outcome(row())).toBe(changed);
    await units.take(row(contact()));
    expect([(await unit()).archived_at, await shown()]).toEqual([null, [`${who.name} first`]]);
    await archive();
    await units.take(row(contact('丁接任', '19900006697')));
    await units.take(row(contact()));
    expect(await shown()).toEqual([who.name, '丁接任 first']);
  });

  it('makes whoever speaks for two units once, and finds whoever is on record', async () => {
    const other = { 单位名称: `${who.name}小学`, 单位类型: '小学' };
    await units.take(row(contact()), { ...other, ...contact() });
    await units.take({ ...other, 单位名称: `${who.name}大学`, 单位类型: '大学', ...contact() });
    expect(await world.rows('select 1 from person where full_name = $1', [who.name])).toHaveLength(1);
  });
});

describe('a row of the ledger of teams', () => {
  const teams = tried('volunteerTeams');
  const row = (cells: Cells = {}): Cells => ({ 队伍名称: `${who.name}队`, ...cells });
  const addUnit = async (name: string): Promise<string> =>
    (await step('createPartnerUnit', { name, kind: 'HOSPITAL' }, 'partnerUnit { id }')).partnerUnit.id;

  it('corrects what it says, keeps what it does not say, and brings a team back', async () => {
    const [unit, other] = [`${who.name}医院`, `${who.name}诊所`];
    for (const name of [unit, other]) await addUnit(name);
    const whole = { 服务领域: '理发', 备案编号: `FA-${serial}`, 成立日期: '2025-01-05', 所属单位: unit };
    await teams.take(row(whole));
    const team = async () =>
      (
        await world.rows(
          `select t.id, focus, filing_number, founded_on::text, u.name as unit, t.archived_at from volunteer_team t
           left join partner_unit u on u.id = t.partner_unit_id where t.name = $1`,
          [row().队伍名称],
        )
      )[0]!;
    const before = await team();
    for (const cells of [row(), row(whole)]) expect(await teams.outcome(cells)).toBe(same);
    for (const [header, cell] of Object.entries({
      服务领域: '陪伴',
      备案编号: `FB-${serial}`,
      成立日期: '2025-01-06',
      所属单位: other,
    }))
      expect(await teams.outcome(row({ [header]: cell })), header).toBe(changed);
    await step('archiveVolunteerTeam', { id: before.id });
    await teams.take(row({ 服务领域: '陪伴' }));
    expect(await team()).toEqual({ ...before, focus: ['陪伴'] });
    await teams.take(row({ 备案编号: `FB-${serial}`, 成立日期: '2025-01-06', 所属单位: other }));
    expect(await team()).toMatchObject({ filing_number: `FB-${serial}`, founded_on: '2025-01-06', unit: other });
  });

  it('belongs to no unit that is unknown or archived, and is of no team that was dissolved', async () => {
    const id = await addUnit(`${who.name}医院`);
    const ofUnit = row({ 所属单位: `${who.name}医院` });
    expect(await teams.outcome(ofUnit)).toBe(made);
    await step('archivePartnerUnit', { id });
    for (const cells of [ofUnit, row({ 所属单位: '没有的单位' })])
      expect(await teams.faults(cells)).toEqual(['所属单位 REFERENCE_UNKNOWN']);
    await teams.take(row());
    const [team] = await world.rows('select id from volunteer_team where name = $1', [row().队伍名称]);
    await step('dissolveTeam', { id: team!.id, reason: '并入他队' });
    expect(await teams.faults(row())).toEqual(['队伍名称 STATE_STANDS']);
  });
});

describe('a row of the ledger of volunteers', () => {
  const volunteers = tried('volunteers');
  const row = (cells: Cells = {}): Cells => ({ 姓名: who.name, 手机号: who.phone, 志愿者级别: '普通', ...cells });
  const another = (name: string, digits: string, cells: Cells = {}): Cells =>
    row({ 姓名: name, 手机号: `1990000${digits}`, ...cells });
  const volunteer = async (name = who.name) =>
    (
      await world.rows<{ id: string; person: string; level: string; archived: boolean }>(
        `select v.id, p.id as person, v.level, v.archived_at is not null or p.archived_at is not null as archived
         from volunteer v join person p on p.id = v.person_id where p.full_name = $1`,
        [name],
      )
    )[0]!;
  const addTeam = async (name: string): Promise<string> => {
    const input = { name, foundedOn: '2025-01-01' };
    return (await step('createVolunteerTeam', input, 'volunteerTeam { id }')).volunteerTeam.id;
  };

  it('corrects what it says, keeps what it does not say, and brings volunteer and person back', async () => {
    await volunteers.take(another('丁带教', '6601'), another('丁导师', '6602'));
    const whole: Cells = {
      ...{ 性别: '男', 出生日期: '1959-05-15', 是否银发志愿者: '是', 专长: '理发', 可服务时间: '周末' },
      ...{ 全国志愿者编号: `QG-${serial}`, 加入日期: '2025-01-10', 晋升骨干日期: '2025-07-17', 带教老志愿者: '丁带教' },
    };
    await volunteers.take(row(whole));
    const record = async () =>
      (
        await world.rows(
          `select p.sex, p.birth_date::text, p.birth_precision, v.is_silver, v.skills, v.availability, v.national_volunteer_number,
             v.joined_on::text, v.promoted_to_core_on::text, m.full_name as mentor
           from volunteer v join person p on p.id = v.person_id left join volunteer g on g.id = v.mentor_id
           left join person m on m.id = g.person_id where p.full_name = $1`,
          [who.name],
        )
      )[0]!;
    const before = await record();
    for (const cells of [row(), row(whole)]) expect(await volunteers.outcome(cells)).toBe(same);
    const other: Cells = {
      ...{ 性别: '女', 出生日期: '1959-05-16', 是否银发志愿者: '否', 专长: '手语', 可服务时间: '周一' },
      ...{ 全国志愿者编号: `QH-${serial}`, 加入日期: '2025-01-11', 晋升骨干日期: '2025-07-18', 带教老志愿者: '丁导师' },
    };
    for (const [header, cell] of Object.entries(other))
      expect(await volunteers.outcome(row({ [header]: cell })), header).toBe(changed);
    const { id, person } = await volunteer();
    await step('archiveVolunteer', { id });
    expect(await volunteers.outcome(row())).toBe(changed);
    await volunteers.take(row({ 可服务时间: '周一' }));
    await step('archivePerson', { id: person });
    expect(await volunteers.outcome(row())).toBe(changed);
    await volunteers.take(row());
    expect([(await volunteer()).archived, await record()]).toEqual([false, { ...before, availability: '周一' }]);
    await volunteers.take(row(other));
    expect(Object.values(await record())).toEqual([
      ...['FEMALE', '1959-05-16', 'DAY', false, ['手语'], '周一', `QH-${serial}`],
      ...['2025-01-11', '2025-07-18', '丁导师'],
    ]);
  });

  it('makes a date of birth exact that was known to the year', async () => {
    await volunteers.take(row());
    const patch = { birthDate: '1959-01-01', birthPrecision: 'YEAR' };
    await step('updatePerson', { id: (await volunteer()).person, patch });
    expect(await volunteers.outcome(row({ 出生日期: '1959-01-01' }))).toBe(changed);
  });

  it('is of nobody who applies, is vetted, has left or was barred; of whoever pauses it changes no level', async () => {
    const registered = await step('registerVolunteer', { fullName: who.name, phone: who.phone }, 'volunteer { id }');
    const { id } = registered.volunteer;
    const stands = async (): Promise<void> =>
      expect(await volunteers.faults(row())).toEqual(['志愿者级别 STATE_STANDS']);
    await stands();
    await step('startVetting', { id });
    await stands();
    await step('acceptVolunteer', { id, on: '2025-01-10' });
    await step('pauseVolunteer', { id, reason: '探亲' });
    expect(await volunteers.outcome(row({ 志愿者级别: '骨干' }))).toBe(same);
    await volunteers.take(row({ 志愿者级别: '骨干', 可服务时间: '周末' }));
    expect((await volunteer()).level).toBe('PAUSED');
    await step('endVolunteer', { id, reason: '迁居' });
    await stands();
    await bar(world, id);
    await stands();
  });

  it('has an ID number that is nobody else’s; another one of somebody known is entered at the person', async () => {
    const idNumber = (number: number): Cells => ({ 身份证号: idNumberOf(number) });
    await volunteers.take(row(idNumber(101)));
    const look = { id: (await volunteer()).person, reason: '核对', fields: ['ID_NUMBER'] };
    expect((await step('revealContact', look, 'idNumber')).idNumber).toBe(idNumberOf(101));
    for (const cells of [row(), row(idNumber(101))]) expect(await volunteers.outcome(cells)).toBe(same);
    expect(await volunteers.faults(row(idNumber(102)))).toEqual(['身份证号 RECORD_DIFFERS']);
    expect(await volunteers.faults(another('丁别人', '6603', idNumber(101)))).toEqual(['身份证号 VALUE_TAKEN']);
  });

  it('promotes nobody before the day of joining that is on record', async () => {
    await volunteers.take(row({ 加入日期: '2025-03-01' }));
    expect(await volunteers.faults(row({ 晋升骨干日期: '2025-02-28' }))).toEqual(['晋升骨干日期 EARLIER_THAN_OTHER']);
    expect(await volunteers.outcome(row({ 晋升骨干日期: '2025-03-01' }))).toBe(changed);
    await volunteers.take(row({ 晋升骨干日期: '2025-03-01' }));
    expect(await volunteers.faults(row({ 加入日期: '2025-03-02' }))).toEqual(['晋升骨干日期 EARLIER_THAN_OTHER']);
  });

  it('is guided by one who serves and can be told apart, and not by oneself', async () => {
    const guided = row({ 带教老志愿者: '丁师傅' });
    const unknown = ['带教老志愿者 REFERENCE_UNKNOWN'];
    expect(await volunteers.faults(row({ 带教老志愿者: who.name }))).toEqual(unknown);
    await volunteers.take(another('丁师傅', '6604', { 加入日期: '2025-01-10' }));
    expect(await volunteers.outcome(guided)).toBe(made);
    await volunteers.take(another('丁师傅', '6605'));
    expect(await volunteers.faults(guided)).toEqual(['带教老志愿者 REFERENCE_AMBIGUOUS']);
    const [left, other] = await world.rows<{ id: string }>(
      `select v.id from volunteer v join person p on p.id = v.person_id where full_name = '丁师傅' order by phone_tail`,
    );
    await step('endVolunteer', { id: left!.id, reason: '迁居' });
    expect(await volunteers.outcome(guided)).toBe(made);
    await step('archiveVolunteer', { id: other!.id });
    expect(await volunteers.faults(guided)).toEqual(unknown);
    await step('restoreVolunteer', { id: other!.id });
    await bar(world, other!.id);
    expect(await volunteers.faults(guided)).toEqual(unknown);
  });

  it('joins a team that stands, after an earlier membership in it, and not while one goes on', async () => {
    const name = `${who.name}队`;
    const team = await addTeam(name);
    const member = row({ 所属队伍: name, 加入日期: '2025-01-10' });
    const terms = async (): Promise<object[]> =>
      world.rows(
        `select "from"::text, until::text from team_member where volunteer_id = $1 and archived_at is null order by 1`,
        [(await volunteer()).id],
      );
    await volunteers.take(member);
    expect(await terms()).toEqual([{ from: '2025-01-10', until: null }]);
    expect(await volunteers.outcome(member)).toBe(same);
    const end = (until: string): Promise<object[]> =>
      world.rows('update team_member set until = $2 where volunteer_id = $1', [volunteerId, until]);
    const { id: volunteerId } = await volunteer();
    await end('2026-03-10');
    expect(await volunteers.outcome(member)).toBe(same);
    await end('2026-03-09');
    await volunteers.take(member);
    expect(await terms()).toEqual([
      { from: '2025-01-10', until: '2026-03-09' },
      { from: '2026-03-10', until: null },
    ]);
    await step('archiveVolunteerTeam', { id: team });
    expect(await volunteers.faults(member)).toEqual(['所属队伍 REFERENCE_UNKNOWN']);
    await step('restoreVolunteerTeam', { id: team });
    await step('dissolveTeam', { id: team, reason: '并入他队' });
    expect(await volunteers.faults(member)).toEqual(['所属队伍 REFERENCE_UNKNOWN']);
  });
});

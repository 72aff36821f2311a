// Ledgers come in: checked without a trace, started, saved all at once; wrong rows named; the same file again makes no doubles.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openImportWorld,
  partnerUnitCsv,
  teamCsv,
  volunteerCsv,
  volunteerHeaders,
  type ImportWorld,
} from './import-world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await openImportWorld();
});
afterAll(() => world?.stop());

const counts = ({
  status,
  totalRows,
  goodRows,
  badRows,
  createdRows,
  updatedRows,
  unchangedRows,
}: Record<string, unknown>) => {
  return [status, totalRows, goodRows, badRows, createdRows, updatedRows, unchangedRows];
};

describe('a good ledger', () => {
  it('is checked first, which changes nothing', async () => {
    const checked = await world.check('volunteerTeams', '志愿服务队.csv', teamCsv);
    expect(counts(checked.importRun)).toEqual(['CHECKED', 2, 2, 0, 2, 0, 0]);
    expect(
      checked.columns.map((each: { header: string; taken: { field: string } }) => [each.header, each.taken.field]),
    ).toEqual([
      ['队伍名称', 'name'],
      ['服务领域', 'focus'],
      ['备案编号', 'filingNumber'],
      ['成立日期', 'foundedOn'],
    ]);
    expect(checked.preview[1]).toEqual({
      line: 3,
      cells: ['健康守望队', '健康监测;远程指导', 'LY-2025-02', '2025-01-05'],
      outcome: 'CREATED',
    });
    expect([checked.missingFields, checked.faults, checked.earlierRun, checked.userErrors]).toEqual([[], [], null, []]);
    expect(await world.rows('select 1 from volunteer_team')).toEqual([]);
  });

  it('becomes teams', async () => {
    expect(counts(await world.take('volunteerTeams', '志愿服务队.csv', teamCsv))).toEqual(['DONE', 2, 2, 0, 2, 0, 0]);
    const rows = await world.rows(
      'select name, focus, filing_number, founded_on::text, status, version, search_text from volunteer_team order by filing_number',
    );
    expect(rows).toEqual([
      {
        name: '邻里互助团',
        focus: ['低龄帮高龄'],
        filing_number: 'LY-2025-01',
        founded_on: '2025-01-05',
        status: 'ACTIVE',
        version: 1,
        search_text: '邻里互助团 linlihuzhutuan llhzt',
      },
      {
        name: '健康守望队',
        focus: ['健康监测', '远程指导'],
        filing_number: 'LY-2025-02',
        founded_on: '2025-01-05',
        status: 'ACTIVE',
        version: 1,
        search_text: '健康守望队 jiankangshouwangdui jkswd',
      },
    ]);
  });

  it('becomes people, volunteers and memberships; the phone number is sealed', async () => {
    expect(counts(await world.take('volunteers', '志愿者.csv', volunteerCsv))).toEqual(['DONE', 4, 4, 0, 4, 0, 0]);
    const rows = await world.rows(
      `select p.full_name, p.sex, p.birth_date::text, p.phone_tail, v.level, v.is_silver, v.skills, v.promoted_to_core_on::text as promoted, m.full_name as mentor, t.name as team, tm."from"::text as since
       from volunteer v join person p on p.id = v.person_id left join volunteer mv on mv.id = v.mentor_id left join person m on m.id = mv.person_id
       left join team_member tm on tm.volunteer_id = v.id left join volunteer_team t on t.id = tm.team_id order by p.phone_tail`,
    );
    expect(rows[1]).toEqual({
      ...{
        full_name: '钱小燕',
        sex: 'FEMALE',
        birth_date: '1991-05-08',
        phone_tail: '0046',
        level: 'CORE',
        is_silver: false,
      },
      ...{
        skills: ['健康监测', '理发'],
        promoted: '2025-07-17',
        mentor: '赵一鸣',
        team: '健康守望队',
        since: '2025-01-10',
      },
    });
    expect(rows.map((row) => row['mentor'])).toEqual([null, '赵一鸣', null, '钱小燕']);
    const person = await world.rows<{ id: string }>(`select id from person where full_name = '钱小燕'`);
    const revealed = await world.does(
      world.coordinator,
      'revealContact',
      { id: person[0]!.id, fields: ['PHONE'], reason: '核对' },
      'phone',
    );
    expect(revealed.phone).toBe('19900000046');
    const audited = await world.rows(
      `select changes->'phone_sealed'->>'new' as phone, actor_name, reason from audit_entry where record_id = $1 and operation = 'INSERT'`,
      [person[0]!.id],
    );
    expect(audited).toEqual([{ phone: '***', actor_name: '协调员', reason: '志愿者.csv' }]);
  });

  it('becomes partner units with the person to turn to', async () => {
    expect(counts(await world.take('partnerUnits', '共建单位.csv', partnerUnitCsv))).toEqual([
      'DONE',
      3,
      3,
      0,
      3,
      0,
      0,
    ]);
    const rows = await world.rows(
      `select u.name, u.kind, u.resources, p.full_name as contact, c.is_primary from partner_unit u
       left join partner_contact c on c.partner_unit_id = u.id left join person p on p.id = c.person_id order by u.name collate "C"`,
    );
    expect(rows).toEqual([
      {
        name: '临江大学团委',
        kind: 'UNIVERSITY',
        resources: ['每周四、周日上门服务'],
        contact: '吴敏',
        is_primary: true,
      },
      { name: '柳荫街道社工站', kind: 'SOCIAL_WORK_AGENCY', resources: ['督导'], contact: null, is_primary: null },
      {
        name: '青石桥医院',
        kind: 'HOSPITAL',
        resources: ['健康培训', '就医绿色通道'],
        contact: '周明',
        is_primary: true,
      },
    ]);
  });

  it('becomes trainings with their rosters', async () => {
    const text = `培训名称,主办单位,培训类型,培训日期,时长(分钟),签到名单\n心肺复苏,青石桥医院,健康培训,2025-02-15,120,赵一鸣;钱小燕\n需求评估,柳荫街道社工站,社工培训,2025-03-22,90,孙大海;李晓云(0151);钱小燕\n`;
    expect(counts(await world.take('trainingRecords', '培训记录.csv', text))).toEqual(['DONE', 2, 2, 0, 2, 0, 0]);
    const rows = await world.rows(
      'select s.title, s.attended_count, (select count(*)::int from training_attendance a where a.session_id = s.id) as lines from training_session s order by held_on',
    );
    expect(rows).toEqual([
      { title: '心肺复苏', attended_count: 2, lines: 2 },
      { title: '需求评估', attended_count: 3, lines: 3 },
    ]);
  });

  it('tells whoever listens once, for the import as a whole', async () => {
    const events = await world.rows(
      `select record_type, count(*)::int from outbox_event where operation = 'startImport' group by 1`,
    );
    // One when it was asked for, one when it was done.
    expect(events).toEqual([{ record_type: 'ImportRun', count: 8 }]);
  });
});

describe('the same file again', () => {
  it.each([
    ['volunteerTeams', teamCsv, 2],
    ['volunteers', volunteerCsv, 4],
    ['partnerUnits', partnerUnitCsv, 3],
  ])('makes no doubles of %s and changes nothing', async (ledger, text, rows) => {
    const before = await world.rows('select count(*)::int, max(at) from audit_entry where record_table not like $1', [
      'import%',
    ]);
    const checked = await world.check(ledger, '又一次.csv', text);
    expect(counts(checked.importRun)).toEqual(['CHECKED', rows, rows, 0, 0, 0, rows]);
    expect(checked.earlierRun).not.toBeNull();
    expect(counts(await world.take(ledger, '又一次.csv', text))).toEqual(['DONE', rows, rows, 0, 0, 0, rows]);
    expect(
      await world.rows('select count(*)::int, max(at) from audit_entry where record_table not like $1', ['import%']),
    ).toEqual(before);
  });

  it('with corrections changes what was corrected, raises whoever rose, and lowers nobody', async () => {
    const text = `${volunteerHeaders}
赵一鸣,男,1959-05-16,19900000008,普通,是,邻里互助团,急救,2025-01-23,,
孙大海,男,1993-06-01,19900000065,骨干,否,邻里互助团,手语;理发,2025-01-13,赵一鸣,2026-01-10
李晓云,,,19900000151,新志愿者,,,,,,
`;
    expect(counts(await world.take('volunteers', '更正.csv', text))).toEqual(['DONE', 3, 3, 0, 0, 2, 1]);
    const rows = await world.rows(
      `select p.full_name, p.birth_date::text, v.level, v.skills, v.version, (select count(*)::int from team_member m where m.volunteer_id = v.id) as teams
       from volunteer v join person p on p.id = v.person_id order by p.phone_tail`,
    );
    expect(rows).toEqual([
      { full_name: '赵一鸣', birth_date: '1959-05-16', level: 'CORE', skills: ['急救'], version: 1, teams: 1 },
      {
        full_name: '钱小燕',
        birth_date: '1991-05-08',
        level: 'CORE',
        skills: ['健康监测', '理发'],
        version: 1,
        teams: 1,
      },
      { full_name: '孙大海', birth_date: '1993-06-01', level: 'CORE', skills: ['手语', '理发'], version: 2, teams: 2 },
      { full_name: '李晓云', birth_date: '2001-11-30', level: 'NEW', skills: [], version: 1, teams: 0 },
    ]);
  });
});

describe('a dirty ledger', () => {
  const text = `${volunteerHeaders}
周强,男,1990-02-30,19900000201,普通,否,健康守望队,,2025-01-10,,
吴敏,女,1988-03-03,19900000202,普通,否,没有的队,,2025-01-10,无此人,
郑远,男,1985-04-04,19900000203,骨干,否,健康守望队,,2025-01-10,周强,
王芳,女,1985-04-04,19900000204,骨干,否,健康守望队,,2025-01-10,郑远,
王芳,女,1985-04-04,199 0000 0204,骨干,否,健康守望队,,2025-01-10,,
冯刚,男,1979-09-09,19900000205,新志愿者,否,健康守望队,,2025-01-10,赵一鸣,
`;
  const faults = [
    '2 出生日期 DATE_IMPOSSIBLE',
    '3 所属队伍 REFERENCE_UNKNOWN',
    '3 带教老志愿者 REFERENCE_UNKNOWN',
    '4 带教老志愿者 REFERENCE_UNKNOWN',
    '5 带教老志愿者 REFERENCE_UNKNOWN',
    '6 姓名 ROW_REPEATED',
  ];

  it('has its faults named by row and column, those that follow from others too', async () => {
    const checked = await world.check('volunteers', '有误.csv', text);
    expect(checked.faults.map(({ line, column, code }: Record<string, string>) => `${line} ${column} ${code}`)).toEqual(
      faults,
    );
    expect(checked.faults[1].message).toBe('找不到“没有的队”');
    expect(checked.faults[5].message).toBe('与第 5 行重复');
    expect(counts(checked.importRun)).toEqual(['CHECKED', 6, 1, 5, 1, 0, 0]);
    const { data } = await world.ask(
      world.coordinator,
      `{ importRun(id: "${checked.importRun.id}") { errors(first: 2, orderBy: [{field: LINE}, {field: COLUMN, direction: DESC}]) { totalCount nodes { line column code message } } } }`,
      { locale: 'en' },
    );
    expect(data.importRun.errors).toEqual({
      totalCount: 6,
      nodes: [
        { line: 2, column: '出生日期', code: 'DATE_IMPOSSIBLE', message: 'is not a day of the calendar: “1990-02-30”' },
        { line: 3, column: '所属队伍', code: 'REFERENCE_UNKNOWN', message: 'is not known here: “没有的队”' },
      ],
    });
  });

  it('is not started when all rows are wanted', async () => {
    const { importRun } = await world.check('volunteers', '有误.csv', text);
    expect(await world.refused(world.coordinator, 'startImport', { runId: importRun.id, policy: 'ALL_ROWS' })).toEqual([
      'IMPORT_HAS_BAD_ROWS policy',
    ]);
  });

  it('started without a check fails as a whole, and saves nothing', async () => {
    const fileId = await world.upload('有误.csv', text);
    const started = await world.does(
      world.coordinator,
      'startImport',
      { fileId, ledger: 'volunteers', policy: 'ALL_ROWS' },
      'importRun { id }',
    );
    const run = await world.ended(started.importRun.id);
    expect([...counts(run), run.failureCode, run.failureMessage]).toEqual([
      ...['FAILED', 6, 1, 5, 1, 0, 0],
      ...['IMPORT_HAS_BAD_ROWS', '有 5 行有误，一行也没有导入；请改正，或只导入正确的行。'],
    ]);
    expect(await world.rows(`select 1 from person where full_name = '冯刚'`)).toEqual([]);
    const { data } = await world.ask(world.coordinator, `{ importRun(id: "${run.id}") { errors { totalCount } } }`);
    expect(data.importRun.errors.totalCount).toBe(6);
  });

  it('gives its good rows when those are wanted', async () => {
    expect(counts(await world.take('volunteers', '有误.csv', text, 'GOOD_ROWS'))).toEqual(['DONE', 6, 1, 5, 1, 0, 0]);
    expect(await world.rows(`select full_name from person where phone_tail between '0200' and '0210'`)).toEqual([
      { full_name: '冯刚' },
    ]);
  });
});

describe('who may import', () => {
  it('is told which ledgers there are, with their columns in two languages and an example', async () => {
    const { data } = await world.ask(
      world.coordinator,
      '{ importLedgers { name recordType label { zh en } columns { field label { zh en } isRequired isKey example words } } }',
    );
    expect(
      data.importLedgers.map((each: { name: string; recordType: string; label: { zh: string } }) => [
        each.name,
        each.recordType,
        each.label.zh,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['partnerUnits', 'PartnerUnit', '共建单位'],
        ['volunteerTeams', 'VolunteerTeam', '志愿服务队'],
        ['volunteers', 'Volunteer', '志愿者'],
        ['trainingRecords', 'TrainingSession', '培训记录'],
        ['emergencyPlans', 'EmergencyPlan', '应急预案'],
        ['drills', 'Drill', '应急演练'],
        ['activityRecords', 'Activity', '活动记录'],
        ['jointMeetings', 'CommitteeMeeting', '联席会议'],
        ['suggestions', 'Suggestion', '整改建议'],
        ['awards', 'Award', '年度评优'],
      ]),
    );
    const volunteers = data.importLedgers.find(({ name }: { name: string }) => name === 'volunteers');
    const level = volunteers.columns.find(({ field }: { field: string }) => field === 'level');
    expect(level).toEqual({
      ...{ field: 'level', label: { zh: '志愿者级别', en: 'Level' }, isRequired: true, isKey: false },
      ...{ example: '骨干', words: ['骨干', '普通', '新志愿者'] },
    });
  });

  it('is the coordinator, the chair and the administrator; to others nothing of it is offered', async () => {
    const fileId = await world.upload('队.csv', teamCsv);
    for (const role of ['SOCIAL_WORKER', 'PARTNER_STAFF', 'VOLUNTEER', 'AUDIT_READER'] as const) {
      const other = world.as(role);
      expect(
        await world.refused(other, 'startImport', { fileId, ledger: 'volunteerTeams', policy: 'ALL_ROWS' }),
      ).toEqual(['FORBIDDEN']);
      expect((await world.ask(other, '{ importLedgers { name } }')).faults).toEqual(['FORBIDDEN']);
    }
    expect((await world.ask(world.program('VOLUNTEER_READ'), '{ importRuns { totalCount } }')).faults).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('two imports of the same rows at one time', () => {
  it('make each record once', async () => {
    const text = `${volunteerHeaders}\n${Array.from({ length: 300 }, (_, index) => `何平,男,,1650000${1000 + index},普通,否,健康守望队,,,,`).join('\n')}\n`;
    const started = await Promise.all(
      ['甲.csv', '乙.csv', '丙.csv'].map(async (fileName) => {
        const fileId = await world.upload(fileName, text);
        return world.does(
          world.coordinator,
          'startImport',
          { fileId, ledger: 'volunteers', policy: 'ALL_ROWS' },
          'importRun { id }',
        );
      }),
    );
    const runs = await Promise.all(started.map(({ importRun }) => world.ended(importRun.id)));
    expect(runs.map(({ createdRows, unchangedRows }) => `${createdRows} ${unchangedRows}`).toSorted()).toEqual([
      '0 300',
      '0 300',
      '300 0',
    ]);
    expect(await world.rows(`select count(*)::int from person where full_name = '何平'`)).toEqual([{ count: 300 }]);
  });
});

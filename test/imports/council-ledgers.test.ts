// The ledgers of suggestions and of awards: taken in whole, again without doubles, wrong rows named, nothing decided anew.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/world.ts';
import { openImportWorld, partnerUnitCsv, teamCsv, volunteerCsv, type ImportWorld } from './import-world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await openImportWorld();
  await world.take('partnerUnits', '共建单位.csv', partnerUnitCsv);
  await world.take('volunteerTeams', '志愿服务队.csv', teamCsv);
  const namesakes = '李晓云,女,1990-01-01,19900000777,普通,否,,,2025-03-01,,\n';
  await world.take('volunteers', '志愿者.csv', volunteerCsv + namesakes);
});
afterAll(() => world?.stop());

const counts = (run: Record<string, unknown>) => [run.status, run.createdRows, run.updatedRows, run.unchangedRows];
const faultsOf = (checked: { faults: Record<string, unknown>[] }) =>
  checked.faults.map(({ line, column, code }) => [line, column, code]);

describe('the ledger of suggestions', () => {
  const headers = '提出日期,来源,建议内容,责任单位,状态,完成日期,整改期限\n';
  const good = `${headers}2025-08-27,季度联席,优化签到流程,青石桥医院,已整改,2025-09-07,
2025-08-28,月度回访,服务前电话确认,邻里互助团,整改中,,2025-10-01
2025-09-20,居民意见箱,补充急救箱,青石桥医院,待处理,,
`;

  it('becomes suggestions of units and teams; the same file again makes no doubles', async () => {
    expect(counts(await world.take('suggestions', '整改建议.csv', good))).toEqual(['DONE', 3, 0, 0]);
    const { data } = await world.ask(
      world.coordinator,
      '{ suggestions(orderBy: [{field: RAISED_ON}]) { nodes { text source status putRightOn dueOn responsibleUnit { name } responsibleTeam { name } } } }',
    );
    expect(data.suggestions.nodes.map((each: object) => Object.values(each))).toEqual([
      ['优化签到流程', 'JOINT_MEETING', 'PUT_RIGHT', '2025-09-07', null, { name: '青石桥医院' }, null],
      ['服务前电话确认', 'RETURN_VISIT', 'ACCEPTED', null, '2025-10-01', null, { name: '邻里互助团' }],
      ['补充急救箱', 'SUGGESTION_BOX', 'RAISED', null, null, { name: '青石桥医院' }, null],
    ]);
    expect(counts(await world.take('suggestions', '整改建议.csv', good))).toEqual(['DONE', 0, 0, 3]);
  });

  it('says of one that is being put right that it was; one that nobody accepted stays as it is', async () => {
    const later = `${headers}2025-08-28,月度回访,服务前电话确认,邻里互助团,已整改,2025-09-30,
`;
    expect(counts(await world.take('suggestions', '后来.csv', later))).toEqual(['DONE', 0, 1, 0]);
    const unaccepted = `${headers}2025-09-20,居民意见箱,补充急救箱,青石桥医院,已整改,2025-10-04,
`;
    expect(faultsOf(await world.check('suggestions', '未采纳.csv', unaccepted))).toEqual([[2, '状态', 'STATE_STANDS']]);
  });

  it('knows no unit and no team that is put away, takes no day of what is not put right yet, and nothing for one put away', async () => {
    const { coordinator } = world;
    const make = async (name: string, type: string, input: object): Promise<string> =>
      (await world.does(coordinator, name, input, `${type} { id }`))[type].id;
    const unit = await make('createPartnerUnit', 'partnerUnit', { name: '旧诊所', kind: 'HOSPITAL' });
    await world.does(coordinator, 'archivePartnerUnit', { id: unit });
    const team = await make('createVolunteerTeam', 'volunteerTeam', { name: '旧队' });
    await world.does(coordinator, 'archiveVolunteerTeam', { id: team });
    await world.does(coordinator, 'createVolunteerTeam', { name: '散队' });
    await world.rows('set session_replication_role = replica');
    await world.rows(`update volunteer_team set status = 'DISSOLVED', dissolved_on = '2026-01-01' where name = '散队'`);
    await world.rows('set session_replication_role = origin');
    const of = (name: string): string => `2025-10-01,其他,加装路灯,${name},整改中,2025-10-09,2025-11-01\n`;
    const former = `${headers}${of('旧诊所')}${of('旧队')}${of('散队')}`;
    expect(faultsOf(await world.check('suggestions', '旧.csv', former))).toEqual(
      [2, 3, 4].map((line) => [line, '责任单位', 'REFERENCE_UNKNOWN']),
    );
    const file = `${headers}${of('青石桥医院')}`;
    expect(counts(await world.take('suggestions', '路灯.csv', file))).toEqual(['DONE', 1, 0, 0]);
    const stored = `select status, put_right_on from suggestion where text = '加装路灯'`;
    expect(await world.rows(stored)).toEqual([{ status: 'ACCEPTED', put_right_on: null }]);
    await world.rows(`update suggestion set archived_at = now() where text = '加装路灯'`);
    expect(counts(await world.take('suggestions', '路灯再来.csv', file))).toEqual(['DONE', 1, 0, 0]);
  });

  it('names what is wrong: an unknown unit, a day that is missing or before the other', async () => {
    const bad = `${headers}2025-08-27,季度联席,一,没有的单位,已整改,2025-09-07,
2025-08-27,季度联席,二,青石桥医院,已整改,,
2025-08-27,季度联席,三,青石桥医院,已整改,2025-08-01,
2025-08-27,季度联席,四,青石桥医院,整改中,,
2025-08-27,随便,五,青石桥医院,待处理,,
`;
    expect(faultsOf(await world.check('suggestions', '错.csv', bad))).toEqual([
      [2, '责任单位', 'REFERENCE_UNKNOWN'],
      [3, '完成日期', 'CELL_REQUIRED'],
      [4, '完成日期', 'EARLIER_THAN_OTHER'],
      [5, '整改期限', 'CELL_REQUIRED'],
      [6, '来源', 'CHOICE_UNKNOWN'],
    ]);
  });
});

describe('the ledger of awards', () => {
  const headers = '年度,奖项,志愿者,手机尾号,是否银发志愿者\n';
  const rounds = `{ awardRounds { nodes { year awardTitle places status publishedOn nominatingFrom awards(orderBy: [{field: IS_SILVER}]) { nodes { isSilver volunteer { person { fullName phoneTail } } } } } } }`;

  it('becomes one published selection a year and award, with its awards; more of it is added later', async () => {
    const first = `${headers}2025,优秀志愿者,赵一鸣,,是\n2025,优秀志愿者,孙大海,,\n`;
    expect(counts(await world.take('awards', '年度评优.csv', first))).toEqual(['DONE', 2, 0, 0]);
    const more = `${first}2025,优秀志愿者,李晓云,0777,否\n`;
    expect(counts(await world.take('awards', '年度评优.csv', more))).toEqual(['DONE', 1, 0, 2]);
    const { data } = await world.ask(world.coordinator, rounds);
    expect(data.awardRounds.nodes).toHaveLength(1);
    const [{ awards, ...round }] = data.awardRounds.nodes;
    expect(round).toEqual({
      ...{ year: 2025, awardTitle: '优秀志愿者', places: 3, status: 'PUBLISHED' },
      ...{ publishedOn: '2025-12-31', nominatingFrom: null },
    });
    expect(awards.nodes.map((each: Answer) => [each.isSilver, Object.values(each.volunteer.person)])).toEqual(
      expect.arrayContaining([
        [true, ['赵一鸣', '0008']],
        [false, ['孙大海', '0065']],
        [false, ['李晓云', '0777']],
      ]),
    );
  });

  it('names who is unknown, who shares a name, who stands twice, and what differs from the record', async () => {
    const bad = `${headers}2025,优秀志愿者,没有人,,否
2025,优秀志愿者,李晓云,,否
2025,优秀志愿者,钱小燕,,否
2025,优秀志愿者,钱小燕,0046,否
2025,优秀志愿者,赵一鸣,,否
`;
    expect(faultsOf(await world.check('awards', '错.csv', bad))).toEqual([
      [2, '志愿者', 'REFERENCE_UNKNOWN'],
      [3, '志愿者', 'REFERENCE_AMBIGUOUS'],
      [5, '志愿者', 'ROW_REPEATED'],
      [6, '是否银发志愿者', 'RECORD_DIFFERS'],
    ]);
  });

  it('honours whoever has left since, silver as they are on file, and this year as of today', async () => {
    const { coordinator } = world;
    const registered = { fullName: '何永寿', phone: '19900000888' };
    const { volunteer } = await world.does(coordinator, 'registerVolunteer', registered, 'volunteer { id }');
    const { id } = volunteer;
    for (const step of ['startVetting', 'acceptVolunteer']) await world.does(coordinator, step, { id });
    await world.does(coordinator, 'updateVolunteer', { id, patch: { isSilver: true } });
    await world.does(coordinator, 'endVolunteer', { id, reason: '迁居' });
    const row = `${headers}2026,敬老之星,何永寿,,\n`;
    expect(counts(await world.take('awards', '敬老.csv', row))).toEqual(['DONE', 1, 0, 0]);
    expect(
      await world.rows(
        `select a.is_silver, r.places, r.published_on::text from award a join award_round r on r.id = a.round_id where r.award_title = '敬老之星'`,
      ),
    ).toEqual([{ is_silver: true, places: 1, published_on: '2026-03-10' }]);
    await world.rows('update award set archived_at = now() where volunteer_id = $1', [id]);
    expect(counts(await world.take('awards', '敬老再来.csv', row))).toEqual(['DONE', 1, 0, 0]);
  });

  it('adds nothing to a selection that is made in the system', async () => {
    const input = {
      ...{
        year: 2026,
        awardTitle: '优秀志愿者',
        places: 1,
        nominatingFrom: '2026-03-10',
        nominatingUntil: '2026-03-11',
      },
      ...{ votingFrom: '2026-03-12', votingUntil: '2026-03-13', criteria: [{ title: '口碑', weightPercent: 100 }] },
    };
    expect((await world.does(world.coordinator, 'planAwardRound', input)).userErrors).toEqual([]);
    const row = `${headers}2026,优秀志愿者,赵一鸣,,是\n`;
    expect(faultsOf(await world.check('awards', '越过.csv', row))).toEqual([[2, '奖项', 'STATE_STANDS']]);
  });
});

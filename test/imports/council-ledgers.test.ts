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

// A roster as people paste it becomes rows.
import { describe, expect, test } from 'vitest';
import {
  addRows,
  afterSending,
  entriesOf,
  rosterRow,
  rowsOfText,
  settledRows,
  unsavedRows,
  type RosterRow,
} from './roster-rows.ts';

const shown = (rows: readonly RosterRow[]): string[] =>
  rows.map(({ name, phoneTail }) => (phoneTail ? `${name} ${phoneTail}` : name));

describe('a pasted list', () => {
  test('is a name a line, or names between marks', () => {
    expect(shown(rowsOfText('赵一鸣\n钱小燕\r\n\n孙大海'))).toEqual(['赵一鸣', '钱小燕', '孙大海']);
    expect(shown(rowsOfText('赵一鸣；钱小燕、孙大海,李晓云，周平'))).toEqual([
      '赵一鸣',
      '钱小燕',
      '孙大海',
      '李晓云',
      '周平',
    ]);
    expect(shown(rowsOfText('赵一鸣 钱小燕 孙大海'))).toEqual(['赵一鸣', '钱小燕', '孙大海']);
  });

  test('leaves out numbers of lines and heads of columns', () => {
    expect(shown(rowsOfText('序号\t姓名\t性别\n1\t赵一鸣\t男\n2\t钱小燕\t女'))).toEqual(['赵一鸣', '钱小燕']);
    expect(shown(rowsOfText('1. 赵一鸣\n2、钱小燕\n3）孙大海'))).toEqual(['赵一鸣', '钱小燕', '孙大海']);
  });

  test('takes the tail of a phone from brackets, from behind the name, and from the next cell', () => {
    expect(shown(rowsOfText('赵一鸣(0008)\n钱小燕（0046）\n孙大海0031'))).toEqual([
      '赵一鸣 0008',
      '钱小燕 0046',
      '孙大海 0031',
    ]);
    expect(shown(rowsOfText('赵一鸣\t19900000008\n钱小燕\t199-0000-0046'))).toEqual(['赵一鸣 0008', '钱小燕 0046']);
  });

  test('joins a name that is written apart, and keeps one of another script', () => {
    expect(shown(rowsOfText('张 三\nAnna Li'))).toEqual(['张三', 'Anna Li']);
  });

  test('names nobody twice, but keeps namesakes with different phones', () => {
    expect(shown(rowsOfText('赵一鸣\n赵一鸣\n李静(0003)\n李静(0004)'))).toEqual(['赵一鸣', '李静 0003', '李静 0004']);
  });
});

test('adding leaves out who is there already', () => {
  const first = rosterRow({ name: '赵一鸣', volunteerId: 'a' });
  expect(
    shown(
      addRows(
        [first],
        [rosterRow({ name: '赵一鸣' }), rosterRow({ name: '赵一明', volunteerId: 'a' }), rosterRow({ name: '钱小燕' })],
      ),
    ),
  ).toEqual(['赵一鸣', '钱小燕']);
});

test('what is sent says no more than what is known', () => {
  expect(
    entriesOf([
      rosterRow({ name: '赵一鸣' }),
      rosterRow({ name: '李静', phoneTail: '0003', volunteerId: 'b', result: 'PASSED' }),
    ]),
  ).toEqual([{ name: '赵一鸣' }, { name: '李静', volunteerId: 'b', phoneTail: '0003', result: 'PASSED' }]);
});

test('after a call some rows are on record, and those that were refused say why', () => {
  const rows = [
    rosterRow({ name: '周平', recorded: 'ATTENDED', result: 'ATTENDED' }),
    rosterRow({ name: '赵一鸣' }),
    rosterRow({ name: '李静' }),
  ];
  const sent = unsavedRows(rows);
  expect(shown(sent)).toEqual(['赵一鸣', '李静']);
  const settled = settledRows(sent, [
    { position: 0, userErrors: [], attendance: { volunteerId: 'a' } },
    { position: 1, userErrors: [{ code: 'AMBIGUOUS', message: '有 2 位志愿者叫「李静」' }], attendance: null },
  ]);
  expect(afterSending(rows, settled).map(({ name, recorded, problem }) => [name, recorded, problem])).toEqual([
    ['周平', 'ATTENDED', null],
    ['赵一鸣', 'ATTENDED', null],
    ['李静', null, '有 2 位志愿者叫「李静」'],
  ]);
});

test('a refusal can be said in plainer words', () => {
  const outcome = [{ position: 0, userErrors: [{ code: 'NOT_FOUND', message: '没有找到' }] }];
  const [row] = settledRows([rosterRow({ name: '王某' })], outcome, (code, name) => `${code} ${name}`);
  expect(row?.problem).toBe('NOT_FOUND 王某');
});

test('a line on record is sent again only when its result was changed', () => {
  const recorded = rosterRow({ name: '周平', recorded: 'ATTENDED', result: 'ATTENDED' });
  expect(unsavedRows([recorded])).toEqual([]);
  expect(entriesOf(unsavedRows([{ ...recorded, result: 'PASSED' }]))).toEqual([{ name: '周平', result: 'PASSED' }]);
});

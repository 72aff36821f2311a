// A column stands for one field, and a field for one column.
import { expect, test } from 'vitest';
import { isSameMapping, mappingOf, withField } from './column-mapping.ts';

const name = { field: 'fullName', column: 0 };
const phone = { field: 'phone', column: 1 };

test('what the check took is where one begins', () => {
  const columns = [
    {
      index: 0,
      header: '姓名',
      taken: { field: 'fullName', confidence: 1, reason: 'EXACT' as const },
      alternatives: [],
    },
    { index: 1, header: '备用', taken: null, alternatives: [] },
  ];
  expect(mappingOf(columns)).toEqual([name]);
});

test('a field that is given to another column is taken from the first', () => {
  expect(withField([name, phone], 2, 'phone')).toEqual([name, { field: 'phone', column: 2 }]);
  expect(withField([name, phone], 1, 'fullName')).toEqual([{ field: 'fullName', column: 1 }]);
});

test('a column can be left out', () => {
  expect(withField([name, phone], 1, null)).toEqual([name]);
});

test('two mappings are the same whatever their order', () => {
  expect(isSameMapping([name, phone], [phone, name])).toBe(true);
  expect(isSameMapping([name, phone], [name])).toBe(false);
});

// From user errors to the errors of a form.
import { expect, test } from 'vitest';
import { ofInputs, toFormErrors } from './user-errors.ts';

const error = (message: string, ...path: string[]) => ({ code: 'INVALID', message, path });

test('the path loses what wraps it in the input', () => {
  expect(toFormErrors([error('太长', 'input', 'patch', 'note'), error('必填', 'name')])).toEqual({
    note: '太长',
    name: '必填',
  });
});

test('a field that is itself called patch keeps its name further down', () => {
  expect(toFormErrors([error('不对', 'input', 'kit', 'patch')])).toEqual({ kit: { patch: '不对' } });
});

test('rows of a list are reached by their number', () => {
  expect(toFormErrors([error('查无此人', 'input', 'roster', '3', 'phone')])).toEqual({
    roster: { 3: { phone: '查无此人' } },
  });
});

test('two errors at one field stand one below the other', () => {
  expect(toFormErrors([error('太短', 'name'), error('已存在', 'name')])).toEqual({ name: '太短\n已存在' });
});

test('what belongs to no field, or to a whole and its part, stands above the form', () => {
  expect(toFormErrors([error('名单有误', 'roster'), error('查无此人', 'roster', '3'), error('场次已关闭')])).toEqual({
    roster: '名单有误',
    root: { serverError: '查无此人\n场次已关闭' },
  });
});

test('at a field that the form does not have, an error stands above the form, beside what stands there', () => {
  const errors = toFormErrors([error('已更新,请重试', 'expectedVersion'), error('太长', 'note'), error('场次已关闭')]);
  expect(ofInputs(errors, { note: '…' })).toEqual({ note: '太长', root: { serverError: '场次已关闭\n已更新,请重试' } });
  expect(ofInputs({ note: '太长' }, { note: '…' })).toEqual({ note: '太长' });
});

// Words for people: sentences with their parameters shown by label, in the language that was asked for.
import { describe, expect, it } from 'vitest';
import { Dictionary, joinMessages, localeOf, type Messages } from './messages.ts';

const trees: Messages = {
  types: { Tree: { $: '树', plantedOn: '种植日期' } },
  enumerations: { TreeStatus: { $: '状态', FELLED: '已伐' } },
  errors: { STATE: '现在是「{state}」。', TOO_LONG: '最多 {most} 个字。', WHERE: '{field}有误。' },
};
const lower: Messages = {
  types: { Node: { createdAt: '创建时间' } },
  enumerations: {},
  errors: { STATE: '不会被用到。', REQUIRED: '必填。' },
};
const english: Messages = {
  types: { Tree: { plantedOn: 'Day of planting' } },
  enumerations: {},
  errors: { STATE: 'It is "{state}".' },
};
const dictionary = new Dictionary({ 'zh-CN': [trees, lower], en: [english] });

describe('a sentence', () => {
  it('shows a value of an enumeration and a field by their labels', () => {
    expect(dictionary.error('zh-CN', 'STATE', { state: 'TreeStatus.FELLED' })).toBe('现在是「已伐」。');
    expect(dictionary.error('en', 'STATE', { state: 'TreeStatus.FELLED' })).toBe('It is "Felled".');
    expect(dictionary.error('zh-CN', 'WHERE', { field: 'Tree.plantedOn' })).toBe('种植日期有误。');
  });

  it('shows numbers and other words as they are', () => {
    expect(dictionary.error('zh-CN', 'TOO_LONG', { most: 40 })).toBe('最多 40 个字。');
    expect(dictionary.error('zh-CN', 'WHERE', { field: 'a.b' })).toBe('a.b有误。');
    expect(dictionary.error('en', 'STATE', { state: 'tree.write' })).toBe('It is "tree.write".');
  });

  it('keeps the place of a parameter that was not given, and is the code when nobody wrote it', () => {
    expect(dictionary.error('zh-CN', 'TOO_LONG')).toBe('最多 {most} 个字。');
    expect(dictionary.error('en', 'TOO_LONG', { most: 40 })).toBe('TOO_LONG');
    expect([dictionary.hasError('zh-CN', 'TOO_LONG'), dictionary.hasError('en', 'TOO_LONG')]).toEqual([true, false]);
  });

  it('is that of the first who wrote one', () => {
    expect(dictionary.error('zh-CN', 'STATE', { state: 'x' })).toBe('现在是「x」。');
    expect(dictionary.error('zh-CN', 'REQUIRED')).toBe('必填。');
  });
});

describe('a label', () => {
  it('is missing in Chinese when nobody wrote it', () => {
    expect(dictionary.label('zh-CN', 'Tree')).toBe('树');
    expect(dictionary.label('zh-CN', 'Tree', 'plantedOn')).toBe('种植日期');
    expect(dictionary.label('zh-CN', 'Tree', 'heightCentimetres')).toBeUndefined();
    expect(dictionary.value('zh-CN', 'TreeStatus')).toBe('状态');
    expect(dictionary.value('zh-CN', 'TreeStatus', 'STANDING')).toBeUndefined();
  });

  it('is spelled out in English when nobody wrote it', () => {
    expect(dictionary.label('en', 'Tree', 'plantedOn')).toBe('Day of planting');
    expect(dictionary.label('en', 'Tree', 'heightCentimetres')).toBe('Height centimetres');
    expect(dictionary.label('en', 'PartnerUnit')).toBe('Partner unit');
    expect(dictionary.value('en', 'PartnerUnitKind', 'SOCIAL_WORK_AGENCY')).toBe('Social work agency');
    expect(dictionary.value('en', 'PartnerUnitKind')).toBe('Partner unit kind');
  });
});

describe('the words of a module in several parts', () => {
  const words = (field: string, label: string) => {
    const messages = { types: { Tree: { [field]: label } }, enumerations: {}, errors: {} };
    return { 'zh-CN': messages, en: messages };
  };

  it('are joined field by field when two parts speak of one type', () => {
    const joined = joinMessages(words('leaves', '叶'), words('roots', '根'), words('leaves', '树叶'));
    expect(joined['zh-CN'].types).toEqual({ Tree: { leaves: '树叶', roots: '根' } });
  });
});

describe('the language of a client', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['zh-TW,en', 'zh-CN'],
    ['fr, de;q=0.9', 'zh-CN'],
    ['fr, EN-us;q=0.5', 'en'],
    ['*', 'zh-CN'],
  ] as const)('of %j is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});

// Both languages say the same things, and the code says nothing that they lack.
import { globSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { resources } from '../modules.ts';
import { contractMessages, labelsIn } from './contract-labels.ts';
import { en } from './en.ts';
import { makeI18nProvider } from './language-context.tsx';
import type { Messages, ModuleMessages } from './language.ts';
import { mergeMessages } from './merge-messages.ts';
import { reactAdminEn } from './react-admin-en.ts';
import { reactAdminZh } from './react-admin-zh.ts';
import { loadWords } from './words.ts';
import { zh } from './zh.ts';

const modules = import.meta.glob<ModuleMessages>('../modules/**/messages.ts', { eager: true });

function keysOf(messages: object, under = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object, `${under}${key}.`) : [`${under}${key}`],
  );
}

function textsOf(messages: object): string[] {
  return Object.values(messages).flatMap((value) =>
    typeof value === 'object' ? textsOf(value as object) : [String(value)],
  );
}

const all: readonly (readonly [string, object, object])[] = [
  ['the console', zh, en],
  ['react-admin', reactAdminZh, reactAdminEn],
  ...Object.entries(modules).map(([file, messages]) => [file, messages.zh, messages.en] as const),
];

describe.each(all)('%s', (_name, chinese, english) => {
  test('has the same keys in both languages', () => {
    expect(keysOf(english).sort()).toEqual(keysOf(chinese).sort());
  });

  test('has a word for every key', () => {
    expect([...textsOf(chinese), ...textsOf(english)].filter((text) => text.trim() === '')).toEqual([]);
  });

  test('writes Chinese with Chinese punctuation', () => {
    expect(textsOf(chinese).filter((text) => /[\u4e00-\u9fff][,:;?!]|[\u4e00-\u9fff]\(/.test(text))).toEqual([]);
  });

  test('fills no value into one language that the other does not get', () => {
    const slots = (text: string): string[] =>
      (text.match(/%\{\w+\}/g) ?? []).filter((slot) => slot !== '%{smart_count}');
    const ofEnglish = textsOf(english);
    expect(
      textsOf(chinese).filter((text, index) => slots(text).some((slot) => !ofEnglish[index]?.includes(slot))),
    ).toEqual([]);
  });
});

test('every key that the code names has its words', () => {
  const source = path.join(import.meta.dirname, '..');
  const keys = all.flatMap(([, chinese]) => keysOf(chinese));
  const known = new Set(keys.flatMap((key) => [...key.matchAll(/\.|$/g)].map(({ index }) => key.slice(0, index))));
  // Labels of resources come from the contract; a permission is named as keys are.
  const { permissions } = JSON.parse(readFileSync(path.join(source, '../../schema/permissions.json'), 'utf8'));
  const named = new RegExp(
    `['"\`]((?:${[...new Set(keys.map((key) => key.split('.')[0]))].filter((top) => top !== 'resources').join('|')})\\.[\\w.]+)['"\`]`,
    'g',
  );
  const missing = globSync('**/*.{ts,tsx}', { cwd: source })
    .filter((file) => !/\.test\.|fixtures|i18n\/(zh|en|react-admin)/.test(file))
    .flatMap((file) => [...readFileSync(path.join(source, file), 'utf8').matchAll(named)].map(([, key]) => key!))
    .filter((key) => !known.has(key) && !(key in permissions));
  expect([...new Set(missing)]).toEqual([]);
});

test('labels of the contract become words of resources and enums, below those of a module', () => {
  const labels = {
    types: {
      PartnerUnit: {
        label: { zh: '单位', en: 'Unit' },
        fields: { name: { zh: '名', en: 'Name' }, phone: { zh: '电话', en: 'Phone' } },
      },
      Community: { label: { zh: '社区', en: 'Community' }, fields: { partnerUnits: { zh: '各单位', en: 'Units' } } },
    },
    enumerations: {
      PartnerUnitKind: { label: { zh: '类型', en: 'Kind' }, values: { HOSPITAL: { zh: '医疗机构', en: 'Hospital' } } },
    },
  };
  const contract = contractMessages(labelsIn('zh-CN', labels), [{ type: 'PartnerUnit', plural: 'partnerUnits' }]);
  const merged = mergeMessages(contract, { resources: { partnerUnits: { fields: { name: '单位名称' } } } });
  expect(merged).toEqual({
    resources: { partnerUnits: { name: '单位 |||| 各单位', fields: { name: '单位名称', phone: '电话' } } },
    enums: { PartnerUnitKind: { HOSPITAL: '医疗机构' } },
  } satisfies Messages);
});

test('a translator speaks the language and fills in', async () => {
  await Promise.all([loadWords('zh-CN'), loadWords('en')]);
  expect(makeI18nProvider('en', resources).translate('console.list.count', { smart_count: 168 })).toBe('168 records');
  expect(makeI18nProvider('zh-CN', resources).translate('console.list.count', { smart_count: 168 })).toBe('共 168 条');
  expect(makeI18nProvider('zh-CN', resources).translate('resources.partnerUnits.name', { smart_count: 2 })).toBe(
    '共建单位',
  );
});

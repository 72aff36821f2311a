// Cells with words: free text, names, one of several choices, yes or no, lists.
import { refused, type CellParser } from './columns.ts';
import { foldWord, halfWidth } from './tidy-text.ts';

const nothing: ReadonlySet<string> = new Set(['无', '暂无', '没有', '(无)', '（无）', '空']);

export function text(limits: { max: number }): CellParser<string> {
  return {
    kind: 'text',
    parse: (given) => (given.length > limits.max ? refused('CELL_TOO_LONG', limits) : { value: given }),
  };
}

const longestName = 60;
const hasChinese = /\p{Script=Han}/u;
const nameSigns = /^[\p{L}\p{M}·.'’\- ]+$/u;

/** A person's name: `张 三` is 张三, the dots of 阿不都·热合曼 are one kind, `Li  Ming` keeps one space. */
export function personName(): CellParser<string> {
  return {
    kind: 'name',
    parse: (given) => {
      const name = tidyName(given);
      if (name.length > longestName) return refused('CELL_TOO_LONG', { max: longestName });
      return isName(name) ? { value: name } : refused('NAME_UNREADABLE', { value: given });
    },
    blanks: nothing,
  };
}

export function tidyName(given: string): string {
  const plain = halfWidth(given)
    .replace(/[•・‧∙●]/g, '·')
    .replace(/\s+/g, ' ')
    .trim();
  return hasChinese.test(plain)
    ? plain.replace(/ /g, '').replace(/(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu, '·')
    : plain;
}

export function isName(name: string): boolean {
  return nameSigns.test(name) && /\p{L}/u.test(name);
}

/** One of the keys of `choices`, each with the words that people write for it. The key itself counts too. */
export function choice<const K extends string>(choices: Readonly<Record<K, readonly string[]>>): CellParser<K> {
  const meanings = new Map<string, K>();
  for (const key of Object.keys(choices) as K[]) {
    for (const word of [key, ...choices[key]]) {
      const folded = foldWord(word);
      if (meanings.has(folded) && meanings.get(folded) !== key) throw new Error(`${word} stands for two choices`);
      meanings.set(folded, key);
    }
  }
  const words = (Object.keys(choices) as K[]).map((key) => choices[key][0] ?? key);
  const allowed = words.join('、');
  return {
    kind: 'choice',
    words,
    parse: (given) => {
      const value = meanings.get(foldWord(given));
      return value === undefined ? refused('CHOICE_UNKNOWN', { value: given, allowed }) : { value };
    },
  };
}

export function sex(): CellParser<'MALE' | 'FEMALE'> {
  return choice({ MALE: ['男', '男性', '男士', '先生', 'M'], FEMALE: ['女', '女性', '女士', '小姐', 'F'] });
}

const yes = new Set(['是', '有', '对', '√', '✓', '✔', '☑', '■', 'y', 'yes', 'true', 't', '1', '属于', '已']);
const no = new Set([
  '否',
  '无',
  '不',
  '不是',
  '没有',
  '错',
  '×',
  '✗',
  '✘',
  '✕',
  '☐',
  '□',
  'x',
  'n',
  'no',
  'false',
  'f',
  '0',
  '未',
]);

export function yesNo(): CellParser<boolean> {
  return {
    kind: 'yesNo',
    parse: (given) => {
      const word = halfWidth(given)
        .toLowerCase()
        .replace(/\s|[.。]$/g, '');
      if (yes.has(word)) return { value: true };
      return no.has(word) ? { value: false } : refused('YES_NO_UNREADABLE', { value: given });
    },
  };
}

const mostEntries = 1_000;

/** Several entries in one cell, each one once. Line breaks always part them; other separators are given. */
export function list(
  separators = ';；、,，',
  limits: { max: number; maxEntry: number } = { max: 100, maxEntry: 200 },
): CellParser<string[]> {
  return {
    kind: 'list',
    parse: (given) => {
      const entries = [...new Set(splitCell(given, separators))];
      if (entries.length > Math.min(limits.max, mostEntries)) return refused('ENTRIES_TOO_MANY', { max: limits.max });
      if (entries.some((entry) => entry.length > limits.maxEntry))
        return refused('CELL_TOO_LONG', { max: limits.maxEntry });
      return { value: entries };
    },
    blanks: nothing,
  };
}

/** The entries of a cell, trimmed, without empty ones. */
export function splitCell(given: string, separators: string): string[] {
  const entries: string[] = [];
  let entry = '';
  for (const sign of given) {
    if (sign !== '\n' && sign !== '\r' && !separators.includes(sign)) {
      entry += sign;
      continue;
    }
    entries.push(entry.trim());
    entry = '';
  }
  entries.push(entry.trim());
  return entries.filter((each) => each !== '');
}

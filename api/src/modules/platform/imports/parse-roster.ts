// A cell that lists people: 张三；李四(0008)、王五19900000008 and the like.
import { refused, type CellParser } from './columns.ts';
import { isName, splitCell, tidyName } from './parse-text.ts';
import { halfWidth } from './tidy-text.ts';

export interface RosterEntry {
  readonly name: string;
  /** The last four digits of the phone, when given, to tell namesakes apart. */
  readonly phoneTail: string | null;
  /** The whole mobile number, when given. */
  readonly phone: string | null;
}

const separators = ';；、,，/|\t';
const mostEntries = 1_000;
/** How many entries a message quotes. */
const quoted = 5;

export function roster(): CellParser<RosterEntry[]> {
  return {
    kind: 'roster',
    parse: (given) => {
      const parts = splitCell(given, separators)
        .flatMap(namesApart)
        .filter((part) => !/^\d{1,3}[.)）]?$/.test(part));
      if (parts.length > mostEntries) return refused('ENTRIES_TOO_MANY', { max: mostEntries });
      const read = parts.map((part) => ({ part, entry: readEntry(part) }));
      const unreadable = read.filter(({ entry }) => entry === undefined).map(({ part }) => part.slice(0, 40));
      if (unreadable.length > 0) return refused('ROSTER_ENTRY_UNREADABLE', { entries: shown(unreadable) });
      const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
      const repeated = repetitions(entries);
      if (repeated.length > 0) return refused('ROSTER_ENTRY_REPEATED', { entries: shown(repeated) });
      return entries.length === 0
        ? refused('ROSTER_ENTRY_UNREADABLE', { entries: given.slice(0, 40) })
        : { value: entries };
    },
  };
}

/** A number before, and a phone or its tail behind the name, in brackets or not. Any other remark, such as 请假, is not guessed at. */
const entryShape =
  /^(?:\d{1,3}\s*[.)）:]\s*)?(?<name>[^\d()]+?)\s*[-:·]?\s*(?:\(\s*(?:尾号|电话|手机)?[:\s]*(?<inBrackets>[\d\s-]{4,15})\s*\)|(?:尾号)?(?<behind>\d[\d\s-]{3,14}))?$/;

function readEntry(part: string): RosterEntry | undefined {
  if (part.length > 200) return undefined;
  // Single spaces only: the expression would take very long over a long run of them.
  const {
    name: written,
    inBrackets,
    behind,
  } = entryShape.exec(halfWidth(part).replace(/\s+/g, ' ').trim())?.groups ?? {};
  const name = tidyName(written ?? '');
  if (!isName(name) || name.length > 60) return undefined;
  const digits = (inBrackets ?? behind ?? '').replace(/\D/g, '');
  if (digits === '') return { name, phoneTail: null, phone: null };
  const isMobile = /^1[3-9]\d{9}$/.test(digits);
  return isMobile || digits.length === 4
    ? { name, phoneTail: digits.slice(-4), phone: isMobile ? digits : null }
    : undefined;
}

/** 张三 李四 are two people, 张 三 is one: a single character belongs to the next piece, or at the end to the last. */
function namesApart(part: string): string[] {
  const pieces = part.split(/\s+/);
  if (pieces.length === 1 || !pieces.every((piece) => /^\p{Script=Han}+$/u.test(piece))) return [part];
  const names: string[] = [];
  let start = '';
  for (const piece of pieces) {
    if (piece.length === 1 && start === '') start = piece;
    else {
      names.push(start + piece);
      start = '';
    }
  }
  if (start !== '') names.push((names.pop() ?? '') + start);
  return names;
}

/** The same name twice needs tails that differ; else nobody knows who is meant. */
function repetitions(entries: readonly RosterEntry[]): string[] {
  const tails = new Map<string, (string | null)[]>();
  for (const { name, phoneTail } of entries) tails.set(name, [...(tails.get(name) ?? []), phoneTail]);
  return [...tails]
    .filter(([, given]) => given.length > 1 && (given.includes(null) || new Set(given).size < given.length))
    .map(([name]) => name);
}

function shown(entries: readonly string[]): string {
  return entries.slice(0, quoted).join('、') + (entries.length > quoted ? ` … (${entries.length})` : '');
}

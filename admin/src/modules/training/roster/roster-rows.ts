// The rows of a roster while somebody takes it down: found by name, pasted as a list, or taken over from elsewhere.
import type { RosterEntryInput } from '../../../../../schema/generated/training/roster.ts';

export type Result = NonNullable<RosterEntryInput['result']>;

export interface RosterRow {
  readonly key: string;
  readonly volunteerId: string | null;
  readonly name: string;
  /** Last four digits of the phone, between namesakes. */
  readonly phoneTail: string | null;
  /** Whether several share the name, so that the tail has to tell them apart. */
  readonly needsTail: boolean;
  /** Null for a new line: that the person was there. */
  readonly result: Result | null;
  /** The result that stands on record; null for a line that is not saved yet. */
  readonly recorded: Result | null;
  /** What is wrong with the row, in words; null while nothing is known to be. */
  readonly problem: string | null;
}

/** Longest roster of one call. */
export const mostRows = 500;

let made = 0;

export function rosterRow(row: Pick<RosterRow, 'name'> & Partial<RosterRow>): RosterRow {
  made += 1;
  return {
    volunteerId: null,
    phoneTail: null,
    needsTail: false,
    result: null,
    recorded: null,
    problem: null,
    ...row,
    key: `row-${made}`,
  };
}

/** Adds rows that are not there yet; a person who is named twice stands once. */
export function addRows(rows: readonly RosterRow[], more: readonly RosterRow[]): RosterRow[] {
  const known = new Set(rows.map(identity));
  const knownIds = new Set(rows.flatMap(({ volunteerId }) => volunteerId ?? []));
  const added: RosterRow[] = [];
  for (const row of more) {
    if (known.has(identity(row)) || (row.volunteerId && knownIds.has(row.volunteerId))) continue;
    known.add(identity(row));
    if (row.volunteerId) knownIds.add(row.volunteerId);
    added.push(row);
  }
  return [...rows, ...added];
}

function identity({ name, phoneTail }: RosterRow): string {
  return `${name} ${phoneTail ?? ''}`;
}

const separators = /[;；、,，/|\t]+/;
const numbering = /^(第?\d{1,3}[.)）．]?|[（(]\d{1,3}[)）])$/;
const leadingNumber = /^\d{1,3}[.)）．、\s]\s*/;
const phone = /^(?:\+?86)?(?:1\d{6})?(\d{4})$/;
const nameWithTail = /^(.+?)[\s(（]*?(\d{4}|1\d{10})[)）]?$/;
/** Heads of columns and other cells of a sheet that name nobody. */
const noNames: ReadonlySet<string> = new Set([
  '姓名',
  '名单',
  '序号',
  '电话',
  '手机',
  '手机号',
  '性别',
  '男',
  '女',
  '签名',
  '签到',
  '备注',
  'name',
  'phone',
]);

/** The rows of a pasted list: a name each, on lines or between marks, with a phone or its tail beside it if there is one. */
export function rowsOfText(text: string): RosterRow[] {
  return addRows([], text.split(/\r?\n/).flatMap(rowsOfLine));
}

function rowsOfLine(line: string): RosterRow[] {
  const rows: RosterRow[] = [];
  for (const cell of line.split(separators).flatMap(cellsOf)) {
    const tail = phone.exec(cell.replace(/[- ]/g, ''))?.[1];
    const last = rows.at(-1);
    if (tail) {
      if (last && !last.phoneTail) rows[rows.length - 1] = { ...last, phoneTail: tail };
    } else if (isName(cell)) rows.push(rowOfCell(cell));
  }
  return rows;
}

/** `张三 李四` are two; `张 三` is one. */
function cellsOf(given: string): string[] {
  const cell = given.trim().replace(leadingNumber, '').trim();
  const parts = cell.split(/\s+/);
  return parts.length > 1 && parts.every((part) => /^\p{Script=Han}{2,}$/u.test(part)) ? parts : [cell];
}

function isName(cell: string): boolean {
  return cell !== '' && !numbering.test(cell) && !/^\d+$/.test(cell) && !noNames.has(cell.toLowerCase());
}

function rowOfCell(cell: string): RosterRow {
  const [, name, digits] = nameWithTail.exec(cell) ?? [];
  const plain = (name ?? cell).trim();
  const isChinese = /^[\p{Script=Han}\s]+$/u.test(plain);
  return rosterRow({
    name: (isChinese ? plain.replace(/\s+/g, '') : plain).slice(0, 60),
    phoneTail: digits?.slice(-4) ?? null,
  });
}

/** Rows that are not on record as they stand here. */
export function unsavedRows(rows: readonly RosterRow[]): RosterRow[] {
  return rows.filter(({ recorded, result }) => recorded === null || (result !== null && result !== recorded));
}

/** What is sent of the rows. */
export function entriesOf(rows: readonly RosterRow[]): RosterEntryInput[] {
  return rows.map(({ volunteerId, name, phoneTail, result }) => ({
    name,
    ...(volunteerId ? { volunteerId } : {}),
    ...(phoneTail?.length === 4 ? { phoneTail } : {}),
    ...(result ? { result } : {}),
  }));
}

export interface Outcome {
  readonly position: number;
  readonly attendance?: { readonly volunteerId: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

/** What a refusal says in words: the API's, unless this gives plainer ones. */
export type SayRefusal = (code: string, name: string) => string | undefined;

/** The rows that were sent, as they stand now: on record, or with the reason why not. */
export function settledRows(
  sent: readonly RosterRow[],
  outcome: readonly Outcome[],
  say: SayRefusal = () => undefined,
): RosterRow[] {
  const byPosition = new Map(outcome.map((each) => [each.position, each]));
  return sent.map((row, position): RosterRow => {
    const { userErrors = [], attendance } = byPosition.get(position) ?? {};
    if (userErrors.length > 0)
      return { ...row, problem: userErrors.map(({ code, message }) => say(code, row.name) ?? message).join(' ') };
    const result = row.result ?? 'ATTENDED';
    return {
      ...row,
      volunteerId: attendance?.volunteerId ?? row.volunteerId,
      result,
      recorded: result,
      problem: null,
      needsTail: false,
    };
  });
}

/** All rows after some of them were sent. */
export function afterSending(rows: readonly RosterRow[], settled: readonly RosterRow[]): RosterRow[] {
  const byKey = new Map(settled.map((row) => [row.key, row]));
  const known = new Set(rows.map(({ key }) => key));
  return [...rows.map((row) => byKey.get(row.key) ?? row), ...settled.filter(({ key }) => !known.has(key))];
}

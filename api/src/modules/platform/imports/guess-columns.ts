// Guesses which header of a file stands for which column of a ledger, how sure that is, and what else it might be.
import { isBlankCell, type Columns, type FieldOf, type Ledger } from './columns.ts';
import { ledgerLimits } from './ledger-limits.ts';
import { foldHeader, foldWord, tidyCell } from './tidy-text.ts';

export type GuessReason = 'EXACT' | 'NORMALISED' | 'CONTAINED' | 'CONTENT';

export interface Guess<C extends Columns> {
  readonly field: FieldOf<C>;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: GuessReason;
}

export interface GuessedColumn<C extends Columns> {
  readonly index: number;
  readonly header: string;
  /** What it was taken for; null when it is left out. */
  readonly guess: Guess<C> | null;
  /** What else it might be, best first. */
  readonly alternatives: readonly Guess<C>[];
}

/** Index of the column in the file, for each field that has one. */
export type ColumnMapping<C extends Columns = Columns> = { readonly [F in FieldOf<C>]?: number };

export interface GuessedMapping<C extends Columns> {
  readonly mapping: ColumnMapping<C>;
  readonly columns: readonly GuessedColumn<C>[];
  /** Required fields that no header was found for. */
  readonly missing: readonly FieldOf<C>[];
  /** Fields for which more than one header is as good: the first is taken, and a person should look. */
  readonly contested: readonly { readonly field: FieldOf<C>; readonly indexes: readonly number[] }[];
}

interface Candidate<C extends Columns> extends Guess<C> {
  readonly index: number;
}

/** Below this a guess is only offered, never taken. */
const takenFrom = 0.55;
const offeredFrom = 0.3;
const mostAlternatives = 3;
/** So many rows tell what a column holds. */
const mostAsked = 50;

/** `sample`: the cells of some rows. They settle what headers leave open, and doubt what cells contradict. */
export function guessColumns<C extends Columns>(
  headers: readonly string[],
  ledger: Ledger<C>,
  sample: readonly (readonly string[])[] = [],
): GuessedMapping<C> {
  const candidates = headers
    .flatMap((header, index) => candidatesFor(header, index, ledger, sample.slice(0, 2 * mostAsked)))
    .filter(({ confidence }) => confidence >= offeredFrom)
    .sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const taken = take(candidates, headers.length);
  const byField = new Map([...taken.values()].map((candidate) => [candidate.field, candidate]));
  return {
    mapping: Object.fromEntries([...byField].map(([field, { index }]) => [field, index])) as ColumnMapping<C>,
    columns: headers.map((header, index) => {
      const guess = taken.get(index);
      const others = candidates.filter((each) => each.index === index && each.field !== guess?.field);
      return {
        index,
        header,
        guess: guess ? withoutIndex(guess) : null,
        alternatives: others.slice(0, mostAlternatives).map(withoutIndex),
      };
    }),
    missing: fieldsOf(ledger).filter((field) => ledger.columns[field]?.required && !byField.has(field)),
    contested: fieldsOf(ledger).flatMap((field) => {
      const best = byField.get(field);
      const equals = candidates.filter(
        (each) => each.field === field && best && each.confidence >= best.confidence - 0.02 && isFree(each, taken),
      );
      return equals.length > 1 ? [{ field, indexes: equals.map(({ index }) => index).sort((a, b) => a - b) }] : [];
    }),
  };
}

function fieldsOf<C extends Columns>(ledger: Ledger<C>): FieldOf<C>[] {
  return Object.keys(ledger.columns);
}

/** The best pair of header and field first; each header and each field once. */
function take<C extends Columns>(candidates: readonly Candidate<C>[], width: number): Map<number, Candidate<C>> {
  const taken = new Map<number, Candidate<C>>();
  const fields = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.confidence < takenFrom || taken.size === width) break;
    if (taken.has(candidate.index) || fields.has(candidate.field)) continue;
    taken.set(candidate.index, candidate);
    fields.add(candidate.field);
  }
  return taken;
}

/** A header that found a field of its own does not contest another one. */
function isFree<C extends Columns>({ index, field }: Candidate<C>, taken: ReadonlyMap<number, Candidate<C>>): boolean {
  const own = taken.get(index);
  return own === undefined || own.field === field;
}

function candidatesFor<C extends Columns>(
  header: string,
  index: number,
  ledger: Ledger<C>,
  sample: readonly (readonly string[])[],
): Candidate<C>[] {
  const cells = sample
    .map((row) => tidyCell((row[index] ?? '').slice(0, ledgerLimits.cellCharacters)))
    .filter((cell) => cell !== '');
  return fieldsOf(ledger).flatMap((field): Candidate<C>[] => {
    const column = ledger.columns[field];
    if (!column) return [];
    const named = byName(header, [...column.headers, column.label.zh, column.label.en, field]);
    const fit = fitOf(cells, column, header);
    if (named) return [{ index, field, reason: named.reason, confidence: weighed(named, fit, isTelling(column)) }];
    // Words alone prove nothing; digits of a phone or an ID number do.
    const isProof = isTelling(column) && cells.length >= 2 && fit >= 0.8;
    return isProof ? [{ index, field, reason: 'CONTENT', confidence: contentConfidence(column, fit) }] : [];
  });
}

interface Named {
  readonly reason: Exclude<GuessReason, 'CONTENT'>;
  readonly confidence: number;
}

function byName(header: string, names: readonly string[]): Named | undefined {
  if (header === '') return undefined;
  if (names.includes(header)) return { reason: 'EXACT', confidence: 1 };
  const folded = foldHeader(header);
  const foldedNames = names.map(foldHeader);
  if (foldedNames.includes(folded) || names.map(foldWord).includes(foldWord(header)))
    return { reason: 'NORMALISED', confidence: 0.95 };
  // The longer the part they share, the likelier: 本人手机号 for 手机号, hardly 带教老志愿者 for 志愿者.
  const shares = foldedNames
    .filter((name) => name.length > 1 && folded.length > 1)
    .map((name) => {
      if (folded.includes(name)) return name.length / folded.length;
      return name.includes(folded) ? folded.length / name.length : 0;
    });
  const share = Math.max(0, ...shares);
  return share > 0 ? { reason: 'CONTAINED', confidence: Math.min(0.85, 0.25 + 0.6 * share) } : undefined;
}

type AnyColumn = Columns[string];

/** Kinds whose cells are known by themselves. */
function isTelling({ parser }: AnyColumn): boolean {
  return parser.kind === 'phone' || parser.kind === 'idNumber' || parser.kind === 'date' || parser.kind === 'choice';
}

/** How many of the cells this column could take, from 0 to 1; 1 when there are none to ask. */
function fitOf(cells: readonly string[], column: AnyColumn, header: string): number {
  const asked = cells.filter((cell) => !isBlankCell(cell, column.parser)).slice(0, mostAsked);
  if (asked.length === 0) return 1;
  return (
    asked.filter((cell) => 'value' in column.parser.parse(cell, { header, today: '9999-12-31' })).length / asked.length
  );
}

function weighed(named: Named, fit: number, telling: boolean): number {
  if (named.reason !== 'CONTAINED') return fit < 0.2 ? named.confidence - 0.3 : named.confidence;
  if (fit < 0.5) return named.confidence * 0.5;
  return telling && fit >= 0.8 ? Math.min(0.9, named.confidence + 0.15) : named.confidence;
}

/** A phone or an ID number under a strange header is very likely one; a date may be any of several. */
function contentConfidence({ parser }: AnyColumn, fit: number): number {
  return (parser.kind === 'date' ? 0.4 : 0.6) * fit;
}

function withoutIndex<C extends Columns>({ field, confidence, reason }: Candidate<C>): Guess<C> {
  return { field, confidence: Math.round(confidence * 100) / 100, reason };
}

// How a module says what the columns of a ledger mean: which headers people use, what a cell must hold, what is required.
import type { ErrorParams } from '../../../kernel/domain-error.ts';
import type { PrivacyClass } from '../../../kernel/privacy.ts';
import type { ImportCode, ImportError } from './import-messages.ts';
import { foldHeader } from './tidy-text.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** What a parser may know besides the text of the cell. */
export interface CellContext {
  /** The header as written, which may carry the unit: 时长(小时). */
  readonly header: string;
  /** The present day in Asia/Shanghai, from the clock. */
  readonly today: string;
}

export type CellKind =
  | 'text'
  | 'name'
  | 'phone'
  | 'idNumber'
  | 'date'
  | 'choice'
  | 'yesNo'
  | 'integer'
  | 'minutes'
  | 'list'
  | 'roster';

export type CellResult<T> = { readonly value: T } | ImportError;

export interface CellParser<T> {
  readonly kind: CellKind;
  /** Takes a tidied text that is not blank. Never throws. */
  parse(text: string, context: CellContext): CellResult<T>;
  /** Words besides `-` and the like that mean "nothing" in this kind of cell, such as 无 in a list. */
  readonly blanks?: ReadonlySet<string>;
  /** The words that people choose from, where there are only so many. */
  readonly words?: readonly string[];
}

export interface ColumnSettings {
  /** What people call it, most usual first. Compared without case, spaces, marks and what stands in brackets. */
  readonly headers: readonly string[];
  readonly label: Label;
  /** How private the values are: the wizard and the logs obey it. */
  readonly pii: PrivacyClass;
}

export interface Column<T = unknown, R extends boolean = boolean> extends ColumnSettings {
  readonly parser: CellParser<T>;
  readonly required: R;
}

export type Columns = Readonly<Record<string, Column>>;

/** Says what one cell of a row is wrong with. A parameter `other` that names a field is shown as that column's header. */
export type RefuseCell<F extends string = string> = (field: F, code: ImportCode, params?: ErrorParams) => void;

export interface Ledger<C extends Columns = Columns> {
  readonly name: string;
  readonly label: Label;
  readonly columns: C;
  /** The fields by which a row is the same as one that is already there. */
  readonly key: readonly string[];
  /** Rules between the cells of a row; asked only of rows whose cells are all good. */
  readonly check?: (values: Readonly<Record<string, unknown>>, refuse: RefuseCell) => void;
}

export interface LedgerDeclaration<C extends Columns> extends Omit<Ledger<C>, 'key' | 'check'> {
  readonly key: readonly FieldOf<C>[];
  readonly check?: (values: RowValues<C>, refuse: RefuseCell<FieldOf<C>>) => void;
}

/** The values of a good row: required columns have one, others may be null. */
export type RowValues<C extends Columns> = {
  readonly [F in keyof C]: C[F] extends Column<infer T, infer R> ? (R extends true ? T : T | null) : never;
};

/** The values of a row with errors: null also where a required cell could not be read. */
export type RowDraft<C extends Columns> = { readonly [F in keyof C]: RowValues<C>[F] | null };

export type LedgerValues<L> = L extends Ledger<infer C> ? RowValues<C> : never;
export type FieldOf<C extends Columns> = keyof C & string;

export function ledger<const C extends Columns>(declaration: LedgerDeclaration<C>): Ledger<C> {
  const owners = new Map<string, string>();
  for (const [field, { headers }] of Object.entries(declaration.columns)) {
    for (const header of new Set(headers.map(foldHeader))) {
      const owner = owners.get(header);
      if (owner)
        throw new Error(`ledger ${declaration.name}: the header ${header} stands for ${owner} and for ${field}`);
      owners.set(header, field);
    }
  }
  // Rows are checked as the columns declare, so the rules get the values that they were written for.
  return declaration as Ledger<C>;
}

export function column<T, const R extends boolean = false>(
  parser: CellParser<T>,
  settings: ColumnSettings & { readonly required?: R },
): Column<T, R> {
  return { ...settings, parser, required: (settings.required ?? false) as R };
}

/** Everything that may head a column of a ledger, folded: by it `readLedger` knows the header row. */
export function knownHeaders({ columns }: Ledger): ReadonlySet<string> {
  const names = Object.entries(columns).flatMap(([field, { headers, label }]) => [
    ...headers,
    label.zh,
    label.en,
    field,
  ]);
  return new Set(names.map(foldHeader));
}

export function refused(code: ImportCode, params: ErrorParams = {}): ImportError {
  return { code, params };
}

const blanks = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '/',
  '\\',
  'n/a',
  '#n/a',
  'null',
  'none',
  'nan',
  '#ref!',
  '#value!',
]);

/** Whether a tidied text means that nothing was entered. */
export function isBlankCell(text: string, parser: CellParser<unknown>): boolean {
  if (text === '') return true;
  if (text.length > 8) return false;
  return blanks.has(text) || blanks.has(text.toLowerCase()) || (parser.blanks?.has(text) ?? false);
}

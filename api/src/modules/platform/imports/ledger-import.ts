// How a module takes a ledger in: what of a row is staged, which rows are refused or known already, and how they are saved.
// The statements work on the whole staging table `staged` at once; a row of it is one row of the file.
import type { Services } from '../../../kernel/context.ts';
import type { Columns, FieldOf, Ledger, RowValues } from './columns.ts';
import type { ImportCode } from './import-messages.ts';

interface StagedTypes {
  text: string | null;
  uuid: string | null;
  date: string | null;
  int: number | null;
  boolean: boolean | null;
  'varchar[]': readonly string[] | null;
  bytea: Uint8Array | null;
  jsonb: object | null;
}
/** PostgreSQL type of a staged column. */
export type StagedType = keyof StagedTypes;
export type StagedColumns = Readonly<Record<string, StagedType>>;
export type StagedRow<S extends StagedColumns> = { readonly [K in keyof S]: StagedTypes[S[K]] };

export interface ImportTools extends Pick<Services, 'keyFor'> {
  /** Nothing will be saved: what only serves saving, such as seals, can be left out. */
  readonly isDry: boolean;
}

/** One statement; with `until` it is repeated as long as it changes rows, for refusals that bring on others. */
export type Step = string | { readonly until: string };

export interface LedgerImport {
  readonly ledger: Ledger;
  /** Type of the record that a row stands for. */
  readonly record: string;
  /** Ledgers whose records its rows name: they come first. */
  readonly needs: readonly string[];
  readonly staged: StagedColumns;
  /** Staged columns by which two rows of a file stand for the same record. */
  readonly same: readonly string[];
  readonly prepare: (tools: ImportTools) => (values: never) => StagedRow<StagedColumns>;
  /**
   * Finds what is on record: sets `record_id` and `outcome` (CREATED unless said otherwise, UPDATED, UNCHANGED), and refuses
   * rows with `refuse`. Changes nothing but the staging table. `:community`, `:now` and `:today` stand for what they say.
   */
  readonly match: readonly Step[];
  /** Saves the rows with the outcomes CREATED and UPDATED. */
  readonly save: readonly string[];
}

interface LedgerImportDeclaration<C extends Columns, S extends StagedColumns> extends Omit<
  LedgerImport,
  'ledger' | 'staged' | 'same' | 'prepare'
> {
  readonly ledger: Ledger<C>;
  readonly staged: S;
  readonly same: readonly (keyof S & string)[];
  /** Gives the function that makes a staged row out of the values of a good row: fingerprints, seals, ids, search texts. */
  readonly prepare: (tools: ImportTools) => (values: RowValues<C>) => StagedRow<S>;
}

const declared = new Map<string, LedgerImport>();

/** Declares how a ledger is taken in. From then on it is offered. */
export function ledgerImport<C extends Columns, const S extends StagedColumns>(
  declaration: LedgerImportDeclaration<C, S>,
): LedgerImport {
  const { name } = declaration.ledger;
  if (declared.has(name)) throw new Error(`the import of ${name} is declared twice`);
  const made = declaration as unknown as LedgerImport;
  declared.set(name, made);
  return made;
}

/** Every ledger that can be taken in, in the order in which they build on each other. */
export function ledgerImports(): readonly LedgerImport[] {
  const ordered = new Set<LedgerImport>();
  const add = (each: LedgerImport | undefined): void => {
    if (!each || ordered.has(each)) return;
    for (const name of each.needs) add(declared.get(name));
    ordered.add(each);
  };
  for (const each of declared.values()) add(each);
  return [...ordered];
}

export function findLedgerImport(name: string): LedgerImport | undefined {
  return declared.get(name);
}

interface Refused<F extends string> {
  readonly field: F;
  readonly code: ImportCode;
  /** Parameters of the sentence: name to SQL expression. */
  readonly params?: Readonly<Record<string, string>>;
  /** Further tables, joined in `where`. */
  readonly from?: string;
  /** Which rows `s` of the staging table. */
  readonly where: string;
}

/** The statement that refuses rows of the staging table. */
export function refuse<F extends string>({ field, code, params = {}, from, where }: Refused<F>): string {
  const filled = Object.entries(params).flatMap(([name, expression]) => [`'${name}'`, expression]);
  const error = `jsonb_build_object('field', '${field}', 'code', '${code}', 'params', jsonb_build_object(${filled.join(', ')}))`;
  return `update staged s set errors = s.errors || ${error} ${from ? `from ${from} ` : ''}where s.is_read and (${where})`;
}

interface Unique {
  /** Staged column. */
  readonly column: string;
  /** Table that holds such values, its column for them, and the staged column with the id of one's own record there. */
  readonly table: string;
  readonly tableColumn: string;
  readonly ownId: string;
}

/** For `from`: the rows, by `taken.line`, whose value belongs to another record already, or to an earlier row of the file. */
export function takenLines({ column, table, tableColumn, ownId }: Unique): string {
  return `(select own.line from staged own join ${table} other on other.community_id = :community and other.${tableColumn} = own.${column} and other.id <> own.${ownId}
    union select line from (select line, row_number() over (partition by ${column} order by line) as place from staged where ${column} is not null) each where place > 1) taken`;
}

/** `refuse` with the fields of one ledger. */
export function refuserOf<C extends Columns>(_ledger: Ledger<C>): (refused: Refused<FieldOf<C>>) => string {
  return refuse;
}

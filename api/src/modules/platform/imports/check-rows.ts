// Reads each row of a ledger as the values that its columns declare, and says of every cell that cannot be read why.
import { hash } from 'node:crypto';
import type { ErrorParams } from '../../../kernel/domain-error.ts';
import { isBlankCell, type Columns, type FieldOf, type Ledger, type RowDraft, type RowValues } from './columns.ts';
import type { ColumnMapping } from './guess-columns.ts';
import type { ImportCode, PlacedImportError } from './import-messages.ts';
import type { LedgerFile, LedgerRow } from './ledger-file.ts';
import { ledgerLimits } from './ledger-limits.ts';
import { refuseFile } from './refuse-file.ts';
import { tidyCell } from './tidy-text.ts';

export interface RowError<C extends Columns = Columns> extends PlacedImportError {
  /** The field of the ledger; null when the whole row is meant. */
  readonly field: FieldOf<C> | null;
}

interface RowOutline {
  readonly line: number;
  /** The cells as written, for the result file. */
  readonly raw: readonly string[];
  /** SHA-256 over the ledger's name and the values: equal for equal rows, whatever file, column order or spelling. */
  readonly fingerprint: string;
}

export type CheckedRow<C extends Columns = Columns> =
  | (RowOutline & { readonly isGood: true; readonly values: RowValues<C>; readonly errors: readonly [] })
  | (RowOutline & {
      readonly isGood: false;
      /** What could be read; null where nothing was entered or where there is an error. */
      readonly values: RowDraft<C>;
      readonly errors: readonly RowError<C>[];
    });

export interface CheckRowsOptions<C extends Columns> {
  readonly ledger: Ledger<C>;
  readonly mapping: ColumnMapping<C>;
  /** The present day in Asia/Shanghai: `ctx.clock.today()`. */
  readonly today: string;
}

/** Throws at once when the mapping does not hold or lacks a required column. */
export function checkRows<C extends Columns>(
  file: Pick<LedgerFile, 'headers' | 'rows'>,
  options: CheckRowsOptions<C>,
): AsyncIterable<CheckedRow<C>> {
  const places = placesOf(file.headers, options);
  return { [Symbol.asyncIterator]: () => iterateChecked(file, options, places) };
}

/** A column by its header, or where it has none by its letter as in a spreadsheet. */
export function columnName(headers: readonly string[], index: number): string {
  const header = headers[index] ?? '';
  if (header === '') return letters(index);
  return headers.indexOf(header) === headers.lastIndexOf(header) ? header : `${header} (${letters(index)})`;
}

async function* iterateChecked<C extends Columns>(
  file: Pick<LedgerFile, 'headers' | 'rows'>,
  options: CheckRowsOptions<C>,
  places: readonly Place<C>[],
): AsyncGenerator<CheckedRow<C>> {
  for await (const row of file.rows) yield checkRow(row, file.headers, options, places);
}

interface Place<C extends Columns> {
  readonly field: FieldOf<C>;
  readonly index: number | undefined;
  readonly column: C[FieldOf<C>];
  readonly name: string;
  readonly header: string;
}

function placesOf<C extends Columns>(headers: readonly string[], { ledger, mapping }: CheckRowsOptions<C>): Place<C>[] {
  const used = new Set<number>();
  const given: Readonly<Record<string, number | undefined>> = mapping;
  for (const [field, index] of Object.entries(given)) {
    if (index === undefined) continue;
    const isPlace = Number.isInteger(index) && index >= 0 && index < headers.length;
    if (!Object.hasOwn(ledger.columns, field) || !isPlace || used.has(index))
      throw refuseFile('LEDGER_MAPPING_INVALID', { field });
    used.add(index);
  }
  const missing = Object.entries(ledger.columns).filter(
    ([field, { required }]) => required && given[field] === undefined,
  );
  if (missing.length > 0) {
    throw refuseFile('LEDGER_COLUMNS_MISSING', {
      columns: missing.map(([, { label }]) => label.zh).join('、'),
      columnsInEnglish: missing.map(([, { label }]) => label.en).join(', '),
    });
  }
  return Object.keys(ledger.columns).map((field) => {
    const index = given[field];
    const name = index === undefined ? '' : columnName(headers, index);
    return {
      field,
      index,
      column: ledger.columns[field] as C[FieldOf<C>],
      name,
      header: index === undefined ? '' : (headers[index] ?? ''),
    };
  });
}

function checkRow<C extends Columns>(
  { line, cells }: LedgerRow,
  headers: readonly string[],
  { ledger, today }: CheckRowsOptions<C>,
  places: readonly Place<C>[],
): CheckedRow<C> {
  const values: Record<string, unknown> = {};
  const printed: unknown[] = [ledger.name];
  const errors: RowError<C>[] = [];
  for (const place of places) {
    const cell = place.index === undefined ? '' : (cells[place.index] ?? '');
    const found = readCell(cell, place, today);
    values[place.field] = found.value;
    printed.push(found.code ? [tidyCell(cell)] : found.value);
    if (found.code)
      errors.push({ line, column: place.name, field: place.field, code: found.code, params: found.params });
  }
  if (cells.length > headers.length)
    errors.push({ line, column: null, field: null, code: 'CELLS_BEYOND_HEADER', params: {} });
  if (errors.length === 0) checkBetweenCells(values as RowValues<C>, ledger, places, line, errors);
  const outline = { line, raw: cells, fingerprint: hash('sha256', JSON.stringify(printed), 'hex') };
  return errors.length === 0
    ? { ...outline, isGood: true, values: values as RowValues<C>, errors: [] }
    : { ...outline, isGood: false, values: values as RowDraft<C>, errors };
}

interface FoundCell {
  readonly value: unknown;
  readonly code?: ImportCode;
  readonly params: ErrorParams;
}

const none: ErrorParams = {};

function readCell<C extends Columns>(cell: string, { column, header }: Place<C>, today: string): FoundCell {
  if (cell.length > ledgerLimits.cellCharacters) {
    return { value: null, code: 'CELL_TOO_LONG', params: { max: ledgerLimits.cellCharacters } };
  }
  const text = tidyCell(cell);
  if (isBlankCell(text, column.parser)) {
    return column.required ? { value: null, code: 'CELL_REQUIRED', params: none } : { value: null, params: none };
  }
  const result = column.parser.parse(text, { header, today });
  return 'value' in result ? { value: result.value, params: none } : { value: null, ...result };
}

function checkBetweenCells<C extends Columns>(
  values: RowValues<C>,
  ledger: Ledger<C>,
  places: readonly Place<C>[],
  line: number,
  errors: RowError<C>[],
): void {
  const nameOf = (field: string): string =>
    places.find((place) => place.field === field)?.name || (ledger.columns[field]?.label.zh ?? field);
  ledger.check?.(values, (field, code, params = none) => {
    // A rule names the other cell by its field; the reader of the file knows it by its header.
    const shown = typeof params['other'] === 'string' ? { ...params, other: nameOf(params['other']) } : params;
    errors.push({ line, column: nameOf(field), field, code, params: shown });
  });
}

function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

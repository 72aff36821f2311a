// Orders and cursors as SQL.
import type { Catalog, Exposure, PathEnd, ReferenceField } from '../resource/catalog.ts';
import { beyondCursor, decodeCursor, mayBeNull, typed, type OrderTerm, type Page } from './page.ts';
import { quote, type Run, type Statement } from './statement.ts';
import { whereSql } from './where-sql.ts';

interface Compiling {
  readonly catalog: Catalog;
  readonly statement: Statement;
  run: Run;
}

/** `order by` terms of a page, turned round for a page read from the end. */
export function orderSql(c: Compiling, page: Page, alias: string): string {
  return page.order
    .map(
      (term) =>
        `${pathSql(c.catalog, c.statement, term.end, alias)}${term.descending === page.backwards ? '' : ' desc'}`,
    )
    .join(', ');
}

/** The value at the end of a path, as an expression over an alias. */
function pathSql(catalog: Catalog, statement: Statement, end: PathEnd, alias: string): string {
  let expression = `${alias}.${quote(end.steps.length > 0 ? end.from.properties.get(end.steps[0]!)!.column : end.field.column)}`;
  let exposure = end.from;
  for (const [index, step] of end.steps.entries()) {
    exposure = catalog.get((exposure.properties.get(step) as ReferenceField).target);
    const next = end.steps[index + 1];
    const column = next ? exposure.properties.get(next)!.column : end.field.column;
    const joined = statement.alias();
    expression = `(select ${joined}.${quote(column)} from ${quote(exposure.table)} ${joined} where ${joined}.id = ${expression})`;
  }
  return expression;
}

/** The cursor of a row, in the very text that `encodeCursor` gives. */
export function cursorSql(c: Compiling, page: Page, alias: string): string {
  const values = page.order.map((term) => cursorValueSql(term, pathSql(c.catalog, c.statement, term.end, alias)));
  return `translate(encode(convert_to(to_json(array[${values.join(', ')}]::text[])::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

function cursorValueSql(term: OrderTerm, expression: string): string {
  if (term.end.field.kind === 'instant')
    return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return `${expression}::text`;
}

/** Rows beyond the cursor: by comparison of rows where an index can serve it, else spelled out. */
export function beyondSql(c: Compiling, exposure: Exposure, site: number, nested: boolean, alias: string): string {
  const page = c.run.page(site, exposure, nested);
  const values = (run: Run): (string | null)[] => {
    const { cursor, order } = run.page(site, exposure, nested);
    return decodeCursor(cursor!, order);
  };
  const oneWay = page.order.every((term) => term.descending === page.order[0]!.descending && !mayBeNull(term.end));
  if (oneWay) {
    const columns = page.order.map((term) => pathSql(c.catalog, c.statement, term.end, alias));
    const operands = page.order.map((term, index) =>
      c.statement.parameter((run) => typed(term, values(run)[index]!), term.end.field.cast),
    );
    const sign = page.order[0]!.descending === page.backwards ? '>' : '<';
    return `(${columns.join(', ')}) ${sign} (${operands.join(', ')})`;
  }
  const condition = (run: Run) => {
    const { order, backwards } = run.page(site, exposure, nested);
    return beyondCursor(values(run), order, backwards);
  };
  return whereSql(c.catalog, c.statement, exposure, alias, { value: condition(c.run), find: condition });
}

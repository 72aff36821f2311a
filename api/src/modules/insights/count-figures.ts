// Counts figures: for several communities and periods at once, in one statement under row level security. A figure is an
// aggregate over the rows that its filter leads to; whoever may ask for it need not be able to read those rows.
import type { EntityManager } from '@mikro-orm/postgresql';
import { filterCondition, type FilterInput } from '../../kernel/read/conditions.ts';
import { rightsOf } from '../../kernel/read/rights.ts';
import { Run, Statement, quote } from '../../kernel/read/statement.ts';
import { whereSql } from '../../kernel/read/where-sql.ts';
import type { Catalog, Exposure } from '../../kernel/resource/catalog.ts';
import { systemCaller } from '../access/caller.ts';
import { figureKeys, figures, type ImpactFigureKey } from './figures/figures.ts';

/** Days inclusive; null leaves an end open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Cell extends Period {
  readonly communityId: string;
}

export type Counts = Readonly<Record<ImpactFigureKey, number>>;

/** The filter of a figure's list for a community and a period: what it finds is what the figure counts. */
export function recordsFilter(key: ImpactFigureKey, cell: Cell): FilterInput {
  const { filter, day, year } = figures[key];
  const bounds = year === undefined ? { field: day, ...daysOf(cell) } : { field: year, ...yearsOf(cell) };
  const { field, ...comparisons } = bounds;
  const isBounded = field !== undefined && Object.keys(comparisons).length > 0;
  return {
    communityId: { eq: cell.communityId },
    ...filter,
    ...(isBounded ? { [field]: { ...(filter[field] as FilterInput | undefined), ...comparisons } } : {}),
  };
}

function daysOf({ from, to }: Period): FilterInput {
  return { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) };
}

/** The years whose last day lies in a period. */
function yearsOf({ from, to }: Period): FilterInput {
  const last = (day: string): number => Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);
  return { ...(from === null ? {} : { gte: Number(from.slice(0, 4)) }), ...(to === null ? {} : { lte: last(to) }) };
}

/** Whether a period bounds a figure; otherwise it is as it stands now. */
export function isBounded(key: ImpactFigureKey): boolean {
  return figures[key].day !== undefined || figures[key].year !== undefined;
}

/** The values of the figures in each cell, in the order of the cells. */
export async function countFigures(
  em: EntityManager,
  catalog: Catalog,
  cells: readonly Cell[],
  keys: readonly ImpactFigureKey[] = figureKeys,
): Promise<Counts[]> {
  if (cells.length === 0 || keys.length === 0) return cells.map(() => ({}) as Counts);
  const { text, values } = statementFor(catalog, cells, keys);
  const [row] = await em.execute<Record<string, Record<string, number>>[]>(text, values);
  return cells.map(
    (_, index) =>
      Object.fromEntries(keys.map((key) => [key, row![`${index}/${figures[key].of}`]![key]!])) as unknown as Counts,
  );
}

/** One column a cell and type; in it, one aggregate a figure. */
function statementFor(
  catalog: Catalog,
  cells: readonly Cell[],
  keys: readonly ImpactFigureKey[],
): { text: string; values: unknown[] } {
  const statement = new Statement();
  const rights = rightsOf(catalog, systemCaller('impact', []));
  const types = [...Map.groupBy(keys, (key) => figures[key].of)];
  const columns = cells.flatMap((cell, index) =>
    types.map(([type, own]) => {
      const exposure = catalog.get(type);
      const alias = statement.alias();
      const where = (filter: FilterInput): string => {
        const value = filterCondition(catalog, rights, exposure, filter);
        return whereSql(catalog, statement, exposure, alias, { value, find: () => value });
      };
      const aggregates = own.map((key) => aggregateSql(exposure, alias, key, where(recordsFilter(key, cell))));
      const community = where({ communityId: { eq: cell.communityId } });
      return `(select row_to_json(found) from (select ${aggregates.join(', ')} from ${quote(exposure.table)} ${alias}
        where ${community} and ${alias}.archived_at is null) found) as "${index}/${type}"`;
    }),
  );
  const run = new Run(catalog, rights, [], {});
  const all = statement.recipes.map((recipe) => recipe(run));
  // The ORM takes its parameters by place, each as often as it stands.
  const values: unknown[] = [];
  const text = `select ${columns.join(', ')}`.replace(/\$(\d+)::/g, (_, number: string) => {
    values.push(parameterOf(all[Number(number) - 1]));
    return '?::';
  });
  return { text, values };
}

/** The ORM would spread a list over several parameters; PostgreSQL reads it from one text. */
function parameterOf(value: unknown): unknown {
  return Array.isArray(value) ? `{${value.map((each) => JSON.stringify(each)).join(',')}}` : value;
}

function aggregateSql(exposure: Exposure, alias: string, key: ImpactFigureKey, where: string): string {
  const { sum } = figures[key];
  const counted = sum ? `coalesce(sum(${alias}.${quote(exposure.properties.get(sum)!.column)})` : 'count(*)';
  return `${counted} filter (where ${where})${sum ? ', 0)' : ''}::int as ${quote(key)}`;
}

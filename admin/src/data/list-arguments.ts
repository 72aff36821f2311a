// What a list's URL holds (filter, search, sort, page) becomes the arguments of a connection.

export type Values = Record<string, unknown>;

export interface ListParams {
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly filter?: Values;
  readonly meta?: { readonly includeArchived?: boolean };
}

export interface ListArguments {
  readonly first: number;
  readonly offset: number;
  readonly search?: string;
  readonly filter?: Values;
  readonly orderBy?: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[];
  readonly includeArchived: boolean;
}

const comparators: ReadonlySet<string> = new Set([
  'eq',
  'ne',
  'in',
  'contains',
  'startsWith',
  'gt',
  'gte',
  'lt',
  'lte',
  'has',
  'isNull',
]);

/** `orderNames` holds the few sort keys whose enum value does not follow from the name. */
export function listArguments(params: ListParams, orderNames: Readonly<Record<string, string>> = {}): ListArguments {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  const { q, includeArchived, ...rest } = params.filter ?? {};
  const filter = toFilter(rest);
  return {
    first: perPage,
    offset: (page - 1) * perPage,
    includeArchived: params.meta?.includeArchived === true || includeArchived === true,
    ...(typeof q === 'string' && q.trim() !== '' ? { search: q.trim() } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(params.sort?.field
      ? { orderBy: [{ field: orderName(params.sort.field, orderNames), direction: params.sort.order }] }
      : {}),
  };
}

/**
 * `level` and `name@contains` stand for comparisons, an array for `in`, null for `isNull`; `team.name`, or `name` inside
 * `team`, is the filter `teamName`; `and`, `or`, `not` and ready comparators pass.
 */
export function toFilter(values: Values): Values {
  const filter: Values = {};
  for (const [key, value] of Object.entries(values)) addCondition(filter, '', key, value);
  return filter;
}

function addCondition(filter: Values, prefix: string, key: string, value: unknown): void {
  if (value === undefined || value === '') return;
  if (prefix === '' && (key === 'and' || key === 'or')) {
    filter[key] = (Array.isArray(value) ? value : [value]).map((each) => toFilter(each as Values));
    return;
  }
  if (prefix === '' && key === 'not') {
    filter[key] = toFilter(value as Values);
    return;
  }
  const [path = '', operator] = key.split('@');
  const name = joined(prefix, path);
  if (operator === undefined && isPlainObject(value) && !Object.keys(value).every((each) => comparators.has(each))) {
    for (const [inner, innerValue] of Object.entries(value)) addCondition(filter, name, inner, innerValue);
    return;
  }
  Object.assign((filter[name] ??= {}) as Values, comparison(operator, value));
}

function comparison(operator: string | undefined, value: unknown): Values {
  if (operator !== undefined) return { [operator]: value };
  if (Array.isArray(value)) return { in: value };
  if (value === null) return { isNull: true };
  return isPlainObject(value) ? value : { eq: value };
}

/** `team` and `leader.name` make `teamLeaderName`. */
function joined(prefix: string, path: string): string {
  const steps = [...(prefix === '' ? [] : [prefix]), ...path.split('.')];
  return steps.map((step, index) => (index === 0 ? step : `${step[0]?.toUpperCase() ?? ''}${step.slice(1)}`)).join('');
}

/** `community.name` is ordered by COMMUNITY_NAME; ids rise with time, so the id stands for CREATED_AT. */
export function orderName(field: string, orderNames: Readonly<Record<string, string>> = {}): string {
  const name = orderNames[field] ?? (field === 'id' ? 'createdAt' : field);
  return name
    .replaceAll('.', '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase();
}

function isPlainObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

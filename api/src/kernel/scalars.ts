// Scalars of the wire: instants in UTC with their zone, days as local dates.
import { GraphQLJSON } from 'graphql-scalars';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Writes an instant as PostgreSQL writes it in JSON, so that both ways of reading give the same text. */
export function instantText(at: Date): string {
  const iso = at.toISOString();
  const fraction = iso.slice(20, 23).replace(/0+$/, '');
  return `${iso.slice(0, 19)}${fraction ? `.${fraction}` : ''}+00:00`;
}

function parseInstant(text: unknown): Date {
  // JavaScript would take the 30th of February for a day in March; and it knows years that PostgreSQL does not.
  if (typeof text === 'string' && INSTANT.test(text) && isLocalDate(text.slice(0, 10))) {
    const at = new Date(text);
    const year = at.getUTCFullYear();
    if (year >= 1 && year <= 9999) return at;
  }
  throw new GraphQLError('DateTime must be an instant with a zone, such as 2025-03-01T09:30:00+08:00');
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
export function isLocalDate(text: unknown): text is string {
  const match = typeof text === 'string' ? DAY.exec(text) : null;
  if (!match) return false;
  const day = new Date(`${text as string}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text as string) && match[1] !== '0000';
}

function parseDay(text: unknown): string {
  if (isLocalDate(text)) return text;
  throw new GraphQLError('LocalDate must be a day that exists, as YYYY-MM-DD');
}

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC with its zone (RFC 3339).',
  serialize: (value) => instantText(value as Date),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day in Asia/Shanghai, YYYY-MM-DD.',
  serialize: (value) => value as string,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const Json = new GraphQLScalarType({ ...GraphQLJSON.toConfig(), name: 'JSON', description: 'Any JSON value.' });

// Statements of imports, whose few parameters have names.
import type pg from 'pg';

export interface StatementValues {
  readonly community: string;
  readonly now: Date;
  readonly today: string;
}

const casts: Readonly<Record<keyof StatementValues, string>> = { community: 'uuid', now: 'timestamptz', today: 'date' };

/** The text with numbered parameters in place of `:community`, `:now` and `:today`, and their values. */
export function numbered(text: string, values: StatementValues): { text: string; values: unknown[] } {
  const names: (keyof StatementValues)[] = [];
  const numberedText = text.replace(/(?<!:):(community|now|today)\b/g, (_, name: keyof StatementValues) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}::${casts[name]}`;
  });
  return { text: numberedText, values: names.map((name) => values[name]) };
}

/** Runs a statement; gives how many rows it touched. */
export async function run(client: pg.Client, text: string, values: StatementValues): Promise<number> {
  const { rowCount } = await client.query(numbered(text, values));
  return rowCount ?? 0;
}

// The guards that stand in the database itself: policies of rows, triggers, checks and unique indexes. Each is looked up where the
// migrations left it, and a fault takes it away or opens it; the audit trail of each table, which is derived, is tried as well.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { isRuleSql } from '../support/checks-sql.ts';
import { withAdmin } from '../support/cluster.ts';
import type { GuardFault } from './fault.ts';
import { root } from './faults-in-code.ts';

interface Guard {
  readonly table: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly sql: string;
}

const policies = `select tablename as "table", policyname as name, expression.clause || ' (' || expression.text || ')' as before,
  expression.clause || ' (true)' as after,
  format('alter policy %I on %I %s (true)', policyname, tablename, expression.clause) as sql
  from pg_policies, lateral (values ('using', qual), ('with check', with_check)) as expression(clause, text)
  where schemaname = 'public' and expression.text is not null and expression.text <> 'true'`;

const triggers = `select c.relname as "table", t.tgname as name, pg_get_triggerdef(t.oid) as before, '' as after,
  format('drop trigger %I on %I', t.tgname, c.relname) as sql
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where not t.tgisinternal and c.relnamespace = 'public'::regnamespace`;

/** Each condition inside of a trigger's function, forgotten. */
const branches = `select c.relname as "table", t.tgname as name, found.parts[1] as before, 'if false then' as after,
  replace(pg_get_functiondef(t.tgfoid), found.parts[1], 'if false then') as sql
  from pg_trigger t join pg_class c on c.oid = t.tgrelid,
  lateral regexp_matches(pg_get_functiondef(t.tgfoid), '(\\mif \\M.*?\\mthen\\M)', 'g') as found(parts)
  where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and t.tgname !~ '_audit$'`;

const checks = `select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as before, '' as after,
  format('alter table %I drop constraint %I', c.relname, k.conname) as sql
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.contype = 'c' and c.relnamespace = 'public'::regnamespace and ${isRuleSql}`;

/** In the full world, of which tests get copies as well, none of them stands. */
const uniques = `select c.relname as "table", i.relname as name, pg_get_indexdef(x.indexrelid) as before, '' as after,
  case when k.oid is null then format('drop index if exists %I', i.relname)
    else format('alter table %I drop constraint if exists %I cascade', c.relname, k.conname) end as sql
  from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
  left join pg_constraint k on k.conindid = x.indexrelid and k.contype = 'u'
  where x.indisunique and not x.indisprimary and c.relnamespace = 'public'::regnamespace`;

/** The faults of the guards of a migrated database, which must let itself be connected to. */
export async function faultsOfGuards(url: string): Promise<GuardFault[]> {
  const guards = await withAdmin(url, async (client) => {
    const found: Guard[] = [];
    for (const query of [policies, triggers, branches, checks, uniques])
      found.push(...(await client.query<Guard>(`${query} order by 1, 2, 3`)).rows);
    return found;
  });
  const files = filesOfTables();
  return guards.flatMap(({ table, name, before, after, sql }) => {
    const declared = files.get(table);
    if (!declared) return [];
    const line = lineOf(declared.text, name);
    return { part: 'guards', file: declared.file, line, within: name, before: `${name}: ${before}`, after, sql };
  });
}

/** Tables are named after their entities. */
function filesOfTables(): Map<string, { file: string; text: string }> {
  const files = globSync('api/src/**/*.entity.ts', { cwd: root }).sort();
  return new Map(
    files.flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const names = [...text.matchAll(/^ {2}name: '(\w+)'/gm)].map(([, name]) => name!);
      return names.map((name) => [name.replace(/(?<!^)(?=[A-Z])/g, '_').toLowerCase(), { file, text }] as const);
    }),
  );
}

function lineOf(text: string, name: string): number {
  const found = text.indexOf(`'${name}'`);
  return found < 0 ? 1 : text.slice(0, found).split('\n').length;
}

/** Lets a template be changed for a while; the tests are given copies of it and nobody else is connected. */
export async function changeTemplate(adminUrl: string, name: string, sql: string): Promise<void> {
  const template = pg.escapeIdentifier(name);
  await withAdmin(adminUrl, (admin) => admin.query(`alter database ${template} with allow_connections true`));
  try {
    await withAdmin(addressOf(adminUrl, name), (client) => client.query(sql));
  } finally {
    await withAdmin(adminUrl, (admin) => admin.query(`alter database ${template} with allow_connections false`));
  }
}

/** Makes a database as another one is, in the place of the one that has its name. */
export async function copyDatabase(adminUrl: string, from: string, to: string): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${pg.escapeIdentifier(to)} with (force)`);
    await admin.query(`create database ${pg.escapeIdentifier(to)} template ${pg.escapeIdentifier(from)}`);
  });
}

export function addressOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

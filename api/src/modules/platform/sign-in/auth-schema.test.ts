// Who may touch the schema `auth`, asked of PostgreSQL itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authSchemaDown, authSchemaUp } from '../../../database/auth/auth-schema.ts';
import { createAuthDatabase, createPerson } from './sign-in.fixture.ts';
import type { AuthDatabase } from './sign-in.fixture.ts';

let database: AuthDatabase;

beforeAll(async () => {
  database = await createAuthDatabase();
  await database.owner.query(
    'create table public.secret_visit (note text); insert into public.secret_visit values ($$door code$$)',
  );
  await database.owner.query('grant select on public.secret_visit to public');
});

afterAll(async () => {
  await database?.stop();
});

const tables = ['"user"', 'login_credential', 'session', 'verification', 'two_factor', 'used_code', 'sign_in_failure'];

describe('the role of the app', () => {
  it.each(tables)('neither reads nor writes auth.%s', async (table) => {
    await expect(database.app.query(`select * from auth.${table}`)).rejects.toMatchObject({ code: '42501' });
    await expect(database.app.query(`delete from auth.${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('calls the functions meant for it and no other', async () => {
    const found = await database.owner.query<{ name: string }>(`
      select p.proname as name from pg_proc p where p.pronamespace = 'auth'::regnamespace
      and has_function_privilege('qiaomen_app', p.oid, 'execute') order by 1`);
    expect(found.rows.map(({ name }) => name)).toEqual([
      'create_login',
      'disable_login',
      'enable_login',
      'remove_second_factor',
      'rename_login',
      'revoke_sessions',
      'session_account',
      'set_password',
    ]);
  });

  it('makes a login and its own record in one transaction, or neither', async () => {
    const client = await database.app.connect();
    await client.query('begin');
    await client.query('select auth.create_login($1, $2, $3, $4)', [
      '019a9d00-0000-7000-8000-000000000001',
      'li.na',
      '李娜',
      'x',
    ]);
    await client.query('rollback');
    client.release();
    const left = await database.owner.query(`select 1 from auth."user" where username = 'li.na'`);
    expect(left.rowCount).toBe(0);
  });
});

describe('the role of sign-in', () => {
  it.each(tables)('reads auth.%s', async (table) => {
    await expect(database.auth.query(`select * from auth.${table}`)).resolves.toBeDefined();
  });

  it('sees nothing of the rest, even of what is open to all', async () => {
    await expect(database.auth.query('select * from public.secret_visit')).rejects.toMatchObject({ code: '42501' });
    expect((await database.app.query('select note from public.secret_visit')).rows).toEqual([{ note: 'door code' }]);
  });

  it('cannot change the schema, nor call what is meant for administrators', async () => {
    await expect(database.auth.query('create table auth.mine ()')).rejects.toMatchObject({ code: '42501' });
    await expect(database.auth.query('alter table auth.session disable trigger all')).rejects.toMatchObject({
      code: '42501',
    });
    const person = await createPerson(database.app);
    await expect(
      database.auth.query('select auth.set_password($1, $2)', [person.accountId, 'x']),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('every function', () => {
  it('has a fixed search path, and none is open to all', async () => {
    const loose = await database.owner.query(`
      select p.proname from pg_proc p where p.pronamespace = 'auth'::regnamespace and p.proname <> 'delay_after'
      and not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false)`);
    expect(loose.rows).toEqual([]);
    const open = await database.owner.query(`
      select p.proname from pg_proc p, lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
      where p.pronamespace = 'auth'::regnamespace and a.grantee = 0`);
    expect(open.rows).toEqual([]);
  });
});

describe('the schema', () => {
  it('goes down and up again', async () => {
    await database.owner.query(authSchemaDown);
    const gone = await database.owner.query(`select to_regnamespace('auth') as schema`);
    expect(gone.rows).toEqual([{ schema: null }]);
    await database.owner.query(authSchemaUp);
    expect(await createPerson(database.app)).toHaveProperty('accountId');
  });
});

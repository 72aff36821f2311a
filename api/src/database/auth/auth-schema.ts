// The schema `auth` for the migrations: logins, their sessions and second factors. Only the role `qiaomen_auth` reads and
// writes its tables; the rest of the system reaches them through the few functions granted to `qiaomen_app`.
// The roles `qiaomen_app` and `qiaomen_auth` must exist before.
import { attemptFunctions } from './attempt-functions.ts';
import { idleMinutes, loginFunctions, longestHours } from './login-functions.ts';

/** Tables as better-auth wants them (user, session, account, verification, two_factor), and what we hold besides. */
const tables = `
create schema auth;
revoke all on schema auth from public;
revoke all on schema public from public;
grant usage on schema public to qiaomen_app;
grant usage on schema auth to qiaomen_app, qiaomen_auth;

create table auth."user" (
  id uuid primary key,
  name text not null,
  email text not null generated always as (id::text || '@account.invalid') stored,
  email_verified boolean not null default false,
  image text,
  username text not null constraint user_username_key unique
    constraint user_username_form check (username ~ '^[a-z0-9][a-z0-9_.-]{2,29}$'),
  two_factor_enabled boolean not null default false,
  demo boolean not null default false,
  disabled_at timestamptz(3),
  credential_version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
comment on table auth."user" is 'A login; its id is the id of the account.';
comment on column auth."user".demo is 'Made by the demo: refused outside demo mode.';
comment on column auth."user".credential_version is 'Rises with whatever must end the sessions; those of another version are void.';

create table auth.login_credential (
  id uuid primary key default gen_random_uuid(),
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references auth."user" on delete cascade,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (provider_id, account_id)
);
comment on table auth.login_credential is 'How a login proves itself: here always by a password.';
create index login_credential_user_id on auth.login_credential (user_id);

create table auth.session (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth."user" on delete cascade,
  token text not null unique,
  signed_in_at timestamptz(3) not null,
  last_used_at timestamptz(3) not null,
  credential_version integer not null,
  expires_at timestamptz(3) not null,
  ip_address text,
  user_agent text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
comment on column auth.session.token is 'Worth nothing without the signature that the cookie carries.';
create index session_user_id on auth.session (user_id);

create table auth.verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
comment on table auth.verification is 'Sign-ins that wait for the second factor.';
create index verification_identifier on auth.verification (identifier);

create table auth.two_factor (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth."user" on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz(3)
);
create index two_factor_user_id on auth.two_factor (user_id);

create table auth.used_code (
  account_id uuid not null references auth."user" on delete cascade,
  code_hash bytea not null,
  used_at timestamptz(3) not null,
  primary key (account_id, code_hash)
);
comment on table auth.used_code is 'Codes of authenticators that let somebody in; each does so once.';

create table auth.sign_in_failure (
  subject bytea primary key,
  account_id uuid,
  failed_at timestamptz(3)[] not null default '{}',
  blocked_until timestamptz(3),
  updated_at timestamptz(3) not null
);
comment on table auth.sign_in_failure is 'What delays and locks are counted by.';
comment on column auth.sign_in_failure.subject is 'A keyed hash of the name that was typed, or of the address.';
create index sign_in_failure_updated_at on auth.sign_in_failure (updated_at);
create index sign_in_failure_account_id on auth.sign_in_failure (account_id);
`;

/** Whatever ends sessions does so in one place, and tells every process on the channel `identity`. */
const triggers = `
create function auth.session_begins() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  if new.credential_version is null then
    select u.credential_version into new.credential_version from auth."user" u where u.id = new.user_id;
  end if;
  -- Those that ran out are cleared away when their owner comes again.
  delete from auth.session s where s.user_id = new.user_id
    and (s.last_used_at < new.last_used_at - interval '${idleMinutes} minutes'
      or s.signed_in_at <= new.last_used_at - interval '${longestHours} hours');
  return new;
end $body$;
create trigger session_begins before insert on auth.session
  for each row execute function auth.session_begins();

create function auth.session_ended() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  perform pg_notify('identity', old.user_id::text);
  return null;
end $body$;
create trigger session_ended after delete on auth.session
  for each row execute function auth.session_ended();

create function auth.password_changed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  update auth."user" u set credential_version = u.credential_version + 1 where u.id = new.user_id;
  return null;
end $body$;
create trigger password_changed after update of password on auth.login_credential
  for each row when (old.password is distinct from new.password) execute function auth.password_changed();

create function auth.login_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  if new.credential_version = old.credential_version then
    new.credential_version := old.credential_version + 1;
  end if;
  return new;
end $body$;
create trigger login_changes before update on auth."user"
  for each row when ((old.two_factor_enabled, old.disabled_at) is distinct from (new.two_factor_enabled, new.disabled_at))
  execute function auth.login_changes();

create function auth.login_changed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  if new.credential_version <> old.credential_version then
    delete from auth.session s where s.user_id = new.id;
    delete from auth.verification v where v.value = new.id::text;
  end if;
  perform pg_notify('identity', new.id::text);
  return null;
end $body$;
create trigger login_changed after update on auth."user"
  for each row execute function auth.login_changed();
`;

const grants = `
grant select, insert, update, delete on all tables in schema auth to qiaomen_auth;
revoke all on all functions in schema auth from public;
grant execute on function
  auth.delay_after(integer), auth.begin_sign_in(text, bytea, bytea, timestamptz, boolean),
  auth.end_sign_in(bytea, bytea, timestamptz)
  to qiaomen_auth;
grant execute on function auth.session_account(text, timestamptz, boolean, boolean) to qiaomen_app, qiaomen_auth;
grant execute on function
  auth.create_login(uuid, text, text, text, boolean), auth.rename_login(uuid, text, text), auth.set_password(uuid, text),
  auth.revoke_sessions(uuid), auth.disable_login(uuid), auth.enable_login(uuid), auth.remove_second_factor(uuid)
  to qiaomen_app;
`;

export const authSchemaUp = [tables, triggers, attemptFunctions, loginFunctions, grants].join('\n');

export const authSchemaDown = `
drop schema auth cascade;
revoke usage on schema public from qiaomen_app;
grant usage on schema public to public;
`;

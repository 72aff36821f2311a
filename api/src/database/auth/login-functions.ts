// SQL functions through which the rest of the system makes, changes and ends logins inside its own transactions, and
// through which each request learns whose session it is. They run as the schema's owner, with a fixed search path.

export const idleMinutes = 30;
export const longestHours = 8;

const definer = 'security definer set search_path = pg_catalog, pg_temp';

export const loginFunctions = `
create function auth.require_login(account uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  perform 1 from auth."user" u where u.id = account for update;
  if not found then
    raise exception 'account % has no login', account using errcode = 'no_data_found';
  end if;
end $body$;

create function auth.create_login(account_id uuid, username text, display_name text, password_hash text, demo boolean default false)
returns void language plpgsql ${definer} as $body$
begin
  insert into auth."user" (id, username, name, demo) values (account_id, lower(username), display_name, demo);
  insert into auth.login_credential (user_id, account_id, provider_id, password)
    values (account_id, account_id::text, 'credential', password_hash);
end $body$;

create function auth.rename_login(account_id uuid, username text, display_name text)
returns void language plpgsql ${definer} as $body$
begin
  perform auth.require_login(account_id);
  update auth."user" u set username = lower(rename_login.username), name = display_name, updated_at = now()
    where u.id = account_id;
end $body$;

create function auth.set_password(account_id uuid, password_hash text) returns void language plpgsql ${definer} as $body$
begin
  perform auth.require_login(account_id);
  update auth.login_credential a set password = password_hash, updated_at = now()
    where a.user_id = set_password.account_id and a.provider_id = 'credential';
  delete from auth.sign_in_failure f where f.account_id = set_password.account_id;
end $body$;

create function auth.revoke_sessions(account_id uuid) returns void language plpgsql ${definer} as $body$
begin
  perform auth.require_login(account_id);
  update auth."user" u set credential_version = u.credential_version + 1 where u.id = account_id;
end $body$;

create function auth.disable_login(account_id uuid) returns void language plpgsql ${definer} as $body$
begin
  perform auth.require_login(account_id);
  update auth."user" u set disabled_at = now(), updated_at = now() where u.id = account_id and u.disabled_at is null;
end $body$;

create function auth.enable_login(account_id uuid) returns void language plpgsql ${definer} as $body$
begin
  perform auth.require_login(account_id);
  update auth."user" u set disabled_at = null, updated_at = now() where u.id = account_id and u.disabled_at is not null;
  delete from auth.sign_in_failure f where f.account_id = enable_login.account_id;
end $body$;

create function auth.remove_second_factor(account_id uuid) returns void language plpgsql ${definer} as $body$
begin
  perform auth.require_login(account_id);
  delete from auth.two_factor t where t.user_id = account_id;
  update auth."user" u set two_factor_enabled = false, updated_at = now() where u.id = account_id and u.two_factor_enabled;
end $body$;

create function auth.session_account(session_token text, at timestamptz, demo_mode boolean default false, slide boolean default true)
returns table (account_id uuid, session_id uuid, second_factor boolean)
language sql ${definer} as $body$
  with valid as (
    select s.id, s.user_id, u.two_factor_enabled
    from auth.session s join auth."user" u on u.id = s.user_id
    where s.token = session_token
      and s.credential_version = u.credential_version
      and s.last_used_at >= at - interval '${idleMinutes} minutes'
      and s.signed_in_at > at - interval '${longestHours} hours'
      and u.disabled_at is null
      and (demo_mode or not u.demo)
  ), due as (
    -- Whoever comes while another request moves the clock need not wait for it.
    select s.id from auth.session s join valid on valid.id = s.id
    where slide and s.last_used_at < at - interval '1 minute'
    for update of s skip locked
  ), moved as (
    update auth.session s set last_used_at = at from due where s.id = due.id
  )
  select valid.user_id, valid.id, valid.two_factor_enabled from valid
$body$;
`;

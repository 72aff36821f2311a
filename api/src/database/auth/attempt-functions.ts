// SQL that counts failed sign-ins, by account and by address. An attempt counts as failed from its beginning until it has
// succeeded, so that many at once get no more guesses than one after the other. Known and unknown names count alike.

const accountRules = { failuresUntilDelay: 3, failuresUntilLock: 10, longestDelaySeconds: 60 } as const;
const addressRules = { failures: 50 } as const;
/** Failures are remembered, and an account stays locked, for so long. */
export const windowMinutes = 15;

const { failuresUntilDelay, failuresUntilLock, longestDelaySeconds } = accountRules;
const window = `interval '${windowMinutes} minutes'`;

export const attemptFunctions = `
create function auth.delay_after(failures integer) returns interval language sql immutable as $body$
  select case
    when failures >= ${failuresUntilLock} then ${window}
    when failures >= ${failuresUntilDelay}
      then make_interval(secs => least(${longestDelaySeconds}, 2 ^ (failures - ${failuresUntilDelay})))
    else interval '0'
  end
$body$;

create function auth.begin_sign_in(
  login_name text, account_subject bytea, address_subject bytea, at timestamptz, demo_mode boolean
) returns table (verdict text, retry_after_seconds integer, account_id uuid, credential_version integer)
language plpgsql set search_path = pg_catalog, pg_temp as $body$
declare
  known_id uuid;
  known_version integer;
  account_failures timestamptz[];
  address_failures timestamptz[];
  locked_until timestamptz;
  free_at timestamptz;
  failures integer;
begin
  select u.id, u.credential_version into known_id, known_version from auth."user" u
    where u.username = login_name and u.disabled_at is null and (demo_mode or not u.demo);
  -- One order for all, so that no two attempts wait for each other.
  insert into auth.sign_in_failure (subject, updated_at)
    select s, at from unnest(array[account_subject, address_subject]) s order by s on conflict do nothing;
  perform 1 from auth.sign_in_failure f where f.subject in (account_subject, address_subject) order by f.subject for update;

  select array(select t from unnest(f.failed_at) t where t > at - ${window} order by t)
    into address_failures from auth.sign_in_failure f where f.subject = address_subject;
  select array(select t from unnest(f.failed_at) t where t > at - ${window} order by t), f.blocked_until
    into account_failures, locked_until from auth.sign_in_failure f where f.subject = account_subject;

  failures := cardinality(account_failures);
  if locked_until > at then
    verdict := 'LOCKED';
    free_at := locked_until;
  elsif cardinality(address_failures) >= ${addressRules.failures} then
    verdict := 'TOO_MANY_ATTEMPTS';
    free_at := address_failures[cardinality(address_failures) - ${addressRules.failures - 1}] + ${window};
  elsif account_failures[failures] + auth.delay_after(failures) > at then
    verdict := 'TOO_MANY_ATTEMPTS';
    free_at := account_failures[failures] + auth.delay_after(failures);
  else
    verdict := 'ALLOWED';
    failures := failures + 1;
    free_at := at + auth.delay_after(failures);
    update auth.sign_in_failure f set failed_at = address_failures || at, updated_at = at where f.subject = address_subject;
    update auth.sign_in_failure f
      set failed_at = account_failures || at, updated_at = at, account_id = known_id,
          blocked_until = case when failures >= ${failuresUntilLock} then free_at end
      where f.subject = account_subject;
  end if;
  delete from auth.sign_in_failure f where f.subject in (
    select old.subject from auth.sign_in_failure old where old.updated_at < at - interval '1 day' limit 20 for update skip locked
  );
  return query select verdict, ceil(extract(epoch from free_at - at))::integer, known_id, known_version;
end $body$;

create function auth.end_sign_in(account_subject bytea, address_subject bytea, begun_at timestamptz)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  perform 1 from auth.sign_in_failure f where f.subject in (account_subject, address_subject) order by f.subject for update;
  delete from auth.sign_in_failure f where f.subject = account_subject;
  update auth.sign_in_failure f
    set failed_at = f.failed_at[:array_position(f.failed_at, begun_at) - 1] || f.failed_at[array_position(f.failed_at, begun_at) + 1:]
    where f.subject = address_subject and begun_at = any (f.failed_at);
end $body$;
`;

// What stands in the database before the first table: roles, extensions, and the functions that row level security and
// the audit triggers call.

/** SQL of the foundation. The roles are made apart, since they belong to the whole server. */
export const foundationUp = `
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create function app_communities() returns uuid[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('app.communities', true), ''), '{}')::uuid[]
$$;
comment on function app_communities() is 'Communities that the present caller can reach; none when nobody said.';

create function app_actor() returns text language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('app.actor', true), ''), 'nobody')
$$;
comment on function app_actor() is 'Who is acting: an account, a key, or a system job.';

${writeAuditOf(['id', 'version', 'updated_at', 'created_at'])}
comment on function write_audit(text, text, jsonb, jsonb, text[]) is 'Writes one row of the audit trail; values of the hidden columns are starred.';

alter default privileges in schema public grant select, insert, update on tables to qiaomen_app;
grant usage on schema public to qiaomen_app;
`;

export const foundationDown = `
alter default privileges in schema public revoke select, insert, update on tables from qiaomen_app;
drop function write_audit(text, text, jsonb, jsonb, text[]);
drop function app_actor();
drop function app_communities();
`;

/** SQL after the tables: trails can only be added to. */
export const trailsUp = `
revoke update on audit_entry, outbox_event, sensitive_read from qiaomen_app;
grant delete on idempotency_answer to qiaomen_app;
`;

/** The function that writes the audit trail; a change of the unwatched columns alone leaves no entry. */
export function writeAuditOf(unwatched: readonly string[]): string {
  return `
create or replace function write_audit(changed_table text, operation text, old_row jsonb, new_row jsonb, hidden text[]) returns void
language plpgsql as $$
declare
  changes jsonb;
  present jsonb := coalesce(new_row, old_row);
  milliseconds numeric := extract(epoch from clock_timestamp()) * 1000;
begin
  select jsonb_object_agg(key, case
      when key = any(hidden) then jsonb_build_object('old', case when old_row->key <> 'null' then '***' end, 'new', case when new_row->key <> 'null' then '***' end)
      else jsonb_build_object('old', old_row->key, 'new', new_row->key) end)
    into changes
    from jsonb_object_keys(present) as key
    where key not in (${unwatched.map((column) => `'${column}'`).join(', ')})
      and old_row->key is distinct from new_row->key
      and not (operation = 'INSERT' and new_row->key = 'null');
  if operation = 'UPDATE' and changes is null then return; end if;
  insert into audit_entry (id, at, actor, actor_name, request_id, reason, record_table, operation, record_id, community_id, changes)
  values (
    -- UUID version 7 down to the microsecond, so that entries of one transaction stay in order.
    (lpad(to_hex(floor(milliseconds)::bigint), 12, '0') || '7' || lpad(to_hex(floor(milliseconds % 1 * 4096)::int), 3, '0')
      || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid,
    clock_timestamp(), app_actor(), nullif(current_setting('app.actor_name', true), ''), nullif(current_setting('app.request_id', true), ''), nullif(current_setting('app.reason', true), ''),
    changed_table, operation, (present->>'id')::uuid, (present->>'community_id')::uuid, coalesce(changes, '{}'));
end
$$;`;
}

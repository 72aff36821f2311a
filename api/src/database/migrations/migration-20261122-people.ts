// What is derived about a volunteer from other rows, kept by the database so that it can be filtered by: until when the
// background check lets them serve children, and the teams to which they belong. Neither is a change of the record itself.
import { Migration } from '@mikro-orm/migrations';

const up = `
create function children_served_until(who uuid) returns date language sql stable as $$
  select case when latest.check_result = 'CLEAR' and latest.checked_offences @> array['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE']
      then least(latest.expires_on, (latest.issued_on + interval '1 year' - interval '1 day')::date) end
    from credential latest
    where latest.person_id = who and latest.kind = 'BACKGROUND_CHECK' and latest.archived_at is null
      and latest.verified_on is not null and latest.check_result is not null and latest.issued_on is not null
    order by latest.issued_on desc, latest.created_at desc limit 1
$$;
comment on function children_served_until(uuid) is 'Last day on which the latest background check of a person lets them serve children; null when it does not.';

create function settle_children_check() returns trigger language plpgsql as $$
begin
  update volunteer v set may_serve_children_until = settled.until
    from (select person_id, children_served_until(person_id) as until from (select distinct person_id from changed where kind = 'BACKGROUND_CHECK') people) settled
    where v.person_id = settled.person_id and v.may_serve_children_until is distinct from settled.until;
  return null;
end
$$;
create trigger credential_settles_children_added after insert on credential referencing new table as changed for each statement execute function settle_children_check();
create trigger credential_settles_children_changed after update on credential referencing new table as changed for each statement execute function settle_children_check();

create function settle_new_volunteer() returns trigger language plpgsql as $$
begin
  new.may_serve_children_until := children_served_until(new.person_id);
  return new;
end
$$;
create trigger volunteer_settles_children before insert on volunteer for each row execute function settle_new_volunteer();

create function settle_teams() returns trigger language plpgsql as $$
begin
  update volunteer v set team_ids = settled.ids
    from (select people.volunteer_id, coalesce((select array_agg(distinct m.team_id::text order by m.team_id::text) from team_member m
        where m.volunteer_id = people.volunteer_id and m.archived_at is null and m.until is null), '{}') as ids
      from (select distinct volunteer_id from changed) people) settled
    where v.id = settled.volunteer_id and v.team_ids is distinct from settled.ids;
  return null;
end
$$;
create trigger team_member_settles_teams_added after insert on team_member referencing new table as changed for each statement execute function settle_teams();
create trigger team_member_settles_teams_changed after update on team_member referencing new table as changed for each statement execute function settle_teams();

update volunteer v set team_ids = held.ids
  from (select volunteer_id, array_agg(distinct team_id::text order by team_id::text) as ids from team_member
    where archived_at is null and until is null group by volunteer_id) held
  where held.volunteer_id = v.id;
`;

const down = `
drop trigger team_member_settles_teams_changed on team_member;
drop trigger team_member_settles_teams_added on team_member;
drop function settle_teams();
drop trigger volunteer_settles_children on volunteer;
drop function settle_new_volunteer();
drop trigger credential_settles_children_changed on credential;
drop trigger credential_settles_children_added on credential;
drop function settle_children_check();
drop function children_served_until(uuid);
`;

export class People extends Migration {
  override async up(): Promise<void> {
    await this.execute(up);
  }

  override async down(): Promise<void> {
    await this.execute(down);
  }
}

// What hangs on a record that is settled is not moved away from it either: the guards look at the row as it was as well.
import { Migration } from '@mikro-orm/migrations';

export class WhatStands extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`drop trigger if exists "activity_stall_guard" on "activity_stall";`);
    this.addSql(`drop function if exists "activity_stall_activity_stall_guard_fn"();`);
    this.addSql(
      `create or replace function "activity_stall_activity_stall_guard_fn"() returns trigger as $$ begin if exists (select from activity where id in (new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.visit_count, new.archived_at) is distinct from (old.community_id, old.activity_id, old.visit_count, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_stall_closed', table = 'activity_stall'; end if; return coalesce(new, old); end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_stall_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_stall" for each ROW execute function "activity_stall_activity_stall_guard_fn"();`,
    );

    this.addSql(`drop trigger if exists "activity_headcount_guard" on "activity_headcount";`);
    this.addSql(`drop function if exists "activity_headcount_activity_headcount_guard_fn"();`);
    this.addSql(
      `create or replace function "activity_headcount_activity_headcount_guard_fn"() returns trigger as $$ begin if exists (select from activity where id in (new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.age_band, new.people, new.archived_at) is distinct from (old.community_id, old.activity_id, old.age_band, old.people, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_headcount_closed', table = 'activity_headcount'; end if; return coalesce(new, old); end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_headcount_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_headcount" for each ROW execute function "activity_headcount_activity_headcount_guard_fn"();`,
    );

    this.addSql(`drop trigger if exists "meeting_attendance_minutes_confirmed" on "meeting_attendance";`);
    this.addSql(`drop function if exists "meeting_attendance_meeting_attendance_minutes_confirmed_fn"();`);
    this.addSql(
      `create or replace function "meeting_attendance_meeting_attendance_minutes_confirmed_fn"() returns trigger as $$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id in (new.meeting_id, old.meeting_id) and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'meeting_attendance_minutes_confirmed', table = 'meeting_attendance'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "meeting_attendance_minutes_confirmed" BEFORE INSERT OR UPDATE on "meeting_attendance" for each ROW execute function "meeting_attendance_meeting_attendance_minutes_confirmed_fn"();`,
    );

    this.addSql(`drop trigger if exists "agenda_item_minutes_confirmed" on "agenda_item";`);
    this.addSql(`drop function if exists "agenda_item_agenda_item_minutes_confirmed_fn"();`);
    this.addSql(
      `create or replace function "agenda_item_agenda_item_minutes_confirmed_fn"() returns trigger as $$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id in (new.meeting_id, old.meeting_id) and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'agenda_item_minutes_confirmed', table = 'agenda_item'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "agenda_item_minutes_confirmed" BEFORE INSERT OR UPDATE on "agenda_item" for each ROW execute function "agenda_item_agenda_item_minutes_confirmed_fn"();`,
    );

    this.addSql(`drop trigger if exists "motion_minutes_confirmed" on "motion";`);
    this.addSql(`drop function if exists "motion_motion_minutes_confirmed_fn"();`);
    this.addSql(
      `create or replace function "motion_motion_minutes_confirmed_fn"() returns trigger as $$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id in ((select i.meeting_id from agenda_item i where i.id = new.agenda_item_id), (select i.meeting_id from agenda_item i where i.id = old.agenda_item_id)) and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'motion_minutes_confirmed', table = 'motion'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "motion_minutes_confirmed" BEFORE INSERT OR UPDATE on "motion" for each ROW execute function "motion_motion_minutes_confirmed_fn"();`,
    );

    this.addSql(`drop trigger if exists "training_attendance_guard" on "training_attendance";`);
    this.addSql(`drop function if exists "training_attendance_training_attendance_guard_fn"();`);
    this.addSql(
      `create or replace function "training_attendance_training_attendance_guard_fn"() returns trigger as $$ begin if exists (select from training_session where id in (new.session_id, old.session_id) and status in ('ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED')) and (tg_op <> 'UPDATE' or (new.community_id, new.session_id, new.volunteer_id, new.result, new.minutes, new.archived_at) is distinct from (old.community_id, old.session_id, old.volunteer_id, old.result, old.minutes, old.archived_at)) then raise exception 'the attendance of the session is locked' using errcode = 'check_violation', constraint = 'training_attendance_locked', table = 'training_attendance'; end if; return coalesce(new, old); end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_attendance_guard" BEFORE INSERT OR UPDATE OR DELETE on "training_attendance" for each ROW execute function "training_attendance_training_attendance_guard_fn"();`,
    );

    this.addSql(`drop trigger if exists "activity_attendance_guard" on "activity_attendance";`);
    this.addSql(`drop function if exists "activity_attendance_activity_attendance_guard_fn"();`);
    this.addSql(
      `create or replace function "activity_attendance_activity_attendance_guard_fn"() returns trigger as $$ begin if exists (select from activity where id in (new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.role, new.person_id, new.volunteer_id, new.enrolment_id, new.age_band, new.minutes, new.archived_at) is distinct from (old.community_id, old.activity_id, old.role, old.person_id, old.volunteer_id, old.enrolment_id, old.age_band, old.minutes, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_attendance_closed', table = 'activity_attendance'; end if; return coalesce(new, old); end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_attendance_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_attendance" for each ROW execute function "activity_attendance_activity_attendance_guard_fn"();`,
    );

    this.addSql(`drop trigger if exists "vote_motion_open" on "vote";`);
    this.addSql(`drop function if exists "vote_vote_motion_open_fn"();`);
    this.addSql(
      `create or replace function "vote_vote_motion_open_fn"() returns trigger as $$ begin if not exists (select from motion m where m.id = new.motion_id and m.status = 'OPEN') or exists (select from motion m where m.id = old.motion_id and m.status <> 'OPEN') then raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'vote_motion_open', table = 'vote'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "vote_motion_open" BEFORE INSERT OR UPDATE on "vote" for each ROW execute function "vote_vote_motion_open_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "activity_attendance_guard" on "activity_attendance";`);
    this.addSql(`drop function if exists "activity_attendance_activity_attendance_guard_fn"();`);
    this.addSql(
      `create or replace function "activity_attendance_activity_attendance_guard_fn"() returns trigger as $$ begin if exists (select from activity where id = coalesce(new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.role, new.person_id, new.volunteer_id, new.enrolment_id, new.age_band, new.minutes, new.archived_at) is distinct from (old.community_id, old.activity_id, old.role, old.person_id, old.volunteer_id, old.enrolment_id, old.age_band, old.minutes, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_attendance_closed', table = 'activity_attendance'; end if; return coalesce(new, old); end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_attendance_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_attendance" for each ROW execute function "activity_attendance_activity_attendance_guard_fn"();`,
    );

    this.addSql(`drop trigger if exists "activity_headcount_guard" on "activity_headcount";`);
    this.addSql(`drop function if exists "activity_headcount_activity_headcount_guard_fn"();`);
    this.addSql(
      `create or replace function "activity_headcount_activity_headcount_guard_fn"() returns trigger as $$ begin if exists (select from activity where id = coalesce(new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.age_band, new.people, new.archived_at) is distinct from (old.community_id, old.activity_id, old.age_band, old.people, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_headcount_closed', table = 'activity_headcount'; end if; return coalesce(new, old); end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_headcount_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_headcount" for each ROW execute function "activity_headcount_activity_headcount_guard_fn"();`,
    );

    this.addSql(`drop trigger if exists "activity_stall_guard" on "activity_stall";`);
    this.addSql(`drop function if exists "activity_stall_activity_stall_guard_fn"();`);
    this.addSql(
      `create or replace function "activity_stall_activity_stall_guard_fn"() returns trigger as $$ begin if exists (select from activity where id = coalesce(new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.visit_count, new.archived_at) is distinct from (old.community_id, old.activity_id, old.visit_count, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_stall_closed', table = 'activity_stall'; end if; return coalesce(new, old); end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_stall_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_stall" for each ROW execute function "activity_stall_activity_stall_guard_fn"();`,
    );

    this.addSql(`drop trigger if exists "agenda_item_minutes_confirmed" on "agenda_item";`);
    this.addSql(`drop function if exists "agenda_item_agenda_item_minutes_confirmed_fn"();`);
    this.addSql(
      `create or replace function "agenda_item_agenda_item_minutes_confirmed_fn"() returns trigger as $$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id = new.meeting_id and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'agenda_item_minutes_confirmed', table = 'agenda_item'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "agenda_item_minutes_confirmed" BEFORE INSERT OR UPDATE on "agenda_item" for each ROW execute function "agenda_item_agenda_item_minutes_confirmed_fn"();`,
    );

    this.addSql(`drop trigger if exists "meeting_attendance_minutes_confirmed" on "meeting_attendance";`);
    this.addSql(`drop function if exists "meeting_attendance_meeting_attendance_minutes_confirmed_fn"();`);
    this.addSql(
      `create or replace function "meeting_attendance_meeting_attendance_minutes_confirmed_fn"() returns trigger as $$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id = new.meeting_id and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'meeting_attendance_minutes_confirmed', table = 'meeting_attendance'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "meeting_attendance_minutes_confirmed" BEFORE INSERT OR UPDATE on "meeting_attendance" for each ROW execute function "meeting_attendance_meeting_attendance_minutes_confirmed_fn"();`,
    );

    this.addSql(`drop trigger if exists "motion_minutes_confirmed" on "motion";`);
    this.addSql(`drop function if exists "motion_motion_minutes_confirmed_fn"();`);
    this.addSql(
      `create or replace function "motion_motion_minutes_confirmed_fn"() returns trigger as $$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id = (select i.meeting_id from agenda_item i where i.id = new.agenda_item_id) and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'motion_minutes_confirmed', table = 'motion'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "motion_minutes_confirmed" BEFORE INSERT OR UPDATE on "motion" for each ROW execute function "motion_motion_minutes_confirmed_fn"();`,
    );

    this.addSql(`drop trigger if exists "training_attendance_guard" on "training_attendance";`);
    this.addSql(`drop function if exists "training_attendance_training_attendance_guard_fn"();`);
    this.addSql(
      `create or replace function "training_attendance_training_attendance_guard_fn"() returns trigger as $$ begin if exists (select from training_session where id = coalesce(new.session_id, old.session_id) and status in ('ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED')) and (tg_op <> 'UPDATE' or (new.community_id, new.session_id, new.volunteer_id, new.result, new.minutes, new.archived_at) is distinct from (old.community_id, old.session_id, old.volunteer_id, old.result, old.minutes, old.archived_at)) then raise exception 'the attendance of the session is locked' using errcode = 'check_violation', constraint = 'training_attendance_locked', table = 'training_attendance'; end if; return coalesce(new, old); end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_attendance_guard" BEFORE INSERT OR UPDATE OR DELETE on "training_attendance" for each ROW execute function "training_attendance_training_attendance_guard_fn"();`,
    );

    this.addSql(`drop trigger if exists "vote_motion_open" on "vote";`);
    this.addSql(`drop function if exists "vote_vote_motion_open_fn"();`);
    this.addSql(
      `create or replace function "vote_vote_motion_open_fn"() returns trigger as $$ begin if not exists (select from motion m where m.id = new.motion_id and m.status = 'OPEN') then raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'vote_motion_open', table = 'vote'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "vote_motion_open" BEFORE INSERT OR UPDATE on "vote" for each ROW execute function "vote_vote_motion_open_fn"();`,
    );
  }
}

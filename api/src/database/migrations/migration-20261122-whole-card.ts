import { Migration } from '@mikro-orm/migrations';

export class WholeCard extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "notice_setting" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "account_id" uuid not null, "mailing" text not null default 'NONE', "language" text not null default 'ZH_CN', "muted_kinds" text[] not null default '{}', "email" varchar(200) null, "email_confirmed_at" timestamptz(3) null, "pending_email" varchar(200) null, "token_hash" bytea null, "token_expires_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "notice_setting" is 'What one account wants to be told of, and how.';`);
    this.addSql(
      `comment on column "notice_setting"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "notice_setting"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "notice_setting"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "notice_setting"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "notice_setting"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "notice_setting"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "notice_setting"."account_id" is 'Whose settings they are.';`);
    this.addSql(`comment on column "notice_setting"."mailing" is 'When notices are sent by mail.';`);
    this.addSql(`comment on column "notice_setting"."language" is 'In which language mails are written.';`);
    this.addSql(
      `comment on column "notice_setting"."muted_kinds" is 'Kinds of matters of which the account is not told.';`,
    );
    this.addSql(`comment on column "notice_setting"."email" is 'Address to which mails go; it was confirmed.';`);
    this.addSql(`comment on column "notice_setting"."email_confirmed_at" is 'When the address was confirmed.';`);
    this.addSql(`comment on column "notice_setting"."pending_email" is 'Address that waits to be confirmed.';`);
    this.addSql(
      `comment on column "notice_setting"."token_hash" is 'Keyed hash of the secret in the link that confirms it.';`,
    );
    this.addSql(`comment on column "notice_setting"."token_expires_at" is 'Until when that link works.';`);
    this.addSql(`create index "notice_setting_community_id_index" on "notice_setting" ("community_id");`);
    this.addSql(`alter table "notice_setting" add constraint "notice_setting_account" unique ("account_id");`);

    this.addSql(
      `create table "notice" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "account_id" uuid not null, "kind" text not null, "record_type" varchar(80) not null, "record_id" uuid not null, "title" varchar(200) null, "due_on" date null, "state" text not null default 'UNREAD', "read_at" timestamptz(3) null, "done_at" timestamptz(3) null, "mailed_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "notice" is 'Tells one account of one matter that waits for it.';`);
    this.addSql(`comment on column "notice"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "notice"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "notice"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "notice"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "notice"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "notice"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "notice"."account_id" is 'Who is told.';`);
    this.addSql(`comment on column "notice"."kind" is 'What kind of matter it is.';`);
    this.addSql(`comment on column "notice"."record_type" is 'Type of the record that waits.';`);
    this.addSql(`comment on column "notice"."record_id" is 'Id of the record that waits.';`);
    this.addSql(`comment on column "notice"."title" is 'What the record is called, where that is nothing personal.';`);
    this.addSql(`comment on column "notice"."due_on" is 'By when it should be done.';`);
    this.addSql(`comment on column "notice"."state" is 'Whether it still asks for something.';`);
    this.addSql(`comment on column "notice"."read_at" is 'When it was looked at.';`);
    this.addSql(`comment on column "notice"."done_at" is 'Since when the matter waits no more.';`);
    this.addSql(`comment on column "notice"."mailed_at" is 'When a mail told of it; at most one does.';`);
    this.addSql(`create index "notice_community_id_index" on "notice" ("community_id");`);
    this.addSql(`create index "notice_community_id_state_index" on "notice" ("community_id", "state");`);
    this.addSql(`create index "notice_account_id_state_index" on "notice" ("account_id", "state");`);
    this.addSql(`alter table "notice" add constraint "notice_of_matter" unique ("account_id", "kind", "record_id");`);

    this.addSql(
      `create table "calendar_feed" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "account_id" uuid not null, "token_hash" bytea not null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "calendar_feed" is 'A secret link by which a calendar program follows what its owner may read in the calendar.';`,
    );
    this.addSql(
      `comment on column "calendar_feed"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "calendar_feed"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "calendar_feed"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "calendar_feed"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "calendar_feed"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "calendar_feed"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "calendar_feed"."account_id" is 'Whose link it is.';`);
    this.addSql(
      `comment on column "calendar_feed"."token_hash" is 'Keyed hash of the secret; the secret itself is kept nowhere.';`,
    );
    this.addSql(`comment on column "calendar_feed"."last_used_at" is 'When it was last used, to within a minute.';`);
    this.addSql(`comment on column "calendar_feed"."revoked_at" is 'When it was revoked; it is dead from then on.';`);
    this.addSql(`create index "calendar_feed_community_id_index" on "calendar_feed" ("community_id");`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create unique index "calendar_feed_live" on "calendar_feed" ("account_id") where revoked_at is null;`);

    this.addSql(
      `create table "saved_view" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "account_id" uuid not null, "list_name" varchar(60) not null, "name" varchar(60) not null, "filter" jsonb not null, "search" varchar(80) null, "order_field" varchar(80) null, "order_direction" text null, "columns" varchar(80)[] null, "sharing" text not null default 'MINE', "role" text null, "partner_unit_id" uuid null, "is_default" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "saved_view" is 'A list with its filter, order and columns, kept to be opened again.';`,
    );
    this.addSql(
      `comment on column "saved_view"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "saved_view"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "saved_view"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "saved_view"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "saved_view"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "saved_view"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "saved_view"."account_id" is 'Whose view it is.';`);
    this.addSql(
      `comment on column "saved_view"."list_name" is 'Which list, by its name in the API, such as \`volunteers\`.';`,
    );
    this.addSql(`comment on column "saved_view"."name" is 'What it is called.';`);
    this.addSql(
      `comment on column "saved_view"."filter" is 'Filter of the list, in the form of its \`filter\` argument.';`,
    );
    this.addSql(`comment on column "saved_view"."search" is 'What the list is searched for.';`);
    this.addSql(
      `comment on column "saved_view"."order_field" is 'What the list is ordered by, as in its \`orderBy\` argument.';`,
    );
    this.addSql(`comment on column "saved_view"."order_direction" is 'In which direction.';`);
    this.addSql(`comment on column "saved_view"."columns" is 'Columns that are shown, in their order.';`);
    this.addSql(`comment on column "saved_view"."sharing" is 'Who sees it.';`);
    this.addSql(
      `comment on column "saved_view"."role" is 'The role whose holders see it when it is shared with the team of a community.';`,
    );
    this.addSql(
      `comment on column "saved_view"."partner_unit_id" is 'The partner unit whose staff see it when it is shared with their team.';`,
    );
    this.addSql(`comment on column "saved_view"."is_default" is 'Whether its owner sees the list so at first.';`);
    this.addSql(`create index "saved_view_community_id_index" on "saved_view" ("community_id");`);
    this.addSql(`create index "saved_view_partner_unit_id_index" on "saved_view" ("partner_unit_id");`);
    this.addSql(
      `create index "saved_view_community_id_list_name_index" on "saved_view" ("community_id", "list_name");`,
    );
    this.addSql(
      `create unique index "saved_view_name" on "saved_view" ("account_id", "list_name", "name") where archived_at is null;`,
    );
    this.addSql(
      `create unique index "saved_view_default" on "saved_view" ("account_id", "list_name") where is_default and archived_at is null;`,
    );

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'SAFETY_READ'::text, 'ACTIVITY_READ'::text, 'CERTIFICATE_READ'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );

    this.addSql(
      `alter table "pledge" add "remaining_quantity" int generated always as (greatest(promised_quantity - delivered_quantity, 0)) stored null;`,
    );
    this.addSql(
      `comment on column "pledge"."remaining_quantity" is 'How much of the promise is still to be delivered, in the unit of the pledge; kept by the database.';`,
    );

    this.addSql(`alter table "training_session" add "delivery_id" uuid null;`);
    this.addSql(
      `comment on column "training_session"."delivery_id" is 'What it delivers of a pledge of its provider, once it is held; recorded by the API.';`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_delivery_id_foreign" foreign key ("delivery_id") references "delivery" ("id") on delete set null;`,
    );
    this.addSql(`alter table "training_session" add constraint "training_session_delivery" unique ("delivery_id");`);

    this.addSql(
      `alter table "notice_setting" add constraint "notice_setting_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "notice_setting" add constraint "notice_setting_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "notice_setting" add constraint "notice_setting_email" check ((email is null) = (email_confirmed_at is null));`,
    );
    this.addSql(
      `alter table "notice_setting" add constraint "notice_setting_mailing_check" check ("mailing" in ('NONE', 'DAILY', 'AT_ONCE'));`,
    );
    this.addSql(
      `alter table "notice_setting" add constraint "notice_setting_language_check" check ("language" in ('ZH_CN', 'EN'));`,
    );
    this.addSql(
      `alter table "notice_setting" add constraint "notice_setting_muted_kinds_check" check ("muted_kinds" <@ array['TRAINING_NOT_HELD'::text, 'TRAINING_ROSTER_OPEN'::text, 'AGREEMENT_ENDING'::text, 'PLEDGE_BEHIND'::text, 'CREDENTIAL_UNVERIFIED'::text, 'CREDENTIAL_EXPIRING'::text, 'VOLUNTEER_WAITING'::text]);`,
    );
    this.addSql(
      `create or replace function "notice_setting_notice_setting_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['token_hash']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "notice_setting_audit" AFTER INSERT OR UPDATE OR DELETE on "notice_setting" for each ROW execute function "notice_setting_notice_setting_audit_fn"();`,
    );
    this.addSql(`alter table "notice_setting" enable row level security;`);
    this.addSql(`alter table "notice_setting" force row level security;`);
    this.addSql(
      `create policy "notice_setting_of_community" on "notice_setting" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "notice" add constraint "notice_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_kind_check" check ("kind" in ('TRAINING_NOT_HELD', 'TRAINING_ROSTER_OPEN', 'AGREEMENT_ENDING', 'PLEDGE_BEHIND', 'CREDENTIAL_UNVERIFIED', 'CREDENTIAL_EXPIRING', 'VOLUNTEER_WAITING'));`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_state_check" check ("state" in ('UNREAD', 'READ', 'DONE'));`,
    );
    this.addSql(
      `create or replace function "notice_notice_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "notice_audit" AFTER INSERT OR UPDATE OR DELETE on "notice" for each ROW execute function "notice_notice_audit_fn"();`,
    );
    this.addSql(`alter table "notice" enable row level security;`);
    this.addSql(`alter table "notice" force row level security;`);
    this.addSql(
      `create policy "notice_of_community" on "notice" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `create or replace function "calendar_feed_calendar_feed_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['token_hash']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "calendar_feed_audit" AFTER INSERT OR UPDATE OR DELETE on "calendar_feed" for each ROW execute function "calendar_feed_calendar_feed_audit_fn"();`,
    );
    this.addSql(`alter table "calendar_feed" enable row level security;`);
    this.addSql(`alter table "calendar_feed" force row level security;`);
    this.addSql(
      `create policy "calendar_feed_of_community" on "calendar_feed" using (community_id = any((select app_communities())::uuid[]) or encode(token_hash, 'hex') = (select current_setting('app.key_hash', true))) with check (community_id = any((select app_communities())::uuid[]) or encode(token_hash, 'hex') = (select current_setting('app.key_hash', true)));`,
    );

    this.addSql(
      `alter table "saved_view" add constraint "saved_view_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_team" check (sharing <> 'TEAM' or role is not null or partner_unit_id is not null);`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_order_direction_check" check ("order_direction" in ('ASC', 'DESC'));`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_sharing_check" check ("sharing" in ('MINE', 'TEAM', 'COMMUNITY'));`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_role_check" check ("role" in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'COORDINATOR', 'SOCIAL_WORKER', 'GRID_WORKER', 'TEAM_LEADER', 'VOLUNTEER', 'PARTNER_STAFF'));`,
    );
    this.addSql(
      `create or replace function "saved_view_saved_view_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "saved_view_audit" AFTER INSERT OR UPDATE OR DELETE on "saved_view" for each ROW execute function "saved_view_saved_view_audit_fn"();`,
    );
    this.addSql(`alter table "saved_view" enable row level security;`);
    this.addSql(`alter table "saved_view" force row level security;`);
    this.addSql(
      `create policy "saved_view_of_community" on "saved_view" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "notice_setting_audit" on "notice_setting";`);
    this.addSql(`drop function if exists "notice_setting_notice_setting_audit_fn"();`);
    this.addSql(`drop table if exists "notice_setting" cascade;`);
    this.addSql(`drop trigger if exists "notice_audit" on "notice";`);
    this.addSql(`drop function if exists "notice_notice_audit_fn"();`);
    this.addSql(`drop table if exists "notice" cascade;`);
    this.addSql(`drop trigger if exists "calendar_feed_audit" on "calendar_feed";`);
    this.addSql(`drop function if exists "calendar_feed_calendar_feed_audit_fn"();`);
    this.addSql(`drop table if exists "calendar_feed" cascade;`);
    this.addSql(`drop trigger if exists "saved_view_audit" on "saved_view";`);
    this.addSql(`drop function if exists "saved_view_saved_view_audit_fn"();`);
    this.addSql(`drop table if exists "saved_view" cascade;`);

    this.addSql(`alter table "training_session" drop constraint "training_session_delivery_id_foreign";`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (scopes <@ ARRAY['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );

    this.addSql(`alter table "pledge" drop column "remaining_quantity";`);

    this.addSql(`alter table "training_session" drop constraint "training_session_delivery";`);
    this.addSql(`alter table "training_session" drop column "delivery_id";`);
  }
}

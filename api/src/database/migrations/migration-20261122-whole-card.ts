import { Migration } from '@mikro-orm/migrations';

export class WholeCard extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "attachment" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "file_name" varchar(200) not null, "media_type" text not null, "size_bytes" int not null, "fingerprint" varchar(64) not null, "kind" text not null, "caption" varchar(200) null, "shows_people" boolean not null default false, "consent_note" varchar(200) null, "uploaded_by" varchar(80) not null, "withdraw_reason" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "attachment" is 'A file that proves or shows something; GET /attachments/:id gives its content.';`,
    );
    this.addSql(
      `comment on column "attachment"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "attachment"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "attachment"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "attachment"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "attachment"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "attachment"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "attachment"."file_name" is 'Name of the file; no names of persons.';`);
    this.addSql(`comment on column "attachment"."media_type" is 'Form of the file, as its content shows it.';`);
    this.addSql(`comment on column "attachment"."size_bytes" is 'Size of what is kept (bytes).';`);
    this.addSql(`comment on column "attachment"."fingerprint" is 'SHA-256 of what is kept.';`);
    this.addSql(`comment on column "attachment"."kind" is 'What it is for.';`);
    this.addSql(`comment on column "attachment"."caption" is 'What it shows; no names of persons.';`);
    this.addSql(
      `comment on column "attachment"."shows_people" is 'Whether people can be recognised; then only whoever may read personal values opens it.';`,
    );
    this.addSql(
      `comment on column "attachment"."consent_note" is 'Who agreed to be shown, and how; needed where people can be recognised.';`,
    );
    this.addSql(`comment on column "attachment"."uploaded_by" is 'Account that uploaded it.';`);
    this.addSql(
      `comment on column "attachment"."withdraw_reason" is 'Why its content was taken away; the record of it stays.';`,
    );
    this.addSql(`create index "attachment_community_id_index" on "attachment" ("community_id");`);
    this.addSql(`create index "attachment_community_fingerprint" on "attachment" ("community_id", "fingerprint");`);

    this.addSql(
      `create table "attachment_content" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "attachment_id" uuid not null, "sealed_bytes" bytea null, primary key ("id"));`,
    );
    this.addSql(`comment on table "attachment_content" is 'The content of an attachment.';`);
    this.addSql(
      `comment on column "attachment_content"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "attachment_content"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "attachment_content"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "attachment_content"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "attachment_content"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "attachment_content"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "attachment_content"."attachment_id" is 'The attachment.';`);
    this.addSql(
      `comment on column "attachment_content"."sealed_bytes" is 'Its bytes, sealed; null once it is withdrawn.';`,
    );
    this.addSql(`create index "attachment_content_community_id_index" on "attachment_content" ("community_id");`);
    this.addSql(
      `alter table "attachment_content" add constraint "attachment_content_attachment" unique ("attachment_id");`,
    );

    this.addSql(
      `create table "activity_series" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "kind" text not null, "title" varchar(200) not null, "description" text null, "risk_statement" text null, "host_unit_id" uuid null, "place" varchar(120) null, "capacity" int null, "is_for_children" boolean not null default false, "rule" varchar(200) not null, "start_time" varchar(5) not null, "minutes" int not null, "from_day" date not null, "until_day" date null, "holiday_policy" text not null default 'SKIP', "is_open_at_once" boolean not null default true, "status" text not null default 'ACTIVE', "end_reason" varchar(200) null, "made_until" date null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "activity_series" is 'A rule by which activities are held again and again.';`);
    this.addSql(
      `comment on column "activity_series"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_series"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_series"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_series"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_series"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_series"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_series"."kind" is 'Kind of its activities.';`);
    this.addSql(`comment on column "activity_series"."title" is 'What its activities are called.';`);
    this.addSql(`comment on column "activity_series"."description" is 'What happens there, and for whom it is.';`);
    this.addSql(
      `comment on column "activity_series"."risk_statement" is 'Risks of which those who take part or help are told before they enrol.';`,
    );
    this.addSql(
      `comment on column "activity_series"."host_unit_id" is 'The partner unit that holds it and looks after it; none when the community itself does.';`,
    );
    this.addSql(`comment on column "activity_series"."place" is 'Where it takes place.';`);
    this.addSql(
      `comment on column "activity_series"."capacity" is 'How many can take part each time (people); null when there is no limit.';`,
    );
    this.addSql(`comment on column "activity_series"."is_for_children" is 'Whether children take part.';`);
    this.addSql(
      `comment on column "activity_series"."rule" is 'On which days it is held: a recurrence rule of iCalendar, such as FREQ=WEEKLY;BYDAY=MO,WE.';`,
    );
    this.addSql(
      `comment on column "activity_series"."start_time" is 'Time of day in Asia/Shanghai at which it starts: HH:MM.';`,
    );
    this.addSql(`comment on column "activity_series"."minutes" is 'Length of each activity (minutes).';`);
    this.addSql(`comment on column "activity_series"."from_day" is 'First day on which it may be held.';`);
    this.addSql(
      `comment on column "activity_series"."until_day" is 'Last day on which it may be held; null when it goes on.';`,
    );
    this.addSql(
      `comment on column "activity_series"."holiday_policy" is 'What happens to a date on a public holiday.';`,
    );
    this.addSql(
      `comment on column "activity_series"."is_open_at_once" is 'Whether its activities are open for enrolment as soon as they are made.';`,
    );
    this.addSql(`comment on column "activity_series"."status" is 'Whether it goes on.';`);
    this.addSql(`comment on column "activity_series"."end_reason" is 'Why it ended.';`);
    this.addSql(
      `comment on column "activity_series"."made_until" is 'Day up to which its activities have been made.';`,
    );
    this.addSql(`comment on column "activity_series"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "activity_series_community_id_index" on "activity_series" ("community_id");`);
    this.addSql(`create index "activity_series_host_unit_id_index" on "activity_series" ("host_unit_id");`);
    this.addSql(`create index "activity_series_community_status" on "activity_series" ("community_id", "status");`);

    this.addSql(
      `create table "activity_series_exception" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "series_id" uuid not null, "day" date not null, "reason" varchar(200) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "activity_series_exception" is 'A day that was taken out of a series.';`);
    this.addSql(
      `comment on column "activity_series_exception"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_series_exception"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_series_exception"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_series_exception"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_series_exception"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(
      `comment on column "activity_series_exception"."community_id" is 'The community to which it belongs.';`,
    );
    this.addSql(`comment on column "activity_series_exception"."series_id" is 'The series.';`);
    this.addSql(`comment on column "activity_series_exception"."day" is 'The day.';`);
    this.addSql(`comment on column "activity_series_exception"."reason" is 'Why it was taken out.';`);
    this.addSql(
      `create index "activity_series_exception_community_id_index" on "activity_series_exception" ("community_id");`,
    );
    this.addSql(
      `alter table "activity_series_exception" add constraint "activity_series_exception_day" unique ("series_id", "day");`,
    );

    this.addSql(
      `create table "activity" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "kind" text not null, "title" varchar(200) not null, "description" text null, "risk_statement" text null, "host_unit_id" uuid null, "is_hosted_by_community" boolean not null default true, "place" varchar(120) null, "starts_at" timestamptz(3) null, "ends_at" timestamptz(3) null, "held_on" date not null, "capacity" int null, "taken_places" int not null default 0, "is_for_children" boolean not null default false, "status" text not null default 'PLANNED', "cancel_reason" varchar(200) null, "attended_count" int not null default 0, "helper_count" int not null default 0, "visit_count" int not null default 0, "series_id" uuid null, "series_day" date null, "note" text null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "activity" is 'Something that the community or a partner unit holds for people: group work, a lecture, a fair, a class.';`,
    );
    this.addSql(
      `comment on column "activity"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity"."kind" is 'Kind of the activity; says for which figure it counts.';`);
    this.addSql(`comment on column "activity"."title" is 'What it is called.';`);
    this.addSql(`comment on column "activity"."description" is 'What happens there, and for whom it is.';`);
    this.addSql(
      `comment on column "activity"."risk_statement" is 'Risks of which those who take part or help are told before they enrol.';`,
    );
    this.addSql(
      `comment on column "activity"."host_unit_id" is 'The partner unit that holds it and looks after it; none when the community itself does.';`,
    );
    this.addSql(
      `comment on column "activity"."is_hosted_by_community" is 'Whether the community is among the hosts.';`,
    );
    this.addSql(`comment on column "activity"."place" is 'Where it takes place.';`);
    this.addSql(`comment on column "activity"."starts_at" is 'When it starts; null when only the day is on record.';`);
    this.addSql(`comment on column "activity"."ends_at" is 'When it ends; null when only the day is on record.';`);
    this.addSql(`comment on column "activity"."held_on" is 'Its day in Asia/Shanghai; follows from startsAt.';`);
    this.addSql(
      `comment on column "activity"."capacity" is 'How many can take part (people), helpers apart; null when there is no limit.';`,
    );
    this.addSql(
      `comment on column "activity"."taken_places" is 'How many are enrolled to take part (people), helpers apart; kept by the API.';`,
    );
    this.addSql(`comment on column "activity"."is_for_children" is 'Whether children take part.';`);
    this.addSql(`comment on column "activity"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "activity"."cancel_reason" is 'Why it was cancelled.';`);
    this.addSql(
      `comment on column "activity"."attended_count" is 'How many people took part, named or counted, each once (people); kept by the API.';`,
    );
    this.addSql(
      `comment on column "activity"."helper_count" is 'How many volunteers helped (people); kept by the API.';`,
    );
    this.addSql(
      `comment on column "activity"."visit_count" is 'How often people were served at its stalls (person-times); kept by the API.';`,
    );
    this.addSql(`comment on column "activity"."series_id" is 'The series that made it.';`);
    this.addSql(
      `comment on column "activity"."series_day" is 'Day for which the series made it; the day itself may have been moved since.';`,
    );
    this.addSql(`comment on column "activity"."note" is 'Anything else worth knowing; no names of people.';`);
    this.addSql(`comment on column "activity"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "activity_community_id_index" on "activity" ("community_id");`);
    this.addSql(`create index "activity_community_day" on "activity" ("community_id", "held_on");`);
    this.addSql(`create index "activity_community_kind_day" on "activity" ("community_id", "kind", "held_on");`);
    this.addSql(`create index "activity_host_day" on "activity" ("host_unit_id", "held_on");`);
    this.addSql(`alter table "activity" add constraint "activity_series_day" unique ("series_id", "series_day");`);

    this.addSql(
      `create table "child_names_read" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "actor" varchar(80) not null, "actor_name" varchar(80) not null, "read_at" timestamptz(3) not null, "reason" varchar(200) not null, "children" int not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "child_names_read" is 'One look of somebody at the names of the children of an activity.';`,
    );
    this.addSql(
      `comment on column "child_names_read"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "child_names_read"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "child_names_read"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "child_names_read"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "child_names_read"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "child_names_read"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "child_names_read"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "child_names_read"."actor" is 'Account that read them.';`);
    this.addSql(`comment on column "child_names_read"."actor_name" is 'Name by which colleagues know that account.';`);
    this.addSql(`comment on column "child_names_read"."read_at" is 'When they were read.';`);
    this.addSql(`comment on column "child_names_read"."reason" is 'The reason that was given.';`);
    this.addSql(`comment on column "child_names_read"."children" is 'How many names were shown (people).';`);
    this.addSql(`create index "child_names_read_community_id_index" on "child_names_read" ("community_id");`);
    this.addSql(`create index "child_names_read_activity_id_index" on "child_names_read" ("activity_id");`);

    this.addSql(
      `create table "activity_stall" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "name" varchar(60) not null, "partner_unit_id" uuid null, "position" int not null, "visit_count" int not null default 0, primary key ("id"));`,
    );
    this.addSql(`comment on table "activity_stall" is 'A stall of a fair, and how often people were served at it.';`);
    this.addSql(
      `comment on column "activity_stall"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_stall"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_stall"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_stall"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_stall"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_stall"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_stall"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "activity_stall"."name" is 'What is offered there.';`);
    this.addSql(`comment on column "activity_stall"."partner_unit_id" is 'The partner unit that looks after it.';`);
    this.addSql(`comment on column "activity_stall"."position" is 'Its place among the stalls, from 1.';`);
    this.addSql(
      `comment on column "activity_stall"."visit_count" is 'How often somebody was served there (person-times); kept by the API.';`,
    );
    this.addSql(`create index "activity_stall_community_id_index" on "activity_stall" ("community_id");`);
    this.addSql(`create index "activity_stall_partner_unit_id_index" on "activity_stall" ("partner_unit_id");`);
    this.addSql(
      `create unique index "activity_stall_name" on "activity_stall" ("activity_id", "name") where archived_at is null;`,
    );

    this.addSql(
      `create table "activity_photo" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "attachment_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "activity_photo" is 'A photo of an activity.';`);
    this.addSql(
      `comment on column "activity_photo"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_photo"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_photo"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_photo"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_photo"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_photo"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_photo"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "activity_photo"."attachment_id" is 'The picture.';`);
    this.addSql(`create index "activity_photo_community_id_index" on "activity_photo" ("community_id");`);
    this.addSql(`create index "activity_photo_activity_id_index" on "activity_photo" ("activity_id");`);
    this.addSql(`alter table "activity_photo" add constraint "activity_photo_attachment" unique ("attachment_id");`);

    this.addSql(
      `create table "activity_material" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "item" varchar(80) not null, "quantity" int not null, "unit" varchar(20) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "activity_material" is 'Something that an activity needs or used.';`);
    this.addSql(
      `comment on column "activity_material"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_material"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_material"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_material"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_material"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_material"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_material"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "activity_material"."item" is 'What it is.';`);
    this.addSql(`comment on column "activity_material"."quantity" is 'How much of it.';`);
    this.addSql(`comment on column "activity_material"."unit" is 'In what it is counted, such as 份.';`);
    this.addSql(`create index "activity_material_community_id_index" on "activity_material" ("community_id");`);
    this.addSql(`create index "activity_material_activity_id_index" on "activity_material" ("activity_id");`);

    this.addSql(
      `create table "activity_headcount" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "age_band" text not null, "people" int not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "activity_headcount" is 'People of one age band who took part in an activity and were counted, not named.';`,
    );
    this.addSql(
      `comment on column "activity_headcount"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_headcount"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_headcount"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_headcount"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_headcount"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_headcount"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_headcount"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "activity_headcount"."age_band" is 'How old they are.';`);
    this.addSql(
      `comment on column "activity_headcount"."people" is 'How many (people), besides those who are named.';`,
    );
    this.addSql(`create index "activity_headcount_community_id_index" on "activity_headcount" ("community_id");`);
    this.addSql(
      `alter table "activity_headcount" add constraint "activity_headcount_band" unique ("activity_id", "age_band");`,
    );

    this.addSql(
      `create table "activity_evaluation" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "rated_one_count" int not null default 0, "rated_two_count" int not null default 0, "rated_three_count" int not null default 0, "rated_four_count" int not null default 0, "rated_five_count" int not null default 0, "rating_count" int not null default 0, "average_rating_tenths" int null, "went_well" text null, "to_improve" text null, "suggestion" text null, "evaluated_on" date not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "activity_evaluation" is 'What came of an activity: how those who took part rated it, what went well, what to improve.';`,
    );
    this.addSql(
      `comment on column "activity_evaluation"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_evaluation"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_evaluation"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_evaluation"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_evaluation"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_evaluation"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_evaluation"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "activity_evaluation"."rated_one_count" is 'How many gave it 1 of 5 (people).';`);
    this.addSql(`comment on column "activity_evaluation"."rated_two_count" is 'How many gave it 2 of 5 (people).';`);
    this.addSql(`comment on column "activity_evaluation"."rated_three_count" is 'How many gave it 3 of 5 (people).';`);
    this.addSql(`comment on column "activity_evaluation"."rated_four_count" is 'How many gave it 4 of 5 (people).';`);
    this.addSql(`comment on column "activity_evaluation"."rated_five_count" is 'How many gave it 5 of 5 (people).';`);
    this.addSql(
      `comment on column "activity_evaluation"."rating_count" is 'How many rated it (people); kept by the API.';`,
    );
    this.addSql(
      `comment on column "activity_evaluation"."average_rating_tenths" is 'Their rating on average, in tenths from 10 to 50 (47 is 4.7); null when nobody rated it; kept by the API.';`,
    );
    this.addSql(`comment on column "activity_evaluation"."went_well" is 'What went well.';`);
    this.addSql(`comment on column "activity_evaluation"."to_improve" is 'What to do better.';`);
    this.addSql(`comment on column "activity_evaluation"."suggestion" is 'What those who took part suggested.';`);
    this.addSql(`comment on column "activity_evaluation"."evaluated_on" is 'Day of the evaluation.';`);
    this.addSql(`create index "activity_evaluation_community_id_index" on "activity_evaluation" ("community_id");`);
    this.addSql(
      `alter table "activity_evaluation" add constraint "activity_evaluation_activity" unique ("activity_id");`,
    );

    this.addSql(
      `create table "activity_co_host" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "partner_unit_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "activity_co_host" is 'A partner unit that holds an activity together with its first host.';`,
    );
    this.addSql(
      `comment on column "activity_co_host"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_co_host"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_co_host"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_co_host"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_co_host"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_co_host"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_co_host"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "activity_co_host"."partner_unit_id" is 'The partner unit.';`);
    this.addSql(`create index "activity_co_host_community_id_index" on "activity_co_host" ("community_id");`);
    this.addSql(`create index "activity_co_host_partner_unit_id_index" on "activity_co_host" ("partner_unit_id");`);
    this.addSql(
      `alter table "activity_co_host" add constraint "activity_co_host_unit" unique ("activity_id", "partner_unit_id");`,
    );

    this.addSql(
      `create table "activity_enrolment" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "role" text not null default 'PARTICIPANT', "person_id" uuid null, "volunteer_id" uuid null, "participant_name" varchar(60) null, "child_name_sealed" bytea null, "age_band" text not null default 'UNKNOWN', "is_child" boolean not null default false, "allows_photos" boolean not null default false, "status" text not null, "enrolled_at" timestamptz(3) not null, "withdrawn_at" timestamptz(3) null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "activity_enrolment" is 'A place at an activity, for taking part or for helping, or a place in the queue for one.';`,
    );
    this.addSql(
      `comment on column "activity_enrolment"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_enrolment"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_enrolment"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_enrolment"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_enrolment"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_enrolment"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_enrolment"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "activity_enrolment"."role" is 'As what they come.';`);
    this.addSql(`comment on column "activity_enrolment"."person_id" is 'The person on file; none for a guest.';`);
    this.addSql(`comment on column "activity_enrolment"."volunteer_id" is 'The volunteer, for whoever helps.';`);
    this.addSql(
      `comment on column "activity_enrolment"."participant_name" is 'Name of whoever is 14 or older, at the time of enrolment; null once the person is erased.';`,
    );
    this.addSql(
      `comment on column "activity_enrolment"."child_name_sealed" is 'Name of a child under 14 who is not on file, sealed; null once consent is withdrawn.';`,
    );
    this.addSql(`comment on column "activity_enrolment"."age_band" is 'How old they are on the day.';`);
    this.addSql(`comment on column "activity_enrolment"."is_child" is 'Whether it is a child under 14.';`);
    this.addSql(
      `comment on column "activity_enrolment"."allows_photos" is 'Whether they, or the guardian of a child, agreed to be seen on photos.';`,
    );
    this.addSql(`comment on column "activity_enrolment"."status" is 'Where it stands.';`);
    this.addSql(
      `comment on column "activity_enrolment"."enrolled_at" is 'When they enrolled; the queue moves in this order.';`,
    );
    this.addSql(`comment on column "activity_enrolment"."withdrawn_at" is 'When they withdrew.';`);
    this.addSql(`comment on column "activity_enrolment"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "activity_enrolment_community_id_index" on "activity_enrolment" ("community_id");`);
    this.addSql(`create index "activity_enrolment_person_id_index" on "activity_enrolment" ("person_id");`);
    this.addSql(`create index "activity_enrolment_volunteer_id_index" on "activity_enrolment" ("volunteer_id");`);
    this.addSql(
      `create index "activity_enrolment_queue" on "activity_enrolment" ("activity_id", "status", "enrolled_at");`,
    );
    this.addSql(
      `create unique index "activity_enrolment_live" on "activity_enrolment" ("activity_id", "person_id") where status <> 'WITHDRAWN';`,
    );

    this.addSql(
      `create table "guardian_consent" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "enrolment_id" uuid not null, "guardian_name_sealed" bytea null, "relation" text not null, "purposes" text[] not null, "given_on" date not null, "withdrawn_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "guardian_consent" is 'What the guardian of a child agreed to for one activity; without it no child is enrolled.';`,
    );
    this.addSql(
      `comment on column "guardian_consent"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "guardian_consent"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "guardian_consent"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "guardian_consent"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "guardian_consent"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "guardian_consent"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "guardian_consent"."enrolment_id" is 'The enrolment of the child.';`);
    this.addSql(
      `comment on column "guardian_consent"."guardian_name_sealed" is 'Name of the guardian who gave it, sealed; null once it is withdrawn.';`,
    );
    this.addSql(`comment on column "guardian_consent"."relation" is 'What the guardian is to the child.';`);
    this.addSql(`comment on column "guardian_consent"."purposes" is 'What it covers.';`);
    this.addSql(`comment on column "guardian_consent"."given_on" is 'Day on which it was given.';`);
    this.addSql(
      `comment on column "guardian_consent"."withdrawn_at" is 'When it was withdrawn; it holds no more from then on.';`,
    );
    this.addSql(`create index "guardian_consent_community_id_index" on "guardian_consent" ("community_id");`);
    this.addSql(`alter table "guardian_consent" add constraint "guardian_consent_enrolment" unique ("enrolment_id");`);

    this.addSql(
      `create table "activity_photo_subject" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "photo_id" uuid not null, "enrolment_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "activity_photo_subject" is 'Somebody enrolled who can be seen on a photo of an activity, with their agreement.';`,
    );
    this.addSql(
      `comment on column "activity_photo_subject"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_photo_subject"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_photo_subject"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_photo_subject"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_photo_subject"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_photo_subject"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_photo_subject"."photo_id" is 'The photo.';`);
    this.addSql(`comment on column "activity_photo_subject"."enrolment_id" is 'Who can be seen.';`);
    this.addSql(
      `create index "activity_photo_subject_community_id_index" on "activity_photo_subject" ("community_id");`,
    );
    this.addSql(
      `create index "activity_photo_subject_enrolment_id_index" on "activity_photo_subject" ("enrolment_id");`,
    );
    this.addSql(
      `alter table "activity_photo_subject" add constraint "activity_photo_subject_enrolment" unique ("photo_id", "enrolment_id");`,
    );

    this.addSql(
      `create table "activity_attendance" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "activity_id" uuid not null, "role" text not null default 'PARTICIPANT', "person_id" uuid null, "volunteer_id" uuid null, "enrolment_id" uuid null, "participant_name" varchar(60) null, "age_band" text not null default 'UNKNOWN', "minutes" int null, "checked_in_at" timestamptz(3) not null, "method" text not null, "stall_visit_count" int not null default 0, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "activity_attendance" is 'Somebody who was at an activity, by name; each person once.';`,
    );
    this.addSql(
      `comment on column "activity_attendance"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "activity_attendance"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "activity_attendance"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "activity_attendance"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "activity_attendance"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "activity_attendance"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "activity_attendance"."activity_id" is 'The activity.';`);
    this.addSql(`comment on column "activity_attendance"."role" is 'As what they came.';`);
    this.addSql(`comment on column "activity_attendance"."person_id" is 'The person on file; none for a guest.';`);
    this.addSql(`comment on column "activity_attendance"."volunteer_id" is 'The volunteer, for whoever helped.';`);
    this.addSql(
      `comment on column "activity_attendance"."enrolment_id" is 'The enrolment by which they came, if any.';`,
    );
    this.addSql(
      `comment on column "activity_attendance"."participant_name" is 'Name of whoever is 14 or older, at the time of recording; null once the person is erased.';`,
    );
    this.addSql(`comment on column "activity_attendance"."age_band" is 'How old they were on the day.';`);
    this.addSql(
      `comment on column "activity_attendance"."minutes" is 'How long they helped (minutes), for whoever helped; null for those who took part.';`,
    );
    this.addSql(`comment on column "activity_attendance"."checked_in_at" is 'When they were put on the roll.';`);
    this.addSql(`comment on column "activity_attendance"."method" is 'How they came onto the roll.';`);
    this.addSql(
      `comment on column "activity_attendance"."stall_visit_count" is 'At how many stalls they were served by name (person-times).';`,
    );
    this.addSql(`comment on column "activity_attendance"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "activity_attendance_community_id_index" on "activity_attendance" ("community_id");`);
    this.addSql(`create index "activity_attendance_person_id_index" on "activity_attendance" ("person_id");`);
    this.addSql(`create index "activity_attendance_volunteer_id_index" on "activity_attendance" ("volunteer_id");`);
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_person" unique ("activity_id", "person_id");`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_enrolment" unique ("enrolment_id");`,
    );

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'SAFETY_READ'::text, 'ACTIVITY_READ'::text, 'CERTIFICATE_READ'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );

    this.addSql(
      `alter table "attachment" add constraint "attachment_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(`alter table "attachment" add constraint "attachment_size" check (size_bytes > 0);`);
    this.addSql(
      `alter table "attachment" add constraint "attachment_consent" check (not shows_people or consent_note is not null or archived_at is not null);`,
    );
    this.addSql(
      `alter table "attachment" add constraint "attachment_media_type_check" check ("media_type" in ('JPEG', 'PNG', 'WEBP', 'PDF'));`,
    );
    this.addSql(
      `alter table "attachment" add constraint "attachment_kind_check" check ("kind" in ('PROOF', 'PHOTO', 'DOCUMENT'));`,
    );
    this.addSql(
      `create or replace function "attachment_attachment_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['consent_note']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "attachment_audit" AFTER INSERT OR UPDATE OR DELETE on "attachment" for each ROW execute function "attachment_attachment_audit_fn"();`,
    );
    this.addSql(`alter table "attachment" enable row level security;`);
    this.addSql(`alter table "attachment" force row level security;`);
    this.addSql(
      `create policy "attachment_of_community" on "attachment" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "attachment_content" add constraint "attachment_content_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "attachment_content" add constraint "attachment_content_attachment_id_foreign" foreign key ("attachment_id") references "attachment" ("id");`,
    );
    this.addSql(
      `create or replace function "attachment_content_attachment_content_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['sealed_bytes']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "attachment_content_audit" AFTER INSERT OR UPDATE OR DELETE on "attachment_content" for each ROW execute function "attachment_content_attachment_content_audit_fn"();`,
    );
    this.addSql(`alter table "attachment_content" enable row level security;`);
    this.addSql(`alter table "attachment_content" force row level security;`);
    this.addSql(
      `create policy "attachment_content_of_community" on "attachment_content" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_series" add constraint "activity_series_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_series" add constraint "activity_series_host_unit_id_foreign" foreign key ("host_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_series" add constraint "activity_series_minutes" check (minutes >= 1 and minutes <= 1440);`,
    );
    this.addSql(
      `alter table "activity_series" add constraint "activity_series_capacity" check (capacity >= 1 and capacity <= 100000);`,
    );
    this.addSql(`alter table "activity_series" add constraint "activity_series_term" check (until_day >= from_day);`);
    this.addSql(
      `alter table "activity_series" add constraint "activity_series_ended" check ((status = 'ENDED') = (end_reason is not null));`,
    );
    this.addSql(
      `alter table "activity_series" add constraint "activity_series_kind_check" check ("kind" in ('GROUP_WORK', 'LECTURE', 'PARENT_CHILD', 'SCENARIO_CLASS', 'SERVICE_FAIR', 'INTEREST_GROUP', 'HALF_PAST_FOUR_CLASS', 'FESTIVAL', 'SAFETY_EDUCATION'));`,
    );
    this.addSql(
      `alter table "activity_series" add constraint "activity_series_holiday_policy_check" check ("holiday_policy" in ('KEEP', 'SKIP', 'MOVE'));`,
    );
    this.addSql(
      `alter table "activity_series" add constraint "activity_series_status_check" check ("status" in ('ACTIVE', 'ENDED'));`,
    );
    this.addSql(
      `create or replace function "activity_series_activity_series_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_series_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_series" for each ROW execute function "activity_series_activity_series_audit_fn"();`,
    );
    this.addSql(`alter table "activity_series" enable row level security;`);
    this.addSql(`alter table "activity_series" force row level security;`);
    this.addSql(
      `create policy "activity_series_of_community" on "activity_series" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_series_exception" add constraint "activity_series_exception_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_series_exception" add constraint "activity_series_exception_series_id_foreign" foreign key ("series_id") references "activity_series" ("id");`,
    );
    this.addSql(
      `create or replace function "activity_series_exception_activity_series_exception_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_series_exception_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_series_exception" for each ROW execute function "activity_series_exception_activity_series_exception_audit_fn"();`,
    );
    this.addSql(`alter table "activity_series_exception" enable row level security;`);
    this.addSql(`alter table "activity_series_exception" force row level security;`);
    this.addSql(
      `create policy "activity_series_exception_of_community" on "activity_series_exception" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity" add constraint "activity_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_host_unit_id_foreign" foreign key ("host_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_series_id_foreign" foreign key ("series_id") references "activity_series" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_places" check (taken_places >= 0 and (capacity is null or taken_places <= capacity));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_capacity" check (capacity >= 1 and capacity <= 100000);`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_counts" check (attended_count >= 0 and helper_count >= 0 and visit_count >= 0);`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_term" check ((starts_at is null) = (ends_at is null) and ends_at > starts_at);`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_day" check (starts_at is null or held_on = (starts_at at time zone 'Asia/Shanghai')::date);`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_of_series" check ((series_id is null) = (series_day is null));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_cancelled" check (status <> 'CANCELLED' or cancel_reason is not null);`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_kind_check" check ("kind" in ('GROUP_WORK', 'LECTURE', 'PARENT_CHILD', 'SCENARIO_CLASS', 'SERVICE_FAIR', 'INTEREST_GROUP', 'HALF_PAST_FOUR_CLASS', 'FESTIVAL', 'SAFETY_EDUCATION'));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_status_check" check ("status" in ('PLANNED', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED'));`,
    );
    this.addSql(
      `create or replace function "activity_activity_guard_fn"() returns trigger as \$\$ begin if old.status = 'CLOSED' and (new.community_id, new.host_unit_id, new.kind, new.starts_at, new.ends_at, new.held_on, new.attended_count, new.helper_count, new.visit_count) is distinct from (old.community_id, old.host_unit_id, old.kind, old.starts_at, old.ends_at, old.held_on, old.attended_count, old.helper_count, old.visit_count) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_closed', table = 'activity'; end if; if new.status <> old.status and (old.status || ' ' || new.status) not in ('PLANNED OPEN', 'PLANNED HELD', 'PLANNED CANCELLED', 'OPEN HELD', 'OPEN CANCELLED', 'HELD CLOSED', 'HELD CANCELLED') then raise exception 'an activity does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'activity_moves', table = 'activity'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_guard" BEFORE UPDATE on "activity" for each ROW execute function "activity_activity_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "activity_activity_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_audit" AFTER INSERT OR UPDATE OR DELETE on "activity" for each ROW execute function "activity_activity_audit_fn"();`,
    );
    this.addSql(`alter table "activity" enable row level security;`);
    this.addSql(`alter table "activity" force row level security;`);
    this.addSql(
      `create policy "activity_of_community" on "activity" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "child_names_read" add constraint "child_names_read_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "child_names_read" add constraint "child_names_read_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(
      `create or replace function "child_names_read_child_names_read_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "child_names_read_audit" AFTER INSERT OR UPDATE OR DELETE on "child_names_read" for each ROW execute function "child_names_read_child_names_read_audit_fn"();`,
    );
    this.addSql(`alter table "child_names_read" enable row level security;`);
    this.addSql(`alter table "child_names_read" force row level security;`);
    this.addSql(
      `create policy "child_names_read_of_community" on "child_names_read" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_stall" add constraint "activity_stall_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_stall" add constraint "activity_stall_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(
      `alter table "activity_stall" add constraint "activity_stall_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(`alter table "activity_stall" add constraint "activity_stall_visits" check (visit_count >= 0);`);
    this.addSql(
      `create or replace function "activity_stall_activity_stall_guard_fn"() returns trigger as \$\$ begin if exists (select from activity where id = coalesce(new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.visit_count, new.archived_at) is distinct from (old.community_id, old.activity_id, old.visit_count, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_stall_closed', table = 'activity_stall'; end if; return coalesce(new, old); end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_stall_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_stall" for each ROW execute function "activity_stall_activity_stall_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "activity_stall_activity_stall_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_stall_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_stall" for each ROW execute function "activity_stall_activity_stall_audit_fn"();`,
    );
    this.addSql(`alter table "activity_stall" enable row level security;`);
    this.addSql(`alter table "activity_stall" force row level security;`);
    this.addSql(
      `create policy "activity_stall_of_community" on "activity_stall" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_photo" add constraint "activity_photo_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_photo" add constraint "activity_photo_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(
      `alter table "activity_photo" add constraint "activity_photo_attachment_id_foreign" foreign key ("attachment_id") references "attachment" ("id");`,
    );
    this.addSql(
      `create or replace function "activity_photo_activity_photo_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_photo_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_photo" for each ROW execute function "activity_photo_activity_photo_audit_fn"();`,
    );
    this.addSql(`alter table "activity_photo" enable row level security;`);
    this.addSql(`alter table "activity_photo" force row level security;`);
    this.addSql(
      `create policy "activity_photo_of_community" on "activity_photo" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_material" add constraint "activity_material_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_material" add constraint "activity_material_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(`alter table "activity_material" add constraint "activity_material_quantity" check (quantity >= 1);`);
    this.addSql(
      `create or replace function "activity_material_activity_material_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_material_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_material" for each ROW execute function "activity_material_activity_material_audit_fn"();`,
    );
    this.addSql(`alter table "activity_material" enable row level security;`);
    this.addSql(`alter table "activity_material" force row level security;`);
    this.addSql(
      `create policy "activity_material_of_community" on "activity_material" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_headcount" add constraint "activity_headcount_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_headcount" add constraint "activity_headcount_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(`alter table "activity_headcount" add constraint "activity_headcount_people" check (people >= 0);`);
    this.addSql(
      `alter table "activity_headcount" add constraint "activity_headcount_age_band_check" check ("age_band" in ('AGE_0_TO_6', 'AGE_7_TO_13', 'AGE_14_TO_17', 'AGE_18_TO_59', 'AGE_60_TO_69', 'AGE_70_TO_79', 'AGE_80_AND_OVER', 'UNKNOWN'));`,
    );
    this.addSql(
      `create or replace function "activity_headcount_activity_headcount_guard_fn"() returns trigger as \$\$ begin if exists (select from activity where id = coalesce(new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.age_band, new.people, new.archived_at) is distinct from (old.community_id, old.activity_id, old.age_band, old.people, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_headcount_closed', table = 'activity_headcount'; end if; return coalesce(new, old); end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_headcount_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_headcount" for each ROW execute function "activity_headcount_activity_headcount_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "activity_headcount_activity_headcount_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_headcount_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_headcount" for each ROW execute function "activity_headcount_activity_headcount_audit_fn"();`,
    );
    this.addSql(`alter table "activity_headcount" enable row level security;`);
    this.addSql(`alter table "activity_headcount" force row level security;`);
    this.addSql(
      `create policy "activity_headcount_of_community" on "activity_headcount" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_evaluation" add constraint "activity_evaluation_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_evaluation" add constraint "activity_evaluation_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(
      `alter table "activity_evaluation" add constraint "activity_evaluation_ratings" check (least(rated_one_count, rated_two_count, rated_three_count, rated_four_count, rated_five_count) >= 0);`,
    );
    this.addSql(
      `create or replace function "activity_evaluation_activity_evaluation_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_evaluation_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_evaluation" for each ROW execute function "activity_evaluation_activity_evaluation_audit_fn"();`,
    );
    this.addSql(`alter table "activity_evaluation" enable row level security;`);
    this.addSql(`alter table "activity_evaluation" force row level security;`);
    this.addSql(
      `create policy "activity_evaluation_of_community" on "activity_evaluation" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_co_host" add constraint "activity_co_host_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_co_host" add constraint "activity_co_host_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(
      `alter table "activity_co_host" add constraint "activity_co_host_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id");`,
    );
    this.addSql(
      `create or replace function "activity_co_host_activity_co_host_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_co_host_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_co_host" for each ROW execute function "activity_co_host_activity_co_host_audit_fn"();`,
    );
    this.addSql(`alter table "activity_co_host" enable row level security;`);
    this.addSql(`alter table "activity_co_host" force row level security;`);
    this.addSql(
      `create policy "activity_co_host_of_community" on "activity_co_host" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_enrolment" add constraint "activity_enrolment_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_enrolment" add constraint "activity_enrolment_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(
      `alter table "activity_enrolment" add constraint "activity_enrolment_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_enrolment" add constraint "activity_enrolment_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_enrolment" add constraint "activity_enrolment_helper" check (role <> 'HELPER' or (volunteer_id is not null and status <> 'WAITING'));`,
    );
    this.addSql(
      `alter table "activity_enrolment" add constraint "activity_enrolment_role_check" check ("role" in ('PARTICIPANT', 'HELPER'));`,
    );
    this.addSql(
      `alter table "activity_enrolment" add constraint "activity_enrolment_age_band_check" check ("age_band" in ('AGE_0_TO_6', 'AGE_7_TO_13', 'AGE_14_TO_17', 'AGE_18_TO_59', 'AGE_60_TO_69', 'AGE_70_TO_79', 'AGE_80_AND_OVER', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "activity_enrolment" add constraint "activity_enrolment_status_check" check ("status" in ('WAITING', 'ENROLLED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `create or replace function "activity_enrolment_activity_enrolment_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['participant_name', 'child_name_sealed', 'search_text']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_enrolment_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_enrolment" for each ROW execute function "activity_enrolment_activity_enrolment_audit_fn"();`,
    );
    this.addSql(`alter table "activity_enrolment" enable row level security;`);
    this.addSql(`alter table "activity_enrolment" force row level security;`);
    this.addSql(
      `create policy "activity_enrolment_of_community" on "activity_enrolment" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "guardian_consent" add constraint "guardian_consent_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "guardian_consent" add constraint "guardian_consent_enrolment_id_foreign" foreign key ("enrolment_id") references "activity_enrolment" ("id");`,
    );
    this.addSql(
      `alter table "guardian_consent" add constraint "guardian_consent_purposes" check ('TAKING_PART' = any(purposes));`,
    );
    this.addSql(
      `alter table "guardian_consent" add constraint "guardian_consent_relation_check" check ("relation" in ('PARENT', 'GRANDPARENT', 'OTHER_GUARDIAN'));`,
    );
    this.addSql(
      `alter table "guardian_consent" add constraint "guardian_consent_purposes_check" check ("purposes" <@ array['TAKING_PART'::text, 'PHOTOS'::text]);`,
    );
    this.addSql(
      `create or replace function "guardian_consent_guardian_consent_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['guardian_name_sealed']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "guardian_consent_audit" AFTER INSERT OR UPDATE OR DELETE on "guardian_consent" for each ROW execute function "guardian_consent_guardian_consent_audit_fn"();`,
    );
    this.addSql(`alter table "guardian_consent" enable row level security;`);
    this.addSql(`alter table "guardian_consent" force row level security;`);
    this.addSql(
      `create policy "guardian_consent_of_community" on "guardian_consent" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_photo_subject" add constraint "activity_photo_subject_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_photo_subject" add constraint "activity_photo_subject_photo_id_foreign" foreign key ("photo_id") references "activity_photo" ("id");`,
    );
    this.addSql(
      `alter table "activity_photo_subject" add constraint "activity_photo_subject_enrolment_id_foreign" foreign key ("enrolment_id") references "activity_enrolment" ("id");`,
    );
    this.addSql(
      `create or replace function "activity_photo_subject_activity_photo_subject_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_photo_subject_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_photo_subject" for each ROW execute function "activity_photo_subject_activity_photo_subject_audit_fn"();`,
    );
    this.addSql(`alter table "activity_photo_subject" enable row level security;`);
    this.addSql(`alter table "activity_photo_subject" force row level security;`);
    this.addSql(
      `create policy "activity_photo_subject_of_community" on "activity_photo_subject" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_enrolment_id_foreign" foreign key ("enrolment_id") references "activity_enrolment" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_minutes" check (minutes >= 0 and minutes <= 1440);`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_helper" check (role <> 'HELPER' or volunteer_id is not null);`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_visits" check (stall_visit_count >= 0);`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_role_check" check ("role" in ('PARTICIPANT', 'HELPER'));`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_age_band_check" check ("age_band" in ('AGE_0_TO_6', 'AGE_7_TO_13', 'AGE_14_TO_17', 'AGE_18_TO_59', 'AGE_60_TO_69', 'AGE_70_TO_79', 'AGE_80_AND_OVER', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "activity_attendance" add constraint "activity_attendance_method_check" check ("method" in ('QR_CODE', 'ROLL'));`,
    );
    this.addSql(
      `create or replace function "activity_attendance_activity_attendance_guard_fn"() returns trigger as \$\$ begin if exists (select from activity where id = coalesce(new.activity_id, old.activity_id) and status = 'CLOSED') and (tg_op <> 'UPDATE' or (new.community_id, new.activity_id, new.role, new.person_id, new.volunteer_id, new.enrolment_id, new.age_band, new.minutes, new.archived_at) is distinct from (old.community_id, old.activity_id, old.role, old.person_id, old.volunteer_id, old.enrolment_id, old.age_band, old.minutes, old.archived_at)) then raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_attendance_closed', table = 'activity_attendance'; end if; return coalesce(new, old); end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_attendance_guard" BEFORE INSERT OR UPDATE OR DELETE on "activity_attendance" for each ROW execute function "activity_attendance_activity_attendance_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "activity_attendance_activity_attendance_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['participant_name', 'search_text']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "activity_attendance_audit" AFTER INSERT OR UPDATE OR DELETE on "activity_attendance" for each ROW execute function "activity_attendance_activity_attendance_audit_fn"();`,
    );
    this.addSql(`alter table "activity_attendance" enable row level security;`);
    this.addSql(`alter table "activity_attendance" force row level security;`);
    this.addSql(
      `create policy "activity_attendance_of_community" on "activity_attendance" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "attachment_content" drop constraint "attachment_content_attachment_id_foreign";`);
    this.addSql(`alter table "activity_photo" drop constraint "activity_photo_attachment_id_foreign";`);
    this.addSql(
      `alter table "activity_series_exception" drop constraint "activity_series_exception_series_id_foreign";`,
    );
    this.addSql(`alter table "activity" drop constraint "activity_series_id_foreign";`);
    this.addSql(`alter table "child_names_read" drop constraint "child_names_read_activity_id_foreign";`);
    this.addSql(`alter table "activity_stall" drop constraint "activity_stall_activity_id_foreign";`);
    this.addSql(`alter table "activity_photo" drop constraint "activity_photo_activity_id_foreign";`);
    this.addSql(`alter table "activity_material" drop constraint "activity_material_activity_id_foreign";`);
    this.addSql(`alter table "activity_headcount" drop constraint "activity_headcount_activity_id_foreign";`);
    this.addSql(`alter table "activity_evaluation" drop constraint "activity_evaluation_activity_id_foreign";`);
    this.addSql(`alter table "activity_co_host" drop constraint "activity_co_host_activity_id_foreign";`);
    this.addSql(`alter table "activity_enrolment" drop constraint "activity_enrolment_activity_id_foreign";`);
    this.addSql(`alter table "activity_attendance" drop constraint "activity_attendance_activity_id_foreign";`);
    this.addSql(`alter table "activity_photo_subject" drop constraint "activity_photo_subject_photo_id_foreign";`);
    this.addSql(`alter table "guardian_consent" drop constraint "guardian_consent_enrolment_id_foreign";`);
    this.addSql(`alter table "activity_photo_subject" drop constraint "activity_photo_subject_enrolment_id_foreign";`);
    this.addSql(`alter table "activity_attendance" drop constraint "activity_attendance_enrolment_id_foreign";`);

    this.addSql(`drop trigger if exists "attachment_audit" on "attachment";`);
    this.addSql(`drop function if exists "attachment_attachment_audit_fn"();`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop trigger if exists "attachment_content_audit" on "attachment_content";`);
    this.addSql(`drop function if exists "attachment_content_attachment_content_audit_fn"();`);
    this.addSql(`drop table if exists "attachment_content" cascade;`);
    this.addSql(`drop trigger if exists "activity_series_audit" on "activity_series";`);
    this.addSql(`drop function if exists "activity_series_activity_series_audit_fn"();`);
    this.addSql(`drop table if exists "activity_series" cascade;`);
    this.addSql(`drop trigger if exists "activity_series_exception_audit" on "activity_series_exception";`);
    this.addSql(`drop function if exists "activity_series_exception_activity_series_exception_audit_fn"();`);
    this.addSql(`drop table if exists "activity_series_exception" cascade;`);
    this.addSql(`drop trigger if exists "activity_guard" on "activity";`);
    this.addSql(`drop function if exists "activity_activity_guard_fn"();`);
    this.addSql(`drop trigger if exists "activity_audit" on "activity";`);
    this.addSql(`drop function if exists "activity_activity_audit_fn"();`);
    this.addSql(`drop table if exists "activity" cascade;`);
    this.addSql(`drop trigger if exists "child_names_read_audit" on "child_names_read";`);
    this.addSql(`drop function if exists "child_names_read_child_names_read_audit_fn"();`);
    this.addSql(`drop table if exists "child_names_read" cascade;`);
    this.addSql(`drop trigger if exists "activity_stall_guard" on "activity_stall";`);
    this.addSql(`drop function if exists "activity_stall_activity_stall_guard_fn"();`);
    this.addSql(`drop trigger if exists "activity_stall_audit" on "activity_stall";`);
    this.addSql(`drop function if exists "activity_stall_activity_stall_audit_fn"();`);
    this.addSql(`drop table if exists "activity_stall" cascade;`);
    this.addSql(`drop trigger if exists "activity_photo_audit" on "activity_photo";`);
    this.addSql(`drop function if exists "activity_photo_activity_photo_audit_fn"();`);
    this.addSql(`drop table if exists "activity_photo" cascade;`);
    this.addSql(`drop trigger if exists "activity_material_audit" on "activity_material";`);
    this.addSql(`drop function if exists "activity_material_activity_material_audit_fn"();`);
    this.addSql(`drop table if exists "activity_material" cascade;`);
    this.addSql(`drop trigger if exists "activity_headcount_guard" on "activity_headcount";`);
    this.addSql(`drop function if exists "activity_headcount_activity_headcount_guard_fn"();`);
    this.addSql(`drop trigger if exists "activity_headcount_audit" on "activity_headcount";`);
    this.addSql(`drop function if exists "activity_headcount_activity_headcount_audit_fn"();`);
    this.addSql(`drop table if exists "activity_headcount" cascade;`);
    this.addSql(`drop trigger if exists "activity_evaluation_audit" on "activity_evaluation";`);
    this.addSql(`drop function if exists "activity_evaluation_activity_evaluation_audit_fn"();`);
    this.addSql(`drop table if exists "activity_evaluation" cascade;`);
    this.addSql(`drop trigger if exists "activity_co_host_audit" on "activity_co_host";`);
    this.addSql(`drop function if exists "activity_co_host_activity_co_host_audit_fn"();`);
    this.addSql(`drop table if exists "activity_co_host" cascade;`);
    this.addSql(`drop trigger if exists "activity_enrolment_audit" on "activity_enrolment";`);
    this.addSql(`drop function if exists "activity_enrolment_activity_enrolment_audit_fn"();`);
    this.addSql(`drop table if exists "activity_enrolment" cascade;`);
    this.addSql(`drop trigger if exists "guardian_consent_audit" on "guardian_consent";`);
    this.addSql(`drop function if exists "guardian_consent_guardian_consent_audit_fn"();`);
    this.addSql(`drop table if exists "guardian_consent" cascade;`);
    this.addSql(`drop trigger if exists "activity_photo_subject_audit" on "activity_photo_subject";`);
    this.addSql(`drop function if exists "activity_photo_subject_activity_photo_subject_audit_fn"();`);
    this.addSql(`drop table if exists "activity_photo_subject" cascade;`);
    this.addSql(`drop trigger if exists "activity_attendance_guard" on "activity_attendance";`);
    this.addSql(`drop function if exists "activity_attendance_activity_attendance_guard_fn"();`);
    this.addSql(`drop trigger if exists "activity_attendance_audit" on "activity_attendance";`);
    this.addSql(`drop function if exists "activity_attendance_activity_attendance_audit_fn"();`);
    this.addSql(`drop table if exists "activity_attendance" cascade;`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (scopes <@ ARRAY['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );
  }
}

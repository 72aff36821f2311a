import { Migration } from '@mikro-orm/migrations';

export class WholeCard extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "award_round" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "year" int not null, "award_title" varchar(80) not null, "places" int not null, "nominating_from" date null, "nominating_until" date null, "voting_from" date null, "voting_until" date null, "publicity_days" int not null default 7, "status" text not null default 'DRAFT', "decided_on" date null, "seats_voted" int null, "publicity_until" date null, "tie_reason" varchar(500) null, "published_on" date null, primary key ("id"));`,
    );
    this.addSql(`comment on table "award_round" is 'One annual selection of volunteers for an award.';`);
    this.addSql(
      `comment on column "award_round"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_round"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_round"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_round"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_round"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_round"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_round"."year" is 'The year for which it selects.';`);
    this.addSql(`comment on column "award_round"."award_title" is 'Title of the award, such as 优秀志愿者.';`);
    this.addSql(
      `comment on column "award_round"."places" is 'How many can be selected (people); each seat has as many votes.';`,
    );
    this.addSql(
      `comment on column "award_round"."nominating_from" is 'First day of nominating; none of the four days is known of a selection taken from a ledger.';`,
    );
    this.addSql(`comment on column "award_round"."nominating_until" is 'Last day of nominating.';`);
    this.addSql(`comment on column "award_round"."voting_from" is 'First day of voting.';`);
    this.addSql(`comment on column "award_round"."voting_until" is 'Last day of voting.';`);
    this.addSql(
      `comment on column "award_round"."publicity_days" is 'How long the result is shown for objections before it is published (days).';`,
    );
    this.addSql(`comment on column "award_round"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "award_round"."decided_on" is 'Day on which the votes were counted.';`);
    this.addSql(
      `comment on column "award_round"."seats_voted" is 'How many seats voted; told once the votes are counted.';`,
    );
    this.addSql(
      `comment on column "award_round"."publicity_until" is 'Last day on which the result is shown for objections; none while a tie is open.';`,
    );
    this.addSql(
      `comment on column "award_round"."tie_reason" is 'Why a tie at the last place was settled as it was.';`,
    );
    this.addSql(`comment on column "award_round"."published_on" is 'Day on which the awards were given.';`);
    this.addSql(`create index "award_round_community_id_index" on "award_round" ("community_id");`);
    this.addSql(`create index "award_round_community_id_status_index" on "award_round" ("community_id", "status");`);
    this.addSql(
      `create unique index "award_round_once_a_year" on "award_round" ("community_id", "year", "award_title") where archived_at is null;`,
    );

    this.addSql(
      `create table "award_criterion" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "position" int not null, "title" varchar(120) not null, "weight_percent" int not null, "figure" text null, primary key ("id"));`,
    );
    this.addSql(`comment on table "award_criterion" is 'A criterion of a selection.';`);
    this.addSql(
      `comment on column "award_criterion"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_criterion"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_criterion"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_criterion"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_criterion"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_criterion"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_criterion"."round_id" is 'The selection.';`);
    this.addSql(`comment on column "award_criterion"."position" is 'Place in the list, from 1.';`);
    this.addSql(`comment on column "award_criterion"."title" is 'What is asked for.';`);
    this.addSql(
      `comment on column "award_criterion"."weight_percent" is 'How much it weighs; all of a selection weigh 100 (percent).';`,
    );
    this.addSql(
      `comment on column "award_criterion"."figure" is 'The figure that supports it; none when the seats judge it by themselves.';`,
    );
    this.addSql(`create index "award_criterion_community_id_index" on "award_criterion" ("community_id");`);
    this.addSql(
      `create unique index "award_criterion_position" on "award_criterion" ("round_id", "position") where archived_at is null;`,
    );

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
      `create table "impact_publication" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "kind" text not null, "from" date not null, "to" date not null, "figures" jsonb not null, "age_bands" jsonb not null, "published_at" timestamptz(3) not null, "published_by_name" varchar(80) not null, "withdrawn_at" timestamptz(3) null, "withdraw_reason" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "impact_publication" is 'The figures of one year or quarter as they were published to everybody.';`,
    );
    this.addSql(
      `comment on column "impact_publication"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "impact_publication"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "impact_publication"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "impact_publication"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "impact_publication"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "impact_publication"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "impact_publication"."kind" is 'Whether it is a year or a quarter.';`);
    this.addSql(`comment on column "impact_publication"."from" is 'First day of the period.';`);
    this.addSql(`comment on column "impact_publication"."to" is 'Last day of the period.';`);
    this.addSql(
      `comment on column "impact_publication"."figures" is 'Key and value of each figure; a value of null is hidden.';`,
    );
    this.addSql(
      `comment on column "impact_publication"."age_bands" is 'How many times people of each age took part in activities (person-times); a value of null is hidden. Years only.';`,
    );
    this.addSql(`comment on column "impact_publication"."published_at" is 'When it was published.';`);
    this.addSql(
      `comment on column "impact_publication"."published_by_name" is 'Who published it, as colleagues know them.';`,
    );
    this.addSql(
      `comment on column "impact_publication"."withdrawn_at" is 'When it was withdrawn; nobody outside sees it any more.';`,
    );
    this.addSql(`comment on column "impact_publication"."withdraw_reason" is 'Why it was withdrawn.';`);
    this.addSql(`create index "impact_publication_community_id_index" on "impact_publication" ("community_id");`);
    this.addSql(
      `create unique index "impact_publication_once" on "impact_publication" ("community_id", "from", "to") where withdrawn_at is null;`,
    );

    this.addSql(
      `create table "impact_report" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "format" text not null, "from" date null, "to" date null, "language" varchar(5) not null, "status" text not null default 'QUEUED', "progress_percent" int not null default 0, "file_name" varchar(200) null, "url" varchar(80) null, "expires_at" timestamptz(3) null, "started_by_name" varchar(80) not null, "fetched_count" int not null default 0, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "impact_report" is 'A report of the figures of one community and period as a file, made by a job.';`,
    );
    this.addSql(
      `comment on column "impact_report"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "impact_report"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "impact_report"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "impact_report"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "impact_report"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "impact_report"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "impact_report"."format" is 'In which form it is made.';`);
    this.addSql(
      `comment on column "impact_report"."from" is 'First day of the period; null when it has no beginning.';`,
    );
    this.addSql(`comment on column "impact_report"."to" is 'Last day of the period; null when it has no end.';`);
    this.addSql(`comment on column "impact_report"."language" is 'Its language: zh-CN or en.';`);
    this.addSql(`comment on column "impact_report"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "impact_report"."progress_percent" is 'How far it is (per cent).';`);
    this.addSql(`comment on column "impact_report"."file_name" is 'Name of its file.';`);
    this.addSql(`comment on column "impact_report"."url" is 'Path of its file, for whoever may make reports.';`);
    this.addSql(`comment on column "impact_report"."expires_at" is 'Until when its file can be fetched.';`);
    this.addSql(`comment on column "impact_report"."started_by_name" is 'Who ordered it, as colleagues know them.';`);
    this.addSql(`comment on column "impact_report"."fetched_count" is 'How often its file was fetched (times).';`);
    this.addSql(`create index "impact_report_community_id_index" on "impact_report" ("community_id");`);
    this.addSql(
      `create index "impact_report_community_id_created_at_index" on "impact_report" ("community_id", "created_at");`,
    );

    this.addSql(
      `create table "impact_report_file" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "report_id" uuid not null, "sealed_bytes" bytea not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "impact_report_file" is 'The file of a report, until it expires.';`);
    this.addSql(
      `comment on column "impact_report_file"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "impact_report_file"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "impact_report_file"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "impact_report_file"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "impact_report_file"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "impact_report_file"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "impact_report_file"."report_id" is 'The report.';`);
    this.addSql(`comment on column "impact_report_file"."sealed_bytes" is 'Its bytes, sealed.';`);
    this.addSql(`create index "impact_report_file_community_id_index" on "impact_report_file" ("community_id");`);
    this.addSql(`alter table "impact_report_file" add constraint "impact_report_file_report" unique ("report_id");`);

    this.addSql(
      `create table "mentoring_preset" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "from" date not null, "checklist" varchar(255)[] not null, "minimum_joint_visits" int not null, "minimum_sharings" int not null, "most_newcomers" int not null, "months" int not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "mentoring_preset" is 'What a community asks of a mentorship, from a day on.';`);
    this.addSql(
      `comment on column "mentoring_preset"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "mentoring_preset"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "mentoring_preset"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "mentoring_preset"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "mentoring_preset"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "mentoring_preset"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "mentoring_preset"."from" is 'First day on which it holds.';`);
    this.addSql(
      `comment on column "mentoring_preset"."checklist" is 'What a newcomer must be able to do, item by item.';`,
    );
    this.addSql(
      `comment on column "mentoring_preset"."minimum_joint_visits" is 'Joint visits that are needed to pass.';`,
    );
    this.addSql(
      `comment on column "mentoring_preset"."minimum_sharings" is 'Sharing meetings attended that are needed to pass.';`,
    );
    this.addSql(
      `comment on column "mentoring_preset"."most_newcomers" is 'How many newcomers one mentor guides at most at a time.';`,
    );
    this.addSql(
      `comment on column "mentoring_preset"."months" is 'Months after which a mentorship is to be assessed.';`,
    );
    this.addSql(`create index "mentoring_preset_community_id_index" on "mentoring_preset" ("community_id");`);
    this.addSql(
      `alter table "mentoring_preset" add constraint "mentoring_preset_from" unique ("community_id", "from");`,
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
      `create table "committee_meeting" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "kind" text not null, "title" varchar(120) not null, "status" text not null default 'PLANNED', "starts_at" timestamptz(3) null, "held_on" date not null, "minutes" int null, "place" varchar(120) null, "called_at" timestamptz(3) null, "seat_count" int null, "quorum_needed" int null, "present_count" int null, "guests" text null, "summary" text null, "minutes_written_by" varchar(80) null, "minutes_writer_name" varchar(60) null, "minutes_confirmed_at" timestamptz(3) null, "minutes_confirmed_by_seat_id" uuid null, "cancel_reason" varchar(200) null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "committee_meeting" is 'A meeting of the committee, with its agenda, its roll, what it decided and its minutes.';`,
    );
    this.addSql(
      `comment on column "committee_meeting"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "committee_meeting"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "committee_meeting"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "committee_meeting"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "committee_meeting"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "committee_meeting"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "committee_meeting"."kind" is 'Which meeting it is.';`);
    this.addSql(`comment on column "committee_meeting"."title" is 'What it is called.';`);
    this.addSql(`comment on column "committee_meeting"."status" is 'Where it stands.';`);
    this.addSql(
      `comment on column "committee_meeting"."starts_at" is 'When it starts; null when only the day is on record.';`,
    );
    this.addSql(
      `comment on column "committee_meeting"."held_on" is 'Its day in Asia/Shanghai; follows from startsAt.';`,
    );
    this.addSql(`comment on column "committee_meeting"."minutes" is 'How long it is planned to last (minutes).';`);
    this.addSql(`comment on column "committee_meeting"."place" is 'Where it takes place.';`);
    this.addSql(`comment on column "committee_meeting"."called_at" is 'When the seats were invited.';`);
    this.addSql(
      `comment on column "committee_meeting"."seat_count" is 'Seats in office on its day (seats); null until it is called and for meetings of the past.';`,
    );
    this.addSql(
      `comment on column "committee_meeting"."quorum_needed" is 'Seats that have to be present before anything is decided (seats); by the rule that held on its day.';`,
    );
    this.addSql(
      `comment on column "committee_meeting"."present_count" is 'Seats present or represented (seats); kept by the API.';`,
    );
    this.addSql(`comment on column "committee_meeting"."guests" is 'Who else was there.';`);
    this.addSql(
      `comment on column "committee_meeting"."summary" is 'The minutes as a whole; what was said of an item stands there.';`,
    );
    this.addSql(
      `comment on column "committee_meeting"."minutes_written_by" is 'Id of the account that wrote the minutes last.';`,
    );
    this.addSql(`comment on column "committee_meeting"."minutes_writer_name" is 'Who wrote the minutes last.';`);
    this.addSql(`comment on column "committee_meeting"."minutes_confirmed_at" is 'When the minutes were confirmed.';`);
    this.addSql(
      `comment on column "committee_meeting"."minutes_confirmed_by_seat_id" is 'Seat that confirmed the minutes; never that of their writer.';`,
    );
    this.addSql(`comment on column "committee_meeting"."cancel_reason" is 'Why it was cancelled.';`);
    this.addSql(`comment on column "committee_meeting"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "committee_meeting_community_id_index" on "committee_meeting" ("community_id");`);
    this.addSql(`create index "committee_meeting_community_day" on "committee_meeting" ("community_id", "held_on");`);

    this.addSql(
      `create table "meeting_attendance" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "meeting_id" uuid not null, "seat_id" uuid not null, "status" text not null default 'INVITED', "representative_name" varchar(80) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "meeting_attendance" is 'A seat of the committee on the roll of a meeting.';`);
    this.addSql(
      `comment on column "meeting_attendance"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "meeting_attendance"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "meeting_attendance"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "meeting_attendance"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "meeting_attendance"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "meeting_attendance"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "meeting_attendance"."meeting_id" is 'The meeting.';`);
    this.addSql(`comment on column "meeting_attendance"."seat_id" is 'The seat.';`);
    this.addSql(`comment on column "meeting_attendance"."status" is 'Whether the seat was there.';`);
    this.addSql(`comment on column "meeting_attendance"."representative_name" is 'Who was there for the seat.';`);
    this.addSql(`create index "meeting_attendance_community_id_index" on "meeting_attendance" ("community_id");`);
    this.addSql(`create index "meeting_attendance_seat_id_index" on "meeting_attendance" ("seat_id");`);
    this.addSql(
      `alter table "meeting_attendance" add constraint "meeting_attendance_seat_once" unique ("meeting_id", "seat_id");`,
    );

    this.addSql(
      `create table "agenda_item" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "meeting_id" uuid not null, "position" int not null, "title" varchar(200) not null, "note" text null, "reason" text not null default 'ADDED', "record_type" text null, "record_id" uuid null, "due_on" date null, "done_quantity" int null, "whole_quantity" int null, "strike_reason" varchar(200) null, "discussion" text null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "agenda_item" is 'An item on the agenda of a meeting, and what was said of it.';`);
    this.addSql(
      `comment on column "agenda_item"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "agenda_item"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "agenda_item"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "agenda_item"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "agenda_item"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "agenda_item"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "agenda_item"."meeting_id" is 'The meeting.';`);
    this.addSql(`comment on column "agenda_item"."position" is 'Its place on the agenda, counted from 1.';`);
    this.addSql(`comment on column "agenda_item"."title" is 'What it is about.';`);
    this.addSql(`comment on column "agenda_item"."note" is 'What to know of it beforehand; no personal data.';`);
    this.addSql(`comment on column "agenda_item"."reason" is 'Why it stands there.';`);
    this.addSql(`comment on column "agenda_item"."record_type" is 'Kind of record that it is about, if about one.';`);
    this.addSql(`comment on column "agenda_item"."record_id" is 'Id of the record that it is about.';`);
    this.addSql(`comment on column "agenda_item"."due_on" is 'Day by which that record is due or ends.';`);
    this.addSql(
      `comment on column "agenda_item"."done_quantity" is 'How much is done, where it is about a quantity, in its own unit.';`,
    );
    this.addSql(
      `comment on column "agenda_item"."whole_quantity" is 'How much there is to do, where it is about a quantity, in its own unit.';`,
    );
    this.addSql(
      `comment on column "agenda_item"."strike_reason" is 'Why it was struck off the agenda; null while it stands.';`,
    );
    this.addSql(`comment on column "agenda_item"."discussion" is 'What was said of it, for the minutes.';`);
    this.addSql(`comment on column "agenda_item"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "agenda_item_community_id_index" on "agenda_item" ("community_id");`);
    this.addSql(`create index "agenda_item_place" on "agenda_item" ("meeting_id", "position");`);
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_record_once" unique ("meeting_id", "record_type", "record_id");`,
    );

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
      `create table "quorum_rule" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "kind" text not null, "more_percent_than" int not null, "counts_represented" boolean not null default true, "valid_from" date not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "quorum_rule" is 'Rule of a community for the quorum of a kind of meeting, with the day from which it holds.';`,
    );
    this.addSql(
      `comment on column "quorum_rule"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "quorum_rule"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "quorum_rule"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "quorum_rule"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "quorum_rule"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "quorum_rule"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "quorum_rule"."kind" is 'Kind of meeting.';`);
    this.addSql(
      `comment on column "quorum_rule"."more_percent_than" is 'More than this part of the seats in office has to be present (percent): 50 is more than half.';`,
    );
    this.addSql(
      `comment on column "quorum_rule"."counts_represented" is 'Whether a seat that is represented counts as present.';`,
    );
    this.addSql(`comment on column "quorum_rule"."valid_from" is 'First day on which it holds.';`);
    this.addSql(`create index "quorum_rule_community_id_index" on "quorum_rule" ("community_id");`);
    this.addSql(
      `alter table "quorum_rule" add constraint "quorum_rule_from_day" unique ("community_id", "kind", "valid_from");`,
    );

    this.addSql(
      `create table "recruitment_call" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "title" varchar(120) not null, "task" text not null, "risk_statement" text not null, "places" int not null, "skills" varchar(255)[] not null default '{}', "credential_kinds" text[] not null default '{}', "least_age" int null, "most_age" int null, "serves_children" boolean not null default false, "opens_on" date not null, "closes_on" date not null, "status" text not null default 'DRAFT', "close_reason" varchar(200) null, "accepted_count" int not null default 0, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "recruitment_call" is 'A call for volunteers.';`);
    this.addSql(
      `comment on column "recruitment_call"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "recruitment_call"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "recruitment_call"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "recruitment_call"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "recruitment_call"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "recruitment_call"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "recruitment_call"."title" is 'What the call is about.';`);
    this.addSql(`comment on column "recruitment_call"."task" is 'What is asked of volunteers.';`);
    this.addSql(
      `comment on column "recruitment_call"."risk_statement" is 'The risks of the service, truthfully and in full.';`,
    );
    this.addSql(`comment on column "recruitment_call"."places" is 'How many volunteers are sought (people).';`);
    this.addSql(`comment on column "recruitment_call"."skills" is 'What volunteers should be able to do.';`);
    this.addSql(
      `comment on column "recruitment_call"."credential_kinds" is 'Credentials without which nobody is accepted.';`,
    );
    this.addSql(`comment on column "recruitment_call"."least_age" is 'Least age in years.';`);
    this.addSql(`comment on column "recruitment_call"."most_age" is 'Greatest age in years.';`);
    this.addSql(
      `comment on column "recruitment_call"."serves_children" is 'Whether children are served, for which a clear background check is needed.';`,
    );
    this.addSql(`comment on column "recruitment_call"."opens_on" is 'First day for applications.';`);
    this.addSql(`comment on column "recruitment_call"."closes_on" is 'Last day for applications.';`);
    this.addSql(`comment on column "recruitment_call"."status" is 'Where the call stands.';`);
    this.addSql(`comment on column "recruitment_call"."close_reason" is 'Why it was closed.';`);
    this.addSql(
      `comment on column "recruitment_call"."accepted_count" is 'How many applicants were accepted (people).';`,
    );
    this.addSql(`comment on column "recruitment_call"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "recruitment_call_community_id_index" on "recruitment_call" ("community_id");`);
    this.addSql(
      `create index "recruitment_call_community_id_status_closes_on_index" on "recruitment_call" ("community_id", "status", "closes_on");`,
    );

    this.addSql(
      `create table "resolution" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "meeting_id" uuid not null, "agenda_item_id" uuid null, "text" varchar(500) not null, "status" text not null default 'OPEN', "owner_seat_id" uuid null, "owner_person_id" uuid null, "owner_unit_id" uuid null, "due_on" date not null, "done_on" date null, "proof" text null, "proof_file_id" uuid null, "done_by" varchar(80) null, "done_by_name" varchar(60) null, "verified_on" date null, "verified_by_seat_id" uuid null, "verification_note" varchar(500) null, "reopen_reason" varchar(200) null, "reopened_count" int not null default 0, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "resolution" is 'What a meeting of the committee resolved: who does what until when.';`,
    );
    this.addSql(
      `comment on column "resolution"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "resolution"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "resolution"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "resolution"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "resolution"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "resolution"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "resolution"."meeting_id" is 'The meeting that resolved it.';`);
    this.addSql(`comment on column "resolution"."agenda_item_id" is 'The item under which it was resolved.';`);
    this.addSql(`comment on column "resolution"."text" is 'What is to be done.';`);
    this.addSql(`comment on column "resolution"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "resolution"."owner_seat_id" is 'The seat that answers for it, if a seat does.';`);
    this.addSql(
      `comment on column "resolution"."owner_person_id" is 'The person who answers for it, if no seat or unit does.';`,
    );
    this.addSql(
      `comment on column "resolution"."owner_unit_id" is 'The partner unit that answers for it, if a unit does.';`,
    );
    this.addSql(
      `comment on column "resolution"."due_on" is 'Day by which it is to be done; after it an open one is overdue.';`,
    );
    this.addSql(`comment on column "resolution"."done_on" is 'Day on which it was done.';`);
    this.addSql(`comment on column "resolution"."proof" is 'What shows that it is done; no personal data.';`);
    this.addSql(`comment on column "resolution"."proof_file_id" is 'A picture or paper that shows it.';`);
    this.addSql(`comment on column "resolution"."done_by" is 'Id of the account that reported it done.';`);
    this.addSql(`comment on column "resolution"."done_by_name" is 'Who reported it done.';`);
    this.addSql(`comment on column "resolution"."verified_on" is 'Day on which another seat verified it.';`);
    this.addSql(
      `comment on column "resolution"."verified_by_seat_id" is 'The seat that verified it; never the owner’s.';`,
    );
    this.addSql(`comment on column "resolution"."verification_note" is 'What the verification found.';`);
    this.addSql(`comment on column "resolution"."reopen_reason" is 'Why it was last opened again.';`);
    this.addSql(`comment on column "resolution"."reopened_count" is 'How often it was opened again (times).';`);
    this.addSql(`comment on column "resolution"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "resolution_community_id_index" on "resolution" ("community_id");`);
    this.addSql(`create index "resolution_meeting_id_index" on "resolution" ("meeting_id");`);
    this.addSql(`create index "resolution_agenda_item_id_index" on "resolution" ("agenda_item_id");`);
    this.addSql(`create index "resolution_owner_seat_id_index" on "resolution" ("owner_seat_id");`);
    this.addSql(`create index "resolution_owner_person_id_index" on "resolution" ("owner_person_id");`);
    this.addSql(`create index "resolution_owner_unit_id_index" on "resolution" ("owner_unit_id");`);
    this.addSql(`create index "resolution_proof_file_id_index" on "resolution" ("proof_file_id");`);
    this.addSql(`create index "resolution_community_due" on "resolution" ("community_id", "status", "due_on");`);

    this.addSql(
      `create table "motion" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "agenda_item_id" uuid not null, "text" varchar(500) not null, "rule" text not null default 'MAJORITY_OF_PRESENT', "drops_resolution_id" uuid null, "status" text not null default 'OPEN', "for_count" int null, "against_count" int null, "abstain_count" int null, "conflict_count" int null, "closed_at" timestamptz(3) null, "withdraw_reason" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "motion" is 'A motion put to the vote of the committee.';`);
    this.addSql(`comment on column "motion"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "motion"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "motion"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "motion"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "motion"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "motion"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "motion"."agenda_item_id" is 'The item under which it is put.';`);
    this.addSql(`comment on column "motion"."text" is 'What is voted on.';`);
    this.addSql(`comment on column "motion"."rule" is 'Which majority passes it.';`);
    this.addSql(`comment on column "motion"."drops_resolution_id" is 'The resolution that is dropped if it passes.';`);
    this.addSql(`comment on column "motion"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "motion"."for_count" is 'Votes for it (seats); null until the vote is closed.';`);
    this.addSql(`comment on column "motion"."against_count" is 'Votes against it (seats).';`);
    this.addSql(`comment on column "motion"."abstain_count" is 'Abstentions (seats).';`);
    this.addSql(
      `comment on column "motion"."conflict_count" is 'Seats that did not vote for a conflict of interest (seats).';`,
    );
    this.addSql(`comment on column "motion"."closed_at" is 'When the vote was closed.';`);
    this.addSql(`comment on column "motion"."withdraw_reason" is 'Why it was taken back.';`);
    this.addSql(`create index "motion_community_id_index" on "motion" ("community_id");`);
    this.addSql(`create index "motion_agenda_item_id_index" on "motion" ("agenda_item_id");`);
    this.addSql(`create index "motion_drops_resolution_id_index" on "motion" ("drops_resolution_id");`);

    this.addSql(
      `create table "safeguarding_receipt" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "code" varchar(12) not null, "filed_at" timestamptz(3) not null, "reporter_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "safeguarding_receipt" is 'The receipt of a safeguarding report, for whoever filed it.';`,
    );
    this.addSql(
      `comment on column "safeguarding_receipt"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "safeguarding_receipt"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "safeguarding_receipt"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "safeguarding_receipt"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "safeguarding_receipt"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "safeguarding_receipt"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "safeguarding_receipt"."code" is 'Code under which one can ask about the report.';`);
    this.addSql(`comment on column "safeguarding_receipt"."filed_at" is 'When the report was filed.';`);
    this.addSql(
      `comment on column "safeguarding_receipt"."reporter_id" is 'Who filed it, where the account belongs to a person on file.';`,
    );
    this.addSql(`create index "safeguarding_receipt_community_id_index" on "safeguarding_receipt" ("community_id");`);
    this.addSql(`create index "safeguarding_receipt_reporter_id_index" on "safeguarding_receipt" ("reporter_id");`);
    this.addSql(
      `alter table "safeguarding_receipt" add constraint "safeguarding_receipt_code" unique ("community_id", "code");`,
    );

    this.addSql(
      `create table "safeguarding_report" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "subject" text not null, "status" text not null default 'SUSPECTED', "filed_at" timestamptz(3) not null, "receipt_id" uuid not null, "reported_by" varchar(80) not null, "reported_by_name" varchar(80) not null, "account_sealed" bytea not null, "outcome_sealed" bytea null, "key_wrapped" bytea not null, "authority" varchar(120) null, "told_at" timestamptz(3) null, "outcome_at" timestamptz(3) null, "assignee_id" uuid null, "signed_by" varchar(80) null, "signed_by_name" varchar(80) null, "signed_at" timestamptz(3) null, "closed_by" varchar(80) null, "closed_by_name" varchar(80) null, "closed_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "safeguarding_report" is 'Suspected harm to a child or an adult at risk; read by named people only, never deleted.';`,
    );
    this.addSql(
      `comment on column "safeguarding_report"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "safeguarding_report"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "safeguarding_report"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "safeguarding_report"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "safeguarding_report"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "safeguarding_report"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "safeguarding_report"."subject" is 'Whom it is about.';`);
    this.addSql(`comment on column "safeguarding_report"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "safeguarding_report"."filed_at" is 'When it was filed.';`);
    this.addSql(`comment on column "safeguarding_report"."receipt_id" is 'The receipt that the reporter has.';`);
    this.addSql(`comment on column "safeguarding_report"."reported_by" is 'Account that filed it.';`);
    this.addSql(
      `comment on column "safeguarding_report"."reported_by_name" is 'Name by which colleagues know that account.';`,
    );
    this.addSql(
      `comment on column "safeguarding_report"."account_sealed" is 'Who is concerned and what was seen, sealed with the key of the record.';`,
    );
    this.addSql(
      `comment on column "safeguarding_report"."outcome_sealed" is 'What the authority answered, sealed with the key of the record.';`,
    );
    this.addSql(`comment on column "safeguarding_report"."key_wrapped" is 'Key of the record, wrapped.';`);
    this.addSql(
      `comment on column "safeguarding_report"."authority" is 'The authority that was told: police, civil affairs, education.';`,
    );
    this.addSql(
      `comment on column "safeguarding_report"."told_at" is 'When the authority was told; null while it has not been.';`,
    );
    this.addSql(`comment on column "safeguarding_report"."outcome_at" is 'When the outcome was received.';`);
    this.addSql(`comment on column "safeguarding_report"."assignee_id" is 'The social worker who follows it up.';`);
    this.addSql(
      `comment on column "safeguarding_report"."signed_by" is 'Account that signed first that it is settled.';`,
    );
    this.addSql(
      `comment on column "safeguarding_report"."signed_by_name" is 'Name by which colleagues know that account.';`,
    );
    this.addSql(`comment on column "safeguarding_report"."signed_at" is 'When it was signed.';`);
    this.addSql(
      `comment on column "safeguarding_report"."closed_by" is 'Account that closed it; never the one that signed.';`,
    );
    this.addSql(
      `comment on column "safeguarding_report"."closed_by_name" is 'Name by which colleagues know that account.';`,
    );
    this.addSql(`comment on column "safeguarding_report"."closed_at" is 'When it was closed; null while it is not.';`);
    this.addSql(`create index "safeguarding_report_community_id_index" on "safeguarding_report" ("community_id");`);
    this.addSql(`create index "safeguarding_report_assignee_id_index" on "safeguarding_report" ("assignee_id");`);
    this.addSql(`create index "safeguarding_report_status" on "safeguarding_report" ("community_id", "status");`);
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_receipt" unique ("receipt_id");`,
    );

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

    this.addSql(
      `create table "sharing_meeting" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "held_on" date not null, "topic" varchar(120) not null, "place" varchar(120) null, "note" varchar(1000) null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "sharing_meeting" is 'A meeting at which volunteers share what they have learned, once a quarter.';`,
    );
    this.addSql(
      `comment on column "sharing_meeting"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "sharing_meeting"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "sharing_meeting"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "sharing_meeting"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "sharing_meeting"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "sharing_meeting"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "sharing_meeting"."held_on" is 'Day of the meeting.';`);
    this.addSql(`comment on column "sharing_meeting"."topic" is 'What it was about.';`);
    this.addSql(`comment on column "sharing_meeting"."place" is 'Where it was held.';`);
    this.addSql(`comment on column "sharing_meeting"."note" is 'What came of it, without names.';`);
    this.addSql(`comment on column "sharing_meeting"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "sharing_meeting_community_id_index" on "sharing_meeting" ("community_id");`);
    this.addSql(
      `create index "sharing_meeting_community_id_held_on_index" on "sharing_meeting" ("community_id", "held_on");`,
    );

    this.addSql(
      `create table "certificate" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "kind" text not null, "status" text not null default 'REQUESTED', "person_id" uuid not null, "holder_name" varchar(60) null, "masked_name" varchar(60) null, "number" varchar(20) null, "code" varchar(32) null, "seal" varchar(64) null, "title" varchar(200) not null, "content" varchar(400) not null, "period_from" date not null, "period_until" date not null, "service_minutes" int not null default 0, "training_minutes" int not null default 0, "entries" jsonb not null, "issuer_unit_id" uuid null, "issuer_name" varchar(80) not null, "responsible_name" varchar(60) null, "handler_name" varchar(80) null, "contact" varchar(80) null, "requested_by" varchar(80) not null, "publicised_on" date null, "public_until" date null, "issued_on" date null, "expires_on" date null, "revoked_at" timestamptz(3) null, "revoked_by" varchar(80) null, "revoke_reason" varchar(200) null, "credential_id" uuid null, "attendance_id" uuid null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "certificate" is 'A certificate of a training or of service; a public page verifies it by its code.';`,
    );
    this.addSql(
      `comment on column "certificate"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "certificate"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "certificate"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "certificate"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "certificate"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "certificate"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "certificate"."kind" is 'What it certifies.';`);
    this.addSql(`comment on column "certificate"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "certificate"."person_id" is 'The person who holds it.';`);
    this.addSql(
      `comment on column "certificate"."holder_name" is 'Name of the holder when it was made; null once the person is erased.';`,
    );
    this.addSql(
      `comment on column "certificate"."masked_name" is 'The name with stars, as the public page shows it; null once the person is erased.';`,
    );
    this.addSql(`comment on column "certificate"."number" is 'Number in the community; null until it is issued.';`);
    this.addSql(
      `comment on column "certificate"."code" is 'What opens its public page: /verify/ and this code; null until it is issued.';`,
    );
    this.addSql(
      `comment on column "certificate"."seal" is 'Keyed hash (HMAC-SHA-256) of what it says: a row that was changed by hand is found out.';`,
    );
    this.addSql(`comment on column "certificate"."title" is 'What it is about, such as the training.';`);
    this.addSql(`comment on column "certificate"."content" is 'What it certifies, in a sentence.';`);
    this.addSql(`comment on column "certificate"."period_from" is 'First day of what it certifies.';`);
    this.addSql(`comment on column "certificate"."period_until" is 'Last day of what it certifies.';`);
    this.addSql(`comment on column "certificate"."service_minutes" is 'Service on record (minutes).';`);
    this.addSql(`comment on column "certificate"."training_minutes" is 'Training on record (minutes).';`);
    this.addSql(
      `comment on column "certificate"."entries" is 'What it rests on, line by line: kind, on, title, minutes; as on record when it was publicised or issued.';`,
    );
    this.addSql(`comment on column "certificate"."issuer_unit_id" is 'The partner unit that issues it, if one does.';`);
    this.addSql(
      `comment on column "certificate"."issuer_name" is 'Who issues it: the community or the partner unit.';`,
    );
    this.addSql(
      `comment on column "certificate"."responsible_name" is 'Who answers for it at the issuer, in their office, as printed on it.';`,
    );
    this.addSql(
      `comment on column "certificate"."handler_name" is 'Who made it out, in their office, as printed on it; null until it is issued.';`,
    );
    this.addSql(`comment on column "certificate"."contact" is 'How to reach the office of the issuer.';`);
    this.addSql(`comment on column "certificate"."requested_by" is 'Account that asked for it.';`);
    this.addSql(`comment on column "certificate"."publicised_on" is 'Day from which objections could be made.';`);
    this.addSql(`comment on column "certificate"."public_until" is 'Last day on which objections can be made.';`);
    this.addSql(`comment on column "certificate"."issued_on" is 'Day of issue.';`);
    this.addSql(
      `comment on column "certificate"."expires_on" is 'Last day on which it holds; without one it does not expire.';`,
    );
    this.addSql(`comment on column "certificate"."revoked_at" is 'When it was revoked.';`);
    this.addSql(`comment on column "certificate"."revoked_by" is 'Name by which colleagues know who revoked it.';`);
    this.addSql(`comment on column "certificate"."revoke_reason" is 'Why it was revoked; no names of persons.';`);
    this.addSql(`comment on column "certificate"."credential_id" is 'The credential that it stands for.';`);
    this.addSql(`comment on column "certificate"."attendance_id" is 'The line of the roster that earned it.';`);
    this.addSql(
      `comment on column "certificate"."search_text" is 'What a search looks through: name, pinyin, number, title.';`,
    );
    this.addSql(`create index "certificate_community_id_index" on "certificate" ("community_id");`);
    this.addSql(`create index "certificate_issuer_unit_id_index" on "certificate" ("issuer_unit_id");`);
    this.addSql(`create index "certificate_credential_id_index" on "certificate" ("credential_id");`);
    this.addSql(`create index "certificate_community_status" on "certificate" ("community_id", "status");`);
    this.addSql(`create index "certificate_person" on "certificate" ("person_id");`);
    this.addSql(
      `alter table "certificate" add constraint "certificate_community_number" unique ("community_id", "number");`,
    );
    this.addSql(`alter table "certificate" add constraint "certificate_code" unique ("code");`);
    this.addSql(`alter table "certificate" add constraint "certificate_attendance" unique ("attendance_id");`);
    this.addSql(
      `create unique index "certificate_pending" on "certificate" ("person_id") where status in ('REQUESTED', 'PUBLICISED');`,
    );

    this.addSql(
      `create table "sharing_attendance" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "meeting_id" uuid not null, "volunteer_id" uuid not null, "has_shared" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`comment on table "sharing_attendance" is 'A volunteer who came to a sharing meeting.';`);
    this.addSql(
      `comment on column "sharing_attendance"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "sharing_attendance"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "sharing_attendance"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "sharing_attendance"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "sharing_attendance"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "sharing_attendance"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "sharing_attendance"."meeting_id" is 'The meeting.';`);
    this.addSql(`comment on column "sharing_attendance"."volunteer_id" is 'Who came.';`);
    this.addSql(`comment on column "sharing_attendance"."has_shared" is 'Whether they shared something.';`);
    this.addSql(`create index "sharing_attendance_community_id_index" on "sharing_attendance" ("community_id");`);
    this.addSql(
      `create index "sharing_attendance_community_id_volunteer_id_index" on "sharing_attendance" ("community_id", "volunteer_id");`,
    );
    this.addSql(
      `create unique index "sharing_attendance_once" on "sharing_attendance" ("meeting_id", "volunteer_id") where archived_at is null;`,
    );

    this.addSql(
      `create table "mentorship" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "mentor_id" uuid not null, "newcomer_id" uuid not null, "status" text not null default 'PENDING', "proposed_on" date not null, "started_on" date null, "assess_due_on" date null, "next_visit_due_on" date null, "ended_on" date null, "stop_reason" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "mentorship" is 'A core volunteer guides a newcomer until the newcomer is a core volunteer too.';`,
    );
    this.addSql(
      `comment on column "mentorship"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "mentorship"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "mentorship"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "mentorship"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "mentorship"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "mentorship"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "mentorship"."mentor_id" is 'The core volunteer who guides.';`);
    this.addSql(`comment on column "mentorship"."newcomer_id" is 'The volunteer who is guided.';`);
    this.addSql(`comment on column "mentorship"."status" is 'Where the mentorship stands.';`);
    this.addSql(`comment on column "mentorship"."proposed_on" is 'Day on which the pair was proposed.';`);
    this.addSql(`comment on column "mentorship"."started_on" is 'First day of the mentorship.';`);
    this.addSql(`comment on column "mentorship"."assess_due_on" is 'Day by which it is to be assessed.';`);
    this.addSql(
      `comment on column "mentorship"."next_visit_due_on" is 'Last day of the month in which the next joint visit is due; derived, null before the pair began.';`,
    );
    this.addSql(`comment on column "mentorship"."ended_on" is 'Day on which it was passed or stopped.';`);
    this.addSql(`comment on column "mentorship"."stop_reason" is 'Why it was stopped.';`);
    this.addSql(`create index "mentorship_community_id_index" on "mentorship" ("community_id");`);
    this.addSql(`create index "mentorship_newcomer_id_index" on "mentorship" ("newcomer_id");`);
    this.addSql(`create index "mentorship_community_id_status_index" on "mentorship" ("community_id", "status");`);
    this.addSql(
      `create index "mentorship_community_id_mentor_id_index" on "mentorship" ("community_id", "mentor_id");`,
    );
    this.addSql(
      `create unique index "mentorship_one_live" on "mentorship" ("newcomer_id") where status in ('PENDING', 'ACTIVE', 'EXTENDED') and archived_at is null;`,
    );

    this.addSql(
      `create table "mentorship_assessment" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "mentorship_id" uuid not null, "verdict" text not null, "assessed_on" date not null, "assessed_by" varchar(80) not null, "met_items" varchar(255)[] not null, "unmet_items" varchar(255)[] not null, "mentor_opinion" varchar(500) not null, "joint_visit_count" int not null, "sharing_count" int not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "mentorship_assessment" is 'An assessment of a mentorship against the checklist of its day.';`,
    );
    this.addSql(
      `comment on column "mentorship_assessment"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "mentorship_assessment"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "mentorship_assessment"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "mentorship_assessment"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "mentorship_assessment"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "mentorship_assessment"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "mentorship_assessment"."mentorship_id" is 'The mentorship.';`);
    this.addSql(`comment on column "mentorship_assessment"."verdict" is 'What it came to.';`);
    this.addSql(`comment on column "mentorship_assessment"."assessed_on" is 'Day of the assessment.';`);
    this.addSql(`comment on column "mentorship_assessment"."assessed_by" is 'Who assessed it, other than the pair.';`);
    this.addSql(`comment on column "mentorship_assessment"."met_items" is 'Items of the checklist that were met.';`);
    this.addSql(
      `comment on column "mentorship_assessment"."unmet_items" is 'Items of the checklist that were not met.';`,
    );
    this.addSql(
      `comment on column "mentorship_assessment"."mentor_opinion" is 'What the mentor says of the newcomer.';`,
    );
    this.addSql(`comment on column "mentorship_assessment"."joint_visit_count" is 'Joint visits by then.';`);
    this.addSql(`comment on column "mentorship_assessment"."sharing_count" is 'Sharing meetings attended by then.';`);
    this.addSql(`create index "mentorship_assessment_community_id_index" on "mentorship_assessment" ("community_id");`);
    this.addSql(
      `create index "mentorship_assessment_community_id_mentorship_id_index" on "mentorship_assessment" ("community_id", "mentorship_id");`,
    );

    this.addSql(
      `create table "joint_visit" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "mentorship_id" uuid not null, "visited_on" date not null, "minutes" int not null, "what" varchar(300) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "joint_visit" is 'A visit that the two of a mentorship made together.';`);
    this.addSql(
      `comment on column "joint_visit"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "joint_visit"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "joint_visit"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "joint_visit"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "joint_visit"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "joint_visit"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "joint_visit"."mentorship_id" is 'The mentorship.';`);
    this.addSql(`comment on column "joint_visit"."visited_on" is 'Day of the visit.';`);
    this.addSql(`comment on column "joint_visit"."minutes" is 'How long it took.';`);
    this.addSql(`comment on column "joint_visit"."what" is 'What the two did, and what the newcomer learned.';`);
    this.addSql(`create index "joint_visit_community_id_index" on "joint_visit" ("community_id");`);
    this.addSql(
      `create index "joint_visit_community_id_visited_on_index" on "joint_visit" ("community_id", "visited_on");`,
    );
    this.addSql(
      `create unique index "joint_visit_once_a_day" on "joint_visit" ("mentorship_id", "visited_on") where archived_at is null;`,
    );

    this.addSql(
      `create table "award_nomination" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "volunteer_id" uuid not null, "nominated_by" varchar(80) not null, "nominated_by_name" varchar(80) null, "grounds" text null, "records_until" date not null, "level" text not null, "is_silver" boolean not null, "service_months" int not null, "trainings_attended" int not null, "activities_helped" int not null, "mentee_count" int not null, "promoted_mentee_count" int not null, "status" text not null default 'STANDING', "status_reason" varchar(200) null, "vote_count" int null, "record_permille" int null, "rank" int null, "rank_ground" text null, "is_selected" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award_nomination" is 'A volunteer nominated in a selection, with the figures of the records on the day of the nomination.';`,
    );
    this.addSql(
      `comment on column "award_nomination"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_nomination"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_nomination"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_nomination"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_nomination"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_nomination"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_nomination"."round_id" is 'The selection.';`);
    this.addSql(`comment on column "award_nomination"."volunteer_id" is 'Who is nominated; the name is personal.';`);
    this.addSql(`comment on column "award_nomination"."nominated_by" is 'Account that nominated them.';`);
    this.addSql(
      `comment on column "award_nomination"."nominated_by_name" is 'Name by which colleagues know whoever nominated them.';`,
    );
    this.addSql(
      `comment on column "award_nomination"."grounds" is 'Why; drafted from the records, without the name.';`,
    );
    this.addSql(
      `comment on column "award_nomination"."records_until" is 'Day of the records that the figures are taken from.';`,
    );
    this.addSql(`comment on column "award_nomination"."level" is 'Level on that day.';`);
    this.addSql(
      `comment on column "award_nomination"."is_silver" is 'Whether they were a silver (older) volunteer on that day.';`,
    );
    this.addSql(`comment on column "award_nomination"."service_months" is 'Months since they joined, on that day.';`);
    this.addSql(
      `comment on column "award_nomination"."trainings_attended" is 'Trainings attended in the year (person-times).';`,
    );
    this.addSql(
      `comment on column "award_nomination"."activities_helped" is 'Activities helped at in the year (person-times).';`,
    );
    this.addSql(`comment on column "award_nomination"."mentee_count" is 'Volunteers whom they guide (people).';`);
    this.addSql(
      `comment on column "award_nomination"."promoted_mentee_count" is 'Of those, who became core volunteers (people).';`,
    );
    this.addSql(`comment on column "award_nomination"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "award_nomination"."status_reason" is 'Why it was withdrawn or set aside.';`);
    this.addSql(`comment on column "award_nomination"."vote_count" is 'Votes for it; told once they are counted.';`);
    this.addSql(
      `comment on column "award_nomination"."record_permille" is 'What the figures give by the weights of the criteria, of 1000 for whoever leads in each (per mille).';`,
    );
    this.addSql(`comment on column "award_nomination"."rank" is 'Rank in the result.';`);
    this.addSql(`comment on column "award_nomination"."rank_ground" is 'What gave it its rank.';`);
    this.addSql(`comment on column "award_nomination"."is_selected" is 'Whether it is among those selected.';`);
    this.addSql(`create index "award_nomination_community_id_index" on "award_nomination" ("community_id");`);
    this.addSql(
      `create index "award_nomination_community_id_volunteer_id_index" on "award_nomination" ("community_id", "volunteer_id");`,
    );
    this.addSql(`create index "award_nomination_round_id_rank_index" on "award_nomination" ("round_id", "rank");`);
    this.addSql(
      `create unique index "award_nomination_once" on "award_nomination" ("round_id", "volunteer_id") where archived_at is null and status <> 'WITHDRAWN';`,
    );

    this.addSql(
      `create table "award_vote" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "nomination_id" uuid not null, "seat_id" uuid not null, "cast_at" timestamptz(3) not null, "withdrawn_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award_vote" is 'A vote of a seat for a nomination. The ballot is secret: only whoever cast it reads it.';`,
    );
    this.addSql(
      `comment on column "award_vote"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_vote"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_vote"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_vote"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_vote"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_vote"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_vote"."round_id" is 'The selection.';`);
    this.addSql(`comment on column "award_vote"."nomination_id" is 'For whom; secret.';`);
    this.addSql(`comment on column "award_vote"."seat_id" is 'The seat that votes.';`);
    this.addSql(`comment on column "award_vote"."cast_at" is 'When it was cast.';`);
    this.addSql(`comment on column "award_vote"."withdrawn_at" is 'When it was taken back.';`);
    this.addSql(`create index "award_vote_community_id_index" on "award_vote" ("community_id");`);
    this.addSql(`create index "award_vote_community_id_seat_id_index" on "award_vote" ("community_id", "seat_id");`);
    this.addSql(`create index "award_vote_round_id_seat_id_index" on "award_vote" ("round_id", "seat_id");`);
    this.addSql(
      `create unique index "award_vote_once" on "award_vote" ("nomination_id", "seat_id") where withdrawn_at is null and archived_at is null;`,
    );

    this.addSql(
      `create table "award_objection" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "nomination_id" uuid not null, "text" text not null, "raised_on" date not null, "objector_id" uuid null, "raised_by" varchar(80) not null, "status" text not null default 'OPEN', "answer" text null, "answered_on" date null, "answered_by" varchar(80) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award_objection" is 'An objection to a nomination in a result that is being shown.';`,
    );
    this.addSql(
      `comment on column "award_objection"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_objection"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_objection"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_objection"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_objection"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_objection"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_objection"."round_id" is 'The selection.';`);
    this.addSql(`comment on column "award_objection"."nomination_id" is 'The nomination that it is about.';`);
    this.addSql(`comment on column "award_objection"."text" is 'What is said against it.';`);
    this.addSql(`comment on column "award_objection"."raised_on" is 'Day on which it was raised.';`);
    this.addSql(
      `comment on column "award_objection"."objector_id" is 'The person behind that account; they follow it.';`,
    );
    this.addSql(`comment on column "award_objection"."raised_by" is 'Account that entered it.';`);
    this.addSql(`comment on column "award_objection"."status" is 'What became of it.';`);
    this.addSql(`comment on column "award_objection"."answer" is 'The answer, with its reasons.';`);
    this.addSql(`comment on column "award_objection"."answered_on" is 'Day of the answer.';`);
    this.addSql(
      `comment on column "award_objection"."answered_by" is 'Account that answered it; not the one that raised it.';`,
    );
    this.addSql(`create index "award_objection_community_id_index" on "award_objection" ("community_id");`);
    this.addSql(`create index "award_objection_round_id_index" on "award_objection" ("round_id");`);
    this.addSql(`create index "award_objection_nomination_id_index" on "award_objection" ("nomination_id");`);
    this.addSql(`create index "award_objection_objector_id_index" on "award_objection" ("objector_id");`);
    this.addSql(
      `create index "award_objection_community_id_status_index" on "award_objection" ("community_id", "status");`,
    );

    this.addSql(
      `create table "award_conflict" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "nomination_id" uuid not null, "seat_id" uuid not null, "reason" varchar(200) not null, "declared_by" varchar(80) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award_conflict" is 'A conflict of interest: a seat that is related to a nominated volunteer may not vote on the nomination.';`,
    );
    this.addSql(
      `comment on column "award_conflict"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "award_conflict"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award_conflict"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award_conflict"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "award_conflict"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "award_conflict"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award_conflict"."nomination_id" is 'The nomination.';`);
    this.addSql(`comment on column "award_conflict"."seat_id" is 'The seat that may not vote on it.';`);
    this.addSql(`comment on column "award_conflict"."reason" is 'How they are related.';`);
    this.addSql(`comment on column "award_conflict"."declared_by" is 'Account that declared it.';`);
    this.addSql(`create index "award_conflict_community_id_index" on "award_conflict" ("community_id");`);
    this.addSql(
      `create index "award_conflict_community_id_seat_id_index" on "award_conflict" ("community_id", "seat_id");`,
    );
    this.addSql(
      `create unique index "award_conflict_once" on "award_conflict" ("nomination_id", "seat_id") where archived_at is null;`,
    );

    this.addSql(
      `create table "award" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "round_id" uuid not null, "nomination_id" uuid null, "volunteer_id" uuid not null, "is_silver" boolean not null, "grounds" text null, "withdrawal_reason" varchar(200) null, "withdrawal_proposed_by" varchar(80) null, "withdrawn_on" date null, "withdrawn_by" varchar(80) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "award" is 'An award given to a volunteer; the honour is public, the name stays with the person.';`,
    );
    this.addSql(`comment on column "award"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "award"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "award"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "award"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(`comment on column "award"."archived_at" is 'When the record was archived; null while it is in use.';`);
    this.addSql(`comment on column "award"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "award"."round_id" is 'The selection; it says the year and the title.';`);
    this.addSql(
      `comment on column "award"."nomination_id" is 'The nomination with its votes and rank; none in an award taken from a ledger.';`,
    );
    this.addSql(`comment on column "award"."volunteer_id" is 'Who is honoured; the name is personal.';`);
    this.addSql(
      `comment on column "award"."is_silver" is 'Whether they were a silver (older) volunteer at that time.';`,
    );
    this.addSql(`comment on column "award"."grounds" is 'Why, from the records, without the name.';`);
    this.addSql(`comment on column "award"."withdrawal_reason" is 'Why it is to be withdrawn.';`);
    this.addSql(`comment on column "award"."withdrawal_proposed_by" is 'Account that proposed to withdraw it.';`);
    this.addSql(`comment on column "award"."withdrawn_on" is 'Day on which it was withdrawn.';`);
    this.addSql(`comment on column "award"."withdrawn_by" is 'The second account, which confirmed it.';`);
    this.addSql(`create index "award_community_id_index" on "award" ("community_id");`);
    this.addSql(`create index "award_nomination_id_index" on "award" ("nomination_id");`);
    this.addSql(`create index "award_community_id_volunteer_id_index" on "award" ("community_id", "volunteer_id");`);
    this.addSql(`create unique index "award_once" on "award" ("round_id", "volunteer_id") where archived_at is null;`);

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

    this.addSql(
      `create table "volunteer_absence" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "volunteer_id" uuid not null, "kind" text not null, "from" date not null, "expected_until" date null, "returned_on" date null, "level_before" text not null, "joined_on" date null, "promoted_to_core_on" date null, "reason" varchar(200) not null, "return_reason" varchar(200) null, "exit_talk" varchar(1000) null, "hand_over" varchar(1000) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "volunteer_absence" is 'A time during which a volunteer does not serve.';`);
    this.addSql(
      `comment on column "volunteer_absence"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "volunteer_absence"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "volunteer_absence"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "volunteer_absence"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "volunteer_absence"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "volunteer_absence"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "volunteer_absence"."volunteer_id" is 'Who does not serve.';`);
    this.addSql(`comment on column "volunteer_absence"."kind" is 'A pause, or having left.';`);
    this.addSql(`comment on column "volunteer_absence"."from" is 'First day of the absence.';`);
    this.addSql(`comment on column "volunteer_absence"."expected_until" is 'Last day of a pause, as it was meant.';`);
    this.addSql(
      `comment on column "volunteer_absence"."returned_on" is 'Day of the return; none while the absence goes on.';`,
    );
    this.addSql(`comment on column "volunteer_absence"."level_before" is 'Level before the absence.';`);
    this.addSql(`comment on column "volunteer_absence"."joined_on" is 'Day on which they had joined by then.';`);
    this.addSql(
      `comment on column "volunteer_absence"."promoted_to_core_on" is 'Day on which they had become a core volunteer by then.';`,
    );
    this.addSql(`comment on column "volunteer_absence"."reason" is 'Why.';`);
    this.addSql(`comment on column "volunteer_absence"."return_reason" is 'Why they came back.';`);
    this.addSql(`comment on column "volunteer_absence"."exit_talk" is 'What was said at the exit talk.';`);
    this.addSql(`comment on column "volunteer_absence"."hand_over" is 'Who takes over what was left open.';`);
    this.addSql(`create index "volunteer_absence_community_id_index" on "volunteer_absence" ("community_id");`);
    this.addSql(
      `create index "volunteer_absence_community_id_volunteer_id_index" on "volunteer_absence" ("community_id", "volunteer_id");`,
    );
    this.addSql(
      `create index "volunteer_absence_community_id_expected_until_index" on "volunteer_absence" ("community_id", "expected_until");`,
    );

    this.addSql(
      `create table "volunteer_application" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "call_id" uuid not null, "person_id" uuid not null, "status" text not null default 'RECEIVED', "received_on" date not null, "risks_read" text not null, "skills" varchar(255)[] not null default '{}', "availability" text null, "identity_checked_on" date null, "vetted_on" date null, "decided_on" date null, "end_reason" varchar(200) null, "volunteer_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "volunteer_application" is 'An application of a person to a call for volunteers.';`);
    this.addSql(
      `comment on column "volunteer_application"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "volunteer_application"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "volunteer_application"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "volunteer_application"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "volunteer_application"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "volunteer_application"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "volunteer_application"."call_id" is 'The call.';`);
    this.addSql(`comment on column "volunteer_application"."person_id" is 'The applicant.';`);
    this.addSql(`comment on column "volunteer_application"."status" is 'Where the application stands.';`);
    this.addSql(`comment on column "volunteer_application"."received_on" is 'Day on which it came in.';`);
    this.addSql(
      `comment on column "volunteer_application"."risks_read" is 'The statement of risks that the applicant has read.';`,
    );
    this.addSql(`comment on column "volunteer_application"."skills" is 'What the applicant can do.';`);
    this.addSql(`comment on column "volunteer_application"."availability" is 'When the applicant can serve.';`);
    this.addSql(
      `comment on column "volunteer_application"."identity_checked_on" is 'Day on which the papers were seen.';`,
    );
    this.addSql(`comment on column "volunteer_application"."vetted_on" is 'Day on which the vetting was completed.';`);
    this.addSql(
      `comment on column "volunteer_application"."decided_on" is 'Day on which it was accepted, rejected or withdrawn.';`,
    );
    this.addSql(`comment on column "volunteer_application"."end_reason" is 'Why it was rejected or withdrawn.';`);
    this.addSql(`comment on column "volunteer_application"."volunteer_id" is 'The volunteer whom it made.';`);
    this.addSql(`create index "volunteer_application_community_id_index" on "volunteer_application" ("community_id");`);
    this.addSql(`create index "volunteer_application_person_id_index" on "volunteer_application" ("person_id");`);
    this.addSql(`create index "volunteer_application_volunteer_id_index" on "volunteer_application" ("volunteer_id");`);
    this.addSql(
      `create index "volunteer_application_community_id_status_index" on "volunteer_application" ("community_id", "status");`,
    );
    this.addSql(
      `create unique index "volunteer_application_once" on "volunteer_application" ("call_id", "person_id") where status in ('RECEIVED', 'IDENTITY_CHECKED', 'VETTED', 'ACCEPTED');`,
    );

    this.addSql(
      `create table "emergency_plan" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "type" text not null, "name" varchar(120) not null, "responsible_unit_id" uuid null, "responsible_team_id" uuid null, "version_in_force" int null, "review_due_on" date null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "emergency_plan" is 'A plan for one kind of emergency.';`);
    this.addSql(
      `comment on column "emergency_plan"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "emergency_plan"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "emergency_plan"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "emergency_plan"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "emergency_plan"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "emergency_plan"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "emergency_plan"."type" is 'What kind of emergency it is for.';`);
    this.addSql(`comment on column "emergency_plan"."name" is 'Name of the plan.';`);
    this.addSql(`comment on column "emergency_plan"."responsible_unit_id" is 'The partner unit that answers for it.';`);
    this.addSql(
      `comment on column "emergency_plan"."responsible_team_id" is 'The team of volunteers that answers for it.';`,
    );
    this.addSql(
      `comment on column "emergency_plan"."version_in_force" is 'Number of the version in force; null before the first. Kept by the API.';`,
    );
    this.addSql(
      `comment on column "emergency_plan"."review_due_on" is 'Day by which the version in force is to be reviewed: from then on its review is due. Kept by the API.';`,
    );
    this.addSql(`comment on column "emergency_plan"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "emergency_plan_community_id_index" on "emergency_plan" ("community_id");`);
    this.addSql(`create index "emergency_plan_responsible_unit_id_index" on "emergency_plan" ("responsible_unit_id");`);
    this.addSql(`create index "emergency_plan_responsible_team_id_index" on "emergency_plan" ("responsible_team_id");`);
    this.addSql(
      `create index "emergency_plan_community_id_review_due_on_index" on "emergency_plan" ("community_id", "review_due_on");`,
    );
    this.addSql(
      `alter table "emergency_plan" add constraint "emergency_plan_community_name" unique ("community_id", "name");`,
    );

    this.addSql(
      `create table "emergency_role" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "plan_id" uuid not null, "duty" varchar(200) not null, "holder_person_id" uuid null, "holder_unit_id" uuid null, "substitute_id" uuid null, "call_position" int null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "emergency_role" is 'A duty under an emergency plan, with its holder, a substitute, and its place in the contact chain.';`,
    );
    this.addSql(
      `comment on column "emergency_role"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "emergency_role"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "emergency_role"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "emergency_role"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "emergency_role"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "emergency_role"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "emergency_role"."plan_id" is 'The plan under which it is a duty.';`);
    this.addSql(`comment on column "emergency_role"."duty" is 'What the holder does.';`);
    this.addSql(
      `comment on column "emergency_role"."holder_person_id" is 'The person who holds it; the name is personal.';`,
    );
    this.addSql(`comment on column "emergency_role"."holder_unit_id" is 'The partner unit that holds it.';`);
    this.addSql(
      `comment on column "emergency_role"."substitute_id" is 'The person who stands in; the name is personal.';`,
    );
    this.addSql(
      `comment on column "emergency_role"."call_position" is 'Place in the contact chain, from 1; null outside of it. Set by orderContactChain.';`,
    );
    this.addSql(`create index "emergency_role_community_id_index" on "emergency_role" ("community_id");`);
    this.addSql(`create index "emergency_role_holder_person_id_index" on "emergency_role" ("holder_person_id");`);
    this.addSql(`create index "emergency_role_holder_unit_id_index" on "emergency_role" ("holder_unit_id");`);
    this.addSql(`create index "emergency_role_substitute_id_index" on "emergency_role" ("substitute_id");`);
    this.addSql(
      `create unique index "emergency_role_call_position" on "emergency_role" ("plan_id", "call_position") where archived_at is null;`,
    );

    this.addSql(
      `create table "emergency_plan_version" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "plan_id" uuid not null, "number" int not null, "status" text not null default 'DRAFT', "steps" text null, "evacuation_list" text null, "review_due_on" date not null, "drafted_by" varchar(80) null, "drafted_by_name" varchar(80) null, "approved_by" varchar(80) null, "approved_by_name" varchar(80) null, "approved_at" timestamptz(3) null, "in_force_since" date null, "superseded_on" date null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "emergency_plan_version" is 'What an emergency plan says from one day on, until its next version.';`,
    );
    this.addSql(
      `comment on column "emergency_plan_version"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "emergency_plan_version"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "emergency_plan_version"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "emergency_plan_version"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "emergency_plan_version"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "emergency_plan_version"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "emergency_plan_version"."plan_id" is 'The plan of which it is a version.';`);
    this.addSql(`comment on column "emergency_plan_version"."number" is 'Number of the version, from 1.';`);
    this.addSql(`comment on column "emergency_plan_version"."status" is 'Where it stands.';`);
    this.addSql(
      `comment on column "emergency_plan_version"."steps" is 'What is done, step by step; null when it is only on paper. No names of recipients.';`,
    );
    this.addSql(
      `comment on column "emergency_plan_version"."evacuation_list" is 'Ways out, meeting points and which buildings need help; no names of recipients.';`,
    );
    this.addSql(`comment on column "emergency_plan_version"."review_due_on" is 'Day by which it is to be reviewed.';`);
    this.addSql(
      `comment on column "emergency_plan_version"."drafted_by" is 'Account that drafted it; null when it came by a ledger.';`,
    );
    this.addSql(
      `comment on column "emergency_plan_version"."drafted_by_name" is 'Name by which colleagues know that account.';`,
    );
    this.addSql(
      `comment on column "emergency_plan_version"."approved_by" is 'Account that approved it; never the drafter’s.';`,
    );
    this.addSql(
      `comment on column "emergency_plan_version"."approved_by_name" is 'Name by which colleagues know that account.';`,
    );
    this.addSql(`comment on column "emergency_plan_version"."approved_at" is 'When it was approved.';`);
    this.addSql(
      `comment on column "emergency_plan_version"."in_force_since" is 'First day on which it was in force.';`,
    );
    this.addSql(
      `comment on column "emergency_plan_version"."superseded_on" is 'Day on which the next version came in force.';`,
    );
    this.addSql(
      `create index "emergency_plan_version_community_id_index" on "emergency_plan_version" ("community_id");`,
    );
    this.addSql(
      `alter table "emergency_plan_version" add constraint "emergency_plan_version_number" unique ("plan_id", "number");`,
    );
    this.addSql(
      `create unique index "emergency_plan_version_in_force" on "emergency_plan_version" ("plan_id") where status = 'IN_FORCE';`,
    );
    this.addSql(
      `create unique index "emergency_plan_version_coming" on "emergency_plan_version" ("plan_id") where status in ('DRAFT', 'APPROVED');`,
    );

    this.addSql(
      `create table "incident" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "severity" text not null, "kind" text not null, "happened_at" timestamptz(3) not null, "summary" varchar(500) not null, "place" varchar(120) null, "immediate_action" text null, "reported_to" varchar(120) null, "reported_to_at" timestamptz(3) null, "persons_sealed" bytea null, "key_wrapped" bytea null, "plan_version_id" uuid null, "root_cause" text null, "deviation" text null, "status" text not null default 'REPORTED', "reported_by" varchar(80) not null, "reported_by_name" varchar(80) not null, "signed_by" varchar(80) null, "signed_by_name" varchar(80) null, "signed_at" timestamptz(3) null, "closed_by" varchar(80) null, "closed_by_name" varchar(80) null, "closed_at" timestamptz(3) null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "incident" is 'Something that went wrong, or nearly, in the programme; never deleted.';`,
    );
    this.addSql(
      `comment on column "incident"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "incident"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "incident"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "incident"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "incident"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "incident"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "incident"."severity" is 'How grave it was.';`);
    this.addSql(`comment on column "incident"."kind" is 'What kind of incident it was.';`);
    this.addSql(`comment on column "incident"."happened_at" is 'When it happened.';`);
    this.addSql(
      `comment on column "incident"."summary" is 'What happened, in a sentence or two without names or addresses.';`,
    );
    this.addSql(`comment on column "incident"."place" is 'Where it happened.';`);
    this.addSql(`comment on column "incident"."immediate_action" is 'What was done at once.';`);
    this.addSql(
      `comment on column "incident"."reported_to" is 'To whom it was reported: family, hospital, police, department.';`,
    );
    this.addSql(`comment on column "incident"."reported_to_at" is 'When it was reported to them.';`);
    this.addSql(
      `comment on column "incident"."persons_sealed" is 'Who was hurt and how, sealed with the key of the record.';`,
    );
    this.addSql(`comment on column "incident"."key_wrapped" is 'Key of the record, wrapped.';`);
    this.addSql(
      `comment on column "incident"."plan_version_id" is 'The version of the plan for such an emergency that was in force when it happened.';`,
    );
    this.addSql(`comment on column "incident"."root_cause" is 'What the investigation found to be the cause.';`);
    this.addSql(
      `comment on column "incident"."deviation" is 'Where people acted otherwise than the plan says, and why.';`,
    );
    this.addSql(`comment on column "incident"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "incident"."reported_by" is 'Account that reported it.';`);
    this.addSql(`comment on column "incident"."reported_by_name" is 'Name by which colleagues know that account.';`);
    this.addSql(`comment on column "incident"."signed_by" is 'Account that signed first.';`);
    this.addSql(`comment on column "incident"."signed_by_name" is 'Name by which colleagues know that account.';`);
    this.addSql(`comment on column "incident"."signed_at" is 'When it was signed.';`);
    this.addSql(`comment on column "incident"."closed_by" is 'Account that closed it; never the one that signed.';`);
    this.addSql(`comment on column "incident"."closed_by_name" is 'Name by which colleagues know that account.';`);
    this.addSql(`comment on column "incident"."closed_at" is 'When it was closed.';`);
    this.addSql(`comment on column "incident"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "incident_community_id_index" on "incident" ("community_id");`);
    this.addSql(`create index "incident_plan_version_id_index" on "incident" ("plan_version_id");`);
    this.addSql(`create index "incident_community_time" on "incident" ("community_id", "happened_at");`);

    this.addSql(
      `create table "restricted_read" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "incident_id" uuid null, "safeguarding_report_id" uuid null, "actor" varchar(80) not null, "actor_name" varchar(80) not null, "read_at" timestamptz(3) not null, "reason" varchar(200) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "restricted_read" is 'One look of somebody at what an incident or a safeguarding report says about people.';`,
    );
    this.addSql(
      `comment on column "restricted_read"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "restricted_read"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "restricted_read"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "restricted_read"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "restricted_read"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "restricted_read"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "restricted_read"."incident_id" is 'The incident that was opened.';`);
    this.addSql(
      `comment on column "restricted_read"."safeguarding_report_id" is 'The safeguarding report that was opened.';`,
    );
    this.addSql(`comment on column "restricted_read"."actor" is 'Account that looked.';`);
    this.addSql(`comment on column "restricted_read"."actor_name" is 'Name by which colleagues know that account.';`);
    this.addSql(`comment on column "restricted_read"."read_at" is 'When it looked.';`);
    this.addSql(`comment on column "restricted_read"."reason" is 'The reason that was given.';`);
    this.addSql(`create index "restricted_read_community_id_index" on "restricted_read" ("community_id");`);
    this.addSql(`create index "restricted_read_incident_id_index" on "restricted_read" ("incident_id");`);
    this.addSql(
      `create index "restricted_read_safeguarding_report_id_index" on "restricted_read" ("safeguarding_report_id");`,
    );
    this.addSql(`create index "restricted_read_time" on "restricted_read" ("community_id", "read_at");`);

    this.addSql(
      `create table "incident_action" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "incident_id" uuid not null, "what" varchar(500) not null, "owner_person_id" uuid null, "owner_unit_id" uuid null, "owner_team_id" uuid null, "due_on" date not null, "status" text not null default 'OPEN', "proof" text null, "done_by_name" varchar(80) null, "done_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "incident_action" is 'Something to be done so that an incident does not happen again.';`,
    );
    this.addSql(
      `comment on column "incident_action"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "incident_action"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "incident_action"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "incident_action"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "incident_action"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "incident_action"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "incident_action"."incident_id" is 'The incident after which it is done.';`);
    this.addSql(`comment on column "incident_action"."what" is 'What is to be done; no names of recipients.';`);
    this.addSql(
      `comment on column "incident_action"."owner_person_id" is 'The person who does it; the name is personal.';`,
    );
    this.addSql(`comment on column "incident_action"."owner_unit_id" is 'The partner unit that does it.';`);
    this.addSql(`comment on column "incident_action"."owner_team_id" is 'The team that does it.';`);
    this.addSql(
      `comment on column "incident_action"."due_on" is 'Day by which it is to be done; overdue follows from the day.';`,
    );
    this.addSql(`comment on column "incident_action"."status" is 'Whether it is done.';`);
    this.addSql(`comment on column "incident_action"."proof" is 'What was done, and how one can see it.';`);
    this.addSql(
      `comment on column "incident_action"."done_by_name" is 'Who recorded it as done, as colleagues know them.';`,
    );
    this.addSql(`comment on column "incident_action"."done_at" is 'When it was recorded as done.';`);
    this.addSql(`create index "incident_action_community_id_index" on "incident_action" ("community_id");`);
    this.addSql(`create index "incident_action_owner_person_id_index" on "incident_action" ("owner_person_id");`);
    this.addSql(`create index "incident_action_owner_unit_id_index" on "incident_action" ("owner_unit_id");`);
    this.addSql(`create index "incident_action_owner_team_id_index" on "incident_action" ("owner_team_id");`);
    this.addSql(`create index "incident_action_due" on "incident_action" ("community_id", "status", "due_on");`);
    this.addSql(`create index "incident_action_incident" on "incident_action" ("incident_id");`);

    this.addSql(
      `create table "drill" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "title" varchar(120) not null, "plan_id" uuid not null, "exercised_version_id" uuid null, "revised_version_id" uuid null, "lead_unit_id" uuid null, "lead_team_id" uuid null, "scenario" text null, "place" varchar(120) null, "starts_at" timestamptz(3) null, "held_on" date not null, "minutes" int not null default 60, "status" text not null default 'PLANNED', "participant_count" int null, "review_summary" text null, "reviewed_at" timestamptz(3) null, "reviewed_by_name" varchar(80) null, "cancel_reason" varchar(200) null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "drill" is 'A drill that tries out an emergency plan, on one day.';`);
    this.addSql(`comment on column "drill"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "drill"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "drill"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "drill"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(`comment on column "drill"."archived_at" is 'When the record was archived; null while it is in use.';`);
    this.addSql(`comment on column "drill"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "drill"."title" is 'Name of the drill.';`);
    this.addSql(`comment on column "drill"."plan_id" is 'The plan that is tried out.';`);
    this.addSql(
      `comment on column "drill"."exercised_version_id" is 'The version that was in force when the drill was held.';`,
    );
    this.addSql(
      `comment on column "drill"."revised_version_id" is 'The version of the plan that was drafted from this drill.';`,
    );
    this.addSql(`comment on column "drill"."lead_unit_id" is 'The partner unit that leads it.';`);
    this.addSql(`comment on column "drill"."lead_team_id" is 'The team of volunteers that leads it.';`);
    this.addSql(`comment on column "drill"."scenario" is 'What is played through; no names of recipients.';`);
    this.addSql(`comment on column "drill"."place" is 'Where it takes place.';`);
    this.addSql(`comment on column "drill"."starts_at" is 'When it starts; null when only the day is on record.';`);
    this.addSql(`comment on column "drill"."held_on" is 'Its day in Asia/Shanghai; follows from startsAt.';`);
    this.addSql(`comment on column "drill"."minutes" is 'Length as planned (minutes).';`);
    this.addSql(`comment on column "drill"."status" is 'Where it stands.';`);
    this.addSql(
      `comment on column "drill"."participant_count" is 'How many took part (people); null until it was held.';`,
    );
    this.addSql(`comment on column "drill"."review_summary" is 'What the review found, good and bad; no names.';`);
    this.addSql(`comment on column "drill"."reviewed_at" is 'When it was reviewed.';`);
    this.addSql(`comment on column "drill"."reviewed_by_name" is 'Who recorded the review, as colleagues know them.';`);
    this.addSql(`comment on column "drill"."cancel_reason" is 'Why it was cancelled.';`);
    this.addSql(`comment on column "drill"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "drill_community_id_index" on "drill" ("community_id");`);
    this.addSql(`create index "drill_plan_id_index" on "drill" ("plan_id");`);
    this.addSql(`create index "drill_exercised_version_id_index" on "drill" ("exercised_version_id");`);
    this.addSql(`create index "drill_revised_version_id_index" on "drill" ("revised_version_id");`);
    this.addSql(`create index "drill_lead_unit_id_index" on "drill" ("lead_unit_id");`);
    this.addSql(`create index "drill_lead_team_id_index" on "drill" ("lead_team_id");`);
    this.addSql(`create index "drill_community_day" on "drill" ("community_id", "held_on");`);

    this.addSql(
      `create table "suggestion" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "text" text not null, "raised_on" date not null, "source" text not null, "raised_by_id" uuid null, "responsible_unit_id" uuid null, "responsible_team_id" uuid null, "responsible_seat_id" uuid null, "meeting_id" uuid null, "drill_id" uuid null, "status" text not null default 'RAISED', "due_on" date null, "decline_reason" varchar(200) null, "proof" text null, "put_right_on" date null, "put_right_by" varchar(80) null, "verified_on" date null, "verified_by" varchar(80) null, "reopen_reason" varchar(200) null, "duplicate_of_id" uuid null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "suggestion" is 'Something that residents, units or seats ask to be done better, followed until it is put right and verified.';`,
    );
    this.addSql(
      `comment on column "suggestion"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "suggestion"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "suggestion"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "suggestion"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "suggestion"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "suggestion"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "suggestion"."text" is 'What is suggested; it names no person.';`);
    this.addSql(`comment on column "suggestion"."raised_on" is 'Day on which it was raised.';`);
    this.addSql(`comment on column "suggestion"."source" is 'Where it comes from.';`);
    this.addSql(
      `comment on column "suggestion"."raised_by_id" is 'Who raised it, if they want to be named; the responsible unit is not told.';`,
    );
    this.addSql(`comment on column "suggestion"."responsible_unit_id" is 'The partner unit that is to put it right.';`);
    this.addSql(
      `comment on column "suggestion"."responsible_team_id" is 'The team of volunteers that is to put it right.';`,
    );
    this.addSql(
      `comment on column "suggestion"."responsible_seat_id" is 'The seat of the committee that is to put it right.';`,
    );
    this.addSql(`comment on column "suggestion"."meeting_id" is 'The meeting at which it was raised.';`);
    this.addSql(`comment on column "suggestion"."drill_id" is 'The drill that gave rise to it.';`);
    this.addSql(`comment on column "suggestion"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "suggestion"."due_on" is 'Day by which it is to be put right.';`);
    this.addSql(`comment on column "suggestion"."decline_reason" is 'Why it is not followed.';`);
    this.addSql(`comment on column "suggestion"."proof" is 'What shows that it was put right.';`);
    this.addSql(`comment on column "suggestion"."put_right_on" is 'Day on which it was put right.';`);
    this.addSql(`comment on column "suggestion"."put_right_by" is 'Account that said so; another has to verify it.';`);
    this.addSql(`comment on column "suggestion"."verified_on" is 'Day on which somebody else verified it.';`);
    this.addSql(`comment on column "suggestion"."verified_by" is 'Account that verified it.';`);
    this.addSql(`comment on column "suggestion"."reopen_reason" is 'Why it was opened again, the last time.';`);
    this.addSql(
      `comment on column "suggestion"."duplicate_of_id" is 'The suggestion that says the same and stands for this one.';`,
    );
    this.addSql(
      `comment on column "suggestion"."search_text" is 'What a search looks through: the text, its pinyin and initials.';`,
    );
    this.addSql(`create index "suggestion_community_id_index" on "suggestion" ("community_id");`);
    this.addSql(`create index "suggestion_raised_by_id_index" on "suggestion" ("raised_by_id");`);
    this.addSql(`create index "suggestion_responsible_unit_id_index" on "suggestion" ("responsible_unit_id");`);
    this.addSql(`create index "suggestion_responsible_team_id_index" on "suggestion" ("responsible_team_id");`);
    this.addSql(`create index "suggestion_responsible_seat_id_index" on "suggestion" ("responsible_seat_id");`);
    this.addSql(`create index "suggestion_meeting_id_index" on "suggestion" ("meeting_id");`);
    this.addSql(`create index "suggestion_drill_id_index" on "suggestion" ("drill_id");`);
    this.addSql(`create index "suggestion_duplicate_of_id_index" on "suggestion" ("duplicate_of_id");`);
    this.addSql(
      `create index "suggestion_community_id_status_due_on_index" on "suggestion" ("community_id", "status", "due_on");`,
    );
    this.addSql(
      `create index "suggestion_community_id_raised_on_index" on "suggestion" ("community_id", "raised_on");`,
    );

    this.addSql(
      `create table "drill_step" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "drill_id" uuid not null, "position" int not null, "title" varchar(120) not null, "planned_seconds" int null, "actual_seconds" int null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "drill_step" is 'One step of a drill, with the time planned for it and the time it took.';`,
    );
    this.addSql(
      `comment on column "drill_step"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "drill_step"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "drill_step"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "drill_step"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "drill_step"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "drill_step"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "drill_step"."drill_id" is 'The drill.';`);
    this.addSql(`comment on column "drill_step"."position" is 'Place in the order of steps, from 1.';`);
    this.addSql(`comment on column "drill_step"."title" is 'What is done in it.';`);
    this.addSql(
      `comment on column "drill_step"."planned_seconds" is 'How long it is to take (seconds); null when nothing is set.';`,
    );
    this.addSql(`comment on column "drill_step"."actual_seconds" is 'How long it took (seconds); null until timed.';`);
    this.addSql(`create index "drill_step_community_id_index" on "drill_step" ("community_id");`);
    this.addSql(`alter table "drill_step" add constraint "drill_step_position" unique ("drill_id", "position");`);

    this.addSql(
      `create table "drill_participant" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "drill_id" uuid not null, "part" text not null, "volunteer_id" uuid null, "unit_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "drill_participant" is 'One line of the roll of a drill: a volunteer or a partner unit that was there.';`,
    );
    this.addSql(
      `comment on column "drill_participant"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "drill_participant"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "drill_participant"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "drill_participant"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "drill_participant"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "drill_participant"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "drill_participant"."drill_id" is 'The drill.';`);
    this.addSql(`comment on column "drill_participant"."part" is 'In what part.';`);
    this.addSql(`comment on column "drill_participant"."volunteer_id" is 'The volunteer; the name is personal.';`);
    this.addSql(`comment on column "drill_participant"."unit_id" is 'The partner unit.';`);
    this.addSql(`create index "drill_participant_community_id_index" on "drill_participant" ("community_id");`);
    this.addSql(`create index "drill_participant_volunteer_id_index" on "drill_participant" ("volunteer_id");`);
    this.addSql(`create index "drill_participant_unit_id_index" on "drill_participant" ("unit_id");`);
    this.addSql(
      `create unique index "drill_participant_volunteer" on "drill_participant" ("drill_id", "volunteer_id") where archived_at is null;`,
    );
    this.addSql(
      `create unique index "drill_participant_unit" on "drill_participant" ("drill_id", "unit_id") where archived_at is null;`,
    );

    this.addSql(
      `create table "drill_finding" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "drill_id" uuid not null, "what" varchar(500) not null, "place" varchar(120) null, "severity" text not null default 'MINOR', "owner_person_id" uuid null, "owner_unit_id" uuid null, "owner_team_id" uuid null, "due_on" date not null, "status" text not null default 'OPEN', "proof" text null, "proof_file_id" uuid null, "proof_by" varchar(80) null, "proof_by_name" varchar(80) null, "proof_at" timestamptz(3) null, "closed_by" varchar(80) null, "closed_by_name" varchar(80) null, "closed_at" timestamptz(3) null, "reopen_reason" varchar(200) null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "drill_finding" is 'Something that a drill showed to be wrong, until it is put right.';`,
    );
    this.addSql(
      `comment on column "drill_finding"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "drill_finding"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "drill_finding"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "drill_finding"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "drill_finding"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "drill_finding"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "drill_finding"."drill_id" is 'The drill that showed it.';`);
    this.addSql(`comment on column "drill_finding"."what" is 'What was wrong; no names of recipients.';`);
    this.addSql(`comment on column "drill_finding"."place" is 'Where.';`);
    this.addSql(`comment on column "drill_finding"."severity" is 'How grave it is.';`);
    this.addSql(
      `comment on column "drill_finding"."owner_person_id" is 'The person who puts it right; the name is personal.';`,
    );
    this.addSql(`comment on column "drill_finding"."owner_unit_id" is 'The partner unit that puts it right.';`);
    this.addSql(`comment on column "drill_finding"."owner_team_id" is 'The team that puts it right.';`);
    this.addSql(
      `comment on column "drill_finding"."due_on" is 'Day by which it is to be put right; overdue follows from the day.';`,
    );
    this.addSql(`comment on column "drill_finding"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "drill_finding"."proof" is 'What was done, and how one can see it.';`);
    this.addSql(`comment on column "drill_finding"."proof_file_id" is 'A picture or paper that shows it.';`);
    this.addSql(
      `comment on column "drill_finding"."proof_by" is 'Account that gave the proof; null when it came by a ledger.';`,
    );
    this.addSql(`comment on column "drill_finding"."proof_by_name" is 'Name by which colleagues know that account.';`);
    this.addSql(
      `comment on column "drill_finding"."proof_at" is 'When the proof was given; null when it came by a ledger.';`,
    );
    this.addSql(
      `comment on column "drill_finding"."closed_by" is 'Account that closed it; never the one that gave the proof.';`,
    );
    this.addSql(`comment on column "drill_finding"."closed_by_name" is 'Name by which colleagues know that account.';`);
    this.addSql(
      `comment on column "drill_finding"."closed_at" is 'When it was closed; null while it is not, and when it came closed by a ledger.';`,
    );
    this.addSql(`comment on column "drill_finding"."reopen_reason" is 'Why the last proof was not enough.';`);
    this.addSql(`comment on column "drill_finding"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "drill_finding_community_id_index" on "drill_finding" ("community_id");`);
    this.addSql(`create index "drill_finding_owner_person_id_index" on "drill_finding" ("owner_person_id");`);
    this.addSql(`create index "drill_finding_owner_unit_id_index" on "drill_finding" ("owner_unit_id");`);
    this.addSql(`create index "drill_finding_owner_team_id_index" on "drill_finding" ("owner_team_id");`);
    this.addSql(`create index "drill_finding_proof_file_id_index" on "drill_finding" ("proof_file_id");`);
    this.addSql(`create index "drill_finding_due" on "drill_finding" ("community_id", "status", "due_on");`);
    this.addSql(`create index "drill_finding_drill" on "drill_finding" ("drill_id");`);

    this.addSql(
      `create table "vote" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "motion_id" uuid not null, "seat_id" uuid not null, "choice" text null, "conflict_reason" varchar(200) null, "cast_at" timestamptz(3) not null, "recorded_by_name" varchar(60) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "vote" is 'What a seat voted on a motion; or that it has a conflict of interest and does not vote.';`,
    );
    this.addSql(`comment on column "vote"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "vote"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "vote"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "vote"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(`comment on column "vote"."archived_at" is 'When the record was archived; null while it is in use.';`);
    this.addSql(`comment on column "vote"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "vote"."motion_id" is 'The motion.';`);
    this.addSql(`comment on column "vote"."seat_id" is 'The seat that votes.';`);
    this.addSql(`comment on column "vote"."choice" is 'How it votes; null when it has a conflict of interest.';`);
    this.addSql(
      `comment on column "vote"."conflict_reason" is 'The conflict of interest that keeps the seat from voting.';`,
    );
    this.addSql(`comment on column "vote"."cast_at" is 'When it was cast, or last changed.';`);
    this.addSql(
      `comment on column "vote"."recorded_by_name" is 'Who recorded it for a seat that was present; null when the holder of the seat cast it.';`,
    );
    this.addSql(`create index "vote_community_id_index" on "vote" ("community_id");`);
    this.addSql(`create index "vote_seat_id_index" on "vote" ("seat_id");`);
    this.addSql(`alter table "vote" add constraint "vote_seat_once" unique ("motion_id", "seat_id");`);

    this.addSql(
      `alter table "community" alter column "name" type varchar(80) collate "zh-x-icu" using ("name"::varchar(80));`,
    );

    this.addSql(`alter table "certificate_counter" drop constraint "certificate_counter_community";`);
    this.addSql(
      `alter table "certificate_counter" add "prefix" varchar(4) not null default 'PX', add "year" int not null default 0;`,
    );
    this.addSql(
      `comment on column "certificate_counter"."prefix" is 'What the numbers begin with: PX training, FW service.';`,
    );
    this.addSql(`comment on column "certificate_counter"."year" is 'Year of issue; every year begins anew.';`);
    this.addSql(
      `alter table "certificate_counter" add constraint "certificate_counter_series" unique ("community_id", "prefix", "year");`,
    );
    this.addSql(`comment on table "certificate_counter" is 'The last number of a certificate in a community.';`);

    this.addSql(
      `alter table "partner_unit" alter column "name" type varchar(80) collate "zh-x-icu" using ("name"::varchar(80));`,
    );

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'SAFETY_READ'::text, 'ACTIVITY_READ'::text, 'CERTIFICATE_READ'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );

    this.addSql(
      `alter table "person" alter column "full_name" type varchar(60) collate "zh-x-icu" using ("full_name"::varchar(60));`,
    );

    this.addSql(`drop trigger if exists "credential_audit" on "credential";`);
    this.addSql(`drop function if exists "credential_credential_audit_fn"();`);
    this.addSql(
      `alter table "credential" add "check_result" text null, add "checked_offences" text[] not null default '{}';`,
    );
    this.addSql(
      `comment on column "credential"."check_result" is 'What a background check came to; null for anything else.';`,
    );
    this.addSql(
      `comment on column "credential"."checked_offences" is 'What a background check searched the records for.';`,
    );
    this.addSql(
      `alter table "credential" add constraint "credential_checked_is_background" check (kind = 'BACKGROUND_CHECK' or (check_result is null and checked_offences = '{}'));`,
    );
    this.addSql(
      `alter table "credential" add constraint "credential_check_result_check" check ("check_result" in ('CLEAR', 'ADVERSE'));`,
    );
    this.addSql(
      `alter table "credential" add constraint "credential_checked_offences_check" check ("checked_offences" <@ array['SEXUAL_OFFENCE'::text, 'ABUSE'::text, 'TRAFFICKING'::text, 'VIOLENCE'::text]);`,
    );
    this.addSql(`create or replace function "credential_credential_settles_children_fn"() returns trigger as \$\$ begin update volunteer set may_serve_children_until = (
  select case when latest.check_result = 'CLEAR' and latest.checked_offences @> array['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE']
      then least(latest.expires_on, (latest.issued_on + interval '1 year' - interval '1 day')::date) end
    from credential latest
    where latest.person_id = new.person_id and latest.kind = 'BACKGROUND_CHECK' and latest.archived_at is null
      and latest.verified_on is not null and latest.check_result is not null and latest.issued_on is not null
    order by latest.issued_on desc, latest.created_at desc limit 1)
  where person_id = new.person_id and may_serve_children_until is distinct from (
  select case when latest.check_result = 'CLEAR' and latest.checked_offences @> array['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE']
      then least(latest.expires_on, (latest.issued_on + interval '1 year' - interval '1 day')::date) end
    from credential latest
    where latest.person_id = new.person_id and latest.kind = 'BACKGROUND_CHECK' and latest.archived_at is null
      and latest.verified_on is not null and latest.check_result is not null and latest.issued_on is not null
    order by latest.issued_on desc, latest.created_at desc limit 1); return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create trigger "credential_settles_children" AFTER INSERT OR UPDATE on "credential" for each ROW execute function "credential_credential_settles_children_fn"();`,
    );
    this.addSql(
      `create or replace function "credential_credential_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['check_result']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "credential_audit" AFTER INSERT OR UPDATE OR DELETE on "credential" for each ROW execute function "credential_credential_audit_fn"();`,
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
      `alter table "volunteer" add "may_serve_children_until" date null, add "team_ids" varchar(255)[] not null default '{}';`,
    );
    this.addSql(
      `comment on column "volunteer"."may_serve_children_until" is 'Last day on which they may serve children by their background check; derived, null without one that is clear.';`,
    );
    this.addSql(
      `comment on column "volunteer"."team_ids" is 'Ids of the teams to which they belong; derived from their memberships without an end.';`,
    );
    this.addSql(
      `comment on column "volunteer"."promoted_to_core_on" is 'Day on which they were promoted to core; with a mentor it counts as promoted by mentoring.';`,
    );
    this.addSql(`create or replace function "volunteer_volunteer_settles_children_fn"() returns trigger as \$\$ begin new.may_serve_children_until := (
  select case when latest.check_result = 'CLEAR' and latest.checked_offences @> array['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE']
      then least(latest.expires_on, (latest.issued_on + interval '1 year' - interval '1 day')::date) end
    from credential latest
    where latest.person_id = new.person_id and latest.kind = 'BACKGROUND_CHECK' and latest.archived_at is null
      and latest.verified_on is not null and latest.check_result is not null and latest.issued_on is not null
    order by latest.issued_on desc, latest.created_at desc limit 1); return new; end; \$\$ language plpgsql;`);
    this.addSql(
      `create trigger "volunteer_settles_children" BEFORE INSERT on "volunteer" for each ROW execute function "volunteer_volunteer_settles_children_fn"();`,
    );

    this.addSql(
      `alter table "volunteer_team" alter column "name" type varchar(80) collate "zh-x-icu" using ("name"::varchar(80));`,
    );

    this.addSql(`create or replace function "team_member_team_member_settles_teams_fn"() returns trigger as \$\$ begin update volunteer set team_ids = coalesce((select array_agg(distinct held.team_id::varchar order by held.team_id::varchar) from team_member held
  where held.volunteer_id = new.volunteer_id and held.archived_at is null and held.until is null), '{}') where id = new.volunteer_id and team_ids is distinct from coalesce((select array_agg(distinct held.team_id::varchar order by held.team_id::varchar) from team_member held
  where held.volunteer_id = new.volunteer_id and held.archived_at is null and held.until is null), '{}'); return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create trigger "team_member_settles_teams" AFTER INSERT OR UPDATE on "team_member" for each ROW execute function "team_member_team_member_settles_teams_fn"();`,
    );

    this.addSql(
      `alter table "award_round" add constraint "award_round_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(`alter table "award_round" add constraint "award_round_year" check (year >= 2000 and year <= 2100);`);
    this.addSql(`alter table "award_round" add constraint "award_round_places" check (places >= 1 and places <= 500);`);
    this.addSql(
      `alter table "award_round" add constraint "award_round_publicity_days" check (publicity_days >= 1 and publicity_days <= 60);`,
    );
    this.addSql(
      `alter table "award_round" add constraint "award_round_periods" check (case num_nulls(nominating_from, nominating_until, voting_from, voting_until) when 0 then nominating_until >= nominating_from and voting_from > nominating_until and voting_until >= voting_from when 4 then status = 'PUBLISHED' else false end);`,
    );
    this.addSql(
      `alter table "award_round" add constraint "award_round_decided" check (decided_on is null or status = 'DECIDED' or status = 'PUBLISHED');`,
    );
    this.addSql(
      `alter table "award_round" add constraint "award_round_published" check ((status = 'PUBLISHED') = (published_on is not null));`,
    );
    this.addSql(
      `alter table "award_round" add constraint "award_round_status_check" check ("status" in ('DRAFT', 'NOMINATING', 'VOTING', 'DECIDED', 'PUBLISHED'));`,
    );
    this.addSql(
      `create or replace function "award_round_award_round_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('DRAFT NOMINATING', 'NOMINATING VOTING', 'VOTING DECIDED', 'DECIDED PUBLISHED') then raise exception 'a selection does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'award_round_moves', table = 'award_round'; end if; if old.status <> 'DRAFT' and old.nominating_from is not null and (new.community_id, new.year, new.award_title, new.places, new.nominating_from, new.nominating_until, new.voting_from, new.voting_until, new.publicity_days) is distinct from (old.community_id, old.year, old.award_title, old.places, old.nominating_from, old.nominating_until, old.voting_from, old.voting_until, old.publicity_days) then raise exception 'the rules of a selection stand' using errcode = 'check_violation', constraint = 'award_round_rules', table = 'award_round'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_round_guard" BEFORE UPDATE on "award_round" for each ROW execute function "award_round_award_round_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "award_round_award_round_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_round_audit" AFTER INSERT OR UPDATE OR DELETE on "award_round" for each ROW execute function "award_round_award_round_audit_fn"();`,
    );
    this.addSql(`alter table "award_round" enable row level security;`);
    this.addSql(`alter table "award_round" force row level security;`);
    this.addSql(
      `create policy "award_round_of_community" on "award_round" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_criterion" add constraint "award_criterion_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_criterion" add constraint "award_criterion_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award_criterion" add constraint "award_criterion_weight" check (weight_percent >= 1 and weight_percent <= 100);`,
    );
    this.addSql(
      `alter table "award_criterion" add constraint "award_criterion_figure_check" check ("figure" in ('SERVICE_MONTHS', 'TRAININGS_ATTENDED', 'ACTIVITIES_HELPED', 'MENTEES', 'MENTEES_PROMOTED'));`,
    );
    this.addSql(
      `create or replace function "award_criterion_award_criterion_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_criterion_audit" AFTER INSERT OR UPDATE OR DELETE on "award_criterion" for each ROW execute function "award_criterion_award_criterion_audit_fn"();`,
    );
    this.addSql(`alter table "award_criterion" enable row level security;`);
    this.addSql(`alter table "award_criterion" force row level security;`);
    this.addSql(
      `create policy "award_criterion_of_community" on "award_criterion" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
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
      `alter table "impact_publication" add constraint "impact_publication_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(`alter table "impact_publication" add constraint "impact_publication_days" check ("from" < "to");`);
    this.addSql(
      `alter table "impact_publication" add constraint "impact_publication_withdrawn" check ((withdrawn_at is null) = (withdraw_reason is null));`,
    );
    this.addSql(
      `alter table "impact_publication" add constraint "impact_publication_kind_check" check ("kind" in ('YEAR', 'QUARTER'));`,
    );
    this.addSql(
      `create or replace function "impact_publication_impact_publication_guard_fn"() returns trigger as \$\$ begin if (new.community_id, new.kind, new."from", new."to", new.figures, new.age_bands, new.published_at) is distinct from (old.community_id, old.kind, old."from", old."to", old.figures, old.age_bands, old.published_at) or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then raise exception 'what was published stays as it was' using errcode = 'check_violation', constraint = 'impact_publication_fixed', table = 'impact_publication'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "impact_publication_guard" BEFORE UPDATE on "impact_publication" for each ROW execute function "impact_publication_impact_publication_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "impact_publication_impact_publication_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "impact_publication_audit" AFTER INSERT OR UPDATE OR DELETE on "impact_publication" for each ROW execute function "impact_publication_impact_publication_audit_fn"();`,
    );
    this.addSql(`alter table "impact_publication" enable row level security;`);
    this.addSql(`alter table "impact_publication" force row level security;`);
    this.addSql(
      `create policy "impact_publication_of_community" on "impact_publication" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "impact_report" add constraint "impact_report_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "impact_report" add constraint "impact_report_progress" check (progress_percent >= 0 and progress_percent <= 100);`,
    );
    this.addSql(`alter table "impact_report" add constraint "impact_report_days" check ("from" <= "to");`);
    this.addSql(
      `alter table "impact_report" add constraint "impact_report_done" check ((status = 'DONE') = (expires_at is not null));`,
    );
    this.addSql(
      `alter table "impact_report" add constraint "impact_report_format_check" check ("format" in ('PDF', 'EXCEL'));`,
    );
    this.addSql(
      `alter table "impact_report" add constraint "impact_report_status_check" check ("status" in ('QUEUED', 'RUNNING', 'DONE', 'FAILED'));`,
    );
    this.addSql(
      `create or replace function "impact_report_impact_report_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "impact_report_audit" AFTER INSERT OR UPDATE OR DELETE on "impact_report" for each ROW execute function "impact_report_impact_report_audit_fn"();`,
    );
    this.addSql(`alter table "impact_report" enable row level security;`);
    this.addSql(`alter table "impact_report" force row level security;`);
    this.addSql(
      `create policy "impact_report_of_community" on "impact_report" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "impact_report_file" add constraint "impact_report_file_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "impact_report_file" add constraint "impact_report_file_report_id_foreign" foreign key ("report_id") references "impact_report" ("id");`,
    );
    this.addSql(
      `create or replace function "impact_report_file_impact_report_file_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['sealed_bytes']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "impact_report_file_audit" AFTER INSERT OR UPDATE OR DELETE on "impact_report_file" for each ROW execute function "impact_report_file_impact_report_file_audit_fn"();`,
    );
    this.addSql(`alter table "impact_report_file" enable row level security;`);
    this.addSql(`alter table "impact_report_file" force row level security;`);
    this.addSql(
      `create policy "impact_report_file_of_community" on "impact_report_file" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "mentoring_preset" add constraint "mentoring_preset_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "mentoring_preset" add constraint "mentoring_preset_sane" check (minimum_joint_visits >= 0 and minimum_sharings >= 0 and most_newcomers >= 1 and months >= 1);`,
    );
    this.addSql(
      `alter table "mentoring_preset" add constraint "mentoring_preset_has_items" check (cardinality(checklist) > 0);`,
    );
    this.addSql(
      `create or replace function "mentoring_preset_mentoring_preset_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentoring_preset_audit" AFTER INSERT OR UPDATE OR DELETE on "mentoring_preset" for each ROW execute function "mentoring_preset_mentoring_preset_audit_fn"();`,
    );
    this.addSql(`alter table "mentoring_preset" enable row level security;`);
    this.addSql(`alter table "mentoring_preset" force row level security;`);
    this.addSql(
      `create policy "mentoring_preset_of_community" on "mentoring_preset" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
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
      `alter table "committee_meeting" add constraint "committee_meeting_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "committee_meeting" add constraint "committee_meeting_minutes_confirmed_by_seat_id_foreign" foreign key ("minutes_confirmed_by_seat_id") references "committee_seat" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "committee_meeting" add constraint "committee_meeting_minutes" check (minutes >= 1 and minutes <= 1440);`,
    );
    this.addSql(
      `alter table "committee_meeting" add constraint "committee_meeting_cancelled" check (status <> 'CANCELLED' or cancel_reason is not null);`,
    );
    this.addSql(
      `alter table "committee_meeting" add constraint "committee_meeting_counts" check (present_count <= seat_count and quorum_needed >= 1);`,
    );
    this.addSql(
      `alter table "committee_meeting" add constraint "committee_meeting_day" check (starts_at is null or held_on = (starts_at at time zone 'Asia/Shanghai')::date);`,
    );
    this.addSql(
      `alter table "committee_meeting" add constraint "committee_meeting_kind_check" check ("kind" in ('QUARTERLY_JOINT', 'WEEKLY_LEADERS', 'RESIDENTS_COUNCIL', 'SPECIAL'));`,
    );
    this.addSql(
      `alter table "committee_meeting" add constraint "committee_meeting_status_check" check ("status" in ('PLANNED', 'CALLED', 'HELD', 'MINUTES_CONFIRMED', 'CANCELLED'));`,
    );
    this.addSql(
      `create or replace function "committee_meeting_committee_meeting_guard_fn"() returns trigger as \$\$ begin if old.status = 'MINUTES_CONFIRMED' and to_jsonb(new) - '{archived_at,updated_at,version,search_text}'::text[] <> to_jsonb(old) - '{archived_at,updated_at,version,search_text}'::text[] then raise exception 'the meeting does not allow it' using errcode = 'check_violation', constraint = 'committee_meeting_minutes_confirmed', table = 'committee_meeting'; end if; if new.status <> old.status and (old.status || ' ' || new.status) not in ('PLANNED CALLED', 'PLANNED CANCELLED', 'CALLED HELD', 'CALLED CANCELLED', 'HELD MINUTES_CONFIRMED', 'HELD CANCELLED') then raise exception 'the meeting does not allow it' using errcode = 'check_violation', constraint = 'committee_meeting_moves', table = 'committee_meeting'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "committee_meeting_guard" BEFORE UPDATE on "committee_meeting" for each ROW execute function "committee_meeting_committee_meeting_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "committee_meeting_committee_meeting_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['guests']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "committee_meeting_audit" AFTER INSERT OR UPDATE OR DELETE on "committee_meeting" for each ROW execute function "committee_meeting_committee_meeting_audit_fn"();`,
    );
    this.addSql(`alter table "committee_meeting" enable row level security;`);
    this.addSql(`alter table "committee_meeting" force row level security;`);
    this.addSql(
      `create policy "committee_meeting_of_community" on "committee_meeting" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "meeting_attendance" add constraint "meeting_attendance_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "meeting_attendance" add constraint "meeting_attendance_meeting_id_foreign" foreign key ("meeting_id") references "committee_meeting" ("id");`,
    );
    this.addSql(
      `alter table "meeting_attendance" add constraint "meeting_attendance_seat_id_foreign" foreign key ("seat_id") references "committee_seat" ("id");`,
    );
    this.addSql(
      `alter table "meeting_attendance" add constraint "meeting_attendance_representative" check ((status = 'REPRESENTED') = (representative_name is not null));`,
    );
    this.addSql(
      `alter table "meeting_attendance" add constraint "meeting_attendance_status_check" check ("status" in ('INVITED', 'PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT'));`,
    );
    this.addSql(
      `create or replace function "meeting_attendance_meeting_attendance_minutes_confirmed_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id = new.meeting_id and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'meeting_attendance_minutes_confirmed', table = 'meeting_attendance'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "meeting_attendance_minutes_confirmed" BEFORE INSERT OR UPDATE on "meeting_attendance" for each ROW execute function "meeting_attendance_meeting_attendance_minutes_confirmed_fn"();`,
    );
    this.addSql(
      `create or replace function "meeting_attendance_meeting_attendance_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['representative_name']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "meeting_attendance_audit" AFTER INSERT OR UPDATE OR DELETE on "meeting_attendance" for each ROW execute function "meeting_attendance_meeting_attendance_audit_fn"();`,
    );
    this.addSql(`alter table "meeting_attendance" enable row level security;`);
    this.addSql(`alter table "meeting_attendance" force row level security;`);
    this.addSql(
      `create policy "meeting_attendance_of_community" on "meeting_attendance" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_meeting_id_foreign" foreign key ("meeting_id") references "committee_meeting" ("id");`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_record" check ((record_type is null) = (record_id is null));`,
    );
    this.addSql(`alter table "agenda_item" add constraint "agenda_item_position" check (position >= 1);`);
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_reason_check" check ("reason" in ('OVERDUE_RESOLUTION', 'DONE_RESOLUTION', 'OPEN_RESOLUTION', 'OVERDUE_FINDING', 'OPEN_SUGGESTION', 'PLEDGE_BEHIND', 'AGREEMENT_ENDING', 'TRAININGS_HELD', 'NEXT_STEPS', 'ADDED'));`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_record_type_check" check ("record_type" in ('RESOLUTION', 'DRILL_FINDING', 'SUGGESTION', 'PLEDGE', 'AGREEMENT'));`,
    );
    this.addSql(
      `create or replace function "agenda_item_agenda_item_minutes_confirmed_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id = new.meeting_id and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'agenda_item_minutes_confirmed', table = 'agenda_item'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "agenda_item_minutes_confirmed" BEFORE INSERT OR UPDATE on "agenda_item" for each ROW execute function "agenda_item_agenda_item_minutes_confirmed_fn"();`,
    );
    this.addSql(
      `create or replace function "agenda_item_agenda_item_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "agenda_item_audit" AFTER INSERT OR UPDATE OR DELETE on "agenda_item" for each ROW execute function "agenda_item_agenda_item_audit_fn"();`,
    );
    this.addSql(`alter table "agenda_item" enable row level security;`);
    this.addSql(`alter table "agenda_item" force row level security;`);
    this.addSql(
      `create policy "agenda_item_of_community" on "agenda_item" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

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
      `alter table "notice_setting" add constraint "notice_setting_muted_kinds_check" check ("muted_kinds" <@ array['SAFEGUARDING_UNTOLD'::text, 'INCIDENT_OPEN'::text, 'FINDING_OPEN'::text, 'FINDING_TO_CLOSE'::text, 'PLAN_REVIEW_DUE'::text, 'DRILL_NOT_HELD'::text, 'DRILL_COMING'::text, 'RESOLUTION_OPEN'::text, 'RESOLUTION_TO_VERIFY'::text, 'SUGGESTION_TO_DECIDE'::text, 'SUGGESTION_TO_PUT_RIGHT'::text, 'SUGGESTION_TO_VERIFY'::text, 'MINUTES_UNCONFIRMED'::text, 'ACTIVITY_NOT_HELD'::text, 'TRAINING_NOT_HELD'::text, 'TRAINING_ROSTER_OPEN'::text, 'AGREEMENT_ENDING'::text, 'PLEDGE_BEHIND'::text, 'CREDENTIAL_UNVERIFIED'::text, 'CREDENTIAL_EXPIRING'::text, 'BACKGROUND_CHECK_DUE'::text, 'VOLUNTEER_WAITING'::text, 'APPLICATION_UNANSWERED'::text, 'MENTORSHIP_TO_ASSESS'::text, 'MENTORSHIP_WITHOUT_VISIT'::text, 'AWARD_NOMINATING_ENDS'::text, 'AWARD_VOTING_ENDS'::text, 'AWARD_UNPUBLISHED'::text]);`,
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
      `alter table "notice" add constraint "notice_kind_check" check ("kind" in ('SAFEGUARDING_UNTOLD', 'INCIDENT_OPEN', 'FINDING_OPEN', 'FINDING_TO_CLOSE', 'PLAN_REVIEW_DUE', 'DRILL_NOT_HELD', 'DRILL_COMING', 'RESOLUTION_OPEN', 'RESOLUTION_TO_VERIFY', 'SUGGESTION_TO_DECIDE', 'SUGGESTION_TO_PUT_RIGHT', 'SUGGESTION_TO_VERIFY', 'MINUTES_UNCONFIRMED', 'ACTIVITY_NOT_HELD', 'TRAINING_NOT_HELD', 'TRAINING_ROSTER_OPEN', 'AGREEMENT_ENDING', 'PLEDGE_BEHIND', 'CREDENTIAL_UNVERIFIED', 'CREDENTIAL_EXPIRING', 'BACKGROUND_CHECK_DUE', 'VOLUNTEER_WAITING', 'APPLICATION_UNANSWERED', 'MENTORSHIP_TO_ASSESS', 'MENTORSHIP_WITHOUT_VISIT', 'AWARD_NOMINATING_ENDS', 'AWARD_VOTING_ENDS', 'AWARD_UNPUBLISHED'));`,
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
      `alter table "quorum_rule" add constraint "quorum_rule_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "quorum_rule" add constraint "quorum_rule_percent" check (more_percent_than >= 0 and more_percent_than < 100);`,
    );
    this.addSql(
      `alter table "quorum_rule" add constraint "quorum_rule_kind_check" check ("kind" in ('QUARTERLY_JOINT', 'WEEKLY_LEADERS', 'RESIDENTS_COUNCIL', 'SPECIAL'));`,
    );
    this.addSql(
      `create or replace function "quorum_rule_quorum_rule_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quorum_rule_audit" AFTER INSERT OR UPDATE OR DELETE on "quorum_rule" for each ROW execute function "quorum_rule_quorum_rule_audit_fn"();`,
    );
    this.addSql(`alter table "quorum_rule" enable row level security;`);
    this.addSql(`alter table "quorum_rule" force row level security;`);
    this.addSql(
      `create policy "quorum_rule_of_community" on "quorum_rule" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "recruitment_call" add constraint "recruitment_call_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(`alter table "recruitment_call" add constraint "recruitment_call_term" check (closes_on >= opens_on);`);
    this.addSql(
      `alter table "recruitment_call" add constraint "recruitment_call_places" check (places >= 1 and places <= 1000);`,
    );
    this.addSql(`alter table "recruitment_call" add constraint "recruitment_call_ages" check (most_age >= least_age);`);
    this.addSql(
      `alter table "recruitment_call" add constraint "recruitment_call_says_risks" check (btrim(risk_statement) <> '');`,
    );
    this.addSql(
      `alter table "recruitment_call" add constraint "recruitment_call_credential_kinds_check" check ("credential_kinds" <@ array['BACKGROUND_CHECK'::text, 'FIRST_AID'::text, 'SOCIAL_WORK_LICENCE'::text, 'NURSE'::text, 'TEACHER'::text, 'DRIVER'::text, 'FOOD_HANDLING'::text, 'SAFEGUARDING_TRAINING'::text, 'TRAINING_CERTIFICATE'::text, 'OTHER'::text]);`,
    );
    this.addSql(
      `alter table "recruitment_call" add constraint "recruitment_call_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'CLOSED'));`,
    );
    this.addSql(
      `create or replace function "recruitment_call_recruitment_call_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "recruitment_call_audit" AFTER INSERT OR UPDATE OR DELETE on "recruitment_call" for each ROW execute function "recruitment_call_recruitment_call_audit_fn"();`,
    );
    this.addSql(`alter table "recruitment_call" enable row level security;`);
    this.addSql(`alter table "recruitment_call" force row level security;`);
    this.addSql(
      `create policy "recruitment_call_of_community" on "recruitment_call" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "resolution" add constraint "resolution_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_meeting_id_foreign" foreign key ("meeting_id") references "committee_meeting" ("id");`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_owner_seat_id_foreign" foreign key ("owner_seat_id") references "committee_seat" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_owner_person_id_foreign" foreign key ("owner_person_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_owner_unit_id_foreign" foreign key ("owner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_proof_file_id_foreign" foreign key ("proof_file_id") references "attachment" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_verified_by_seat_id_foreign" foreign key ("verified_by_seat_id") references "committee_seat" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_one_owner" check (num_nonnulls(owner_seat_id, owner_person_id, owner_unit_id) = 1);`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_done" check (status in ('OPEN', 'DROPPED') or num_nonnulls(done_on, proof) = 2);`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_verified" check ((status = 'VERIFIED') = (verified_on is not null));`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_other_seat" check (verified_by_seat_id is distinct from owner_seat_id or verified_by_seat_id is null);`,
    );
    this.addSql(
      `alter table "resolution" add constraint "resolution_status_check" check ("status" in ('OPEN', 'DONE', 'VERIFIED', 'DROPPED'));`,
    );
    this.addSql(
      `create or replace function "resolution_resolution_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "resolution_audit" AFTER INSERT OR UPDATE OR DELETE on "resolution" for each ROW execute function "resolution_resolution_audit_fn"();`,
    );
    this.addSql(`alter table "resolution" enable row level security;`);
    this.addSql(`alter table "resolution" force row level security;`);
    this.addSql(
      `create policy "resolution_of_community" on "resolution" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "motion" add constraint "motion_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "motion" add constraint "motion_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id");`,
    );
    this.addSql(
      `alter table "motion" add constraint "motion_drops_resolution_id_foreign" foreign key ("drops_resolution_id") references "resolution" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "motion" add constraint "motion_closed" check ((status in ('PASSED', 'REJECTED')) = (for_count is not null));`,
    );
    this.addSql(
      `alter table "motion" add constraint "motion_withdrawn" check ((status = 'WITHDRAWN') = (withdraw_reason is not null));`,
    );
    this.addSql(
      `alter table "motion" add constraint "motion_rule_check" check ("rule" in ('MAJORITY_OF_PRESENT', 'TWO_THIRDS_OF_PRESENT', 'MAJORITY_OF_SEATS'));`,
    );
    this.addSql(
      `alter table "motion" add constraint "motion_status_check" check ("status" in ('OPEN', 'PASSED', 'REJECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `create or replace function "motion_motion_minutes_confirmed_fn"() returns trigger as \$\$ begin if tg_op = 'UPDATE' then if to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[] then return new; end if; end if; if exists (select from committee_meeting m where m.id = (select i.meeting_id from agenda_item i where i.id = new.agenda_item_id) and m.status = 'MINUTES_CONFIRMED') then raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = 'motion_minutes_confirmed', table = 'motion'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "motion_minutes_confirmed" BEFORE INSERT OR UPDATE on "motion" for each ROW execute function "motion_motion_minutes_confirmed_fn"();`,
    );
    this.addSql(
      `create or replace function "motion_motion_counted_fn"() returns trigger as \$\$ begin if old.status <> 'OPEN' and (new.status, new.text, new.rule, new.for_count, new.against_count, new.abstain_count, new.conflict_count) is distinct from (old.status, old.text, old.rule, old.for_count, old.against_count, old.abstain_count, old.conflict_count) then raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'motion_counted', table = 'motion'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "motion_counted" BEFORE UPDATE on "motion" for each ROW execute function "motion_motion_counted_fn"();`,
    );
    this.addSql(
      `create or replace function "motion_motion_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "motion_audit" AFTER INSERT OR UPDATE OR DELETE on "motion" for each ROW execute function "motion_motion_audit_fn"();`,
    );
    this.addSql(`alter table "motion" enable row level security;`);
    this.addSql(`alter table "motion" force row level security;`);
    this.addSql(
      `create policy "motion_of_community" on "motion" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "safeguarding_receipt" add constraint "safeguarding_receipt_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "safeguarding_receipt" add constraint "safeguarding_receipt_reporter_id_foreign" foreign key ("reporter_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "safeguarding_receipt" add constraint "safeguarding_receipt_stays" check (archived_at is null);`,
    );
    this.addSql(
      `create or replace function "safeguarding_receipt_safeguarding_receipt_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "safeguarding_receipt_audit" AFTER INSERT OR UPDATE OR DELETE on "safeguarding_receipt" for each ROW execute function "safeguarding_receipt_safeguarding_receipt_audit_fn"();`,
    );
    this.addSql(`alter table "safeguarding_receipt" enable row level security;`);
    this.addSql(`alter table "safeguarding_receipt" force row level security;`);
    this.addSql(
      `create policy "safeguarding_receipt_of_community" on "safeguarding_receipt" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_receipt_id_foreign" foreign key ("receipt_id") references "safeguarding_receipt" ("id");`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_assignee_id_foreign" foreign key ("assignee_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_stays" check (archived_at is null);`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_two_people" check (closed_by <> signed_by);`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_told" check ((status = 'SUSPECTED') = (told_at is null));`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_signed_first" check (closed_by is null or signed_by is not null);`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_settled" check (signed_by is null or status in ('SUBSTANTIATED', 'UNSUBSTANTIATED'));`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_subject_check" check ("subject" in ('CHILD', 'ADULT'));`,
    );
    this.addSql(
      `alter table "safeguarding_report" add constraint "safeguarding_report_status_check" check ("status" in ('SUSPECTED', 'REPORTED', 'UNDER_ENQUIRY', 'SUBSTANTIATED', 'UNSUBSTANTIATED'));`,
    );
    this.addSql(
      `create or replace function "safeguarding_report_safeguarding_report_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('SUSPECTED REPORTED', 'REPORTED UNDER_ENQUIRY', 'UNDER_ENQUIRY SUBSTANTIATED', 'UNDER_ENQUIRY UNSUBSTANTIATED') then raise exception 'no such move' using errcode = 'check_violation', constraint = 'safeguarding_report_moves', table = 'safeguarding_report'; end if; if old.status in ('REPORTED', 'UNDER_ENQUIRY', 'SUBSTANTIATED', 'UNSUBSTANTIATED') and (new.community_id, new.subject, new.filed_at, new.reported_by, new.account_sealed, new.authority, new.told_at) is distinct from (old.community_id, old.subject, old.filed_at, old.reported_by, old.account_sealed, old.authority, old.told_at) then raise exception 'what stands no longer changes' using errcode = 'check_violation', constraint = 'safeguarding_report_frozen', table = 'safeguarding_report'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "safeguarding_report_guard" BEFORE UPDATE on "safeguarding_report" for each ROW execute function "safeguarding_report_safeguarding_report_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "safeguarding_report_safeguarding_report_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['account_sealed', 'outcome_sealed', 'key_wrapped']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "safeguarding_report_audit" AFTER INSERT OR UPDATE OR DELETE on "safeguarding_report" for each ROW execute function "safeguarding_report_safeguarding_report_audit_fn"();`,
    );
    this.addSql(`alter table "safeguarding_report" enable row level security;`);
    this.addSql(`alter table "safeguarding_report" force row level security;`);
    this.addSql(
      `create policy "safeguarding_report_of_community" on "safeguarding_report" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
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

    this.addSql(
      `alter table "sharing_meeting" add constraint "sharing_meeting_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `create or replace function "sharing_meeting_sharing_meeting_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "sharing_meeting_audit" AFTER INSERT OR UPDATE OR DELETE on "sharing_meeting" for each ROW execute function "sharing_meeting_sharing_meeting_audit_fn"();`,
    );
    this.addSql(`alter table "sharing_meeting" enable row level security;`);
    this.addSql(`alter table "sharing_meeting" force row level security;`);
    this.addSql(
      `create policy "sharing_meeting_of_community" on "sharing_meeting" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "certificate" add constraint "certificate_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_issuer_unit_id_foreign" foreign key ("issuer_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_credential_id_foreign" foreign key ("credential_id") references "credential" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_attendance_id_foreign" foreign key ("attendance_id") references "training_attendance" ("id") on delete set null;`,
    );
    this.addSql(`alter table "certificate" add constraint "certificate_period" check (period_until >= period_from);`);
    this.addSql(
      `alter table "certificate" add constraint "certificate_minutes" check (service_minutes >= 0 and training_minutes >= 0);`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_issued_whole" check (status <> 'ISSUED' or (number is not null and code is not null and seal is not null and issued_on is not null));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_publicised_first" check (kind <> 'SERVICE' or issued_on is null or (public_until is not null and issued_on > public_until));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_revoked_with_reason" check ((status = 'REVOKED') = (revoked_at is not null and revoked_by is not null and revoke_reason is not null));`,
    );
    this.addSql(`alter table "certificate" add constraint "certificate_is_kept" check (archived_at is null);`);
    this.addSql(
      `alter table "certificate" add constraint "certificate_kind_check" check ("kind" in ('TRAINING', 'SERVICE'));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_status_check" check ("status" in ('REQUESTED', 'PUBLICISED', 'ISSUED', 'REVOKED'));`,
    );
    this.addSql(
      `create or replace function "certificate_certificate_guard_fn"() returns trigger as \$\$ begin if old.status in ('ISSUED', 'REVOKED') and (new.community_id, new.kind, new.person_id, new.number, new.code, new.seal, new.title, new.content, new.period_from, new.period_until, new.service_minutes, new.training_minutes, new.entries, new.issuer_unit_id, new.issuer_name, new.responsible_name, new.handler_name, new.contact, new.issued_on, new.expires_on, new.publicised_on, new.public_until, new.requested_by, new.credential_id, new.attendance_id, new.archived_at) is distinct from (old.community_id, old.kind, old.person_id, old.number, old.code, old.seal, old.title, old.content, old.period_from, old.period_until, old.service_minutes, old.training_minutes, old.entries, old.issuer_unit_id, old.issuer_name, old.responsible_name, old.handler_name, old.contact, old.issued_on, old.expires_on, old.publicised_on, old.public_until, old.requested_by, old.credential_id, old.attendance_id, old.archived_at) or old.status in ('ISSUED', 'REVOKED') and (new.holder_name is not null and new.holder_name is distinct from old.holder_name or new.masked_name is not null and new.masked_name is distinct from old.masked_name) or old.status = 'REVOKED' and (new.revoked_at, new.revoked_by, new.revoke_reason) is distinct from (old.revoked_at, old.revoked_by, old.revoke_reason) then raise exception 'the certificate is issued' using errcode = 'check_violation', constraint = 'certificate_issued_stands', table = 'certificate'; end if; if new.status <> old.status and (old.status || ' ' || new.status) not in ('REQUESTED PUBLICISED', 'PUBLICISED ISSUED', 'REQUESTED REVOKED', 'PUBLICISED REVOKED', 'ISSUED REVOKED') then raise exception 'a certificate does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'certificate_moves', table = 'certificate'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_guard" BEFORE UPDATE on "certificate" for each ROW execute function "certificate_certificate_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "certificate_certificate_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['holder_name', 'search_text']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_audit" AFTER INSERT OR UPDATE OR DELETE on "certificate" for each ROW execute function "certificate_certificate_audit_fn"();`,
    );
    this.addSql(`alter table "certificate" enable row level security;`);
    this.addSql(`alter table "certificate" force row level security;`);
    this.addSql(
      `create policy "certificate_of_community" on "certificate" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );
    this.addSql(
      `create policy "certificate_by_code" on "certificate" for select using (code = (select nullif(current_setting('app.certificate_code', true), '')));`,
    );

    this.addSql(
      `alter table "sharing_attendance" add constraint "sharing_attendance_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "sharing_attendance" add constraint "sharing_attendance_meeting_id_foreign" foreign key ("meeting_id") references "sharing_meeting" ("id");`,
    );
    this.addSql(
      `alter table "sharing_attendance" add constraint "sharing_attendance_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `create or replace function "sharing_attendance_sharing_attendance_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "sharing_attendance_audit" AFTER INSERT OR UPDATE OR DELETE on "sharing_attendance" for each ROW execute function "sharing_attendance_sharing_attendance_audit_fn"();`,
    );
    this.addSql(`alter table "sharing_attendance" enable row level security;`);
    this.addSql(`alter table "sharing_attendance" force row level security;`);
    this.addSql(
      `create policy "sharing_attendance_of_community" on "sharing_attendance" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "mentorship" add constraint "mentorship_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "mentorship" add constraint "mentorship_mentor_id_foreign" foreign key ("mentor_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `alter table "mentorship" add constraint "mentorship_newcomer_id_foreign" foreign key ("newcomer_id") references "volunteer" ("id");`,
    );
    this.addSql(`alter table "mentorship" add constraint "mentorship_not_oneself" check (mentor_id <> newcomer_id);`);
    this.addSql(
      `alter table "mentorship" add constraint "mentorship_stopped" check ((status = 'STOPPED') = (stop_reason is not null));`,
    );
    this.addSql(
      `alter table "mentorship" add constraint "mentorship_ended" check ((status in ('PASSED', 'STOPPED')) = (ended_on is not null));`,
    );
    this.addSql(`alter table "mentorship" add constraint "mentorship_term" check (ended_on >= started_on);`);
    this.addSql(
      `alter table "mentorship" add constraint "mentorship_status_check" check ("status" in ('PENDING', 'ACTIVE', 'EXTENDED', 'PASSED', 'STOPPED'));`,
    );
    this.addSql(
      `create or replace function "mentorship_mentorship_settles_next_visit_fn"() returns trigger as \$\$ begin new.next_visit_due_on := (date_trunc('month', coalesce( (select max(visit.visited_on)::timestamp + interval '1 month' from joint_visit visit where visit.mentorship_id = new.id and visit.archived_at is null), new.started_on::timestamp)) + interval '1 month' - interval '1 day')::date; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentorship_settles_next_visit" BEFORE INSERT OR UPDATE on "mentorship" for each ROW execute function "mentorship_mentorship_settles_next_visit_fn"();`,
    );
    this.addSql(
      `create or replace function "mentorship_mentorship_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentorship_audit" AFTER INSERT OR UPDATE OR DELETE on "mentorship" for each ROW execute function "mentorship_mentorship_audit_fn"();`,
    );
    this.addSql(`alter table "mentorship" enable row level security;`);
    this.addSql(`alter table "mentorship" force row level security;`);
    this.addSql(
      `create policy "mentorship_of_community" on "mentorship" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "mentorship_assessment" add constraint "mentorship_assessment_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "mentorship_assessment" add constraint "mentorship_assessment_mentorship_id_foreign" foreign key ("mentorship_id") references "mentorship" ("id");`,
    );
    this.addSql(
      `alter table "mentorship_assessment" add constraint "mentorship_assessment_verdict_check" check ("verdict" in ('PASSED', 'EXTENDED'));`,
    );
    this.addSql(
      `create or replace function "mentorship_assessment_mentorship_assessment_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentorship_assessment_audit" AFTER INSERT OR UPDATE OR DELETE on "mentorship_assessment" for each ROW execute function "mentorship_assessment_mentorship_assessment_audit_fn"();`,
    );
    this.addSql(`alter table "mentorship_assessment" enable row level security;`);
    this.addSql(`alter table "mentorship_assessment" force row level security;`);
    this.addSql(
      `create policy "mentorship_assessment_of_community" on "mentorship_assessment" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "joint_visit" add constraint "joint_visit_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "joint_visit" add constraint "joint_visit_mentorship_id_foreign" foreign key ("mentorship_id") references "mentorship" ("id");`,
    );
    this.addSql(
      `alter table "joint_visit" add constraint "joint_visit_minutes" check (minutes >= 1 and minutes <= 720);`,
    );
    this.addSql(
      `create or replace function "joint_visit_joint_visit_settles_next_visit_fn"() returns trigger as \$\$ begin update mentorship set next_visit_due_on = null where id = new.mentorship_id; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "joint_visit_settles_next_visit" AFTER INSERT OR UPDATE on "joint_visit" for each ROW execute function "joint_visit_joint_visit_settles_next_visit_fn"();`,
    );
    this.addSql(
      `create or replace function "joint_visit_joint_visit_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "joint_visit_audit" AFTER INSERT OR UPDATE OR DELETE on "joint_visit" for each ROW execute function "joint_visit_joint_visit_audit_fn"();`,
    );
    this.addSql(`alter table "joint_visit" enable row level security;`);
    this.addSql(`alter table "joint_visit" force row level security;`);
    this.addSql(
      `create policy "joint_visit_of_community" on "joint_visit" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_selected" check (not is_selected or (status = 'STANDING' and rank is not null));`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_reason" check ((status = 'STANDING') = (status_reason is null));`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_level_check" check ("level" in ('APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED', 'LEFT', 'BARRED'));`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_status_check" check ("status" in ('STANDING', 'WITHDRAWN', 'SET_ASIDE'));`,
    );
    this.addSql(
      `alter table "award_nomination" add constraint "award_nomination_rank_ground_check" check ("rank_ground" in ('VOTES', 'RECORDS', 'DECISION', 'TIED', 'SHARED'));`,
    );
    this.addSql(
      `create or replace function "award_nomination_award_nomination_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['nominated_by_name']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_nomination_audit" AFTER INSERT OR UPDATE OR DELETE on "award_nomination" for each ROW execute function "award_nomination_award_nomination_audit_fn"();`,
    );
    this.addSql(`alter table "award_nomination" enable row level security;`);
    this.addSql(`alter table "award_nomination" force row level security;`);
    this.addSql(
      `create policy "award_nomination_of_community" on "award_nomination" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_vote" add constraint "award_vote_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_vote" add constraint "award_vote_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award_vote" add constraint "award_vote_nomination_id_foreign" foreign key ("nomination_id") references "award_nomination" ("id");`,
    );
    this.addSql(
      `alter table "award_vote" add constraint "award_vote_seat_id_foreign" foreign key ("seat_id") references "committee_seat" ("id");`,
    );
    this.addSql(
      `create or replace function "award_vote_award_vote_guard_fn"() returns trigger as \$\$ begin if (new.round_id, new.nomination_id, new.seat_id, new.community_id) is distinct from (old.round_id, old.nomination_id, old.seat_id, old.community_id) then raise exception 'a vote does not change' using errcode = 'check_violation', constraint = 'award_vote_stands', table = 'award_vote'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_vote_guard" BEFORE UPDATE on "award_vote" for each ROW execute function "award_vote_award_vote_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "award_vote_award_vote_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['nomination_id']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_vote_audit" AFTER INSERT OR UPDATE OR DELETE on "award_vote" for each ROW execute function "award_vote_award_vote_audit_fn"();`,
    );
    this.addSql(`alter table "award_vote" enable row level security;`);
    this.addSql(`alter table "award_vote" force row level security;`);
    this.addSql(
      `create policy "award_vote_of_community" on "award_vote" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_objection" add constraint "award_objection_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_nomination_id_foreign" foreign key ("nomination_id") references "award_nomination" ("id");`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_objector_id_foreign" foreign key ("objector_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_answered" check ((status = 'OPEN') = (answer is null));`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_by_another" check (answered_by <> raised_by);`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_status_check" check ("status" in ('OPEN', 'UPHELD', 'DISMISSED'));`,
    );
    this.addSql(
      `create or replace function "award_objection_award_objection_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_objection_audit" AFTER INSERT OR UPDATE OR DELETE on "award_objection" for each ROW execute function "award_objection_award_objection_audit_fn"();`,
    );
    this.addSql(`alter table "award_objection" enable row level security;`);
    this.addSql(`alter table "award_objection" force row level security;`);
    this.addSql(
      `create policy "award_objection_of_community" on "award_objection" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award_conflict" add constraint "award_conflict_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award_conflict" add constraint "award_conflict_nomination_id_foreign" foreign key ("nomination_id") references "award_nomination" ("id");`,
    );
    this.addSql(
      `alter table "award_conflict" add constraint "award_conflict_seat_id_foreign" foreign key ("seat_id") references "committee_seat" ("id");`,
    );
    this.addSql(
      `create or replace function "award_conflict_award_conflict_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_conflict_audit" AFTER INSERT OR UPDATE OR DELETE on "award_conflict" for each ROW execute function "award_conflict_award_conflict_audit_fn"();`,
    );
    this.addSql(`alter table "award_conflict" enable row level security;`);
    this.addSql(`alter table "award_conflict" force row level security;`);
    this.addSql(
      `create policy "award_conflict_of_community" on "award_conflict" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "award" add constraint "award_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "award" add constraint "award_round_id_foreign" foreign key ("round_id") references "award_round" ("id");`,
    );
    this.addSql(
      `alter table "award" add constraint "award_nomination_id_foreign" foreign key ("nomination_id") references "award_nomination" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `alter table "award" add constraint "award_withdrawn_by_two" check (withdrawn_by <> withdrawal_proposed_by);`,
    );
    this.addSql(
      `alter table "award" add constraint "award_withdrawn" check ((withdrawn_on is null) = (withdrawn_by is null));`,
    );
    this.addSql(
      `alter table "award" add constraint "award_withdrawn_for_a_reason" check ((withdrawal_proposed_by is null) = (withdrawal_reason is null));`,
    );
    this.addSql(
      `create or replace function "award_award_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_audit" AFTER INSERT OR UPDATE OR DELETE on "award" for each ROW execute function "award_award_audit_fn"();`,
    );
    this.addSql(`alter table "award" enable row level security;`);
    this.addSql(`alter table "award" force row level security;`);
    this.addSql(
      `create policy "award_of_community" on "award" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
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

    this.addSql(
      `alter table "volunteer_absence" add constraint "volunteer_absence_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "volunteer_absence" add constraint "volunteer_absence_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `alter table "volunteer_absence" add constraint "volunteer_absence_term" check (returned_on >= "from");`,
    );
    this.addSql(
      `alter table "volunteer_absence" add constraint "volunteer_absence_expected" check (expected_until >= "from");`,
    );
    this.addSql(
      `alter table "volunteer_absence" add constraint "volunteer_absence_once_at_a_time" EXCLUDE USING gist (volunteer_id WITH =, daterange("from", returned_on, '[)'::text) WITH &&) WHERE ((archived_at IS NULL));`,
    );
    this.addSql(
      `alter table "volunteer_absence" add constraint "volunteer_absence_kind_check" check ("kind" in ('PAUSE', 'LEAVE'));`,
    );
    this.addSql(
      `alter table "volunteer_absence" add constraint "volunteer_absence_level_before_check" check ("level_before" in ('APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED', 'LEFT', 'BARRED'));`,
    );
    this.addSql(
      `create or replace function "volunteer_absence_volunteer_absence_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['reason', 'return_reason', 'exit_talk']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "volunteer_absence_audit" AFTER INSERT OR UPDATE OR DELETE on "volunteer_absence" for each ROW execute function "volunteer_absence_volunteer_absence_audit_fn"();`,
    );
    this.addSql(`alter table "volunteer_absence" enable row level security;`);
    this.addSql(`alter table "volunteer_absence" force row level security;`);
    this.addSql(
      `create policy "volunteer_absence_of_community" on "volunteer_absence" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "volunteer_application" add constraint "volunteer_application_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "volunteer_application" add constraint "volunteer_application_call_id_foreign" foreign key ("call_id") references "recruitment_call" ("id");`,
    );
    this.addSql(
      `alter table "volunteer_application" add constraint "volunteer_application_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "volunteer_application" add constraint "volunteer_application_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "volunteer_application" add constraint "volunteer_application_ended" check ((status in ('REJECTED', 'WITHDRAWN')) = (end_reason is not null));`,
    );
    this.addSql(
      `alter table "volunteer_application" add constraint "volunteer_application_accepted" check ((status = 'ACCEPTED') = (volunteer_id is not null));`,
    );
    this.addSql(
      `alter table "volunteer_application" add constraint "volunteer_application_status_check" check ("status" in ('RECEIVED', 'IDENTITY_CHECKED', 'VETTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `create or replace function "volunteer_application_volunteer_application_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['end_reason']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "volunteer_application_audit" AFTER INSERT OR UPDATE OR DELETE on "volunteer_application" for each ROW execute function "volunteer_application_volunteer_application_audit_fn"();`,
    );
    this.addSql(`alter table "volunteer_application" enable row level security;`);
    this.addSql(`alter table "volunteer_application" force row level security;`);
    this.addSql(
      `create policy "volunteer_application_of_community" on "volunteer_application" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "emergency_plan" add constraint "emergency_plan_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "emergency_plan" add constraint "emergency_plan_responsible_unit_id_foreign" foreign key ("responsible_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "emergency_plan" add constraint "emergency_plan_responsible_team_id_foreign" foreign key ("responsible_team_id") references "volunteer_team" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "emergency_plan" add constraint "emergency_plan_type_check" check ("type" in ('SUDDEN_ILLNESS', 'FIRE', 'FALL', 'MISSING_PERSON', 'EXTREME_WEATHER', 'CHILD_INJURY', 'VIOLENCE', 'EPIDEMIC'));`,
    );
    this.addSql(
      `create or replace function "emergency_plan_emergency_plan_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "emergency_plan_audit" AFTER INSERT OR UPDATE OR DELETE on "emergency_plan" for each ROW execute function "emergency_plan_emergency_plan_audit_fn"();`,
    );
    this.addSql(`alter table "emergency_plan" enable row level security;`);
    this.addSql(`alter table "emergency_plan" force row level security;`);
    this.addSql(
      `create policy "emergency_plan_of_community" on "emergency_plan" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "emergency_role" add constraint "emergency_role_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "emergency_role" add constraint "emergency_role_plan_id_foreign" foreign key ("plan_id") references "emergency_plan" ("id");`,
    );
    this.addSql(
      `alter table "emergency_role" add constraint "emergency_role_holder_person_id_foreign" foreign key ("holder_person_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "emergency_role" add constraint "emergency_role_holder_unit_id_foreign" foreign key ("holder_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "emergency_role" add constraint "emergency_role_substitute_id_foreign" foreign key ("substitute_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "emergency_role" add constraint "emergency_role_one_holder" check (num_nonnulls(holder_person_id, holder_unit_id) = 1);`,
    );
    this.addSql(
      `alter table "emergency_role" add constraint "emergency_role_substitute_is_another" check (substitute_id <> holder_person_id);`,
    );
    this.addSql(
      `create or replace function "emergency_role_emergency_role_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "emergency_role_audit" AFTER INSERT OR UPDATE OR DELETE on "emergency_role" for each ROW execute function "emergency_role_emergency_role_audit_fn"();`,
    );
    this.addSql(`alter table "emergency_role" enable row level security;`);
    this.addSql(`alter table "emergency_role" force row level security;`);
    this.addSql(
      `create policy "emergency_role_of_community" on "emergency_role" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "emergency_plan_version" add constraint "emergency_plan_version_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "emergency_plan_version" add constraint "emergency_plan_version_plan_id_foreign" foreign key ("plan_id") references "emergency_plan" ("id");`,
    );
    this.addSql(
      `alter table "emergency_plan_version" add constraint "emergency_plan_version_two_people" check (approved_by <> drafted_by);`,
    );
    this.addSql(
      `alter table "emergency_plan_version" add constraint "emergency_plan_version_from_one" check (number >= 1);`,
    );
    this.addSql(
      `alter table "emergency_plan_version" add constraint "emergency_plan_version_status_check" check ("status" in ('DRAFT', 'APPROVED', 'IN_FORCE', 'SUPERSEDED'));`,
    );
    this.addSql(
      `create or replace function "emergency_plan_version_emergency_plan_version_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('DRAFT APPROVED', 'APPROVED IN_FORCE', 'IN_FORCE SUPERSEDED') then raise exception 'no such move' using errcode = 'check_violation', constraint = 'emergency_plan_version_moves', table = 'emergency_plan_version'; end if; if old.status in ('APPROVED', 'IN_FORCE', 'SUPERSEDED') and (new.community_id, new.plan_id, new.number, new.steps, new.evacuation_list, new.review_due_on, new.drafted_by, new.approved_by) is distinct from (old.community_id, old.plan_id, old.number, old.steps, old.evacuation_list, old.review_due_on, old.drafted_by, old.approved_by) then raise exception 'what stands no longer changes' using errcode = 'check_violation', constraint = 'emergency_plan_version_frozen', table = 'emergency_plan_version'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "emergency_plan_version_guard" BEFORE UPDATE on "emergency_plan_version" for each ROW execute function "emergency_plan_version_emergency_plan_version_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "emergency_plan_version_emergency_plan_version_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "emergency_plan_version_audit" AFTER INSERT OR UPDATE OR DELETE on "emergency_plan_version" for each ROW execute function "emergency_plan_version_emergency_plan_version_audit_fn"();`,
    );
    this.addSql(`alter table "emergency_plan_version" enable row level security;`);
    this.addSql(`alter table "emergency_plan_version" force row level security;`);
    this.addSql(
      `create policy "emergency_plan_version_of_community" on "emergency_plan_version" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "incident" add constraint "incident_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_plan_version_id_foreign" foreign key ("plan_version_id") references "emergency_plan_version" ("id") on delete set null;`,
    );
    this.addSql(`alter table "incident" add constraint "incident_stays" check (archived_at is null);`);
    this.addSql(`alter table "incident" add constraint "incident_two_people" check (closed_by <> signed_by);`);
    this.addSql(
      `alter table "incident" add constraint "incident_signed" check ((status in ('SIGNED', 'CLOSED')) = (signed_by is not null));`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_closed" check ((status = 'CLOSED') = (closed_by is not null));`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_investigated" check (status = 'REPORTED' or root_cause is not null);`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_severity_check" check ("severity" in ('NEAR_MISS', 'MINOR', 'MODERATE', 'SEVERE', 'DEATH'));`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_kind_check" check ("kind" in ('FALL', 'WANDERING', 'CHOKING', 'SELF_HARM', 'MEDICATION', 'ABUSE_SUSPICION', 'FINANCIAL', 'TRANSPORT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_status_check" check ("status" in ('REPORTED', 'INVESTIGATED', 'SIGNED', 'CLOSED'));`,
    );
    this.addSql(
      `create or replace function "incident_incident_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('REPORTED INVESTIGATED', 'INVESTIGATED SIGNED', 'SIGNED CLOSED') then raise exception 'no such move' using errcode = 'check_violation', constraint = 'incident_moves', table = 'incident'; end if; if old.status in ('SIGNED', 'CLOSED') and (new.community_id, new.severity, new.kind, new.happened_at, new.plan_version_id, new.reported_by, new.summary, new.place, new.immediate_action, new.reported_to, new.reported_to_at, new.root_cause, new.deviation, new.persons_sealed, new.signed_by) is distinct from (old.community_id, old.severity, old.kind, old.happened_at, old.plan_version_id, old.reported_by, old.summary, old.place, old.immediate_action, old.reported_to, old.reported_to_at, old.root_cause, old.deviation, old.persons_sealed, old.signed_by) then raise exception 'what stands no longer changes' using errcode = 'check_violation', constraint = 'incident_frozen', table = 'incident'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "incident_guard" BEFORE UPDATE on "incident" for each ROW execute function "incident_incident_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "incident_incident_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['persons_sealed', 'key_wrapped']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "incident_audit" AFTER INSERT OR UPDATE OR DELETE on "incident" for each ROW execute function "incident_incident_audit_fn"();`,
    );
    this.addSql(`alter table "incident" enable row level security;`);
    this.addSql(`alter table "incident" force row level security;`);
    this.addSql(
      `create policy "incident_of_community" on "incident" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "restricted_read" add constraint "restricted_read_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "restricted_read" add constraint "restricted_read_incident_id_foreign" foreign key ("incident_id") references "incident" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "restricted_read" add constraint "restricted_read_safeguarding_report_id_foreign" foreign key ("safeguarding_report_id") references "safeguarding_report" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "restricted_read" add constraint "restricted_read_one" check (num_nonnulls(incident_id, safeguarding_report_id) = 1);`,
    );
    this.addSql(
      `create or replace function "restricted_read_restricted_read_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "restricted_read_audit" AFTER INSERT OR UPDATE OR DELETE on "restricted_read" for each ROW execute function "restricted_read_restricted_read_audit_fn"();`,
    );
    this.addSql(`alter table "restricted_read" enable row level security;`);
    this.addSql(`alter table "restricted_read" force row level security;`);
    this.addSql(
      `create policy "restricted_read_of_community" on "restricted_read" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "incident_action" add constraint "incident_action_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "incident_action" add constraint "incident_action_incident_id_foreign" foreign key ("incident_id") references "incident" ("id");`,
    );
    this.addSql(
      `alter table "incident_action" add constraint "incident_action_owner_person_id_foreign" foreign key ("owner_person_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "incident_action" add constraint "incident_action_owner_unit_id_foreign" foreign key ("owner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "incident_action" add constraint "incident_action_owner_team_id_foreign" foreign key ("owner_team_id") references "volunteer_team" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "incident_action" add constraint "incident_action_owner" check (num_nonnulls(owner_person_id, owner_unit_id, owner_team_id) = 1);`,
    );
    this.addSql(
      `alter table "incident_action" add constraint "incident_action_done" check ((status = 'DONE') = (proof is not null));`,
    );
    this.addSql(`alter table "incident_action" add constraint "incident_action_stays" check (archived_at is null);`);
    this.addSql(
      `alter table "incident_action" add constraint "incident_action_status_check" check ("status" in ('OPEN', 'DONE'));`,
    );
    this.addSql(
      `create or replace function "incident_action_incident_action_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('OPEN DONE') then raise exception 'no such move' using errcode = 'check_violation', constraint = 'incident_action_moves', table = 'incident_action'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "incident_action_guard" BEFORE UPDATE on "incident_action" for each ROW execute function "incident_action_incident_action_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "incident_action_incident_action_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "incident_action_audit" AFTER INSERT OR UPDATE OR DELETE on "incident_action" for each ROW execute function "incident_action_incident_action_audit_fn"();`,
    );
    this.addSql(`alter table "incident_action" enable row level security;`);
    this.addSql(`alter table "incident_action" force row level security;`);
    this.addSql(
      `create policy "incident_action_of_community" on "incident_action" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "drill" add constraint "drill_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "drill" add constraint "drill_plan_id_foreign" foreign key ("plan_id") references "emergency_plan" ("id");`,
    );
    this.addSql(
      `alter table "drill" add constraint "drill_exercised_version_id_foreign" foreign key ("exercised_version_id") references "emergency_plan_version" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill" add constraint "drill_revised_version_id_foreign" foreign key ("revised_version_id") references "emergency_plan_version" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill" add constraint "drill_lead_unit_id_foreign" foreign key ("lead_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill" add constraint "drill_lead_team_id_foreign" foreign key ("lead_team_id") references "volunteer_team" ("id") on delete set null;`,
    );
    this.addSql(`alter table "drill" add constraint "drill_participants" check (participant_count >= 1);`);
    this.addSql(
      `alter table "drill" add constraint "drill_day" check (starts_at is null or held_on = (starts_at at time zone 'Asia/Shanghai')::date);`,
    );
    this.addSql(
      `alter table "drill" add constraint "drill_cancelled" check (status <> 'CANCELLED' or cancel_reason is not null);`,
    );
    this.addSql(`alter table "drill" add constraint "drill_minutes" check (minutes >= 1 and minutes <= 1440);`);
    this.addSql(
      `alter table "drill" add constraint "drill_counted" check (status in ('PLANNED', 'CANCELLED') or participant_count is not null);`,
    );
    this.addSql(
      `alter table "drill" add constraint "drill_revised" check ((status = 'PLAN_REVISED') = (revised_version_id is not null));`,
    );
    this.addSql(
      `alter table "drill" add constraint "drill_status_check" check ("status" in ('PLANNED', 'HELD', 'REVIEWED', 'FINDINGS_CLOSED', 'PLAN_REVISED', 'CANCELLED'));`,
    );
    this.addSql(
      `create or replace function "drill_drill_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('PLANNED HELD', 'PLANNED CANCELLED', 'HELD REVIEWED', 'REVIEWED FINDINGS_CLOSED', 'FINDINGS_CLOSED PLAN_REVISED') then raise exception 'no such move' using errcode = 'check_violation', constraint = 'drill_moves', table = 'drill'; end if; if old.status in ('REVIEWED', 'FINDINGS_CLOSED', 'PLAN_REVISED', 'CANCELLED') and (new.community_id, new.plan_id, new.exercised_version_id, new.held_on, new.starts_at, new.participant_count) is distinct from (old.community_id, old.plan_id, old.exercised_version_id, old.held_on, old.starts_at, old.participant_count) then raise exception 'what stands no longer changes' using errcode = 'check_violation', constraint = 'drill_frozen', table = 'drill'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "drill_guard" BEFORE UPDATE on "drill" for each ROW execute function "drill_drill_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "drill_drill_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "drill_audit" AFTER INSERT OR UPDATE OR DELETE on "drill" for each ROW execute function "drill_drill_audit_fn"();`,
    );
    this.addSql(`alter table "drill" enable row level security;`);
    this.addSql(`alter table "drill" force row level security;`);
    this.addSql(
      `create policy "drill_of_community" on "drill" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "suggestion" add constraint "suggestion_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_raised_by_id_foreign" foreign key ("raised_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_responsible_unit_id_foreign" foreign key ("responsible_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_responsible_team_id_foreign" foreign key ("responsible_team_id") references "volunteer_team" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_responsible_seat_id_foreign" foreign key ("responsible_seat_id") references "committee_seat" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_meeting_id_foreign" foreign key ("meeting_id") references "committee_meeting" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_drill_id_foreign" foreign key ("drill_id") references "drill" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_duplicate_of_id_foreign" foreign key ("duplicate_of_id") references "suggestion" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_one_responsible" check (num_nonnulls(responsible_unit_id, responsible_team_id, responsible_seat_id) <= 1);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_is_somebodys" check ((status <> 'ACCEPTED' and status <> 'REOPENED') or (due_on is not null and num_nonnulls(responsible_unit_id, responsible_team_id, responsible_seat_id) = 1));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_one_origin" check (num_nonnulls(meeting_id, drill_id) <= 1);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_declined_for_a_reason" check (status <> 'DECLINED' or decline_reason is not null);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_put_right_on_a_day" check ((status <> 'PUT_RIGHT' and status <> 'VERIFIED') or put_right_on is not null);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_put_right_after_raised" check (put_right_on >= raised_on);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_verified_by_another" check (verified_by <> put_right_by);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_verified" check ((status = 'VERIFIED') = (verified_on is not null));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_duplicate" check ((status = 'DUPLICATE') = (duplicate_of_id is not null));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_not_its_own_duplicate" check (duplicate_of_id <> id);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_source_check" check ("source" in ('RETURN_VISIT', 'JOINT_MEETING', 'SUGGESTION_BOX', 'DRILL', 'OTHER'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_status_check" check ("status" in ('RAISED', 'ACCEPTED', 'DECLINED', 'PUT_RIGHT', 'REOPENED', 'VERIFIED', 'DUPLICATE'));`,
    );
    this.addSql(
      `create or replace function "suggestion_suggestion_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('RAISED ACCEPTED', 'RAISED DECLINED', 'DECLINED ACCEPTED', 'ACCEPTED PUT_RIGHT', 'REOPENED PUT_RIGHT', 'PUT_RIGHT VERIFIED', 'PUT_RIGHT REOPENED', 'VERIFIED REOPENED', 'DUPLICATE RAISED', 'RAISED DUPLICATE', 'ACCEPTED DUPLICATE', 'DECLINED DUPLICATE', 'REOPENED DUPLICATE') then raise exception 'a suggestion does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'suggestion_moves', table = 'suggestion'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "suggestion_guard" BEFORE UPDATE on "suggestion" for each ROW execute function "suggestion_suggestion_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "suggestion_suggestion_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "suggestion_audit" AFTER INSERT OR UPDATE OR DELETE on "suggestion" for each ROW execute function "suggestion_suggestion_audit_fn"();`,
    );
    this.addSql(`alter table "suggestion" enable row level security;`);
    this.addSql(`alter table "suggestion" force row level security;`);
    this.addSql(
      `create policy "suggestion_of_community" on "suggestion" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "drill_step" add constraint "drill_step_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "drill_step" add constraint "drill_step_drill_id_foreign" foreign key ("drill_id") references "drill" ("id");`,
    );
    this.addSql(
      `alter table "drill_step" add constraint "drill_step_planned" check (planned_seconds >= 1 and planned_seconds <= 86400);`,
    );
    this.addSql(
      `alter table "drill_step" add constraint "drill_step_actual" check (actual_seconds >= 0 and actual_seconds <= 86400);`,
    );
    this.addSql(
      `create or replace function "drill_step_drill_step_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "drill_step_audit" AFTER INSERT OR UPDATE OR DELETE on "drill_step" for each ROW execute function "drill_step_drill_step_audit_fn"();`,
    );
    this.addSql(`alter table "drill_step" enable row level security;`);
    this.addSql(`alter table "drill_step" force row level security;`);
    this.addSql(
      `create policy "drill_step_of_community" on "drill_step" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "drill_participant" add constraint "drill_participant_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "drill_participant" add constraint "drill_participant_drill_id_foreign" foreign key ("drill_id") references "drill" ("id");`,
    );
    this.addSql(
      `alter table "drill_participant" add constraint "drill_participant_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill_participant" add constraint "drill_participant_unit_id_foreign" foreign key ("unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill_participant" add constraint "drill_participant_one" check (num_nonnulls(volunteer_id, unit_id) = 1);`,
    );
    this.addSql(
      `alter table "drill_participant" add constraint "drill_participant_part_check" check ("part" in ('PARTICIPANT', 'OBSERVER'));`,
    );
    this.addSql(
      `create or replace function "drill_participant_drill_participant_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "drill_participant_audit" AFTER INSERT OR UPDATE OR DELETE on "drill_participant" for each ROW execute function "drill_participant_drill_participant_audit_fn"();`,
    );
    this.addSql(`alter table "drill_participant" enable row level security;`);
    this.addSql(`alter table "drill_participant" force row level security;`);
    this.addSql(
      `create policy "drill_participant_of_community" on "drill_participant" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_drill_id_foreign" foreign key ("drill_id") references "drill" ("id");`,
    );
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_owner_person_id_foreign" foreign key ("owner_person_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_owner_unit_id_foreign" foreign key ("owner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_owner_team_id_foreign" foreign key ("owner_team_id") references "volunteer_team" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_proof_file_id_foreign" foreign key ("proof_file_id") references "attachment" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_owner" check (num_nonnulls(owner_person_id, owner_unit_id, owner_team_id) = 1);`,
    );
    this.addSql(`alter table "drill_finding" add constraint "drill_finding_two_people" check (closed_by <> proof_by);`);
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_proof" check (status in ('OPEN', 'REOPENED') or proof is not null);`,
    );
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_severity_check" check ("severity" in ('MINOR', 'MAJOR', 'CRITICAL'));`,
    );
    this.addSql(
      `alter table "drill_finding" add constraint "drill_finding_status_check" check ("status" in ('OPEN', 'PROOF_GIVEN', 'REOPENED', 'CLOSED'));`,
    );
    this.addSql(
      `create or replace function "drill_finding_drill_finding_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('OPEN PROOF_GIVEN', 'REOPENED PROOF_GIVEN', 'PROOF_GIVEN CLOSED', 'PROOF_GIVEN REOPENED') then raise exception 'no such move' using errcode = 'check_violation', constraint = 'drill_finding_moves', table = 'drill_finding'; end if; if old.status in ('CLOSED') and (new.community_id, new.drill_id, new.what, new.place, new.severity, new.due_on, new.proof, new.proof_file_id, new.proof_by, new.closed_by) is distinct from (old.community_id, old.drill_id, old.what, old.place, old.severity, old.due_on, old.proof, old.proof_file_id, old.proof_by, old.closed_by) then raise exception 'what stands no longer changes' using errcode = 'check_violation', constraint = 'drill_finding_frozen', table = 'drill_finding'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "drill_finding_guard" BEFORE UPDATE on "drill_finding" for each ROW execute function "drill_finding_drill_finding_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "drill_finding_drill_finding_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "drill_finding_audit" AFTER INSERT OR UPDATE OR DELETE on "drill_finding" for each ROW execute function "drill_finding_drill_finding_audit_fn"();`,
    );
    this.addSql(`alter table "drill_finding" enable row level security;`);
    this.addSql(`alter table "drill_finding" force row level security;`);
    this.addSql(
      `create policy "drill_finding_of_community" on "drill_finding" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "vote" add constraint "vote_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "vote" add constraint "vote_motion_id_foreign" foreign key ("motion_id") references "motion" ("id");`,
    );
    this.addSql(
      `alter table "vote" add constraint "vote_seat_id_foreign" foreign key ("seat_id") references "committee_seat" ("id");`,
    );
    this.addSql(
      `alter table "vote" add constraint "vote_or_conflict" check (num_nonnulls(choice, conflict_reason) = 1);`,
    );
    this.addSql(
      `alter table "vote" add constraint "vote_choice_check" check ("choice" in ('FOR', 'AGAINST', 'ABSTAIN'));`,
    );
    this.addSql(
      `create or replace function "vote_vote_motion_open_fn"() returns trigger as \$\$ begin if not exists (select from motion m where m.id = new.motion_id and m.status = 'OPEN') then raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'vote_motion_open', table = 'vote'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "vote_motion_open" BEFORE INSERT OR UPDATE on "vote" for each ROW execute function "vote_vote_motion_open_fn"();`,
    );
    this.addSql(
      `create or replace function "vote_vote_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "vote_audit" AFTER INSERT OR UPDATE OR DELETE on "vote" for each ROW execute function "vote_vote_audit_fn"();`,
    );
    this.addSql(`alter table "vote" enable row level security;`);
    this.addSql(`alter table "vote" force row level security;`);
    this.addSql(
      `create policy "vote_of_community" on "vote" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "award_criterion" drop constraint "award_criterion_round_id_foreign";`);
    this.addSql(`alter table "award_nomination" drop constraint "award_nomination_round_id_foreign";`);
    this.addSql(`alter table "award_vote" drop constraint "award_vote_round_id_foreign";`);
    this.addSql(`alter table "award_objection" drop constraint "award_objection_round_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_round_id_foreign";`);
    this.addSql(`alter table "attachment_content" drop constraint "attachment_content_attachment_id_foreign";`);
    this.addSql(`alter table "activity_photo" drop constraint "activity_photo_attachment_id_foreign";`);
    this.addSql(`alter table "resolution" drop constraint "resolution_proof_file_id_foreign";`);
    this.addSql(`alter table "drill_finding" drop constraint "drill_finding_proof_file_id_foreign";`);
    this.addSql(`alter table "impact_report_file" drop constraint "impact_report_file_report_id_foreign";`);
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
    this.addSql(`alter table "meeting_attendance" drop constraint "meeting_attendance_meeting_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_meeting_id_foreign";`);
    this.addSql(`alter table "resolution" drop constraint "resolution_meeting_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_meeting_id_foreign";`);
    this.addSql(`alter table "resolution" drop constraint "resolution_agenda_item_id_foreign";`);
    this.addSql(`alter table "motion" drop constraint "motion_agenda_item_id_foreign";`);
    this.addSql(`alter table "volunteer_application" drop constraint "volunteer_application_call_id_foreign";`);
    this.addSql(`alter table "motion" drop constraint "motion_drops_resolution_id_foreign";`);
    this.addSql(`alter table "vote" drop constraint "vote_motion_id_foreign";`);
    this.addSql(`alter table "safeguarding_report" drop constraint "safeguarding_report_receipt_id_foreign";`);
    this.addSql(`alter table "restricted_read" drop constraint "restricted_read_safeguarding_report_id_foreign";`);
    this.addSql(`alter table "sharing_attendance" drop constraint "sharing_attendance_meeting_id_foreign";`);
    this.addSql(`alter table "mentorship_assessment" drop constraint "mentorship_assessment_mentorship_id_foreign";`);
    this.addSql(`alter table "joint_visit" drop constraint "joint_visit_mentorship_id_foreign";`);
    this.addSql(`alter table "award_vote" drop constraint "award_vote_nomination_id_foreign";`);
    this.addSql(`alter table "award_objection" drop constraint "award_objection_nomination_id_foreign";`);
    this.addSql(`alter table "award_conflict" drop constraint "award_conflict_nomination_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_nomination_id_foreign";`);
    this.addSql(`alter table "guardian_consent" drop constraint "guardian_consent_enrolment_id_foreign";`);
    this.addSql(`alter table "activity_photo_subject" drop constraint "activity_photo_subject_enrolment_id_foreign";`);
    this.addSql(`alter table "activity_attendance" drop constraint "activity_attendance_enrolment_id_foreign";`);
    this.addSql(`alter table "emergency_role" drop constraint "emergency_role_plan_id_foreign";`);
    this.addSql(`alter table "emergency_plan_version" drop constraint "emergency_plan_version_plan_id_foreign";`);
    this.addSql(`alter table "drill" drop constraint "drill_plan_id_foreign";`);
    this.addSql(`alter table "incident" drop constraint "incident_plan_version_id_foreign";`);
    this.addSql(`alter table "drill" drop constraint "drill_exercised_version_id_foreign";`);
    this.addSql(`alter table "drill" drop constraint "drill_revised_version_id_foreign";`);
    this.addSql(`alter table "restricted_read" drop constraint "restricted_read_incident_id_foreign";`);
    this.addSql(`alter table "incident_action" drop constraint "incident_action_incident_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_drill_id_foreign";`);
    this.addSql(`alter table "drill_step" drop constraint "drill_step_drill_id_foreign";`);
    this.addSql(`alter table "drill_participant" drop constraint "drill_participant_drill_id_foreign";`);
    this.addSql(`alter table "drill_finding" drop constraint "drill_finding_drill_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_duplicate_of_id_foreign";`);

    this.addSql(`drop trigger if exists "award_round_guard" on "award_round";`);
    this.addSql(`drop function if exists "award_round_award_round_guard_fn"();`);
    this.addSql(`drop trigger if exists "award_round_audit" on "award_round";`);
    this.addSql(`drop function if exists "award_round_award_round_audit_fn"();`);
    this.addSql(`drop table if exists "award_round" cascade;`);
    this.addSql(`drop trigger if exists "award_criterion_audit" on "award_criterion";`);
    this.addSql(`drop function if exists "award_criterion_award_criterion_audit_fn"();`);
    this.addSql(`drop table if exists "award_criterion" cascade;`);
    this.addSql(`drop trigger if exists "attachment_audit" on "attachment";`);
    this.addSql(`drop function if exists "attachment_attachment_audit_fn"();`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop trigger if exists "attachment_content_audit" on "attachment_content";`);
    this.addSql(`drop function if exists "attachment_content_attachment_content_audit_fn"();`);
    this.addSql(`drop table if exists "attachment_content" cascade;`);
    this.addSql(`drop trigger if exists "impact_publication_guard" on "impact_publication";`);
    this.addSql(`drop function if exists "impact_publication_impact_publication_guard_fn"();`);
    this.addSql(`drop trigger if exists "impact_publication_audit" on "impact_publication";`);
    this.addSql(`drop function if exists "impact_publication_impact_publication_audit_fn"();`);
    this.addSql(`drop table if exists "impact_publication" cascade;`);
    this.addSql(`drop trigger if exists "impact_report_audit" on "impact_report";`);
    this.addSql(`drop function if exists "impact_report_impact_report_audit_fn"();`);
    this.addSql(`drop table if exists "impact_report" cascade;`);
    this.addSql(`drop trigger if exists "impact_report_file_audit" on "impact_report_file";`);
    this.addSql(`drop function if exists "impact_report_file_impact_report_file_audit_fn"();`);
    this.addSql(`drop table if exists "impact_report_file" cascade;`);
    this.addSql(`drop trigger if exists "mentoring_preset_audit" on "mentoring_preset";`);
    this.addSql(`drop function if exists "mentoring_preset_mentoring_preset_audit_fn"();`);
    this.addSql(`drop table if exists "mentoring_preset" cascade;`);
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
    this.addSql(`drop trigger if exists "committee_meeting_guard" on "committee_meeting";`);
    this.addSql(`drop function if exists "committee_meeting_committee_meeting_guard_fn"();`);
    this.addSql(`drop trigger if exists "committee_meeting_audit" on "committee_meeting";`);
    this.addSql(`drop function if exists "committee_meeting_committee_meeting_audit_fn"();`);
    this.addSql(`drop table if exists "committee_meeting" cascade;`);
    this.addSql(`drop trigger if exists "meeting_attendance_minutes_confirmed" on "meeting_attendance";`);
    this.addSql(`drop function if exists "meeting_attendance_meeting_attendance_minutes_confirmed_fn"();`);
    this.addSql(`drop trigger if exists "meeting_attendance_audit" on "meeting_attendance";`);
    this.addSql(`drop function if exists "meeting_attendance_meeting_attendance_audit_fn"();`);
    this.addSql(`drop table if exists "meeting_attendance" cascade;`);
    this.addSql(`drop trigger if exists "agenda_item_minutes_confirmed" on "agenda_item";`);
    this.addSql(`drop function if exists "agenda_item_agenda_item_minutes_confirmed_fn"();`);
    this.addSql(`drop trigger if exists "agenda_item_audit" on "agenda_item";`);
    this.addSql(`drop function if exists "agenda_item_agenda_item_audit_fn"();`);
    this.addSql(`drop table if exists "agenda_item" cascade;`);
    this.addSql(`drop trigger if exists "notice_setting_audit" on "notice_setting";`);
    this.addSql(`drop function if exists "notice_setting_notice_setting_audit_fn"();`);
    this.addSql(`drop table if exists "notice_setting" cascade;`);
    this.addSql(`drop trigger if exists "notice_audit" on "notice";`);
    this.addSql(`drop function if exists "notice_notice_audit_fn"();`);
    this.addSql(`drop table if exists "notice" cascade;`);
    this.addSql(`drop trigger if exists "calendar_feed_audit" on "calendar_feed";`);
    this.addSql(`drop function if exists "calendar_feed_calendar_feed_audit_fn"();`);
    this.addSql(`drop table if exists "calendar_feed" cascade;`);
    this.addSql(`drop trigger if exists "quorum_rule_audit" on "quorum_rule";`);
    this.addSql(`drop function if exists "quorum_rule_quorum_rule_audit_fn"();`);
    this.addSql(`drop table if exists "quorum_rule" cascade;`);
    this.addSql(`drop trigger if exists "recruitment_call_audit" on "recruitment_call";`);
    this.addSql(`drop function if exists "recruitment_call_recruitment_call_audit_fn"();`);
    this.addSql(`drop table if exists "recruitment_call" cascade;`);
    this.addSql(`drop trigger if exists "resolution_audit" on "resolution";`);
    this.addSql(`drop function if exists "resolution_resolution_audit_fn"();`);
    this.addSql(`drop table if exists "resolution" cascade;`);
    this.addSql(`drop trigger if exists "motion_minutes_confirmed" on "motion";`);
    this.addSql(`drop function if exists "motion_motion_minutes_confirmed_fn"();`);
    this.addSql(`drop trigger if exists "motion_counted" on "motion";`);
    this.addSql(`drop function if exists "motion_motion_counted_fn"();`);
    this.addSql(`drop trigger if exists "motion_audit" on "motion";`);
    this.addSql(`drop function if exists "motion_motion_audit_fn"();`);
    this.addSql(`drop table if exists "motion" cascade;`);
    this.addSql(`drop trigger if exists "safeguarding_receipt_audit" on "safeguarding_receipt";`);
    this.addSql(`drop function if exists "safeguarding_receipt_safeguarding_receipt_audit_fn"();`);
    this.addSql(`drop table if exists "safeguarding_receipt" cascade;`);
    this.addSql(`drop trigger if exists "safeguarding_report_guard" on "safeguarding_report";`);
    this.addSql(`drop function if exists "safeguarding_report_safeguarding_report_guard_fn"();`);
    this.addSql(`drop trigger if exists "safeguarding_report_audit" on "safeguarding_report";`);
    this.addSql(`drop function if exists "safeguarding_report_safeguarding_report_audit_fn"();`);
    this.addSql(`drop table if exists "safeguarding_report" cascade;`);
    this.addSql(`drop trigger if exists "saved_view_audit" on "saved_view";`);
    this.addSql(`drop function if exists "saved_view_saved_view_audit_fn"();`);
    this.addSql(`drop table if exists "saved_view" cascade;`);
    this.addSql(`drop trigger if exists "sharing_meeting_audit" on "sharing_meeting";`);
    this.addSql(`drop function if exists "sharing_meeting_sharing_meeting_audit_fn"();`);
    this.addSql(`drop table if exists "sharing_meeting" cascade;`);
    this.addSql(`drop trigger if exists "certificate_guard" on "certificate";`);
    this.addSql(`drop function if exists "certificate_certificate_guard_fn"();`);
    this.addSql(`drop trigger if exists "certificate_audit" on "certificate";`);
    this.addSql(`drop function if exists "certificate_certificate_audit_fn"();`);
    this.addSql(`drop table if exists "certificate" cascade;`);
    this.addSql(`drop trigger if exists "sharing_attendance_audit" on "sharing_attendance";`);
    this.addSql(`drop function if exists "sharing_attendance_sharing_attendance_audit_fn"();`);
    this.addSql(`drop table if exists "sharing_attendance" cascade;`);
    this.addSql(`drop trigger if exists "mentorship_settles_next_visit" on "mentorship";`);
    this.addSql(`drop function if exists "mentorship_mentorship_settles_next_visit_fn"();`);
    this.addSql(`drop trigger if exists "mentorship_audit" on "mentorship";`);
    this.addSql(`drop function if exists "mentorship_mentorship_audit_fn"();`);
    this.addSql(`drop table if exists "mentorship" cascade;`);
    this.addSql(`drop trigger if exists "mentorship_assessment_audit" on "mentorship_assessment";`);
    this.addSql(`drop function if exists "mentorship_assessment_mentorship_assessment_audit_fn"();`);
    this.addSql(`drop table if exists "mentorship_assessment" cascade;`);
    this.addSql(`drop trigger if exists "joint_visit_settles_next_visit" on "joint_visit";`);
    this.addSql(`drop function if exists "joint_visit_joint_visit_settles_next_visit_fn"();`);
    this.addSql(`drop trigger if exists "joint_visit_audit" on "joint_visit";`);
    this.addSql(`drop function if exists "joint_visit_joint_visit_audit_fn"();`);
    this.addSql(`drop table if exists "joint_visit" cascade;`);
    this.addSql(`drop trigger if exists "award_nomination_audit" on "award_nomination";`);
    this.addSql(`drop function if exists "award_nomination_award_nomination_audit_fn"();`);
    this.addSql(`drop table if exists "award_nomination" cascade;`);
    this.addSql(`drop trigger if exists "award_vote_guard" on "award_vote";`);
    this.addSql(`drop function if exists "award_vote_award_vote_guard_fn"();`);
    this.addSql(`drop trigger if exists "award_vote_audit" on "award_vote";`);
    this.addSql(`drop function if exists "award_vote_award_vote_audit_fn"();`);
    this.addSql(`drop table if exists "award_vote" cascade;`);
    this.addSql(`drop trigger if exists "award_objection_audit" on "award_objection";`);
    this.addSql(`drop function if exists "award_objection_award_objection_audit_fn"();`);
    this.addSql(`drop table if exists "award_objection" cascade;`);
    this.addSql(`drop trigger if exists "award_conflict_audit" on "award_conflict";`);
    this.addSql(`drop function if exists "award_conflict_award_conflict_audit_fn"();`);
    this.addSql(`drop table if exists "award_conflict" cascade;`);
    this.addSql(`drop trigger if exists "award_audit" on "award";`);
    this.addSql(`drop function if exists "award_award_audit_fn"();`);
    this.addSql(`drop table if exists "award" cascade;`);
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
    this.addSql(`drop trigger if exists "volunteer_absence_audit" on "volunteer_absence";`);
    this.addSql(`drop function if exists "volunteer_absence_volunteer_absence_audit_fn"();`);
    this.addSql(`drop table if exists "volunteer_absence" cascade;`);
    this.addSql(`drop trigger if exists "volunteer_application_audit" on "volunteer_application";`);
    this.addSql(`drop function if exists "volunteer_application_volunteer_application_audit_fn"();`);
    this.addSql(`drop table if exists "volunteer_application" cascade;`);
    this.addSql(`drop trigger if exists "emergency_plan_audit" on "emergency_plan";`);
    this.addSql(`drop function if exists "emergency_plan_emergency_plan_audit_fn"();`);
    this.addSql(`drop table if exists "emergency_plan" cascade;`);
    this.addSql(`drop trigger if exists "emergency_role_audit" on "emergency_role";`);
    this.addSql(`drop function if exists "emergency_role_emergency_role_audit_fn"();`);
    this.addSql(`drop table if exists "emergency_role" cascade;`);
    this.addSql(`drop trigger if exists "emergency_plan_version_guard" on "emergency_plan_version";`);
    this.addSql(`drop function if exists "emergency_plan_version_emergency_plan_version_guard_fn"();`);
    this.addSql(`drop trigger if exists "emergency_plan_version_audit" on "emergency_plan_version";`);
    this.addSql(`drop function if exists "emergency_plan_version_emergency_plan_version_audit_fn"();`);
    this.addSql(`drop table if exists "emergency_plan_version" cascade;`);
    this.addSql(`drop trigger if exists "incident_guard" on "incident";`);
    this.addSql(`drop function if exists "incident_incident_guard_fn"();`);
    this.addSql(`drop trigger if exists "incident_audit" on "incident";`);
    this.addSql(`drop function if exists "incident_incident_audit_fn"();`);
    this.addSql(`drop table if exists "incident" cascade;`);
    this.addSql(`drop trigger if exists "restricted_read_audit" on "restricted_read";`);
    this.addSql(`drop function if exists "restricted_read_restricted_read_audit_fn"();`);
    this.addSql(`drop table if exists "restricted_read" cascade;`);
    this.addSql(`drop trigger if exists "incident_action_guard" on "incident_action";`);
    this.addSql(`drop function if exists "incident_action_incident_action_guard_fn"();`);
    this.addSql(`drop trigger if exists "incident_action_audit" on "incident_action";`);
    this.addSql(`drop function if exists "incident_action_incident_action_audit_fn"();`);
    this.addSql(`drop table if exists "incident_action" cascade;`);
    this.addSql(`drop trigger if exists "drill_guard" on "drill";`);
    this.addSql(`drop function if exists "drill_drill_guard_fn"();`);
    this.addSql(`drop trigger if exists "drill_audit" on "drill";`);
    this.addSql(`drop function if exists "drill_drill_audit_fn"();`);
    this.addSql(`drop table if exists "drill" cascade;`);
    this.addSql(`drop trigger if exists "suggestion_guard" on "suggestion";`);
    this.addSql(`drop function if exists "suggestion_suggestion_guard_fn"();`);
    this.addSql(`drop trigger if exists "suggestion_audit" on "suggestion";`);
    this.addSql(`drop function if exists "suggestion_suggestion_audit_fn"();`);
    this.addSql(`drop table if exists "suggestion" cascade;`);
    this.addSql(`drop trigger if exists "drill_step_audit" on "drill_step";`);
    this.addSql(`drop function if exists "drill_step_drill_step_audit_fn"();`);
    this.addSql(`drop table if exists "drill_step" cascade;`);
    this.addSql(`drop trigger if exists "drill_participant_audit" on "drill_participant";`);
    this.addSql(`drop function if exists "drill_participant_drill_participant_audit_fn"();`);
    this.addSql(`drop table if exists "drill_participant" cascade;`);
    this.addSql(`drop trigger if exists "drill_finding_guard" on "drill_finding";`);
    this.addSql(`drop function if exists "drill_finding_drill_finding_guard_fn"();`);
    this.addSql(`drop trigger if exists "drill_finding_audit" on "drill_finding";`);
    this.addSql(`drop function if exists "drill_finding_drill_finding_audit_fn"();`);
    this.addSql(`drop table if exists "drill_finding" cascade;`);
    this.addSql(`drop trigger if exists "vote_motion_open" on "vote";`);
    this.addSql(`drop function if exists "vote_vote_motion_open_fn"();`);
    this.addSql(`drop trigger if exists "vote_audit" on "vote";`);
    this.addSql(`drop function if exists "vote_vote_audit_fn"();`);
    this.addSql(`drop table if exists "vote" cascade;`);

    this.addSql(`alter table "training_session" drop constraint "training_session_delivery_id_foreign";`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (scopes <@ ARRAY['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );

    this.addSql(`alter table "certificate_counter" drop constraint "certificate_counter_series";`);
    this.addSql(`alter table "certificate_counter" drop column "prefix", drop column "year";`);
    this.addSql(
      `alter table "certificate_counter" add constraint "certificate_counter_community" unique ("community_id");`,
    );
    this.addSql(
      `comment on table "certificate_counter" is 'The last number of a training certificate in a community.';`,
    );

    this.addSql(`alter table "community" alter column "name" type varchar(80) using ("name"::varchar(80));`);

    this.addSql(`alter table "credential" drop constraint "credential_checked_is_background";`);
    this.addSql(`alter table "credential" drop constraint "credential_check_result_check";`);
    this.addSql(`alter table "credential" drop constraint "credential_checked_offences_check";`);
    this.addSql(`drop trigger if exists "credential_settles_children" on "credential";`);
    this.addSql(`drop function if exists "credential_credential_settles_children_fn"();`);
    this.addSql(`drop trigger if exists "credential_audit" on "credential";`);
    this.addSql(`drop function if exists "credential_credential_audit_fn"();`);
    this.addSql(`alter table "credential" drop column "check_result", drop column "checked_offences";`);
    this.addSql(
      `create or replace function "credential_credential_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "credential_audit" AFTER DELETE OR INSERT OR UPDATE on "credential" for each ROW execute function "credential_credential_audit_fn"();`,
    );

    this.addSql(`alter table "partner_unit" alter column "name" type varchar(80) using ("name"::varchar(80));`);

    this.addSql(`alter table "person" alter column "full_name" type varchar(60) using ("full_name"::varchar(60));`);

    this.addSql(`alter table "pledge" drop column "remaining_quantity";`);

    this.addSql(`drop trigger if exists "team_member_settles_teams" on "team_member";`);
    this.addSql(`drop function if exists "team_member_team_member_settles_teams_fn"();`);

    this.addSql(`alter table "training_session" drop constraint "training_session_delivery";`);
    this.addSql(`alter table "training_session" drop column "delivery_id";`);

    this.addSql(`drop trigger if exists "volunteer_settles_children" on "volunteer";`);
    this.addSql(`drop function if exists "volunteer_volunteer_settles_children_fn"();`);
    this.addSql(`alter table "volunteer" drop column "may_serve_children_until", drop column "team_ids";`);
    this.addSql(`comment on column "volunteer"."promoted_to_core_on" is 'Day on which they became a core volunteer.';`);

    this.addSql(`alter table "volunteer_team" alter column "name" type varchar(80) using ("name"::varchar(80));`);
  }
}

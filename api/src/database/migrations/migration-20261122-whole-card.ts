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
      `create table "resolution" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "meeting_id" uuid not null, "agenda_item_id" uuid null, "text" varchar(500) not null, "status" text not null default 'OPEN', "owner_seat_id" uuid null, "owner_person_id" uuid null, "owner_unit_id" uuid null, "due_on" date not null, "done_on" date null, "proof" text null, "done_by" varchar(80) null, "done_by_name" varchar(60) null, "verified_on" date null, "verified_by_seat_id" uuid null, "verification_note" varchar(500) null, "reopen_reason" varchar(200) null, "reopened_count" int not null default 0, "search_text" varchar(400) not null, primary key ("id"));`,
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
      `create or replace function "committee_meeting_committee_meeting_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
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
      `create or replace function "meeting_attendance_meeting_attendance_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
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
    this.addSql(`alter table "attachment_content" drop constraint "attachment_content_attachment_id_foreign";`);
    this.addSql(`alter table "meeting_attendance" drop constraint "meeting_attendance_meeting_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_meeting_id_foreign";`);
    this.addSql(`alter table "resolution" drop constraint "resolution_meeting_id_foreign";`);
    this.addSql(`alter table "resolution" drop constraint "resolution_agenda_item_id_foreign";`);
    this.addSql(`alter table "motion" drop constraint "motion_agenda_item_id_foreign";`);
    this.addSql(`alter table "motion" drop constraint "motion_drops_resolution_id_foreign";`);
    this.addSql(`alter table "vote" drop constraint "vote_motion_id_foreign";`);

    this.addSql(`drop trigger if exists "attachment_audit" on "attachment";`);
    this.addSql(`drop function if exists "attachment_attachment_audit_fn"();`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop trigger if exists "attachment_content_audit" on "attachment_content";`);
    this.addSql(`drop function if exists "attachment_content_attachment_content_audit_fn"();`);
    this.addSql(`drop table if exists "attachment_content" cascade;`);
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
    this.addSql(`drop trigger if exists "saved_view_audit" on "saved_view";`);
    this.addSql(`drop function if exists "saved_view_saved_view_audit_fn"();`);
    this.addSql(`drop table if exists "saved_view" cascade;`);
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

    this.addSql(`alter table "pledge" drop column "remaining_quantity";`);

    this.addSql(`alter table "training_session" drop constraint "training_session_delivery";`);
    this.addSql(`alter table "training_session" drop column "delivery_id";`);
  }
}

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
      `create table "drill_finding" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "drill_id" uuid not null, "what" varchar(500) not null, "place" varchar(120) null, "severity" text not null default 'MINOR', "owner_person_id" uuid null, "owner_unit_id" uuid null, "owner_team_id" uuid null, "due_on" date not null, "status" text not null default 'OPEN', "proof" text null, "proof_by" varchar(80) null, "proof_by_name" varchar(80) null, "proof_at" timestamptz(3) null, "closed_by" varchar(80) null, "closed_by_name" varchar(80) null, "closed_at" timestamptz(3) null, "reopen_reason" varchar(200) null, "search_text" varchar(400) not null, primary key ("id"));`,
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
    this.addSql(
      `comment on column "drill_finding"."proof_by" is 'Account that gave the proof; null when it came by a ledger.';`,
    );
    this.addSql(`comment on column "drill_finding"."proof_by_name" is 'Name by which colleagues know that account.';`);
    this.addSql(`comment on column "drill_finding"."proof_at" is 'When the proof was given.';`);
    this.addSql(
      `comment on column "drill_finding"."closed_by" is 'Account that closed it; never the one that gave the proof.';`,
    );
    this.addSql(`comment on column "drill_finding"."closed_by_name" is 'Name by which colleagues know that account.';`);
    this.addSql(`comment on column "drill_finding"."closed_at" is 'When it was closed.';`);
    this.addSql(`comment on column "drill_finding"."reopen_reason" is 'Why the last proof was not enough.';`);
    this.addSql(`comment on column "drill_finding"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "drill_finding_community_id_index" on "drill_finding" ("community_id");`);
    this.addSql(`create index "drill_finding_owner_person_id_index" on "drill_finding" ("owner_person_id");`);
    this.addSql(`create index "drill_finding_owner_unit_id_index" on "drill_finding" ("owner_unit_id");`);
    this.addSql(`create index "drill_finding_owner_team_id_index" on "drill_finding" ("owner_team_id");`);
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

    this.addSql(
      `alter table "volunteer_team" alter column "name" type varchar(80) collate "zh-x-icu" using ("name"::varchar(80));`,
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
      `create or replace function "drill_finding_drill_finding_guard_fn"() returns trigger as \$\$ begin if new.status <> old.status and (old.status || ' ' || new.status) not in ('OPEN PROOF_GIVEN', 'REOPENED PROOF_GIVEN', 'PROOF_GIVEN CLOSED', 'PROOF_GIVEN REOPENED') then raise exception 'no such move' using errcode = 'check_violation', constraint = 'drill_finding_moves', table = 'drill_finding'; end if; if old.status in ('CLOSED') and (new.community_id, new.drill_id, new.what, new.place, new.severity, new.due_on, new.proof, new.proof_by, new.closed_by) is distinct from (old.community_id, old.drill_id, old.what, old.place, old.severity, old.due_on, old.proof, old.proof_by, old.closed_by) then raise exception 'what stands no longer changes' using errcode = 'check_violation', constraint = 'drill_finding_frozen', table = 'drill_finding'; end if; return new; end; \$\$ language plpgsql;`,
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
    this.addSql(`alter table "attachment_content" drop constraint "attachment_content_attachment_id_foreign";`);
    this.addSql(`alter table "meeting_attendance" drop constraint "meeting_attendance_meeting_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_meeting_id_foreign";`);
    this.addSql(`alter table "resolution" drop constraint "resolution_meeting_id_foreign";`);
    this.addSql(`alter table "resolution" drop constraint "resolution_agenda_item_id_foreign";`);
    this.addSql(`alter table "motion" drop constraint "motion_agenda_item_id_foreign";`);
    this.addSql(`alter table "motion" drop constraint "motion_drops_resolution_id_foreign";`);
    this.addSql(`alter table "vote" drop constraint "vote_motion_id_foreign";`);
    this.addSql(`alter table "safeguarding_report" drop constraint "safeguarding_report_receipt_id_foreign";`);
    this.addSql(`alter table "restricted_read" drop constraint "restricted_read_safeguarding_report_id_foreign";`);
    this.addSql(`alter table "emergency_role" drop constraint "emergency_role_plan_id_foreign";`);
    this.addSql(`alter table "emergency_plan_version" drop constraint "emergency_plan_version_plan_id_foreign";`);
    this.addSql(`alter table "drill" drop constraint "drill_plan_id_foreign";`);
    this.addSql(`alter table "incident" drop constraint "incident_plan_version_id_foreign";`);
    this.addSql(`alter table "drill" drop constraint "drill_exercised_version_id_foreign";`);
    this.addSql(`alter table "drill" drop constraint "drill_revised_version_id_foreign";`);
    this.addSql(`alter table "restricted_read" drop constraint "restricted_read_incident_id_foreign";`);
    this.addSql(`alter table "incident_action" drop constraint "incident_action_incident_id_foreign";`);
    this.addSql(`alter table "drill_step" drop constraint "drill_step_drill_id_foreign";`);
    this.addSql(`alter table "drill_participant" drop constraint "drill_participant_drill_id_foreign";`);
    this.addSql(`alter table "drill_finding" drop constraint "drill_finding_drill_id_foreign";`);

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
    this.addSql(`drop trigger if exists "safeguarding_receipt_audit" on "safeguarding_receipt";`);
    this.addSql(`drop function if exists "safeguarding_receipt_safeguarding_receipt_audit_fn"();`);
    this.addSql(`drop table if exists "safeguarding_receipt" cascade;`);
    this.addSql(`drop trigger if exists "safeguarding_report_guard" on "safeguarding_report";`);
    this.addSql(`drop function if exists "safeguarding_report_safeguarding_report_guard_fn"();`);
    this.addSql(`drop trigger if exists "safeguarding_report_audit" on "safeguarding_report";`);
    this.addSql(`drop function if exists "safeguarding_report_safeguarding_report_audit_fn"();`);
    this.addSql(`drop table if exists "safeguarding_report" cascade;`);
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

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (scopes <@ ARRAY['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );

    this.addSql(`alter table "community" alter column "name" type varchar(80) using ("name"::varchar(80));`);

    this.addSql(`alter table "partner_unit" alter column "name" type varchar(80) using ("name"::varchar(80));`);

    this.addSql(`alter table "person" alter column "full_name" type varchar(60) using ("full_name"::varchar(60));`);

    this.addSql(`alter table "volunteer_team" alter column "name" type varchar(80) using ("name"::varchar(80));`);
  }
}

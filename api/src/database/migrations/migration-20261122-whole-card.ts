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
      `create table "mentorship" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "mentor_id" uuid not null, "newcomer_id" uuid not null, "status" text not null default 'PENDING', "proposed_on" date not null, "started_on" date null, "assess_due_on" date null, "ended_on" date null, "stop_reason" varchar(200) null, primary key ("id"));`,
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

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'SAFETY_READ'::text, 'ACTIVITY_READ'::text, 'CERTIFICATE_READ'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
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

    this.addSql(`create or replace function "team_member_team_member_settles_teams_fn"() returns trigger as \$\$ begin update volunteer set team_ids = coalesce((select array_agg(distinct held.team_id::varchar order by held.team_id::varchar) from team_member held
  where held.volunteer_id = new.volunteer_id and held.archived_at is null and held.until is null), '{}') where id = new.volunteer_id and team_ids is distinct from coalesce((select array_agg(distinct held.team_id::varchar order by held.team_id::varchar) from team_member held
  where held.volunteer_id = new.volunteer_id and held.archived_at is null and held.until is null), '{}'); return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create trigger "team_member_settles_teams" AFTER INSERT OR UPDATE on "team_member" for each ROW execute function "team_member_team_member_settles_teams_fn"();`,
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
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "attachment_content" drop constraint "attachment_content_attachment_id_foreign";`);
    this.addSql(`alter table "volunteer_application" drop constraint "volunteer_application_call_id_foreign";`);
    this.addSql(`alter table "sharing_attendance" drop constraint "sharing_attendance_meeting_id_foreign";`);
    this.addSql(`alter table "mentorship_assessment" drop constraint "mentorship_assessment_mentorship_id_foreign";`);
    this.addSql(`alter table "joint_visit" drop constraint "joint_visit_mentorship_id_foreign";`);

    this.addSql(`drop trigger if exists "attachment_audit" on "attachment";`);
    this.addSql(`drop function if exists "attachment_attachment_audit_fn"();`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop trigger if exists "attachment_content_audit" on "attachment_content";`);
    this.addSql(`drop function if exists "attachment_content_attachment_content_audit_fn"();`);
    this.addSql(`drop table if exists "attachment_content" cascade;`);
    this.addSql(`drop trigger if exists "mentoring_preset_audit" on "mentoring_preset";`);
    this.addSql(`drop function if exists "mentoring_preset_mentoring_preset_audit_fn"();`);
    this.addSql(`drop table if exists "mentoring_preset" cascade;`);
    this.addSql(`drop trigger if exists "recruitment_call_audit" on "recruitment_call";`);
    this.addSql(`drop function if exists "recruitment_call_recruitment_call_audit_fn"();`);
    this.addSql(`drop table if exists "recruitment_call" cascade;`);
    this.addSql(`drop trigger if exists "sharing_meeting_audit" on "sharing_meeting";`);
    this.addSql(`drop function if exists "sharing_meeting_sharing_meeting_audit_fn"();`);
    this.addSql(`drop table if exists "sharing_meeting" cascade;`);
    this.addSql(`drop trigger if exists "sharing_attendance_audit" on "sharing_attendance";`);
    this.addSql(`drop function if exists "sharing_attendance_sharing_attendance_audit_fn"();`);
    this.addSql(`drop table if exists "sharing_attendance" cascade;`);
    this.addSql(`drop trigger if exists "mentorship_audit" on "mentorship";`);
    this.addSql(`drop function if exists "mentorship_mentorship_audit_fn"();`);
    this.addSql(`drop table if exists "mentorship" cascade;`);
    this.addSql(`drop trigger if exists "mentorship_assessment_audit" on "mentorship_assessment";`);
    this.addSql(`drop function if exists "mentorship_assessment_mentorship_assessment_audit_fn"();`);
    this.addSql(`drop table if exists "mentorship_assessment" cascade;`);
    this.addSql(`drop trigger if exists "joint_visit_audit" on "joint_visit";`);
    this.addSql(`drop function if exists "joint_visit_joint_visit_audit_fn"();`);
    this.addSql(`drop table if exists "joint_visit" cascade;`);
    this.addSql(`drop trigger if exists "volunteer_absence_audit" on "volunteer_absence";`);
    this.addSql(`drop function if exists "volunteer_absence_volunteer_absence_audit_fn"();`);
    this.addSql(`drop table if exists "volunteer_absence" cascade;`);
    this.addSql(`drop trigger if exists "volunteer_application_audit" on "volunteer_application";`);
    this.addSql(`drop function if exists "volunteer_application_volunteer_application_audit_fn"();`);
    this.addSql(`drop table if exists "volunteer_application" cascade;`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (scopes <@ ARRAY['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );

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

    this.addSql(`drop trigger if exists "team_member_settles_teams" on "team_member";`);
    this.addSql(`drop function if exists "team_member_team_member_settles_teams_fn"();`);

    this.addSql(`drop trigger if exists "volunteer_settles_children" on "volunteer";`);
    this.addSql(`drop function if exists "volunteer_volunteer_settles_children_fn"();`);
    this.addSql(`alter table "volunteer" drop column "may_serve_children_until", drop column "team_ids";`);
    this.addSql(`comment on column "volunteer"."promoted_to_core_on" is 'Day on which they became a core volunteer.';`);
  }
}

import { Migration } from '@mikro-orm/migrations';

export class Tables extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "audit_entry" ("id" uuid not null, "at" timestamptz(3) not null, "actor" varchar(80) not null, "actor_name" varchar(80) null, "request_id" varchar(80) null, "reason" text null, "record_table" varchar(80) not null, "operation" text not null, "record_id" uuid null, "community_id" uuid null, "changes" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "audit_entry" is 'One change of one record: who, when, why, and what it was before and after; sensitive values are starred.';`,
    );
    this.addSql(`comment on column "audit_entry"."id" is 'Id of the entry.';`);
    this.addSql(`comment on column "audit_entry"."at" is 'When it was done.';`);
    this.addSql(`comment on column "audit_entry"."actor" is 'Who did it: an account, a key, or a system job.';`);
    this.addSql(`comment on column "audit_entry"."actor_name" is 'Name by which colleagues know who did it.';`);
    this.addSql(`comment on column "audit_entry"."request_id" is 'The request in which it was done.';`);
    this.addSql(`comment on column "audit_entry"."reason" is 'The reason that was given.';`);
    this.addSql(`comment on column "audit_entry"."record_table" is 'Table of the record.';`);
    this.addSql(`comment on column "audit_entry"."operation" is 'What was done.';`);
    this.addSql(`comment on column "audit_entry"."record_id" is 'Id of the record.';`);
    this.addSql(`comment on column "audit_entry"."community_id" is 'Community of the record.';`);
    this.addSql(`comment on column "audit_entry"."changes" is 'Old and new value of each column that changed.';`);
    this.addSql(`create index "audit_entry_record_id_at_index" on "audit_entry" ("record_id", "at");`);
    this.addSql(`create index "audit_entry_community_id_at_index" on "audit_entry" ("community_id", "at");`);

    this.addSql(
      `create table "community" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "name" varchar(80) not null, "code" varchar(40) null, "level" text not null, "parent_id" uuid null, "community_id" uuid null, "household_count" int null, "resident_count" int null, "valid_from" date null, "valid_until" date null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "community" is 'A node of the tree of communities: city, district, street, community, grid, micro-grid or building.';`,
    );
    this.addSql(
      `comment on column "community"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "community"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "community"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "community"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "community"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "community"."name" is 'Name of the place.';`);
    this.addSql(`comment on column "community"."code" is 'Official or own code of the place.';`);
    this.addSql(`comment on column "community"."level" is 'Level in the tree.';`);
    this.addSql(`comment on column "community"."parent_id" is 'The node above it.';`);
    this.addSql(
      `comment on column "community"."community_id" is 'The community to which it belongs; the node itself at level COMMUNITY, none above.';`,
    );
    this.addSql(`comment on column "community"."household_count" is 'Households living there (households).';`);
    this.addSql(`comment on column "community"."resident_count" is 'People living there (people).';`);
    this.addSql(`comment on column "community"."valid_from" is 'First day of the node in this form.';`);
    this.addSql(`comment on column "community"."valid_until" is 'Last day of the node in this form.';`);
    this.addSql(`comment on column "community"."search_text" is 'What a search looks through.';`);
    this.addSql(`alter table "community" add constraint "community_code_unique" unique ("code");`);
    this.addSql(`create index "community_community_id_level_index" on "community" ("community_id", "level");`);
    this.addSql(`alter table "community" add constraint "community_parent_name" unique ("parent_id", "name");`);

    this.addSql(
      `create table "certificate_counter" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "last_number" int not null default 0, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "certificate_counter" is 'The last number of a training certificate in a community.';`,
    );
    this.addSql(
      `comment on column "certificate_counter"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "certificate_counter"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "certificate_counter"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "certificate_counter"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "certificate_counter"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "certificate_counter"."community_id" is 'The community to which it belongs.';`);
    this.addSql(
      `comment on column "certificate_counter"."last_number" is 'The number given last; 0 before the first.';`,
    );
    this.addSql(`create index "certificate_counter_community_id_index" on "certificate_counter" ("community_id");`);
    this.addSql(
      `alter table "certificate_counter" add constraint "certificate_counter_community" unique ("community_id");`,
    );

    this.addSql(
      `create table "idempotency_answer" ("actor" varchar(80) not null, "key" varchar(200) not null, "body_hash" varchar(64) not null, "answer" jsonb null, "answered_at" timestamptz(3) not null default now(), primary key ("actor", "key"));`,
    );
    this.addSql(
      `comment on table "idempotency_answer" is 'The answer that was given to a mutation with an Idempotency-Key.';`,
    );
    this.addSql(`comment on column "idempotency_answer"."actor" is 'Who sent it.';`);
    this.addSql(
      `comment on column "idempotency_answer"."key" is 'The key, and the place of the mutation in its document.';`,
    );
    this.addSql(
      `comment on column "idempotency_answer"."body_hash" is 'Hash of the request, to tell a repeat from another request.';`,
    );
    this.addSql(`comment on column "idempotency_answer"."answer" is 'Ids and plain values of the answer.';`);
    this.addSql(
      `comment on column "idempotency_answer"."answered_at" is 'When it was first answered; kept for 30 days.';`,
    );

    this.addSql(
      `create table "import_file" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "file_name" varchar(200) not null, "byte_size" int not null, "fingerprint" varchar(64) not null, "sheet_names" varchar(255)[] not null default '{}', "uploaded_by" varchar(80) not null, "sealed_content" bytea null, "forgotten_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "import_file" is 'An uploaded ledger, in Excel or CSV.';`);
    this.addSql(
      `comment on column "import_file"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "import_file"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "import_file"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "import_file"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "import_file"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "import_file"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "import_file"."file_name" is 'Name of the file.';`);
    this.addSql(`comment on column "import_file"."byte_size" is 'Size (bytes).';`);
    this.addSql(
      `comment on column "import_file"."fingerprint" is 'SHA-256 of its bytes: the same file again is known by it.';`,
    );
    this.addSql(`comment on column "import_file"."sheet_names" is 'Sheets of a workbook; none in a CSV.';`);
    this.addSql(`comment on column "import_file"."uploaded_by" is 'Account that uploaded it.';`);
    this.addSql(
      `comment on column "import_file"."sealed_content" is 'Its bytes, sealed; null once they are forgotten.';`,
    );
    this.addSql(`comment on column "import_file"."forgotten_at" is 'When its bytes were forgotten.';`);
    this.addSql(`create index "import_file_community_id_index" on "import_file" ("community_id");`);
    this.addSql(
      `create index "import_file_community_id_fingerprint_index" on "import_file" ("community_id", "fingerprint");`,
    );

    this.addSql(
      `create table "import_run" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "ledger" varchar(60) not null, "file_id" uuid not null, "sheet_name" varchar(100) null, "header_row" int not null, "mapping" jsonb not null, "status" text not null, "policy" text null, "total_rows" int not null default 0, "good_rows" int not null default 0, "bad_rows" int not null default 0, "created_rows" int not null default 0, "updated_rows" int not null default 0, "unchanged_rows" int not null default 0, "processed_rows" int not null default 0, "started_by" varchar(80) null, "started_by_name" varchar(80) null, "started_at" timestamptz(3) null, "finished_at" timestamptz(3) null, "failure_code" varchar(80) null, "failure_params" jsonb null, "undone_at" timestamptz(3) null, "undo_reason" varchar(200) null, "outcomes" text null, "saved_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "import_run" is 'One import of a sheet into a ledger: its check, its progress, and what came of it.';`,
    );
    this.addSql(
      `comment on column "import_run"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "import_run"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "import_run"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "import_run"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "import_run"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "import_run"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "import_run"."ledger" is 'Name of the ledger, as importLedgers gives it.';`);
    this.addSql(`comment on column "import_run"."file_id" is 'The uploaded file.';`);
    this.addSql(`comment on column "import_run"."sheet_name" is 'Sheet of the workbook; null for a CSV.';`);
    this.addSql(`comment on column "import_run"."header_row" is 'Row of the column names, counted from 1.';`);
    this.addSql(
      `comment on column "import_run"."mapping" is 'Index of the column, from 0, for each field that has one.';`,
    );
    this.addSql(`comment on column "import_run"."status" is 'Where it stands.';`);
    this.addSql(
      `comment on column "import_run"."policy" is 'What it does with rows at fault; null until it is started.';`,
    );
    this.addSql(`comment on column "import_run"."total_rows" is 'Rows in the sheet (rows).';`);
    this.addSql(`comment on column "import_run"."good_rows" is 'Rows without a fault (rows).';`);
    this.addSql(`comment on column "import_run"."bad_rows" is 'Rows with a fault (rows).';`);
    this.addSql(
      `comment on column "import_run"."created_rows" is 'Rows that made a new record, or after a check would make one (rows).';`,
    );
    this.addSql(
      `comment on column "import_run"."updated_rows" is 'Rows that changed a record, or after a check would change one (rows).';`,
    );
    this.addSql(`comment on column "import_run"."unchanged_rows" is 'Rows that were on record already (rows).';`);
    this.addSql(`comment on column "import_run"."processed_rows" is 'Progress: rows read and checked so far (rows).';`);
    this.addSql(`comment on column "import_run"."started_by" is 'Account that started it.';`);
    this.addSql(`comment on column "import_run"."started_by_name" is 'Name by which colleagues know who started it.';`);
    this.addSql(`comment on column "import_run"."started_at" is 'When its work began.';`);
    this.addSql(`comment on column "import_run"."finished_at" is 'When it was done, failed or was cancelled.';`);
    this.addSql(`comment on column "import_run"."failure_code" is 'Why it failed: a stable code.';`);
    this.addSql(
      `comment on column "import_run"."failure_params" is 'What the sentence for that code is filled with.';`,
    );
    this.addSql(`comment on column "import_run"."undone_at" is 'When what it made was archived again.';`);
    this.addSql(`comment on column "import_run"."undo_reason" is 'Why it was undone.';`);
    this.addSql(
      `comment on column "import_run"."outcomes" is 'What became of each row: one letter a row, in the order of the file.';`,
    );
    this.addSql(
      `comment on column "import_run"."saved_at" is 'Time of the database at which its records were saved; the audit trail has the same.';`,
    );
    this.addSql(`create index "import_run_community_id_index" on "import_run" ("community_id");`);
    this.addSql(`create index "import_run_file_id_index" on "import_run" ("file_id");`);
    this.addSql(
      `create index "import_run_community_id_ledger_status_index" on "import_run" ("community_id", "ledger", "status");`,
    );

    this.addSql(
      `create table "import_row_error" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "run_id" uuid not null, "line" int not null, "column" varchar(200) null, "field" varchar(60) null, "code" varchar(60) not null, "params" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "import_row_error" is 'A fault of one row of an import, with its row and column.';`);
    this.addSql(
      `comment on column "import_row_error"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "import_row_error"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "import_row_error"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "import_row_error"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "import_row_error"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "import_row_error"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "import_row_error"."run_id" is 'The import.';`);
    this.addSql(`comment on column "import_row_error"."line" is 'Number of the row, as a spreadsheet shows it.';`);
    this.addSql(
      `comment on column "import_row_error"."column" is 'Header of the column; null when the whole row is meant.';`,
    );
    this.addSql(
      `comment on column "import_row_error"."field" is 'Field of the ledger; null when the whole row is meant.';`,
    );
    this.addSql(`comment on column "import_row_error"."code" is 'What is wrong: a stable code.';`);
    this.addSql(
      `comment on column "import_row_error"."params" is 'What the sentence for that code is filled with; may quote the cell.';`,
    );
    this.addSql(`create index "import_row_error_community_id_index" on "import_row_error" ("community_id");`);
    this.addSql(`create index "import_row_error_run_id_line_index" on "import_row_error" ("run_id", "line");`);

    this.addSql(
      `create table "import_download" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "run_id" uuid not null, "actor" varchar(80) not null, "actor_name" varchar(80) not null, "format" text not null, "is_whole" boolean not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "import_download" is 'One download of the result file of an import.';`);
    this.addSql(
      `comment on column "import_download"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "import_download"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "import_download"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "import_download"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "import_download"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "import_download"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "import_download"."run_id" is 'The import.';`);
    this.addSql(`comment on column "import_download"."actor" is 'Account that took the file.';`);
    this.addSql(`comment on column "import_download"."actor_name" is 'Name by which colleagues know the account.';`);
    this.addSql(`comment on column "import_download"."format" is 'Format of the file.';`);
    this.addSql(`comment on column "import_download"."is_whole" is 'Whether sensitive columns were in clear.';`);
    this.addSql(`create index "import_download_community_id_index" on "import_download" ("community_id");`);
    this.addSql(`create index "import_download_run_id_index" on "import_download" ("run_id");`);

    this.addSql(
      `create table "outbox_event" ("id" uuid not null, "happened_at" timestamptz(3) not null default now(), "operation" varchar(80) not null, "record_type" varchar(80) not null, "record_id" uuid not null, "community_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "outbox_event" is 'Something that happened to a record, to be told to subscribers and webhooks.';`,
    );
    this.addSql(`comment on column "outbox_event"."id" is 'Id of the event.';`);
    this.addSql(`comment on column "outbox_event"."happened_at" is 'When it happened.';`);
    this.addSql(`comment on column "outbox_event"."operation" is 'The mutation that did it.';`);
    this.addSql(`comment on column "outbox_event"."record_type" is 'Type of the record.';`);
    this.addSql(`comment on column "outbox_event"."record_id" is 'Id of the record.';`);
    this.addSql(`comment on column "outbox_event"."community_id" is 'Community of the record.';`);
    this.addSql(`create index "outbox_event_happened_at_id_index" on "outbox_event" ("happened_at", "id");`);

    this.addSql(
      `create table "partner_unit" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "name" varchar(80) not null, "kind" text not null, "joined_on" date null, "resources" varchar(255)[] not null default '{}', "note" text null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "partner_unit" is 'An organisation that builds the programme together with the community.';`,
    );
    this.addSql(
      `comment on column "partner_unit"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "partner_unit"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "partner_unit"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "partner_unit"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "partner_unit"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "partner_unit"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "partner_unit"."name" is 'Name of the unit.';`);
    this.addSql(`comment on column "partner_unit"."kind" is 'Kind of the unit.';`);
    this.addSql(`comment on column "partner_unit"."joined_on" is 'Day on which it joined the programme.';`);
    this.addSql(
      `comment on column "partner_unit"."resources" is 'What it can give: training, green channel, service days and the like.';`,
    );
    this.addSql(`comment on column "partner_unit"."note" is 'Anything else worth knowing.';`);
    this.addSql(`comment on column "partner_unit"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "partner_unit_community_id_index" on "partner_unit" ("community_id");`);
    this.addSql(
      `alter table "partner_unit" add constraint "partner_unit_community_name" unique ("community_id", "name");`,
    );

    this.addSql(
      `create table "course" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "title" varchar(120) not null, "topic_area" text not null, "description" text null, "minutes" int not null, "credential_kind" text null, "credential_months" int null, "default_provider_id" uuid null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "course" is 'A training that is held again and again, with the credential that it grants.';`,
    );
    this.addSql(`comment on column "course"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "course"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "course"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "course"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "course"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "course"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "course"."title" is 'What is taught.';`);
    this.addSql(`comment on column "course"."topic_area" is 'Field of knowledge.';`);
    this.addSql(`comment on column "course"."description" is 'What is taught in it, and to whom.';`);
    this.addSql(`comment on column "course"."minutes" is 'Usual length of one session (minutes).';`);
    this.addSql(
      `comment on column "course"."credential_kind" is 'The credential that whoever passes receives; null when none is granted.';`,
    );
    this.addSql(
      `comment on column "course"."credential_months" is 'How long that credential holds (months); null when it does not expire.';`,
    );
    this.addSql(`comment on column "course"."default_provider_id" is 'The partner unit that usually teaches it.';`);
    this.addSql(`comment on column "course"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "course_community_id_index" on "course" ("community_id");`);
    this.addSql(`alter table "course" add constraint "course_community_title" unique ("community_id", "title");`);

    this.addSql(
      `create table "api_key" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "name" varchar(80) not null, "purpose" varchar(300) not null, "partner_unit_id" uuid null, "scopes" text[] not null, "prefix" varchar(8) not null, "secret_hash" bytea not null, "expires_on" date not null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "revoke_reason" varchar(200) null, "is_demo" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`comment on table "api_key" is 'A key with which a program of an organisation calls the API.';`);
    this.addSql(`comment on column "api_key"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "api_key"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "api_key"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "api_key"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "api_key"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "api_key"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "api_key"."name" is 'What the key is called.';`);
    this.addSql(`comment on column "api_key"."purpose" is 'What it is used for.';`);
    this.addSql(
      `comment on column "api_key"."partner_unit_id" is 'The partner unit whose program it is; none for a third party.';`,
    );
    this.addSql(`comment on column "api_key"."scopes" is 'What it may do.';`);
    this.addSql(`comment on column "api_key"."prefix" is 'First characters of the key, to tell keys apart.';`);
    this.addSql(
      `comment on column "api_key"."secret_hash" is 'Keyed hash of the key; the key itself is kept nowhere.';`,
    );
    this.addSql(`comment on column "api_key"."expires_on" is 'Last day on which it works.';`);
    this.addSql(`comment on column "api_key"."last_used_at" is 'When it was last used, to within a minute.';`);
    this.addSql(`comment on column "api_key"."revoked_at" is 'When it was revoked; it is dead from then on.';`);
    this.addSql(`comment on column "api_key"."revoke_reason" is 'Why it was revoked.';`);
    this.addSql(
      `comment on column "api_key"."is_demo" is 'Whether it belongs to the demo; refused outside demo mode.';`,
    );
    this.addSql(`create index "api_key_community_id_index" on "api_key" ("community_id");`);
    this.addSql(`alter table "api_key" add constraint "api_key_secret_hash_unique" unique ("secret_hash");`);

    this.addSql(
      `create table "agreement" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "partner_unit_id" uuid not null, "title" varchar(120) not null, "status" text not null default 'DRAFT', "signed_on" date null, "valid_from" date null, "valid_until" date null, "community_signatory" varchar(80) null, "partner_signatory" varchar(80) null, "note" text null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "agreement" is 'A written agreement between the community and a partner unit.';`);
    this.addSql(
      `comment on column "agreement"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "agreement"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "agreement"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "agreement"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "agreement"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "agreement"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "agreement"."partner_unit_id" is 'The unit with which it is made.';`);
    this.addSql(`comment on column "agreement"."title" is 'Title of the agreement.';`);
    this.addSql(`comment on column "agreement"."status" is 'Where the agreement stands.';`);
    this.addSql(`comment on column "agreement"."signed_on" is 'Day on which both sides signed.';`);
    this.addSql(`comment on column "agreement"."valid_from" is 'First day on which it holds.';`);
    this.addSql(
      `comment on column "agreement"."valid_until" is 'Last day on which it holds; without one it holds until it is replaced.';`,
    );
    this.addSql(`comment on column "agreement"."community_signatory" is 'Who signed for the community.';`);
    this.addSql(`comment on column "agreement"."partner_signatory" is 'Who signed for the partner unit.';`);
    this.addSql(`comment on column "agreement"."note" is 'Anything else worth knowing.';`);
    this.addSql(`comment on column "agreement"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "agreement_community_id_index" on "agreement" ("community_id");`);
    this.addSql(
      `create index "agreement_community_id_status_valid_until_index" on "agreement" ("community_id", "status", "valid_until");`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_unit_title" unique ("community_id", "partner_unit_id", "title");`,
    );

    this.addSql(
      `create table "person" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "full_name" varchar(60) null, "alias" varchar(60) null, "sex" text not null default 'UNKNOWN', "birth_date" date null, "birth_precision" text not null default 'DAY', "phone_tail" varchar(4) null, "erased_at" timestamptz(3) null, "phone_sealed" bytea null, "phone_fingerprint" bytea null, "id_number_sealed" bytea null, "id_number_fingerprint" bytea null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "person" is 'A person whom the programme knows: volunteer, social worker, contact of a partner unit, leader, recipient.';`,
    );
    this.addSql(`comment on column "person"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "person"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "person"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "person"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "person"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "person"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "person"."full_name" is 'Name in full; null only once the person is erased.';`);
    this.addSql(`comment on column "person"."alias" is 'What people call them, if otherwise.';`);
    this.addSql(`comment on column "person"."sex" is 'Sex as in the papers.';`);
    this.addSql(
      `comment on column "person"."birth_date" is 'Date of birth; the first day of the month or year where no more is known.';`,
    );
    this.addSql(`comment on column "person"."birth_precision" is 'How exactly the date of birth is known.';`);
    this.addSql(`comment on column "person"."phone_tail" is 'Last four digits of the phone number.';`);
    this.addSql(`comment on column "person"."erased_at" is 'When everything personal about them was erased.';`);
    this.addSql(`comment on column "person"."phone_sealed" is 'Phone number, sealed with the person’s key.';`);
    this.addSql(
      `comment on column "person"."phone_fingerprint" is 'Keyed hash of the phone number, to find equal ones; families share a phone.';`,
    );
    this.addSql(`comment on column "person"."id_number_sealed" is 'ID number, sealed with the person’s key.';`);
    this.addSql(
      `comment on column "person"."id_number_fingerprint" is 'Keyed hash of the ID number: nobody stands twice in a community.';`,
    );
    this.addSql(
      `comment on column "person"."search_text" is 'What a search looks through: name, alias, pinyin, initials, phone tail.';`,
    );
    this.addSql(`create index "person_community_id_index" on "person" ("community_id");`);
    this.addSql(`create index "person_community_id_full_name_index" on "person" ("community_id", "full_name");`);
    this.addSql(
      `alter table "person" add constraint "person_community_id_number" unique ("community_id", "id_number_fingerprint");`,
    );
    this.addSql(
      `alter table "person" add constraint "person_community_phone_and_name" unique ("community_id", "phone_fingerprint", "full_name");`,
    );

    this.addSql(
      `create table "partner_contact" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "partner_unit_id" uuid not null, "person_id" uuid not null, "duty" varchar(80) null, "is_primary" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`comment on table "partner_contact" is 'A person who speaks for a partner unit.';`);
    this.addSql(
      `comment on column "partner_contact"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "partner_contact"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "partner_contact"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "partner_contact"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "partner_contact"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "partner_contact"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "partner_contact"."partner_unit_id" is 'The unit.';`);
    this.addSql(`comment on column "partner_contact"."person_id" is 'The person.';`);
    this.addSql(`comment on column "partner_contact"."duty" is 'Their duty in the unit.';`);
    this.addSql(
      `comment on column "partner_contact"."is_primary" is 'Whether this is the person to turn to first; a unit has one.';`,
    );
    this.addSql(`create index "partner_contact_community_id_index" on "partner_contact" ("community_id");`);
    this.addSql(`create index "partner_contact_person_id_index" on "partner_contact" ("person_id");`);
    this.addSql(
      `alter table "partner_contact" add constraint "partner_contact_unit_person" unique ("community_id", "partner_unit_id", "person_id");`,
    );
    this.addSql(
      `create unique index "partner_contact_one_primary" on "partner_contact" ("partner_unit_id") where "is_primary" = true and "archived_at" is null;`,
    );

    this.addSql(
      `create table "credential" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "person_id" uuid not null, "kind" text not null, "issuer" varchar(80) not null, "number" varchar(60) null, "issued_on" date null, "expires_on" date null, "verified_by" varchar(80) null, "verified_on" date null, "source" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "credential" is 'A certificate, licence or check that a person holds.';`);
    this.addSql(
      `comment on column "credential"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "credential"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "credential"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "credential"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "credential"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "credential"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "credential"."person_id" is 'The person who holds it.';`);
    this.addSql(`comment on column "credential"."kind" is 'Kind of the credential.';`);
    this.addSql(`comment on column "credential"."issuer" is 'Who issued it.';`);
    this.addSql(`comment on column "credential"."number" is 'Number that the issuer gave it.';`);
    this.addSql(`comment on column "credential"."issued_on" is 'Day of issue.';`);
    this.addSql(
      `comment on column "credential"."expires_on" is 'Last day on which it holds; without one it does not expire.';`,
    );
    this.addSql(`comment on column "credential"."verified_by" is 'Who checked it against the original.';`);
    this.addSql(`comment on column "credential"."verified_on" is 'Day of that check.';`);
    this.addSql(`comment on column "credential"."source" is 'How it came to be known, such as a training session.';`);
    this.addSql(`create index "credential_community_id_index" on "credential" ("community_id");`);
    this.addSql(
      `create index "credential_community_id_person_id_kind_index" on "credential" ("community_id", "person_id", "kind");`,
    );
    this.addSql(
      `create index "credential_community_id_expires_on_index" on "credential" ("community_id", "expires_on");`,
    );
    this.addSql(
      `alter table "credential" add constraint "credential_community_kind_number_issuer" unique ("community_id", "kind", "number", "issuer");`,
    );

    this.addSql(
      `create table "community_leader" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "node_id" uuid not null, "person_id" uuid not null, "title" varchar(40) not null, "from" date not null, "until" date null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "community_leader" is 'A person who leads a community, a grid, a micro-grid or a building over a time.';`,
    );
    this.addSql(
      `comment on column "community_leader"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "community_leader"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "community_leader"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "community_leader"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "community_leader"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "community_leader"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "community_leader"."node_id" is 'The node of the tree that they lead.';`);
    this.addSql(`comment on column "community_leader"."person_id" is 'The person who leads.';`);
    this.addSql(`comment on column "community_leader"."title" is 'Their title, such as secretary or grid worker.';`);
    this.addSql(`comment on column "community_leader"."from" is 'First day.';`);
    this.addSql(`comment on column "community_leader"."until" is 'Last day; without one it goes on.';`);
    this.addSql(`create index "community_leader_community_id_index" on "community_leader" ("community_id");`);
    this.addSql(`create index "community_leader_person_id_index" on "community_leader" ("person_id");`);
    this.addSql(
      `create index "community_leader_community_id_node_id_index" on "community_leader" ("community_id", "node_id");`,
    );

    this.addSql(
      `create table "committee_seat" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "person_id" uuid not null, "partner_unit_id" uuid null, "role" text not null, "written_duty" text not null, "from" date not null, "until" date null, "end_reason" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "committee_seat" is 'A seat in the committee, held by a person for the community or for a partner unit, from a day until a day.';`,
    );
    this.addSql(
      `comment on column "committee_seat"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "committee_seat"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "committee_seat"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "committee_seat"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "committee_seat"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "committee_seat"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "committee_seat"."person_id" is 'Who holds the seat.';`);
    this.addSql(
      `comment on column "committee_seat"."partner_unit_id" is 'For which partner unit; without one for the community itself.';`,
    );
    this.addSql(`comment on column "committee_seat"."role" is 'Role of the seat.';`);
    this.addSql(`comment on column "committee_seat"."written_duty" is 'The duty of the seat, as written down.';`);
    this.addSql(`comment on column "committee_seat"."from" is 'First day of the seat.';`);
    this.addSql(`comment on column "committee_seat"."until" is 'Last day of the seat; without one it goes on.';`);
    this.addSql(`comment on column "committee_seat"."end_reason" is 'Why it ended.';`);
    this.addSql(`create index "committee_seat_community_id_index" on "committee_seat" ("community_id");`);
    this.addSql(`create index "committee_seat_person_id_index" on "committee_seat" ("person_id");`);
    this.addSql(`create index "committee_seat_partner_unit_id_index" on "committee_seat" ("partner_unit_id");`);
    this.addSql(
      `create index "committee_seat_community_id_until_index" on "committee_seat" ("community_id", "until");`,
    );

    this.addSql(
      `create table "account" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "username" varchar(30) not null, "display_name" varchar(60) not null, "person_id" uuid null, "disabled_at" timestamptz(3) null, "is_demo" boolean not null default false, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "account" is 'Somebody who signs in; belongs to the community (or street) that looks after it.';`,
    );
    this.addSql(`comment on column "account"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "account"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "account"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "account"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "account"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "account"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "account"."username" is 'Name to sign in with.';`);
    this.addSql(`comment on column "account"."display_name" is 'Name by which colleagues know the account at work.';`);
    this.addSql(`comment on column "account"."person_id" is 'The person behind the account, where one is on file.';`);
    this.addSql(
      `comment on column "account"."disabled_at" is 'When signing in was switched off; null while it is allowed.';`,
    );
    this.addSql(
      `comment on column "account"."is_demo" is 'Whether it belongs to the demo; refused outside demo mode.';`,
    );
    this.addSql(`comment on column "account"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "account_community_id_index" on "account" ("community_id");`);
    this.addSql(`alter table "account" add constraint "account_username_unique" unique ("username");`);

    this.addSql(
      `create table "person_key" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "person_id" uuid not null, "wrapped_key" bytea null, "destroyed_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "person_key" is 'The wrapped key of one person.';`);
    this.addSql(
      `comment on column "person_key"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "person_key"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "person_key"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "person_key"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "person_key"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "person_key"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "person_key"."person_id" is 'The person whose values it seals.';`);
    this.addSql(
      `comment on column "person_key"."wrapped_key" is 'The key, wrapped by the master key; null once it is destroyed.';`,
    );
    this.addSql(`comment on column "person_key"."destroyed_at" is 'When the key was destroyed.';`);
    this.addSql(`create index "person_key_community_id_index" on "person_key" ("community_id");`);
    this.addSql(`alter table "person_key" add constraint "person_key_person" unique ("person_id");`);

    this.addSql(
      `create table "pledge" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "partner_unit_id" uuid not null, "agreement_id" uuid null, "kind" text not null, "title" varchar(120) not null, "promised_quantity" int not null, "delivered_quantity" int not null default 0, "unit" text not null, "from" date null, "until" date null, "note" text null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "pledge" is 'A promise of a partner unit: so much of something within a time.';`);
    this.addSql(`comment on column "pledge"."id" is 'Unique across all types; made by the client or by the server.';`);
    this.addSql(`comment on column "pledge"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "pledge"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "pledge"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "pledge"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "pledge"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "pledge"."partner_unit_id" is 'The unit that promised.';`);
    this.addSql(`comment on column "pledge"."agreement_id" is 'The agreement in which it was promised, if in one.';`);
    this.addSql(`comment on column "pledge"."kind" is 'What was promised.';`);
    this.addSql(`comment on column "pledge"."title" is 'The promise in a few words.';`);
    this.addSql(
      `comment on column "pledge"."promised_quantity" is 'How much was promised, in the unit of the pledge.';`,
    );
    this.addSql(
      `comment on column "pledge"."delivered_quantity" is 'How much has been delivered, in the unit of the pledge; cancelled deliveries are left out.';`,
    );
    this.addSql(`comment on column "pledge"."unit" is 'In what both quantities are counted.';`);
    this.addSql(`comment on column "pledge"."from" is 'First day of the promise.';`);
    this.addSql(`comment on column "pledge"."until" is 'Last day of the promise.';`);
    this.addSql(`comment on column "pledge"."note" is 'Anything else worth knowing.';`);
    this.addSql(`comment on column "pledge"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "pledge_community_id_index" on "pledge" ("community_id");`);
    this.addSql(`create index "pledge_agreement_id_index" on "pledge" ("agreement_id");`);
    this.addSql(
      `create index "pledge_community_id_partner_unit_id_index" on "pledge" ("community_id", "partner_unit_id");`,
    );
    this.addSql(`create index "pledge_community_id_kind_index" on "pledge" ("community_id", "kind");`);

    this.addSql(
      `create table "delivery" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "pledge_id" uuid not null, "delivered_on" date not null, "quantity" int not null, "note" text null, "status" text not null default 'RECORDED', "cancel_reason" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(`comment on table "delivery" is 'What a partner unit delivered of a pledge on one day.';`);
    this.addSql(
      `comment on column "delivery"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "delivery"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "delivery"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "delivery"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "delivery"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "delivery"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "delivery"."pledge_id" is 'The pledge that it makes good.';`);
    this.addSql(`comment on column "delivery"."delivered_on" is 'Day of the delivery.';`);
    this.addSql(`comment on column "delivery"."quantity" is 'How much, in the unit of the pledge.';`);
    this.addSql(`comment on column "delivery"."note" is 'Anything else worth knowing.';`);
    this.addSql(`comment on column "delivery"."status" is 'Whether it counts.';`);
    this.addSql(`comment on column "delivery"."cancel_reason" is 'Why it was cancelled.';`);
    this.addSql(`create index "delivery_community_id_index" on "delivery" ("community_id");`);
    this.addSql(
      `create index "delivery_community_id_pledge_id_delivered_on_index" on "delivery" ("community_id", "pledge_id", "delivered_on");`,
    );

    this.addSql(
      `create table "role_grant" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "account_id" uuid not null, "role" text not null, "node_id" uuid not null, "partner_unit_id" uuid null, "valid_from" date not null, "valid_until" date null, "end_reason" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "role_grant" is 'A role that an account holds for a scope, from a day until a day.';`,
    );
    this.addSql(
      `comment on column "role_grant"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "role_grant"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "role_grant"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "role_grant"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "role_grant"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "role_grant"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "role_grant"."account_id" is 'Who holds it.';`);
    this.addSql(`comment on column "role_grant"."role" is 'Which role.';`);
    this.addSql(`comment on column "role_grant"."node_id" is 'Where: a street, a community or a grid.';`);
    this.addSql(`comment on column "role_grant"."partner_unit_id" is 'For which partner unit, for its staff.';`);
    this.addSql(`comment on column "role_grant"."valid_from" is 'First day.';`);
    this.addSql(`comment on column "role_grant"."valid_until" is 'Last day; null while it is open.';`);
    this.addSql(`comment on column "role_grant"."end_reason" is 'Why it was ended.';`);
    this.addSql(`create index "role_grant_community_id_index" on "role_grant" ("community_id");`);
    this.addSql(`create index "role_grant_account_id_index" on "role_grant" ("account_id");`);

    this.addSql(
      `create table "sensitive_read" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "person_id" uuid not null, "actor" varchar(80) not null, "actor_name" varchar(80) not null, "read_at" timestamptz(3) not null, "reason" varchar(200) not null, "fields" text[] not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "sensitive_read" is 'One look of somebody at the sealed values of a person.';`);
    this.addSql(
      `comment on column "sensitive_read"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "sensitive_read"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "sensitive_read"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "sensitive_read"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "sensitive_read"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "sensitive_read"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "sensitive_read"."person_id" is 'The person whose values were read.';`);
    this.addSql(`comment on column "sensitive_read"."actor" is 'Account that read them.';`);
    this.addSql(`comment on column "sensitive_read"."actor_name" is 'Name by which colleagues know that account.';`);
    this.addSql(`comment on column "sensitive_read"."read_at" is 'When they were read.';`);
    this.addSql(`comment on column "sensitive_read"."reason" is 'The reason that was given.';`);
    this.addSql(`comment on column "sensitive_read"."fields" is 'Which values were read.';`);
    this.addSql(`create index "sensitive_read_community_id_index" on "sensitive_read" ("community_id");`);
    this.addSql(
      `create index "sensitive_read_community_id_person_id_read_at_index" on "sensitive_read" ("community_id", "person_id", "read_at");`,
    );
    this.addSql(
      `create index "sensitive_read_community_id_read_at_index" on "sensitive_read" ("community_id", "read_at");`,
    );

    this.addSql(
      `create table "social_worker" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "person_id" uuid not null, "employer_id" uuid null, "licence_level" text not null default 'NONE', "started_on" date null, "ended_on" date null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "social_worker" is 'A person who does social work in the community as their profession.';`,
    );
    this.addSql(
      `comment on column "social_worker"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "social_worker"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "social_worker"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "social_worker"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "social_worker"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "social_worker"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "social_worker"."person_id" is 'The person who does the work.';`);
    this.addSql(
      `comment on column "social_worker"."employer_id" is 'The agency that employs them; without one it is the community.';`,
    );
    this.addSql(`comment on column "social_worker"."licence_level" is 'Grade of their qualification.';`);
    this.addSql(`comment on column "social_worker"."started_on" is 'First day of their work here.';`);
    this.addSql(`comment on column "social_worker"."ended_on" is 'Last day of their work here.';`);
    this.addSql(`create index "social_worker_community_id_index" on "social_worker" ("community_id");`);
    this.addSql(`create index "social_worker_employer_id_index" on "social_worker" ("employer_id");`);
    this.addSql(
      `alter table "social_worker" add constraint "social_worker_community_person" unique ("community_id", "person_id");`,
    );

    this.addSql(
      `create table "training_session" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "title" varchar(200) not null, "course_id" uuid null, "topic_area" text not null, "provider_unit_id" uuid not null, "trainer_name" varchar(80) null, "place" varchar(120) null, "starts_at" timestamptz(3) null, "held_on" date not null, "minutes" int not null, "seats" int null, "taken_seats" int not null default 0, "pass_mark" int null, "status" text not null default 'PLANNED', "cancel_reason" varchar(200) null, "attended_count" int not null default 0, "note" text null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "training_session" is 'One training of volunteers by a partner unit, on one day.';`);
    this.addSql(
      `comment on column "training_session"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "training_session"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "training_session"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "training_session"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "training_session"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "training_session"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "training_session"."title" is 'What was taught.';`);
    this.addSql(`comment on column "training_session"."course_id" is 'The course that it belongs to.';`);
    this.addSql(`comment on column "training_session"."topic_area" is 'Field of knowledge.';`);
    this.addSql(
      `comment on column "training_session"."provider_unit_id" is 'The partner unit that provides it; its kind says which figure of the programme it counts for.';`,
    );
    this.addSql(
      `comment on column "training_session"."trainer_name" is 'Name of the trainer, who is a professional at work: internal, not personal.';`,
    );
    this.addSql(`comment on column "training_session"."place" is 'Where it takes place.';`);
    this.addSql(
      `comment on column "training_session"."starts_at" is 'When it starts; null when only the day is on record.';`,
    );
    this.addSql(
      `comment on column "training_session"."held_on" is 'Its day in Asia/Shanghai; follows from startsAt.';`,
    );
    this.addSql(`comment on column "training_session"."minutes" is 'Length (minutes).';`);
    this.addSql(
      `comment on column "training_session"."seats" is 'How many can enrol (people); null when there is no limit.';`,
    );
    this.addSql(
      `comment on column "training_session"."taken_seats" is 'How many are enrolled (people); kept by the API.';`,
    );
    this.addSql(
      `comment on column "training_session"."pass_mark" is 'Mark out of 100 from which it is passed; null when to attend is enough.';`,
    );
    this.addSql(`comment on column "training_session"."status" is 'Where it stands.';`);
    this.addSql(`comment on column "training_session"."cancel_reason" is 'Why it was cancelled.';`);
    this.addSql(
      `comment on column "training_session"."attended_count" is 'How many attended, whatever their result (person-times); kept by the API.';`,
    );
    this.addSql(
      `comment on column "training_session"."note" is 'Anything else worth knowing; no names of volunteers.';`,
    );
    this.addSql(`comment on column "training_session"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "training_session_community_id_index" on "training_session" ("community_id");`);
    this.addSql(`create index "training_session_course_id_index" on "training_session" ("course_id");`);
    this.addSql(`create index "training_session_community_day" on "training_session" ("community_id", "held_on");`);
    this.addSql(`create index "training_session_provider_day" on "training_session" ("provider_unit_id", "held_on");`);

    this.addSql(
      `create table "volunteer" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "person_id" uuid not null, "level" text not null default 'APPLICANT', "is_silver" boolean not null default false, "skills" varchar(255)[] not null default '{}', "availability" text null, "national_volunteer_number" varchar(40) null, "joined_on" date null, "promoted_to_core_on" date null, "ended_on" date null, "mentor_id" uuid null, "status_reason" varchar(200) null, "level_before_pause" text null, "bar_reason" varchar(200) null, "bar_proposed_by" varchar(80) null, "bar_proposed_at" timestamptz(3) null, "bar_confirmed_by" varchar(80) null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "volunteer" is 'A person who serves, or applied to serve, as a volunteer of the community.';`,
    );
    this.addSql(
      `comment on column "volunteer"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "volunteer"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "volunteer"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "volunteer"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "volunteer"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "volunteer"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "volunteer"."person_id" is 'The person who volunteers.';`);
    this.addSql(`comment on column "volunteer"."level" is 'How far the volunteer has come.';`);
    this.addSql(`comment on column "volunteer"."is_silver" is 'Whether this is a silver (older) volunteer.';`);
    this.addSql(`comment on column "volunteer"."skills" is 'What the volunteer can do.';`);
    this.addSql(`comment on column "volunteer"."availability" is 'When the volunteer can serve.';`);
    this.addSql(
      `comment on column "volunteer"."national_volunteer_number" is 'Number in the national system of volunteers.';`,
    );
    this.addSql(`comment on column "volunteer"."joined_on" is 'Day on which they joined.';`);
    this.addSql(`comment on column "volunteer"."promoted_to_core_on" is 'Day on which they became a core volunteer.';`);
    this.addSql(`comment on column "volunteer"."ended_on" is 'Last day as a volunteer.';`);
    this.addSql(`comment on column "volunteer"."mentor_id" is 'The experienced volunteer who guides them.';`);
    this.addSql(`comment on column "volunteer"."status_reason" is 'Why they pause or left.';`);
    this.addSql(`comment on column "volunteer"."level_before_pause" is 'Level to which they return after the pause.';`);
    this.addSql(`comment on column "volunteer"."bar_reason" is 'Why it was proposed to bar them.';`);
    this.addSql(`comment on column "volunteer"."bar_proposed_by" is 'Account that proposed to bar them.';`);
    this.addSql(
      `comment on column "volunteer"."bar_proposed_at" is 'When it was proposed to bar them; a second account has to confirm.';`,
    );
    this.addSql(`comment on column "volunteer"."bar_confirmed_by" is 'Account that confirmed the bar.';`);
    this.addSql(`create index "volunteer_community_id_index" on "volunteer" ("community_id");`);
    this.addSql(`create index "volunteer_mentor_id_index" on "volunteer" ("mentor_id");`);
    this.addSql(`create index "volunteer_community_id_level_index" on "volunteer" ("community_id", "level");`);
    this.addSql(`create index "volunteer_community_id_joined_on_index" on "volunteer" ("community_id", "joined_on");`);
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_community_person" unique ("community_id", "person_id");`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_community_national_number" unique ("community_id", "national_volunteer_number");`,
    );

    this.addSql(
      `create table "training_enrolment" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "session_id" uuid not null, "volunteer_id" uuid not null, "volunteer_name" varchar(60) null, "status" text not null, "enrolled_at" timestamptz(3) not null, "withdrawn_at" timestamptz(3) null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "training_enrolment" is 'A seat of a volunteer in a training session, or a place in the queue for one.';`,
    );
    this.addSql(
      `comment on column "training_enrolment"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "training_enrolment"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "training_enrolment"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "training_enrolment"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "training_enrolment"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "training_enrolment"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "training_enrolment"."session_id" is 'The training session.';`);
    this.addSql(`comment on column "training_enrolment"."volunteer_id" is 'The volunteer; the name is personal.';`);
    this.addSql(
      `comment on column "training_enrolment"."volunteer_name" is 'Name of the volunteer at the time of enrolment, null once the volunteer is erased; the providing unit reads it for its own sessions.';`,
    );
    this.addSql(`comment on column "training_enrolment"."status" is 'Where it stands.';`);
    this.addSql(
      `comment on column "training_enrolment"."enrolled_at" is 'When the volunteer enrolled; the queue moves in this order.';`,
    );
    this.addSql(`comment on column "training_enrolment"."withdrawn_at" is 'When the volunteer withdrew.';`);
    this.addSql(
      `comment on column "training_enrolment"."search_text" is 'What a search looks through: the name, its pinyin and initials.';`,
    );
    this.addSql(`create index "training_enrolment_community_id_index" on "training_enrolment" ("community_id");`);
    this.addSql(
      `create index "training_enrolment_queue" on "training_enrolment" ("session_id", "status", "enrolled_at");`,
    );
    this.addSql(`create index "training_enrolment_volunteer" on "training_enrolment" ("volunteer_id");`);
    this.addSql(
      `create unique index "training_enrolment_live" on "training_enrolment" ("session_id", "volunteer_id") where status <> 'WITHDRAWN';`,
    );

    this.addSql(
      `create table "training_attendance" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "session_id" uuid not null, "volunteer_id" uuid not null, "volunteer_name" varchar(60) null, "position" int not null, "result" text not null default 'ATTENDED', "minutes" int not null, "note" varchar(500) null, "credential_id" uuid null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(
      `comment on table "training_attendance" is 'One line of the roster of a training session: a volunteer and what came of it.';`,
    );
    this.addSql(
      `comment on column "training_attendance"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "training_attendance"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "training_attendance"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "training_attendance"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "training_attendance"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "training_attendance"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "training_attendance"."session_id" is 'The training session.';`);
    this.addSql(`comment on column "training_attendance"."volunteer_id" is 'The volunteer; the name is personal.';`);
    this.addSql(
      `comment on column "training_attendance"."volunteer_name" is 'Name of the volunteer at the time of recording, null once the volunteer is erased; the providing unit reads it on its own rosters.';`,
    );
    this.addSql(
      `comment on column "training_attendance"."position" is 'Place on the roster, from 1, in the order of recording.';`,
    );
    this.addSql(`comment on column "training_attendance"."result" is 'What came of it.';`);
    this.addSql(`comment on column "training_attendance"."minutes" is 'How long the volunteer was there (minutes).';`);
    this.addSql(`comment on column "training_attendance"."note" is 'A remark about this volunteer’s part.';`);
    this.addSql(
      `comment on column "training_attendance"."credential_id" is 'The credential that was granted for it.';`,
    );
    this.addSql(
      `comment on column "training_attendance"."search_text" is 'What a search looks through: the name, its pinyin and initials.';`,
    );
    this.addSql(`create index "training_attendance_community_id_index" on "training_attendance" ("community_id");`);
    this.addSql(`create index "training_attendance_credential_id_index" on "training_attendance" ("credential_id");`);
    this.addSql(`create index "training_attendance_volunteer" on "training_attendance" ("volunteer_id");`);
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_session_volunteer" unique ("session_id", "volunteer_id");`,
    );

    this.addSql(
      `create table "volunteer_team" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "name" varchar(80) not null, "focus" varchar(255)[] not null default '{}', "filing_number" varchar(40) null, "founded_on" date null, "leader_id" uuid null, "partner_unit_id" uuid null, "status" text not null default 'FILED', "dissolved_on" date null, "dissolve_reason" varchar(200) null, "search_text" varchar(400) not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "volunteer_team" is 'A team of volunteers of the community.';`);
    this.addSql(
      `comment on column "volunteer_team"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "volunteer_team"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "volunteer_team"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "volunteer_team"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "volunteer_team"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "volunteer_team"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "volunteer_team"."name" is 'Name of the team.';`);
    this.addSql(`comment on column "volunteer_team"."focus" is 'What the team does.';`);
    this.addSql(`comment on column "volunteer_team"."filing_number" is 'Number under which it is filed.';`);
    this.addSql(`comment on column "volunteer_team"."founded_on" is 'Day on which it was founded.';`);
    this.addSql(`comment on column "volunteer_team"."leader_id" is 'The volunteer who leads it.';`);
    this.addSql(
      `comment on column "volunteer_team"."partner_unit_id" is 'The partner unit to which it belongs, if to one.';`,
    );
    this.addSql(`comment on column "volunteer_team"."status" is 'Where the team stands.';`);
    this.addSql(`comment on column "volunteer_team"."dissolved_on" is 'Day on which it was dissolved.';`);
    this.addSql(`comment on column "volunteer_team"."dissolve_reason" is 'Why it was dissolved.';`);
    this.addSql(`comment on column "volunteer_team"."search_text" is 'What a search looks through.';`);
    this.addSql(`create index "volunteer_team_community_id_index" on "volunteer_team" ("community_id");`);
    this.addSql(`create index "volunteer_team_leader_id_index" on "volunteer_team" ("leader_id");`);
    this.addSql(`create index "volunteer_team_partner_unit_id_index" on "volunteer_team" ("partner_unit_id");`);
    this.addSql(
      `alter table "volunteer_team" add constraint "volunteer_team_community_name" unique ("community_id", "name");`,
    );
    this.addSql(
      `alter table "volunteer_team" add constraint "volunteer_team_community_filing_number" unique ("community_id", "filing_number");`,
    );

    this.addSql(
      `create table "team_member" ("id" uuid not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, "archived_at" timestamptz(3) null, "community_id" uuid not null, "team_id" uuid not null, "volunteer_id" uuid not null, "from" date not null, "until" date null, primary key ("id"));`,
    );
    this.addSql(`comment on table "team_member" is 'Membership of a volunteer in a team, from a day until a day.';`);
    this.addSql(
      `comment on column "team_member"."id" is 'Unique across all types; made by the client or by the server.';`,
    );
    this.addSql(`comment on column "team_member"."created_at" is 'When the record was made.';`);
    this.addSql(`comment on column "team_member"."updated_at" is 'When the record last changed.';`);
    this.addSql(
      `comment on column "team_member"."version" is 'Rises by one with every change; send it back as expectedVersion to avoid lost updates.';`,
    );
    this.addSql(
      `comment on column "team_member"."archived_at" is 'When the record was archived; null while it is in use.';`,
    );
    this.addSql(`comment on column "team_member"."community_id" is 'The community to which it belongs.';`);
    this.addSql(`comment on column "team_member"."team_id" is 'The team.';`);
    this.addSql(`comment on column "team_member"."volunteer_id" is 'The volunteer.';`);
    this.addSql(`comment on column "team_member"."from" is 'First day of the membership.';`);
    this.addSql(`comment on column "team_member"."until" is 'Last day of the membership; without one it goes on.';`);
    this.addSql(`create index "team_member_community_id_index" on "team_member" ("community_id");`);
    this.addSql(
      `create index "team_member_community_id_team_id_until_index" on "team_member" ("community_id", "team_id", "until");`,
    );
    this.addSql(
      `create index "team_member_community_id_volunteer_id_index" on "team_member" ("community_id", "volunteer_id");`,
    );

    this.addSql(
      `alter table "audit_entry" add constraint "audit_entry_operation_check" check ("operation" in ('INSERT', 'UPDATE', 'DELETE'));`,
    );
    this.addSql(`alter table "audit_entry" enable row level security;`);
    this.addSql(`alter table "audit_entry" force row level security;`);
    this.addSql(
      `create policy "audit_entry_read" on "audit_entry" for select using (community_id = any((select app_communities())::uuid[]));`,
    );
    this.addSql(`create policy "audit_entry_write" on "audit_entry" for insert with check (true);`);

    this.addSql(
      `alter table "community" add constraint "community_parent_id_foreign" foreign key ("parent_id") references "community" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "community" add constraint "community_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "community" add constraint "community_level_check" check ("level" in ('CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'GRID', 'MICRO_GRID', 'BUILDING'));`,
    );
    this.addSql(
      `create or replace function "community_community_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "community_audit" AFTER INSERT OR UPDATE OR DELETE on "community" for each ROW execute function "community_community_audit_fn"();`,
    );
    this.addSql(`alter table "community" enable row level security;`);
    this.addSql(`alter table "community" force row level security;`);
    this.addSql(`create policy "community_read" on "community" for select using (true);`);
    this.addSql(
      `create policy "community_write" on "community" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "certificate_counter" add constraint "certificate_counter_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `create or replace function "certificate_counter_certificate_counter_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_counter_audit" AFTER INSERT OR UPDATE OR DELETE on "certificate_counter" for each ROW execute function "certificate_counter_certificate_counter_audit_fn"();`,
    );
    this.addSql(`alter table "certificate_counter" enable row level security;`);
    this.addSql(`alter table "certificate_counter" force row level security;`);
    this.addSql(
      `create policy "certificate_counter_of_community" on "certificate_counter" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(`alter table "idempotency_answer" enable row level security;`);
    this.addSql(`alter table "idempotency_answer" force row level security;`);
    this.addSql(
      `create policy "idempotency_answer_of_actor" on "idempotency_answer" using (actor = app_actor() or answered_at < (now() - '30 days'::interval)) with check (actor = app_actor());`,
    );

    this.addSql(
      `alter table "import_file" add constraint "import_file_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(`alter table "import_file" add constraint "import_file_size" check (byte_size > 0);`);
    this.addSql(
      `create or replace function "import_file_import_file_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['sealed_content']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "import_file_audit" AFTER INSERT OR UPDATE OR DELETE on "import_file" for each ROW execute function "import_file_import_file_audit_fn"();`,
    );
    this.addSql(`alter table "import_file" enable row level security;`);
    this.addSql(`alter table "import_file" force row level security;`);
    this.addSql(
      `create policy "import_file_of_community" on "import_file" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "import_run" add constraint "import_run_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "import_run" add constraint "import_run_file_id_foreign" foreign key ("file_id") references "import_file" ("id");`,
    );
    this.addSql(
      `alter table "import_run" add constraint "import_run_policy" check (policy is not null or status in ('CHECKED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "import_run" add constraint "import_run_failure" check ((status = 'FAILED') = (failure_code is not null));`,
    );
    this.addSql(
      `alter table "import_run" add constraint "import_run_undone" check (undone_at is null or status = 'DONE');`,
    );
    this.addSql(
      `alter table "import_run" add constraint "import_run_status_check" check ("status" in ('CHECKED', 'QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "import_run" add constraint "import_run_policy_check" check ("policy" in ('ALL_ROWS', 'GOOD_ROWS'));`,
    );
    this.addSql(
      `create or replace function "import_run_import_run_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "import_run_audit" AFTER INSERT OR UPDATE OR DELETE on "import_run" for each ROW execute function "import_run_import_run_audit_fn"();`,
    );
    this.addSql(`alter table "import_run" enable row level security;`);
    this.addSql(`alter table "import_run" force row level security;`);
    this.addSql(
      `create policy "import_run_of_community" on "import_run" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "import_row_error" add constraint "import_row_error_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "import_row_error" add constraint "import_row_error_run_id_foreign" foreign key ("run_id") references "import_run" ("id");`,
    );
    this.addSql(`alter table "import_row_error" enable row level security;`);
    this.addSql(`alter table "import_row_error" force row level security;`);
    this.addSql(
      `create policy "import_row_error_of_community" on "import_row_error" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "import_download" add constraint "import_download_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "import_download" add constraint "import_download_run_id_foreign" foreign key ("run_id") references "import_run" ("id");`,
    );
    this.addSql(
      `alter table "import_download" add constraint "import_download_format_check" check ("format" in ('XLSX', 'CSV'));`,
    );
    this.addSql(
      `create or replace function "import_download_import_download_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "import_download_audit" AFTER INSERT OR UPDATE OR DELETE on "import_download" for each ROW execute function "import_download_import_download_audit_fn"();`,
    );
    this.addSql(`alter table "import_download" enable row level security;`);
    this.addSql(`alter table "import_download" force row level security;`);
    this.addSql(
      `create policy "import_download_of_community" on "import_download" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(`alter table "outbox_event" enable row level security;`);
    this.addSql(`alter table "outbox_event" force row level security;`);
    this.addSql(
      `create policy "outbox_event_read" on "outbox_event" for select using (community_id = any((select app_communities())::uuid[]));`,
    );
    this.addSql(`create policy "outbox_event_write" on "outbox_event" for insert with check (true);`);

    this.addSql(
      `alter table "partner_unit" add constraint "partner_unit_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "partner_unit" add constraint "partner_unit_kind_check" check ("kind" in ('HOSPITAL', 'SCHOOL', 'UNIVERSITY', 'SOCIAL_WORK_AGENCY', 'GOVERNMENT_BODY', 'POLICE', 'COMPANY', 'MERCHANT', 'FOUNDATION', 'COMMUNITY_ORGANISATION'));`,
    );
    this.addSql(
      `create or replace function "partner_unit_partner_unit_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "partner_unit_audit" AFTER INSERT OR UPDATE OR DELETE on "partner_unit" for each ROW execute function "partner_unit_partner_unit_audit_fn"();`,
    );
    this.addSql(`alter table "partner_unit" enable row level security;`);
    this.addSql(`alter table "partner_unit" force row level security;`);
    this.addSql(
      `create policy "partner_unit_of_community" on "partner_unit" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "course" add constraint "course_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "course" add constraint "course_default_provider_id_foreign" foreign key ("default_provider_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(`alter table "course" add constraint "course_minutes" check (minutes >= 1 and minutes <= 1440);`);
    this.addSql(
      `alter table "course" add constraint "course_credential_months" check (credential_months >= 1 and credential_months <= 240);`,
    );
    this.addSql(
      `alter table "course" add constraint "course_topic_area_check" check ("topic_area" in ('HEALTH', 'FIRST_AID', 'SOCIAL_WORK', 'SAFEGUARDING', 'CHILD_COMPANIONSHIP', 'EMERGENCY', 'DIGITAL', 'OTHER'));`,
    );
    this.addSql(
      `alter table "course" add constraint "course_credential_kind_check" check ("credential_kind" in ('BACKGROUND_CHECK', 'FIRST_AID', 'SOCIAL_WORK_LICENCE', 'NURSE', 'TEACHER', 'DRIVER', 'FOOD_HANDLING', 'SAFEGUARDING_TRAINING', 'TRAINING_CERTIFICATE', 'OTHER'));`,
    );
    this.addSql(
      `create or replace function "course_course_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "course_audit" AFTER INSERT OR UPDATE OR DELETE on "course" for each ROW execute function "course_course_audit_fn"();`,
    );
    this.addSql(`alter table "course" enable row level security;`);
    this.addSql(`alter table "course" force row level security;`);
    this.addSql(
      `create policy "course_of_community" on "course" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "api_key" add constraint "api_key_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check ("scopes" <@ array['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );
    this.addSql(
      `create or replace function "api_key_api_key_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['secret_hash']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "api_key_audit" AFTER INSERT OR UPDATE OR DELETE on "api_key" for each ROW execute function "api_key_api_key_audit_fn"();`,
    );
    this.addSql(`alter table "api_key" enable row level security;`);
    this.addSql(`alter table "api_key" force row level security;`);
    this.addSql(
      `create policy "api_key_of_community" on "api_key" using (community_id = any((select app_communities())::uuid[]) or encode(secret_hash, 'hex') = (select current_setting('app.key_hash', true))) with check (community_id = any((select app_communities())::uuid[]) or encode(secret_hash, 'hex') = (select current_setting('app.key_hash', true)));`,
    );

    this.addSql(
      `alter table "agreement" add constraint "agreement_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id");`,
    );
    this.addSql(`alter table "agreement" add constraint "agreement_validity" check (valid_until >= valid_from);`);
    this.addSql(
      `alter table "agreement" add constraint "agreement_signed" check (status = 'DRAFT' or (signed_on is not null and valid_from is not null));`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_status_check" check ("status" in ('DRAFT', 'SIGNED', 'ACTIVE', 'RENEWAL_DUE', 'LAPSED'));`,
    );
    this.addSql(
      `create or replace function "agreement_agreement_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "agreement_audit" AFTER INSERT OR UPDATE OR DELETE on "agreement" for each ROW execute function "agreement_agreement_audit_fn"();`,
    );
    this.addSql(`alter table "agreement" enable row level security;`);
    this.addSql(`alter table "agreement" force row level security;`);
    this.addSql(
      `create policy "agreement_of_community" on "agreement" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "person" add constraint "person_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "person" add constraint "person_named_until_erased" check ((full_name is null) = (erased_at is not null));`,
    );
    this.addSql(
      `alter table "person" add constraint "person_sex_check" check ("sex" in ('MALE', 'FEMALE', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "person" add constraint "person_birth_precision_check" check ("birth_precision" in ('DAY', 'MONTH', 'YEAR'));`,
    );
    this.addSql(
      `create or replace function "person_person_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['full_name', 'alias', 'birth_date', 'phone_tail', 'phone_sealed', 'phone_fingerprint', 'id_number_sealed', 'id_number_fingerprint', 'search_text']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "person_audit" AFTER INSERT OR UPDATE OR DELETE on "person" for each ROW execute function "person_person_audit_fn"();`,
    );
    this.addSql(`alter table "person" enable row level security;`);
    this.addSql(`alter table "person" force row level security;`);
    this.addSql(
      `create policy "person_of_community" on "person" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "partner_contact" add constraint "partner_contact_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "partner_contact" add constraint "partner_contact_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id");`,
    );
    this.addSql(
      `alter table "partner_contact" add constraint "partner_contact_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `create or replace function "partner_contact_partner_contact_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "partner_contact_audit" AFTER INSERT OR UPDATE OR DELETE on "partner_contact" for each ROW execute function "partner_contact_partner_contact_audit_fn"();`,
    );
    this.addSql(`alter table "partner_contact" enable row level security;`);
    this.addSql(`alter table "partner_contact" force row level security;`);
    this.addSql(
      `create policy "partner_contact_of_community" on "partner_contact" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "credential" add constraint "credential_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "credential" add constraint "credential_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(`alter table "credential" add constraint "credential_term" check (expires_on >= issued_on);`);
    this.addSql(
      `alter table "credential" add constraint "credential_verified" check ((verified_by is null) = (verified_on is null));`,
    );
    this.addSql(
      `alter table "credential" add constraint "credential_kind_check" check ("kind" in ('BACKGROUND_CHECK', 'FIRST_AID', 'SOCIAL_WORK_LICENCE', 'NURSE', 'TEACHER', 'DRIVER', 'FOOD_HANDLING', 'SAFEGUARDING_TRAINING', 'TRAINING_CERTIFICATE', 'OTHER'));`,
    );
    this.addSql(
      `create or replace function "credential_credential_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "credential_audit" AFTER INSERT OR UPDATE OR DELETE on "credential" for each ROW execute function "credential_credential_audit_fn"();`,
    );
    this.addSql(`alter table "credential" enable row level security;`);
    this.addSql(`alter table "credential" force row level security;`);
    this.addSql(
      `create policy "credential_of_community" on "credential" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "community_leader" add constraint "community_leader_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "community_leader" add constraint "community_leader_node_id_foreign" foreign key ("node_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "community_leader" add constraint "community_leader_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(`alter table "community_leader" add constraint "community_leader_term" check (until >= "from");`);
    this.addSql(
      `alter table "community_leader" add constraint "community_leader_once_at_a_time" EXCLUDE USING gist (node_id WITH =, person_id WITH =, title WITH =, daterange("from", until, '[]'::text) WITH &&) WHERE ((archived_at IS NULL));`,
    );
    this.addSql(
      `create or replace function "community_leader_community_leader_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "community_leader_audit" AFTER INSERT OR UPDATE OR DELETE on "community_leader" for each ROW execute function "community_leader_community_leader_audit_fn"();`,
    );
    this.addSql(`alter table "community_leader" enable row level security;`);
    this.addSql(`alter table "community_leader" force row level security;`);
    this.addSql(
      `create policy "community_leader_of_community" on "community_leader" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "committee_seat" add constraint "committee_seat_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "committee_seat" add constraint "committee_seat_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "committee_seat" add constraint "committee_seat_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(`alter table "committee_seat" add constraint "committee_seat_term" check (until >= "from");`);
    this.addSql(
      `alter table "committee_seat" add constraint "committee_seat_end_reason" check (end_reason is null or until is not null);`,
    );
    this.addSql(
      `alter table "committee_seat" add constraint "committee_seat_one_chair" EXCLUDE USING gist (community_id WITH =, daterange("from", until, '[]'::text) WITH &&) WHERE ((archived_at IS NULL) AND (role = 'CHAIR'::text));`,
    );
    this.addSql(
      `alter table "committee_seat" add constraint "committee_seat_once_at_a_time" EXCLUDE USING gist (community_id WITH =, person_id WITH =, COALESCE(partner_unit_id, community_id) WITH =, daterange("from", until, '[]'::text) WITH &&) WHERE ((archived_at IS NULL));`,
    );
    this.addSql(
      `alter table "committee_seat" add constraint "committee_seat_role_check" check ("role" in ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER'));`,
    );
    this.addSql(
      `create or replace function "committee_seat_committee_seat_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "committee_seat_audit" AFTER INSERT OR UPDATE OR DELETE on "committee_seat" for each ROW execute function "committee_seat_committee_seat_audit_fn"();`,
    );
    this.addSql(`alter table "committee_seat" enable row level security;`);
    this.addSql(`alter table "committee_seat" force row level security;`);
    this.addSql(
      `create policy "committee_seat_of_community" on "committee_seat" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "account" add constraint "account_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "account" add constraint "account_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `create or replace function "account_account_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "account_audit" AFTER INSERT OR UPDATE OR DELETE on "account" for each ROW execute function "account_account_audit_fn"();`,
    );
    this.addSql(`alter table "account" enable row level security;`);
    this.addSql(`alter table "account" force row level security;`);
    this.addSql(
      `create policy "account_of_community" on "account" using (community_id = any((select app_communities())::uuid[]) or id::text = (select app_actor())) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "person_key" add constraint "person_key_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "person_key" add constraint "person_key_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "person_key" add constraint "person_key_destroyed" check ((wrapped_key is null) = (destroyed_at is not null));`,
    );
    this.addSql(
      `create or replace function "person_key_person_key_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['wrapped_key']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "person_key_audit" AFTER INSERT OR UPDATE OR DELETE on "person_key" for each ROW execute function "person_key_person_key_audit_fn"();`,
    );
    this.addSql(`alter table "person_key" enable row level security;`);
    this.addSql(`alter table "person_key" force row level security;`);
    this.addSql(
      `create policy "person_key_of_community" on "person_key" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "pledge" add constraint "pledge_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "pledge" add constraint "pledge_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id");`,
    );
    this.addSql(
      `alter table "pledge" add constraint "pledge_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete set null;`,
    );
    this.addSql(`alter table "pledge" add constraint "pledge_term" check (until >= "from");`);
    this.addSql(`alter table "pledge" add constraint "pledge_promised_quantity" check (promised_quantity > 0);`);
    this.addSql(`alter table "pledge" add constraint "pledge_delivered_quantity" check (delivered_quantity >= 0);`);
    this.addSql(
      `alter table "pledge" add constraint "pledge_kind_check" check ("kind" in ('TRAINING', 'GREEN_CHANNEL', 'SERVICE_DAY', 'REMOTE_GUIDANCE', 'EXPERT', 'VENUE', 'GOODS', 'FUNDS', 'OTHER'));`,
    );
    this.addSql(
      `alter table "pledge" add constraint "pledge_unit_check" check ("unit" in ('SESSIONS', 'PERSON_TIMES', 'HOURS', 'DAYS', 'CASES', 'FEN', 'ITEMS'));`,
    );
    this.addSql(
      `create or replace function "pledge_pledge_agreement_of_unit_fn"() returns trigger as \$\$ begin if new.agreement_id is not null and not exists (select from agreement where id = new.agreement_id and partner_unit_id = new.partner_unit_id) then raise exception 'the agreement is of another unit' using errcode = '23514', constraint = 'pledge_agreement_of_unit', table = 'pledge'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "pledge_agreement_of_unit" BEFORE INSERT OR UPDATE on "pledge" for each ROW execute function "pledge_pledge_agreement_of_unit_fn"();`,
    );
    this.addSql(
      `create or replace function "pledge_pledge_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "pledge_audit" AFTER INSERT OR UPDATE OR DELETE on "pledge" for each ROW execute function "pledge_pledge_audit_fn"();`,
    );
    this.addSql(`alter table "pledge" enable row level security;`);
    this.addSql(`alter table "pledge" force row level security;`);
    this.addSql(
      `create policy "pledge_of_community" on "pledge" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "delivery" add constraint "delivery_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "delivery" add constraint "delivery_pledge_id_foreign" foreign key ("pledge_id") references "pledge" ("id");`,
    );
    this.addSql(`alter table "delivery" add constraint "delivery_quantity" check (quantity > 0);`);
    this.addSql(
      `alter table "delivery" add constraint "delivery_cancelled" check ((status = 'CANCELLED') = (cancel_reason is not null));`,
    );
    this.addSql(
      `alter table "delivery" add constraint "delivery_status_check" check ("status" in ('RECORDED', 'CANCELLED'));`,
    );
    this.addSql(
      `create or replace function "delivery_delivery_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "delivery_audit" AFTER INSERT OR UPDATE OR DELETE on "delivery" for each ROW execute function "delivery_delivery_audit_fn"();`,
    );
    this.addSql(`alter table "delivery" enable row level security;`);
    this.addSql(`alter table "delivery" force row level security;`);
    this.addSql(
      `create policy "delivery_of_community" on "delivery" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "role_grant" add constraint "role_grant_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_node_id_foreign" foreign key ("node_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'COORDINATOR', 'SOCIAL_WORKER', 'GRID_WORKER', 'TEAM_LEADER', 'VOLUNTEER', 'PARTNER_STAFF'));`,
    );
    this.addSql(
      `create or replace function "role_grant_role_grant_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "role_grant_audit" AFTER INSERT OR UPDATE OR DELETE on "role_grant" for each ROW execute function "role_grant_role_grant_audit_fn"();`,
    );
    this.addSql(`alter table "role_grant" enable row level security;`);
    this.addSql(`alter table "role_grant" force row level security;`);
    this.addSql(
      `create policy "role_grant_of_community" on "role_grant" using (community_id = any((select app_communities())::uuid[]) or account_id::text = (select app_actor())) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "sensitive_read" add constraint "sensitive_read_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "sensitive_read" add constraint "sensitive_read_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "sensitive_read" add constraint "sensitive_read_fields_check" check ("fields" <@ array['PHONE'::text, 'ID_NUMBER'::text]);`,
    );
    this.addSql(
      `create or replace function "sensitive_read_sensitive_read_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "sensitive_read_audit" AFTER INSERT OR UPDATE OR DELETE on "sensitive_read" for each ROW execute function "sensitive_read_sensitive_read_audit_fn"();`,
    );
    this.addSql(`alter table "sensitive_read" enable row level security;`);
    this.addSql(`alter table "sensitive_read" force row level security;`);
    this.addSql(
      `create policy "sensitive_read_of_community" on "sensitive_read" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "social_worker" add constraint "social_worker_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "social_worker" add constraint "social_worker_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "social_worker" add constraint "social_worker_employer_id_foreign" foreign key ("employer_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(`alter table "social_worker" add constraint "social_worker_term" check (ended_on >= started_on);`);
    this.addSql(
      `alter table "social_worker" add constraint "social_worker_licence_level_check" check ("licence_level" in ('NONE', 'ASSISTANT', 'INTERMEDIATE', 'SENIOR'));`,
    );
    this.addSql(
      `create or replace function "social_worker_social_worker_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "social_worker_audit" AFTER INSERT OR UPDATE OR DELETE on "social_worker" for each ROW execute function "social_worker_social_worker_audit_fn"();`,
    );
    this.addSql(`alter table "social_worker" enable row level security;`);
    this.addSql(`alter table "social_worker" force row level security;`);
    this.addSql(
      `create policy "social_worker_of_community" on "social_worker" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "training_session" add constraint "training_session_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_course_id_foreign" foreign key ("course_id") references "course" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_provider_unit_id_foreign" foreign key ("provider_unit_id") references "partner_unit" ("id");`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_minutes" check (minutes >= 1 and minutes <= 1440);`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_seats" check (taken_seats >= 0 and (seats is null or taken_seats <= seats));`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_attended" check (attended_count >= 0);`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_pass_mark" check (pass_mark >= 1 and pass_mark <= 100);`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_day" check (starts_at is null or held_on = (starts_at at time zone 'Asia/Shanghai')::date);`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_cancelled" check (status <> 'CANCELLED' or cancel_reason is not null);`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_topic_area_check" check ("topic_area" in ('HEALTH', 'FIRST_AID', 'SOCIAL_WORK', 'SAFEGUARDING', 'CHILD_COMPANIONSHIP', 'EMERGENCY', 'DIGITAL', 'OTHER'));`,
    );
    this.addSql(
      `alter table "training_session" add constraint "training_session_status_check" check ("status" in ('PLANNED', 'OPEN', 'HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED', 'CANCELLED'));`,
    );
    this.addSql(
      `create or replace function "training_session_training_session_guard_fn"() returns trigger as \$\$ begin if old.status in ('ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED') and (new.community_id, new.provider_unit_id, new.course_id, new.topic_area, new.starts_at, new.held_on, new.minutes, new.pass_mark, new.attended_count) is distinct from (old.community_id, old.provider_unit_id, old.course_id, old.topic_area, old.starts_at, old.held_on, old.minutes, old.pass_mark, old.attended_count) then raise exception 'the attendance of the session is locked' using errcode = 'check_violation', constraint = 'training_session_locked', table = 'training_session'; end if; if new.status <> old.status and (old.status || ' ' || new.status) not in ('PLANNED OPEN', 'PLANNED HELD', 'PLANNED CANCELLED', 'OPEN HELD', 'OPEN CANCELLED', 'HELD ATTENDANCE_LOCKED', 'HELD CANCELLED', 'ATTENDANCE_LOCKED CERTIFICATES_ISSUED') then raise exception 'a session does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'training_session_moves', table = 'training_session'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_session_guard" BEFORE UPDATE on "training_session" for each ROW execute function "training_session_training_session_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "training_session_training_session_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_session_audit" AFTER INSERT OR UPDATE OR DELETE on "training_session" for each ROW execute function "training_session_training_session_audit_fn"();`,
    );
    this.addSql(`alter table "training_session" enable row level security;`);
    this.addSql(`alter table "training_session" force row level security;`);
    this.addSql(
      `create policy "training_session_of_community" on "training_session" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "volunteer" add constraint "volunteer_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_mentor_id_foreign" foreign key ("mentor_id") references "volunteer" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_promoted_after_joining" check (promoted_to_core_on >= joined_on);`,
    );
    this.addSql(`alter table "volunteer" add constraint "volunteer_not_own_mentor" check (mentor_id <> id);`);
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_level_before_pause" check ((level = 'PAUSED') = (level_before_pause is not null));`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_barred_by_two" check (bar_confirmed_by <> bar_proposed_by);`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_barred_is_confirmed" check ((level = 'BARRED') = (bar_confirmed_by is not null));`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_level_check" check ("level" in ('APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED', 'LEFT', 'BARRED'));`,
    );
    this.addSql(
      `alter table "volunteer" add constraint "volunteer_level_before_pause_check" check ("level_before_pause" in ('APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED', 'LEFT', 'BARRED'));`,
    );
    this.addSql(
      `create or replace function "volunteer_volunteer_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['status_reason', 'bar_reason', 'bar_proposed_by', 'bar_proposed_at', 'bar_confirmed_by']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "volunteer_audit" AFTER INSERT OR UPDATE OR DELETE on "volunteer" for each ROW execute function "volunteer_volunteer_audit_fn"();`,
    );
    this.addSql(`alter table "volunteer" enable row level security;`);
    this.addSql(`alter table "volunteer" force row level security;`);
    this.addSql(
      `create policy "volunteer_of_community" on "volunteer" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "training_enrolment" add constraint "training_enrolment_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "training_enrolment" add constraint "training_enrolment_session_id_foreign" foreign key ("session_id") references "training_session" ("id");`,
    );
    this.addSql(
      `alter table "training_enrolment" add constraint "training_enrolment_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `alter table "training_enrolment" add constraint "training_enrolment_status_check" check ("status" in ('ENROLLED', 'WAITING', 'WITHDRAWN'));`,
    );
    this.addSql(
      `create or replace function "training_enrolment_training_enrolment_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['volunteer_name', 'search_text']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_enrolment_audit" AFTER INSERT OR UPDATE OR DELETE on "training_enrolment" for each ROW execute function "training_enrolment_training_enrolment_audit_fn"();`,
    );
    this.addSql(`alter table "training_enrolment" enable row level security;`);
    this.addSql(`alter table "training_enrolment" force row level security;`);
    this.addSql(
      `create policy "training_enrolment_of_community" on "training_enrolment" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_session_id_foreign" foreign key ("session_id") references "training_session" ("id");`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_credential_id_foreign" foreign key ("credential_id") references "credential" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_minutes" check (minutes >= 0 and minutes <= 1440);`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_position" check (position >= 1);`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_result_check" check ("result" in ('ATTENDED', 'PASSED', 'FAILED', 'ABSENT'));`,
    );
    this.addSql(
      `create or replace function "training_attendance_training_attendance_guard_fn"() returns trigger as \$\$ begin if exists (select from training_session where id = coalesce(new.session_id, old.session_id) and status in ('ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED')) and (tg_op <> 'UPDATE' or (new.community_id, new.session_id, new.volunteer_id, new.result, new.minutes, new.archived_at) is distinct from (old.community_id, old.session_id, old.volunteer_id, old.result, old.minutes, old.archived_at)) then raise exception 'the attendance of the session is locked' using errcode = 'check_violation', constraint = 'training_attendance_locked', table = 'training_attendance'; end if; return coalesce(new, old); end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_attendance_guard" BEFORE INSERT OR UPDATE OR DELETE on "training_attendance" for each ROW execute function "training_attendance_training_attendance_guard_fn"();`,
    );
    this.addSql(
      `create or replace function "training_attendance_training_attendance_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), array['volunteer_name', 'note', 'search_text']); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_attendance_audit" AFTER INSERT OR UPDATE OR DELETE on "training_attendance" for each ROW execute function "training_attendance_training_attendance_audit_fn"();`,
    );
    this.addSql(`alter table "training_attendance" enable row level security;`);
    this.addSql(`alter table "training_attendance" force row level security;`);
    this.addSql(
      `create policy "training_attendance_of_community" on "training_attendance" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "volunteer_team" add constraint "volunteer_team_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "volunteer_team" add constraint "volunteer_team_leader_id_foreign" foreign key ("leader_id") references "volunteer" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "volunteer_team" add constraint "volunteer_team_partner_unit_id_foreign" foreign key ("partner_unit_id") references "partner_unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "volunteer_team" add constraint "volunteer_team_dissolved" check ((status = 'DISSOLVED') = (dissolved_on is not null));`,
    );
    this.addSql(
      `alter table "volunteer_team" add constraint "volunteer_team_status_check" check ("status" in ('FILED', 'ACTIVE', 'DISSOLVED'));`,
    );
    this.addSql(
      `create or replace function "volunteer_team_volunteer_team_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "volunteer_team_audit" AFTER INSERT OR UPDATE OR DELETE on "volunteer_team" for each ROW execute function "volunteer_team_volunteer_team_audit_fn"();`,
    );
    this.addSql(`alter table "volunteer_team" enable row level security;`);
    this.addSql(`alter table "volunteer_team" force row level security;`);
    this.addSql(
      `create policy "volunteer_team_of_community" on "volunteer_team" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );

    this.addSql(
      `alter table "team_member" add constraint "team_member_community_id_foreign" foreign key ("community_id") references "community" ("id");`,
    );
    this.addSql(
      `alter table "team_member" add constraint "team_member_team_id_foreign" foreign key ("team_id") references "volunteer_team" ("id");`,
    );
    this.addSql(
      `alter table "team_member" add constraint "team_member_volunteer_id_foreign" foreign key ("volunteer_id") references "volunteer" ("id");`,
    );
    this.addSql(`alter table "team_member" add constraint "team_member_term" check (until >= "from");`);
    this.addSql(
      `alter table "team_member" add constraint "team_member_once_at_a_time" EXCLUDE USING gist (team_id WITH =, volunteer_id WITH =, daterange("from", until, '[]'::text) WITH &&) WHERE ((archived_at IS NULL));`,
    );
    this.addSql(
      `create or replace function "team_member_team_member_audit_fn"() returns trigger as \$\$ begin perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), '{}'::text[]); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "team_member_audit" AFTER INSERT OR UPDATE OR DELETE on "team_member" for each ROW execute function "team_member_team_member_audit_fn"();`,
    );
    this.addSql(`alter table "team_member" enable row level security;`);
    this.addSql(`alter table "team_member" force row level security;`);
    this.addSql(
      `create policy "team_member_of_community" on "team_member" using (community_id = any((select app_communities())::uuid[])) with check (community_id = any((select app_communities())::uuid[]));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "community" drop constraint "community_parent_id_foreign";`);
    this.addSql(`alter table "community" drop constraint "community_community_id_foreign";`);
    this.addSql(`alter table "certificate_counter" drop constraint "certificate_counter_community_id_foreign";`);
    this.addSql(`alter table "import_file" drop constraint "import_file_community_id_foreign";`);
    this.addSql(`alter table "import_run" drop constraint "import_run_community_id_foreign";`);
    this.addSql(`alter table "import_row_error" drop constraint "import_row_error_community_id_foreign";`);
    this.addSql(`alter table "import_download" drop constraint "import_download_community_id_foreign";`);
    this.addSql(`alter table "partner_unit" drop constraint "partner_unit_community_id_foreign";`);
    this.addSql(`alter table "course" drop constraint "course_community_id_foreign";`);
    this.addSql(`alter table "api_key" drop constraint "api_key_community_id_foreign";`);
    this.addSql(`alter table "agreement" drop constraint "agreement_community_id_foreign";`);
    this.addSql(`alter table "person" drop constraint "person_community_id_foreign";`);
    this.addSql(`alter table "partner_contact" drop constraint "partner_contact_community_id_foreign";`);
    this.addSql(`alter table "credential" drop constraint "credential_community_id_foreign";`);
    this.addSql(`alter table "community_leader" drop constraint "community_leader_community_id_foreign";`);
    this.addSql(`alter table "community_leader" drop constraint "community_leader_node_id_foreign";`);
    this.addSql(`alter table "committee_seat" drop constraint "committee_seat_community_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_community_id_foreign";`);
    this.addSql(`alter table "person_key" drop constraint "person_key_community_id_foreign";`);
    this.addSql(`alter table "pledge" drop constraint "pledge_community_id_foreign";`);
    this.addSql(`alter table "delivery" drop constraint "delivery_community_id_foreign";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_community_id_foreign";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_node_id_foreign";`);
    this.addSql(`alter table "sensitive_read" drop constraint "sensitive_read_community_id_foreign";`);
    this.addSql(`alter table "social_worker" drop constraint "social_worker_community_id_foreign";`);
    this.addSql(`alter table "training_session" drop constraint "training_session_community_id_foreign";`);
    this.addSql(`alter table "volunteer" drop constraint "volunteer_community_id_foreign";`);
    this.addSql(`alter table "training_enrolment" drop constraint "training_enrolment_community_id_foreign";`);
    this.addSql(`alter table "training_attendance" drop constraint "training_attendance_community_id_foreign";`);
    this.addSql(`alter table "volunteer_team" drop constraint "volunteer_team_community_id_foreign";`);
    this.addSql(`alter table "team_member" drop constraint "team_member_community_id_foreign";`);
    this.addSql(`alter table "import_run" drop constraint "import_run_file_id_foreign";`);
    this.addSql(`alter table "import_row_error" drop constraint "import_row_error_run_id_foreign";`);
    this.addSql(`alter table "import_download" drop constraint "import_download_run_id_foreign";`);
    this.addSql(`alter table "course" drop constraint "course_default_provider_id_foreign";`);
    this.addSql(`alter table "api_key" drop constraint "api_key_partner_unit_id_foreign";`);
    this.addSql(`alter table "agreement" drop constraint "agreement_partner_unit_id_foreign";`);
    this.addSql(`alter table "partner_contact" drop constraint "partner_contact_partner_unit_id_foreign";`);
    this.addSql(`alter table "committee_seat" drop constraint "committee_seat_partner_unit_id_foreign";`);
    this.addSql(`alter table "pledge" drop constraint "pledge_partner_unit_id_foreign";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_partner_unit_id_foreign";`);
    this.addSql(`alter table "social_worker" drop constraint "social_worker_employer_id_foreign";`);
    this.addSql(`alter table "training_session" drop constraint "training_session_provider_unit_id_foreign";`);
    this.addSql(`alter table "volunteer_team" drop constraint "volunteer_team_partner_unit_id_foreign";`);
    this.addSql(`alter table "training_session" drop constraint "training_session_course_id_foreign";`);
    this.addSql(`alter table "pledge" drop constraint "pledge_agreement_id_foreign";`);
    this.addSql(`alter table "partner_contact" drop constraint "partner_contact_person_id_foreign";`);
    this.addSql(`alter table "credential" drop constraint "credential_person_id_foreign";`);
    this.addSql(`alter table "community_leader" drop constraint "community_leader_person_id_foreign";`);
    this.addSql(`alter table "committee_seat" drop constraint "committee_seat_person_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_person_id_foreign";`);
    this.addSql(`alter table "person_key" drop constraint "person_key_person_id_foreign";`);
    this.addSql(`alter table "sensitive_read" drop constraint "sensitive_read_person_id_foreign";`);
    this.addSql(`alter table "social_worker" drop constraint "social_worker_person_id_foreign";`);
    this.addSql(`alter table "volunteer" drop constraint "volunteer_person_id_foreign";`);
    this.addSql(`alter table "training_attendance" drop constraint "training_attendance_credential_id_foreign";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_account_id_foreign";`);
    this.addSql(`alter table "delivery" drop constraint "delivery_pledge_id_foreign";`);
    this.addSql(`alter table "training_enrolment" drop constraint "training_enrolment_session_id_foreign";`);
    this.addSql(`alter table "training_attendance" drop constraint "training_attendance_session_id_foreign";`);
    this.addSql(`alter table "volunteer" drop constraint "volunteer_mentor_id_foreign";`);
    this.addSql(`alter table "training_enrolment" drop constraint "training_enrolment_volunteer_id_foreign";`);
    this.addSql(`alter table "training_attendance" drop constraint "training_attendance_volunteer_id_foreign";`);
    this.addSql(`alter table "volunteer_team" drop constraint "volunteer_team_leader_id_foreign";`);
    this.addSql(`alter table "team_member" drop constraint "team_member_volunteer_id_foreign";`);
    this.addSql(`alter table "team_member" drop constraint "team_member_team_id_foreign";`);

    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop trigger if exists "community_audit" on "community";`);
    this.addSql(`drop function if exists "community_community_audit_fn"();`);
    this.addSql(`drop table if exists "community" cascade;`);
    this.addSql(`drop trigger if exists "certificate_counter_audit" on "certificate_counter";`);
    this.addSql(`drop function if exists "certificate_counter_certificate_counter_audit_fn"();`);
    this.addSql(`drop table if exists "certificate_counter" cascade;`);
    this.addSql(`drop table if exists "idempotency_answer" cascade;`);
    this.addSql(`drop trigger if exists "import_file_audit" on "import_file";`);
    this.addSql(`drop function if exists "import_file_import_file_audit_fn"();`);
    this.addSql(`drop table if exists "import_file" cascade;`);
    this.addSql(`drop trigger if exists "import_run_audit" on "import_run";`);
    this.addSql(`drop function if exists "import_run_import_run_audit_fn"();`);
    this.addSql(`drop table if exists "import_run" cascade;`);
    this.addSql(`drop table if exists "import_row_error" cascade;`);
    this.addSql(`drop trigger if exists "import_download_audit" on "import_download";`);
    this.addSql(`drop function if exists "import_download_import_download_audit_fn"();`);
    this.addSql(`drop table if exists "import_download" cascade;`);
    this.addSql(`drop table if exists "outbox_event" cascade;`);
    this.addSql(`drop trigger if exists "partner_unit_audit" on "partner_unit";`);
    this.addSql(`drop function if exists "partner_unit_partner_unit_audit_fn"();`);
    this.addSql(`drop table if exists "partner_unit" cascade;`);
    this.addSql(`drop trigger if exists "course_audit" on "course";`);
    this.addSql(`drop function if exists "course_course_audit_fn"();`);
    this.addSql(`drop table if exists "course" cascade;`);
    this.addSql(`drop trigger if exists "api_key_audit" on "api_key";`);
    this.addSql(`drop function if exists "api_key_api_key_audit_fn"();`);
    this.addSql(`drop table if exists "api_key" cascade;`);
    this.addSql(`drop trigger if exists "agreement_audit" on "agreement";`);
    this.addSql(`drop function if exists "agreement_agreement_audit_fn"();`);
    this.addSql(`drop table if exists "agreement" cascade;`);
    this.addSql(`drop trigger if exists "person_audit" on "person";`);
    this.addSql(`drop function if exists "person_person_audit_fn"();`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop trigger if exists "partner_contact_audit" on "partner_contact";`);
    this.addSql(`drop function if exists "partner_contact_partner_contact_audit_fn"();`);
    this.addSql(`drop table if exists "partner_contact" cascade;`);
    this.addSql(`drop trigger if exists "credential_audit" on "credential";`);
    this.addSql(`drop function if exists "credential_credential_audit_fn"();`);
    this.addSql(`drop table if exists "credential" cascade;`);
    this.addSql(`drop trigger if exists "community_leader_audit" on "community_leader";`);
    this.addSql(`drop function if exists "community_leader_community_leader_audit_fn"();`);
    this.addSql(`drop table if exists "community_leader" cascade;`);
    this.addSql(`drop trigger if exists "committee_seat_audit" on "committee_seat";`);
    this.addSql(`drop function if exists "committee_seat_committee_seat_audit_fn"();`);
    this.addSql(`drop table if exists "committee_seat" cascade;`);
    this.addSql(`drop trigger if exists "account_audit" on "account";`);
    this.addSql(`drop function if exists "account_account_audit_fn"();`);
    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop trigger if exists "person_key_audit" on "person_key";`);
    this.addSql(`drop function if exists "person_key_person_key_audit_fn"();`);
    this.addSql(`drop table if exists "person_key" cascade;`);
    this.addSql(`drop trigger if exists "pledge_agreement_of_unit" on "pledge";`);
    this.addSql(`drop function if exists "pledge_pledge_agreement_of_unit_fn"();`);
    this.addSql(`drop trigger if exists "pledge_audit" on "pledge";`);
    this.addSql(`drop function if exists "pledge_pledge_audit_fn"();`);
    this.addSql(`drop table if exists "pledge" cascade;`);
    this.addSql(`drop trigger if exists "delivery_audit" on "delivery";`);
    this.addSql(`drop function if exists "delivery_delivery_audit_fn"();`);
    this.addSql(`drop table if exists "delivery" cascade;`);
    this.addSql(`drop trigger if exists "role_grant_audit" on "role_grant";`);
    this.addSql(`drop function if exists "role_grant_role_grant_audit_fn"();`);
    this.addSql(`drop table if exists "role_grant" cascade;`);
    this.addSql(`drop trigger if exists "sensitive_read_audit" on "sensitive_read";`);
    this.addSql(`drop function if exists "sensitive_read_sensitive_read_audit_fn"();`);
    this.addSql(`drop table if exists "sensitive_read" cascade;`);
    this.addSql(`drop trigger if exists "social_worker_audit" on "social_worker";`);
    this.addSql(`drop function if exists "social_worker_social_worker_audit_fn"();`);
    this.addSql(`drop table if exists "social_worker" cascade;`);
    this.addSql(`drop trigger if exists "training_session_guard" on "training_session";`);
    this.addSql(`drop function if exists "training_session_training_session_guard_fn"();`);
    this.addSql(`drop trigger if exists "training_session_audit" on "training_session";`);
    this.addSql(`drop function if exists "training_session_training_session_audit_fn"();`);
    this.addSql(`drop table if exists "training_session" cascade;`);
    this.addSql(`drop trigger if exists "volunteer_audit" on "volunteer";`);
    this.addSql(`drop function if exists "volunteer_volunteer_audit_fn"();`);
    this.addSql(`drop table if exists "volunteer" cascade;`);
    this.addSql(`drop trigger if exists "training_enrolment_audit" on "training_enrolment";`);
    this.addSql(`drop function if exists "training_enrolment_training_enrolment_audit_fn"();`);
    this.addSql(`drop table if exists "training_enrolment" cascade;`);
    this.addSql(`drop trigger if exists "training_attendance_guard" on "training_attendance";`);
    this.addSql(`drop function if exists "training_attendance_training_attendance_guard_fn"();`);
    this.addSql(`drop trigger if exists "training_attendance_audit" on "training_attendance";`);
    this.addSql(`drop function if exists "training_attendance_training_attendance_audit_fn"();`);
    this.addSql(`drop table if exists "training_attendance" cascade;`);
    this.addSql(`drop trigger if exists "volunteer_team_audit" on "volunteer_team";`);
    this.addSql(`drop function if exists "volunteer_team_volunteer_team_audit_fn"();`);
    this.addSql(`drop table if exists "volunteer_team" cascade;`);
    this.addSql(`drop trigger if exists "team_member_audit" on "team_member";`);
    this.addSql(`drop function if exists "team_member_team_member_audit_fn"();`);
    this.addSql(`drop table if exists "team_member" cascade;`);
  }
}

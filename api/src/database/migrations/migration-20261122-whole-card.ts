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
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "attachment_content" drop constraint "attachment_content_attachment_id_foreign";`);

    this.addSql(`drop trigger if exists "attachment_audit" on "attachment";`);
    this.addSql(`drop function if exists "attachment_attachment_audit_fn"();`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop trigger if exists "attachment_content_audit" on "attachment_content";`);
    this.addSql(`drop function if exists "attachment_content_attachment_content_audit_fn"();`);
    this.addSql(`drop table if exists "attachment_content" cascade;`);
    this.addSql(`drop trigger if exists "certificate_guard" on "certificate";`);
    this.addSql(`drop function if exists "certificate_certificate_guard_fn"();`);
    this.addSql(`drop trigger if exists "certificate_audit" on "certificate";`);
    this.addSql(`drop function if exists "certificate_certificate_audit_fn"();`);
    this.addSql(`drop table if exists "certificate" cascade;`);

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
  }
}

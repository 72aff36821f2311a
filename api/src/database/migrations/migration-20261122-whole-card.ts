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
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "attachment_content" drop constraint "attachment_content_attachment_id_foreign";`);

    this.addSql(`drop trigger if exists "attachment_audit" on "attachment";`);
    this.addSql(`drop function if exists "attachment_attachment_audit_fn"();`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop trigger if exists "attachment_content_audit" on "attachment_content";`);
    this.addSql(`drop function if exists "attachment_content_attachment_content_audit_fn"();`);
    this.addSql(`drop table if exists "attachment_content" cascade;`);

    this.addSql(`alter table "api_key" drop constraint "api_key_scopes_check";`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (scopes <@ ARRAY['COMMUNITY_READ'::text, 'PARTNER_READ'::text, 'VOLUNTEER_READ'::text, 'TRAINING_READ'::text, 'TRAINING_WRITE'::text, 'COUNCIL_READ'::text, 'IMPACT_READ'::text]);`,
    );
  }
}

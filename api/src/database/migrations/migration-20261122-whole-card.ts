import { Migration } from '@mikro-orm/migrations';

export class WholeCard extends Migration {
  override up(): void | Promise<void> {
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
  }

  override down(): void | Promise<void> {
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

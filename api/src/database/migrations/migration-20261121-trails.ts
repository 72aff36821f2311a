// Trails are only ever added to; answers to repeats may be cleared away after their time.
import { Migration } from '@mikro-orm/migrations';
import { trailsUp } from '../foundation.ts';

export class Trails extends Migration {
  override async up(): Promise<void> {
    await this.execute(trailsUp);
  }

  override async down(): Promise<void> {
    await this.execute(
      'grant update on audit_entry, outbox_event, sensitive_read to qiaomen_app; revoke delete on idempotency_answer from qiaomen_app',
    );
  }
}

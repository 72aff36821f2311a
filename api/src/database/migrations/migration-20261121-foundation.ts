// The ground: functions for row level security and audit, the schema of sign-ins, the place of the job queue.
import { Migration } from '@mikro-orm/migrations';
import { authSchemaDown, authSchemaUp } from '../auth/auth-schema.ts';
import { foundationDown, foundationUp } from '../foundation.ts';

export class Foundation extends Migration {
  override async up(): Promise<void> {
    await this.execute(foundationUp);
    await this.execute(authSchemaUp);
    await this.execute('create schema graphile_worker authorization qiaomen_worker');
  }

  override async down(): Promise<void> {
    await this.execute('drop schema graphile_worker cascade');
    await this.execute(authSchemaDown);
    await this.execute(foundationDown);
  }
}

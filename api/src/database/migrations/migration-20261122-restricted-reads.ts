// Who looked at restricted texts stays on record: rows are only ever added.
import { Migration } from '@mikro-orm/migrations';

export class RestrictedReads extends Migration {
  override async up(): Promise<void> {
    await this.execute('revoke update on restricted_read from qiaomen_app');
  }

  override async down(): Promise<void> {
    await this.execute('grant update on restricted_read to qiaomen_app');
  }
}

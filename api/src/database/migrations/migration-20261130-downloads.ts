// Who took the result of an import stays on record: rows are only ever added.
import { Migration } from '@mikro-orm/migrations';

export class Downloads extends Migration {
  override async up(): Promise<void> {
    await this.execute('revoke update on import_download from qiaomen_app');
  }

  override async down(): Promise<void> {
    await this.execute('grant update on import_download to qiaomen_app');
  }
}

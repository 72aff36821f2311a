// Who looked at the names of children is only ever added to.
import { Migration } from '@mikro-orm/migrations';

export class Activities extends Migration {
  override async up(): Promise<void> {
    await this.execute('revoke update on child_names_read from qiaomen_app');
  }

  override async down(): Promise<void> {
    await this.execute('grant update on child_names_read to qiaomen_app');
  }
}

// When a key or a link was last used is no change that anybody made: it leaves no entry in the audit trail.
import { Migration } from '@mikro-orm/migrations';
import { writeAuditOf } from '../foundation.ts';

const everywhere = ['id', 'version', 'updated_at', 'created_at'];

export class Uses extends Migration {
  override async up(): Promise<void> {
    await this.execute(writeAuditOf([...everywhere, 'last_used_at']));
  }

  override async down(): Promise<void> {
    await this.execute(writeAuditOf(everywhere));
  }
}

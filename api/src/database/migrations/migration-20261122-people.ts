// Volunteers who are on record already belong to their teams from now on without a look at the memberships; the triggers of
// the tables keep it so. It is no change of their records.
import { Migration } from '@mikro-orm/migrations';

export class People extends Migration {
  override async up(): Promise<void> {
    await this.execute(`update volunteer v set team_ids = held.ids
      from (select volunteer_id, array_agg(distinct team_id::varchar order by team_id::varchar) as ids from team_member
        where archived_at is null and until is null group by volunteer_id) held
      where held.volunteer_id = v.id`);
  }

  /** The column goes with the migration before. */
  override async down(): Promise<void> {}
}

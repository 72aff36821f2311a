// Numbers of certificates begin anew every year; those that were given before belong to the year of the last of them.
import { Migration } from '@mikro-orm/migrations';

export class Certificates extends Migration {
  override async up(): Promise<void> {
    await this.execute(`
      select set_config('app.communities', coalesce((select array_agg(id) from community), '{}')::text, true);
      update certificate_counter c set year = extract(year from c.updated_at at time zone 'Asia/Shanghai')
        where c.year = 0`);
  }

  override async down(): Promise<void> {
    await this.execute(`
      select set_config('app.communities', coalesce((select array_agg(id) from community), '{}')::text, true);
      delete from certificate_counter c using certificate_counter newer
        where newer.community_id = c.community_id and (newer.prefix, newer.year) > (c.prefix, c.year)`);
  }
}

// Fills a migrated database for the benchmark: one community, 20,000 volunteers, 5,000 sessions, 200,000 attendances.
import pg from 'pg';

export const benchCommunity = '019aa000-0000-7000-8000-00000000c001';

const id = (kind: string, number: string): string =>
  `('019aa000-0000-7${kind}-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

const base = 'created_at, updated_at, version, community_id';
const times = `timestamptz '2025-01-01' + n * interval '1 minute', timestamptz '2025-01-01' + n * interval '1 minute', 1, '${benchCommunity}'`;

const statements = [
  `insert into community (id, created_at, updated_at, version, name, level, community_id, search_text)
   values ('${benchCommunity}', now(), now(), 1, '基准社区', 'COMMUNITY', '${benchCommunity}', '基准社区')`,
  `insert into partner_unit (id, ${base}, name, kind, resources, search_text)
   select ${id('001', 'n')}, ${times}, '单位' || n, case n % 3 when 0 then 'HOSPITAL' when 1 then 'SCHOOL' else 'SOCIAL_WORK_AGENCY' end, '{培训}', '单位' || n
   from generate_series(1, 60) n`,
  `insert into person (id, ${base}, full_name, sex, phone_tail, search_text)
   select ${id('002', 'n')}, ${times}, '志愿者' || n, case n % 2 when 0 then 'MALE' else 'FEMALE' end, lpad((n % 10000)::text, 4, '0'), '志愿者' || n
   from generate_series(1, 20000) n`,
  `insert into volunteer (id, ${base}, person_id, level, is_silver, skills, joined_on)
   select ${id('003', 'n')}, ${times}, ${id('002', 'n')}, case n % 4 when 0 then 'CORE' when 1 then 'NEW' else 'ORDINARY' end, n % 10 = 0, '{急救,陪伴}', date '2024-01-01' + (n % 600)
   from generate_series(1, 20000) n`,
  `insert into training_session (id, ${base}, title, topic_area, provider_unit_id, starts_at, held_on, minutes, status, attended_count, search_text)
   select ${id('004', 'n')}, ${times}, '第' || n || '期培训', 'HEALTH', ${id('001', '1 + n % 60')}, timestamptz '2020-01-01 09:00+08' + n * interval '8 hours',
     ((timestamptz '2020-01-01 09:00+08' + n * interval '8 hours') at time zone 'Asia/Shanghai')::date, 120, 'ATTENDANCE_LOCKED', 40, '第' || n || '期培训'
   from generate_series(1, 5000) n`,
  `insert into training_attendance (id, ${base}, session_id, volunteer_id, volunteer_name, position, result, minutes, search_text)
   select ${id('005', 'n')}, ${times}, ${id('004', '1 + (n - 1) / 40')}, ${id('003', '1 + ((n - 1) * 7 + (n - 1) / 40) % 20000')}, '志愿者', 1 + (n - 1) % 40, 'ATTENDED', 120, '志愿者'
   from generate_series(1, 200000) n`,
];

/** Fills the database as its owner; takes some seconds. */
export async function fill(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`set session_replication_role = replica`);
  for (const statement of statements) await client.query(statement);
  await client.query('set session_replication_role = default');
  await client.query('vacuum (analyze)');
  await client.end();
}

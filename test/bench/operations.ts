// What is measured: three reads and one mutation, each as GraphQL and as the bare statement that is its limit.
import { benchCommunity } from './fill.ts';

export interface Read {
  readonly name: string;
  readonly query: string;
  readonly variables: (turn: number) => Record<string, unknown>;
  /** The statement of the limit; its parameters are the values of the variables, in order. */
  readonly sql: string;
}

const session = (number: number): string => `019aa000-0000-7004-8000-${number.toString(16).padStart(12, '0')}`;
const scope = `community_id = '${benchCommunity}'`;

export const reads: readonly Read[] = [
  {
    name: 'flat list of 25',
    query: `query Flat($topic: TopicArea!) { trainingSessions(first: 25, filter: { topicArea: { eq: $topic } }, orderBy: [{ field: HELD_ON, direction: DESC }]) { nodes { id title topicArea startsAt heldOn minutes status attendedCount } } }`,
    variables: () => ({ topic: 'HEALTH' }),
    sql: `select json_build_object('trainingSessions', json_build_object('nodes', coalesce((select json_agg(z) from (
      select id, title, topic_area as "topicArea", starts_at as "startsAt", held_on as "heldOn", minutes, status, attended_count as "attendedCount"
      from training_session where ${scope} and archived_at is null and topic_area = $1 order by held_on desc, id desc limit 25) z), '[]')))::text`,
  },
  {
    name: 'nested: 25 sessions, provider, first 3 attendances with volunteer',
    query: `query Nested($first: Int!) { trainingSessions(first: 25, orderBy: [{ field: HELD_ON, direction: DESC }]) { nodes { id title heldOn providerUnit { id name kind } attendances(first: $first) { nodes { id result minutes volunteer { id level person { id fullName } } } } } } }`,
    variables: () => ({ first: 3 }),
    sql: `select json_build_object('trainingSessions', json_build_object('nodes', coalesce((select json_agg(z) from (
      select s.id, s.title, s.held_on as "heldOn",
        (select row_to_json(u) from (select p.id, p.name, p.kind from partner_unit p where p.id = s.provider_unit_id) u) as "providerUnit",
        (select json_build_object('nodes', coalesce(json_agg(a), '[]')) from (select t.id, t.result, t.minutes,
          (select row_to_json(v) from (select w.id, w.level, (select row_to_json(q) from (select q.id, q.full_name as "fullName" from person q where q.id = w.person_id) q) as person
            from volunteer w where w.id = t.volunteer_id) v) as volunteer
          from training_attendance t where t.session_id = s.id and t.archived_at is null order by t.id limit $1) a) as attendances
      from training_session s where s.${scope} and s.archived_at is null order by s.held_on desc, s.id desc limit 25) z), '[]')))::text`,
  },
  {
    name: 'one record with its relations',
    query: `query One($id: ID!) { trainingSession(id: $id) { id title heldOn minutes status note place version createdAt course { id title } community { id name level } providerUnit { id name kind joinedOn resources } attendances(first: 5) { nodes { id result } } } }`,
    variables: (turn) => ({ id: session(1 + ((turn * 37) % 5000)) }),
    sql: `select json_build_object('trainingSession', (select row_to_json(z) from (
      select s.id, s.title, s.held_on as "heldOn", s.minutes, s.status, s.note, s.place, s.version, s.created_at as "createdAt",
        (select row_to_json(c) from (select c.id, c.title from course c where c.id = s.course_id) c) as course,
        (select row_to_json(m) from (select m.id, m.name, m.level from community m where m.id = s.community_id) m) as community,
        (select row_to_json(u) from (select p.id, p.name, p.kind, p.joined_on as "joinedOn", p.resources from partner_unit p where p.id = s.provider_unit_id) u) as "providerUnit",
        (select json_build_object('nodes', coalesce(json_agg(a), '[]')) from (select t.id, t.result from training_attendance t where t.session_id = s.id and t.archived_at is null order by t.id limit 5) a) as attendances
      from training_session s where s.id = $1 and s.${scope}) z))::text`,
  },
];

/** A course is made: one record, its audit row, its outbox row. */
export const mutation = {
  name: 'mutation: one record with audit and outbox',
  query: `mutation Make($title: String!) { createCourse(input: { title: $title, topicArea: HEALTH, minutes: 60 }) { course { id title version } userErrors { code } } }`,
  variables: (turn: number): Record<string, unknown> => ({ title: `课程 ${process.pid} ${turn} ${performance.now()}` }),
};

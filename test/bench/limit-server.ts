// The limit: a bare HTTP server that runs one prepared statement and passes its JSON text on; no rights, no row level
// security, no GraphQL. The mutation is one bare transaction of the same rows.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { benchCommunity } from './fill.ts';
import { reads } from './operations.ts';

const pool = new pg.Pool({ connectionString: process.env.BENCH_URL, max: 10, options: '-c timezone=UTC -c jit=off' });

const makeSql = {
  course: `insert into course (id, created_at, updated_at, version, community_id, title, topic_area, minutes, search_text) values ($1, now(), now(), 1, '${benchCommunity}', $2, 'HEALTH', 60, $2)`,
  outbox: `insert into outbox_event (id, operation, record_type, record_id, community_id) values ($1, 'createCourse', 'Course', $2, '${benchCommunity}')`,
};

async function make(title: string): Promise<string> {
  const client = await pool.connect();
  try {
    const id = randomUUID();
    await client.query({ name: 'begin', text: 'begin' });
    await client.query({ name: 'course', text: makeSql.course, values: [id, title] });
    await client.query({ name: 'outbox', text: makeSql.outbox, values: [randomUUID(), id] });
    await client.query({ name: 'commit', text: 'commit' });
    return `{"createCourse":{"course":{"id":"${id}","version":1},"userErrors":[]}}`;
  } finally {
    client.release();
  }
}

async function read(index: number, variables: Record<string, unknown>): Promise<string> {
  const { sql } = reads[index]!;
  const result = await pool.query({
    name: `read${index}`,
    text: sql,
    values: Object.values(variables),
    rowMode: 'array',
  });
  return (result.rows as unknown as [string][])[0]![0];
}

const server = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk: Buffer) => (text += chunk.toString()));
  request.on('end', () => {
    const { variables } = JSON.parse(text) as { variables: Record<string, unknown> };
    const index = Number(request.url!.slice(1));
    const answer = index < reads.length ? read(index, variables) : make(String(variables.title));
    answer.then(
      (data) => {
        const body = `{"data":${data}}`;
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        return response.end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));

// The example operations of the contract work as their page says, with curl.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

const root = path.resolve(import.meta.dirname, '../..');
let test: TestApp;
let commands: string[];
let folder: string;

beforeAll(async () => {
  test = await startApp({ demo: true });
  folder = await mkdtemp(path.join(tmpdir(), 'qiaomen-curl-'));
  const page = await readFile(path.join(root, 'schema/operations/README.md'), 'utf8');
  commands = [...page.matchAll(/```bash\n([\s\S]*?)```/g)].map(([, command]) => command!);
}, 120_000);

afterAll(() => test?.stop());

/** Runs a command of the page against the app under test; gives the JSON of its last answer. */
async function run(index: number): Promise<{ data: Record<string, unknown>; errors?: unknown }> {
  const command = commands[index]!.replaceAll('http://localhost:4000', test.url).replaceAll(
    'cookies.txt',
    path.join(folder, 'cookies.txt'),
  );
  const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd: root });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('{"data"'))) as { data: Record<string, unknown>; errors?: unknown };
}

describe('an example operation', () => {
  it('there are five of', () => {
    expect(commands).toHaveLength(5);
  });

  it('lists the trainings by hospitals', async () => {
    const { data, errors } = await run(0);
    const sessions = data.trainingSessions as { totalCount: number; nodes: { attendedCount: number }[] };
    expect(errors).toBeUndefined();
    expect(sessions.totalCount).toBe(6);
    expect(sessions.nodes.reduce((sum, each) => sum + each.attendedCount, 0)).toBe(124);
  });

  it('counts core volunteers and hides who they are', async () => {
    const volunteers = (await run(1)).data.volunteers as {
      totalCount: number;
      nodes: { person: { fullName: null; masked: string[] } }[];
    };
    expect(volunteers.totalCount).toBe(56);
    expect(volunteers.nodes[0]!.person.fullName).toBeNull();
    expect(volunteers.nodes[0]!.person.masked).toContain('fullName');
  });

  it('finds a partner unit by the initials of its name', async () => {
    const units = (await run(2)).data.partnerUnits as { nodes: { name: string }[] };
    expect(units.nodes.map(({ name }) => name)).toEqual(['金银潭医院']);
  });

  it('reads attendances page by page', async () => {
    const attendances = (await run(3)).data.trainingAttendances as {
      totalCount: number;
      edges: unknown[];
      pageInfo: { hasNextPage: boolean };
    };
    expect([attendances.totalCount, attendances.edges.length, attendances.pageInfo.hasNextPage]).toEqual([
      334,
      100,
      true,
    ]);
  });

  it('logs a training, and the same once only', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const logged = (await run(4)).data.logTraining as {
        trainingSession: { attendedCount: number };
        userErrors: unknown[];
      };
      expect(logged.userErrors).toEqual([]);
      expect(logged.trainingSession.attendedCount).toBe(2);
    }
    const committee = await test.as('committee');
    const { trainingSessions } = await committee.data(
      '{ trainingSessions(filter: { title: { eq: "血压测量" } }) { totalCount } }',
    );
    expect(trainingSessions.totalCount).toBe(1);
  });
});

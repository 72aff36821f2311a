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
});

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
  it('there are seven of', () => {
    expect(commands).toHaveLength(7);
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

  it('gives the figures of the programme, as they were reported', async () => {
    const { figures } = (await run(4)).data.impact as {
      figures: { key: string; value: number; definition: string }[];
    };
    expect(Object.fromEntries(figures.map(({ key, value }) => [key, value]))).toMatchObject({
      ...{ PARTNER_UNITS: 7, CORE_VOLUNTEERS: 56, CORE_VOLUNTEERS_PROMOTED: 18, SILVER_VOLUNTEERS: 15 },
      ...{ HOSPITAL_TRAINING_SESSIONS: 6, HOSPITAL_TRAINING_PERSON_TIMES: 124 },
      ...{ SOCIAL_WORK_TRAINING_SESSIONS: 8, SOCIAL_WORK_TRAINING_PERSON_TIMES: 210 },
      ...{ EMERGENCY_PLANS: 5, DRILLS: 3, GROUP_ACTIVITIES: 18, SCENARIO_CLASSES: 12, JOINT_MEETINGS: 4 },
      ...{ SUGGESTIONS_PUT_RIGHT: 37, OUTSTANDING_VOLUNTEERS: 15, OUTSTANDING_SILVER_VOLUNTEERS: 8 },
    });
    for (const { definition } of figures) expect(definition.length).toBeGreaterThan(5);
  });

  it('reads a whole year of the committee', async () => {
    const { data, errors } = await run(5);
    expect(errors).toBeUndefined();
    const year = data as Record<string, { totalCount: number; nodes: Record<string, any>[] }>;
    const counts = ['emergencyPlans', 'drills', 'activities', 'committeeMeetings', 'suggestions'].map(
      (name) => year[name]!.totalCount,
    );
    expect(counts).toEqual([5, 3, 30, 4, 37]);
    expect(year.committeeSeats!.nodes.map(({ role }) => role)).toContain('CHAIR');
    expect(year.drills!.nodes.flatMap(({ findings }) => findings.nodes)).toMatchObject([
      { what: '疏散通道堆物', status: 'CLOSED' },
      { what: 'AED 位置标识不清', status: 'CLOSED' },
    ]);
    const [round] = year.awardRounds!.nodes;
    expect(round).toMatchObject({
      year: 2025,
      awardTitle: '优秀志愿者',
      status: 'PUBLISHED',
      awards: { totalCount: 15 },
    });
  });

  it('logs a training, and the same once only', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const logged = (await run(6)).data.logTraining as {
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

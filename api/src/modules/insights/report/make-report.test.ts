// A report from its order to its file and to the night in which it is forgotten; and what becomes of one that cannot be made.
import fastify, { type FastifyInstance } from 'fastify';
import type { Task } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import { forkFor } from '../../../kernel/context.ts';
import { rightsOf } from '../../../kernel/read/rights.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { theSystem } from '../../../modules.ts';
import { impactReportRoutes } from '../../../pipeline/impact-reports.ts';
import { forgetReports, reportJob } from './make-report.ts';

let world: World;
let app: FastifyInstance;
let caller: Caller;
let chair: Caller;
const start = new Date('2026-03-10T02:00:00Z');
const dayLater = new Date('2026-03-11T02:00:00Z');

beforeAll(async () => {
  world = await openWorld();
  chair = world.as('COMMITTEE_CHAIR', { name: '王建华' });
  const { catalog, dictionary } = theSystem();
  const identify = async () => ({ caller, rights: rightsOf(catalog, caller) });
  app = fastify();
  const { services } = world;
  await app.register(impactReportRoutes, { services, dictionary, identify, publicUrl: 'http://localhost' });
});
afterAll(async () => {
  await app?.close();
  await world?.stop();
});
beforeEach(() => world.clock.set(start));

async function order(): Promise<string> {
  const input = { communityId: world.community, format: 'EXCEL' };
  return (await world.does(chair, 'startImpactReport', input, 'impactReport { id }')).impactReport.id;
}

/** Does the job as the queue would on one of its attempts. */
async function make(reportId: string, attempts = 1): Promise<void> {
  const helpers = { job: { attempts, max_attempts: 3 } } as Parameters<Task>[1];
  await reportJob(world.services)({ reportId, communityId: world.community }, helpers);
}

async function found(id: string): Promise<Record<string, unknown>> {
  const source = `{ impactReport(id: "${id}") { status progressPercent fileName url expiresAt startedByName fetchedCount version } }`;
  return (await world.ask(chair, source)).data.impactReport;
}

async function fetched(id: string, by = chair): Promise<string> {
  caller = by;
  const answer = await app.inject(`/impact-reports/${id}`);
  const { errors } = answer.statusCode === 422 ? answer.json() : {};
  return `${answer.statusCode} ${errors?.[0].extensions.code ?? ''}`.trim();
}

describe('a report', () => {
  it('is fetched once it is made, for a day to the millisecond, by those of its community', async () => {
    await world.rows(`update community set name = '柳荫/社区: "一"' where id = $1`, [world.community]);
    const id = await order();
    expect(await found(id)).toMatchObject({ status: 'QUEUED', progressPercent: 0, startedByName: '王建华' });
    expect(await fetched(id)).toBe('422 STATE');
    await make(id);
    expect(await found(id)).toMatchObject({
      ...{ status: 'DONE', progressPercent: 100, url: `/impact-reports/${id}`, fetchedCount: 0 },
      ...{ fileName: '柳荫 社区   一 壹对壹敲门行动成效报告 2026-03-10.xlsx', expiresAt: '2026-03-11T02:00:00+00:00' },
    });
    expect(await fetched(id)).toBe('200');
    expect(await fetched(id, world.as('COORDINATOR', { community: world.elsewhere }))).toBe('404');
    world.clock.set(new Date(dayLater.getTime() - 1));
    expect(await fetched(id)).toBe('200');
    world.clock.set(dayLater);
    expect(await fetched(id)).toBe('422 REPORT_EXPIRED');
    const made = await found(id);
    expect(made).toMatchObject({ fetchedCount: 2 });
    // A job that is tried once more makes nothing a second time.
    await make(id);
    expect(await found(id)).toEqual(made);
  });

  it('is forgotten in the night once its day is over, and not in its last moment', async () => {
    const id = await order();
    await make(id);
    const bytesAfterNight = async (now: Date): Promise<number> => {
      world.clock.set(now);
      const acting = { actor: 'test', actorName: 'test', reach: [world.community] };
      await forkFor(world.services, acting, 'night').transactional((em) => forgetReports(em as never, world.clock));
      const sql = 'select octet_length(sealed_bytes) as bytes from impact_report_file where report_id = $1';
      return (await world.rows<{ bytes: number }>(sql, [id]))[0]!.bytes;
    };
    expect(await bytesAfterNight(dayLater)).toBeGreaterThan(0);
    expect(await bytesAfterNight(new Date(dayLater.getTime() + 1))).toBe(0);
  });

  it('that cannot be made is tried again, has failed with the last attempt, and leaves no file', async () => {
    const id = await order();
    await world.rows(`update impact_report set language = 'xx' where id = $1`, [id]);
    await expect(make(id, 2)).rejects.toThrow();
    expect(await found(id)).toMatchObject({ status: 'RUNNING', progressPercent: 10 });
    await expect(make(id, 3)).rejects.toThrow();
    const failed = await found(id);
    expect(failed).toMatchObject({ status: 'FAILED', url: null, expiresAt: null });
    expect(await fetched(id)).toBe('422 STATE');
    await world.rows(`update impact_report set language = 'en' where id = $1`, [id]);
    await make(id);
    expect(await found(id)).toMatchObject({ status: 'FAILED' });
    expect(await world.rows('select 1 from impact_report_file where report_id = $1', [id])).toEqual([]);
  });

  it('is ordered for one’s own community, of a day or more', async () => {
    const refused = (input: object, by = chair): Promise<string[]> =>
      world.refused(by, 'startImpactReport', { communityId: world.community, format: 'PDF', ...input });
    expect(await refused({ communityId: world.elsewhere })).toEqual(['NOT_FOUND communityId']);
    expect(await refused({ from: '2026-03-02', to: '2026-03-01' })).toEqual(['PERIOD_BACKWARDS to']);
    for (const role of ['VOLUNTEER', 'SYSTEM_ADMIN', 'PARTNER_STAFF', 'TEAM_LEADER'] as const)
      expect(await refused({}, world.as(role)), role).toEqual(['FORBIDDEN']);
    for (const role of ['COORDINATOR', 'COMMITTEE_MEMBER', 'SOCIAL_WORKER'] as const) {
      const input = { communityId: world.community, format: 'PDF', from: '2026-03-01', to: '2026-03-01' };
      expect((await world.does(world.as(role), 'startImpactReport', input)).userErrors, role).toEqual([]);
    }
  });
});

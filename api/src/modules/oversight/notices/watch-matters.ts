// Soon after a record has changed that may wait for somebody, the notices of its community are looked through.
import type { Logger } from 'pino';
import type { Services } from '../../../kernel/context.ts';
import { dueMatters } from './due-matters.ts';
import { refreshTask } from './refresh-notices.ts';

const gatherMilliseconds = 1_000;

/** Types whose changes may make or end a matter; who answers is said by grants. */
const watched = new Set([...dueMatters.map(({ record }) => record), 'RoleGrant', 'NoticeSetting']);

/** Watches until it is stopped. What is lost with the process is found by the next night. */
export function watchMatters(services: Services, log: Pick<Logger, 'warn'>): () => void {
  const warn = (error: unknown): void => log.warn({ error: (error as Error).message }, 'notices not refreshed');
  const stopping = new AbortController();
  const waiting = new Map<string, NodeJS.Timeout>();
  const ask = async (communityId: string): Promise<void> => {
    waiting.delete(communityId);
    const order = JSON.stringify({ communityId });
    const em = services.orm.em.fork();
    await em.execute('select graphile_worker.enqueue(?, ?::json, ?)', [
      refreshTask,
      order,
      `${refreshTask} ${communityId}`,
    ]);
  };
  const watch = async (): Promise<void> => {
    for await (const { community, types } of services.changes.follow(stopping.signal)) {
      if (!community || waiting.has(community) || !types.some((type) => watched.has(type))) continue;
      waiting.set(community, setTimeout(() => void ask(community).catch(warn), gatherMilliseconds).unref());
    }
  };
  void watch().catch(warn);
  return () => {
    stopping.abort();
    for (const timer of waiting.values()) clearTimeout(timer);
  };
}

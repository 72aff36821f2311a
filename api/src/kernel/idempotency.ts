// Repeats: the answer to a mutation that came with an Idempotency-Key is kept for 30 days in the transaction that gave it.
import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from './clock.ts';
import { Fault } from './domain-error.ts';

const IdempotencyAnswerSchema = defineEntity({
  name: 'IdempotencyAnswer',
  comment: 'The answer that was given to a mutation with an Idempotency-Key.',
  policies: [
    {
      name: 'idempotency_answer_of_actor',
      command: 'all',
      using: `actor = app_actor() or answered_at < (now() - '30 days'::interval)`,
      check: 'actor = app_actor()',
    },
  ],
  properties: {
    actor: p.string().length(80).primary().groups('S1').comment('Who sent it.'),
    key: p
      .string()
      .length(200)
      .primary()
      .groups('S1')
      .comment('The key, and the place of the mutation in its document.'),
    bodyHash: p.string().length(64).groups('S1').comment('Hash of the request, to tell a repeat from another request.'),
    answer: p.json().nullable().groups('S1').comment('Ids and plain values of the answer.'),
    answeredAt: p.datetime(3).defaultRaw('now()').groups('S1').comment('When it was first answered; kept for 30 days.'),
  },
});
export class IdempotencyAnswer extends IdempotencyAnswerSchema.class {}
IdempotencyAnswerSchema.setClass(IdempotencyAnswer);

export interface RepeatKey {
  readonly actor: string;
  readonly key: string;
  readonly bodyHash: string;
}

/**
 * Claims a key in the present transaction. Gives the kept answer when the key was answered before; a second request
 * with the key waits here until the first has committed. Another body with the same key is refused.
 */
export async function claim(em: EntityManager, repeat: RepeatKey): Promise<{ readonly answer: unknown } | null> {
  const inserted = await em.execute<{ key: string }[]>(
    'insert into idempotency_answer (actor, key, body_hash) values (?, ?, ?) on conflict do nothing returning key',
    [repeat.actor, repeat.key, repeat.bodyHash],
  );
  if (inserted.length > 0) return null;
  const [kept] = await em.execute<{ body_hash: string; answer: unknown }[]>(
    'select body_hash, answer from idempotency_answer where actor = ? and key = ?',
    [repeat.actor, repeat.key],
  );
  if (kept?.body_hash !== repeat.bodyHash) throw new Fault('BAD_REQUEST', 'IDEMPOTENCY_KEY_REUSED');
  return { answer: kept.answer };
}

/** Keeps the answer to a claimed key. */
export async function keep(em: EntityManager, repeat: RepeatKey, answer: unknown): Promise<void> {
  await em.execute('update idempotency_answer set answer = ?::jsonb where actor = ? and key = ?', [
    JSON.stringify(answer),
    repeat.actor,
    repeat.key,
  ]);
}

const keptDays = 30;

/** Takes away the answers that have been kept for their time. */
export async function forgetAnswers(em: EntityManager, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - keptDays * 86_400_000);
  await em.execute('delete from idempotency_answer where answered_at < ?', [before]);
}

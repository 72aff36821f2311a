// What happened, written in the transaction in which it happened. Listeners hear of it after the commit (changes.ts).
import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from './id.ts';

const OutboxEventSchema = defineEntity({
  name: 'OutboxEvent',
  comment: 'Something that happened to a record, to be told to subscribers and webhooks.',
  indexes: [{ properties: ['happenedAt', 'id'] }],
  policies: [
    { name: 'outbox_event_read', command: 'select', using: `community_id = any((select app_communities())::uuid[])` },
    { name: 'outbox_event_write', command: 'insert', check: 'true' },
  ],
  properties: {
    id: p.uuid().primary().onCreate(newId).groups('S1').comment('Id of the event.'),
    happenedAt: p.datetime(3).defaultRaw('now()').groups('S1').comment('When it happened.'),
    operation: p.string().length(80).groups('S1').comment('The mutation that did it.'),
    recordType: p.string().length(80).groups('S1').comment('Type of the record.'),
    recordId: p.uuid().groups('S1').comment('Id of the record.'),
    communityId: p.uuid().nullable().groups('S1').comment('Community of the record.'),
  },
});
export class OutboxEvent extends OutboxEventSchema.class {}
OutboxEventSchema.setClass(OutboxEvent);

export interface Happening {
  readonly operation: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly communityId: string | null;
}

/** Writes what happened. */
export async function tell(em: EntityManager, happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  const values = happenings.map(() => '(?, ?, ?, ?, ?)').join(', ');
  await em.execute(
    `insert into outbox_event (id, operation, record_type, record_id, community_id) values ${values}`,
    happenings.flatMap((each) => [newId(), each.operation, each.recordType, each.recordId, each.communityId]),
  );
}

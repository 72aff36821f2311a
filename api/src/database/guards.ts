// The database's own guard on every table: forced row level security, and a trigger that writes the audit trail.
// Both are derived from the declaration of the entity, so that no table can be made without them.
import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { isHiddenInAudit } from '../kernel/privacy.ts';

const inReach = (column: string): string => `${column} = any((select app_communities())::uuid[])`;

/** Tables that are themselves a trail: they are not audited. */
const trails = new Set(['AuditEntry', 'OutboxEvent', 'IdempotencyAnswer', 'ImportRowError']);

/** Adds row level security and the audit trigger to every entity; for the ORM's hook after discovery. */
export function guardTables(storage: MetadataStorage): void {
  for (const meta of storage.getAll().values()) guardTable(meta);
}

function guardTable(meta: EntityMetadata): void {
  if (meta.abstract || meta.virtual || !meta.className) return;
  guardRows(meta);
  if (!trails.has(meta.className)) auditRows(meta);
}

function guardRows(meta: EntityMetadata): void {
  meta.rowLevelSecurity = 'force';
  if (meta.policies?.length) return;
  if (!meta.properties['community' as never]) {
    throw new Error(`${meta.className}: it belongs to no community, so its row level policies must be declared`);
  }
  const reach = inReach('community_id');
  meta.policies = [{ name: `${tableOf(meta)}_of_community`, command: 'all', using: reach, check: reach }];
}

function auditRows(meta: EntityMetadata): void {
  const hidden = Object.values(meta.properties)
    .filter((property) => property.persist !== false && property.fieldNames !== undefined)
    .filter((property) => isHiddenInAudit(meta.className, property))
    .map((property) => `'${property.fieldNames[0]}'`);
  const list = hidden.length > 0 ? `array[${hidden.join(', ')}]` : `'{}'::text[]`;
  meta.triggers = [
    ...(meta.triggers ?? []),
    {
      name: `${tableOf(meta)}_audit`,
      timing: 'after',
      events: ['insert', 'update', 'delete'],
      forEach: 'row',
      body: `perform write_audit(tg_table_name::text, tg_op, to_jsonb(old), to_jsonb(new), ${list}); return null`,
    },
  ];
}

function tableOf(meta: EntityMetadata): string {
  return meta.tableName ?? meta.collection;
}

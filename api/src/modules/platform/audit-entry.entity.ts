// The audit trail: one row for each change of a row, written by the database itself.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration } from '../../kernel/enumeration.ts';

export const AuditOperation = enumeration('AuditOperation', 'What was done to a row.', {
  INSERT: 'The row was made.',
  UPDATE: 'The row was changed.',
  DELETE: 'The row was taken away.',
});

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  comment: 'One change of one record: who, when, why, and what it was before and after; sensitive values are starred.',
  indexes: [{ properties: ['recordId', 'at'] }, { properties: ['communityId', 'at'] }],
  policies: [
    { name: 'audit_entry_read', command: 'select', using: `community_id = any((select app_communities())::uuid[])` },
    { name: 'audit_entry_write', command: 'insert', check: 'true' },
  ],
  properties: {
    id: p.uuid().primary().groups('S0').comment('Id of the entry.'),
    at: p.datetime(3).groups('S1').comment('When it was done.'),
    actor: p.string().length(80).groups('S1').comment('Who did it: an account, a key, or a system job.'),
    actorName: p.string().length(80).nullable().groups('S1').comment('Name by which colleagues know who did it.'),
    requestId: p.string().length(80).nullable().groups('S1').comment('The request in which it was done.'),
    reason: p.text().nullable().groups('S1').comment('The reason that was given.'),
    recordTable: p.string().length(80).groups('S1').comment('Table of the record.'),
    operation: p.enum(AuditOperation.items).groups('S1').comment('What was done.'),
    recordId: p.uuid().nullable().groups('S1').comment('Id of the record.'),
    communityId: p.uuid().nullable().groups('S1').comment('Community of the record.'),
    changes: p.json().groups('S2').comment('Old and new value of each column that changed.'),
  },
});
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);

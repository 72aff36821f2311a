// The face of the audit trail: it is read, and written by nobody but the database.
import { resource } from '../../kernel/resource/declaration.ts';
import { amongst, either, type Caller } from '../../kernel/scope.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export const auditEntries = resource(AuditEntry, {
  plural: 'auditEntries',
  read: [
    'at',
    'actor',
    'actorName',
    'requestId',
    'reason',
    'recordTable',
    'operation',
    'recordId',
    'communityId',
    'changes',
  ],
  filter: ['at', 'actor', 'recordTable', 'operation', 'recordId', 'communityId', 'requestId'],
  order: ['at'],
  may: { read: 'audit.read' },
  rows: (caller: Caller, permission: string) => either([amongst('communityId', caller.communities(permission))]),
});

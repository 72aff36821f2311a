// Ids, patches, descriptors and repeats of the data layer.
import { expect, test } from 'vitest';
import { parse } from 'graphql';
import { changedFields } from './changed-fields.ts';
import { newId } from './new-id.ts';
import { resource } from './resource.ts';
import { nextAttempt } from './use-workflow.ts';

test('an id is a UUID version 7 that sorts by its time', () => {
  const early = newId(Date.UTC(2026, 0, 1));
  const late = newId(Date.UTC(2026, 0, 2));
  expect(early).toMatch(/^019b76da-a800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
});

test('a patch holds what changed, without what the server keeps', () => {
  const before = { id: 'u1', version: 3, name: '甲', note: null, resources: ['培训'], updatedAt: 'x', masked: [] };
  expect(changedFields({ ...before, version: 4, updatedAt: 'y', name: '乙' }, before)).toEqual({ name: '乙' });
  expect(changedFields({ ...before, note: undefined, resources: ['培训', '场地'] }, before)).toEqual({
    resources: ['培训', '场地'],
  });
});

test('names of a resource follow from its type, its permissions from the contract', () => {
  const fields = parse('fragment Fields on PartnerUnit { id }');
  const made = resource({ type: 'PartnerUnit', plural: 'partnerUnits', fields, title: () => '' });
  expect(made).toMatchObject({ singular: 'partnerUnit', fragment: 'Fields' });
  expect(made.permissions).toEqual({
    list: 'partner.read',
    show: 'partner.read',
    create: 'partner.write',
    edit: 'partner.write',
    delete: 'partner.write',
    restore: 'partner.write',
  });
});

test('what the contract does not offer, nobody may', () => {
  const made = resource({
    type: 'AuditEntry',
    plural: 'auditEntries',
    fields: parse('fragment F on AuditEntry { id }'),
    title: () => '',
  });
  expect(made.permissions).toMatchObject({ list: 'audit.read', create: undefined, edit: undefined, delete: undefined });
});

test('a fragment on another type is refused when the console is built', () => {
  const fields = parse('fragment Fields on Team { id }');
  expect(() => resource({ type: 'PartnerUnit', plural: 'partnerUnits', fields, title: () => '' })).toThrow(
    'its fragment is on Team',
  );
});

test('a repeat of the same input keeps its idempotency key, another input gets another', () => {
  const first = nextAttempt(undefined, { input: { id: 'u1' } });
  expect(nextAttempt(first, { input: { id: 'u1' } }).key).toBe(first.key);
  expect(nextAttempt(first, { input: { id: 'u2' } }).key).not.toBe(first.key);
});

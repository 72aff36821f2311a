// From the audit trail's columns to fields of a record.
import { expect, test } from 'vitest';
import { fieldChanges } from './timeline-changes.ts';

test('columns are named as fields, and what the database keeps itself is left out', () => {
  const changes = {
    partner_unit_id: { old: null, new: 'u1' },
    phone_sealed: { old: '***', new: '***' },
    phone_fingerprint: { old: '***', new: '***' },
    version: { old: 1, new: 2 },
    updated_at: { old: 'x', new: 'y' },
  };
  expect(fieldChanges(changes)).toEqual([
    { field: 'partnerUnitId', before: null, after: 'u1' },
    { field: 'phone', before: '***', after: '***' },
  ]);
});

test('changes that one may not see are none', () => {
  expect(fieldChanges(null)).toEqual([]);
});

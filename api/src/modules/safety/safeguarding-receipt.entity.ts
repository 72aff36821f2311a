// What whoever filed a safeguarding report keeps of it: that it exists, and nothing of what it says.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../communities/community-record.ts';
import { Person } from '../people/person.entity.ts';

const SafeguardingReceiptSchema = defineEntity({
  name: 'SafeguardingReceipt',
  extends: CommunityRecord,
  comment: 'The receipt of a safeguarding report, for whoever filed it.',
  uniques: [{ name: 'safeguarding_receipt_code', properties: ['community', 'code'] }],
  checks: [{ name: 'safeguarding_receipt_stays', expression: 'archived_at is null' }],
  properties: {
    code: p.string().length(12).groups('S1').comment('Code under which one can ask about the report.'),
    filedAt: p.datetime(3).groups('S1').comment('When the report was filed.'),
    reporter: () =>
      p
        .manyToOne(Person)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('Who filed it, where the account belongs to a person on file.'),
  },
});
export class SafeguardingReceipt extends SafeguardingReceiptSchema.class {}
SafeguardingReceiptSchema.setClass(SafeguardingReceipt);

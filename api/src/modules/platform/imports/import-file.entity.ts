// A ledger that somebody uploaded. It holds names and phone numbers, so its bytes are sealed, and forgotten after a month.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../../communities/community-record.ts';

const ImportFileSchema = defineEntity({
  name: 'ImportFile',
  extends: CommunityRecord,
  comment: 'An uploaded ledger, in Excel or CSV.',
  indexes: [{ properties: ['community', 'fingerprint'] }],
  checks: [{ name: 'import_file_size', expression: 'byte_size > 0' }],
  properties: {
    fileName: p.string().length(200).groups('S1').comment('Name of the file.'),
    byteSize: p.integer().groups('S1').comment('Size (bytes).'),
    fingerprint: p
      .string()
      .length(64)
      .groups('S1')
      .comment('SHA-256 of its bytes: the same file again is known by it.'),
    sheetNames: p.string().array().default([]).groups('S1').comment('Sheets of a workbook; none in a CSV.'),
    uploadedBy: p.string().length(80).groups('S1').comment('Account that uploaded it.'),
    sealedContent: p
      .uint8array()
      .nullable()
      .lazy()
      .groups('S3')
      .comment('Its bytes, sealed; null once they are forgotten.'),
    forgottenAt: p.datetime(3).nullable().groups('S1').comment('When its bytes were forgotten.'),
  },
});
export class ImportFile extends ImportFileSchema.class {}
ImportFileSchema.setClass(ImportFile);

// Who took the result file of an import, and when. Rows are only ever added.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { ImportRun } from './import-run.entity.ts';

export const ImportResultFormat = enumeration('ImportResultFormat', 'Format of a result file.', {
  XLSX: 'An Excel workbook.',
  CSV: 'A CSV in UTF-8.',
});

export type ImportResultFormat = ValueOf<typeof ImportResultFormat>;

const ImportDownloadSchema = defineEntity({
  name: 'ImportDownload',
  extends: CommunityRecord,
  comment: 'One download of the result file of an import.',
  properties: {
    run: () => p.manyToOne(ImportRun).ref().index().groups('S1').comment('The import.'),
    actor: p.string().length(80).groups('S1').comment('Account that took the file.'),
    actorName: p.string().length(80).groups('S1').comment('Name by which colleagues know the account.'),
    format: p.enum(ImportResultFormat.items).groups('S1').comment('Format of the file.'),
    isWhole: p.boolean().groups('S1').comment('Whether sensitive columns were in clear.'),
  },
});
export class ImportDownload extends ImportDownloadSchema.class {}
ImportDownloadSchema.setClass(ImportDownload);

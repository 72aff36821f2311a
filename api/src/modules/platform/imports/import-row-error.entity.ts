// One fault of one row of an import. What it says in words follows from its code, in the language asked for.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../../communities/community-record.ts';
import { ImportRun } from './import-run.entity.ts';

const ImportRowErrorSchema = defineEntity({
  name: 'ImportRowError',
  extends: CommunityRecord,
  comment: 'A fault of one row of an import, with its row and column.',
  indexes: [{ properties: ['run', 'line'] }],
  properties: {
    run: () => p.manyToOne(ImportRun).ref().groups('S1').comment('The import.'),
    line: p.integer().groups('S1').comment('Number of the row, as a spreadsheet shows it.'),
    column: p
      .string()
      .length(200)
      .nullable()
      .groups('S1')
      .comment('Header of the column; null when the whole row is meant.'),
    field: p
      .string()
      .length(60)
      .nullable()
      .groups('S1')
      .comment('Field of the ledger; null when the whole row is meant.'),
    code: p.string().length(60).groups('S1').comment('What is wrong: a stable code.'),
    params: p
      .json<Record<string, string | number>>()
      .groups('S2')
      .comment('What the sentence for that code is filled with; may quote the cell.'),
  },
});
export class ImportRowError extends ImportRowErrorSchema.class {}
ImportRowErrorSchema.setClass(ImportRowError);

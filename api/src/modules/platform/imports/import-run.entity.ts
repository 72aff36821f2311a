// One import of one sheet into one ledger: first checked, which changes nothing, then queued, run, done; or it failed.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { ImportFile } from './import-file.entity.ts';

export const ImportStatus = enumeration('ImportStatus', 'Where an import stands.', {
  CHECKED: 'Its rows were read and checked; nothing was changed.',
  QUEUED: 'It waits for its turn.',
  RUNNING: 'It is at work; nothing is to be seen of it before it is done.',
  DONE: 'Its good rows are in the programme.',
  FAILED: 'It changed nothing; failureCode says why.',
  CANCELLED: 'It was cancelled and changed nothing.',
});
export type ImportStatus = ValueOf<typeof ImportStatus>;

export const ImportPolicy = enumeration('ImportPolicy', 'What an import does when some of its rows are at fault.', {
  ALL_ROWS: 'Takes all rows, or none when one is at fault.',
  GOOD_ROWS: 'Takes the rows that are good and leaves out the others.',
});
export type ImportPolicy = ValueOf<typeof ImportPolicy>;

/** Index of the column in the file, from 0, for each field of the ledger that has one. */
export type StoredMapping = Readonly<Record<string, number>>;

const ImportRunSchema = defineEntity({
  name: 'ImportRun',
  extends: CommunityRecord,
  comment: 'One import of a sheet into a ledger: its check, its progress, and what came of it.',
  indexes: [{ properties: ['community', 'ledger', 'status'] }],
  checks: [
    { name: 'import_run_policy', expression: `policy is not null or status in ('CHECKED', 'CANCELLED')` },
    { name: 'import_run_failure', expression: `(status = 'FAILED') = (failure_code is not null)` },
    { name: 'import_run_undone', expression: `undone_at is null or status = 'DONE'` },
  ],
  properties: {
    ledger: p.string().length(60).groups('S1').comment('Name of the ledger, as importLedgers gives it.'),
    file: () => p.manyToOne(ImportFile).ref().index().groups('S1').comment('The uploaded file.'),
    sheetName: p.string().length(100).nullable().groups('S1').comment('Sheet of the workbook; null for a CSV.'),
    headerRow: p.integer().groups('S1').comment('Row of the column names, counted from 1.'),
    mapping: p.json<StoredMapping>().groups('S1').comment('Index of the column, from 0, for each field that has one.'),
    status: p.enum(ImportStatus.items).groups('S1').comment('Where it stands.'),
    policy: p
      .enum(ImportPolicy.items)
      .nullable()
      .groups('S1')
      .comment('What it does with rows at fault; null until it is started.'),
    totalRows: p.integer().default(0).groups('S1').comment('Rows in the sheet (rows).'),
    goodRows: p.integer().default(0).groups('S1').comment('Rows without a fault (rows).'),
    badRows: p.integer().default(0).groups('S1').comment('Rows with a fault (rows).'),
    createdRows: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('Rows that made a new record, or after a check would make one (rows).'),
    updatedRows: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('Rows that changed a record, or after a check would change one (rows).'),
    unchangedRows: p.integer().default(0).groups('S1').comment('Rows that were on record already (rows).'),
    processedRows: p.integer().default(0).groups('S1').comment('Progress: rows read and checked so far (rows).'),
    startedBy: p.string().length(80).nullable().groups('S1').comment('Account that started it.'),
    startedByName: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Name by which colleagues know who started it.'),
    startedAt: p.datetime(3).nullable().groups('S1').comment('When its work began.'),
    finishedAt: p.datetime(3).nullable().groups('S1').comment('When it was done, failed or was cancelled.'),
    failureCode: p.string().length(80).nullable().groups('S1').comment('Why it failed: a stable code.'),
    failureParams: p
      .json<Record<string, string | number>>()
      .nullable()
      .groups('S1')
      .comment('What the sentence for that code is filled with.'),
    undoneAt: p.datetime(3).nullable().groups('S1').comment('When what it made was archived again.'),
    undoReason: p.string().length(200).nullable().groups('S1').comment('Why it was undone.'),
    outcomes: p
      .text()
      .nullable()
      .lazy()
      .groups('S1')
      .comment('What became of each row: one letter a row, in the order of the file.'),
    savedAt: p
      .datetime(3)
      .nullable()
      .groups('S1')
      .comment('Time of the database at which its records were saved; the audit trail has the same.'),
  },
});

export class ImportRun extends ImportRunSchema.class {
  queue(policy: ImportPolicy, by: { readonly actor: string; readonly actorName: string }): void {
    this.require('CHECKED');
    Object.assign(this, {
      status: 'QUEUED',
      policy,
      startedBy: by.actor,
      startedByName: by.actorName,
      processedRows: 0,
    });
  }

  /** What is at work hears of it when it next reports, or at the latest before it would commit. */
  cancel(at: Date): void {
    this.require('CHECKED', 'QUEUED', 'RUNNING');
    Object.assign(this, { status: 'CANCELLED', finishedAt: at });
  }

  undo(at: Date, reason: string): void {
    this.require('DONE');
    if (this.undoneAt) throw new DomainError('IMPORT_UNDONE', ['id']);
    Object.assign(this, { undoneAt: at, undoReason: reason });
  }

  private require(...allowed: ImportStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `ImportStatus.${this.status}` });
  }
}
ImportRunSchema.setClass(ImportRun);

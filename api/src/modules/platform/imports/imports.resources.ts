// The faces of uploaded ledgers, imports and their faults: read by whoever may import, written by workflows alone.
import { resource } from '../../../kernel/resource/declaration.ts';
import { ImportFile } from './import-file.entity.ts';
import { ImportRowError } from './import-row-error.entity.ts';
import { ImportRun } from './import-run.entity.ts';

export const importFiles = resource(ImportFile, {
  plural: 'importFiles',
  read: ['fileName', 'byteSize', 'fingerprint', 'sheetNames', 'uploadedBy', 'forgottenAt', 'community'],
  filter: ['fileName', 'fingerprint', 'community'],
  order: ['fileName', 'byteSize'],
  may: { read: 'import.run' },
});

export const importRuns = resource(ImportRun, {
  plural: 'importRuns',
  read: [
    ...(['ledger', 'file', 'sheetName', 'headerRow', 'mapping', 'status', 'policy'] as const),
    ...(['totalRows', 'goodRows', 'badRows', 'createdRows', 'updatedRows', 'unchangedRows', 'processedRows'] as const),
    ...([
      'startedBy',
      'startedByName',
      'startedAt',
      'finishedAt',
      'failureCode',
      'failureParams',
      'undoneAt',
      'undoReason',
      'community',
    ] as const),
  ],
  filter: [
    'ledger',
    'file',
    'file.fileName',
    'file.fingerprint',
    'status',
    'policy',
    'startedBy',
    'startedAt',
    'finishedAt',
    'undoneAt',
    'community',
  ],
  order: ['ledger', 'status', 'startedAt', 'finishedAt', 'totalRows', 'badRows', 'file.fileName'],
  inverse: { file: 'runs' },
  may: { read: 'import.run' },
});

export const importRowErrors = resource(ImportRowError, {
  plural: 'importRowErrors',
  read: ['run', 'line', 'column', 'field', 'code', 'params', 'community'],
  filter: ['run', 'line', 'field', 'code', 'community'],
  order: ['line', 'column', 'code'],
  inverse: { run: 'errors' },
  may: { read: 'import.run' },
});

// An import is undone: what it made is archived again, and what has to stay is named.
import { Int } from 'type-graphql';
import { DomainError } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { RecordNotUndone } from './import-answers.ts';
import { UndoImportInput } from './import-inputs.ts';
import { ImportRun } from './import-run.entity.ts';
import { lockRun } from './imports.workflows.ts';
import { undoRecords } from './undo-import.ts';

export const undoImport = workflow({
  name: 'undoImport',
  description:
    'Archives the records that an import made, but for those that somebody has changed or built on since. What it updated stays as it is.',
  may: 'import.run',
  input: UndoImportInput,
  gives: {
    importRun: () => ImportRun,
    undoneCount: () => Int,
    notUndoneCount: () => Int,
    notUndone: () => [RecordNotUndone],
  },
  gift: {
    importRun: 'The import.',
    undoneCount: 'How many records were archived (records).',
    notUndoneCount: 'How many records stay (records).',
    notUndone: 'The first 100 of the records that stay.',
  },
  async run(ctx, input) {
    const reason = input.reason.trim();
    if (!reason) throw new DomainError('REQUIRED', ['reason']);
    const importRun = await lockRun(ctx, input.id);
    importRun.undo(ctx.clock.now(), reason);
    const undone = await undoRecords(ctx, importRun.id);
    if (undone.undoneCount === 0)
      throw new DomainError('IMPORT_NOT_UNDOABLE', ['id'], { count: undone.notUndoneCount });
    return { importRun, ...undone };
  },
});

// A dry run: an import up to the point at which it would save, and everything is forgotten but what was found.
import type { Services } from '../../../kernel/context.ts';
import type { LedgerRow } from './ledger-file.ts';
import { asImporter, type ImportScope } from './importer-connection.ts';
import type { OpenedImport } from './open-import.ts';
import { headersOfFields, stageRows } from './stage-rows.ts';
import { stagedResult, type StagedResult } from './staged-result.ts';

export interface DryRun extends StagedResult {
  /** The first rows of the sheet as they were written. */
  readonly firstRows: readonly LedgerRow[];
}

const shownRows = 10;

export async function dryRun(services: Services, opened: OpenedImport, scope: ImportScope): Promise<DryRun> {
  const { declared, mapping, file } = opened;
  const firstRows: LedgerRow[] = [];
  const watched = { headers: file.headers, rows: noting(file.rows, firstRows) };
  const values = { community: scope.communityId, now: services.clock.now(), today: services.clock.today() };
  const staging = { declared, mapping, file: watched, values, isDry: true };
  return asImporter(services, scope, async (client) => {
    await stageRows(client, services, staging);
    return { ...(await stagedResult(client, headersOfFields(staging))), firstRows };
  });
}

async function* noting(rows: AsyncIterable<LedgerRow>, first: LedgerRow[]): AsyncGenerator<LedgerRow> {
  for await (const row of rows) {
    if (first.length < shownRows) first.push(row);
    yield row;
  }
}

// The thread in which one workbook is read, so that the server goes on answering. It ends when the last row is sent.
import { parentPort, workerData } from 'node:worker_threads';
import { DomainError, type Refusal } from '../../../kernel/domain-error.ts';
import { readWorkbook, type Workbook } from './read-workbook.ts';

export interface WorkbookOrder {
  readonly bytes: Uint8Array;
  readonly sheet: string | undefined;
}

/** First what the workbook is, then its rows in batches; or why it is refused. */
export type WorkbookReport =
  | { readonly opened: Omit<Workbook, 'rows'> }
  | { readonly rows: string[][] }
  | { readonly refusals: readonly Refusal[] };

/** Small enough that taking one over does not hold up the server. */
const rowsPerBatch = 500;

const { bytes, sheet } = workerData as WorkbookOrder;
try {
  const { rows, ...opened } = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), sheet);
  report({ opened });
  for (let start = 0; start < rows.length; start += rowsPerBatch)
    report({ rows: rows.slice(start, start + rowsPerBatch) });
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  report({ refusals: error.refusals });
}

function report(message: WorkbookReport): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

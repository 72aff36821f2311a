// Reads the records of one sheet of a workbook in a thread of its own, which gets only so much memory and time.
import { setImmediate as afterOtherWork } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../../../kernel/domain-error.ts';
import type { RecordSource } from './ledger-file.ts';
import type { Workbook } from './read-workbook.ts';
import type { WorkbookOrder, WorkbookReport } from './read-workbook.worker.ts';
import { refuseFile } from './refuse-file.ts';

const mostMilliseconds = 60_000;
const mostHeapMebibytes = 1_536;

export async function readXlsx(
  bytes: Buffer,
  sheet: string | undefined,
): Promise<RecordSource & Omit<Workbook, 'rows'>> {
  const worker = new Worker(workerFile(), {
    workerData: { bytes, sheet } satisfies WorkbookOrder,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMebibytes },
  });
  const limit = setTimeout(() => void worker.terminate(), mostMilliseconds);
  try {
    const { opened, batches } = await reported(worker);
    return { ...opened, batches: () => batchesOf(batches) };
  } finally {
    clearTimeout(limit);
  }
}

/** This file runs as TypeScript from its source, and as JavaScript once it is built. */
function workerFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./read-workbook.worker.ts', import.meta.url)
    : new URL('./read-workbook.worker.js', import.meta.url);
}

interface Reported {
  readonly opened: Omit<Workbook, 'rows'>;
  readonly batches: readonly string[][][];
}

function reported(worker: Worker): Promise<Reported> {
  return new Promise((resolve, reject) => {
    const batches: string[][][] = [];
    let opened: Reported['opened'] | undefined;
    worker.on('message', (report: WorkbookReport) => {
      if ('opened' in report) opened = report.opened;
      else if ('rows' in report) batches.push(report.rows);
      else reject(DomainError.of(report.refusals));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuseFile('LEDGER_XLSX_TOO_LARGE') : error);
    });
    // After the last message. Ended by the time limit, the thread has a code other than 0.
    worker.once('exit', (code) => {
      if (opened && code === 0) resolve({ opened, batches });
      else reject(refuseFile('LEDGER_XLSX_TOO_LARGE'));
    });
  });
}

async function* batchesOf(batches: readonly string[][][]): AsyncGenerator<string[][]> {
  for (const batch of batches) {
    yield batch;
    await afterOtherWork();
  }
}

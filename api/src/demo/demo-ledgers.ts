// Takes in the ledgers of the demo: uploaded, checked, and worked on by the queue, one after the other.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../app.ts';
import { storeImportFile } from '../modules/platform/imports/import-file-store.ts';
import { asAccount, type AccountSession } from './as-account.ts';

/** File of each ledger, in the order in which one refers to another. */
const ledgers = [
  ['共建单位.csv', 'partnerUnits'],
  ['志愿服务队.csv', 'volunteerTeams'],
  ['志愿者.csv', 'volunteers'],
  ['培训记录.csv', 'trainingRecords'],
  ['应急预案.csv', 'emergencyPlans'],
  ['应急演练.csv', 'drills'],
  ['联席会议.csv', 'jointMeetings'],
  ['活动记录.csv', 'activityRecords'],
  ['整改建议.csv', 'suggestions'],
  ['年度评优.csv', 'awards'],
] as const;

const start = `mutation($input: StartImportInput!) { startImport(input: $input) { importRun { id } userErrors { code message path } } }`;
const pauseMilliseconds = 20;

export async function importLedgers(app: App, coordinator: string): Promise<void> {
  const { caller, send } = await asAccount(app, coordinator, '社区协调员');
  for (const [fileName, ledger] of ledgers) {
    const bytes = await readFile(path.join(import.meta.dirname, 'ledgers', fileName));
    const { fileId } = await storeImportFile(app.services, caller, {
      communityId: caller.reach[0]!,
      fileName,
      bytes,
      requestId: 'demo',
    });
    const { startImport } = await send<{ startImport: { importRun: { id: string } } }>(start, {
      input: { fileId, ledger, policy: 'ALL_ROWS' },
    });
    await ended(send, startImport.importRun.id);
  }
}

interface Progress {
  readonly importRun: { readonly status: string; readonly failureCode: string | null };
}

async function ended(send: AccountSession['send'], id: string): Promise<void> {
  for (;;) {
    const { importRun } = await send<Progress>(`query($id: ID!) { importRun(id: $id) { status failureCode } }`, { id });
    if (importRun.status === 'DONE') return;
    if (importRun.status === 'FAILED' || importRun.status === 'CANCELLED')
      throw new Error(`A ledger of the demo was not taken: ${importRun.failureCode}`);
    await wait(pauseMilliseconds);
  }
}

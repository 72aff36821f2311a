// A community whose ledgers are imported as people do it: uploaded, checked, started, and worked on by the real queue.
import { expect, inject, vi } from 'vitest';
import { patience } from '../support/patience.ts';
import { openWorld, type Answer, type World } from '../support/world.ts';
import { testSecret } from '../support/secret.ts';
import { startJobs, type JobOptions, type Jobs } from '../../api/src/jobs.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';
import { storeImportFile } from '../../api/src/modules/platform/imports/import-file-store.ts';
import { modules } from '../../api/src/modules.ts';

export interface ImportWorld extends World {
  readonly coordinator: Caller;
  /** Keeps a file as the upload route does; gives its id. */
  upload(fileName: string, content: string | Buffer, caller?: Caller): Promise<string>;
  /** Checks a file; gives the payload. */
  check(ledger: string, fileName: string, content: string | Buffer): Promise<Answer>;
  /** Checks a file, starts the import and waits for its end; gives the import. */
  take(ledger: string, fileName: string, content: string | Buffer, policy?: 'ALL_ROWS' | 'GOOD_ROWS'): Promise<Answer>;
  /** Waits until an import has ended. */
  ended(runId: string): Promise<Answer>;
  startWorker(): Promise<Jobs>;
}

const silence = { warn: () => undefined } as unknown as JobOptions['log'];

const runFields =
  'id status policy totalRows goodRows badRows createdRows updatedRows unchangedRows processedRows failureCode failureMessage';
export const checkFields = `importRun { ${runFields} sheetName headerRow } missingFields columns { index header taken { field confidence reason } alternatives { field } }
  faults { line column field code message } preview { line cells outcome } earlierRun { id }`;

export async function openImportWorld(): Promise<ImportWorld> {
  const world = await openWorld();
  const coordinator = world.as('COORDINATOR', { name: '协调员' });
  const upload: ImportWorld['upload'] = async (fileName, content, caller = coordinator) => {
    const file = { communityId: world.community, fileName, bytes: Buffer.from(content), requestId: 'upload' };
    return (await storeImportFile(world.services, caller, file)).fileId;
  };
  const check: ImportWorld['check'] = async (ledger, fileName, content) => {
    return world.does(coordinator, 'checkImport', { fileId: await upload(fileName, content), ledger }, checkFields);
  };
  const ended: ImportWorld['ended'] = async (runId) => {
    return await vi.waitFor(async () => {
      const { data, faults } = await world.ask(coordinator, `{ importRun(id: "${runId}") { ${runFields} } }`);
      expect(faults).toEqual([]);
      expect(['QUEUED', 'RUNNING']).not.toContain(data.importRun.status);
      return data.importRun;
    }, patience);
  };
  const startWorker = (): Promise<Jobs> => {
    const ownerUrl = new URL(inject('databaseAdminUrl'));
    ownerUrl.pathname = new URL(String(world.services.orm.config.get('clientUrl'))).pathname;
    const { services } = world;
    return startJobs({
      ownerUrl: ownerUrl.href,
      secret: testSecret,
      services,
      modules,
      keepsHours: false,
      log: silence,
    });
  };
  const jobs = await startWorker();
  return {
    ...world,
    ...{ coordinator, upload, check, ended, startWorker },
    async take(ledger, fileName, content, policy = 'ALL_ROWS') {
      const checked = await check(ledger, fileName, content);
      if (!checked.importRun) throw new Error(JSON.stringify(checked));
      const started = await world.does(
        coordinator,
        'startImport',
        { runId: checked.importRun.id, policy },
        'importRun { id status }',
      );
      if (!started.importRun) throw new Error(JSON.stringify(started));
      return ended(started.importRun.id);
    },
    async stop() {
      await jobs.stop();
      await world.stop();
    },
  };
}

export const teamCsv = `队伍名称,服务领域,备案编号,成立日期
邻里互助团,低龄帮高龄,LY-2025-01,2025-01-05
健康守望队,健康监测;远程指导,LY-2025-02,2025-01-05
`;

export const volunteerHeaders =
  '姓名,性别,出生日期,手机号,志愿者级别,是否银发志愿者,所属队伍,专长,加入日期,带教老志愿者,晋升骨干日期';

export const volunteerCsv = `${volunteerHeaders}
赵一鸣,男,1959-05-15,19900000008,骨干,是,邻里互助团,急救,2025-01-23,,
钱小燕,女,1991-05-08,19900000046,骨干,否,健康守望队,健康监测;理发,2025-01-10,赵一鸣,2025-07-17
孙大海,男,1993-06-01,19900000065,普通,否,健康守望队,手语,2025-01-13,,
李晓云,女,2001-11-30,19900000151,新志愿者,否,,,2025-09-02,钱小燕,
`;

export const partnerUnitCsv = `单位名称,单位类型,联系人,联系电话,资源清单,加入日期
青石桥医院,医院,周明,19900000001,健康培训;就医绿色通道,2025-01-18
临江大学团委,高校,吴敏,19900000003,每周四、周日上门服务,2025-01-14
柳荫街道社工站,社工机构,,,督导,
`;

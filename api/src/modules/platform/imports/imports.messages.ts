// Words of imports, for the messages of the platform.
import type { Messages } from '../../../kernel/messages.ts';
import { importErrors } from './import-messages.ts';

const zh: Messages = {
  types: {
    ImportFile: {
      $: '上传文件',
      fileName: '文件名',
      byteSize: '大小(字节)',
      fingerprint: '指纹',
      sheetNames: '工作表',
      uploadedBy: '上传者',
      forgottenAt: '内容清除时间',
      runs: '导入记录',
    },
    ImportRun: {
      $: '导入',
      ledger: '台账',
      file: '文件',
      sheetName: '工作表',
      headerRow: '列名所在行',
      mapping: '列的对应',
      status: '状态',
      policy: '有误行的处理',
      totalRows: '总行数',
      goodRows: '正确行数',
      badRows: '有误行数',
      createdRows: '新增行数',
      updatedRows: '更新行数',
      unchangedRows: '未变行数',
      processedRows: '已处理行数',
      startedBy: '导入者',
      startedByName: '导入者姓名',
      startedAt: '开始时间',
      finishedAt: '结束时间',
      failureCode: '失败原因',
      failureParams: '失败详情',
      undoneAt: '撤销时间',
      undoReason: '撤销原因',
      errors: '有误之处',
    },
    ImportRowError: {
      $: '导入错误',
      run: '导入',
      line: '行',
      column: '列',
      field: '字段',
      code: '错误',
      params: '详情',
    },
  },
  enumerations: {
    ImportStatus: {
      $: '导入状态',
      CHECKED: '已检查',
      QUEUED: '排队中',
      RUNNING: '导入中',
      DONE: '已完成',
      FAILED: '失败',
      CANCELLED: '已取消',
    },
    ImportPolicy: { $: '有误行的处理', ALL_ROWS: '全部正确才导入', GOOD_ROWS: '只导入正确的行' },
    ImportOutcome: { $: '行的结果', CREATED: '新增', UPDATED: '更新', UNCHANGED: '已有，未改动', REFUSED: '有误' },
    ImportGuessReason: {
      $: '对应依据',
      GIVEN: '由人指定',
      EXACT: '列名相同',
      NORMALISED: '列名相近',
      CONTAINED: '列名包含',
      CONTENT: '按内容判断',
    },
    ImportResultFormat: { $: '结果文件格式', XLSX: 'Excel', CSV: 'CSV' },
  },
  errors: {
    ...importErrors['zh-CN'],
    LEDGER_UNKNOWN: '没有名为“{ledger}”的台账。',
    LEDGER_FORGOTTEN: '文件内容已清除，请重新上传。',
    LEDGER_NAME_MISSING: '缺少文件名：请在请求头 x-file-name 中给出。',
    IMPORT_RUN_OR_FILE: '请给出 runId，或 fileId 与 ledger，二者取一。',
    IMPORT_HAS_BAD_ROWS: '有 {badRows} 行有误，一行也没有导入；请改正，或只导入正确的行。',
    IMPORT_NOTHING_GOOD: '没有一行可以导入。',
    IMPORT_UNDONE: '这次导入已经撤销过了。',
    IMPORT_NOT_UNDOABLE: '没有可以撤销的记录：有 {count} 条已被修改、引用或锁定。',
    IMPORT_FAILED: '导入时出错，没有改动任何数据；请稍后重试。',
  },
};

const en: Messages = {
  types: { ImportRun: { $: 'Import' } },
  enumerations: {},
  errors: {
    ...importErrors.en,
    LEDGER_UNKNOWN: 'There is no ledger “{ledger}”.',
    LEDGER_FORGOTTEN: 'The content of the file has been forgotten; upload it again.',
    LEDGER_NAME_MISSING: 'The name of the file is missing: give it in the header x-file-name.',
    IMPORT_RUN_OR_FILE: 'Give either runId, or fileId and ledger.',
    IMPORT_HAS_BAD_ROWS:
      '{badRows} rows are at fault and nothing was imported; put them right, or import the good rows only.',
    IMPORT_NOTHING_GOOD: 'Not one row can be imported.',
    IMPORT_UNDONE: 'This import has been undone already.',
    IMPORT_NOT_UNDOABLE: 'Nothing can be undone: {count} records have been changed, used or locked since.',
    IMPORT_FAILED: 'The import went wrong and changed nothing; try again later.',
  },
};

export const importWords = { 'zh-CN': zh, en };

// Words of the platform.
import type { Messages } from '../../kernel/messages.ts';

const zh: Messages = {
  types: {
    AuditEntry: {
      $: '操作记录',
      at: '时间',
      actor: '操作者',
      actorName: '操作者姓名',
      requestId: '请求编号',
      reason: '原因',
      recordTable: '数据表',
      operation: '操作',
      recordId: '记录编号',
      communityId: '社区编号',
      changes: '变化',
    },
  },
  enumerations: { AuditOperation: { $: '操作', INSERT: '新建', UPDATE: '修改', DELETE: '删除' } },
  errors: {},
};

const en: Messages = { types: {}, enumerations: {}, errors: {} };

export const platformMessages = { 'zh-CN': zh, en };

// Words of the tree of communities.
import type { Messages } from '../../kernel/messages.ts';

const zh: Messages = {
  types: {
    Community: {
      $: '社区',
      name: '名称',
      code: '编码',
      level: '层级',
      parent: '上级',
      community: '所属社区',
      householdCount: '户数',
      residentCount: '人口',
      validFrom: '启用日期',
      validUntil: '停用日期',
      children: '下级',
    },
  },
  enumerations: {
    CommunityLevel: {
      $: '层级',
      CITY: '市',
      DISTRICT: '区',
      STREET: '街道',
      COMMUNITY: '社区',
      GRID: '网格',
      MICRO_GRID: '微网格',
      BUILDING: '楼栋',
    },
  },
  errors: { LEVEL_NOT_LOWER: '新节点的层级须低于上级({parent})。' },
};

const en: Messages = {
  types: {},
  enumerations: {},
  errors: { LEVEL_NOT_LOWER: 'The level must be lower than that of the node above it ({parent}).' },
};

export const communityMessages = { 'zh-CN': zh, en };

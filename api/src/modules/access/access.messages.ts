// Words of accounts, roles and keys.
import type { Messages } from '../../kernel/messages.ts';

const zh: Messages = {
  types: {
    Account: {
      $: '账号',
      username: '登录名',
      displayName: '显示名',
      person: '本人档案',
      disabledAt: '停用时间',
      isDemo: '演示账号',
      roleGrants: '角色授权',
    },
    RoleGrant: {
      $: '角色授权',
      account: '账号',
      role: '角色',
      node: '范围',
      partnerUnit: '共建单位',
      validFrom: '开始日期',
      validUntil: '结束日期',
      endReason: '结束原因',
    },
    ApiKey: {
      $: '接口密钥',
      name: '名称',
      purpose: '用途',
      partnerUnit: '共建单位',
      scopes: '权限范围',
      prefix: '前缀',
      expiresOn: '到期日期',
      lastUsedAt: '最近使用',
      revokedAt: '吊销时间',
      revokeReason: '吊销原因',
      isDemo: '演示密钥',
    },
  },
  enumerations: {
    Role: {
      $: '角色',
      SYSTEM_ADMIN: '系统管理员',
      SECURITY_ADMIN: '安全管理员',
      AUDIT_READER: '审计员',
      COMMITTEE_CHAIR: '共建委员会主任',
      COMMITTEE_MEMBER: '共建委员会委员',
      COORDINATOR: '社区协调员',
      SOCIAL_WORKER: '社工',
      GRID_WORKER: '网格员',
      TEAM_LEADER: '队长',
      VOLUNTEER: '志愿者',
      PARTNER_STAFF: '共建单位工作人员',
    },
    ApiScope: {
      $: '权限范围',
      COMMUNITY_READ: '读取社区',
      PARTNER_READ: '读取共建单位',
      VOLUNTEER_READ: '读取志愿者(不含个人信息)',
      TRAINING_READ: '读取培训',
      TRAINING_WRITE: '登记本单位培训',
      SAFETY_READ: '读取预案、演练与事件',
      ACTIVITY_READ: '读取活动',
      CERTIFICATE_READ: '读取证书',
      COUNCIL_READ: '读取共建委员会',
      IMPACT_READ: '读取成效',
    },
  },
  errors: {
    OWN_ACCOUNT: '不能对自己的账号这样操作。',
    ROLES_EXCLUDE: '该账号已是「{held}」,两者不能兼任。',
    KEY_WRITES_FOR_UNIT: '可写的密钥必须属于一个共建单位。',
    KEY_TOO_LONG: '有效期最长 {years} 年。',
    KEY_NOT_VALID: '接口密钥无效、已过期或已吊销。',
    DAY_PAST: '日期已过。',
    PASSWORD_TOO_SHORT: '密码至少 12 个字符。',
    PASSWORD_TOO_LONG: '密码最多 128 个字符。',
    PASSWORD_TOO_EASY: '密码太容易猜到。',
  },
};

const en: Messages = {
  types: { Account: {}, ApiKey: { $: 'API key' } },
  enumerations: {},
  errors: {
    OWN_ACCOUNT: 'You cannot do this to your own account.',
    ROLES_EXCLUDE: 'The account is "{held}" already; the two exclude each other.',
    KEY_WRITES_FOR_UNIT: 'A key that writes must belong to a partner unit.',
    KEY_TOO_LONG: 'A key works for {years} years at most.',
    KEY_NOT_VALID: 'The API key is not valid, has expired or was revoked.',
    DAY_PAST: 'This day is past.',
    PASSWORD_TOO_SHORT: 'A password has at least 12 characters.',
    PASSWORD_TOO_LONG: 'A password has at most 128 characters.',
    PASSWORD_TOO_EASY: 'This password is too easy to guess.',
  },
};

export const accessMessages = { 'zh-CN': zh, en };

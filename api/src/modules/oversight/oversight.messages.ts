// Words of saved views, notices and the calendar.
import type { Messages } from '../../kernel/messages.ts';
import { matterWords } from './notices/due-matter.words.ts';

const zh: Messages = {
  types: {
    SavedView: {
      $: '保存的视图',
      account: '所有者',
      listName: '列表',
      name: '名称',
      filter: '筛选条件',
      search: '搜索内容',
      orderField: '排序字段',
      orderDirection: '排序方向',
      columns: '显示的列',
      sharing: '可见范围',
      role: '共享给岗位',
      partnerUnit: '共享给单位',
      isDefault: '默认视图',
    },
    Notice: {
      $: '提醒',
      account: '接收人',
      kind: '事项',
      recordType: '记录类型',
      recordId: '记录编号',
      title: '名称',
      dueOn: '截止日期',
      state: '状态',
      readAt: '已读时间',
      doneAt: '办结时间',
      mailedAt: '邮件发送时间',
    },
    NoticeSetting: {
      $: '提醒设置',
      account: '账号',
      mailing: '邮件提醒',
      language: '邮件语言',
      mutedKinds: '不提醒的事项',
      email: '邮箱',
      emailConfirmedAt: '邮箱确认时间',
      pendingEmail: '待确认邮箱',
      tokenExpiresAt: '确认链接有效期至',
    },
    CalendarFeed: { $: '日历订阅', account: '账号', lastUsedAt: '最近使用', revokedAt: '停用时间' },
  },
  enumerations: {
    ViewSharing: { $: '可见范围', MINE: '仅自己', TEAM: '同岗位同事', COMMUNITY: '全社区' },
    ViewDirection: { $: '排序方向', ASC: '升序', DESC: '降序' },
    NoticeState: { $: '提醒状态', UNREAD: '未读', READ: '已读', DONE: '已办结' },
    NoticeMailing: { $: '邮件提醒', NONE: '不发邮件', DAILY: '每天早上八点汇总', AT_ONCE: '有新事项时立即发送' },
    NoticeLanguage: { $: '邮件语言', ZH_CN: '中文', EN: '英文' },
    CalendarKind: { $: '日历事项', TRAINING: '培训', DRILL: '演练', ACTIVITY: '活动', MEETING: '会议' },
    DueMatterKind: { $: '待办事项', ...matterWords['zh-CN'] },
  },
  errors: {
    FILTER_NOT_OF_LIST: '这个列表不支持这样的筛选条件。',
    ORDER_NOT_OF_LIST: '这个列表不能这样排序。',
    VIEW_NOT_FOR_COMMUNITY: '只有共建委员会主任和社区协调员可以把视图共享给全社区。',
    VIEW_NAME_TAKEN: '这个列表已有同名视图。',
    EMAIL_NOT_CONFIRMED: '请先填写并确认邮箱。',
    MAIL_NOT_SET_UP: '本系统没有开通邮件，无法发送确认链接。',
    LINK_NOT_VALID: '链接无效、已过期或已使用，请重新发送。',
    CALENDAR_TOO_LONG: '一次最多查看 {days} 天。',
  },
};

const en: Messages = {
  types: {},
  enumerations: {
    ViewSharing: { MINE: 'Only me', TEAM: 'Colleagues in my role', COMMUNITY: 'The whole community' },
    NoticeMailing: {
      NONE: 'No mail',
      DAILY: 'Together at eight in the morning',
      AT_ONCE: 'As soon as something new waits',
    },
    NoticeLanguage: { ZH_CN: 'Chinese', EN: 'English' },
    DueMatterKind: matterWords.en,
  },
  errors: {
    FILTER_NOT_OF_LIST: 'This list cannot be filtered so.',
    ORDER_NOT_OF_LIST: 'This list cannot be ordered so.',
    VIEW_NOT_FOR_COMMUNITY: 'Only the chair of the committee and the coordinator share views with the whole community.',
    VIEW_NAME_TAKEN: 'This list has a view of this name already.',
    EMAIL_NOT_CONFIRMED: 'Give an address and confirm it first.',
    MAIL_NOT_SET_UP: 'This system sends no mail, so no link can be sent.',
    LINK_NOT_VALID: 'The link is not valid, has expired or was used; send a new one.',
    CALENDAR_TOO_LONG: 'At most {days} days at once.',
  },
};

export const oversightMessages = { 'zh-CN': zh, en };

// Words of the committee and its seats.
import type { Messages } from '../../kernel/messages.ts';

const zh: Messages = {
  types: {
    CommitteeSeat: {
      $: '共建委员会席位',
      person: '委员',
      partnerUnit: '代表单位',
      role: '职务',
      writtenDuty: '书面职责',
      from: '任职日期',
      until: '离任日期',
      endReason: '离任原因',
    },
    Community: { committeeSeats: '委员会席位' },
    Person: { committeeSeats: '委员会席位' },
    PartnerUnit: { committeeSeats: '委员会席位' },
  },
  enumerations: {
    CommitteeRole: { $: '委员会职务', CHAIR: '主任', VICE_CHAIR: '副主任', SECRETARY: '秘书', MEMBER: '委员' },
  },
  errors: {
    SEAT_ENDED: '该席位已于 {until} 结束。',
    SEAT_ENDS_EARLIER: '该席位到 {until} 就结束了。',
    CHAIR_TAKEN: '这段时间已有主任。',
    SEAT_OVERLAPS: '此人在这段时间已为同一单位任职。',
  },
};

const en: Messages = {
  types: {},
  enumerations: {},
  errors: {
    SEAT_ENDED: 'The seat ended on {until}.',
    SEAT_ENDS_EARLIER: 'The seat ends on {until} already.',
    CHAIR_TAKEN: 'The committee has a chair at that time already.',
    SEAT_OVERLAPS: 'This person holds a seat for the same unit at that time already.',
  },
};

export const councilMessages = { 'zh-CN': zh, en };

// Vetting: background checks, which run for a year, and who may serve children by them.
import type { Messages } from '../../../kernel/messages.ts';
import type { ModulePart } from '../../../kernel/module.ts';
import { permissions } from '../../../kernel/permission.ts';
import { recordBackgroundCheck } from './background-checks.workflow.ts';

const zh: Messages = {
  types: {},
  enumerations: {
    CheckResult: { $: '审查结果', CLEAR: '无相关记录', ADVERSE: '有不宜记录' },
    CheckedOffence: {
      $: '审查内容',
      SEXUAL_OFFENCE: '性侵害',
      ABUSE: '虐待',
      TRAFFICKING: '拐卖',
      VIOLENCE: '暴力伤害',
    },
  },
  errors: {
    BACKGROUND_CHECK_NEEDED: '服务未成年人须有 {day} 仍有效、且四项均无记录的背景审查(每年一次)。',
  },
};
const en: Messages = {
  types: {},
  enumerations: { CheckResult: { CLEAR: 'Nothing on record', ADVERSE: 'Unfit by the record' } },
  errors: {
    BACKGROUND_CHECK_NEEDED:
      'Who serves children needs a background check (every year) that is clear in all four points and holds on {day}.',
  },
};

export const vettingPart: ModulePart = {
  permissions: permissions({
    'vetting.record': {
      description: 'Record background checks and what they came to.',
      community: ['COORDINATOR', 'SOCIAL_WORKER'],
    },
  }),
  workflows: [recordBackgroundCheck],
  messages: { 'zh-CN': zh, en },
};

// Rules for the quorum of meetings, each from a day on.
import RuleIcon from '@mui/icons-material/RuleOutlined';
import { QuorumRuleFieldsFragmentDoc } from '../../../../../schema/generated/council/quorum-rules.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const quorumRules = resource({
  type: 'QuorumRule',
  plural: 'quorumRules',
  fields: QuorumRuleFieldsFragmentDoc,
  title: (rule) => String(rule['validFrom']),
  canSearch: false,
  group: 'meetings',
  beside: 'committeeMeetings',
  icon: RuleIcon,
  pages: {
    list: page(() => import('./QuorumRuleList.tsx'), 'QuorumRuleList'),
    create: page(() => import('./QuorumRuleCreate.tsx'), 'QuorumRuleCreate'),
  },
});

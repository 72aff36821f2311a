// Annual selections: the list, the page of each with its steps, the form of its plan, and the ballot.
import SelectionIcon from '@mui/icons-material/HowToVoteOutlined';
import { AwardRoundFieldsFragmentDoc } from '../../../../../schema/generated/council/award-rounds.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const awardRounds = resource({
  type: 'AwardRound',
  plural: 'awardRounds',
  fields: AwardRoundFieldsFragmentDoc,
  title: (round) => `${String(round['year'])} ${String(round['awardTitle'])}`,
  canSearch: false,
  group: 'meetings',
  icon: SelectionIcon,
  pages: {
    list: page(() => import('./AwardRoundList.tsx'), 'AwardRoundList'),
    show: page(() => import('./AwardRoundShow.tsx'), 'AwardRoundShow'),
  },
});

export const planSelectionPage: ConsolePage = {
  path: 'plan-a-selection',
  label: 'selection.plan.title',
  page: page(() => import('./PlanSelectionPage.tsx'), 'PlanSelectionPage'),
  may: 'award.run',
};

export const changeSelectionPage: ConsolePage = {
  path: 'change-a-selection/:roundId',
  label: 'selection.plan.change',
  page: page(() => import('./PlanSelectionPage.tsx'), 'ChangeSelectionPage'),
  may: 'award.run',
};

export const ballotPage: ConsolePage = {
  path: 'award-ballot/:roundId',
  label: 'selection.ballot.title',
  page: page(() => import('./BallotPage.tsx'), 'BallotPage'),
  may: 'award.vote',
};

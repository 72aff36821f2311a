// Suggestions: the board by state, the list of all, and the page of each.
import BoardIcon from '@mui/icons-material/ViewKanbanOutlined';
import SuggestionIcon from '@mui/icons-material/LightbulbOutlined';
import { SuggestionFieldsFragmentDoc } from '../../../../../schema/generated/council/suggestions.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const suggestions = resource({
  type: 'Suggestion',
  plural: 'suggestions',
  fields: SuggestionFieldsFragmentDoc,
  title: (suggestion) => String(suggestion['text']),
  orderNames: { responsibleUnitId: 'RESPONSIBLE_UNIT_NAME', responsibleTeamId: 'RESPONSIBLE_TEAM_NAME' },
  group: 'meetings',
  beside: 'suggestion-board',
  icon: SuggestionIcon,
  pages: {
    list: page(() => import('./SuggestionList.tsx'), 'SuggestionList'),
    show: page(() => import('./SuggestionShow.tsx'), 'SuggestionShow'),
  },
});

export const suggestionBoardPage: ConsolePage = {
  path: 'suggestion-board',
  label: 'suggestions.board.title',
  page: page(() => import('./SuggestionBoardPage.tsx'), 'SuggestionBoardPage'),
  may: 'suggestion.read',
  group: 'meetings',
  icon: BoardIcon,
};

// The awards that were given.
import AwardIcon from '@mui/icons-material/EmojiEventsOutlined';
import { AwardFieldsFragmentDoc } from '../../../../../schema/generated/council/awards.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { personTitle } from '../../people/person-name.ts';

export const awards = resource({
  type: 'Award',
  plural: 'awards',
  fields: AwardFieldsFragmentDoc,
  title: (award) => personTitle((award['volunteer'] as { person?: unknown } | null)?.person),
  orderNames: { volunteerId: 'VOLUNTEER_PERSON_FULL_NAME', roundId: 'ROUND_YEAR' },
  group: 'meetings',
  beside: 'awardRounds',
  icon: AwardIcon,
  pages: {
    list: page(() => import('./AwardList.tsx'), 'AwardList'),
    show: page(() => import('./AwardShow.tsx'), 'AwardShow'),
  },
});

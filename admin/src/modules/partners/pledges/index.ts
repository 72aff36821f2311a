// Pledges: what partner units promised, and how much of it they have delivered.
import PledgeIcon from '@mui/icons-material/VolunteerActivismOutlined';
import { PledgeFieldsFragmentDoc } from '../../../../../schema/generated/partners/pledges.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const pledges = resource({
  type: 'Pledge',
  plural: 'pledges',
  fields: PledgeFieldsFragmentDoc,
  title: (pledge) => String(pledge['title']),
  orderNames: { partnerUnitId: 'partnerUnitName' },
  group: 'coBuilding',
  icon: PledgeIcon,
  pages: {
    list: page(() => import('./PledgeList.tsx'), 'PledgeList'),
    show: page(() => import('./PledgeShow.tsx'), 'PledgeShow'),
    create: page(() => import('./PledgeCreate.tsx'), 'PledgeCreate'),
    edit: page(() => import('./PledgeEdit.tsx'), 'PledgeEdit'),
  },
});

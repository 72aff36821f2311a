// Deliveries: what partner units made good of their pledges.
import DeliveryIcon from '@mui/icons-material/TaskAltOutlined';
import { DeliveryFieldsFragmentDoc } from '../../../../../schema/generated/partners/deliveries.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const deliveries = resource({
  type: 'Delivery',
  plural: 'deliveries',
  fields: DeliveryFieldsFragmentDoc,
  title: (delivery) =>
    `${(delivery['pledge'] as { title: string } | null)?.title ?? ''} ${String(delivery['deliveredOn'])}`.trim(),
  orderNames: { pledgeId: 'pledgeTitle', 'pledge.partnerUnitId': 'pledgePartnerUnitName' },
  group: 'coBuilding',
  beside: 'pledges',
  icon: DeliveryIcon,
  pages: {
    list: page(() => import('./DeliveryList.tsx'), 'DeliveryList'),
    show: page(() => import('./DeliveryShow.tsx'), 'DeliveryShow'),
  },
});

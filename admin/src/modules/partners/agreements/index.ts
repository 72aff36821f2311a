// Agreements: what the community and a partner unit have put in writing.
import AgreementIcon from '@mui/icons-material/DescriptionOutlined';
import { AgreementFieldsFragmentDoc } from '../../../../../schema/generated/partners/agreements.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const agreements = resource({
  type: 'Agreement',
  plural: 'agreements',
  fields: AgreementFieldsFragmentDoc,
  title: (agreement) => String(agreement['title']),
  orderNames: { partnerUnitId: 'partnerUnitName' },
  group: 'coBuilding',
  icon: AgreementIcon,
  pages: {
    list: page(() => import('./AgreementList.tsx'), 'AgreementList'),
    show: page(() => import('./AgreementShow.tsx'), 'AgreementShow'),
    create: page(() => import('./AgreementCreate.tsx'), 'AgreementCreate'),
    edit: page(() => import('./AgreementEdit.tsx'), 'AgreementEdit'),
  },
});

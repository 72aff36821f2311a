// Partner units: hospitals, schools, agencies and shops that share the work.
import PartnerUnitIcon from '@mui/icons-material/HandshakeOutlined';
import { PartnerUnitFieldsFragmentDoc } from '../../../../../schema/generated/partners/partner-units.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const partnerUnits = resource({
  type: 'PartnerUnit',
  plural: 'partnerUnits',
  fields: PartnerUnitFieldsFragmentDoc,
  title: (unit) => String(unit['name']),
  group: 'coBuilding',
  icon: PartnerUnitIcon,
  pages: {
    list: page(() => import('./PartnerUnitList.tsx'), 'PartnerUnitList'),
    show: page(() => import('./PartnerUnitShow.tsx'), 'PartnerUnitShow'),
    create: page(() => import('./PartnerUnitCreate.tsx'), 'PartnerUnitCreate'),
    edit: page(() => import('./PartnerUnitEdit.tsx'), 'PartnerUnitEdit'),
  },
});

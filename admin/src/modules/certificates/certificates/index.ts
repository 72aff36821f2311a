// Certificates of training and of service.
import CertificateIcon from '@mui/icons-material/CardMembershipOutlined';
import { CertificateFieldsFragmentDoc } from '../../../../../schema/generated/certificates/certificates.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const certificates = resource({
  type: 'Certificate',
  plural: 'certificates',
  fields: CertificateFieldsFragmentDoc,
  title: ({ number, title }) => String(number ?? title),
  group: 'volunteers',
  icon: CertificateIcon,
  pages: {
    list: page(() => import('./CertificateList.tsx'), 'CertificateList'),
    show: page(() => import('./CertificateShow.tsx'), 'CertificateShow'),
  },
});

// Credentials: certificates, licences and checks that people hold.
import CredentialIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import { CredentialFieldsFragmentDoc } from '../../../../../schema/generated/people/credentials.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { credentialTitle } from './credential-title.ts';

export const credentials = resource({
  type: 'Credential',
  plural: 'credentials',
  fields: CredentialFieldsFragmentDoc,
  title: credentialTitle,
  group: 'volunteers',
  beside: 'people',
  icon: CredentialIcon,
  pages: {
    list: page(() => import('./CredentialList.tsx'), 'CredentialList'),
    show: page(() => import('./CredentialShow.tsx'), 'CredentialShow'),
    create: page(() => import('./CredentialCreate.tsx'), 'CredentialCreate'),
    edit: page(() => import('./CredentialEdit.tsx'), 'CredentialEdit'),
  },
});

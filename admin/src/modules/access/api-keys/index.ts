// API keys: with which keys the programs of other organisations call the API.
import KeyIcon from '@mui/icons-material/KeyOutlined';
import { ApiKeyFieldsFragmentDoc } from '../../../../../schema/generated/access/api-keys.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const apiKeys = resource({
  type: 'ApiKey',
  plural: 'apiKeys',
  canSearch: false,
  fields: ApiKeyFieldsFragmentDoc,
  title: (key) => String(key['name']),
  group: 'settings',
  beside: 'accounts',
  icon: KeyIcon,
  pages: {
    list: page(() => import('./ApiKeyList.tsx'), 'ApiKeyList'),
    show: page(() => import('./ApiKeyShow.tsx'), 'ApiKeyShow'),
  },
});

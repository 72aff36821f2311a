// Accounts: who signs in, and with which roles.
import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { AccountFieldsFragmentDoc } from '../../../../../schema/generated/access/accounts.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const accounts = resource({
  type: 'Account',
  plural: 'accounts',
  fields: AccountFieldsFragmentDoc,
  title: (account) => String(account['displayName']),
  group: 'settings',
  icon: AccountIcon,
  pages: {
    list: page(() => import('./AccountList.tsx'), 'AccountList'),
    show: page(() => import('./AccountShow.tsx'), 'AccountShow'),
    create: page(() => import('./AccountCreate.tsx'), 'AccountCreate'),
    edit: page(() => import('./AccountEdit.tsx'), 'AccountEdit'),
  },
});

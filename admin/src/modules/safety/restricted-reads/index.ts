// Who looked at restricted texts; seen beside the record that they looked at, by those who watch over it.
import { RestrictedReadFieldsFragmentDoc } from '../../../../../schema/generated/safety/restricted-reads.ts';
import LooksIcon from '@mui/icons-material/VisibilityOutlined';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const restrictedReads = resource({
  type: 'RestrictedRead',
  plural: 'restrictedReads',
  fields: RestrictedReadFieldsFragmentDoc,
  title: (read) => String(read['actorName']),
  canSearch: false,
  group: 'settings',
  beside: 'auditEntries',
  icon: LooksIcon,
  pages: { list: page(() => import('./RestrictedReadList.tsx'), 'RestrictedReadList') },
});

// The audit trail: who changed what, when and why.
import AuditIcon from '@mui/icons-material/ManageSearchOutlined';
import { AuditEntryFieldsFragmentDoc } from '../../../../../schema/generated/access/audit-entries.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const auditEntries = resource({
  type: 'AuditEntry',
  plural: 'auditEntries',
  canSearch: false,
  fields: AuditEntryFieldsFragmentDoc,
  title: (entry) => `${String(entry['recordTable'])} ${String(entry['at'])}`,
  group: 'settings',
  icon: AuditIcon,
  pages: { list: page(() => import('./AuditEntryList.tsx'), 'AuditEntryList') },
});

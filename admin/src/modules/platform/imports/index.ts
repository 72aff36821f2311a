// Imports of ledgers: those that were started, each with its progress and its result; and the wizard that starts one.
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import { ImportRunFieldsFragmentDoc } from '../../../../../schema/generated/platform/imports.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const importRuns = resource({
  type: 'ImportRun',
  plural: 'importRuns',
  canSearch: false,
  fields: ImportRunFieldsFragmentDoc,
  title: ({ file }) => (file as { readonly fileName?: string } | null)?.fileName ?? '—',
  orderNames: { 'file.fileName': 'FILE_FILE_NAME' },
  group: 'settings',
  icon: ImportIcon,
  pages: {
    list: page(() => import('./ImportRunList.tsx'), 'ImportRunList'),
    show: page(() => import('./ImportRunShow.tsx'), 'ImportRunShow'),
  },
});

export const importWizardPage: ConsolePage = {
  path: 'import-a-ledger',
  label: 'imports.wizard.title',
  page: page(() => import('./ImportWizardPage.tsx'), 'ImportWizardPage'),
  may: 'import.run',
};

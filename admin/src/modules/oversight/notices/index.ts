// The inbox, to which the bell in the bar leads, and the page to which the link in a confirmation mail leads.
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const noticesPage: ConsolePage = {
  path: 'notices',
  label: 'oversight.notices.title',
  page: page(() => import('./NoticesPage.tsx'), 'NoticesPage'),
  may: 'notice.read',
};

export const confirmEmailPage: ConsolePage = {
  path: 'notices/confirm/:token',
  label: 'oversight.notices.confirmTitle',
  page: page(() => import('./ConfirmEmailPage.tsx'), 'ConfirmEmailPage'),
  may: 'notice.read',
};

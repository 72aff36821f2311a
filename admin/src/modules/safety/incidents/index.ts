// Incidents: what went wrong, or nearly, until two people have closed it.
import IncidentIcon from '@mui/icons-material/MedicalInformationOutlined';
import { IncidentFieldsFragmentDoc } from '../../../../../schema/generated/safety/incidents.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const incidents = resource({
  type: 'Incident',
  plural: 'incidents',
  fields: IncidentFieldsFragmentDoc,
  title: (incident) => String(incident['summary']),
  group: 'emergencies',
  icon: IncidentIcon,
  // Incidents are reported, which is a page of its own.
  pages: {
    list: page(() => import('./IncidentList.tsx'), 'IncidentList'),
    show: page(() => import('./IncidentShow.tsx'), 'IncidentShow'),
    edit: page(() => import('./IncidentEdit.tsx'), 'IncidentEdit'),
  },
});

export const reportIncidentPage: ConsolePage = {
  path: 'report-an-incident',
  label: 'safety.incident.report',
  page: page(() => import('./ReportIncidentPage.tsx'), 'ReportIncidentPage'),
  may: 'incident.report',
  group: 'emergencies',
  beside: 'incidents',
  icon: IncidentIcon,
};

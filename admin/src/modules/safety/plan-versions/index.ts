// Versions of emergency plans; reached from their plan.
import { EmergencyPlanVersionFieldsFragmentDoc } from '../../../../../schema/generated/safety/plan-versions/emergency-plan-versions.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const emergencyPlanVersions = resource({
  type: 'EmergencyPlanVersion',
  plural: 'emergencyPlanVersions',
  fields: EmergencyPlanVersionFieldsFragmentDoc,
  title: (version) =>
    `${(version['plan'] as { name?: string } | null)?.name ?? ''} v${String(version['number'])}`.trim(),
  canSearch: false,
  pages: {
    list: page(() => import('./PlanVersionList.tsx'), 'PlanVersionList'),
    show: page(() => import('./PlanVersionShow.tsx'), 'PlanVersionShow'),
    edit: page(() => import('./PlanVersionEdit.tsx'), 'PlanVersionEdit'),
  },
});

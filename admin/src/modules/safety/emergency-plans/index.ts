// Emergency plans: what is done in which emergency, and who answers for it.
import PlanIcon from '@mui/icons-material/AssignmentLateOutlined';
import { EmergencyPlanFieldsFragmentDoc } from '../../../../../schema/generated/safety/emergency-plans.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const emergencyPlans = resource({
  type: 'EmergencyPlan',
  plural: 'emergencyPlans',
  fields: EmergencyPlanFieldsFragmentDoc,
  title: (plan) => String(plan['name']),
  group: 'emergencies',
  icon: PlanIcon,
  pages: {
    list: page(() => import('./EmergencyPlanList.tsx'), 'EmergencyPlanList'),
    show: page(() => import('./EmergencyPlanShow.tsx'), 'EmergencyPlanShow'),
    create: page(() => import('./EmergencyPlanForms.tsx'), 'EmergencyPlanCreate'),
    edit: page(() => import('./EmergencyPlanForms.tsx'), 'EmergencyPlanEdit'),
  },
});

/** The plan on one sheet, to be printed and hung up. */
export const planSheetPage: ConsolePage = {
  path: 'plan-sheet/:planId',
  label: 'safety.sheet.title',
  page: page(() => import('./PlanSheetPage.tsx'), 'PlanSheetPage'),
  may: 'safety.read',
};

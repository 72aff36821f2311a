// Drills: emergency plans tried out, and what they found.
import DrillIcon from '@mui/icons-material/DirectionsRunOutlined';
import { DrillFieldsFragmentDoc } from '../../../../../schema/generated/safety/drills.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const drills = resource({
  type: 'Drill',
  plural: 'drills',
  fields: DrillFieldsFragmentDoc,
  title: (drill) => String(drill['title']),
  group: 'emergencies',
  icon: DrillIcon,
  orderNames: { planId: 'PLAN_NAME' },
  // Drills are made by planning them, which is a page of its own.
  pages: {
    list: page(() => import('./DrillList.tsx'), 'DrillList'),
    show: page(() => import('./DrillShow.tsx'), 'DrillShow'),
    edit: page(() => import('./DrillEdit.tsx'), 'DrillEdit'),
  },
});

export const planDrillPage: ConsolePage = {
  path: 'plan-a-drill',
  label: 'safety.drill.plan',
  page: page(() => import('./PlanDrillPage.tsx'), 'PlanDrillPage'),
  may: 'drill.run',
};

// The page on which a training is planned; reached from the list, the calendar and the home page.
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const planTrainingPage: ConsolePage = {
  path: 'plan-a-training',
  label: 'training.plan.title',
  page: page(() => import('./PlanTrainingPage.tsx'), 'PlanTrainingPage'),
  may: 'training.run',
};

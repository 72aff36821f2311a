// Findings of drills: what was wrong, until somebody else has seen that it is put right.
import FindingIcon from '@mui/icons-material/ReportProblemOutlined';
import { DrillFindingFieldsFragmentDoc } from '../../../../../schema/generated/safety/drill-findings.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const drillFindings = resource({
  type: 'DrillFinding',
  plural: 'drillFindings',
  fields: DrillFindingFieldsFragmentDoc,
  title: (finding) => String(finding['what']),
  group: 'emergencies',
  beside: 'drills',
  icon: FindingIcon,
  pages: {
    list: page(() => import('./DrillFindingList.tsx'), 'DrillFindingList'),
    show: page(() => import('./DrillFindingShow.tsx'), 'DrillFindingShow'),
  },
});

// Safety: emergency plans and their drills, findings until they are closed, incidents, and safeguarding reports.
import { module } from '../../kernel/module.ts';
import { drillImport } from './drill.import.ts';
import * as findings from './drill-findings.workflows.ts';
import * as rolls from './drill-roll.workflows.ts';
import * as drills from './drills.workflows.ts';
import { emergencyPlanImport } from './emergency-plan.import.ts';
import * as incidents from './incidents.workflows.ts';
import { openFindings } from './open-findings.ts';
import * as plans from './plan-versions.workflows.ts';
import * as safeguarding from './safeguarding.workflows.ts';
import { safetyMessages } from './safety.messages.ts';
import { safetyPermissions } from './safety.permissions.ts';
import * as faces from './safety.resources.ts';

const two = { code: 'NEEDS_ANOTHER_ACCOUNT', path: ['id'] };
const stays = { code: 'NEVER_DELETED', path: ['id'] };

export const safetyModule = module({
  name: 'safety',
  resources: Object.values(faces),
  permissions: safetyPermissions,
  workflows: [plans, drills, rolls, findings, incidents, safeguarding].flatMap((each) => Object.values(each)),
  ledgers: [emergencyPlanImport, drillImport],
  duties: openFindings,
  messages: safetyMessages,
  constraints: {
    emergency_plan_community_name: { code: 'TAKEN', path: ['name'] },
    emergency_plan_version_number: { code: 'VERSION_TO_COME', path: ['planId'] },
    emergency_plan_version_coming: { code: 'VERSION_TO_COME', path: ['planId'] },
    emergency_plan_version_in_force: { code: 'VERSION_MOVE_IMPOSSIBLE', path: ['id'] },
    emergency_plan_version_frozen: { code: 'VERSION_STANDS', path: ['id'] },
    emergency_plan_version_moves: { code: 'VERSION_MOVE_IMPOSSIBLE', path: ['id'] },
    emergency_plan_version_two_people: two,
    emergency_role_call_position: { code: 'CALL_POSITION_TAKEN', path: ['roleIds'] },
    drill_moves: { code: 'DRILL_MOVE_IMPOSSIBLE', path: ['id'] },
    drill_frozen: { code: 'DRILL_STANDS', path: ['id'] },
    drill_participant_volunteer: { code: 'TAKEN', path: ['volunteerIds'] },
    drill_participant_unit: { code: 'TAKEN', path: ['unitIds'] },
    drill_finding_moves: { code: 'FINDING_MOVE_IMPOSSIBLE', path: ['id'] },
    drill_finding_frozen: { code: 'FINDING_STANDS', path: ['id'] },
    drill_finding_two_people: two,
    incident_moves: { code: 'INCIDENT_MOVE_IMPOSSIBLE', path: ['id'] },
    incident_frozen: { code: 'INCIDENT_STANDS', path: ['id'] },
    incident_two_people: two,
    incident_stays: stays,
    incident_action_stays: stays,
    safeguarding_report_moves: { code: 'REPORT_MOVE_IMPOSSIBLE', path: ['id'] },
    safeguarding_report_frozen: { code: 'REPORT_STANDS', path: ['id'] },
    safeguarding_report_two_people: two,
    safeguarding_report_stays: stays,
    safeguarding_receipt_stays: stays,
  },
});

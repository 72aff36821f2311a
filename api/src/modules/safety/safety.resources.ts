// The faces of plans, drills, findings, incidents and safeguarding reports. All but plans and duties are made by workflows.
import { resource } from '../../kernel/resource/declaration.ts';
import { DrillFinding } from './drill-finding.entity.ts';
import { DrillParticipant } from './drill-participant.entity.ts';
import { DrillStep } from './drill-step.entity.ts';
import { Drill } from './drill.entity.ts';
import { EmergencyPlanVersion } from './emergency-plan-version.entity.ts';
import { EmergencyPlan } from './emergency-plan.entity.ts';
import { EmergencyRole } from './emergency-role.entity.ts';
import { IncidentAction } from './incident-action.entity.ts';
import { Incident } from './incident.entity.ts';
import { RestrictedRead } from './restricted-read.entity.ts';
import { SafeguardingReceipt } from './safeguarding-receipt.entity.ts';
import { SafeguardingReport } from './safeguarding-report.entity.ts';

const plan = ['type', 'name', 'responsibleUnit', 'responsibleTeam'] as const;

export const emergencyPlans = resource(EmergencyPlan, {
  plural: 'emergencyPlans',
  read: [...plan, 'versionInForce', 'reviewDueOn', 'community'],
  create: [...plan, 'community'],
  update: plan,
  filter: [...plan, 'versionInForce', 'reviewDueOn', 'archivedAt', 'community'],
  order: ['name', 'type', 'reviewDueOn', 'versionInForce'],
  search: ['searchText'],
  inverse: { responsibleUnit: 'emergencyPlans', responsibleTeam: 'emergencyPlans' },
  may: { read: 'safety.read', create: 'plan.write', update: 'plan.write', archive: 'plan.write' },
});

export const emergencyPlanVersions = resource(EmergencyPlanVersion, {
  plural: 'emergencyPlanVersions',
  read: [
    ...['plan', 'number', 'status', 'steps', 'evacuationList', 'reviewDueOn', 'draftedByName', 'approvedByName'],
    ...['approvedAt', 'inForceSince', 'supersededOn', 'community'],
  ] as (keyof EmergencyPlanVersion & string)[],
  update: ['steps', 'evacuationList', 'reviewDueOn'],
  filter: ['plan', 'plan.type', 'number', 'status', 'reviewDueOn', 'inForceSince', 'community'],
  order: ['number', 'status', 'reviewDueOn', 'inForceSince', 'plan.name'],
  inverse: { plan: 'versions' },
  may: { read: 'safety.read', update: 'plan.write' },
});

const duty = ['duty', 'holderPerson', 'holderUnit', 'substitute'] as const;

export const emergencyRoles = resource(EmergencyRole, {
  plural: 'emergencyRoles',
  read: ['plan', ...duty, 'callPosition', 'community'],
  create: ['plan', ...duty],
  update: duty,
  filter: ['plan', 'plan.type', ...duty, 'callPosition', 'archivedAt', 'community'],
  order: ['callPosition', 'duty', 'plan.name'],
  inverse: { plan: 'roles', holderUnit: 'emergencyRoles' },
  may: { read: 'roll.read', create: 'plan.write', update: 'plan.write', archive: 'plan.write' },
});

export const drills = resource(Drill, {
  plural: 'drills',
  read: [
    ...['title', 'plan', 'exercisedVersion', 'revisedVersion', 'leadUnit', 'leadTeam', 'scenario', 'place', 'startsAt'],
    ...[
      'heldOn',
      'minutes',
      'status',
      'participantCount',
      'reviewSummary',
      'reviewedAt',
      'reviewedByName',
      'cancelReason',
    ],
    'community',
  ] as (keyof Drill & string)[],
  update: ['title', 'scenario', 'place', 'minutes'],
  filter: [
    ...['title', 'plan', 'plan.type', 'leadUnit', 'leadTeam', 'place', 'startsAt', 'heldOn', 'status'],
    ...['participantCount', 'archivedAt', 'community'],
  ],
  order: ['heldOn', 'startsAt', 'title', 'status', 'participantCount', 'plan.name'],
  search: ['searchText'],
  inverse: { plan: 'drills', leadUnit: 'drills', leadTeam: 'drills' },
  unit: 'leadUnit',
  may: { read: 'safety.read', update: 'drill.run' },
});

export const drillSteps = resource(DrillStep, {
  plural: 'drillSteps',
  read: ['drill', 'position', 'title', 'plannedSeconds', 'actualSeconds', 'community'],
  filter: ['drill', 'community'],
  order: ['position'],
  inverse: { drill: 'steps' },
  may: { read: 'safety.read' },
});

export const drillParticipants = resource(DrillParticipant, {
  plural: 'drillParticipants',
  read: ['drill', 'part', 'volunteer', 'unit', 'community'],
  filter: ['drill', 'drill.heldOn', 'drill.status', 'part', 'volunteer', 'unit', 'archivedAt', 'community'],
  order: ['part', 'drill.heldOn'],
  inverse: { drill: 'participants', volunteer: 'drillParticipations' },
  may: { read: 'roll.read' },
});

const owner = ['ownerPerson', 'ownerUnit', 'ownerTeam'] as const;

export const drillFindings = resource(DrillFinding, {
  plural: 'drillFindings',
  read: [
    ...[
      'drill',
      'what',
      'place',
      'severity',
      ...owner,
      'dueOn',
      'status',
      'proof',
      'proofFile',
      'proofByName',
      'proofAt',
    ],
    ...['closedByName', 'closedAt', 'reopenReason', 'community'],
  ] as (keyof DrillFinding & string)[],
  filter: [
    'drill',
    'drill.plan',
    'drill.heldOn',
    'what',
    'severity',
    ...owner,
    'dueOn',
    'status',
    'closedAt',
    'community',
  ],
  order: ['dueOn', 'severity', 'status', 'closedAt', 'drill.heldOn'],
  search: ['searchText'],
  inverse: { drill: 'findings', ownerUnit: 'drillFindings', ownerTeam: 'drillFindings' },
  unit: 'ownerUnit',
  self: 'ownerPerson',
  may: { read: 'safety.read' },
});

export const incidents = resource(Incident, {
  plural: 'incidents',
  read: [
    ...[
      'severity',
      'kind',
      'happenedAt',
      'summary',
      'place',
      'immediateAction',
      'reportedTo',
      'reportedToAt',
      'planVersion',
    ],
    ...[
      'rootCause',
      'deviation',
      'status',
      'reportedByName',
      'signedByName',
      'signedAt',
      'closedByName',
      'closedAt',
      'community',
    ],
  ] as (keyof Incident & string)[],
  update: ['summary', 'place', 'immediateAction', 'reportedTo', 'reportedToAt', 'deviation'],
  filter: ['severity', 'kind', 'happenedAt', 'status', 'planVersion', 'signedAt', 'closedAt', 'community'],
  order: ['happenedAt', 'severity', 'kind', 'status', 'closedAt'],
  search: ['searchText'],
  inverse: { planVersion: 'incidents' },
  may: { read: 'incident.read', update: 'incident.run' },
});

export const incidentActions = resource(IncidentAction, {
  plural: 'incidentActions',
  read: ['incident', 'what', ...owner, 'dueOn', 'status', 'proof', 'doneByName', 'doneAt', 'community'],
  filter: ['incident', ...owner, 'dueOn', 'status', 'community'],
  order: ['dueOn', 'status', 'doneAt'],
  inverse: { incident: 'actions' },
  may: { read: 'incident.read' },
});

export const safeguardingReceipts = resource(SafeguardingReceipt, {
  plural: 'safeguardingReceipts',
  read: ['code', 'filedAt', 'reporter', 'community'],
  filter: ['code', 'filedAt', 'reporter', 'community'],
  order: ['filedAt'],
  self: 'reporter',
  may: { read: 'safeguarding.receipt' },
});

export const safeguardingReports = resource(SafeguardingReport, {
  plural: 'safeguardingReports',
  read: [
    ...['subject', 'status', 'filedAt', 'receipt', 'reportedByName', 'authority', 'toldAt', 'outcomeAt', 'assignee'],
    ...['signedByName', 'signedAt', 'closedByName', 'closedAt', 'community'],
  ] as (keyof SafeguardingReport & string)[],
  filter: ['subject', 'status', 'filedAt', 'toldAt', 'assignee', 'signedAt', 'closedAt', 'community'],
  order: ['toldAt', 'filedAt', 'status', 'closedAt'],
  self: 'assignee',
  may: { read: 'safeguarding.read' },
});

export const restrictedReads = resource(RestrictedRead, {
  plural: 'restrictedReads',
  read: ['incident', 'safeguardingReport', 'actor', 'actorName', 'readAt', 'reason', 'community'],
  filter: ['incident', 'safeguardingReport', 'actor', 'readAt', 'community'],
  order: ['readAt'],
  may: { read: 'restricted.audit' },
});

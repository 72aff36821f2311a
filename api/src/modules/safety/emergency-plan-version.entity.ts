// A version of an emergency plan: drafted by one, approved by another, in force until the next one supersedes it.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import type { Caller } from '../../kernel/scope.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { EmergencyPlan } from './emergency-plan.entity.ts';
import { rowGuard } from './row-guard.ts';

export const PlanVersionStatus = enumeration('PlanVersionStatus', 'Where a version of an emergency plan stands.', {
  DRAFT: 'Being written.',
  APPROVED: 'Approved, and not yet in force; it no longer changes.',
  IN_FORCE: 'What is done in an emergency now.',
  SUPERSEDED: 'Another version came in force.',
});
export type PlanVersionStatus = ValueOf<typeof PlanVersionStatus>;

const table = 'emergency_plan_version';
const content = [
  'community_id',
  'plan_id',
  'number',
  'steps',
  'evacuation_list',
  'review_due_on',
  'drafted_by',
  'approved_by',
];

const EmergencyPlanVersionSchema = defineEntity({
  name: 'EmergencyPlanVersion',
  extends: CommunityRecord,
  comment: 'What an emergency plan says from one day on, until its next version.',
  uniques: [
    { name: 'emergency_plan_version_number', properties: ['plan', 'number'] },
    { name: 'emergency_plan_version_in_force', properties: ['plan'], where: `status = 'IN_FORCE'` },
    { name: 'emergency_plan_version_coming', properties: ['plan'], where: `status in ('DRAFT', 'APPROVED')` },
  ],
  checks: [
    { name: 'emergency_plan_version_two_people', expression: 'approved_by <> drafted_by' },
    { name: 'emergency_plan_version_from_one', expression: 'number >= 1' },
  ],
  triggers: [
    rowGuard({
      table,
      moves: ['DRAFT APPROVED', 'APPROVED IN_FORCE', 'IN_FORCE SUPERSEDED'],
      frozen: { from: ['APPROVED', 'IN_FORCE', 'SUPERSEDED'], columns: content },
    }),
  ],
  properties: {
    plan: () => p.manyToOne(EmergencyPlan).ref().groups('S1').comment('The plan of which it is a version.'),
    number: p.integer().groups('S1').comment('Number of the version, from 1.'),
    status: p.enum(PlanVersionStatus.items).default('DRAFT').groups('S1').comment('Where it stands.'),
    steps: p
      .text()
      .length(8000)
      .nullable()
      .groups('S1')
      .comment('What is done, step by step; null when it is only on paper. No names of recipients.'),
    evacuationList: p
      .text()
      .length(4000)
      .nullable()
      .groups('S1')
      .comment('Ways out, meeting points and which buildings need help; no names of recipients.'),
    reviewDueOn: p.date().groups('S1').comment('Day by which it is to be reviewed.'),
    draftedBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Account that drafted it; null when it came by a ledger.'),
    draftedByName: p.string().length(80).nullable().groups('S1').comment('Name by which colleagues know that account.'),
    approvedBy: p.string().length(80).nullable().groups('S1').comment('Account that approved it; never the drafter’s.'),
    approvedByName: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Name by which colleagues know that account.'),
    approvedAt: p.datetime(3).nullable().groups('S1').comment('When it was approved.'),
    inForceSince: p.date().nullable().groups('S1').comment('First day on which it was in force.'),
    supersededOn: p.date().nullable().groups('S1').comment('Day on which the next version came in force.'),
  },
});

export class EmergencyPlanVersion extends EmergencyPlanVersionSchema.class {
  approve(by: Caller, at: Date): void {
    this.require('DRAFT');
    if (this.draftedBy === by.actor)
      throw new DomainError('NEEDS_ANOTHER_ACCOUNT', ['id'], { name: this.draftedByName ?? '' });
    Object.assign(this, { status: 'APPROVED', approvedBy: by.actor, approvedByName: by.actorName, approvedAt: at });
  }

  putInForce(on: string): void {
    this.require('APPROVED');
    this.status = 'IN_FORCE';
    this.inForceSince = on;
  }

  supersede(on: string): void {
    this.require('IN_FORCE');
    this.status = 'SUPERSEDED';
    this.supersededOn = on;
  }

  private require(allowed: PlanVersionStatus): void {
    if (this.status !== allowed) throw new DomainError('STATE', ['id'], { state: `PlanVersionStatus.${this.status}` });
  }
}
EmergencyPlanVersionSchema.setClass(EmergencyPlanVersion);

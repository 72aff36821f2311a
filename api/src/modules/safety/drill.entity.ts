// A drill: an emergency plan tried out. Planned, held with timings and roll, reviewed, its findings closed, the plan
// revised from it; or cancelled.
import { defineEntity, p } from '@mikro-orm/core';
import { localDateOf } from '../../kernel/clock.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { VolunteerTeam } from '../people/volunteer-team.entity.ts';
import { EmergencyPlan } from './emergency-plan.entity.ts';
import { EmergencyPlanVersion } from './emergency-plan-version.entity.ts';
import { rowGuard } from './row-guard.ts';

export const DrillStatus = enumeration('DrillStatus', 'Where a drill stands.', {
  PLANNED: 'It has a date.',
  HELD: 'It took place; timings, roll and findings are being recorded.',
  REVIEWED: 'It was talked over; its findings are being put right.',
  FINDINGS_CLOSED: 'None of its findings is open any more.',
  PLAN_REVISED: 'A new version of the plan was drafted from it.',
  CANCELLED: 'It did not take place.',
});
export type DrillStatus = ValueOf<typeof DrillStatus>;

/** States of a drill that took place: it counts in the figures. */
export const heldStatuses: readonly DrillStatus[] = ['HELD', 'REVIEWED', 'FINDINGS_CLOSED', 'PLAN_REVISED'];

const words = (row: { title: string; place?: string | null }): string => searchText(row.title, row.place);

const DrillSchema = defineEntity({
  name: 'Drill',
  extends: CommunityRecord,
  comment: 'A drill that tries out an emergency plan, on one day.',
  indexes: [{ name: 'drill_community_day', properties: ['community', 'heldOn'] }],
  checks: [
    { name: 'drill_participants', expression: 'participant_count >= 1' },
    { name: 'drill_day', expression: `starts_at is null or held_on = (starts_at at time zone 'Asia/Shanghai')::date` },
    { name: 'drill_cancelled', expression: `status <> 'CANCELLED' or cancel_reason is not null` },
    { name: 'drill_minutes', expression: 'minutes >= 1 and minutes <= 1440' },
    { name: 'drill_counted', expression: `status in ('PLANNED', 'CANCELLED') or participant_count is not null` },
    { name: 'drill_revised', expression: `(status = 'PLAN_REVISED') = (revised_version_id is not null)` },
  ],
  triggers: [
    rowGuard({
      table: 'drill',
      moves: [
        'PLANNED HELD',
        'PLANNED CANCELLED',
        'HELD REVIEWED',
        'REVIEWED FINDINGS_CLOSED',
        'FINDINGS_CLOSED PLAN_REVISED',
      ],
      frozen: {
        from: ['REVIEWED', 'FINDINGS_CLOSED', 'PLAN_REVISED', 'CANCELLED'],
        columns: ['community_id', 'plan_id', 'exercised_version_id', 'held_on', 'starts_at', 'participant_count'],
      },
    }),
  ],
  properties: {
    title: p.string().length(120).groups('S1').comment('Name of the drill.'),
    plan: () => p.manyToOne(EmergencyPlan).ref().index().groups('S1').comment('The plan that is tried out.'),
    exercisedVersion: () =>
      p
        .manyToOne(EmergencyPlanVersion)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The version that was in force when the drill was held.'),
    revisedVersion: () =>
      p
        .manyToOne(EmergencyPlanVersion)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The version of the plan that was drafted from this drill.'),
    leadUnit: () =>
      p.manyToOne(PartnerUnit).ref().nullable().index().groups('S1').comment('The partner unit that leads it.'),
    leadTeam: () =>
      p.manyToOne(VolunteerTeam).ref().nullable().index().groups('S1').comment('The team of volunteers that leads it.'),
    scenario: p.text().length(4000).nullable().groups('S1').comment('What is played through; no names of recipients.'),
    place: p.string().length(120).nullable().groups('S1').comment('Where it takes place.'),
    startsAt: p.datetime(3).nullable().groups('S1').comment('When it starts; null when only the day is on record.'),
    heldOn: p.date().groups('S1').comment('Its day in Asia/Shanghai; follows from startsAt.'),
    minutes: p.integer().default(60).groups('S1').comment('Length as planned (minutes).'),
    status: p.enum(DrillStatus.items).default('PLANNED').groups('S1').comment('Where it stands.'),
    participantCount: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('How many took part (people); null until it was held.'),
    reviewSummary: p
      .text()
      .length(4000)
      .nullable()
      .groups('S1')
      .comment('What the review found, good and bad; no names.'),
    reviewedAt: p.datetime(3).nullable().groups('S1').comment('When it was reviewed.'),
    reviewedByName: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Who recorded the review, as colleagues know them.'),
    cancelReason: p.string().length(200).nullable().groups('S1').comment('Why it was cancelled.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class Drill extends DrillSchema.class {
  hold(today: string, participantCount: number): void {
    this.require('PLANNED');
    if (this.heldOn > today) throw new DomainError('DRILL_NOT_HELD_YET', ['id'], { heldOn: this.heldOn });
    this.status = 'HELD';
    this.participantCount = participantCount;
  }

  review(summary: string, byName: string, at: Date): void {
    this.require('HELD');
    Object.assign(this, { status: 'REVIEWED', reviewSummary: summary, reviewedByName: byName, reviewedAt: at });
  }

  closeFindings(open: number): void {
    this.require('REVIEWED');
    if (open > 0) throw new DomainError('FINDINGS_OPEN', ['id'], { count: open });
    this.status = 'FINDINGS_CLOSED';
  }

  revisePlan(): void {
    this.require('FINDINGS_CLOSED');
    this.status = 'PLAN_REVISED';
  }

  cancel(reason: string): void {
    this.require('PLANNED');
    this.status = 'CANCELLED';
    this.cancelReason = reason;
  }

  moveTo(startsAt: Date): void {
    this.require('PLANNED');
    this.startsAt = startsAt;
    this.heldOn = localDateOf(startsAt);
  }

  require(...allowed: DrillStatus[]): void {
    this.requireAt('id', ...allowed);
  }

  requireAt(path: string, ...allowed: DrillStatus[]): void {
    if (!allowed.includes(this.status)) throw new DomainError('STATE', [path], { state: `DrillStatus.${this.status}` });
  }
}
DrillSchema.setClass(Drill);

// An incident in the programme, from a near miss on: reported, investigated, signed by one and closed by another. It is
// never deleted. Who was hurt is restricted: sealed, and opened only by incident.open with the look on record.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import type { Caller } from '../../kernel/scope.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import type { EmergencyType } from './emergency-plan.entity.ts';
import { EmergencyPlanVersion } from './emergency-plan-version.entity.ts';
import { rowGuard } from './row-guard.ts';

export const IncidentSeverity = enumeration('IncidentSeverity', 'How grave an incident was.', {
  NEAR_MISS: 'Nothing happened, and it was close.',
  MINOR: 'First aid was enough.',
  MODERATE: 'A doctor was needed.',
  SEVERE: 'Hospital, or lasting harm.',
  DEATH: 'Somebody died.',
});
export type IncidentSeverity = ValueOf<typeof IncidentSeverity>;

export const IncidentKind = enumeration('IncidentKind', 'What kind of incident it was.', {
  FALL: 'A fall.',
  WANDERING: 'Somebody wandered off.',
  CHOKING: 'Choking.',
  SELF_HARM: 'Self-harm.',
  MEDICATION: 'Wrong or missed medicine.',
  ABUSE_SUSPICION: 'Suspicion of abuse; a safeguarding report is due too.',
  FINANCIAL: 'Money or goods.',
  TRANSPORT: 'On the way.',
  OTHER: 'Anything else.',
});
export type IncidentKind = ValueOf<typeof IncidentKind>;

/** The plan with which an incident of a kind is compared. */
export const planTypeOf: Readonly<Partial<Record<IncidentKind, EmergencyType>>> = {
  FALL: 'FALL',
  WANDERING: 'MISSING_PERSON',
  CHOKING: 'SUDDEN_ILLNESS',
  MEDICATION: 'SUDDEN_ILLNESS',
  SELF_HARM: 'SUDDEN_ILLNESS',
  ABUSE_SUSPICION: 'VIOLENCE',
};

export const IncidentStatus = enumeration('IncidentStatus', 'Where an incident stands.', {
  REPORTED: 'Reported; first things first.',
  INVESTIGATED: 'Its cause is known; actions are being taken.',
  SIGNED: 'One person has signed that it is settled; another one has to close it.',
  CLOSED: 'Closed by two people.',
});
export type IncidentStatus = ValueOf<typeof IncidentStatus>;

const facts = ['community_id', 'severity', 'kind', 'happened_at', 'plan_version_id', 'reported_by'];
const words = (row: { summary: string }): string => searchText(row.summary);

const IncidentSchema = defineEntity({
  name: 'Incident',
  extends: CommunityRecord,
  comment: 'Something that went wrong, or nearly, in the programme; never deleted.',
  indexes: [{ name: 'incident_community_time', properties: ['community', 'happenedAt'] }],
  checks: [
    { name: 'incident_stays', expression: 'archived_at is null' },
    { name: 'incident_two_people', expression: 'closed_by <> signed_by' },
    { name: 'incident_signed', expression: `(status in ('SIGNED', 'CLOSED')) = (signed_by is not null)` },
    { name: 'incident_closed', expression: `(status = 'CLOSED') = (closed_by is not null)` },
    { name: 'incident_investigated', expression: `status = 'REPORTED' or root_cause is not null` },
  ],
  triggers: [
    rowGuard({
      table: 'incident',
      moves: ['REPORTED INVESTIGATED', 'INVESTIGATED SIGNED', 'SIGNED CLOSED'],
      frozen: {
        from: ['SIGNED', 'CLOSED'],
        columns: [
          ...facts,
          'summary',
          'place',
          'immediate_action',
          'reported_to',
          'reported_to_at',
          'root_cause',
          'deviation',
          'persons_sealed',
          'signed_by',
        ],
      },
    }),
  ],
  properties: {
    severity: p.enum(IncidentSeverity.items).groups('S1').comment('How grave it was.'),
    kind: p.enum(IncidentKind.items).groups('S1').comment('What kind of incident it was.'),
    happenedAt: p.datetime(3).groups('S1').comment('When it happened.'),
    summary: p
      .string()
      .length(500)
      .groups('S1')
      .comment('What happened, in a sentence or two without names or addresses.'),
    place: p.string().length(120).nullable().groups('S2').comment('Where it happened.'),
    immediateAction: p.text().length(2000).nullable().groups('S2').comment('What was done at once.'),
    reportedTo: p
      .string()
      .length(120)
      .nullable()
      .groups('S2')
      .comment('To whom it was reported: family, hospital, police, department.'),
    reportedToAt: p.datetime(3).nullable().groups('S2').comment('When it was reported to them.'),
    personsSealed: p
      .uint8array()
      .nullable()
      .groups('S4')
      .comment('Who was hurt and how, sealed with the key of the record.'),
    keyWrapped: p.uint8array().nullable().groups('S4').comment('Key of the record, wrapped.'),
    planVersion: () =>
      p
        .manyToOne(EmergencyPlanVersion)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The version of the plan for such an emergency that was in force when it happened.'),
    rootCause: p.text().length(4000).nullable().groups('S2').comment('What the investigation found to be the cause.'),
    deviation: p
      .text()
      .length(2000)
      .nullable()
      .groups('S2')
      .comment('Where people acted otherwise than the plan says, and why.'),
    status: p.enum(IncidentStatus.items).default('REPORTED').groups('S1').comment('Where it stands.'),
    reportedBy: p.string().length(80).groups('S2').comment('Account that reported it.'),
    reportedByName: p.string().length(80).groups('S2').comment('Name by which colleagues know that account.'),
    signedBy: p.string().length(80).nullable().groups('S2').comment('Account that signed first.'),
    signedByName: p.string().length(80).nullable().groups('S2').comment('Name by which colleagues know that account.'),
    signedAt: p.datetime(3).nullable().groups('S1').comment('When it was signed.'),
    closedBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S2')
      .comment('Account that closed it; never the one that signed.'),
    closedByName: p.string().length(80).nullable().groups('S2').comment('Name by which colleagues know that account.'),
    closedAt: p.datetime(3).nullable().groups('S1').comment('When it was closed.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class Incident extends IncidentSchema.class {
  investigate(rootCause: string, deviation: string | null): void {
    this.require('REPORTED');
    Object.assign(this, { status: 'INVESTIGATED', rootCause, deviation });
  }

  sign(by: Caller, at: Date, openActions: number): void {
    this.require('INVESTIGATED');
    if (openActions > 0) throw new DomainError('ACTIONS_OPEN', ['id'], { count: openActions });
    Object.assign(this, { status: 'SIGNED', signedBy: by.actor, signedByName: by.actorName, signedAt: at });
  }

  close(by: Caller, at: Date): void {
    this.require('SIGNED');
    if (this.signedBy === by.actor)
      throw new DomainError('NEEDS_ANOTHER_ACCOUNT', ['id'], { name: this.signedByName ?? '' });
    Object.assign(this, { status: 'CLOSED', closedBy: by.actor, closedByName: by.actorName, closedAt: at });
  }

  private require(...allowed: IncidentStatus[]): void {
    this.requireAt('id', ...allowed);
  }

  requireAt(path: string, ...allowed: IncidentStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', [path], { state: `IncidentStatus.${this.status}` });
  }
}
IncidentSchema.setClass(Incident);

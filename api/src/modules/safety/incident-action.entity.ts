// An action that follows from an incident: who does it until when, and what shows that it is done.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from '../people/person.entity.ts';
import { VolunteerTeam } from '../people/volunteer-team.entity.ts';
import { Incident } from './incident.entity.ts';
import { ownerExpression } from './owner.ts';
import { rowGuard } from './row-guard.ts';

export const IncidentActionStatus = enumeration(
  'IncidentActionStatus',
  'Whether an action after an incident is done.',
  {
    OPEN: 'To be done.',
    DONE: 'Done.',
  },
);
export type IncidentActionStatus = ValueOf<typeof IncidentActionStatus>;

const IncidentActionSchema = defineEntity({
  name: 'IncidentAction',
  extends: CommunityRecord,
  comment: 'Something to be done so that an incident does not happen again.',
  indexes: [
    { name: 'incident_action_due', properties: ['community', 'status', 'dueOn'] },
    { name: 'incident_action_incident', properties: ['incident'] },
  ],
  checks: [
    { name: 'incident_action_owner', expression: ownerExpression },
    { name: 'incident_action_done', expression: `(status = 'DONE') = (proof is not null)` },
    { name: 'incident_action_stays', expression: 'archived_at is null' },
  ],
  triggers: [rowGuard({ table: 'incident_action', moves: ['OPEN DONE'] })],
  properties: {
    incident: () => p.manyToOne(Incident).ref().groups('S1').comment('The incident after which it is done.'),
    what: p.string().length(500).groups('S1').comment('What is to be done; no names of recipients.'),
    ownerPerson: () =>
      p
        .manyToOne(Person)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The person who does it; the name is personal.'),
    ownerUnit: () =>
      p.manyToOne(PartnerUnit).ref().nullable().index().groups('S1').comment('The partner unit that does it.'),
    ownerTeam: () => p.manyToOne(VolunteerTeam).ref().nullable().index().groups('S1').comment('The team that does it.'),
    dueOn: p.date().groups('S1').comment('Day by which it is to be done; overdue follows from the day.'),
    status: p.enum(IncidentActionStatus.items).default('OPEN').groups('S1').comment('Whether it is done.'),
    proof: p.text().length(2000).nullable().groups('S1').comment('What was done, and how one can see it.'),
    doneByName: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Who recorded it as done, as colleagues know them.'),
    doneAt: p.datetime(3).nullable().groups('S1').comment('When it was recorded as done.'),
  },
});

export class IncidentAction extends IncidentActionSchema.class {
  complete(proof: string, byName: string, at: Date): void {
    if (this.status !== 'OPEN')
      throw new DomainError('STATE', ['id'], { state: `IncidentActionStatus.${this.status}` });
    Object.assign(this, { status: 'DONE', proof, doneByName: byName, doneAt: at });
  }
}
IncidentActionSchema.setClass(IncidentAction);

// A team of volunteers, with its focus, its filing number and its leader.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { ofNames } from '../../kernel/entity.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Volunteer } from './volunteer.entity.ts';

export const VolunteerTeamStatus = enumeration('VolunteerTeamStatus', 'Where a team of volunteers stands.', {
  FILED: 'Filed with the community and not yet at work.',
  ACTIVE: 'At work.',
  DISSOLVED: 'Dissolved.',
});
export type VolunteerTeamStatus = ValueOf<typeof VolunteerTeamStatus>;

const VolunteerTeamSchema = defineEntity({
  name: 'VolunteerTeam',
  extends: CommunityRecord,
  comment: 'A team of volunteers of the community.',
  uniques: [
    { name: 'volunteer_team_community_name', properties: ['community', 'name'] },
    { name: 'volunteer_team_community_filing_number', properties: ['community', 'filingNumber'] },
  ],
  checks: [{ name: 'volunteer_team_dissolved', expression: `(status = 'DISSOLVED') = (dissolved_on is not null)` }],
  properties: {
    name: p.string().length(80).collation(ofNames).groups('S1').comment('Name of the team.'),
    focus: p.string().array().default([]).groups('S1').comment('What the team does.'),
    filingNumber: p.string().length(40).nullable().groups('S1').comment('Number under which it is filed.'),
    foundedOn: p.date().nullable().groups('S1').comment('Day on which it was founded.'),
    leader: () => p.manyToOne(Volunteer).ref().nullable().index().groups('S1').comment('The volunteer who leads it.'),
    partnerUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The partner unit to which it belongs, if to one.'),
    status: p.enum(VolunteerTeamStatus.items).default('FILED').groups('S1').comment('Where the team stands.'),
    dissolvedOn: p.date().nullable().groups('S1').comment('Day on which it was dissolved.'),
    dissolveReason: p.string().length(200).nullable().groups('S1').comment('Why it was dissolved.'),
    searchText: p
      .string()
      .length(400)
      .onCreate((row: { name: string }) => searchText(row.name))
      .onUpdate((row: { name: string }) => searchText(row.name))
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class VolunteerTeam extends VolunteerTeamSchema.class {
  activate(): void {
    this.requireState('FILED');
    this.status = 'ACTIVE';
  }

  dissolve(on: string, reason: string): void {
    this.requireState('FILED', 'ACTIVE');
    if (this.foundedOn && on < this.foundedOn) throw new DomainError('ENDS_BEFORE_START', ['on']);
    Object.assign(this, { status: 'DISSOLVED', dissolvedOn: on, dissolveReason: reason });
  }

  /** Refuses whatever a dissolved team can do no more. */
  requireStanding(path: readonly string[]): void {
    if (this.status === 'DISSOLVED')
      throw new DomainError('STATE', path, { state: `VolunteerTeamStatus.${this.status}` });
  }

  private requireState(...allowed: VolunteerTeamStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `VolunteerTeamStatus.${this.status}` });
  }
}
VolunteerTeamSchema.setClass(VolunteerTeam);

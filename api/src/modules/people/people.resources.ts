// The faces of people, of what they do and hold, and of the teams of volunteers.
import { resource } from '../../kernel/resource/declaration.ts';
import { CommunityLeader } from './community-leader.entity.ts';
import { Credential } from './credential.entity.ts';
import { PartnerContact } from './partner-contact.entity.ts';
import { Person } from './person.entity.ts';
import { SensitiveRead } from './sensitive-read.entity.ts';
import { SocialWorker } from './social-worker.entity.ts';
import { TeamMember } from './team-member.entity.ts';
import { VolunteerTeam } from './volunteer-team.entity.ts';
import { Volunteer } from './volunteer.entity.ts';

export const people = resource(Person, {
  plural: 'people',
  read: ['fullName', 'alias', 'sex', 'birthDate', 'birthPrecision', 'phoneTail', 'erasedAt', 'community'],
  filter: ['fullName', 'alias', 'sex', 'birthDate', 'phoneTail', 'erasedAt', 'community'],
  order: ['fullName', 'birthDate'],
  search: ['searchText'],
  inverse: { community: 'people' },
  may: { read: 'person.read', archive: 'person.write' },
  self: 'id',
});

export const sensitiveReads = resource(SensitiveRead, {
  plural: 'sensitiveReads',
  read: ['person', 'actor', 'actorName', 'readAt', 'reason', 'fields', 'community'],
  filter: ['person', 'actor', 'readAt', 'fields', 'community'],
  order: ['readAt'],
  inverse: { person: 'sensitiveReads' },
  may: { read: 'sensitive.audit' },
  self: 'person',
});

export const volunteers = resource(Volunteer, {
  plural: 'volunteers',
  read: [
    ...[
      'person',
      'level',
      'isSilver',
      'skills',
      'availability',
      'nationalVolunteerNumber',
      'joinedOn',
      'promotedToCoreOn',
    ],
    ...[
      'endedOn',
      'mentor',
      'mayServeChildrenUntil',
      'teamIds',
      'statusReason',
      'levelBeforePause',
      'barReason',
      'barProposedAt',
      'community',
    ],
  ] as (keyof Volunteer & string)[],
  update: ['isSilver', 'skills', 'availability', 'nationalVolunteerNumber', 'joinedOn', 'mentor'],
  filter: [
    ...['person', 'level', 'isSilver', 'skills', 'nationalVolunteerNumber', 'joinedOn', 'promotedToCoreOn', 'endedOn'],
    ...[
      'mentor',
      'mayServeChildrenUntil',
      'teamIds',
      'barProposedAt',
      'community',
      'person.fullName',
      'person.sex',
      'person.birthDate',
      'person.phoneTail',
    ],
  ],
  order: [
    'person.fullName',
    'person.birthDate',
    'level',
    'isSilver',
    'joinedOn',
    'promotedToCoreOn',
    'endedOn',
    'mayServeChildrenUntil',
    'mentor.person.fullName',
  ],
  search: ['person.searchText'],
  inverse: { community: 'volunteers', person: 'volunteers', mentor: 'mentees' },
  may: { read: 'volunteer.read', update: 'volunteer.write', archive: 'volunteer.write' },
  self: 'person',
});

export const socialWorkers = resource(SocialWorker, {
  plural: 'socialWorkers',
  read: ['person', 'employer', 'licenceLevel', 'startedOn', 'endedOn', 'community'],
  create: ['person', 'employer', 'licenceLevel', 'startedOn', 'endedOn'],
  update: ['employer', 'licenceLevel', 'startedOn', 'endedOn'],
  filter: ['person', 'employer', 'licenceLevel', 'startedOn', 'endedOn', 'community', 'person.fullName'],
  order: ['person.fullName', 'employer.name', 'licenceLevel', 'startedOn', 'endedOn'],
  search: ['person.searchText'],
  inverse: { community: 'socialWorkers', person: 'socialWorkers', employer: 'socialWorkers' },
  may: { read: 'volunteer.read', create: 'volunteer.write', update: 'volunteer.write', archive: 'volunteer.write' },
  unit: 'employer',
  self: 'person',
});

export const credentials = resource(Credential, {
  plural: 'credentials',
  read: [
    'person',
    'kind',
    'issuer',
    'number',
    'issuedOn',
    'expiresOn',
    'verifiedBy',
    'verifiedOn',
    'source',
    'checkResult',
    'checkedOffences',
    'community',
  ],
  create: ['person', 'kind', 'issuer', 'number', 'issuedOn', 'expiresOn', 'source'],
  filter: [
    'person',
    'kind',
    'issuer',
    'number',
    'issuedOn',
    'expiresOn',
    'verifiedOn',
    'source',
    'community',
    'person.fullName',
  ],
  order: ['person.fullName', 'kind', 'issuer', 'issuedOn', 'expiresOn', 'verifiedOn'],
  search: ['person.searchText'],
  inverse: { community: 'credentials', person: 'credentials' },
  may: { read: 'credential.read', create: 'credential.write', archive: 'credential.write' },
  self: 'person',
});

export const volunteerTeams = resource(VolunteerTeam, {
  plural: 'volunteerTeams',
  read: [
    'name',
    'focus',
    'filingNumber',
    'foundedOn',
    'leader',
    'partnerUnit',
    'status',
    'dissolvedOn',
    'dissolveReason',
    'community',
  ],
  create: ['name', 'focus', 'filingNumber', 'foundedOn', 'partnerUnit', 'community'],
  update: ['name', 'focus', 'filingNumber', 'foundedOn', 'partnerUnit'],
  filter: ['name', 'focus', 'filingNumber', 'foundedOn', 'leader', 'partnerUnit', 'status', 'dissolvedOn', 'community'],
  order: ['name', 'filingNumber', 'foundedOn', 'status', 'partnerUnit.name'],
  search: ['searchText'],
  inverse: { community: 'volunteerTeams', partnerUnit: 'volunteerTeams', leader: 'ledTeams' },
  may: { read: 'team.read', create: 'team.write', update: 'team.write', archive: 'team.write' },
});

export const teamMembers = resource(TeamMember, {
  plural: 'teamMembers',
  read: ['team', 'volunteer', 'from', 'until', 'community'],
  filter: [
    'team',
    'volunteer',
    'from',
    'until',
    'team.name',
    'volunteer.level',
    'volunteer.isSilver',
    'volunteer.person',
    'community',
  ],
  order: ['from', 'until', 'team.name', 'volunteer.person.fullName', 'volunteer.level'],
  search: ['volunteer.person.searchText'],
  inverse: { team: 'members', volunteer: 'memberships' },
  may: { read: 'team.read', archive: 'team.write' },
  self: 'volunteer.person',
});

export const partnerContacts = resource(PartnerContact, {
  plural: 'partnerContacts',
  read: ['partnerUnit', 'person', 'duty', 'isPrimary', 'community'],
  create: ['partnerUnit', 'person', 'duty', 'isPrimary'],
  update: ['duty', 'isPrimary'],
  filter: ['partnerUnit', 'person', 'duty', 'isPrimary', 'community'],
  order: ['partnerUnit.name', 'person.fullName', 'isPrimary', 'duty'],
  search: ['person.searchText', 'partnerUnit.searchText'],
  inverse: { partnerUnit: 'contacts', person: 'partnerContacts' },
  may: { read: 'leader.read', create: 'partner.write', update: 'partner.write', archive: 'partner.write' },
  unit: 'partnerUnit',
  self: 'person',
});

export const communityLeaders = resource(CommunityLeader, {
  plural: 'communityLeaders',
  read: ['node', 'person', 'title', 'from', 'until', 'community'],
  create: ['node', 'person', 'title', 'from', 'until'],
  update: ['title', 'from', 'until'],
  filter: ['node', 'node.level', 'person', 'title', 'from', 'until', 'community'],
  order: ['node.name', 'person.fullName', 'title', 'from', 'until'],
  search: ['person.searchText', 'node.searchText'],
  inverse: { node: 'leaders', person: 'leaderships' },
  may: { read: 'leader.read', create: 'leader.write', update: 'leader.write', archive: 'leader.write' },
  self: 'person',
});

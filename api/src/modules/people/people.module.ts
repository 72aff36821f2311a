// The people whom the programme knows: volunteers and their teams, social workers, credentials, contacts and leaders.
// It needs communities, partners, and platform for reading names and numbers.
import { moduleOf, type ModulePart } from '../../kernel/module.ts';
import { absencePart } from './absence/absence.part.ts';
import { updateCredential, verifyCredential } from './credentials.workflows.ts';
import { mentoringPart } from './mentoring/mentoring.part.ts';
import { partnerUnitImport } from './partner-unit.import.ts';
import { peopleMessages } from './people.messages.ts';
import { peoplePermissions } from './people.permissions.ts';
import * as faces from './people.resources.ts';
import { erasePerson, registerPerson, revealContact, updatePerson } from './people.workflows.ts';
import { PersonKey } from './person-key.entity.ts';
import { recruitmentPart } from './recruitment/recruitment.part.ts';
import { registerVolunteer } from './register-volunteer.workflows.ts';
import { activateTeam, changeTeamLeader, dissolveTeam, joinTeam, leaveTeam } from './teams.workflows.ts';
import { vettingPart } from './vetting/vetting.part.ts';
import { volunteerImport } from './volunteer.import.ts';
import { volunteerTeamImport } from './volunteer-team.import.ts';
import * as volunteering from './volunteers.workflows.ts';

const peoplePart: ModulePart = {
  entities: [PersonKey],
  resources: Object.values(faces),
  ledgers: [partnerUnitImport, volunteerTeamImport, volunteerImport],
  permissions: peoplePermissions,
  workflows: [
    ...[registerPerson, updatePerson, revealContact, erasePerson, registerVolunteer],
    ...Object.values(volunteering),
    ...[verifyCredential, updateCredential],
    ...[activateTeam, dissolveTeam, changeTeamLeader, joinTeam, leaveTeam],
  ],
  messages: peopleMessages,
  constraints: {
    person_community_id_number: { code: 'ID_NUMBER_TAKEN', path: ['idNumber'] },
    person_community_phone_and_name: { code: 'PERSON_EXISTS', path: ['phone'] },
    volunteer_community_person: { code: 'VOLUNTEER_EXISTS', path: ['personId'] },
    volunteer_community_national_number: { code: 'TAKEN', path: ['nationalVolunteerNumber'] },
    volunteer_promoted_after_joining: { code: 'BEFORE_JOINING', path: ['joinedOn'] },
    social_worker_community_person: { code: 'TAKEN', path: ['personId'] },
    credential_community_kind_number_issuer: { code: 'CREDENTIAL_EXISTS', path: ['number'] },
    volunteer_team_community_name: { code: 'TAKEN', path: ['name'] },
    volunteer_team_community_filing_number: { code: 'TAKEN', path: ['filingNumber'] },
    team_member_once_at_a_time: { code: 'ALREADY_IN_TEAM', path: ['volunteerId'] },
    partner_contact_unit_person: { code: 'TAKEN', path: ['personId'] },
    partner_contact_one_primary: { code: 'PRIMARY_CONTACT_TAKEN', path: ['isPrimary'] },
    community_leader_once_at_a_time: { code: 'OVERLAPS', path: ['from'] },
  },
};

export const peopleModule = moduleOf('people', [peoplePart, absencePart, vettingPart, mentoringPart, recruitmentPart]);

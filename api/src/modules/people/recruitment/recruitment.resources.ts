// The faces of calls for volunteers and of applications to them.
import { resource } from '../../../kernel/resource/declaration.ts';
import { RecruitmentCall } from './recruitment-call.entity.ts';
import { VolunteerApplication } from './volunteer-application.entity.ts';

const written = [
  ...(['title', 'task', 'riskStatement', 'places', 'skills', 'credentialKinds', 'leastAge', 'mostAge'] as const),
  ...(['servesChildren', 'opensOn', 'closesOn'] as const),
] as const;

export const recruitmentCalls = resource(RecruitmentCall, {
  plural: 'recruitmentCalls',
  read: [...written, 'status', 'closeReason', 'acceptedCount', 'community'],
  create: [...written, 'community'],
  update: written,
  filter: ['title', 'status', 'places', 'skills', 'servesChildren', 'opensOn', 'closesOn', 'community'],
  order: ['title', 'status', 'opensOn', 'closesOn', 'places'],
  search: ['searchText'],
  may: { read: 'recruitment.read', create: 'recruitment.run', update: 'recruitment.run', archive: 'recruitment.run' },
});

const steps = ['status', 'receivedOn', 'identityCheckedOn', 'vettedOn', 'decidedOn'] as const;

export const volunteerApplications = resource(VolunteerApplication, {
  plural: 'volunteerApplications',
  read: ['call', 'person', ...steps, 'risksRead', 'skills', 'availability', 'endReason', 'volunteer', 'community'],
  filter: ['call', 'person', ...steps, 'skills', 'volunteer', 'community'],
  order: [...steps, 'person.fullName', 'call.title'],
  search: ['person.searchText'],
  inverse: { call: 'applications', person: 'volunteerApplications', volunteer: 'applications' },
  may: { read: 'application.read', archive: 'recruitment.run' },
  self: 'person',
});

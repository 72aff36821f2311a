// Duties in an emergency; they are seen and changed on the page of their plan.
import { EmergencyRoleFieldsFragmentDoc } from '../../../../../schema/generated/safety/emergency-roles.ts';
import { resource } from '../../../data/resource.ts';

export const emergencyRoles = resource({
  type: 'EmergencyRole',
  plural: 'emergencyRoles',
  fields: EmergencyRoleFieldsFragmentDoc,
  title: (role) => String(role['duty']),
  canSearch: false,
});

// Roles that accounts hold. They stand on the pages of their accounts; the audit trail names them by the words of the contract.
import { RoleGrantFieldsFragmentDoc } from '../../../../../schema/generated/access/role-grants.ts';
import { resource } from '../../../data/resource.ts';

export const roleGrants = resource({
  type: 'RoleGrant',
  plural: 'roleGrants',
  canSearch: false,
  fields: RoleGrantFieldsFragmentDoc,
  title: (grant) => String(grant['role']),
});

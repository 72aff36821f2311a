// What the signed-in person may do, by the permissions that the API names. Deny by default; the API refuses whatever
// the console shows.
import type { DocumentNode } from 'graphql';
import { operationPermissions } from '../../../schema/generated/operation-permissions.ts';
import type { Action, Resource } from '../data/resource.ts';

/** An action is one of react-admin's on a resource, or the name of a permission, such as `volunteer.write`. */
export function mayDo(permissions: readonly string[], resource: Resource | undefined, action: string): boolean {
  const needed = action.includes('.') ? action : resource?.permissions[action as Action];
  return needed !== undefined && permissions.includes(needed);
}

/** The permission that a document needs: that of its first operation's first field, such as `promoteVolunteer`. */
export function permissionOf(document: DocumentNode): string | undefined {
  const operation = document.definitions.find((each) => each.kind === 'OperationDefinition');
  const field = operation?.selectionSet.selections.find((each) => each.kind === 'Field');
  return field && operationPermissions[field.name.value];
}

// What the signed-in person may do, by the permissions that the API names. Deny by default; the API refuses whatever
// the console shows.
import type { Action, Resource } from '../data/resource.ts';

/** An action is one of react-admin's on a resource, or the name of a permission, such as `volunteer.promote`. */
export function mayDo(permissions: readonly string[], resource: Resource | undefined, action: string): boolean {
  const needed = action.includes('.') ? action : resource?.permissions[action as Action];
  return needed !== undefined && permissions.includes(needed);
}

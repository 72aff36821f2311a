// A kind of record that comes into being by a workflow: whoever may run it has the button "new" and its form.
import { operationPermissions } from '../../../../schema/generated/operation-permissions.ts';
import type { Resource } from '../../data/resource.ts';

export function createdBy(operation: string, resource: Resource): Resource {
  return { ...resource, permissions: { ...resource.permissions, create: operationPermissions[operation] } };
}

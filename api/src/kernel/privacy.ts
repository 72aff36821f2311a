// Classes of data, from public to named-people-only (trust: S0 … S4). A property's class is its serialization group.
import type { EntityProperty } from '@mikro-orm/core';

export const privacyClasses = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
export type PrivacyClass = (typeof privacyClasses)[number];

/** Classes that a reader of the row may still not see: such fields are nullable and named in `masked`. */
export function isMaskable(privacyClass: PrivacyClass): boolean {
  return privacyClass >= 'S2';
}

/** Group of personal values that say who somebody is: a person who is erased must not live on in the audit trail. */
export const identity = 'identity';

/** Whether a value never enters the audit trail in clear: what is sensitive, and what says who somebody is. */
export function isHiddenInAudit(entityName: string, property: Pick<EntityProperty, 'name' | 'groups'>): boolean {
  return privacyClassOf(entityName, property) >= 'S3' || !!property.groups?.includes(identity);
}

/** The class of a property. A property without one stops the start of the app. */
export function privacyClassOf(entityName: string, property: Pick<EntityProperty, 'name' | 'groups'>): PrivacyClass {
  const found = privacyClasses.filter((each) => property.groups?.includes(each));
  if (found.length !== 1)
    throw new Error(`${entityName}.${property.name}: say one privacy class with .groups('S0' … 'S4')`);
  return found[0] as PrivacyClass;
}

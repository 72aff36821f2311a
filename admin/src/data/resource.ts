// What the console knows of a kind of record. Names follow the conventions of the contract, so little has to be said.
import type { ComponentType } from 'react';
import type { DocumentNode } from 'graphql';
import { operationPermissions } from '../../../schema/generated/operation-permissions.ts';

/** What may be done with a resource; react-admin asks by these names. */
export type Action = 'list' | 'show' | 'create' | 'edit' | 'delete' | 'restore';

export interface ResourceOptions {
  /** Name of the GraphQL type, such as `Volunteer`. */
  readonly type: string;
  /** Name of the list, such as `volunteers`: the resource's name in URLs and messages too. */
  readonly plural: string;
  /** Generated document with the fragment of the fields that the console reads. */
  readonly fields: DocumentNode;
  /** How a record is called in a sentence, a link, a heading. */
  readonly title: (record: RecordOf) => string;
  /** Sort keys whose order value does not follow from the name. */
  readonly orderNames?: Readonly<Record<string, string>>;
  /** Lists follow the community chosen in the bar; false for records that belong to no community. */
  readonly ofCommunity?: boolean;
  /** Whether the contract lets the list be searched by words; it does, unless said otherwise. */
  readonly canSearch?: boolean;
  /** Group of the menu; without one the resource is reached from other pages only. */
  readonly group?: MenuGroup;
  /**
   * Page with a link to the list: its address without the slash. The menu then offers the list only to whoever may not
   * open that page.
   */
  readonly beside?: string;
  readonly icon?: ComponentType;
  readonly pages?: Partial<Record<'list' | 'show' | 'create' | 'edit', ComponentType>>;
}

export type MenuGroup =
  | 'today'
  | 'recipients'
  | 'needs'
  | 'visits'
  | 'pairs'
  | 'volunteers'
  | 'coBuilding'
  | 'activities'
  | 'emergencies'
  | 'meetings'
  | 'impact'
  | 'settings';

/** A record of whatever type; its fields are known to the pages of its module. */
export interface RecordOf {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Resource extends ResourceOptions {
  /** Name of one record in queries and payloads, such as `volunteer`. */
  readonly singular: string;
  /** Name of the fragment in `fields`. */
  readonly fragment: string;
  /** What each action needs; without a permission the contract has no such operation, and nobody may. */
  readonly permissions: Readonly<Record<Action, string | undefined>>;
}

/** Describes a resource; what is left out follows from the names. */
export function resource(options: ResourceOptions): Resource {
  const singular = options.type.charAt(0).toLowerCase() + options.type.slice(1);
  const definition = options.fields.definitions.find((each) => each.kind === 'FragmentDefinition');
  if (!definition) throw new Error(`${options.plural}: its document holds no fragment`);
  if (definition.typeCondition.name.value !== options.type) {
    throw new Error(
      `${options.plural}: its fragment is on ${definition.typeCondition.name.value}, not on ${options.type}`,
    );
  }
  return {
    ...options,
    singular,
    fragment: definition.name.value,
    permissions: {
      list: operationPermissions[options.plural],
      show: operationPermissions[singular],
      create: operationPermissions[`create${options.type}`],
      edit: operationPermissions[`update${options.type}`],
      delete: operationPermissions[`archive${options.type}`],
      restore: operationPermissions[`restore${options.type}`],
    },
  };
}

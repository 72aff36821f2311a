// The tree of a city's administration down to the building. The node of level COMMUNITY is what owns records.
import { defineEntity, p } from '@mikro-orm/core';
import { ofNames, PlainRecord } from '../../kernel/entity.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import type { Refusals } from '../../kernel/domain-error.ts';
import { searchText } from '../../kernel/search-text.ts';

export const CommunityLevel = enumeration(
  'CommunityLevel',
  'Level of a node in the tree of communities, from the city down.',
  {
    CITY: 'A city.',
    DISTRICT: 'A district of a city.',
    STREET: 'A street office (or town) of a district.',
    COMMUNITY: 'A residents’ community: it runs the programme and owns its records.',
    GRID: 'A grid of a community, with a grid worker.',
    MICRO_GRID: 'A part of a grid, such as a few buildings.',
    BUILDING: 'A building.',
  },
);
export type CommunityLevel = ValueOf<typeof CommunityLevel>;

const CommunitySchema = defineEntity({
  name: 'Community',
  extends: PlainRecord,
  comment: 'A node of the tree of communities: city, district, street, community, grid, micro-grid or building.',
  uniques: [{ name: 'community_parent_name', properties: ['parent', 'name'] }],
  indexes: [{ properties: ['community', 'level'] }],
  // Names of places are public; what is written must stay within one's own community.
  policies: [
    { name: 'community_read', command: 'select', using: 'true' },
    {
      name: 'community_write',
      command: 'all',
      using: `community_id = any((select app_communities())::uuid[])`,
      check: `community_id = any((select app_communities())::uuid[])`,
    },
  ],
  properties: {
    name: p.string().length(80).collation(ofNames).groups('S0').comment('Name of the place.'),
    code: p.string().length(40).nullable().unique().groups('S0').comment('Official or own code of the place.'),
    level: p.enum(CommunityLevel.items).groups('S0').comment('Level in the tree.'),
    parent: () => p.manyToOne(Community).ref().nullable().groups('S0').comment('The node above it.'),
    community: () =>
      p
        .manyToOne(Community)
        .ref()
        .nullable()
        .groups('S0')
        .comment('The community to which it belongs; the node itself at level COMMUNITY, none above.'),
    householdCount: p.integer().nullable().groups('S0').comment('Households living there (households).'),
    residentCount: p.integer().nullable().groups('S0').comment('People living there (people).'),
    validFrom: p.date().nullable().groups('S0').comment('First day of the node in this form.'),
    validUntil: p.date().nullable().groups('S0').comment('Last day of the node in this form.'),
    searchText: p
      .string()
      .length(400)
      .onCreate((row: { name: string }) => searchText(row.name))
      .onUpdate((row: { name: string }) => searchText(row.name))
      .groups('S0')
      .comment('What a search looks through.'),
  },
});

export class Community extends CommunitySchema.class {
  /** A node ends no earlier than it begins, and none of its counts is below zero. */
  check(refusals: Refusals): void {
    if (this.validFrom && this.validUntil && this.validUntil < this.validFrom)
      refusals.add('ENDS_BEFORE_START', ['validUntil']);
    for (const count of ['householdCount', 'residentCount'] as const)
      if ((this[count] ?? 0) < 0) refusals.add('TOO_SMALL', [count], { least: 0 });
  }
}
CommunitySchema.setClass(Community);

// A saved view: a list as somebody wants to see it again, for oneself, for the team or for the whole community.
import { defineEntity, p } from '@mikro-orm/core';
import type { FilterInput } from '../../../kernel/read/conditions.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { Account } from '../../access/account.entity.ts';
import { Role } from '../../access/role-grant.entity.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { PartnerUnit } from '../../partners/partner-unit.entity.ts';

export const ViewSharing = enumeration('ViewSharing', 'Who sees a saved view.', {
  MINE: 'Its owner alone.',
  TEAM: 'Those who work in the same role, or for the same partner unit, as its owner.',
  COMMUNITY: 'Everybody in the community.',
});
export type ViewSharing = ValueOf<typeof ViewSharing>;

export const ViewDirection = enumeration('ViewDirection', 'In which direction a saved view is ordered.', {
  ASC: 'Smallest, earliest or first in the alphabet first.',
  DESC: 'Greatest, latest or last in the alphabet first.',
});
export type ViewDirection = ValueOf<typeof ViewDirection>;

const SavedViewSchema = defineEntity({
  name: 'SavedView',
  extends: CommunityRecord,
  comment: 'A list with its filter, order and columns, kept to be opened again.',
  indexes: [{ properties: ['community', 'listName'] }],
  uniques: [
    { name: 'saved_view_name', properties: ['account', 'listName', 'name'], where: 'archived_at is null' },
    { name: 'saved_view_default', properties: ['account', 'listName'], where: 'is_default and archived_at is null' },
  ],
  checks: [
    { name: 'saved_view_team', expression: `sharing <> 'TEAM' or role is not null or partner_unit_id is not null` },
  ],
  properties: {
    account: () => p.manyToOne(Account).ref().groups('S1').comment('Whose view it is.'),
    listName: p.string().length(60).groups('S1').comment('Which list, by its name in the API, such as `volunteers`.'),
    name: p.string().length(60).groups('S1').comment('What it is called.'),
    filter: p.json<FilterInput>().groups('S1').comment('Filter of the list, in the form of its `filter` argument.'),
    search: p.string().length(80).nullable().groups('S1').comment('What the list is searched for.'),
    orderField: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('What the list is ordered by, as in its `orderBy` argument.'),
    orderDirection: p.enum(ViewDirection.items).nullable().groups('S1').comment('In which direction.'),
    columns: p.string().length(80).array().nullable().groups('S1').comment('Columns that are shown, in their order.'),
    sharing: p.enum(ViewSharing.items).default('MINE').groups('S1').comment('Who sees it.'),
    role: p
      .enum(Role.items)
      .nullable()
      .groups('S1')
      .comment('The role whose holders see it when it is shared with the team of a community.'),
    partnerUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The partner unit whose staff see it when it is shared with their team.'),
    isDefault: p.boolean().default(false).groups('S1').comment('Whether its owner sees the list so at first.'),
  },
});

export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView);

// The base of every record that belongs to a community: row level security keeps it there.
import { defineEntity, p } from '@mikro-orm/core';
import { PlainRecord } from '../../kernel/entity.ts';
import { Community } from './community.entity.ts';

export const CommunityRecord = defineEntity({
  name: 'CommunityRecord',
  extends: PlainRecord,
  abstract: true,
  properties: {
    community: () => p.manyToOne(Community).ref().index().groups('S1').comment('The community to which it belongs.'),
  },
});

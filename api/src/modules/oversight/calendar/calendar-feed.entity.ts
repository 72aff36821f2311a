// A secret link by which a calendar program of one account follows the calendar of its communities.
import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../../access/account.entity.ts';
import { CommunityRecord } from '../../communities/community-record.ts';

const CalendarFeedSchema = defineEntity({
  name: 'CalendarFeed',
  extends: CommunityRecord,
  comment: 'A secret link by which a calendar program follows what its owner may read in the calendar.',
  uniques: [{ name: 'calendar_feed_live', properties: ['account'], where: 'revoked_at is null' }],
  policies: [
    {
      name: 'calendar_feed_of_community',
      command: 'all',
      using: `community_id = any((select app_communities())::uuid[]) or encode(token_hash, 'hex') = (select current_setting('app.key_hash', true))`,
      check: `community_id = any((select app_communities())::uuid[]) or encode(token_hash, 'hex') = (select current_setting('app.key_hash', true))`,
    },
  ],
  properties: {
    account: () => p.manyToOne(Account).ref().groups('S1').comment('Whose link it is.'),
    tokenHash: p.blob().unique().groups('S4').comment('Keyed hash of the secret; the secret itself is kept nowhere.'),
    lastUsedAt: p.datetime(3).nullable().groups('S1').comment('When it was last used, to within a minute.'),
    revokedAt: p.datetime(3).nullable().groups('S1').comment('When it was revoked; it is dead from then on.'),
  },
});

export class CalendarFeed extends CalendarFeedSchema.class {}
CalendarFeedSchema.setClass(CalendarFeed);

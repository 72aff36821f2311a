// An account: somebody who signs in. What an account may do is said by its role grants alone.
import { defineEntity, p } from '@mikro-orm/core';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Person } from '../people/person.entity.ts';

const words = (row: { username: string; displayName: string }): string => searchText(row.displayName, row.username);

const AccountSchema = defineEntity({
  name: 'Account',
  extends: CommunityRecord,
  comment: 'Somebody who signs in; belongs to the community (or street) that looks after it.',
  policies: [
    {
      name: 'account_of_community',
      command: 'all',
      using: `community_id = any((select app_communities())::uuid[]) or id::text = (select app_actor())`,
      check: `community_id = any((select app_communities())::uuid[])`,
    },
  ],
  properties: {
    username: p.string().length(30).unique().groups('S1').comment('Name to sign in with.'),
    displayName: p.string().length(60).groups('S1').comment('Name by which colleagues know the account at work.'),
    person: () =>
      p.manyToOne(Person).ref().nullable().groups('S2').comment('The person behind the account, where one is on file.'),
    disabledAt: p
      .datetime(3)
      .nullable()
      .groups('S1')
      .comment('When signing in was switched off; null while it is allowed.'),
    isDemo: p
      .boolean()
      .default(false)
      .groups('S1')
      .comment('Whether it belongs to the demo; refused outside demo mode.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

// What every entity has, and what every record of a community has besides.
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from './id.ts';

/** Collation of names: Chinese ones by pinyin, as people look for them. */
export const ofNames = 'zh-x-icu';

/** Stands in every table: identity, times, version, archive. */
export const PlainRecord = defineEntity({
  name: 'PlainRecord',
  abstract: true,
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(newId)
      .groups('S0')
      .comment('Unique across all types; made by the client or by the server.'),
    createdAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .groups('S1')
      .comment('When the record was made.'),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date())
      .groups('S1')
      .comment('When the record last changed.'),
    version: p
      .integer()
      .version()
      .groups('S1')
      .comment('Rises by one with every change; send it back as expectedVersion to avoid lost updates.'),
    archivedAt: p.datetime(3).nullable().groups('S1').comment('When the record was archived; null while it is in use.'),
  },
});

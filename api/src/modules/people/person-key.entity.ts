// The key with which the values that reach a person are sealed. It is kept wrapped; without it they never open again.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../communities/community-record.ts';
import { Person } from './person.entity.ts';

const PersonKeySchema = defineEntity({
  name: 'PersonKey',
  extends: CommunityRecord,
  comment: 'The wrapped key of one person.',
  uniques: [{ name: 'person_key_person', properties: ['person'] }],
  checks: [{ name: 'person_key_destroyed', expression: '(wrapped_key is null) = (destroyed_at is not null)' }],
  properties: {
    person: () => p.manyToOne(Person).ref().groups('S1').comment('The person whose values it seals.'),
    wrappedKey: p
      .uint8array()
      .nullable()
      .groups('S3')
      .comment('The key, wrapped by the master key; null once it is destroyed.'),
    destroyedAt: p.datetime(3).nullable().groups('S1').comment('When the key was destroyed.'),
  },
});
export class PersonKey extends PersonKeySchema.class {}
PersonKeySchema.setClass(PersonKey);

// Who looked at what reaches a person, when and why. Rows are only ever added.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Person } from './person.entity.ts';

export const ContactField = enumeration('ContactField', 'A sealed value that reaches a person.', {
  PHONE: 'The phone number.',
  ID_NUMBER: 'The ID number.',
});
export type ContactField = ValueOf<typeof ContactField>;

const SensitiveReadSchema = defineEntity({
  name: 'SensitiveRead',
  extends: CommunityRecord,
  comment: 'One look of somebody at the sealed values of a person.',
  indexes: [{ properties: ['community', 'person', 'readAt'] }, { properties: ['community', 'readAt'] }],
  properties: {
    person: () => p.manyToOne(Person).ref().groups('S1').comment('The person whose values were read.'),
    actor: p.string().length(80).groups('S1').comment('Account that read them.'),
    actorName: p.string().length(80).groups('S1').comment('Name by which colleagues know that account.'),
    readAt: p.datetime(3).groups('S1').comment('When they were read.'),
    reason: p.string().length(200).groups('S1').comment('The reason that was given.'),
    fields: p.enum(ContactField.items).array().groups('S1').comment('Which values were read.'),
  },
});
export class SensitiveRead extends SensitiveReadSchema.class {}
SensitiveReadSchema.setClass(SensitiveRead);

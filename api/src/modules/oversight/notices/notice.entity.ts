// A notice: one account is told that one record waits for it. It is done when the record waits no more.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { Account } from '../../access/account.entity.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { DueMatterKind } from './due-matter-kind.ts';

export const NoticeState = enumeration('NoticeState', 'Whether a notice still asks for something.', {
  UNREAD: 'Not looked at yet.',
  READ: 'Looked at; the matter still waits.',
  DONE: 'The matter waits no more.',
});
export type NoticeState = ValueOf<typeof NoticeState>;

const NoticeSchema = defineEntity({
  name: 'Notice',
  extends: CommunityRecord,
  comment: 'Tells one account of one matter that waits for it.',
  uniques: [{ name: 'notice_of_matter', properties: ['account', 'kind', 'recordId'] }],
  indexes: [{ properties: ['community', 'state'] }, { properties: ['account', 'state'] }],
  properties: {
    account: () => p.manyToOne(Account).ref().groups('S1').comment('Who is told.'),
    kind: p.enum(DueMatterKind.items).groups('S1').comment('What kind of matter it is.'),
    recordType: p.string().length(80).groups('S1').comment('Type of the record that waits.'),
    recordId: p.uuid().groups('S1').comment('Id of the record that waits.'),
    title: p
      .string()
      .length(200)
      .nullable()
      .groups('S1')
      .comment('What the record is called, where that is nothing personal.'),
    dueOn: p.date().nullable().groups('S1').comment('By when it should be done.'),
    state: p.enum(NoticeState.items).default('UNREAD').groups('S1').comment('Whether it still asks for something.'),
    readAt: p.datetime(3).nullable().groups('S1').comment('When it was looked at.'),
    doneAt: p.datetime(3).nullable().groups('S1').comment('Since when the matter waits no more.'),
    mailedAt: p.datetime(3).nullable().groups('S1').comment('When a mail told of it; at most one does.'),
  },
});

export class Notice extends NoticeSchema.class {
  read(at: Date): void {
    if (this.state !== 'UNREAD') return;
    this.state = 'READ';
    this.readAt = at;
  }
}
NoticeSchema.setClass(Notice);

// An item on the agenda of a meeting: drafted from the data with the record that it is about, or added by hand.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { searchText } from '../../../kernel/search-text.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { CommitteeMeeting } from './committee-meeting.entity.ts';
import { guardOfMinutes } from './confirmed-minutes.ts';

export const AgendaReason = enumeration('AgendaReason', 'Why an item stands on the agenda.', {
  OVERDUE_RESOLUTION: 'A resolution is past its due date.',
  DONE_RESOLUTION: 'A resolution is done and waits for another seat to verify it.',
  OPEN_RESOLUTION: 'A resolution is open.',
  OVERDUE_FINDING: 'What a drill found is not put right in time.',
  OPEN_SUGGESTION: 'A suggestion is not put right yet.',
  PLEDGE_BEHIND: 'A partner unit has delivered less of a pledge than the time that has passed asks for.',
  AGREEMENT_ENDING: 'An agreement ends within 90 days.',
  TRAININGS_HELD: 'Trainings were held since the last meeting of this kind.',
  NEXT_STEPS: 'What comes next.',
  ADDED: 'Somebody put it there.',
});
export type AgendaReason = ValueOf<typeof AgendaReason>;

export const AgendaRecord = enumeration('AgendaRecord', 'Kind of record that an item is about.', {
  RESOLUTION: 'A resolution.',
  DRILL_FINDING: 'What a drill found.',
  SUGGESTION: 'A suggestion.',
  PLEDGE: 'A pledge of a partner unit.',
  AGREEMENT: 'An agreement with a partner unit.',
});
export type AgendaRecord = ValueOf<typeof AgendaRecord>;

const words = (row: { title: string }): string => searchText(row.title);

const AgendaItemSchema = defineEntity({
  name: 'AgendaItem',
  extends: CommunityRecord,
  comment: 'An item on the agenda of a meeting, and what was said of it.',
  indexes: [{ name: 'agenda_item_place', properties: ['meeting', 'position'] }],
  uniques: [{ name: 'agenda_item_record_once', properties: ['meeting', 'recordType', 'recordId'] }],
  checks: [
    { name: 'agenda_item_record', expression: '(record_type is null) = (record_id is null)' },
    { name: 'agenda_item_position', expression: 'position >= 1' },
  ],
  triggers: [guardOfMinutes({ table: 'agenda_item', meeting: 'new.meeting_id' })],
  properties: {
    meeting: () => p.manyToOne(CommitteeMeeting).ref().groups('S1').comment('The meeting.'),
    position: p.integer().groups('S1').comment('Its place on the agenda, counted from 1.'),
    title: p.string().length(200).groups('S1').comment('What it is about.'),
    note: p.text().length(1000).nullable().groups('S1').comment('What to know of it beforehand; no personal data.'),
    reason: p.enum(AgendaReason.items).default('ADDED').groups('S1').comment('Why it stands there.'),
    recordType: p
      .enum(AgendaRecord.items)
      .nullable()
      .groups('S1')
      .comment('Kind of record that it is about, if about one.'),
    recordId: p.uuid().nullable().groups('S1').comment('Id of the record that it is about.'),
    dueOn: p.date().nullable().groups('S1').comment('Day by which that record is due or ends.'),
    doneQuantity: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('How much is done, where it is about a quantity, in its own unit.'),
    wholeQuantity: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('How much there is to do, where it is about a quantity, in its own unit.'),
    strikeReason: p
      .string()
      .length(200)
      .nullable()
      .groups('S1')
      .comment('Why it was struck off the agenda; null while it stands.'),
    discussion: p.text().length(4000).nullable().groups('S1').comment('What was said of it, for the minutes.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class AgendaItem extends AgendaItemSchema.class {}
AgendaItemSchema.setClass(AgendaItem);

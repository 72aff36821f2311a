// A sharing meeting: once a quarter volunteers tell each other what they have learned.
import { defineEntity, p } from '@mikro-orm/core';
import { searchText } from '../../../kernel/search-text.ts';
import { CommunityRecord } from '../../communities/community-record.ts';

const findableBy = (row: { topic: string }): string => searchText(row.topic);

const SharingMeetingSchema = defineEntity({
  name: 'SharingMeeting',
  extends: CommunityRecord,
  comment: 'A meeting at which volunteers share what they have learned, once a quarter.',
  indexes: [{ properties: ['community', 'heldOn'] }],
  properties: {
    heldOn: p.date().groups('S1').comment('Day of the meeting.'),
    topic: p.string().length(120).groups('S1').comment('What it was about.'),
    place: p.string().length(120).nullable().groups('S1').comment('Where it was held.'),
    note: p.string().length(1000).nullable().groups('S1').comment('What came of it, without names.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(findableBy)
      .onUpdate(findableBy)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});
export class SharingMeeting extends SharingMeetingSchema.class {}
SharingMeetingSchema.setClass(SharingMeeting);

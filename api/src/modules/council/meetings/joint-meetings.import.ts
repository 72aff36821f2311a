// How the ledger of meetings is taken in: meetings of the past, held and with confirmed minutes, their topics as items of the
// agenda. Who was there is not in the ledger, so nothing is said of a quorum.
import { newId } from '../../../kernel/id.ts';
import { searchText } from '../../../kernel/search-text.ts';
import { ledgerImport, refuserOf } from '../../platform/imports/ledger-import.ts';
import { jointMeetingLedger } from './joint-meetings.ledger.ts';

const refuse = refuserOf(jointMeetingLedger);

/** A meeting of that name on that day; of two the older is meant. */
const recordSql = `
  update staged s set record_id = m.id, outcome = 'UNCHANGED'
    from (select distinct on (title, held_on) * from committee_meeting
      where community_id = :community and archived_at is null and status <> 'CANCELLED' order by title, held_on, id) m
    where m.title = s.title and m.held_on = s.held_on and s.is_read`;

export const jointMeetingImport = ledgerImport({
  ledger: jointMeetingLedger,
  record: 'CommitteeMeeting',
  needs: [],
  staged: { title: 'text', held_on: 'date', kind: 'text', place: 'text', topics: 'jsonb', search_text: 'text' },
  same: ['title', 'held_on'],
  prepare: () => (row) => ({
    title: row.title,
    held_on: row.heldOn,
    kind: row.kind ?? 'QUARTERLY_JOINT',
    place: row.place,
    topics: (row.topics ?? []).map((title) => ({ id: newId(), title, words: searchText(title) })),
    search_text: searchText(row.title, row.place),
  }),
  match: [
    recordSql,
    // Confirmed minutes stand: a ledger that says otherwise is refused, not taken in.
    refuse({
      field: 'topics',
      code: 'RECORD_DIFFERS',
      where: `s.outcome = 'UNCHANGED' and exists (select from jsonb_array_elements(s.topics) t
        where not exists (select from agenda_item i where i.meeting_id = s.record_id and i.title = t->>'title'))`,
    }),
    refuse({
      field: 'kind',
      code: 'RECORD_DIFFERS',
      from: 'committee_meeting m',
      where: `s.outcome = 'UNCHANGED' and m.id = s.record_id and m.kind <> s.kind`,
    }),
  ],
  save: [
    `insert into committee_meeting (id, created_at, updated_at, version, community_id, kind, title, status, held_on, place, search_text)
      select record_id, :now, :now, 1, :community, kind, title, 'HELD', held_on, place, search_text from staged where outcome = 'CREATED'`,
    `insert into agenda_item (id, created_at, updated_at, version, community_id, meeting_id, position, title, reason, search_text)
      select (t.topic->>'id')::uuid, :now, :now, 1, :community, s.record_id, t.place::int, t.topic->>'title', 'ADDED', t.topic->>'words'
      from staged s cross join lateral jsonb_array_elements(s.topics) with ordinality as t(topic, place) where s.outcome = 'CREATED'`,
    `update committee_meeting m set status = 'MINUTES_CONFIRMED' from staged s where s.outcome = 'CREATED' and m.id = s.record_id`,
  ],
});

// Takes the ledger of awards in. The selections that it tells of are over: each becomes one that is published, without days
// of nominating and voting. To a selection that was made in the system a ledger adds nothing.
import { newId } from '../../../kernel/id.ts';
import { ledgerImport, refuserOf } from '../../platform/imports/ledger-import.ts';
import { awardLedger } from './awards.ledger.ts';

const refuse = refuserOf(awardLedger);

/** Whoever left since is meant too; the ledger is of the past. */
const volunteersSql = `
  create temp table staged_volunteer on commit drop as
    select s.line, count(v.id)::int as found, min(v.id::text)::uuid as volunteer_id, bool_or(v.is_silver) as is_silver
    from staged s
    left join person p on p.community_id = :community and p.archived_at is null and p.full_name = s.volunteer_name
      and (s.phone_tail is null or p.phone_tail = s.phone_tail)
    left join volunteer v on v.community_id = :community and v.archived_at is null and v.person_id = p.id
    where s.is_read
    group by s.line`;

export const awardImport = ledgerImport({
  ledger: awardLedger,
  record: 'Award',
  needs: ['volunteers'],
  staged: {
    year: 'int',
    award_title: 'text',
    volunteer_name: 'text',
    phone_tail: 'text',
    is_silver: 'boolean',
    volunteer_id: 'uuid',
    round_id: 'uuid',
    new_round_id: 'uuid',
  },
  same: ['year', 'award_title', 'volunteer_name', 'phone_tail'],
  prepare: () => (row) => ({
    year: row.year,
    award_title: row.awardTitle,
    volunteer_name: row.volunteerName,
    phone_tail: row.phoneTail,
    is_silver: row.isSilver,
    volunteer_id: null,
    round_id: null,
    new_round_id: newId(),
  }),
  match: [
    volunteersSql,
    `update staged s set volunteer_id = v.volunteer_id, is_silver = coalesce(s.is_silver, v.is_silver)
      from staged_volunteer v where v.line = s.line and v.found = 1`,
    refuse({
      field: 'volunteerName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.volunteer_name' },
      from: 'staged_volunteer v',
      where: 'v.line = s.line and v.found = 0',
    }),
    refuse({
      field: 'volunteerName',
      code: 'REFERENCE_AMBIGUOUS',
      params: { value: 's.volunteer_name', count: 'v.found' },
      from: 'staged_volunteer v',
      where: 'v.line = s.line and v.found > 1',
    }),
    refuse({
      field: 'volunteerName',
      code: 'ROW_REPEATED',
      params: { line: 'twin.first' },
      from: `(select line, first_value(line) over (partition by year, award_title, volunteer_id order by line) as first from staged where volunteer_id is not null) twin`,
      where: `twin.line = s.line and twin.first < s.line and s.errors = '[]'`,
    }),
    `update staged s set round_id = r.id from award_round r
      where r.community_id = :community and r.archived_at is null and r.year = s.year and r.award_title = s.award_title`,
    `update staged s set record_id = a.id, outcome = 'UNCHANGED' from award a
      where a.round_id = s.round_id and a.volunteer_id = s.volunteer_id and a.archived_at is null`,
    refuse({
      field: 'isSilver',
      code: 'RECORD_DIFFERS',
      from: 'award a',
      where: 'a.id = s.record_id and a.is_silver <> s.is_silver',
    }),
    refuse({
      field: 'awardTitle',
      code: 'STATE_STANDS',
      from: 'award_round r',
      where: `r.id = s.round_id and s.outcome = 'CREATED' and r.nominating_from is not null`,
    }),
    `update staged s set round_id = first.id from
      (select distinct on (year, award_title) year, award_title, new_round_id as id from staged where errors = '[]' and round_id is null order by year, award_title, line) first
      where s.round_id is null and first.year = s.year and first.award_title = s.award_title`,
  ],
  save: [
    `insert into award_round (id, created_at, updated_at, version, community_id, year, award_title, places, publicity_days, status, decided_on, published_on)
      select s.round_id, :now, :now, 1, :community, s.year, s.award_title, count(*), 7, 'PUBLISHED', least(make_date(s.year, 12, 31), :today), least(make_date(s.year, 12, 31), :today)
      from staged s where s.outcome = 'CREATED' and not exists (select from award_round r where r.id = s.round_id)
      group by s.round_id, s.year, s.award_title`,
    `insert into award (id, created_at, updated_at, version, community_id, round_id, volunteer_id, is_silver)
      select record_id, :now, :now, 1, :community, round_id, volunteer_id, is_silver from staged where outcome = 'CREATED' order by line`,
    `update award_round r set places = made.count, updated_at = :now, version = r.version + 1
      from (select a.round_id, count(*)::int as count from award a where a.community_id = :community and a.archived_at is null group by a.round_id) made
      where made.round_id = r.id and r.nominating_from is null and r.places <> made.count and r.id in (select round_id from staged where outcome = 'CREATED')`,
  ],
});

// How the ledger of trainings is taken in: providers and volunteers are found by name, sessions by title, day and provider.
// A ledger fills in what is not on record yet, lines of rosters among it; it takes nothing away and contradicts nothing.
import { newId } from '../../kernel/id.ts';
import { searchText } from '../../kernel/search-text.ts';
import { ledgerImport, refuserOf } from '../platform/imports/ledger-import.ts';
import { trainingRecordLedger } from './training-records.ledger.ts';

const refuse = refuserOf(trainingRecordLedger);

/** A volunteer who was barred before the training is not meant; the ledger is of the past, so whoever left since is. */
const linesSql = `
  create temp table staged_line on commit drop as
    select s.line, e.place::int as place, (e.entry->>'id')::uuid as id, e.entry->>'name' as name, e.entry->>'words' as words,
      count(v.id)::int as found, min(v.id::text)::uuid as volunteer_id
    from staged s
    cross join lateral jsonb_array_elements(s.roster) with ordinality as e(entry, place)
    left join person p on p.community_id = :community and p.archived_at is null and p.full_name = e.entry->>'name'
      and (e.entry->>'phoneTail' is null or p.phone_tail = e.entry->>'phoneTail')
    left join volunteer v on v.community_id = :community and v.archived_at is null and v.person_id = p.id
      and (v.level <> 'BARRED' or v.ended_on > s.held_on)
    where s.is_read
    group by s.line, e.place, e.entry`;

const providerSql = `
  update staged s set provider_unit_id = u.id from partner_unit u
    where u.community_id = :community and u.archived_at is null and u.name = s.provider_name and s.is_read`;

/** Of two sessions with one title on one day by one provider the older is meant. */
const recordSql = `
  update staged s set record_id = t.id, outcome = case when
      (s.trainer_name is null or t.trainer_name is not null) and (s.place is null or t.place is not null) and (s.seats is null or t.seats is not null)
      and not exists (select from staged_line l where l.line = s.line
        and not exists (select from training_attendance a where a.session_id = t.id and a.volunteer_id = l.volunteer_id))
      then 'UNCHANGED' else 'UPDATED' end
    from (select distinct on (title, held_on, provider_unit_id) * from training_session
      where community_id = :community and archived_at is null and status <> 'CANCELLED' order by title, held_on, provider_unit_id, id) t
    where t.title = s.title and t.held_on = s.held_on and t.provider_unit_id = s.provider_unit_id and s.is_read`;

const onRecord = 'training_session t';

export const trainingRecordImport = ledgerImport({
  ledger: trainingRecordLedger,
  record: 'TrainingSession',
  needs: ['partnerUnits', 'volunteers'],
  staged: {
    title: 'text',
    provider_name: 'text',
    provider_unit_id: 'uuid',
    topic_area: 'text',
    held_on: 'date',
    minutes: 'int',
    trainer_name: 'text',
    place: 'text',
    seats: 'int',
    roster: 'jsonb',
    search_text: 'text',
  },
  same: ['title', 'held_on', 'provider_name'],
  prepare: () => (row) => ({
    title: row.title,
    provider_name: row.providerName,
    provider_unit_id: null,
    topic_area: row.topicArea,
    held_on: row.heldOn,
    minutes: row.minutes,
    trainer_name: row.trainerName,
    place: row.place,
    seats: row.seats,
    roster: (row.roster ?? []).map(({ name, phoneTail }) => ({
      id: newId(),
      name,
      phoneTail,
      words: searchText(name),
    })),
    search_text: searchText(row.title, row.trainerName, row.place),
  }),
  match: [
    linesSql,
    providerSql,
    refuse({
      field: 'providerName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.provider_name' },
      where: 's.provider_unit_id is null',
    }),
    refuse({
      field: 'roster',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 'unknown.names' },
      from: `(select line, string_agg(name, '、' order by place) as names from staged_line where found = 0 group by line) unknown`,
      where: 'unknown.line = s.line',
    }),
    refuse({
      field: 'roster',
      code: 'REFERENCE_AMBIGUOUS',
      params: { value: 'several.name', count: 'several.found' },
      from: '(select distinct on (line) line, name, found from staged_line where found > 1 order by line, place) several',
      where: 'several.line = s.line',
    }),
    recordSql,
    ...(['minutes', 'topicArea'] as const).map((field) => {
      const column = field === 'minutes' ? 'minutes' : 'topic_area';
      return refuse({
        field,
        code: 'RECORD_DIFFERS',
        from: onRecord,
        where: `t.id = s.record_id and t.${column} <> s.${column}`,
      });
    }),
    refuse({
      field: 'roster',
      code: 'STATE_STANDS',
      from: onRecord,
      where: `t.id = s.record_id and s.outcome = 'UPDATED' and t.status <> 'HELD'`,
    }),
  ],
  save: [
    `select from training_session t join staged s on s.record_id = t.id where s.outcome = 'UPDATED' order by t.id for update of t`,
    `insert into training_session (id, created_at, updated_at, version, community_id, title, topic_area, provider_unit_id, trainer_name, place, held_on,
        minutes, seats, taken_seats, status, attended_count, search_text)
      select record_id, :now, :now, 1, :community, title, topic_area, provider_unit_id, trainer_name, place, held_on,
        minutes, seats, 0, 'HELD', 0, search_text
      from staged where outcome = 'CREATED'`,
    `insert into training_attendance (id, created_at, updated_at, version, community_id, session_id, volunteer_id, volunteer_name, position, result, minutes, search_text)
      select l.id, :now, :now, 1, :community, s.record_id, l.volunteer_id, l.name,
        l.place + coalesce((select max(a.position) from training_attendance a where a.session_id = s.record_id), 0), 'ATTENDED', s.minutes, l.words
      from staged s join staged_line l on l.line = s.line
      where s.outcome in ('CREATED', 'UPDATED') order by s.line, l.place
      on conflict (session_id, volunteer_id) do nothing`,
    `update training_session t set updated_at = :now, version = t.version + case s.outcome when 'UPDATED' then 1 else 0 end,
        trainer_name = coalesce(t.trainer_name, s.trainer_name), place = coalesce(t.place, s.place), seats = coalesce(t.seats, s.seats),
        search_text = case s.outcome when 'UPDATED' then left(concat(s.search_text, ' ', t.search_text), 400) else t.search_text end,
        attended_count = (select count(*) from training_attendance a where a.session_id = t.id and a.archived_at is null and a.result <> 'ABSENT')
      from staged s where s.record_id = t.id and s.outcome in ('CREATED', 'UPDATED')`,
  ],
});

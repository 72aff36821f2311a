// How the ledger of activities is taken in: hosts are found by name, activities by title, day and host. Those who came are
// counted in the band of unknown age, and the activities are closed: what the ledger says of them is settled.
import { newId } from '../../kernel/id.ts';
import { searchText } from '../../kernel/search-text.ts';
import { ledgerImport, refuserOf } from '../platform/imports/ledger-import.ts';
import { activityRecordLedger } from './activity-records.ledger.ts';

const refuse = refuserOf(activityRecordLedger);

/** Kinds of activities in which children take part, as far as a ledger tells. */
const forChildren = new Set(['PARENT_CHILD', 'SCENARIO_CLASS', 'HALF_PAST_FOUR_CLASS']);

const hostSql = `
  update staged s set host_unit_id = u.id from partner_unit u
    where u.community_id = :community and u.archived_at is null and u.name = s.host_name and s.is_read`;

/** The community itself is a host under its own name. */
const ownSql = `
  update staged s set is_own = true from community c
    where c.id = :community and (c.name = s.host_name or s.host_name in ('社区', '本社区')) and s.host_unit_id is null and s.is_read`;

const recordSql = `
  update staged s set record_id = t.id, outcome = 'UNCHANGED'
    from (select distinct on (title, held_on, host_unit_id) * from activity
      where community_id = :community and archived_at is null and status <> 'CANCELLED' order by title, held_on, host_unit_id, id) t
    where t.title = s.title and t.held_on = s.held_on and t.host_unit_id is not distinct from s.host_unit_id and s.is_read`;

export const activityRecordImport = ledgerImport({
  ledger: activityRecordLedger,
  record: 'Activity',
  needs: ['partnerUnits'],
  staged: {
    title: 'text',
    kind: 'text',
    held_on: 'date',
    people: 'int',
    host_name: 'text',
    host_unit_id: 'uuid',
    is_own: 'boolean',
    is_for_children: 'boolean',
    headcount_id: 'uuid',
    search_text: 'text',
  },
  same: ['title', 'held_on', 'host_name'],
  prepare: () => (row) => ({
    title: row.title,
    kind: row.kind,
    held_on: row.heldOn,
    people: row.people,
    host_name: row.hostName,
    host_unit_id: null,
    is_own: false,
    is_for_children: forChildren.has(row.kind),
    headcount_id: newId(),
    search_text: searchText(row.title),
  }),
  match: [
    hostSql,
    ownSql,
    refuse({
      field: 'hostName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.host_name' },
      where: 's.host_unit_id is null and not s.is_own',
    }),
    recordSql,
    ...(['kind', 'people'] as const).map((field) => {
      const column = field === 'people' ? 'attended_count' : 'kind';
      return refuse({
        field,
        code: 'RECORD_DIFFERS',
        from: 'activity t',
        where: `t.id = s.record_id and t.${column} <> s.${field}`,
      });
    }),
  ],
  save: [
    `insert into activity (id, created_at, updated_at, version, community_id, kind, title, host_unit_id, is_hosted_by_community, held_on,
        is_for_children, taken_places, status, attended_count, helper_count, visit_count, search_text)
      select record_id, :now, :now, 1, :community, kind, title, host_unit_id, is_own, held_on, is_for_children, 0, 'HELD', people, 0, 0, search_text
      from staged where outcome = 'CREATED'`,
    `insert into activity_headcount (id, created_at, updated_at, version, community_id, activity_id, age_band, people)
      select headcount_id, :now, :now, 1, :community, record_id, 'UNKNOWN', people from staged where outcome = 'CREATED'`,
    `update activity t set status = 'CLOSED' from staged s where t.id = s.record_id and s.outcome = 'CREATED'`,
  ],
});

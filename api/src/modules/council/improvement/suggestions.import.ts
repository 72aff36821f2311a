// Takes the ledger of suggestions in. A suggestion is known by its text, its day and who is responsible; a ledger adds those
// that are not on record and says of one that is being put right that it was; it moves no other state.
import { searchText } from '../../../kernel/search-text.ts';
import { ledgerImport, refuserOf } from '../../platform/imports/ledger-import.ts';
import { suggestionLedger } from './suggestions.ledger.ts';

const refuse = refuserOf(suggestionLedger);

/** A partner unit of that name, or otherwise a team. */
const responsibleSql = [
  `update staged s set unit_id = u.id from partner_unit u
    where u.community_id = :community and u.archived_at is null and u.name = s.responsible_name`,
  `update staged s set team_id = t.id from volunteer_team t
    where s.unit_id is null and t.community_id = :community and t.archived_at is null and t.status <> 'DISSOLVED' and t.name = s.responsible_name`,
];

const isSame = `t.text = s.text and t.raised_on = s.raised_on
  and t.responsible_unit_id is not distinct from s.unit_id and t.responsible_team_id is not distinct from s.team_id`;
const becomesRight = `s.status = 'PUT_RIGHT' and t.status in ('ACCEPTED', 'REOPENED')`;

export const suggestionImport = ledgerImport({
  ledger: suggestionLedger,
  record: 'Suggestion',
  needs: ['partnerUnits', 'volunteerTeams'],
  staged: {
    text: 'text',
    raised_on: 'date',
    source: 'text',
    responsible_name: 'text',
    unit_id: 'uuid',
    team_id: 'uuid',
    status: 'text',
    put_right_on: 'date',
    due_on: 'date',
    search_text: 'text',
  },
  same: ['text', 'raised_on', 'responsible_name'],
  prepare: () => (row) => ({
    text: row.text,
    raised_on: row.raisedOn,
    source: row.source,
    responsible_name: row.responsibleName,
    unit_id: null,
    team_id: null,
    status: row.status,
    put_right_on: row.status === 'PUT_RIGHT' ? row.putRightOn : null,
    due_on: row.dueOn,
    search_text: searchText(row.text),
  }),
  match: [
    ...responsibleSql,
    refuse({
      field: 'responsibleName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.responsible_name' },
      where: 's.unit_id is null and s.team_id is null',
    }),
    `update staged s set record_id = t.id, outcome = case when ${becomesRight} then 'UPDATED' else 'UNCHANGED' end
      from (select distinct on (text, raised_on, responsible_unit_id, responsible_team_id) * from suggestion
        where community_id = :community and archived_at is null order by text, raised_on, responsible_unit_id, responsible_team_id, id) t
      where ${isSame} and s.is_read`,
    refuse({
      field: 'status',
      code: 'STATE_STANDS',
      from: 'suggestion t',
      where: `t.id = s.record_id and s.status = 'PUT_RIGHT' and t.status in ('RAISED', 'DECLINED', 'DUPLICATE')`,
    }),
  ],
  save: [
    `insert into suggestion (id, created_at, updated_at, version, community_id, text, raised_on, source, responsible_unit_id, responsible_team_id,
        status, due_on, put_right_on, search_text)
      select record_id, :now, :now, 1, :community, text, raised_on, source, unit_id, team_id, status, due_on, put_right_on, search_text
      from staged where outcome = 'CREATED' order by line`,
    `update suggestion t set status = 'PUT_RIGHT', put_right_on = s.put_right_on, updated_at = :now, version = t.version + 1
      from staged s where s.outcome = 'UPDATED' and t.id = s.record_id`,
  ],
});

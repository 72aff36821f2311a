// Takes the ledger of teams in. A team is known by its name.
import { searchText } from '../../kernel/search-text.ts';
import { ledgerImport, refuserOf, takenLines } from '../platform/imports/ledger-import.ts';
import { volunteerTeamLedger } from './volunteer-teams.ledger.ts';

const refuse = refuserOf(volunteerTeamLedger);

const differs = `t.archived_at is not null or (s.focus is not null and t.focus is distinct from s.focus)
  or (s.filing_number is not null and t.filing_number is distinct from s.filing_number)
  or (s.founded_on is not null and t.founded_on is distinct from s.founded_on)
  or (s.partner_unit_id is not null and t.partner_unit_id is distinct from s.partner_unit_id)`;

export const volunteerTeamImport = ledgerImport({
  ledger: volunteerTeamLedger,
  record: 'VolunteerTeam',
  needs: ['partnerUnits'],
  staged: {
    name: 'text',
    focus: 'varchar[]',
    filing_number: 'text',
    founded_on: 'date',
    unit_name: 'text',
    partner_unit_id: 'uuid',
    search_text: 'text',
  },
  same: ['name'],
  prepare:
    () =>
    ({ name, focus, filingNumber, foundedOn, partnerUnitName }) => ({
      name,
      focus,
      filing_number: filingNumber,
      founded_on: foundedOn,
      unit_name: partnerUnitName,
      partner_unit_id: null,
      search_text: searchText(name),
    }),
  match: [
    `update staged s set partner_unit_id = u.id from partner_unit u where u.community_id = :community and u.name = s.unit_name and u.archived_at is null`,
    refuse({
      field: 'partnerUnitName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.unit_name' },
      where: 's.unit_name is not null and s.partner_unit_id is null',
    }),
    `update staged s set record_id = t.id, outcome = case when ${differs} then 'UPDATED' else 'UNCHANGED' end
     from volunteer_team t where t.community_id = :community and t.name = s.name`,
    refuse({
      field: 'name',
      code: 'STATE_STANDS',
      from: 'volunteer_team t',
      where: `t.id = s.record_id and t.status = 'DISSOLVED'`,
    }),
    refuse({
      field: 'filingNumber',
      code: 'VALUE_TAKEN',
      params: { value: 's.filing_number' },
      from: takenLines({
        column: 'filing_number',
        table: 'volunteer_team',
        tableColumn: 'filing_number',
        ownId: 'record_id',
      }),
      where: 'taken.line = s.line',
    }),
  ],
  save: [
    `insert into volunteer_team (id, created_at, updated_at, community_id, name, focus, filing_number, founded_on, partner_unit_id, status, search_text)
     select record_id, :now, :now, :community, name, coalesce(focus, '{}'), filing_number, founded_on, partner_unit_id, 'ACTIVE', search_text from staged where outcome = 'CREATED'`,
    `update volunteer_team t set focus = coalesce(s.focus, t.focus), filing_number = coalesce(s.filing_number, t.filing_number),
       founded_on = coalesce(s.founded_on, t.founded_on), partner_unit_id = coalesce(s.partner_unit_id, t.partner_unit_id), archived_at = null, updated_at = :now, version = t.version + 1
     from staged s where s.outcome = 'UPDATED' and t.id = s.record_id`,
  ],
});

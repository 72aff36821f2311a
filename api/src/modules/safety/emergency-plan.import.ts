// Takes the ledger of emergency plans in: a plan that is new comes with a first version, in force since its day; what it
// says is on paper. Whoever answers for it is a partner unit or a team of volunteers, found by name.
import { newId } from '../../kernel/id.ts';
import { searchText } from '../../kernel/search-text.ts';
import { ledgerImport, refuserOf } from '../platform/imports/ledger-import.ts';
import { emergencyPlanLedger } from './emergency-plans.ledger.ts';

const refuse = refuserOf(emergencyPlanLedger);

export const emergencyPlanImport = ledgerImport({
  ledger: emergencyPlanLedger,
  record: 'EmergencyPlan',
  needs: ['partnerUnits', 'volunteerTeams'],
  staged: {
    name: 'text',
    type: 'text',
    in_force_since: 'date',
    responsible_name: 'text',
    unit_id: 'uuid',
    team_id: 'uuid',
    version_id: 'uuid',
    search_text: 'text',
  },
  same: ['name'],
  prepare:
    () =>
    ({ name, type, inForceSince, responsibleName }) => ({
      name,
      type,
      in_force_since: inForceSince,
      responsible_name: responsibleName,
      unit_id: null,
      team_id: null,
      version_id: newId(),
      search_text: searchText(name),
    }),
  match: [
    `update staged s set unit_id = u.id from partner_unit u where u.community_id = :community and u.name = s.responsible_name and u.archived_at is null`,
    `update staged s set team_id = t.id from volunteer_team t
      where s.unit_id is null and t.community_id = :community and t.name = s.responsible_name and t.archived_at is null`,
    refuse({
      field: 'responsibleName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.responsible_name' },
      where: 's.responsible_name is not null and s.unit_id is null and s.team_id is null',
    }),
    `update staged s set record_id = t.id, outcome = 'UNCHANGED' from emergency_plan t where t.community_id = :community and t.name = s.name`,
    refuse({
      field: 'type',
      code: 'RECORD_DIFFERS',
      from: 'emergency_plan t',
      where: 't.id = s.record_id and t.type <> s.type',
    }),
  ],
  save: [
    `insert into emergency_plan (id, created_at, updated_at, version, community_id, type, name, responsible_unit_id, responsible_team_id, version_in_force, review_due_on, search_text)
      select record_id, :now, :now, 1, :community, type, name, unit_id, team_id, 1, (in_force_since + interval '1 year')::date, search_text
      from staged where outcome = 'CREATED'`,
    `insert into emergency_plan_version (id, created_at, updated_at, version, community_id, plan_id, number, status, review_due_on, in_force_since)
      select version_id, :now, :now, 1, :community, record_id, 1, 'IN_FORCE', (in_force_since + interval '1 year')::date, in_force_since
      from staged where outcome = 'CREATED'`,
  ],
});

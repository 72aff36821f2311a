// Takes the ledger of drills in. A finding with what was done about it comes in closed, one without stays open; a drill
// with nothing left open has its findings closed, one that found nothing is reviewed.
import { newId } from '../../kernel/id.ts';
import { searchText } from '../../kernel/search-text.ts';
import { ledgerImport, refuserOf } from '../platform/imports/ledger-import.ts';
import { drillLedger } from './drills.ledger.ts';

const refuse = refuserOf(drillLedger);

/** The plan, and the version of it that was in force on the day. */
const planSql = `
  update staged s set plan_id = t.id, version_id = (select v.id from emergency_plan_version v
      where v.plan_id = t.id and v.in_force_since <= s.held_on and (v.superseded_on is null or v.superseded_on > s.held_on) order by v.number desc limit 1)
    from emergency_plan t where t.community_id = :community and t.archived_at is null and t.name = s.plan_name`;

export const drillImport = ledgerImport({
  ledger: drillLedger,
  record: 'Drill',
  needs: ['emergencyPlans'],
  staged: {
    title: 'text',
    plan_name: 'text',
    plan_id: 'uuid',
    version_id: 'uuid',
    held_on: 'date',
    participant_count: 'int',
    lead_name: 'text',
    unit_id: 'uuid',
    team_id: 'uuid',
    finding: 'text',
    measure: 'text',
    finding_id: 'uuid',
    finding_words: 'text',
    search_text: 'text',
  },
  same: ['title', 'held_on'],
  prepare: () => (row) => ({
    title: row.title,
    plan_name: row.planName,
    plan_id: null,
    version_id: null,
    held_on: row.heldOn,
    participant_count: row.participantCount,
    lead_name: row.leadName,
    unit_id: null,
    team_id: null,
    finding: row.finding,
    measure: row.measure,
    finding_id: newId(),
    finding_words: searchText(row.finding),
    search_text: searchText(row.title),
  }),
  match: [
    planSql,
    refuse({
      field: 'planName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.plan_name' },
      where: 's.plan_id is null',
    }),
    `update staged s set unit_id = u.id from partner_unit u where u.community_id = :community and u.name = s.lead_name and u.archived_at is null`,
    `update staged s set team_id = t.id from volunteer_team t
      where s.unit_id is null and t.community_id = :community and t.name = s.lead_name and t.archived_at is null`,
    refuse({
      field: 'leadName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.lead_name' },
      where: 's.unit_id is null and s.team_id is null',
    }),
    `update staged s set record_id = t.id, outcome = 'UNCHANGED' from (select distinct on (title, held_on) * from drill
        where community_id = :community and archived_at is null and status <> 'CANCELLED' order by title, held_on, id) t
      where t.title = s.title and t.held_on = s.held_on`,
    refuse({
      field: 'participantCount',
      code: 'RECORD_DIFFERS',
      from: 'drill t',
      where: 't.id = s.record_id and t.participant_count <> s.participant_count',
    }),
  ],
  save: [
    `insert into drill (id, created_at, updated_at, version, community_id, title, plan_id, exercised_version_id, lead_unit_id, lead_team_id, held_on, minutes, status, participant_count, search_text)
      select record_id, :now, :now, 1, :community, title, plan_id, version_id, unit_id, team_id, held_on, 60,
        case when finding is not null and measure is not null then 'FINDINGS_CLOSED' else 'REVIEWED' end, participant_count, search_text
      from staged where outcome = 'CREATED'`,
    `insert into drill_finding (id, created_at, updated_at, version, community_id, drill_id, what, severity, owner_unit_id, owner_team_id, due_on, status, proof, search_text)
      select finding_id, :now, :now, 1, :community, record_id, finding, 'MINOR', unit_id, team_id,
        case when measure is null then held_on + 30 else held_on end, case when measure is null then 'OPEN' else 'CLOSED' end, measure, finding_words
      from staged where outcome = 'CREATED' and finding is not null`,
  ],
});

// What is settled does not change any more, whoever writes.
import { describe, expect, it } from 'vitest';
import { onEmptyDatabase } from './describe-rules.ts';
import { another, given, leaveOnly, outcomesOfChanges, rulesOfTriggers, type Row } from './rules-of-tables.ts';

interface Standing {
  readonly table: string;
  /** What does not change in any of `settled`, and does in `before`. */
  readonly columns: string;
  readonly settled: readonly Row[];
  readonly before?: Row;
  /** Changes that are taken although it is settled. */
  readonly stillTaken?: readonly Row[];
}

const inStates = (...names: string[]): Row[] => names.map((status) => ({ status }));

const standing: Readonly<Record<string, Standing>> = {
  activity_closed: {
    table: 'activity',
    columns: 'community_id host_unit_id kind starts_at ends_at held_on attended_count helper_count visit_count',
    settled: inStates('CLOSED'),
    before: { status: 'HELD' },
  },
  award_round_rules: {
    table: 'award_round',
    columns:
      'community_id year award_title places nominating_from nominating_until voting_from voting_until publicity_days',
    settled: inStates('NOMINATING', 'VOTING', 'DECIDED', 'PUBLISHED').map((row) => ({
      ...row,
      nominating_from: given,
    })),
    before: { status: 'DRAFT', nominating_from: given },
  },
  award_vote_stands: {
    table: 'award_vote',
    columns: 'community_id round_id nomination_id seat_id',
    settled: [{}],
    stillTaken: [{ withdrawn_at: given }],
  },
  certificate_issued_stands: {
    table: 'certificate',
    columns: [
      'community_id kind person_id number code seal title content period_from period_until service_minutes training_minutes',
      'entries issuer_unit_id issuer_name responsible_name handler_name contact issued_on expires_on publicised_on',
      'public_until requested_by credential_id attendance_id archived_at holder_name masked_name',
    ].join(' '),
    settled: inStates('ISSUED', 'REVOKED').map((row) => ({ ...row, holder_name: given, masked_name: given })),
    before: { status: 'PUBLICISED' },
    stillTaken: [{ holder_name: null, masked_name: null }],
  },
  committee_meeting_minutes_confirmed: {
    table: 'committee_meeting',
    columns: [
      'community_id called_at cancel_reason guests held_on kind minutes minutes_confirmed_at',
      'minutes_confirmed_by_seat_id minutes_writer_name minutes_written_by place present_count quorum_needed seat_count',
      'starts_at status summary title',
    ].join(' '),
    settled: inStates('MINUTES_CONFIRMED'),
    before: { status: 'HELD' },
    stillTaken: [{ archived_at: given }],
  },
  drill_frozen: {
    table: 'drill',
    columns: 'community_id plan_id exercised_version_id held_on starts_at participant_count',
    settled: inStates('REVIEWED', 'FINDINGS_CLOSED', 'PLAN_REVISED', 'CANCELLED'),
    before: { status: 'HELD' },
  },
  drill_finding_frozen: {
    table: 'drill_finding',
    columns: 'community_id drill_id what place severity due_on proof proof_file_id proof_by closed_by',
    settled: inStates('CLOSED'),
    before: { status: 'PROOF_GIVEN' },
  },
  emergency_plan_version_frozen: {
    table: 'emergency_plan_version',
    columns: 'community_id plan_id number steps evacuation_list review_due_on drafted_by approved_by',
    settled: inStates('APPROVED', 'IN_FORCE', 'SUPERSEDED'),
    before: { status: 'DRAFT' },
  },
  impact_publication_fixed: {
    table: 'impact_publication',
    columns: 'community_id kind from to figures age_bands published_at withdrawn_at',
    settled: [{ withdrawn_at: given }],
    stillTaken: [{ withdraw_reason: given }],
  },
  incident_frozen: {
    table: 'incident',
    columns: [
      'community_id severity kind happened_at plan_version_id reported_by summary place immediate_action reported_to',
      'reported_to_at root_cause deviation persons_sealed signed_by',
    ].join(' '),
    settled: inStates('SIGNED', 'CLOSED'),
    before: { status: 'INVESTIGATED' },
  },
  motion_counted: {
    table: 'motion',
    columns: 'status text rule for_count against_count abstain_count conflict_count',
    settled: inStates('PASSED', 'REJECTED', 'WITHDRAWN'),
    before: { status: 'OPEN' },
  },
  safeguarding_report_frozen: {
    table: 'safeguarding_report',
    columns: 'community_id subject filed_at reported_by account_sealed authority told_at',
    settled: inStates('REPORTED', 'UNDER_ENQUIRY', 'SUBSTANTIATED', 'UNSUBSTANTIATED'),
    before: { status: 'SUSPECTED' },
  },
  training_session_locked: {
    table: 'training_session',
    columns: 'community_id provider_unit_id course_id topic_area starts_at held_on minutes pass_mark attended_count',
    settled: inStates('ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'),
    before: { status: 'HELD' },
  },
};

const owner = onEmptyDatabase();

describe('what is settled stands', () => {
  it.each(Object.entries(standing))('%s', async (name, { table, columns, settled, before, stillTaken = [] }) => {
    const client = owner();
    await client.query('begin');
    await leaveOnly(client, table, '');
    const names = columns.split(' ');
    const changes = names.map((column): Row => ({ [column]: another }));
    for (const row of settled) {
      expect(await outcomesOfChanges(client, table, row, changes)).toEqual(names.map((column) => `${column}: ${name}`));
      const taken = stillTaken.map((change) => `${Object.keys(change).join(' ')}: taken`);
      expect(await outcomesOfChanges(client, table, row, stillTaken)).toEqual(taken);
    }
    if (before)
      expect(
        await outcomesOfChanges(
          client,
          table,
          before,
          changes.filter((change) => !('status' in change)),
        ),
      ).toEqual(names.filter((column) => column !== 'status').map((column) => `${column}: taken`));
    await client.query('rollback');
  });

  it('by no other rule', async () => {
    expect(await rulesOfTriggers(owner(), 'change')).toEqual(Object.keys(standing).sort());
  });
});

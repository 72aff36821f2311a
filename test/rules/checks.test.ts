// Every check of a table, but for the lists of values of enumerations: what it takes and what it refuses, at its edge.
import { isRuleSql } from '../support/checks-sql.ts';
import { describeRules } from './describe-rules.ts';
import { given, type Row, type Rules } from './rules-of-tables.ts';
import {
  atLeast,
  between,
  both,
  countOf,
  dayInShanghai,
  differ,
  inOrder,
  justIn,
  needs,
  ofRows,
  stays,
  together,
} from './shapes-of-rules.ts';

const status = (name: string): Row => ({ status: name });
const [planned, cancelled, done, open] = ['PLANNED', 'CANCELLED', 'DONE', 'OPEN'].map(status) as [Row, Row, Row, Row];
const owner = 'owner_person_id owner_unit_id owner_team_id';
const responsible = 'responsible_unit_id responsible_team_id responsible_seat_id';
const accepted = { due_on: given, responsible_unit_id: given, responsible_team_id: null, responsible_seat_id: null };
const periods = ['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-01'];
const periodsOf = (days: readonly (string | null)[], rest: Row = {}): Row => ({
  ...rest,
  ...Object.fromEntries(
    ['nominating_from', 'nominating_until', 'voting_from', 'voting_until'].map((column, index) => [
      column,
      days[index],
    ]),
  ),
});

const rulesOf: Readonly<Record<string, Rules>> = {
  activities: {
    activity_cancelled: needs(cancelled, planned, 'cancel_reason'),
    activity_capacity: between('capacity', 1, 100_000),
    activity_counts: atLeast('attended_count helper_count visit_count', 0),
    activity_day: dayInShanghai,
    activity_of_series: together('series_id', 'series_day'),
    activity_places: ofRows(
      [
        { taken_places: 0, capacity: 0 },
        { taken_places: 2, capacity: 2 },
        { taken_places: 2, capacity: null },
      ],
      [
        { taken_places: -1, capacity: null },
        { taken_places: 3, capacity: 2 },
      ],
    ),
    activity_term: ofRows(
      [
        { starts_at: '2026-03-10T02:00:00Z', ends_at: '2026-03-10T02:00:01Z' },
        { starts_at: null, ends_at: null },
      ],
      [
        { starts_at: given, ends_at: given },
        { starts_at: given, ends_at: null },
        { starts_at: null, ends_at: given },
      ],
    ),
    activity_attendance_helper: needs({ role: 'HELPER' }, { role: 'PARTICIPANT' }, 'volunteer_id'),
    activity_attendance_minutes: between('minutes', 0, 1440),
    activity_attendance_visits: atLeast('stall_visit_count', 0),
    activity_enrolment_helper: ofRows(
      [
        { role: 'HELPER', volunteer_id: given, status: 'ENROLLED' },
        { role: 'PARTICIPANT', volunteer_id: null, status: 'WAITING' },
      ],
      [
        { role: 'HELPER', volunteer_id: given, status: 'WAITING' },
        { role: 'HELPER', volunteer_id: null, status: 'ENROLLED' },
      ],
    ),
    activity_evaluation_ratings: atLeast(
      'rated_one_count rated_two_count rated_three_count rated_four_count rated_five_count',
      0,
    ),
    activity_headcount_people: atLeast('people', 0),
    activity_material_quantity: atLeast('quantity', 1),
    activity_series_capacity: between('capacity', 1, 100_000),
    activity_series_ended: justIn(status('ENDED'), status('ACTIVE'), 'end_reason'),
    activity_series_minutes: between('minutes', 1, 1440),
    activity_series_term: inOrder('from_day', 'until_day'),
    activity_stall_visits: atLeast('visit_count', 0),
    guardian_consent_purposes: ofRows(
      [{ purposes: ['PHOTOS', 'TAKING_PART'] }],
      [{ purposes: ['PHOTOS'] }, { purposes: [] }],
    ),
  },
  council: {
    agenda_item_position: atLeast('position', 1),
    agenda_item_record: together('record_type', 'record_id'),
    award_withdrawn: together('withdrawn_on', 'withdrawn_by'),
    award_withdrawn_by_two: differ('withdrawn_by', 'withdrawal_proposed_by'),
    award_withdrawn_for_a_reason: together('withdrawal_proposed_by', 'withdrawal_reason'),
    award_criterion_weight: between('weight_percent', 1, 100),
    award_nomination_reason: justIn(status('WITHDRAWN'), status('STANDING'), 'status_reason'),
    award_nomination_selected: ofRows(
      [
        { is_selected: true, status: 'STANDING', rank: 1 },
        { is_selected: false, status: 'STANDING', rank: null },
        { is_selected: false, status: 'WITHDRAWN', rank: 1 },
      ],
      [
        { is_selected: true, status: 'STANDING', rank: null },
        { is_selected: true, status: 'WITHDRAWN', rank: 1 },
      ],
    ),
    award_objection_answered: justIn(status('UPHELD'), open, 'answer'),
    award_objection_by_another: differ('answered_by', 'raised_by'),
    award_round_decided: ofRows(
      [
        { decided_on: given, status: 'DECIDED' },
        { decided_on: given, status: 'PUBLISHED' },
        { decided_on: null, status: 'VOTING' },
      ],
      [{ decided_on: given, status: 'VOTING' }],
    ),
    award_round_periods: ofRows(
      [
        periodsOf(periods, status('DRAFT')),
        periodsOf(['2026-01-01', '2026-01-01', '2026-01-02', '2026-01-02'], status('DRAFT')),
        periodsOf([null, null, null, null], status('PUBLISHED')),
      ],
      [
        periodsOf(['2026-02-01', ...periods.slice(1)], status('DRAFT')),
        periodsOf(['2026-01-01', '2026-02-01', '2026-02-01', '2026-02-01'], status('DRAFT')),
        periodsOf(['2026-01-01', '2026-01-31', '2026-02-01', '2026-01-31'], status('DRAFT')),
        periodsOf([null, ...periods.slice(1)], status('PUBLISHED')),
        periodsOf([null, null, null, null], status('DECIDED')),
      ],
    ),
    award_round_places: between('places', 1, 500),
    award_round_publicity_days: between('publicity_days', 1, 60),
    award_round_published: justIn(status('PUBLISHED'), status('DECIDED'), 'published_on'),
    award_round_year: between('year', 2000, 2100),
    committee_meeting_cancelled: needs(cancelled, planned, 'cancel_reason'),
    committee_meeting_counts: ofRows(
      [{ present_count: 7, seat_count: 7, quorum_needed: 1 }],
      [
        { present_count: 8, seat_count: 7, quorum_needed: 1 },
        { present_count: 7, seat_count: 7, quorum_needed: 0 },
      ],
    ),
    committee_meeting_day: dayInShanghai,
    committee_meeting_minutes: between('minutes', 1, 1440),
    committee_seat_end_reason: needs({ end_reason: given }, { end_reason: null }, 'until'),
    committee_seat_term: inOrder('from', 'until'),
    meeting_attendance_representative: justIn(status('REPRESENTED'), status('PRESENT'), 'representative_name'),
    motion_closed: both(justIn(status('PASSED'), open, 'for_count'), justIn(status('REJECTED'), open, 'for_count')),
    motion_withdrawn: justIn(status('WITHDRAWN'), open, 'withdraw_reason'),
    quorum_rule_percent: between('more_percent_than', 0, 99),
    resolution_done: both(needs(done, open, 'done_on', 'proof'), needs(done, status('DROPPED'), 'done_on', 'proof')),
    resolution_one_owner: countOf('owner_seat_id owner_person_id owner_unit_id', 1, 1),
    resolution_other_seat: differ('verified_by_seat_id', 'owner_seat_id'),
    resolution_verified: justIn(status('VERIFIED'), done, 'verified_on'),
    suggestion_declined_for_a_reason: needs(status('DECLINED'), status('RAISED'), 'decline_reason'),
    suggestion_duplicate: justIn(status('DUPLICATE'), status('RAISED'), 'duplicate_of_id'),
    suggestion_is_somebodys: ofRows(
      [
        { ...accepted, status: 'ACCEPTED' },
        { ...accepted, status: 'REOPENED' },
        { status: 'RAISED', due_on: null, responsible_unit_id: null },
      ],
      [
        { ...accepted, status: 'ACCEPTED', due_on: null },
        { ...accepted, status: 'REOPENED', due_on: null },
        { ...accepted, status: 'ACCEPTED', responsible_unit_id: null },
        { ...accepted, status: 'REOPENED', responsible_team_id: given },
      ],
    ),
    suggestion_not_its_own_duplicate: differ('id', 'duplicate_of_id'),
    suggestion_one_origin: countOf('meeting_id drill_id', 0, 1),
    suggestion_one_responsible: countOf(responsible, 0, 1),
    suggestion_put_right_after_raised: inOrder('raised_on', 'put_right_on'),
    suggestion_put_right_on_a_day: ofRows(
      [
        { status: 'PUT_RIGHT', put_right_on: given },
        { status: 'VERIFIED', put_right_on: given },
        { status: 'ACCEPTED', put_right_on: null },
      ],
      [
        { status: 'PUT_RIGHT', put_right_on: null },
        { status: 'VERIFIED', put_right_on: null },
      ],
    ),
    suggestion_verified: justIn(status('VERIFIED'), status('PUT_RIGHT'), 'verified_on'),
    suggestion_verified_by_another: differ('verified_by', 'put_right_by'),
    vote_or_conflict: countOf('choice conflict_reason', 1, 1),
  },
  people: {
    community_leader_term: inOrder('from', 'until'),
    credential_checked_is_background: ofRows(
      [
        { kind: 'BACKGROUND_CHECK', check_result: given, checked_offences: ['ABUSE'] },
        { kind: 'FIRST_AID', check_result: null, checked_offences: [] },
      ],
      [
        { kind: 'FIRST_AID', check_result: given, checked_offences: [] },
        { kind: 'FIRST_AID', check_result: null, checked_offences: ['ABUSE'] },
      ],
    ),
    credential_term: inOrder('issued_on', 'expires_on'),
    credential_verified: together('verified_by', 'verified_on'),
    joint_visit_minutes: between('minutes', 1, 720),
    mentoring_preset_has_items: ofRows([{ checklist: ['KNOCK'] }], [{ checklist: [] }]),
    mentoring_preset_sane: ofRows(
      [{ minimum_joint_visits: 0, minimum_sharings: 0, most_newcomers: 1, months: 1 }],
      [{ minimum_joint_visits: -1 }, { minimum_sharings: -1 }, { most_newcomers: 0 }, { months: 0 }],
    ),
    mentorship_ended: both(
      justIn(status('PASSED'), status('ACTIVE'), 'ended_on'),
      justIn(status('STOPPED'), status('ACTIVE'), 'ended_on'),
    ),
    mentorship_not_oneself: differ('mentor_id', 'newcomer_id'),
    mentorship_stopped: justIn(status('STOPPED'), status('ACTIVE'), 'stop_reason'),
    mentorship_term: inOrder('started_on', 'ended_on'),
    person_named_until_erased: countOf('full_name erased_at', 1, 1),
    person_key_destroyed: countOf('wrapped_key destroyed_at', 1, 1),
    recruitment_call_ages: ofRows(
      [
        { least_age: 18, most_age: 18 },
        { least_age: 18, most_age: null },
      ],
      [{ least_age: 18, most_age: 17 }],
    ),
    recruitment_call_places: between('places', 1, 1000),
    recruitment_call_says_risks: ofRows([{ risk_statement: '楼梯较陡' }], [{ risk_statement: '  ' }]),
    recruitment_call_term: inOrder('opens_on', 'closes_on'),
    social_worker_term: inOrder('started_on', 'ended_on'),
    team_member_term: inOrder('from', 'until'),
    volunteer_barred_by_two: differ('bar_confirmed_by', 'bar_proposed_by'),
    volunteer_barred_is_confirmed: justIn({ level: 'BARRED' }, { level: 'ORDINARY' }, 'bar_confirmed_by'),
    volunteer_level_before_pause: justIn({ level: 'PAUSED' }, { level: 'ORDINARY' }, 'level_before_pause'),
    volunteer_not_own_mentor: differ('id', 'mentor_id'),
    volunteer_promoted_after_joining: inOrder('joined_on', 'promoted_to_core_on'),
    volunteer_absence_expected: inOrder('from', 'expected_until'),
    volunteer_absence_term: inOrder('from', 'returned_on'),
    volunteer_application_accepted: justIn(status('ACCEPTED'), status('VETTED'), 'volunteer_id'),
    volunteer_application_ended: both(
      justIn(status('REJECTED'), status('VETTED'), 'end_reason'),
      justIn(status('WITHDRAWN'), status('VETTED'), 'end_reason'),
    ),
    volunteer_team_dissolved: justIn(status('DISSOLVED'), status('ACTIVE'), 'dissolved_on'),
  },
  safety: {
    drill_cancelled: needs(cancelled, planned, 'cancel_reason'),
    drill_counted: both(
      needs(status('HELD'), planned, 'participant_count'),
      needs(status('HELD'), cancelled, 'participant_count'),
    ),
    drill_day: dayInShanghai,
    drill_minutes: between('minutes', 1, 1440),
    drill_participants: atLeast('participant_count', 1),
    drill_revised: justIn(status('PLAN_REVISED'), status('REVIEWED'), 'revised_version_id'),
    drill_finding_owner: countOf(owner, 1, 1),
    drill_finding_proof: both(
      needs(status('PROOF_GIVEN'), open, 'proof'),
      needs(status('PROOF_GIVEN'), status('REOPENED'), 'proof'),
    ),
    drill_finding_two_people: differ('closed_by', 'proof_by'),
    drill_participant_one: countOf('volunteer_id unit_id', 1, 1),
    drill_step_actual: between('actual_seconds', 0, 86_400),
    drill_step_planned: between('planned_seconds', 1, 86_400),
    emergency_plan_version_from_one: atLeast('number', 1),
    emergency_plan_version_two_people: differ('approved_by', 'drafted_by'),
    emergency_role_one_holder: countOf('holder_person_id holder_unit_id', 1, 1),
    emergency_role_substitute_is_another: differ('substitute_id', 'holder_person_id'),
    incident_closed: justIn(status('CLOSED'), status('SIGNED'), 'closed_by'),
    incident_investigated: needs(status('INVESTIGATED'), status('REPORTED'), 'root_cause'),
    incident_signed: both(
      justIn(status('SIGNED'), status('INVESTIGATED'), 'signed_by'),
      justIn(status('CLOSED'), status('INVESTIGATED'), 'signed_by'),
    ),
    incident_stays: stays,
    incident_two_people: differ('closed_by', 'signed_by'),
    incident_action_done: justIn(done, open, 'proof'),
    incident_action_owner: countOf(owner, 1, 1),
    incident_action_stays: stays,
    restricted_read_one: countOf('incident_id safeguarding_report_id', 1, 1),
    safeguarding_receipt_stays: stays,
    safeguarding_report_settled: ofRows(
      [
        { signed_by: given, status: 'SUBSTANTIATED' },
        { signed_by: given, status: 'UNSUBSTANTIATED' },
        { signed_by: null, status: 'REPORTED' },
      ],
      [{ signed_by: given, status: 'UNDER_ENQUIRY' }],
    ),
    safeguarding_report_signed_first: needs({ closed_by: given }, { closed_by: null }, 'signed_by'),
    safeguarding_report_stays: stays,
    safeguarding_report_told: justIn(status('REPORTED'), status('SUSPECTED'), 'told_at'),
    safeguarding_report_two_people: differ('closed_by', 'signed_by'),
  },
  'training and certificates': {
    certificate_is_kept: stays,
    certificate_issued_whole: needs(status('ISSUED'), status('REQUESTED'), 'number', 'code', 'seal', 'issued_on'),
    certificate_minutes: atLeast('service_minutes training_minutes', 0),
    certificate_period: inOrder('period_from', 'period_until'),
    certificate_publicised_first: ofRows(
      [
        { kind: 'SERVICE', public_until: '2026-03-10', issued_on: '2026-03-11' },
        { kind: 'SERVICE', public_until: null, issued_on: null },
        { kind: 'TRAINING', public_until: null, issued_on: '2026-03-10' },
      ],
      [
        { kind: 'SERVICE', public_until: '2026-03-10', issued_on: '2026-03-10' },
        { kind: 'SERVICE', public_until: null, issued_on: '2026-03-10' },
      ],
    ),
    certificate_revoked_with_reason: ofRows(
      [
        { status: 'REVOKED', revoked_at: given, revoked_by: given, revoke_reason: given },
        { status: 'ISSUED', revoked_at: given, revoked_by: given, revoke_reason: null },
      ],
      [
        { status: 'REVOKED', revoked_at: null, revoked_by: given, revoke_reason: given },
        { status: 'REVOKED', revoked_at: given, revoked_by: null, revoke_reason: given },
        { status: 'REVOKED', revoked_at: given, revoked_by: given, revoke_reason: null },
        { status: 'ISSUED', revoked_at: given, revoked_by: given, revoke_reason: given },
      ],
    ),
    course_credential_months: between('credential_months', 1, 240),
    course_minutes: between('minutes', 1, 1440),
    training_attendance_minutes: between('minutes', 0, 1440),
    training_attendance_position: atLeast('position', 1),
    training_session_attended: atLeast('attended_count', 0),
    training_session_cancelled: needs(cancelled, planned, 'cancel_reason'),
    training_session_day: dayInShanghai,
    training_session_minutes: between('minutes', 1, 1440),
    training_session_pass_mark: between('pass_mark', 1, 100),
    training_session_seats: ofRows(
      [
        { taken_seats: 0, seats: 0 },
        { taken_seats: 2, seats: 2 },
        { taken_seats: 2, seats: null },
      ],
      [
        { taken_seats: -1, seats: null },
        { taken_seats: 3, seats: 2 },
      ],
    ),
  },
  'partners and all the rest': {
    agreement_signed: needs(status('SIGNED'), status('DRAFT'), 'signed_on', 'valid_from'),
    agreement_validity: inOrder('valid_from', 'valid_until'),
    attachment_consent: ofRows(
      [
        { shows_people: true, consent_note: given, archived_at: null },
        { shows_people: true, consent_note: null, archived_at: given },
        { shows_people: false, consent_note: null, archived_at: null },
      ],
      [{ shows_people: true, consent_note: null, archived_at: null }],
    ),
    attachment_size: atLeast('size_bytes', 1),
    delivery_cancelled: justIn(cancelled, status('RECORDED'), 'cancel_reason'),
    delivery_quantity: atLeast('quantity', 1),
    impact_publication_days: ofRows(
      [{ from: '2026-01-01', to: '2026-01-02' }],
      [{ from: '2026-01-01', to: '2026-01-01' }],
    ),
    impact_publication_withdrawn: together('withdrawn_at', 'withdraw_reason'),
    impact_report_days: inOrder('from', 'to'),
    impact_report_done: justIn(done, status('RUNNING'), 'expires_at'),
    impact_report_progress: between('progress_percent', 0, 100),
    import_file_size: atLeast('byte_size', 1),
    import_run_failure: justIn(status('FAILED'), done, 'failure_code'),
    import_run_policy: ofRows(
      [
        { policy: null, status: 'CHECKED' },
        { policy: null, status: 'CANCELLED' },
        { policy: given, status: 'DONE' },
      ],
      [{ policy: null, status: 'DONE' }],
    ),
    import_run_undone: ofRows(
      [
        { undone_at: given, status: 'DONE' },
        { undone_at: null, status: 'FAILED' },
      ],
      [{ undone_at: given, status: 'FAILED' }],
    ),
    notice_setting_email: together('email', 'email_confirmed_at'),
    pledge_delivered_quantity: atLeast('delivered_quantity', 0),
    pledge_promised_quantity: atLeast('promised_quantity', 1),
    pledge_term: inOrder('from', 'until'),
    saved_view_team: ofRows(
      [
        { sharing: 'TEAM', role: given, partner_unit_id: null },
        { sharing: 'TEAM', role: null, partner_unit_id: given },
        { sharing: 'MINE', role: null, partner_unit_id: null },
      ],
      [{ sharing: 'TEAM', role: null, partner_unit_id: null }],
    ),
  },
};

describeRules(
  rulesOf,
  `select conname as name from pg_constraint k where contype = 'c' and connamespace = 'public'::regnamespace and ${isRuleSql}`,
);

// Of what there is one, there is no second: every unique index, and all that may not overlap.
import { describeRules } from './describe-rules.ts';
import { given, type Row } from './rules-of-tables.ts';
import { once, onceAtATime } from './shapes-of-rules.ts';

const archived = { archived_at: given };
const status = (name: string): Row => ({ status: name });

const rulesOf = {
  access: {
    account_username_unique: once('username'),
    api_key_secret_hash_unique: once('secret_hash'),
    person_key_person: once('person_id'),
  },
  activities: {
    activity_series_day: once('series_id series_day', {}, { series_id: null }),
    activity_attendance_enrolment: once('enrolment_id', {}, { enrolment_id: null }),
    activity_attendance_person: once('activity_id person_id', {}, { person_id: null }),
    activity_co_host_unit: once('activity_id partner_unit_id'),
    activity_enrolment_live: once('activity_id person_id', status('ENROLLED'), status('WITHDRAWN')),
    activity_evaluation_activity: once('activity_id'),
    activity_headcount_band: once('activity_id age_band'),
    activity_photo_attachment: once('attachment_id'),
    activity_photo_subject_enrolment: once('photo_id enrolment_id'),
    activity_series_exception_day: once('series_id day'),
    activity_stall_name: once('activity_id name', {}, archived),
    guardian_consent_enrolment: once('enrolment_id'),
  },
  'certificates and training': {
    certificate_attendance: once('attendance_id', {}, { attendance_id: null }),
    certificate_code: once('code', {}, { code: null }),
    certificate_community_number: once('community_id number', {}, { number: null }),
    certificate_pending: once('person_id', status('REQUESTED'), status('ISSUED'), status('REVOKED')),
    certificate_counter_series: once('community_id prefix year'),
    course_community_title: once('community_id title'),
    training_attendance_session_volunteer: once('session_id volunteer_id'),
    training_enrolment_live: once('session_id volunteer_id', status('WAITING'), status('WITHDRAWN')),
    training_session_delivery: once('delivery_id', {}, { delivery_id: null }),
  },
  'communities and partners': {
    agreement_unit_title: once('community_id partner_unit_id title'),
    community_code_unique: once('code', {}, { code: null }),
    community_parent_name: once('parent_id name', {}, { parent_id: null }),
    partner_contact_one_primary: once('partner_unit_id', { is_primary: true }, { is_primary: false }, archived),
    partner_contact_unit_person: once('community_id partner_unit_id person_id'),
    partner_unit_community_name: once('community_id name'),
  },
  council: {
    agenda_item_record_once: once('meeting_id record_type record_id', {}, { record_id: null }),
    award_once: once('round_id volunteer_id', {}, archived),
    award_conflict_once: once('nomination_id seat_id', {}, archived),
    award_criterion_position: once('round_id position', {}, archived),
    award_nomination_once: once('round_id volunteer_id', status('STANDING'), archived, status('WITHDRAWN')),
    award_round_once_a_year: once('community_id year award_title', {}, archived),
    award_vote_once: once('nomination_id seat_id', {}, archived, { withdrawn_at: given }),
    committee_seat_once_at_a_time: onceAtATime('community_id person_id partner_unit_id', 'from', 'until', true),
    committee_seat_one_chair: onceAtATime('community_id', 'from', 'until', true, { role: 'CHAIR' }, { role: 'MEMBER' }),
    meeting_attendance_seat_once: once('meeting_id seat_id'),
    quorum_rule_from_day: once('community_id kind valid_from'),
    vote_seat_once: once('motion_id seat_id'),
  },
  'insights and oversight': {
    calendar_feed_live: once('account_id', {}, { revoked_at: given }),
    calendar_feed_token_hash_unique: once('token_hash'),
    impact_publication_once: once('community_id from to', {}, { withdrawn_at: given }),
    impact_report_file_report: once('report_id'),
    notice_of_matter: once('account_id kind record_id'),
    notice_setting_account: once('account_id'),
    saved_view_default: once('account_id list_name', { is_default: true }, { is_default: false }, archived),
    saved_view_name: once('account_id list_name name', {}, archived),
  },
  'people and files': {
    attachment_content_attachment: once('attachment_id'),
    community_leader_once_at_a_time: onceAtATime('node_id person_id title', 'from', 'until', true),
    credential_community_kind_number_issuer: once('community_id kind number issuer', {}, { number: null }),
    joint_visit_once_a_day: once('mentorship_id visited_on', {}, archived),
    mentoring_preset_from: once('community_id from'),
    mentorship_one_live: once('newcomer_id', status('EXTENDED'), archived, status('PASSED'), status('STOPPED')),
    person_community_id_number: once('community_id id_number_fingerprint', {}, { id_number_fingerprint: null }),
    person_community_phone_and_name: once('community_id phone_fingerprint full_name', {}, { phone_fingerprint: null }),
    sharing_attendance_once: once('meeting_id volunteer_id', {}, archived),
    social_worker_community_person: once('community_id person_id'),
    team_member_once_at_a_time: onceAtATime('team_id volunteer_id', 'from', 'until', true),
    volunteer_community_national_number: once(
      'community_id national_volunteer_number',
      {},
      { national_volunteer_number: null },
    ),
    volunteer_community_person: once('community_id person_id'),
    volunteer_absence_once_at_a_time: onceAtATime('volunteer_id', 'from', 'returned_on', false),
    volunteer_application_once: once('call_id person_id', status('ACCEPTED'), status('WITHDRAWN'), status('REJECTED')),
    volunteer_team_community_filing_number: once('community_id filing_number', {}, { filing_number: null }),
    volunteer_team_community_name: once('community_id name'),
  },
  safety: {
    drill_participant_unit: once('drill_id unit_id', {}, archived),
    drill_participant_volunteer: once('drill_id volunteer_id', {}, archived),
    drill_step_position: once('drill_id position'),
    emergency_plan_community_name: once('community_id name'),
    emergency_plan_version_coming: once('plan_id', status('DRAFT'), status('IN_FORCE'), status('SUPERSEDED')),
    emergency_plan_version_in_force: once('plan_id', status('IN_FORCE'), status('SUPERSEDED'), status('APPROVED')),
    emergency_plan_version_number: once('plan_id number'),
    emergency_role_call_position: once('plan_id call_position', {}, archived),
    safeguarding_receipt_code: once('community_id code'),
    safeguarding_report_receipt: once('receipt_id', {}, { receipt_id: null }),
  },
};

describeRules(
  rulesOf,
  `select i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid
     where i.relnamespace = 'public'::regnamespace and x.indisunique and not x.indisprimary
     and i.relname !~ '^(mikro_orm_|graphile_)'
   union select conname from pg_constraint where contype = 'x' and connamespace = 'public'::regnamespace`,
);

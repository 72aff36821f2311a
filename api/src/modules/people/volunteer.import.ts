// Takes the ledger of volunteers in: the person, the volunteer, the membership in a team. A volunteer is known by name and
// phone number. A ledger fills in and corrects; it raises whoever serves to a higher level, and moves no other state.
import { newId } from '../../kernel/id.ts';
import { ledgerImport, refuserOf, takenLines, type Step } from '../platform/imports/ledger-import.ts';
import { insertPeople, matchPeople, personColumns, personPreparer } from './imported-person.ts';
import { volunteerLedger } from './volunteers.ledger.ts';

const refuse = refuserOf(volunteerLedger);

const rank = (level: string): string => `array_position(array['NEW', 'ORDINARY', 'CORE'], ${level}::text)`;
const isRaised = `${rank('s.level')} > ${rank('v.level')}`;

/** Who may be meant by the name of a mentor: volunteers on record, and by their line those whom the file brings, or brings back. */
const mentors = `
  create temp table mentor on commit drop as
    select p.full_name as name, v.id, null::int as line from volunteer v join person p on p.id = v.person_id
    where v.community_id = :community and v.archived_at is null and v.level not in ('LEFT', 'BARRED') and p.full_name in (select mentor_name from staged)
    union all
    select full_name, record_id, line from staged where is_read and not is_volunteer_live and full_name in (select mentor_name from staged)`;
const isMentor = 'm.name = s.mentor_name and m.id <> s.record_id';
/** Mentors whose own rows are good so far. */
const goodMentors = `mentor m left join staged own on own.line = m.line`;

const personDiffers = `p.archived_at is not null or (s.sex is not null and p.sex <> s.sex)
  or (s.birth_date is not null and (p.birth_date is distinct from s.birth_date or p.birth_precision <> 'DAY'))`;
const volunteerDiffers = `v.archived_at is not null or ${isRaised} or v.is_silver <> coalesce(s.is_silver, v.is_silver)
  or (s.skills is not null and v.skills <> s.skills) or (s.availability is not null and v.availability is distinct from s.availability)
  or (s.national_number is not null and v.national_volunteer_number is distinct from s.national_number) or (s.joined_on is not null and v.joined_on is distinct from s.joined_on)
  or (s.promoted_on is not null and v.promoted_to_core_on is distinct from s.promoted_on) or (s.mentor_id is not null and v.mentor_id is distinct from s.mentor_id)`;
const lacksTeam = `s.team_id is not null and not exists (select from team_member m
  where m.team_id = s.team_id and m.volunteer_id = s.record_id and m.archived_at is null and (m.until is null or m.until >= :today))`;

/** An ID number is entered at the person, whose key it needs; and it belongs to nobody else. */
const refuseIdNumbers: readonly string[] = [
  refuse({
    field: 'idNumber',
    code: 'RECORD_DIFFERS',
    from: 'person p',
    where:
      's.is_person_known and p.id = s.person_id and p.id_number_fingerprint is distinct from s.id_number_fingerprint and s.id_number_fingerprint is not null',
  }),
  refuse({
    field: 'idNumber',
    code: 'VALUE_TAKEN',
    params: { value: `'***'` },
    from: takenLines({
      column: 'id_number_fingerprint',
      table: 'person',
      tableColumn: 'id_number_fingerprint',
      ownId: 'person_id',
    }),
    where: 'taken.line = s.line',
  }),
];

const refuseMentors: readonly Step[] = [
  mentors,
  'analyze mentor',
  refuse({
    field: 'mentorName',
    code: 'REFERENCE_UNKNOWN',
    params: { value: 's.mentor_name' },
    where: `s.mentor_name is not null and not exists (select from mentor m where ${isMentor})`,
  }),
  refuse({
    field: 'mentorName',
    code: 'REFERENCE_AMBIGUOUS',
    params: { value: 's.mentor_name', count: 'found.count' },
    from: `(select s.line, count(*) from staged s join mentor m on ${isMentor} group by s.line having count(*) > 1) found`,
    where: 'found.line = s.line',
  }),
  // Whoever is refused is no mentor either, and so on.
  {
    until: refuse({
      field: 'mentorName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.mentor_name' },
      where: `s.mentor_name is not null and s.errors = '[]' and not exists (select from ${goodMentors} where ${isMentor} and (m.line is null or own.errors = '[]'))`,
    }),
  },
  `update staged s set mentor_id = m.id from mentor m where s.errors = '[]' and ${isMentor}`,
];

export const volunteerImport = ledgerImport({
  ledger: volunteerLedger,
  record: 'Volunteer',
  needs: ['volunteerTeams'],
  staged: {
    ...personColumns,
    sex: 'text',
    birth_date: 'date',
    level: 'text',
    is_silver: 'boolean',
    skills: 'varchar[]',
    availability: 'text',
    national_number: 'text',
    joined_on: 'date',
    promoted_on: 'date',
    team_name: 'text',
    team_id: 'uuid',
    member_id: 'uuid',
    mentor_name: 'text',
    mentor_id: 'uuid',
    is_volunteer_known: 'boolean',
    is_volunteer_live: 'boolean',
  },
  same: ['full_name', 'phone_fingerprint'],
  prepare: (services) => {
    const prepare = personPreparer(services);
    return (row) => ({
      ...prepare(row),
      sex: row.sex,
      birth_date: row.birthDate,
      level: row.level,
      is_silver: row.isSilver,
      skills: row.skills,
      availability: row.availability,
      national_number: row.nationalVolunteerNumber,
      joined_on: row.joinedOn,
      promoted_on: row.promotedToCoreOn,
      team_name: row.teamName,
      team_id: null,
      member_id: newId(),
      mentor_name: row.mentorName,
      mentor_id: null,
      is_volunteer_known: false,
      is_volunteer_live: false,
    });
  },
  match: [
    matchPeople,
    `update staged s set record_id = v.id, is_volunteer_known = true, is_volunteer_live = v.archived_at is null, outcome = 'UNCHANGED'
     from volunteer v where s.is_person_known and v.community_id = :community and v.person_id = s.person_id`,
    ...refuseIdNumbers,
    refuse({
      field: 'nationalVolunteerNumber',
      code: 'VALUE_TAKEN',
      params: { value: 's.national_number' },
      from: takenLines({
        column: 'national_number',
        table: 'volunteer',
        tableColumn: 'national_volunteer_number',
        ownId: 'record_id',
      }),
      where: 'taken.line = s.line',
    }),
    refuse({
      field: 'level',
      code: 'STATE_STANDS',
      from: 'volunteer v',
      where: `v.id = s.record_id and v.level in ('APPLICANT', 'IN_VETTING', 'LEFT', 'BARRED')`,
    }),
    refuse({
      field: 'promotedToCoreOn',
      code: 'EARLIER_THAN_OTHER',
      params: { other: `'加入日期'` },
      from: 'volunteer v',
      where:
        'v.id = s.record_id and coalesce(s.promoted_on, v.promoted_to_core_on) < coalesce(s.joined_on, v.joined_on)',
    }),
    `update staged s set team_id = t.id
     from volunteer_team t where t.community_id = :community and t.name = s.team_name and t.archived_at is null and t.status <> 'DISSOLVED'`,
    refuse({
      field: 'teamName',
      code: 'REFERENCE_UNKNOWN',
      params: { value: 's.team_name' },
      where: 's.team_name is not null and s.team_id is null',
    }),
    ...refuseMentors,
    `update staged s set outcome = 'UPDATED' from volunteer v join person p on p.id = v.person_id
     where s.is_volunteer_known and v.id = s.record_id and ((${personDiffers}) or (${volunteerDiffers}) or (${lacksTeam}))`,
  ],
  save: [
    ...insertPeople({
      columns: ', sex, birth_date, birth_precision',
      values: `, coalesce(s.sex, 'UNKNOWN'), s.birth_date, 'DAY'`,
    }),
    `update person p set sex = coalesce(s.sex, p.sex), birth_date = coalesce(s.birth_date, p.birth_date), birth_precision = case when s.birth_date is null then p.birth_precision else 'DAY' end,
       archived_at = null, updated_at = :now, version = p.version + 1
     from staged s where s.outcome in ('CREATED', 'UPDATED') and s.is_person_known and p.id = s.person_id and (${personDiffers})`,
    `insert into volunteer (id, created_at, updated_at, community_id, person_id, level, is_silver, skills, availability, national_volunteer_number, joined_on, promoted_to_core_on, mentor_id, team_ids)
     select record_id, :now, :now, :community, person_id, level, coalesce(is_silver, false), coalesce(skills, '{}'), availability, national_number, joined_on, promoted_on, mentor_id, array_remove(array[team_id::varchar], null)
     from staged where outcome = 'CREATED'`,
    `update volunteer v set level = case when ${isRaised} then s.level else v.level end, is_silver = coalesce(s.is_silver, v.is_silver), skills = coalesce(s.skills, v.skills),
       availability = coalesce(s.availability, v.availability), national_volunteer_number = coalesce(s.national_number, v.national_volunteer_number),
       joined_on = coalesce(s.joined_on, v.joined_on), promoted_to_core_on = coalesce(s.promoted_on, v.promoted_to_core_on), mentor_id = coalesce(s.mentor_id, v.mentor_id),
       archived_at = null, updated_at = :now, version = v.version + 1
     from staged s where s.outcome = 'UPDATED' and v.id = s.record_id and (${volunteerDiffers})`,
    // A new membership begins after any earlier one in the same team.
    `insert into team_member (id, created_at, updated_at, community_id, team_id, volunteer_id, "from")
     select s.member_id, :now, :now, :community, s.team_id, s.record_id, greatest(coalesce(s.joined_on, :today),
       (select max(m.until) + 1 from team_member m where m.team_id = s.team_id and m.volunteer_id = s.record_id and m.archived_at is null))
     from staged s where s.outcome in ('CREATED', 'UPDATED') and ${lacksTeam}`,
  ],
});

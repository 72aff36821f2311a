// Once the minutes of a meeting are confirmed nothing that they record changes any more; the database sees to it.

interface Guarded {
  readonly table: string;
  /** SQL that gives the id of the meeting of a `new` row. */
  readonly meeting: string;
}

/** Keeps what belongs to a meeting as it is once its minutes are confirmed; to archive it is to put it away, not to change it. */
export function guardOfMinutes({ table, meeting }: Guarded) {
  const isSame = `to_jsonb(new) - '{archived_at,updated_at,version}'::text[] = to_jsonb(old) - '{archived_at,updated_at,version}'::text[]`;
  const refusal = `raise exception 'the minutes of the meeting are confirmed' using errcode = 'check_violation', constraint = '${table}_minutes_confirmed', table = '${table}'`;
  return {
    name: `${table}_minutes_confirmed`,
    timing: 'before' as const,
    events: ['insert' as const, 'update' as const],
    forEach: 'row' as const,
    body: `if tg_op = 'UPDATE' then if ${isSame} then return new; end if; end if; if exists (select from committee_meeting m where m.id in (${meeting}, ${meeting.replaceAll('new.', 'old.')}) and m.status = 'MINUTES_CONFIRMED') then ${refusal}; end if; return new`,
  };
}

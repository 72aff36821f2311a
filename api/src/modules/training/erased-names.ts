// Whoever is erased leaves every roster nameless, the locked ones too. The database sees to it, since the people above whom
// rosters stand know nothing of trainings.

/** SQL after the tables of people and trainings: a trigger on `person`. */
export const erasedNamesUp = `
create function forget_names_on_rosters() returns trigger language plpgsql as $$
begin
  update training_attendance a set volunteer_name = null, search_text = '', note = null
    from volunteer v where v.person_id = new.id and a.volunteer_id = v.id;
  update training_enrolment e set volunteer_name = null, search_text = ''
    from volunteer v where v.person_id = new.id and e.volunteer_id = v.id;
  return null;
end
$$;
comment on function forget_names_on_rosters() is 'Takes the name of an erased person off the rosters of trainings.';
create trigger person_forget_names_on_rosters after update of erased_at on person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function forget_names_on_rosters();
`;

export const erasedNamesDown = `
drop trigger person_forget_names_on_rosters on person;
drop function forget_names_on_rosters();
`;

// The person behind a row of a ledger: what is staged of them, and how they are found, made and changed as a set.
// Somebody is known by name and phone number; whoever stands in several rows is made once.
import { newId } from '../../kernel/id.ts';
import { searchText } from '../../kernel/search-text.ts';
import type { ImportTools } from '../platform/imports/ledger-import.ts';
import {
  contactKeys,
  createWrappedKey,
  idNumberFingerprint,
  phoneFingerprint,
  sealContact,
  tailOf,
  type ContactKeys,
} from './contact.ts';

/** Staged columns of the person of a row. */
export const personColumns = {
  person_id: 'uuid',
  key_id: 'uuid',
  full_name: 'text',
  phone_tail: 'text',
  phone_sealed: 'bytea',
  phone_fingerprint: 'bytea',
  id_number_sealed: 'bytea',
  id_number_fingerprint: 'bytea',
  wrapped_key: 'bytea',
  person_search: 'text',
  /** Whether the row makes no person: there is one on record, or an earlier row makes them. */
  is_person_known: 'boolean',
} as const;

interface PersonOfRow {
  readonly fullName: string | null;
  readonly phone: string | null;
  readonly idNumber?: string | null;
}

/** Gives the function that seals a person who may be new. */
export function personPreparer(tools: ImportTools) {
  const keys = contactKeys(tools);
  return ({ fullName, phone, idNumber = null }: PersonOfRow) => {
    const person = newId();
    const phoneTail = phone && tailOf(phone);
    return {
      ...(tools.isDry ? unsealed : sealed(keys, person, phone, idNumber)),
      person_id: person,
      key_id: newId(),
      full_name: fullName,
      phone_tail: phoneTail,
      phone_fingerprint: phone === null ? null : phoneFingerprint(keys, phone),
      id_number_fingerprint: idNumber === null ? null : idNumberFingerprint(keys, idNumber),
      person_search: searchText(fullName, phoneTail),
      is_person_known: false,
    };
  };
}

const unsealed = { phone_sealed: null, id_number_sealed: null, wrapped_key: null };

function sealed(keys: ContactKeys, person: string, phone: string | null, idNumber: string | null) {
  const wrappedKey = createWrappedKey(keys, person);
  const { phoneSealed = null, idNumberSealed = null } = sealContact(keys, person, wrappedKey, { phone, idNumber });
  return { phone_sealed: phoneSealed, id_number_sealed: idNumberSealed, wrapped_key: wrappedKey };
}

/** Finds the people on record. */
export const matchPeople = `
  update staged s set person_id = p.id, is_person_known = true
  from person p where p.community_id = :community and p.phone_fingerprint = s.phone_fingerprint and p.full_name = s.full_name and not s.is_person_known`;

/** Lets rows about the same new person share one. After all refusals. */
export const shareNewPeople = `
  update staged s set person_id = f.person_id, is_person_known = true
  from (select line, first_value(line) over same as first, first_value(person_id) over same as person_id
    from staged where errors = '[]' and not is_person_known and full_name is not null and phone_fingerprint is not null
    window same as (partition by full_name, phone_fingerprint order by line)) f
  where f.line = s.line and f.first < s.line`;

/** Makes the new people, each with the key under which their phone number is sealed. `more` are further columns and their values. */
export function insertPeople(
  more: { readonly columns: string; readonly values: string } = { columns: '', values: '' },
): readonly string[] {
  const isNew = `s.outcome in ('CREATED', 'UPDATED') and not s.is_person_known and s.full_name is not null`;
  return [
    `insert into person (id, created_at, updated_at, community_id, full_name, phone_tail, phone_sealed, phone_fingerprint, id_number_sealed, id_number_fingerprint, search_text${more.columns})
     select s.person_id, :now, :now, :community, s.full_name, s.phone_tail, s.phone_sealed, s.phone_fingerprint, s.id_number_sealed, s.id_number_fingerprint,
       s.person_search${more.values} from staged s where ${isNew}`,
    `insert into person_key (id, created_at, updated_at, community_id, person_id, wrapped_key)
     select s.key_id, :now, :now, :community, s.person_id, s.wrapped_key from staged s where ${isNew}`,
  ];
}

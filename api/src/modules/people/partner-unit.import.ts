// Takes the ledger of partner units in, with the person who speaks for each. A unit is known by its name, its contact by
// name and phone number. It stands here and not with the partner units since it makes people.
import { newId } from '../../kernel/id.ts';
import { searchText } from '../../kernel/search-text.ts';
import { ledgerImport, refuserOf } from '../platform/imports/ledger-import.ts';
import { insertPeople, matchPeople, personColumns, personPreparer, shareNewPeople } from './imported-person.ts';
import { partnerUnitLedger } from './partner-units.ledger.ts';

const refuse = refuserOf(partnerUnitLedger);

const unitDiffers = `u.archived_at is not null or u.kind <> s.kind or (s.joined_on is not null and u.joined_on is distinct from s.joined_on)
  or (s.resources is not null and u.resources <> s.resources) or (s.note is not null and u.note is distinct from s.note)`;

/** Contacts of the unit of a row who bear the name that stands in it. */
const namesakes = `partner_contact c join person p on p.id = c.person_id`;
const isNamesake = `c.partner_unit_id = s.record_id and p.full_name = s.full_name`;

export const partnerUnitImport = ledgerImport({
  ledger: partnerUnitLedger,
  record: 'PartnerUnit',
  needs: [],
  staged: {
    name: 'text',
    kind: 'text',
    joined_on: 'date',
    resources: 'varchar[]',
    note: 'text',
    search_text: 'text',
    ...personColumns,
    is_unit_known: 'boolean',
    contact_id: 'uuid',
    is_contact_known: 'boolean',
  },
  same: ['name'],
  prepare: (services) => {
    const prepare = personPreparer(services);
    return ({ name, kind, joinedOn, resources, note, contactName, contactPhone }) => ({
      name,
      kind,
      joined_on: joinedOn,
      resources,
      note,
      search_text: searchText(name),
      ...prepare({ fullName: contactName, phone: contactPhone }),
      is_unit_known: false,
      contact_id: newId(),
      is_contact_known: false,
    });
  },
  match: [
    `update staged s set record_id = u.id, is_unit_known = true, outcome = case when ${unitDiffers} then 'UPDATED' else 'UNCHANGED' end
     from partner_unit u where u.community_id = :community and u.name = s.name`,
    `update staged s set person_id = p.id, is_person_known = true, contact_id = c.id, is_contact_known = true
     from ${namesakes} where ${isNamesake} and (s.phone_fingerprint is null or p.phone_fingerprint = s.phone_fingerprint)`,
    // A new number of the same contact is entered at the person, whose key it needs.
    refuse({
      field: 'contactPhone',
      code: 'RECORD_DIFFERS',
      where: `not s.is_contact_known and exists (select from ${namesakes} where ${isNamesake} and c.archived_at is null)`,
    }),
    matchPeople,
    shareNewPeople,
    `update staged s set outcome = 'UPDATED' where s.outcome = 'UNCHANGED' and s.full_name is not null
       and not exists (select from ${namesakes} where c.id = s.contact_id and c.archived_at is null and p.archived_at is null)`,
  ],
  save: [
    `insert into partner_unit (id, created_at, updated_at, community_id, name, kind, joined_on, resources, note, search_text)
     select record_id, :now, :now, :community, name, kind, joined_on, coalesce(resources, '{}'), note, search_text from staged where outcome = 'CREATED'`,
    `update partner_unit u set kind = s.kind, joined_on = coalesce(s.joined_on, u.joined_on), resources = coalesce(s.resources, u.resources), note = coalesce(s.note, u.note),
       archived_at = null, updated_at = :now, version = u.version + 1
     from staged s where s.outcome = 'UPDATED' and u.id = s.record_id and (${unitDiffers})`,
    ...insertPeople(),
    `update person p set archived_at = null, updated_at = :now, version = p.version + 1
     from staged s where s.outcome in ('CREATED', 'UPDATED') and s.is_person_known and p.id = s.person_id and p.archived_at is not null`,
    `insert into partner_contact (id, created_at, updated_at, community_id, partner_unit_id, person_id, is_primary)
     select s.contact_id, :now, :now, :community, s.record_id, s.person_id,
       not exists (select from partner_contact c where c.partner_unit_id = s.record_id and c.is_primary and c.archived_at is null)
     from staged s where s.outcome in ('CREATED', 'UPDATED') and s.full_name is not null and not s.is_contact_known`,
    `update partner_contact c set archived_at = null, updated_at = :now, version = c.version + 1,
       is_primary = c.is_primary and not exists (select from partner_contact o where o.partner_unit_id = c.partner_unit_id and o.is_primary and o.archived_at is null)
     from staged s where s.outcome = 'UPDATED' and c.id = s.contact_id and c.archived_at is not null`,
  ],
});

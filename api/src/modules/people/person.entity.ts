// A person: whoever the programme knows by name. What reaches them (phone, ID number) is sealed with a key of their own.
import { defineEntity, p } from '@mikro-orm/core';
import type { Refusals } from '../../kernel/domain-error.ts';
import { ofNames } from '../../kernel/entity.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { identity } from '../../kernel/privacy.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';

export const Sex = enumeration('Sex', 'Sex of a person as in the papers.', {
  MALE: 'Male.',
  FEMALE: 'Female.',
  UNKNOWN: 'Not known.',
});
export type Sex = ValueOf<typeof Sex>;

export const BirthPrecision = enumeration('BirthPrecision', 'How exactly a date of birth is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month.',
  YEAR: 'To the year.',
});
export type BirthPrecision = ValueOf<typeof BirthPrecision>;

type Findable = { fullName?: string | null; alias?: string | null; phoneTail?: string | null };
const findableBy = (row: Findable): string => searchText(row.fullName, row.alias, row.phoneTail);

const PersonSchema = defineEntity({
  name: 'Person',
  extends: CommunityRecord,
  comment: 'A person whom the programme knows: volunteer, social worker, contact of a partner unit, leader, recipient.',
  uniques: [
    { name: 'person_community_id_number', properties: ['community', 'idNumberFingerprint'] },
    { name: 'person_community_phone_and_name', properties: ['community', 'phoneFingerprint', 'fullName'] },
  ],
  indexes: [{ properties: ['community', 'fullName'] }],
  checks: [{ name: 'person_named_until_erased', expression: '(full_name is null) = (erased_at is not null)' }],
  properties: {
    fullName: p
      .string()
      .length(60)
      .collation(ofNames)
      .nullable()
      .groups('S2', identity)
      .comment('Name in full; null only once the person is erased.'),
    alias: p.string().length(60).nullable().groups('S2', identity).comment('What people call them, if otherwise.'),
    sex: p.enum(Sex.items).default('UNKNOWN').groups('S2').comment('Sex as in the papers.'),
    birthDate: p
      .date()
      .nullable()
      .groups('S2', identity)
      .comment('Date of birth; the first day of the month or year where no more is known.'),
    birthPrecision: p
      .enum(BirthPrecision.items)
      .default('DAY')
      .groups('S2')
      .comment('How exactly the date of birth is known.'),
    phoneTail: p.string().length(4).nullable().groups('S2', identity).comment('Last four digits of the phone number.'),
    erasedAt: p.datetime(3).nullable().groups('S1').comment('When everything personal about them was erased.'),
    phoneSealed: p.uint8array().nullable().groups('S3').comment('Phone number, sealed with the person’s key.'),
    phoneFingerprint: p
      .uint8array()
      .nullable()
      .groups('S3')
      .comment('Keyed hash of the phone number, to find equal ones; families share a phone.'),
    idNumberSealed: p.uint8array().nullable().groups('S3').comment('ID number, sealed with the person’s key.'),
    idNumberFingerprint: p
      .uint8array()
      .nullable()
      .groups('S3')
      .comment('Keyed hash of the ID number: nobody stands twice in a community.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(findableBy)
      .onUpdate(findableBy)
      .groups('S2', identity)
      .comment('What a search looks through: name, alias, pinyin, initials, phone tail.'),
  },
});

export class Person extends PersonSchema.class {
  /** The first day of the month or year, where no more of the date of birth is known. */
  check(refusals: Refusals, at: readonly string[] = []): void {
    if (!this.birthDate) return;
    const isFirst =
      this.birthPrecision === 'DAY' || this.birthDate.endsWith(this.birthPrecision === 'MONTH' ? '-01' : '-01-01');
    if (!isFirst)
      refusals.add('BIRTH_DATE_TOO_EXACT', [...at, 'birthDate'], {
        precision: `BirthPrecision.${this.birthPrecision}`,
      });
  }

  /** Blanks everything personal; what is left says only that there was somebody. */
  erase(at: Date): void {
    const sealed = { phoneSealed: null, phoneFingerprint: null, idNumberSealed: null, idNumberFingerprint: null };
    const personal = {
      fullName: null,
      alias: null,
      sex: 'UNKNOWN',
      birthDate: null,
      birthPrecision: 'DAY',
      phoneTail: null,
    };
    Object.assign(this, personal, sealed, { erasedAt: at, archivedAt: at });
  }
}
PersonSchema.setClass(Person);

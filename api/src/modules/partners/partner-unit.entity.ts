// A partner unit: an organisation that builds the programme together with the community.
import { defineEntity, p } from '@mikro-orm/core';
import { ofNames } from '../../kernel/entity.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';

export const PartnerUnitKind = enumeration('PartnerUnitKind', 'Kind of a partner unit.', {
  HOSPITAL: 'A hospital or clinic.',
  SCHOOL: 'A school or kindergarten.',
  UNIVERSITY: 'A university or one of its parts.',
  SOCIAL_WORK_AGENCY: 'A social work agency or station.',
  GOVERNMENT_BODY: 'A government department or party organisation.',
  POLICE: 'A police station.',
  COMPANY: 'A company.',
  MERCHANT: 'A merchant.',
  FOUNDATION: 'A foundation or charity.',
  COMMUNITY_ORGANISATION: 'An organisation of residents.',
});
export type PartnerUnitKind = ValueOf<typeof PartnerUnitKind>;

const PartnerUnitSchema = defineEntity({
  name: 'PartnerUnit',
  extends: CommunityRecord,
  comment: 'An organisation that builds the programme together with the community.',
  uniques: [{ name: 'partner_unit_community_name', properties: ['community', 'name'] }],
  properties: {
    name: p.string().length(80).collation(ofNames).groups('S1').comment('Name of the unit.'),
    kind: p.enum(PartnerUnitKind.items).groups('S1').comment('Kind of the unit.'),
    joinedOn: p.date().nullable().groups('S1').comment('Day on which it joined the programme.'),
    resources: p
      .string()
      .array()
      .default([])
      .groups('S1')
      .comment('What it can give: training, green channel, service days and the like.'),
    note: p.text().length(2000).nullable().groups('S1').comment('Anything else worth knowing.'),
    searchText: p
      .string()
      .length(400)
      .onCreate((row: { name: string }) => searchText(row.name))
      .onUpdate((row: { name: string }) => searchText(row.name))
      .groups('S1')
      .comment('What a search looks through.'),
  },
});
export class PartnerUnit extends PartnerUnitSchema.class {}
PartnerUnitSchema.setClass(PartnerUnit);

// An API key of an organisation: what it is for, how far it reaches, until when.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';

export const ApiScope = enumeration('ApiScope', 'What an API key may do.', {
  COMMUNITY_READ: 'Read the tree of communities.',
  PARTNER_READ: 'Read partner units, agreements, pledges and deliveries.',
  VOLUNTEER_READ: 'Read volunteers and teams, without personal values.',
  TRAINING_READ: 'Read courses, training sessions, enrolments and attendances.',
  TRAINING_WRITE: 'Log training sessions of the own partner unit.',
  SAFETY_READ: 'Read emergency plans, drills, findings and incidents, without personal values.',
  ACTIVITY_READ: 'Read activities, their series, stalls and attendances, without personal values.',
  CERTIFICATE_READ: 'Read certificates, without personal values.',
  COUNCIL_READ: 'Read committee seats and duties, meetings, resolutions, suggestions and award rounds.',
  IMPACT_READ: 'Read the figures of the programme.',
});
export type ApiScope = ValueOf<typeof ApiScope>;

/** `TRAINING_WRITE` stands for the scope `training:write` of permissions. */
export function scopeText(scope: ApiScope): string {
  return scope.toLowerCase().replace('_', ':');
}

const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  extends: CommunityRecord,
  comment: 'A key with which a program of an organisation calls the API.',
  policies: [
    {
      name: 'api_key_of_community',
      command: 'all',
      using: `community_id = any((select app_communities())::uuid[]) or encode(secret_hash, 'hex') = (select current_setting('app.key_hash', true))`,
      check: `community_id = any((select app_communities())::uuid[]) or encode(secret_hash, 'hex') = (select current_setting('app.key_hash', true))`,
    },
  ],
  properties: {
    name: p.string().length(80).groups('S1').comment('What the key is called.'),
    purpose: p.string().length(300).groups('S1').comment('What it is used for.'),
    partnerUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .groups('S1')
        .comment('The partner unit whose program it is; none for a third party.'),
    scopes: p.enum(ApiScope.items).array().groups('S1').comment('What it may do.'),
    prefix: p.string().length(8).groups('S1').comment('First characters of the key, to tell keys apart.'),
    secretHash: p.blob().unique().groups('S4').comment('Keyed hash of the key; the key itself is kept nowhere.'),
    expiresOn: p.date().groups('S1').comment('Last day on which it works.'),
    lastUsedAt: p.datetime(3).nullable().groups('S1').comment('When it was last used, to within a minute.'),
    revokedAt: p.datetime(3).nullable().groups('S1').comment('When it was revoked; it is dead from then on.'),
    revokeReason: p.string().length(200).nullable().groups('S1').comment('Why it was revoked.'),
    isDemo: p
      .boolean()
      .default(false)
      .groups('S1')
      .comment('Whether it belongs to the demo; refused outside demo mode.'),
  },
});

export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);

// Who looked at restricted texts, when and why. Rows are only ever added.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../communities/community-record.ts';
import { Incident } from './incident.entity.ts';
import { SafeguardingReport } from './safeguarding-report.entity.ts';

const RestrictedReadSchema = defineEntity({
  name: 'RestrictedRead',
  extends: CommunityRecord,
  comment: 'One look of somebody at what an incident or a safeguarding report says about people.',
  indexes: [{ name: 'restricted_read_time', properties: ['community', 'readAt'] }],
  checks: [{ name: 'restricted_read_one', expression: 'num_nonnulls(incident_id, safeguarding_report_id) = 1' }],
  properties: {
    incident: () =>
      p.manyToOne(Incident).ref().nullable().index().groups('S1').comment('The incident that was opened.'),
    safeguardingReport: () =>
      p
        .manyToOne(SafeguardingReport)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The safeguarding report that was opened.'),
    actor: p.string().length(80).groups('S1').comment('Account that looked.'),
    actorName: p.string().length(80).groups('S1').comment('Name by which colleagues know that account.'),
    readAt: p.datetime(3).groups('S1').comment('When it looked.'),
    reason: p.string().length(200).groups('S1').comment('The reason that was given.'),
  },
});
export class RestrictedRead extends RestrictedReadSchema.class {}
RestrictedReadSchema.setClass(RestrictedRead);

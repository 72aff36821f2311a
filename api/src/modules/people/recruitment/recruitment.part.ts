// Recruitment: calls for volunteers with a statement of risks, and applications from receipt to decision.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ModulePart } from '../../../kernel/module.ts';
import * as deciding from './applications.workflows.ts';
import { receiveVolunteerApplication } from './receive-application.workflow.ts';
import { closeRecruitmentCall, publishRecruitmentCall } from './recruitment-calls.workflows.ts';
import { recruitmentMessages } from './recruitment.messages.ts';
import { recruitmentPermissions } from './recruitment.permissions.ts';
import { recruitmentOperations, RecruitmentResolver } from './recruitment.resolver.ts';
import * as faces from './recruitment.resources.ts';

export const recruitmentPart: ModulePart = {
  resources: Object.values(faces),
  permissions: recruitmentPermissions,
  workflows: [publishRecruitmentCall, closeRecruitmentCall, receiveVolunteerApplication, ...Object.values(deciding)],
  resolvers: [RecruitmentResolver],
  operations: recruitmentOperations,
  messages: recruitmentMessages,
  constraints: {
    volunteer_application_once: { code: 'APPLIED_ALREADY', path: ['personId'] },
    recruitment_call_says_risks: { code: 'REQUIRED', path: ['riskStatement'] },
  },
  forget: forgetApplications,
};

async function forgetApplications(em: EntityManager, personId: string): Promise<void> {
  await em.execute(
    `update volunteer_application set skills = '{}', availability = null, end_reason = case when end_reason is null then null else '—' end where person_id = ?`,
    [personId],
  );
}

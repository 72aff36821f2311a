// What every module stands on: the audit trail, imports, attachments, live changes, sign-in.
import { module } from '../../kernel/module.ts';
import { forgetAnswers } from '../../kernel/idempotency.ts';
import { AttachmentContent } from './attachments/attachment-content.entity.ts';
import { attachmentWords } from './attachments/attachments.messages.ts';
import { attachmentPermissions } from './attachments/attachments.permissions.ts';
import { attachments } from './attachments/attachments.resources.ts';
import { withdrawAttachment } from './attachments/withdraw-attachment.workflow.ts';
import { ChangesResolver } from './changes.resolver.ts';
import { ImportDownload } from './imports/import-download.entity.ts';
import { importWords } from './imports/imports.messages.ts';
import {
  ImportLedgersResolver,
  importOperations,
  ImportRowErrorResolver,
  ImportRunResolver,
} from './imports/imports.resolver.ts';
import { importFiles, importRowErrors, importRuns } from './imports/imports.resources.ts';
import { cancelImport, checkImport, startImport } from './imports/imports.workflows.ts';
import { importJob, importTask } from './imports/run-import.ts';
import { undoImport } from './imports/undo-import.workflow.ts';
import { platformMessages } from './platform.messages.ts';
import { platformPermissions } from './platform.permissions.ts';
import { auditEntries } from './platform.resources.ts';
import { joinMessages } from '../../kernel/messages.ts';

export const platformModule = module({
  name: 'platform',
  entities: [ImportDownload, AttachmentContent],
  resources: [auditEntries, importFiles, importRuns, importRowErrors, attachments],
  permissions: { ...platformPermissions, ...attachmentPermissions },
  workflows: [checkImport, startImport, cancelImport, undoImport, withdrawAttachment],
  resolvers: [ChangesResolver, ImportLedgersResolver, ImportRunResolver, ImportRowErrorResolver],
  operations: {
    changed: {
      kind: 'subscription',
      permission: 'changes.follow',
      description: 'Tells when records of the given types change.',
    },
    ...importOperations,
  },
  messages: joinMessages(platformMessages, importWords, attachmentWords),
  nightly: { 'forget-answers': forgetAnswers },
  jobs: (services) => ({ [importTask]: importJob(services) }),
});

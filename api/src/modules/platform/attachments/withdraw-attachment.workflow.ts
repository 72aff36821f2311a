// Somebody takes back consent, or a wrong file was uploaded: the content goes, the record of it stays.
import { IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DomainError } from '../../../kernel/domain-error.ts';
import { lockRow } from '../../../kernel/resource/writes.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { AttachmentContent } from './attachment-content.entity.ts';
import { Attachment } from './attachment.entity.ts';

@InputType('WithdrawAttachmentInput', { description: 'Which attachment, and why.' })
class WithdrawAttachmentInput {
  @IsUUID()
  @Field(() => ID, { description: 'The attachment.' })
  id!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'Why; it stands in the audit trail. At most 200 characters.' })
  reason!: string;
}

export const withdrawAttachment = workflow({
  name: 'withdrawAttachment',
  description:
    'Takes the content of an attachment away for good, as when consent is withdrawn; one’s own, or any with the right.',
  may: 'attachment.write',
  input: WithdrawAttachmentInput,
  gives: { attachment: () => Attachment },
  async run(ctx, input) {
    if (input.reason.trim() === '') throw new DomainError('REQUIRED', ['reason']);
    const exposure = ctx.services.catalog.get('Attachment');
    const attachment = (await lockRow(ctx, exposure, 'attachment.write', input.id)) as unknown as Attachment;
    const mayAny = ctx.caller.communities('attachment.withdraw').includes(attachment.community.id);
    if (attachment.uploadedBy !== ctx.caller.actor && !mayAny) throw new DomainError('NOT_ALLOWED_HERE', ['id']);
    attachment.withdraw(input.reason, ctx.clock.now());
    const content = await ctx.em.findOneOrFail(AttachmentContent, { attachment: attachment.id });
    content.sealedBytes = null;
    return { attachment };
  },
});

// A safeguarding report: filed by anyone of the programme, the authority told at once, the enquiry followed to its
// outcome, and closed by two people. What it says is opened by named people only, each time with a reason on record.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { newId } from '../../kernel/id.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { settleCommunity } from '../people/settle-community.ts';
import { SocialWorker } from '../people/social-worker.entity.ts';
import { recordLook } from './restricted.ts';
import { SafeguardingReceipt } from './safeguarding-receipt.entity.ts';
import { SafeguardingReport, SafeguardingSubject } from './safeguarding-report.entity.ts';
import { newRecordKey, openText, sealText, type TextPlace } from './sealed-text.ts';

const place = (report: string, field: 'account' | 'outcome'): TextPlace => ({
  table: 'safeguarding_report',
  row: report,
  field,
});

@InputType('FileSafeguardingReportInput', { description: 'A concern that a child or an adult at risk is harmed.' })
class FileSafeguardingReportInput {
  @Field(() => SafeguardingSubject.graphql, { description: 'Whom it is about.' })
  subject!: SafeguardingSubject;

  @IsNotBlank()
  @MaxLength(4000)
  @Field(() => String, {
    description: 'Who is concerned and what was seen or heard; sealed at once. At most 4000 characters.',
  })
  account!: string;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, {
    nullable: true,
    description: 'The authority that was told already, if one was. At most 120 characters.',
  })
  authority?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was told; now when an authority is named and nothing is said.',
  })
  toldAt?: Date | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The community; may be left out by whoever belongs to one only.' })
  communityId?: string | null;
}

export const fileSafeguardingReport = workflow({
  name: 'fileSafeguardingReport',
  description: 'Files a safeguarding report; the reporter keeps a receipt and nothing of what it says.',
  may: 'safeguarding.report',
  input: FileSafeguardingReportInput,
  gives: { code: () => String },
  gift: { code: 'Code of the receipt, under which one can ask about the report.' },
  async run(ctx, input) {
    const community = settleCommunity(ctx, 'safeguarding.report', input.communityId);
    const now = ctx.clock.now();
    const [receiptId, id] = [newId(), newId()];
    const code = receiptId.slice(-8).toUpperCase();
    const reporter = ctx.caller.personId ?? null;
    ctx.em.persist(ctx.em.create(SafeguardingReceipt, { id: receiptId, code, filedAt: now, reporter, community }));
    await ctx.em.flush();
    const key = newRecordKey(ctx.services, id);
    const { actor, actorName } = ctx.caller;
    const report = ctx.em.create(SafeguardingReport, {
      id,
      subject: input.subject,
      filedAt: now,
      receipt: receiptId,
      reportedBy: actor,
      reportedByName: actorName,
      accountSealed: sealText(ctx.services, key, place(id, 'account'), input.account.trim()),
      keyWrapped: key,
      community,
    });
    if (input.authority?.trim()) report.tellAuthority(input.authority.trim(), requirePast(ctx, input.toldAt));
    await ctx.em.persist(report).flush();
    return { code };
  },
});

/** The time that was given, or now. */
function requirePast(ctx: Context, at: Date | null | undefined): Date {
  const now = ctx.clock.now();
  if (at && at > now) throw new DomainError('IN_FUTURE', ['toldAt'], { today: ctx.clock.today() });
  return at ?? now;
}

@InputType('TellAuthorityInput', { description: 'Which authority was told of a report, and when.' })
class TellAuthorityInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(120)
  @Field(() => String, { description: 'The authority: police, civil affairs, education. At most 120 characters.' })
  authority!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was told; now when nothing is said.' })
  toldAt?: Date | null;
}

export const tellAuthority = workflow({
  name: 'tellAuthority',
  description: 'Records that an authority was told of a safeguarding report; the law wants it at once.',
  may: 'safeguarding.run',
  input: TellAuthorityInput,
  gives: { safeguardingReport: () => SafeguardingReport },
  async run(ctx, input) {
    const report = await lockStanding(ctx, SafeguardingReport, 'safeguarding.run', input);
    report.tellAuthority(input.authority.trim(), requirePast(ctx, input.toldAt));
    return { safeguardingReport: report };
  },
});

@InputType('StartEnquiryInput', { description: 'A report into which the authority enquires.' })
class StartEnquiryInput extends OneRecordInput {}

export const startEnquiry = workflow({
  name: 'startEnquiry',
  description: 'Records that the authority enquires into a safeguarding report.',
  may: 'safeguarding.run',
  input: StartEnquiryInput,
  gives: { safeguardingReport: () => SafeguardingReport },
  async run(ctx, input) {
    const report = await lockStanding(ctx, SafeguardingReport, 'safeguarding.run', input);
    report.startEnquiry();
    return { safeguardingReport: report };
  },
});

@InputType('RecordSafeguardingOutcomeInput', { description: 'What the authority answered.' })
class RecordSafeguardingOutcomeInput extends OneRecordInput {
  @Field(() => Boolean, { description: 'Whether the enquiry found harm.' })
  isSubstantiated!: boolean;

  @IsNotBlank()
  @MaxLength(4000)
  @Field(() => String, { description: 'The answer; sealed at once. At most 4000 characters.' })
  outcome!: string;
}

export const recordSafeguardingOutcome = workflow({
  name: 'recordSafeguardingOutcome',
  description: 'Records the outcome of the enquiry as the authority told it.',
  may: 'safeguarding.run',
  input: RecordSafeguardingOutcomeInput,
  gives: { safeguardingReport: () => SafeguardingReport },
  async run(ctx, input) {
    const report = await lockStanding(ctx, SafeguardingReport, 'safeguarding.run', input);
    const sealed = sealText(ctx.services, report.keyWrapped, place(report.id, 'outcome'), input.outcome.trim());
    report.settle(input.isSubstantiated, ctx.clock.now(), sealed);
    return { safeguardingReport: report };
  },
});

@InputType('AssignSafeguardingReportInput', { description: 'Who follows a report up.' })
class AssignSafeguardingReportInput extends OneRecordInput {
  @IsUUID()
  @Field(() => ID, { description: 'The social worker on file.' })
  socialWorkerId!: string;
}

export const assignSafeguardingReport = workflow({
  name: 'assignSafeguardingReport',
  description: 'Assigns a safeguarding report to a social worker, who can then open and follow it.',
  may: 'safeguarding.assign',
  input: AssignSafeguardingReportInput,
  gives: { safeguardingReport: () => SafeguardingReport },
  async run(ctx, input) {
    const report = await lockStanding(ctx, SafeguardingReport, 'safeguarding.assign', input);
    report.requireOpen();
    const worker = await ctx.em.findOne(SocialWorker, {
      id: input.socialWorkerId,
      community: report.community.id,
      archivedAt: null,
      $or: [{ endedOn: null }, { endedOn: { $gte: ctx.clock.today() } }],
    });
    if (!worker) throw new DomainError('NOT_FOUND', ['socialWorkerId'], { type: 'SocialWorker.$' });
    ctx.em.assign(report, { assignee: worker.person.id });
    return { safeguardingReport: report };
  },
});

@InputType('SignSafeguardingReportInput', { description: 'A report whose outcome is on record.' })
class SignSafeguardingReportInput extends OneRecordInput {}

export const signSafeguardingReport = workflow({
  name: 'signSafeguardingReport',
  description: 'Signs that a safeguarding report with an outcome is settled; another person closes it.',
  may: 'safeguarding.run',
  input: SignSafeguardingReportInput,
  gives: { safeguardingReport: () => SafeguardingReport },
  async run(ctx, input) {
    const report = await lockStanding(ctx, SafeguardingReport, 'safeguarding.run', input);
    report.sign(ctx.caller, ctx.clock.now());
    return { safeguardingReport: report };
  },
});

@InputType('CloseSafeguardingReportInput', { description: 'A report that somebody else has signed.' })
class CloseSafeguardingReportInput extends OneRecordInput {}

export const closeSafeguardingReport = workflow({
  name: 'closeSafeguardingReport',
  description: 'Closes a safeguarding report for good after somebody else has signed it.',
  may: 'safeguarding.run',
  input: CloseSafeguardingReportInput,
  gives: { safeguardingReport: () => SafeguardingReport },
  async run(ctx, input) {
    const report = await lockStanding(ctx, SafeguardingReport, 'safeguarding.run', input);
    report.close(ctx.caller, ctx.clock.now());
    return { safeguardingReport: report };
  },
});

@InputType('OpenSafeguardingReportInput', { description: 'Which report, and why the caller has to see what it says.' })
class OpenSafeguardingReportInput extends ReasonedInput {}

export const openSafeguardingReport = workflow({
  name: 'openSafeguardingReport',
  description: 'Shows once what a safeguarding report says; who looked, when and why stays on record.',
  may: 'safeguarding.open',
  input: OpenSafeguardingReportInput,
  gives: { safeguardingReport: () => SafeguardingReport, account: () => String, outcome: () => String },
  gift: {
    account: 'Who is concerned and what was seen or heard.',
    outcome: 'What the authority answered; null before it did.',
  },
  once: ['account', 'outcome'],
  async run(ctx, input) {
    const report = await lockStanding(ctx, SafeguardingReport, 'safeguarding.open', input);
    await recordLook(ctx, report, input.reason);
    const account = openText(ctx.services, report.keyWrapped, place(report.id, 'account'), report.accountSealed);
    const outcome = openText(ctx.services, report.keyWrapped, place(report.id, 'outcome'), report.outcomeSealed);
    return { safeguardingReport: report, account, outcome };
  },
});

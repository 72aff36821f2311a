// A finding of a drill: recorded with an owner and a day, proof given, closed by another or opened again.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { requireAttachment } from '../platform/attachments/attachment-store.ts';
import { DrillFinding, FindingSeverity } from './drill-finding.entity.ts';
import { Drill } from './drill.entity.ts';
import { clean } from './find-here.ts';
import { OwnerInput, settleOwner } from './owner.ts';

@InputType('AddDrillFindingInput', {
  description: 'What a drill showed to be wrong, and who puts it right until when.',
})
class AddDrillFindingInput extends OwnerInput {
  @IsUUID()
  @Field(() => ID, { description: 'The drill that showed it.' })
  drillId!: string;

  @IsNotBlank()
  @MaxLength(500)
  @Field(() => String, { description: 'What was wrong; no names of recipients. At most 500 characters.' })
  what!: string;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Where. At most 120 characters.' })
  place?: string | null;

  @Field(() => FindingSeverity.graphql, { nullable: true, description: 'How grave it is; MINOR when nothing is said.' })
  severity?: FindingSeverity | null;

  @Field(() => LocalDate, { description: 'Day by which it is to be put right.' })
  dueOn!: string;
}

export const addDrillFinding = workflow({
  name: 'addDrillFinding',
  description:
    'Records a finding of a held or reviewed drill; it stands on the page of the committee until it is closed.',
  may: 'drill.run',
  input: AddDrillFindingInput,
  gives: { drillFinding: () => DrillFinding },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'drill.run', { id: input.drillId, path: ['drillId'] });
    drill.requireAt('drillId', 'HELD', 'REVIEWED');
    if (input.dueOn < drill.heldOn) throw new DomainError('DUE_BEFORE_DRILL', ['dueOn'], { heldOn: drill.heldOn });
    const owner = await settleOwner(ctx, input, drill.community.id);
    const drillFinding = ctx.em.create(DrillFinding, {
      drill: drill.id,
      what: input.what.trim(),
      place: clean(input.place),
      severity: input.severity ?? 'MINOR',
      ...owner,
      dueOn: input.dueOn,
      community: drill.community.id,
    });
    await ctx.em.persist(drillFinding).flush();
    return { drillFinding };
  },
});

@InputType('GiveFindingProofInput', { description: 'What shows that a finding is put right.' })
class GiveFindingProofInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(2000)
  @Field(() => String, { description: 'What was done, and how one can see it. At most 2000 characters.' })
  proof!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'An attachment that shows it.' })
  proofFileId?: string | null;
}

export const giveFindingProof = workflow({
  name: 'giveFindingProof',
  description: 'Gives proof that a finding is put right; somebody else closes it.',
  may: 'finding.prove',
  input: GiveFindingProofInput,
  gives: { drillFinding: () => DrillFinding },
  async run(ctx, input) {
    const drillFinding = await lockStanding(ctx, DrillFinding, 'finding.prove', input);
    const { community } = drillFinding;
    const file = input.proofFileId
      ? await requireAttachment(ctx, input.proofFileId, community.id, ['proofFileId'])
      : null;
    drillFinding.giveProof(input.proof.trim(), ctx.caller, ctx.clock.now());
    ctx.em.assign(drillFinding, { proofFile: file?.id ?? null });
    return { drillFinding };
  },
});

@InputType('CloseFindingInput', { description: 'A finding whose proof is enough.' })
class CloseFindingInput extends OneRecordInput {}

export const closeFinding = workflow({
  name: 'closeFinding',
  description: 'Closes a finding whose proof somebody else gave.',
  may: 'finding.close',
  input: CloseFindingInput,
  gives: { drillFinding: () => DrillFinding },
  async run(ctx, input) {
    const drillFinding = await lockStanding(ctx, DrillFinding, 'finding.close', input);
    drillFinding.close(ctx.caller, ctx.clock.now());
    return { drillFinding };
  },
});

@InputType('ReopenFindingInput', { description: 'A finding whose proof is not enough, and why.' })
class ReopenFindingInput extends ReasonedInput {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day by which it is to be put right now; the old one stays when left out.',
  })
  dueOn?: string | null;
}

export const reopenFinding = workflow({
  name: 'reopenFinding',
  description: 'Opens a finding again whose proof is not enough, with the reason.',
  may: 'finding.close',
  input: ReopenFindingInput,
  gives: { drillFinding: () => DrillFinding },
  async run(ctx, input) {
    const drillFinding = await lockStanding(ctx, DrillFinding, 'finding.close', input);
    drillFinding.reopen(input.reason.trim());
    if (input.dueOn) drillFinding.dueOn = requireFromToday(ctx, input.dueOn);
    return { drillFinding };
  },
});

function requireFromToday(ctx: Context, dueOn: string): string {
  if (dueOn < ctx.clock.today()) throw new DomainError('DUE_IN_PAST', ['dueOn']);
  return dueOn;
}

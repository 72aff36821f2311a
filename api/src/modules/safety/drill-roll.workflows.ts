// The roll of a held drill: which volunteers took part, and who looked on.
import { ArrayMaxSize, ArrayUnique, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isId } from '../../kernel/id.ts';
import { workflow } from '../../kernel/workflow.ts';
import { OneRecordInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { DrillPart, DrillParticipant } from './drill-participant.entity.ts';
import { Drill } from './drill.entity.ts';
import { findHere } from './find-here.ts';

@InputType('AddToDrillRollInput', { description: 'Who was at a held drill, in what part.' })
class AddToDrillRollInput extends OneRecordInput {
  @Field(() => DrillPart.graphql, { description: 'In what part.' })
  part!: DrillPart;

  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { defaultValue: [], description: 'Volunteers who were there.' })
  volunteerIds!: string[];

  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { defaultValue: [], description: 'Partner units that were there.' })
  unitIds!: string[];
}

export const addToDrillRoll = workflow({
  name: 'addToDrillRoll',
  description:
    'Puts volunteers and units on the roll of a held drill; whoever stands there gets the part that is said now.',
  may: 'drill.run',
  input: AddToDrillRollInput,
  gives: { drill: () => Drill, drillParticipants: () => [DrillParticipant] },
  gift: { drillParticipants: 'The lines that were added or changed.' },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'drill.run', input);
    drill.require('HELD');
    const present = await ctx.em.find(DrillParticipant, { drill: drill.id, archivedAt: null });
    const lines: DrillParticipant[] = [];
    for (const id of input.volunteerIds) {
      const volunteer = await findHere(ctx, Volunteer, id, 'volunteerIds', drill.community.id);
      lines.push(place(ctx, drill, input.part, present, { volunteer: volunteer!.id, unit: null }));
    }
    for (const id of input.unitIds) {
      const unit = await findHere(ctx, PartnerUnit, id, 'unitIds', drill.community.id);
      lines.push(place(ctx, drill, input.part, present, { volunteer: null, unit: unit!.id }));
    }
    if (lines.length === 0) throw new DomainError('REQUIRED', ['volunteerIds']);
    return { drill, drillParticipants: lines };
  },
});

function place(
  ctx: Context,
  drill: Drill,
  part: DrillPart,
  present: readonly DrillParticipant[],
  who: { volunteer: string | null; unit: string | null },
): DrillParticipant {
  const known = present.find(
    ({ volunteer, unit }) => (volunteer?.id ?? null) === who.volunteer && (unit?.id ?? null) === who.unit,
  );
  if (known) {
    known.part = part;
    return known;
  }
  const line = ctx.em.create(DrillParticipant, { drill: drill.id, part, ...who, community: drill.community.id });
  ctx.em.persist(line);
  return line;
}

@InputType('RemoveFromDrillRollInput', { description: 'A line that does not belong on the roll of a drill.' })
class RemoveFromDrillRollInput extends OneRecordInput {}

export const removeFromDrillRoll = workflow({
  name: 'removeFromDrillRoll',
  description: 'Takes a line off the roll of a held drill; not once it was reviewed.',
  may: 'drill.run',
  input: RemoveFromDrillRollInput,
  gives: { drill: () => Drill },
  async run(ctx, input) {
    const line = isId(input.id) ? await ctx.em.findOne(DrillParticipant, { id: input.id, archivedAt: null }) : null;
    if (!line) throw new DomainError('NOT_FOUND', ['id'], { type: 'DrillParticipant.$' });
    const drill = await lockStanding(ctx, Drill, 'drill.run', { id: line.drill.id });
    drill.require('HELD');
    line.archivedAt = ctx.clock.now();
    return { drill };
  },
});

// Deliveries on a pledge. The pledge is locked, so that its delivered quantity is always the sum of what counts.
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { Delivery } from './delivery.entity.ts';
import { ReasonedInput, requireCome } from './inputs.ts';
import { lockStanding } from './lock.ts';
import { Pledge } from './pledge.entity.ts';

const mostAtOnce = 1_000_000_000;

@InputType('RecordDeliveryInput', { description: 'What was delivered of a pledge.' })
class RecordDeliveryInput {
  @IsUUID()
  @Field(() => ID, { description: 'The pledge that it makes good.' })
  pledgeId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the delivery; today when nothing is said.' })
  deliveredOn?: string | null;

  @Min(1)
  @Max(mostAtOnce)
  @Field(() => Int, { description: 'How much, in the unit of the pledge; from 1 to 1,000,000,000.' })
  quantity!: number;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'Anything else worth knowing. At most 2000 characters.' })
  note?: string | null;
}

export const recordDelivery = workflow({
  name: 'recordDelivery',
  description: 'Records what a partner unit delivered of a pledge on one day.',
  may: 'delivery.record',
  input: RecordDeliveryInput,
  gives: { delivery: () => Delivery, pledge: () => Pledge },
  async run(ctx, input) {
    const pledge = await lockStanding(ctx, Pledge, 'delivery.record', { id: input.pledgeId, path: ['pledgeId'] });
    const deliveredOn = input.deliveredOn ?? ctx.clock.today();
    requireCome(ctx, deliveredOn, ['deliveredOn']);
    if (pledge.from && deliveredOn < pledge.from)
      throw new DomainError('BEFORE_PLEDGE', ['deliveredOn'], { from: pledge.from });
    pledge.count(input.quantity);
    const note = input.note?.trim() || null;
    const delivery = ctx.em.create(Delivery, {
      pledge: pledge.id,
      deliveredOn,
      quantity: input.quantity,
      note,
      community: pledge.community.id,
    });
    ctx.em.persist(delivery);
    return { delivery, pledge };
  },
});

@InputType('CancelDeliveryInput', { description: 'Which delivery was recorded in error, and why.' })
class CancelDeliveryInput extends ReasonedInput {}

export const cancelDelivery = workflow({
  name: 'cancelDelivery',
  description: 'Cancels a delivery that was recorded in error; it stays on record and counts no more.',
  may: 'delivery.record',
  input: CancelDeliveryInput,
  gives: { delivery: () => Delivery, pledge: () => Pledge },
  async run(ctx, input) {
    // The pledge first, as when a delivery is recorded, so that the two never wait for each other.
    const known = await ctx.em.findOne(Delivery, { id: input.id });
    if (known) await lockStanding(ctx, Pledge, 'delivery.record', { id: known.pledge.id });
    const delivery = await lockStanding(ctx, Delivery, 'delivery.record', input);
    const pledge = await ctx.em.findOneOrFail(Pledge, { id: delivery.pledge.id });
    delivery.cancel(input.reason.trim());
    pledge.count(-delivery.quantity);
    return { delivery, pledge };
  },
});

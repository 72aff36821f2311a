// Inputs that many workflows share: which record, in which version, and why.
import { IsUUID, MaxLength, ValidateBy } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DomainError } from '../../kernel/domain-error.ts';
import type { Context } from '../../kernel/context.ts';

/** Refuses a text of nothing but spaces. */
export function IsNotBlank(): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  return ValidateBy({ name: 'isNotBlank', validator: { validate, defaultMessage: () => 'must not be blank' } });
}

@InputType('OneRecordInput', { description: 'Which record a workflow is about.' })
export class OneRecordInput {
  @IsUUID()
  @Field(() => ID, { description: 'Which record.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Version that the caller saw; a stale one is refused with the record as it stands.',
  })
  expectedVersion?: number | null;
}

@InputType('ReasonedInput', { description: 'Which record a workflow is about, and why.' })
export class ReasonedInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { description: 'Why; it stands in the audit trail. At most 200 characters.' })
  reason!: string;
}

/** Refuses a day that has not come yet. */
export function requireCome(ctx: Context, day: string, path: readonly string[]): void {
  if (day > ctx.clock.today()) throw new DomainError('IN_FUTURE', path, { today: ctx.clock.today() });
}

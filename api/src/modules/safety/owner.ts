// Who answers for something: a person, a partner unit or a team of volunteers; exactly one of them.
import { IsOptional, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from '../people/person.entity.ts';
import { VolunteerTeam } from '../people/volunteer-team.entity.ts';
import { findHere } from './find-here.ts';

export const ownerExpression = 'num_nonnulls(owner_person_id, owner_unit_id, owner_team_id) = 1';

@InputType('SafetyOwnerInput', { description: 'Who answers for something: one person, unit or team.' })
export abstract class OwnerInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The person who answers for it.' })
  ownerPersonId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The partner unit that answers for it.' })
  ownerUnitId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The team of volunteers that answers for it.' })
  ownerTeamId?: string | null;
}

export interface Owner {
  readonly ownerPerson: string | null;
  readonly ownerUnit: string | null;
  readonly ownerTeam: string | null;
}

/** The owner that an input names; refuses none and several. */
export async function settleOwner(ctx: Context, input: OwnerInput, community: string): Promise<Owner> {
  const given = [input.ownerPersonId, input.ownerUnitId, input.ownerTeamId].filter(Boolean).length;
  if (given === 0) throw new DomainError('REQUIRED', ['ownerPersonId']);
  if (given > 1) throw new DomainError('ONE_OWNER', [input.ownerTeamId ? 'ownerTeamId' : 'ownerUnitId']);
  const person = await findHere(ctx, Person, input.ownerPersonId, 'ownerPersonId', community);
  const unit = await findHere(ctx, PartnerUnit, input.ownerUnitId, 'ownerUnitId', community);
  const team = await findHere(ctx, VolunteerTeam, input.ownerTeamId, 'ownerTeamId', community);
  return { ownerPerson: person?.id ?? null, ownerUnit: unit?.id ?? null, ownerTeam: team?.id ?? null };
}

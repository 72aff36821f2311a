// Inputs of suggestions that name who is to put them right: a unit, a team or a seat.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { IsNotBlank, OneRecordInput } from '../../partners/inputs.ts';
import { PartnerUnit } from '../../partners/partner-unit.entity.ts';
import { VolunteerTeam } from '../../people/volunteer-team.entity.ts';
import { Drill } from '../../safety/drill.entity.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';
import { findStanding } from '../find-standing.ts';
import { CommitteeMeeting } from '../meetings/committee-meeting.entity.ts';
import { SuggestionSource } from './suggestion.entity.ts';

@InputType('RaiseSuggestionInput', { description: 'A suggestion as it is raised.' })
export class RaiseSuggestionInput {
  @IsNotBlank()
  @MaxLength(1000)
  @Field(() => String, { description: 'What is suggested; it names no person. At most 1000 characters.' })
  text!: string;

  @Field(() => SuggestionSource.graphql, { description: 'Where it comes from.' })
  source!: SuggestionSource;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was raised; today when nothing is said.' })
  raisedOn?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Who raised it, if they want to be named.' })
  raisedById?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The partner unit that it is for.' })
  responsibleUnitId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Instead, the team of volunteers that it is for.' })
  responsibleTeamId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Instead, the seat of the committee that it is for.' })
  responsibleSeatId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The meeting at which it was raised.' })
  meetingId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Instead, the drill that gave rise to it.' })
  drillId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The community; may be left out by whoever belongs to one only.' })
  communityId?: string | null;
}

@InputType('AcceptSuggestionInput', { description: 'Which suggestion is accepted, who puts it right, and by when.' })
export class AcceptSuggestionInput extends OneRecordInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The partner unit that puts it right.' })
  responsibleUnitId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Instead, the team of volunteers that puts it right.' })
  responsibleTeamId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Instead, the seat of the committee that puts it right.' })
  responsibleSeatId?: string | null;

  @Field(() => LocalDate, { description: 'Day by which it is to be put right.' })
  dueOn!: string;
}

type Named = Pick<AcceptSuggestionInput, 'responsibleUnitId' | 'responsibleTeamId' | 'responsibleSeatId'>;

const kinds = {
  responsibleUnit: PartnerUnit,
  responsibleTeam: VolunteerTeam,
  responsibleSeat: CommitteeSeat,
} as const;
type Kind = keyof typeof kinds;

/** Whoever is named as responsible, and nobody beside; null when nobody is named. */
export async function responsibleOf(
  ctx: Context,
  community: string,
  input: Named,
): Promise<Record<Kind, string | null> | null> {
  const named = (Object.keys(kinds) as Kind[]).filter((kind) => input[`${kind}Id`]);
  const [kind, second] = named;
  if (!kind) return null;
  if (second) throw new DomainError('ONE_RESPONSIBLE', [`${second}Id`]);
  const found = await findStanding<PartnerUnit | VolunteerTeam | CommitteeSeat>(
    ctx,
    kinds[kind],
    input[`${kind}Id`]!,
    `${kind}Id`,
  );
  if (found.community.id !== community) throw new DomainError('OTHER_COMMUNITY', [`${kind}Id`]);
  return { responsibleUnit: null, responsibleTeam: null, responsibleSeat: null, [kind]: found.id };
}

/** The meeting or the drill from which a suggestion comes, and not both. */
export async function originOf(
  ctx: Context,
  community: string,
  { meetingId, drillId }: Pick<RaiseSuggestionInput, 'meetingId' | 'drillId'>,
): Promise<{ meeting: string | null; drill: string | null }> {
  if (meetingId && drillId) throw new DomainError('ONE_ORIGIN', ['drillId']);
  const meeting = meetingId ? await findStanding(ctx, CommitteeMeeting, meetingId, 'meetingId') : null;
  const drill = drillId ? await findStanding(ctx, Drill, drillId, 'drillId') : null;
  const found = meeting ?? drill;
  if (found && found.community.id !== community)
    throw new DomainError('OTHER_COMMUNITY', [meeting ? 'meetingId' : 'drillId']);
  return { meeting: meeting?.id ?? null, drill: drill?.id ?? null };
}

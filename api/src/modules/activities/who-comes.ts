// Who comes to an activity, as the caller names them: oneself, a person on file, a volunteer who helps, or a guest.
// A child under 14 needs the consent of a guardian, and a helper among children a checked record.
import { IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError, type ErrorPath } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { IsNotBlank, requireCome } from '../partners/inputs.ts';
import { Person } from '../people/person.entity.ts';
import { requireMayServeChildren } from '../people/vetting/serve-children.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { matchRoster } from '../training/match-roster.ts';
import { lineOf } from '../training/roster-lines.ts';
import type { Reach } from '../training/session-rows.ts';
import type { Activity } from './activity.entity.ts';
import { AgeBand, ageBandOf, isChild } from './activity-kind.ts';
import { ActivityRole, GuardianRelation } from './activity-people.entity.ts';
import { reachAt } from './activity-rows.ts';

@InputType('GuardianConsentInput', { description: 'What the guardian of a child agrees to.' })
export class GuardianConsentInput {
  @IsNotBlank()
  @MaxLength(60)
  @Field(() => String, { description: 'Name of the guardian; it is sealed. At most 60 characters.' })
  guardianName!: string;

  @Field(() => GuardianRelation.graphql, { description: 'What the guardian is to the child.' })
  relation!: GuardianRelation;

  @Field(() => LocalDate, { description: 'Day on which it was given; not in the future.' })
  givenOn!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it covers photos too.' })
  coversPhotos!: boolean;
}

@InputType('WhoComesInput', { description: 'Who comes; oneself when nobody is named.' })
export abstract class WhoComesInput {
  @Field(() => ActivityRole.graphql, { defaultValue: 'PARTICIPANT', description: 'As what they come.' })
  role!: ActivityRole;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'A person on file.' })
  personId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'A volunteer; a partner unit gives the full name instead.' })
  volunteerId?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, {
    nullable: true,
    description: 'Full name: of a guest who takes part, or of a volunteer who helps. At most 60 characters.',
  })
  name?: string | null;

  @IsOptional()
  @Matches(/^\d{4}$/)
  @Field(() => String, {
    nullable: true,
    description: 'Last four digits of the phone of a volunteer, to tell namesakes apart.',
  })
  phoneTail?: string | null;

  @Field(() => AgeBand.graphql, {
    nullable: true,
    description: 'How old a guest is on the day; needed where children take part.',
  })
  ageBand?: AgeBand | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => GuardianConsentInput, {
    nullable: true,
    description: 'Consent of the guardian; without it no child under 14 is enrolled.',
  })
  consent?: GuardianConsentInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether whoever is 14 or older agrees to be on photos.' })
  allowsPhotos!: boolean;
}

export interface Comer {
  readonly role: ActivityRole;
  readonly person: Person | null;
  readonly volunteer: Volunteer | null;
  readonly name: string;
  readonly ageBand: AgeBand;
  readonly isChild: boolean;
}

/** Whom the caller may name: anybody of the community, a guest or a volunteer whom a partner unit can name, or oneself. */
export async function whoComes(ctx: Context, activity: Activity, input: WhoComesInput): Promise<Comer> {
  const reach = reachAt(ctx, 'activity.enrol', activity);
  const isNamed = !!input.personId || !!input.volunteerId || !!input.name?.trim();
  const found =
    !isNamed || reach === 'NONE' ? await oneself(ctx, activity, input) : await named(ctx, activity, input, reach);
  const ageBand = found.person?.birthDate
    ? ageBandOf(found.person.birthDate, activity.heldOn)
    : (input.ageBand ?? 'UNKNOWN');
  const comer = { ...found, role: input.role, ageBand, isChild: isChild(ageBand) };
  if (comer.role === 'HELPER') requireFitToHelp(activity, comer);
  else requireFitToTakePart(ctx, activity, comer, input);
  return comer;
}

type Found = Pick<Comer, 'person' | 'volunteer' | 'name'>;

async function named(ctx: Context, activity: Activity, input: WhoComesInput, reach: Reach): Promise<Found> {
  const circle = { communityId: activity.community.id, unitId: activity.hostUnit?.id ?? '', reach };
  if (input.volunteerId || input.role === 'HELPER') {
    const [matched] = await matchRoster(ctx, circle, [lineOf(input)]);
    const { volunteer, refusal, line } = matched!;
    if (!volunteer) throw new DomainError(refusal!.code, line.path, refusal!.params);
    const person = volunteer.person.getEntity() as Person;
    return { person, volunteer, name: person.fullName! };
  }
  if (!input.personId) return { person: null, volunteer: null, name: input.name!.trim() };
  return withVolunteer(ctx, await personOnFile(ctx, activity, input.personId, reach, []));
}

/** A person on file, for those alone whose right goes through the whole community. */
export async function personOnFile(
  ctx: Context,
  activity: Activity,
  id: string,
  reach: Reach,
  at: ErrorPath,
): Promise<Person> {
  const path = [...at, 'personId'];
  if (reach !== 'COMMUNITY') throw new DomainError('NOT_ALLOWED_HERE', path);
  const where = { id, community: activity.community.id, archivedAt: null, fullName: { $ne: null } } as const;
  const person = await ctx.em.findOne(Person, where);
  if (!person) throw new DomainError('NOT_FOUND', path, { type: 'Person.$' });
  return person as Person;
}

async function oneself(ctx: Context, activity: Activity, input: WhoComesInput): Promise<Found> {
  const id = ctx.caller.personId ?? null;
  const where = { id, community: activity.community.id, archivedAt: null, fullName: { $ne: null } } as const;
  const person = id ? await ctx.em.findOne(Person, where) : null;
  const own = person ? await withVolunteer(ctx, person as Person) : null;
  const isOther =
    !!input.name?.trim() ||
    (!!input.personId && input.personId !== own?.person?.id) ||
    (!!input.volunteerId && input.volunteerId !== own?.volunteer?.id);
  if (isOther)
    throw new DomainError('NOT_ALLOWED_HERE', [
      input.personId ? 'personId' : input.volunteerId ? 'volunteerId' : 'name',
    ]);
  if (!own) throw new DomainError('NOBODY_BEHIND_ACCOUNT', ['personId']);
  return own;
}

export async function withVolunteer(ctx: Context, person: Person): Promise<Found> {
  const volunteer = await ctx.em.findOne(Volunteer, { person: person.id, archivedAt: null });
  return { person, volunteer: volunteer as Volunteer | null, name: person.fullName! };
}

function requireFitToHelp(activity: Activity, { volunteer, name }: Comer): void {
  if (!volunteer?.isServing()) throw new DomainError('HELPER_NOT_SERVING', ['role'], { name });
  if (activity.isForChildren) requireMayServeChildren(volunteer, activity.heldOn, ['role']);
}

function requireFitToTakePart(ctx: Context, activity: Activity, comer: Comer, { consent }: WhoComesInput): void {
  if (activity.isForChildren && comer.ageBand === 'UNKNOWN' && !comer.volunteer)
    throw new DomainError('AGE_BAND_NEEDED', ['ageBand']);
  if (!comer.isChild) return;
  if (!activity.isForChildren) throw new DomainError('NOT_FOR_CHILDREN', ['activityId']);
  if (!consent) throw new DomainError('GUARDIAN_CONSENT_NEEDED', ['consent']);
  requireCome(ctx, consent.givenOn, ['consent', 'givenOn']);
}

// An incident: reported, investigated, followed by actions, signed by one person and closed by another.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { localDateOf } from '../../kernel/clock.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { newId } from '../../kernel/id.ts';
import { DateTime, LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { settleCommunity } from '../people/settle-community.ts';
import { EmergencyPlanVersion } from './emergency-plan-version.entity.ts';
import { clean } from './find-here.ts';
import { IncidentAction } from './incident-action.entity.ts';
import { Incident, IncidentKind, IncidentSeverity, planTypeOf } from './incident.entity.ts';
import { OwnerInput, settleOwner } from './owner.ts';
import { recordLook } from './restricted.ts';
import { newRecordKey, openText, sealText, type TextPlace } from './sealed-text.ts';

@InputType('ReportIncidentInput', { description: 'What went wrong, or nearly.' })
class ReportIncidentInput {
  @Field(() => IncidentSeverity.graphql, { description: 'How grave it was.' })
  severity!: IncidentSeverity;

  @Field(() => IncidentKind.graphql, { description: 'What kind of incident it was.' })
  kind!: IncidentKind;

  @Field(() => DateTime, { description: 'When it happened.' })
  happenedAt!: Date;

  @IsNotBlank()
  @MaxLength(500)
  @Field(() => String, { description: 'What happened, without names or addresses. At most 500 characters.' })
  summary!: string;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Where it happened. At most 120 characters.' })
  place?: string | null;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'Who was hurt and how; sealed at once. At most 2000 characters.',
  })
  personsConcerned?: string | null;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'What was done at once. At most 2000 characters.' })
  immediateAction?: string | null;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'To whom it was reported. At most 120 characters.' })
  reportedTo?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was reported to them.' })
  reportedToAt?: Date | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The community; may be left out by whoever belongs to one only.' })
  communityId?: string | null;
}

const personsOf = (incident: string): TextPlace => ({ table: 'incident', row: incident, field: 'persons' });

export const reportIncident = workflow({
  name: 'reportIncident',
  description: 'Reports an incident; the version of the plan in force when it happened is linked by itself.',
  may: 'incident.report',
  input: ReportIncidentInput,
  gives: { incident: () => Incident, isRecorded: () => Boolean },
  gift: {
    incident: 'The incident, for whoever may read incidents.',
    isRecorded: 'Whether it is on record, also for whoever may not read it.',
  },
  async run(ctx, input) {
    const community = settleCommunity(ctx, 'incident.report', input.communityId);
    requirePast(ctx, input.happenedAt, 'happenedAt');
    if (input.reportedToAt) requirePast(ctx, input.reportedToAt, 'reportedToAt');
    const id = newId();
    const persons = clean(input.personsConcerned);
    const key = persons ? newRecordKey(ctx.services, id) : null;
    const { actor, actorName } = ctx.caller;
    const incident = ctx.em.create(Incident, {
      id,
      severity: input.severity,
      kind: input.kind,
      happenedAt: input.happenedAt,
      summary: input.summary.trim(),
      place: clean(input.place),
      immediateAction: clean(input.immediateAction),
      reportedTo: clean(input.reportedTo),
      reportedToAt: input.reportedToAt ?? null,
      personsSealed: key ? sealText(ctx.services, key, personsOf(id), persons!) : null,
      keyWrapped: key,
      planVersion: await versionAt(ctx, community, input.kind, localDateOf(input.happenedAt)),
      reportedBy: actor,
      reportedByName: actorName,
      community,
    });
    await ctx.em.persist(incident).flush();
    return { incident, isRecorded: true };
  },
});

/** The version of the plan for such an incident that was in force on a day. */
async function versionAt(ctx: Context, community: string, kind: IncidentKind, day: string): Promise<string | null> {
  const type = planTypeOf[kind];
  if (!type) return null;
  const [version] = await ctx.em.find(
    EmergencyPlanVersion,
    {
      community,
      plan: { type, archivedAt: null },
      inForceSince: { $lte: day },
      $or: [{ supersededOn: null }, { supersededOn: { $gt: day } }],
    },
    { orderBy: { inForceSince: 'desc' }, limit: 1 },
  );
  return version?.id ?? null;
}

function requirePast(ctx: Context, at: Date, field: string): void {
  if (at > ctx.clock.now()) throw new DomainError('IN_FUTURE', [field], { today: ctx.clock.today() });
}

@InputType('InvestigateIncidentInput', { description: 'What an investigation found.' })
class InvestigateIncidentInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(4000)
  @Field(() => String, { description: 'The root cause. At most 4000 characters.' })
  rootCause!: string;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'Where people acted otherwise than the plan in force says, and why. At most 2000 characters.',
  })
  deviation?: string | null;
}

export const investigateIncident = workflow({
  name: 'investigateIncident',
  description: 'Records the root cause of an incident, compared with the plan that was in force.',
  may: 'incident.run',
  input: InvestigateIncidentInput,
  gives: { incident: () => Incident },
  async run(ctx, input) {
    const incident = await lockStanding(ctx, Incident, 'incident.run', input);
    incident.investigate(input.rootCause.trim(), clean(input.deviation));
    return { incident };
  },
});

@InputType('AddIncidentActionInput', { description: 'What is to be done after an incident, by whom and until when.' })
class AddIncidentActionInput extends OwnerInput {
  @IsUUID()
  @Field(() => ID, { description: 'The incident.' })
  incidentId!: string;

  @IsNotBlank()
  @MaxLength(500)
  @Field(() => String, { description: 'What is to be done; no names of recipients. At most 500 characters.' })
  what!: string;

  @Field(() => LocalDate, { description: 'Day by which it is to be done.' })
  dueOn!: string;
}

export const addIncidentAction = workflow({
  name: 'addIncidentAction',
  description: 'Records an action after an incident; not once the incident was signed.',
  may: 'incident.run',
  input: AddIncidentActionInput,
  gives: { incidentAction: () => IncidentAction },
  async run(ctx, input) {
    const incident = await lockStanding(ctx, Incident, 'incident.run', { id: input.incidentId, path: ['incidentId'] });
    incident.requireAt('incidentId', 'REPORTED', 'INVESTIGATED');
    const owner = await settleOwner(ctx, input, incident.community.id);
    const { dueOn } = input;
    const incidentAction = ctx.em.create(IncidentAction, {
      incident: incident.id,
      what: input.what.trim(),
      ...owner,
      dueOn,
      community: incident.community.id,
    });
    await ctx.em.persist(incidentAction).flush();
    return { incidentAction };
  },
});

@InputType('CompleteIncidentActionInput', { description: 'An action that is done, and what shows it.' })
class CompleteIncidentActionInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(2000)
  @Field(() => String, { description: 'What was done, and how one can see it. At most 2000 characters.' })
  proof!: string;
}

export const completeIncidentAction = workflow({
  name: 'completeIncidentAction',
  description: 'Says that an action after an incident is done, with proof.',
  may: 'incident.run',
  input: CompleteIncidentActionInput,
  gives: { incidentAction: () => IncidentAction },
  async run(ctx, input) {
    const incidentAction = await lockStanding(ctx, IncidentAction, 'incident.run', input);
    incidentAction.complete(input.proof.trim(), ctx.caller.actorName, ctx.clock.now());
    return { incidentAction };
  },
});

@InputType('SignIncidentInput', { description: 'An incident that is settled.' })
class SignIncidentInput extends OneRecordInput {}

export const signIncident = workflow({
  name: 'signIncident',
  description:
    'Signs that an investigated incident is settled; refused while an action is open. Another person closes it.',
  may: 'incident.sign',
  input: SignIncidentInput,
  gives: { incident: () => Incident },
  async run(ctx, input) {
    const incident = await lockStanding(ctx, Incident, 'incident.sign', input);
    const open = await ctx.em.count(IncidentAction, { incident: incident.id, status: 'OPEN' });
    incident.sign(ctx.caller, ctx.clock.now(), open);
    return { incident };
  },
});

@InputType('CloseIncidentInput', { description: 'An incident that somebody else has signed.' })
class CloseIncidentInput extends OneRecordInput {}

export const closeIncident = workflow({
  name: 'closeIncident',
  description: 'Closes an incident for good after somebody else has signed it.',
  may: 'incident.sign',
  input: CloseIncidentInput,
  gives: { incident: () => Incident },
  async run(ctx, input) {
    const incident = await lockStanding(ctx, Incident, 'incident.sign', input);
    incident.close(ctx.caller, ctx.clock.now());
    return { incident };
  },
});

@InputType('OpenIncidentInput', { description: 'Which incident, and why the caller has to know who was hurt.' })
class OpenIncidentInput extends ReasonedInput {}

export const openIncident = workflow({
  name: 'openIncident',
  description: 'Shows once who was hurt in an incident and how; who looked, when and why stays on record.',
  may: 'incident.open',
  input: OpenIncidentInput,
  gives: { incident: () => Incident, personsConcerned: () => String },
  gift: { personsConcerned: 'Who was hurt and how; null when nothing was recorded.' },
  once: ['personsConcerned'],
  async run(ctx, input) {
    const incident = await lockStanding(ctx, Incident, 'incident.open', input);
    await recordLook(ctx, incident, input.reason);
    const personsConcerned = openText(
      ctx.services,
      incident.keyWrapped,
      personsOf(incident.id),
      incident.personsSealed,
    );
    return { incident, personsConcerned };
  },
});

// The life of a suggestion: raised, accepted or declined, put right, verified, opened again; or merged with one that says the same.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput, requireCome } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { Person } from '../../people/person.entity.ts';
import { settleCommunity } from '../../people/settle-community.ts';
import { findStanding } from '../find-standing.ts';
import { AcceptSuggestionInput, originOf, RaiseSuggestionInput, responsibleOf } from './suggestion-inputs.ts';
import { Suggestion } from './suggestion.entity.ts';

const gives = { suggestion: () => Suggestion } as const;

export const raiseSuggestion = workflow({
  name: 'raiseSuggestion',
  description: 'Raises a suggestion; whoever raised it is named only if they want to be.',
  may: 'suggestion.raise',
  input: RaiseSuggestionInput,
  gives,
  async run(ctx, input) {
    const community = settleCommunity(ctx, 'suggestion.raise', input.communityId);
    const raisedOn = input.raisedOn ?? ctx.clock.today();
    requireCome(ctx, raisedOn, ['raisedOn']);
    const suggestion = ctx.em.create(Suggestion, {
      text: input.text.trim(),
      raisedOn,
      source: input.source,
      raisedBy: input.raisedById ? (await whoRaised(ctx, community, input.raisedById)).id : null,
      ...(await responsibleOf(ctx, community, input)),
      ...(await originOf(ctx, community, input)),
      community,
    });
    ctx.em.persist(suggestion);
    return { suggestion };
  },
});

/** Oneself, or whoever the staff of the community names. */
async function whoRaised(ctx: Context, community: string, id: string): Promise<Person> {
  const isOther = id !== ctx.caller.personId;
  if (isOther && ctx.caller.kind !== 'SYSTEM' && !ctx.caller.communities('personal.read').includes(community))
    throw new DomainError('NOT_ALLOWED_HERE', ['raisedById']);
  const person = await findStanding(ctx, Person, id, 'raisedById');
  if (person.community.id !== community) throw new DomainError('OTHER_COMMUNITY', ['raisedById']);
  return person;
}

export const acceptSuggestion = workflow({
  name: 'acceptSuggestion',
  description: 'Accepts a suggestion: somebody is to put it right by a day.',
  may: 'suggestion.decide',
  input: AcceptSuggestionInput,
  gives,
  async run(ctx, input) {
    const suggestion = await lockStanding(ctx, Suggestion, 'suggestion.decide', input);
    const responsible = await responsibleOf(ctx, suggestion.community.id, input);
    if (responsible) ctx.em.assign(suggestion, responsible as never);
    requireAhead(ctx, input.dueOn);
    suggestion.accept(input.dueOn);
    return { suggestion };
  },
});

function requireAhead(ctx: Context, dueOn: string): void {
  if (dueOn < ctx.clock.today())
    throw new DomainError('SUGGESTION_DUE_IN_PAST', ['dueOn'], { today: ctx.clock.today() });
}

@InputType('DeclineSuggestionInput', { description: 'Which suggestion is not followed, and why.' })
class DeclineSuggestionInput extends ReasonedInput {}

export const declineSuggestion = workflow({
  name: 'declineSuggestion',
  description: 'Declines a suggestion for a reason.',
  may: 'suggestion.decide',
  input: DeclineSuggestionInput,
  gives,
  async run(ctx, input) {
    const suggestion = await lockStanding(ctx, Suggestion, 'suggestion.decide', input);
    suggestion.decline(input.reason.trim());
    return { suggestion };
  },
});

@InputType('PutSuggestionRightInput', { description: 'Which suggestion was put right, when, and what shows it.' })
class PutSuggestionRightInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(1000)
  @Field(() => String, { description: 'What shows that it was put right. At most 1000 characters.' })
  proof!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was put right; today when nothing is said.' })
  on?: string | null;
}

export const putSuggestionRight = workflow({
  name: 'putSuggestionRight',
  description: 'Says that a suggestion was put right, with proof; somebody else has to verify it.',
  may: 'suggestion.putRight',
  input: PutSuggestionRightInput,
  gives,
  async run(ctx, input) {
    const suggestion = await lockStanding(ctx, Suggestion, 'suggestion.read', input);
    requireOwn(ctx, suggestion);
    const on = input.on ?? ctx.clock.today();
    suggestion.putRight(on, input.proof.trim(), ctx.caller.actor);
    requireCome(ctx, on, ['on']);
    return { suggestion };
  },
});

/** For the whole community, or for the unit that is responsible. */
function requireOwn({ caller }: Context, suggestion: Suggestion): void {
  const reachesAll =
    caller.kind === 'SYSTEM' || caller.communities('suggestion.putRight').includes(suggestion.community.id);
  const unit = suggestion.responsibleUnit?.id;
  const isOwn = unit !== undefined && caller.units('suggestion.putRight').includes(unit);
  if (!reachesAll && !isOwn) throw new DomainError('NOT_ALLOWED_HERE', ['id']);
}

@InputType('VerifySuggestionInput', { description: 'Which suggestion was seen to be put right.' })
class VerifySuggestionInput extends OneRecordInput {}

export const verifySuggestion = workflow({
  name: 'verifySuggestion',
  description: 'Verifies that a suggestion was put right; not by whoever said so.',
  may: 'suggestion.verify',
  input: VerifySuggestionInput,
  gives,
  async run(ctx, input) {
    const suggestion = await lockStanding(ctx, Suggestion, 'suggestion.verify', input);
    suggestion.verify(ctx.clock.today(), ctx.caller.actor);
    return { suggestion };
  },
});

@InputType('ReopenSuggestionInput', { description: 'Which suggestion was not put right, why, and its new day.' })
class ReopenSuggestionInput extends ReasonedInput {
  @Field(() => LocalDate, { description: 'Day by which it is to be put right now.' })
  dueOn!: string;
}

export const reopenSuggestion = workflow({
  name: 'reopenSuggestion',
  description: 'Opens a suggestion again that was not put right after all.',
  may: 'suggestion.verify',
  input: ReopenSuggestionInput,
  gives,
  async run(ctx, input) {
    const suggestion = await lockStanding(ctx, Suggestion, 'suggestion.verify', input);
    requireAhead(ctx, input.dueOn);
    suggestion.reopen(input.reason.trim(), input.dueOn);
    return { suggestion };
  },
});

@InputType('MergeSuggestionInput', { description: 'Which suggestion says the same as which other.' })
class MergeSuggestionInput extends OneRecordInput {
  @IsUUID()
  @Field(() => ID, { description: 'The suggestion that stands for both from now on.' })
  duplicateOfId!: string;
}

export const mergeSuggestion = workflow({
  name: 'mergeSuggestion',
  description: 'Merges a suggestion into another that says the same; what was merged into it follows.',
  may: 'suggestion.decide',
  input: MergeSuggestionInput,
  gives,
  async run(ctx, input) {
    const { id, duplicateOfId, expectedVersion } = input;
    if (id.toLowerCase() === duplicateOfId.toLowerCase())
      throw new DomainError('DUPLICATE_OF_ITSELF', ['duplicateOfId']);
    const wanted = [
      { id, expectedVersion, path: ['id'] },
      { id: duplicateOfId, path: ['duplicateOfId'] },
    ].sort((one, other) => (one.id.toLowerCase() < other.id.toLowerCase() ? -1 : 1));
    const locked: Suggestion[] = [];
    for (const each of wanted) locked.push(await lockStanding(ctx, Suggestion, 'suggestion.decide', each));
    const [suggestion, other] =
      wanted[0]!.path[0] === 'id' ? (locked as [Suggestion, Suggestion]) : [locked[1]!, locked[0]!];
    if (suggestion.community.id !== other.community.id) throw new DomainError('OTHER_COMMUNITY', ['duplicateOfId']);
    suggestion.mergeInto(other);
    await ctx.em.flush();
    for (const follower of await ctx.em.find(Suggestion, { duplicateOf: suggestion.id }, { orderBy: { id: 'asc' } }))
      ctx.em.assign(follower, { duplicateOf: other.id });
    return { suggestion };
  },
});

@InputType('SeparateSuggestionInput', {
  description: 'Which suggestion was merged by mistake, and why it stands alone.',
})
class SeparateSuggestionInput extends ReasonedInput {
  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'Clearer words for it. At most 1000 characters.' })
  text?: string | null;
}

export const separateSuggestion = workflow({
  name: 'separateSuggestion',
  description: 'Takes a suggestion out of a merger; it waits for a decision again.',
  may: 'suggestion.decide',
  input: SeparateSuggestionInput,
  gives,
  async run(ctx, input) {
    const suggestion = await lockStanding(ctx, Suggestion, 'suggestion.decide', input);
    suggestion.separate();
    if (input.text?.trim()) suggestion.text = input.text.trim();
    return { suggestion };
  },
});

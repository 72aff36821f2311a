// Suggestions while a roster is typed. Staff of the community search its volunteers; a partner unit does not browse them:
// it finds whom it names in full, and those who were on its own rosters before.
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/domain-error.ts';
import { requirePermission } from '../../kernel/mutation.ts';
import { RosterCandidate } from './roster-candidate.ts';
import { candidatesOfCommunity, candidatesOfUnit } from './roster-candidates.ts';

const description =
  'Volunteers who may be meant while a roster is typed. Staff of the community search all its volunteers by name, pinyin, initials or phone tail. ' +
  'A partner unit may not browse the volunteers of a community: it is given those who were on its own rosters, and beyond them only whoever it names in full ' +
  '(the whole name or its whole pinyin, with the phone tail between namesakes, such as 张三0008).';

const mostCandidates = 50;

@Resolver()
export class RosterCandidatesResolver {
  @Query(() => [RosterCandidate], { description })
  async rosterCandidates(
    @Ctx() ctx: Context,
    @Arg('search', () => String, {
      defaultValue: '',
      description: 'What has been typed so far; when empty, a partner unit is given those it saw last.',
    })
    search: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many to give, at most 50.' }) first: number,
  ): Promise<RosterCandidate[]> {
    requirePermission(ctx, 'training.run');
    if (first < 0 || first > mostCandidates)
      throw new Fault('BAD_REQUEST', 'PAGE_SIZE', { argument: 'first', most: mostCandidates });
    const typed = search.trim().slice(0, 80);
    const found = [...(await candidatesOfCommunity(ctx, typed, first)), ...(await candidatesOfUnit(ctx, typed, first))];
    return [...new Map(found.map((each) => [each.volunteerId ?? each.name, each])).values()].slice(0, first);
  }
}

export const rosterCandidateOperations = {
  rosterCandidates: { kind: 'query', permission: 'training.run', description },
} as const;

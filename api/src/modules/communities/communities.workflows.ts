// A place is added to the tree below another.
import { IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DomainError } from '../../kernel/domain-error.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { workflow } from '../../kernel/workflow.ts';
import { Community, CommunityLevel } from './community.entity.ts';

@InputType('AddCommunityInput', { description: 'A new node of the tree, below another.' })
class AddCommunityInput {
  @IsUUID()
  @Field(() => ID, { description: 'The node above it.' })
  parentId!: string;

  @MaxLength(80)
  @Field(() => String, { description: 'Name of the place. At most 80 characters.' })
  name!: string;

  @Field(() => CommunityLevel.graphql, { description: 'Level of the new node; lower than that of the node above it.' })
  level!: CommunityLevel;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Official or own code. At most 40 characters.' })
  code?: string | null;

  @IsOptional()
  @Min(0)
  @Field(() => Int, { nullable: true, description: 'Households living there (households).' })
  householdCount?: number | null;

  @IsOptional()
  @Min(0)
  @Field(() => Int, { nullable: true, description: 'People living there (people).' })
  residentCount?: number | null;
}

export const addCommunity = workflow({
  name: 'addCommunity',
  description: 'Adds a grid, a micro-grid or a building below a node of one’s own community.',
  may: 'community.update',
  input: AddCommunityInput,
  gives: { community: () => Community },
  async run(ctx, input) {
    const parent = (await lockRow(
      ctx,
      ctx.services.catalog.get('Community'),
      'community.update',
      input.parentId,
      null,
      ['parentId'],
    )) as unknown as Community;
    const isLower = CommunityLevel.items.indexOf(input.level) > CommunityLevel.items.indexOf(parent.level);
    if (!isLower) throw new DomainError('LEVEL_NOT_LOWER', ['level'], { parent: `CommunityLevel.${parent.level}` });
    if (input.name.trim() === '') throw new DomainError('REQUIRED', ['name']);
    if (parent.archivedAt) throw new DomainError('ARCHIVED', ['parentId']);
    const { name, level, code, householdCount, residentCount } = input;
    const community = ctx.em.create(Community, {
      name: name.trim(),
      level,
      code,
      householdCount,
      residentCount,
      parent: parent.id,
      community: parent.community?.id,
    });
    await ctx.em.persist(community).flush();
    return { community };
  },
});

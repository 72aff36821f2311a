// Saving a list as a view, changing the view and with whom it is shared.
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { newId } from '../../../kernel/id.ts';
import type { FilterInput } from '../../../kernel/read/conditions.ts';
import { Json } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import type { Role } from '../../access/role-grant.entity.ts';
import { IsNotBlank, OneRecordInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { settleCommunity } from '../../people/settle-community.ts';
import { exposureOfList, requireFilter, requireOrder } from './list-filter.ts';
import { SavedView, ViewDirection, ViewSharing } from './saved-view.entity.ts';

const filterText = 'Filter in the form of the list’s `filter` argument; left out for none.';
const orderText = 'What to order by, one of the values of the list’s order, such as HELD_ON.';
const columnsText = 'Columns to show, in their order. At most 60.';
const sharingText = 'Who sees it; with the community share those who hold `view.share`.';
const defaultText = 'Whether one sees the list so at first; the view that was it until now is it no more.';

@InputType('SaveViewInput', { description: 'A list to be seen again as it is.' })
class SaveViewInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Id made by the client, so that it can be sent again safely.' })
  id?: string | null;

  @MaxLength(60)
  @Field(() => String, { description: 'Which list, by its name in the API, such as `volunteers`.' })
  listName!: string;

  @IsNotBlank()
  @MaxLength(60)
  @Field(() => String, { description: 'What to call it. At most 60 characters.' })
  name!: string;

  @Field(() => Json, { nullable: true, description: filterText })
  filter?: unknown;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true, description: 'What to search for. At most 80 characters.' })
  search?: string | null;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true, description: orderText })
  orderField?: string | null;

  @Field(() => ViewDirection.graphql, { nullable: true, description: 'In which direction.' })
  orderDirection?: ViewDirection | null;

  @IsOptional()
  @ArrayMaxSize(60)
  @MaxLength(80, { each: true })
  @Field(() => [String], { nullable: true, description: columnsText })
  columns?: string[] | null;

  @Field(() => ViewSharing.graphql, { defaultValue: 'MINE', description: sharingText })
  sharing!: ViewSharing;

  @Field(() => Boolean, { defaultValue: false, description: defaultText })
  isDefault!: boolean;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The community; may be left out by whoever has one only.' })
  communityId?: string | null;
}

export const saveView = workflow({
  name: 'saveView',
  description: 'Saves a list with its filter, order and columns as a view of one’s own.',
  may: 'view.keep',
  input: SaveViewInput,
  gives: { savedView: () => SavedView },
  async run(ctx, input) {
    const accountId = requireAccount(ctx);
    const community = settleCommunity(ctx, 'view.keep', input.communityId);
    const earlier = input.id ? await ctx.em.findOne(SavedView, { id: input.id, account: accountId }) : null;
    if (earlier) return { savedView: earlier };
    const view = ctx.em.create(SavedView, {
      ...{ id: input.id ?? newId(), account: accountId, community, listName: input.listName, name: input.name.trim() },
      ...{ filter: {}, sharing: 'MINE', isDefault: false },
    });
    settleContent(ctx, view, input);
    await settleSharing(ctx, view, input.sharing);
    if (input.isDefault) await makeDefault(ctx, view);
    await ctx.em.persist(view).flush();
    return { savedView: view };
  },
});

@InputType('ChangeViewInput', { description: 'What becomes different in a view of one’s own; what is left out stays.' })
class ChangeViewInput extends OneRecordInput {
  @IsOptional()
  @IsNotBlank()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'What to call it. At most 60 characters.' })
  name?: string | null;

  @Field(() => Json, { nullable: true, description: filterText })
  filter?: unknown;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true, description: 'What to search for; null for nothing. At most 80 characters.' })
  search?: string | null;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true, description: orderText })
  orderField?: string | null;

  @Field(() => ViewDirection.graphql, { nullable: true, description: 'In which direction.' })
  orderDirection?: ViewDirection | null;

  @IsOptional()
  @ArrayMaxSize(60)
  @MaxLength(80, { each: true })
  @Field(() => [String], { nullable: true, description: columnsText })
  columns?: string[] | null;

  @Field(() => ViewSharing.graphql, { nullable: true, description: sharingText })
  sharing?: ViewSharing | null;

  @Field(() => Boolean, { nullable: true, description: defaultText })
  isDefault?: boolean | null;
}

export const changeView = workflow({
  name: 'changeView',
  description: 'Changes a view of one’s own: its name, what it shows, with whom it is shared, whether it comes first.',
  may: 'view.keep',
  input: ChangeViewInput,
  gives: { savedView: () => SavedView },
  async run(ctx, input) {
    const view = await lockStanding(ctx, SavedView, 'view.keep', input);
    if (input.name) view.name = input.name.trim();
    settleContent(ctx, view, input);
    if (input.sharing) await settleSharing(ctx, view, input.sharing);
    if (input.isDefault === true) await makeDefault(ctx, view);
    if (input.isDefault === false) view.isDefault = false;
    await ctx.em.flush();
    return { savedView: view };
  },
});

function requireAccount({ caller }: Context): string {
  if (!caller.accountId) throw new DomainError('NOT_ALLOWED_HERE', []);
  return caller.accountId;
}

interface Content {
  readonly filter?: unknown;
  readonly search?: string | null;
  readonly orderField?: string | null;
  readonly orderDirection?: ViewDirection | null;
  readonly columns?: string[] | null;
}

/** Takes over what is said of the list, if the list is one that can be shown so. */
function settleContent(ctx: Context, view: SavedView, content: Content): void {
  const exposure = exposureOfList(ctx, view.listName, ['listName']);
  const { filter, search, orderField, orderDirection, columns } = content;
  if (filter !== undefined && filter !== null) requireFilter(ctx, exposure, filter, ['filter']);
  if (filter !== undefined) view.filter = (filter ?? {}) as FilterInput;
  if (orderField) requireOrder(ctx, exposure, orderField, ['orderField']);
  if (orderField !== undefined) view.orderField = orderField;
  if (orderDirection !== undefined) view.orderDirection = orderDirection;
  if (search !== undefined) view.search = search?.trim() || null;
  if (columns !== undefined) view.columns = columns;
}

/** The team is that of the partner unit for which one works, else those who hold the same role in the community. */
async function settleSharing(ctx: Context, view: SavedView, sharing: ViewSharing): Promise<void> {
  const { caller } = ctx;
  if (sharing === 'COMMUNITY' && !caller.communities('view.share').includes(view.community.id))
    throw new DomainError('VIEW_NOT_FOR_COMMUNITY', ['sharing']);
  view.sharing = sharing;
  const [unit] = sharing === 'TEAM' ? caller.units('view.keep') : [];
  view.partnerUnit = unit ? ctx.em.getReference('PartnerUnit' as never, unit as never, { wrapped: true }) : null;
  const role = (caller.roles ?? []).find((each) => each !== 'PARTNER_STAFF') as Role | undefined;
  view.role = sharing === 'TEAM' && !unit ? (role ?? null) : null;
}

async function makeDefault(ctx: Context, view: SavedView): Promise<void> {
  const before = await ctx.em.find(SavedView, {
    ...{ account: view.account.id, listName: view.listName, isDefault: true, archivedAt: null },
    id: { $ne: view.id },
  });
  for (const each of before) each.isDefault = false;
  await ctx.em.flush();
  view.isDefault = true;
}

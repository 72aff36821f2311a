// The agenda of a meeting: drafted from the data, then added to, changed, put in order and struck by hand.
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput } from '../../partners/inputs.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { CommitteeMeeting } from './committee-meeting.entity.ts';
import { proposedItems, type Proposal } from './draft-agenda.ts';
import { lockItem, lockMeeting } from './meeting-rows.ts';
import { Motion } from './motion.entity.ts';
import { Resolution } from './resolution.entity.ts';

const mostItems = 100;

@InputType('DraftAgendaInput', { description: 'A meeting whose agenda is to be drafted.' })
class DraftAgendaInput extends OneRecordInput {}

export const draftAgenda = workflow({
  name: 'draftAgenda',
  description:
    'Adds to the agenda what the data asks for: open and overdue resolutions, pledges behind, agreements that end, and more. What stands there or was struck is left as it is.',
  may: 'meeting.run',
  input: DraftAgendaInput,
  gives: { committeeMeeting: () => CommitteeMeeting, added: () => [AgendaItem] },
  gift: { added: 'The items that were added, in their order.' },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'meeting.run', input);
    committeeMeeting.requireAgendaOpen('id');
    const items = await itemsOf(ctx, committeeMeeting);
    const place = {
      em: ctx.em,
      meeting: committeeMeeting,
      community: committeeMeeting.community.id,
      today: ctx.clock.today(),
    };
    const proposals = (await proposedItems(place)).filter((proposal) => !items.some((item) => isAbout(item, proposal)));
    const room = mostItems - items.length;
    const added = proposals.slice(0, room).map((proposal, index) =>
      ctx.em.create(AgendaItem, {
        ...proposal,
        meeting: committeeMeeting.id,
        position: items.length + index + 1,
        community: committeeMeeting.community.id,
      }),
    );
    await ctx.em.persist(added).flush();
    return { committeeMeeting, added };
  },
});

function isAbout(item: AgendaItem, { reason, recordId }: Proposal): boolean {
  return recordId ? item.recordId === recordId : item.reason === reason;
}

@InputType('AddAgendaItemInput', { description: 'An item for the agenda of a meeting.' })
class AddAgendaItemInput {
  @IsUUID()
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { description: 'What it is about. At most 200 characters.' })
  title!: string;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'What to know of it beforehand; no personal data. At most 1000 characters.',
  })
  note?: string | null;
}

export const addAgendaItem = workflow({
  name: 'addAgendaItem',
  description: 'Adds an item at the end of an agenda, also while the meeting takes place.',
  may: 'meeting.run',
  input: AddAgendaItemInput,
  gives: { agendaItem: () => AgendaItem },
  async run(ctx, { meetingId, title, note }) {
    const meeting = await lockMeeting(ctx, 'meeting.run', { id: meetingId, path: ['meetingId'] });
    meeting.requireAgendaOpen('meetingId');
    const items = await itemsOf(ctx, meeting);
    if (items.length >= mostItems) throw new DomainError('LIST_TOO_LONG', ['meetingId'], { most: mostItems });
    const agendaItem = ctx.em.create(AgendaItem, {
      meeting: meeting.id,
      position: items.length + 1,
      title: title.trim(),
      note: note?.trim() || null,
      community: meeting.community.id,
    });
    await ctx.em.persist(agendaItem).flush();
    return { agendaItem };
  },
});

@InputType('ChangeAgendaItemInput', { description: 'Other words for an item; what is left out stays.' })
class ChangeAgendaItemInput extends OneRecordInput {
  @IsOptional()
  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'What it is about. At most 200 characters.' })
  title?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'What to know of it beforehand; no personal data. At most 1000 characters.',
  })
  note?: string | null;
}

export const changeAgendaItem = workflow({
  name: 'changeAgendaItem',
  description: 'Words an item of an agenda otherwise, until the minutes are confirmed.',
  may: 'meeting.run',
  input: ChangeAgendaItemInput,
  gives: { agendaItem: () => AgendaItem },
  async run(ctx, input) {
    const { meeting, item } = await lockItem(ctx, 'meeting.run', input);
    meeting.requireAgendaOpen('id');
    if (input.title) item.title = input.title.trim();
    if (input.note !== undefined) item.note = input.note?.trim() || null;
    return { agendaItem: item };
  },
});

@InputType('StrikeAgendaItemInput', { description: 'An item that is not dealt with, and why.' })
class StrikeAgendaItemInput extends ReasonedInput {}

export const strikeAgendaItem = workflow({
  name: 'strikeAgendaItem',
  description:
    'Strikes an item off an agenda; it stays on record with the reason. Not once anything was put to the vote or resolved under it.',
  may: 'meeting.run',
  input: StrikeAgendaItemInput,
  gives: { agendaItem: () => AgendaItem },
  async run(ctx, input) {
    const { meeting, item } = await lockItem(ctx, 'meeting.run', input);
    meeting.requireAgendaOpen('id');
    if (item.strikeReason) throw new DomainError('ITEM_STRUCK', ['id']);
    const motions = await ctx.em.count(Motion, { agendaItem: item.id, status: { $ne: 'WITHDRAWN' } });
    if (motions > 0 || (await ctx.em.count(Resolution, { agendaItem: item.id })) > 0)
      throw new DomainError('ITEM_DECIDED', ['id']);
    item.strikeReason = input.reason.trim();
    return { agendaItem: item };
  },
});

@InputType('OrderAgendaInput', { description: 'The items of an agenda in another order.' })
class OrderAgendaInput extends OneRecordInput {
  @ArrayMaxSize(mostItems)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'All items that are not struck, in the order wanted; at most 100.' })
  agendaItemIds!: string[];
}

export const orderAgenda = workflow({
  name: 'orderAgenda',
  description: 'Puts the items of an agenda in another order; struck ones go to the end.',
  may: 'meeting.run',
  input: OrderAgendaInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'meeting.run', input);
    committeeMeeting.requireAgendaOpen('id');
    const items = await itemsOf(ctx, committeeMeeting);
    const wanted = new Map(input.agendaItemIds.map((id, index) => [id, index + 1]));
    const standing = items.filter((item) => !item.strikeReason);
    if (wanted.size !== standing.length || !standing.every(({ id }) => wanted.has(id)))
      throw new DomainError('AGENDA_HAS_CHANGED', ['agendaItemIds']);
    for (const item of standing) item.position = wanted.get(item.id)!;
    for (const [index, item] of items.filter((each) => each.strikeReason).entries())
      item.position = standing.length + index + 1;
    return { committeeMeeting };
  },
});

function itemsOf({ em }: Context, meeting: CommitteeMeeting): Promise<AgendaItem[]> {
  return em.find(AgendaItem, { meeting: meeting.id, archivedAt: null }, { orderBy: { position: 'asc', id: 'asc' } });
}

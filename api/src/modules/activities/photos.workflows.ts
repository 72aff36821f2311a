// Photos of an activity: none shows somebody who did not agree, and none stays when somebody on it no longer does.
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { workflow } from '../../kernel/workflow.ts';
import { ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { AttachmentContent } from '../platform/attachments/attachment-content.entity.ts';
import { Attachment } from '../platform/attachments/attachment.entity.ts';
import { requireAttachment } from '../platform/attachments/attachment-store.ts';
import type { Activity } from './activity.entity.ts';
import { ActivityEnrolment } from './activity-people.entity.ts';
import { ActivityPhoto, ActivityPhotoSubject } from './activity-photo.entity.ts';
import { lockActivity } from './activity-rows.ts';

const mostSubjects = 100;

@InputType('AddActivityPhotoInput', { description: 'A photo of an activity, and who can be seen on it.' })
class AddActivityPhotoInput {
  @IsUUID()
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @IsUUID()
  @Field(() => ID, { description: 'The picture, uploaded before; an attachment of the kind PHOTO.' })
  attachmentId!: string;

  @IsOptional()
  @ArrayMaxSize(mostSubjects)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], {
    nullable: true,
    description: 'The enrolments of those who can be recognised on it, at most 100; each of them must have agreed.',
  })
  shownEnrolmentIds?: string[] | null;
}

export const addActivityPhoto = workflow({
  name: 'addActivityPhoto',
  description: 'Adds a photo to an activity; refused when it shows somebody who did not agree to be on photos.',
  may: 'activity.run',
  input: AddActivityPhotoInput,
  gives: { activityPhoto: () => ActivityPhoto },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, { id: input.activityId, path: 'activityId' });
    if (activity.status === 'CANCELLED')
      throw new DomainError('STATE', ['activityId'], { state: 'ActivityStatus.CANCELLED' });
    const attachment = await requireAttachment(ctx, input.attachmentId, activity.community.id, ['attachmentId']);
    if (attachment.kind !== 'PHOTO' || attachment.mediaType === 'PDF')
      throw new DomainError('NOT_A_PHOTO', ['attachmentId']);
    const shown = await requireAgreed(ctx, activity, [...new Set(input.shownEnrolmentIds ?? [])]);
    const owned = { community: activity.community.id };
    const photo = ctx.em.create(ActivityPhoto, { ...owned, activity: activity.id, attachment: attachment.id });
    await ctx.em.persist(photo).flush();
    for (const enrolment of shown)
      ctx.em.persist(ctx.em.create(ActivityPhotoSubject, { ...owned, photo: photo.id, enrolment: enrolment.id }));
    return { activityPhoto: photo };
  },
});

async function requireAgreed(ctx: Context, activity: Activity, ids: readonly string[]): Promise<ActivityEnrolment[]> {
  const found = await ctx.em.find(ActivityEnrolment, { id: { $in: [...ids] }, activity: activity.id });
  const path = ['shownEnrolmentIds'];
  if (found.length < ids.length) throw new DomainError('NOT_FOUND', path, { type: 'ActivityEnrolment.$' });
  const refusing = found.filter(({ allowsPhotos }) => !allowsPhotos).length;
  if (refusing > 0) throw new DomainError('PHOTO_WITHOUT_CONSENT', path, { count: refusing });
  return found as ActivityEnrolment[];
}

@InputType('RemoveActivityPhotoInput', { description: 'A photo that is taken away, and why.' })
class RemoveActivityPhotoInput extends ReasonedInput {}

export const removeActivityPhoto = workflow({
  name: 'removeActivityPhoto',
  description: 'Takes a photo away from an activity; its picture is gone for good.',
  may: 'activity.run',
  input: RemoveActivityPhotoInput,
  gives: { activityPhoto: () => ActivityPhoto },
  async run(ctx, input) {
    const activityPhoto = await lockStanding(ctx, ActivityPhoto, 'activity.run', input);
    await takeAway(ctx, activityPhoto, input.reason.trim());
    return { activityPhoto };
  },
});

/** Takes away every photo on which somebody can be seen who no longer agrees. */
export async function withdrawPhotosOf(ctx: Context, enrolment: ActivityEnrolment, reason: string): Promise<void> {
  const subjects = await ctx.em.find(
    ActivityPhotoSubject,
    { enrolment: enrolment.id, photo: { archivedAt: null } },
    { populate: ['photo'], orderBy: { id: 'asc' } },
  );
  for (const { photo } of subjects) await takeAway(ctx, photo.getEntity() as ActivityPhoto, reason);
}

async function takeAway(ctx: Context, photo: ActivityPhoto, reason: string): Promise<void> {
  photo.archivedAt = ctx.clock.now();
  const attachment = await ctx.em.findOneOrFail(Attachment, photo.attachment.id);
  if (attachment.archivedAt) return;
  (attachment as Attachment).withdraw(reason, ctx.clock.now());
  const content = await ctx.em.findOneOrFail(AttachmentContent, { attachment: attachment.id });
  content.sealedBytes = null;
}

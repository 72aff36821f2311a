// Photos of an activity: none shows somebody who did not agree, and none stays when somebody on it no longer does.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import { storeAttachment } from '../platform/attachments/attachment-store.ts';
import { pictures } from '../platform/attachments/pictures.fixture.ts';
import { now, onTheDay, openActivitiesWorld, type ActivitiesWorld } from './activities.fixture.ts';

let world: ActivitiesWorld;
let activityId: string;

beforeAll(async () => {
  world = await openActivitiesWorld();
  activityId = await world.openActivity({ isForChildren: true });
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(now));

async function picture(showsPeople: boolean, kind: 'PHOTO' | 'PROOF' = 'PHOTO'): Promise<string> {
  const facts = { communityId: world.community, fileName: '合影.png', kind, caption: null, requestId: newId() };
  const consentNote = showsPeople ? '报名时同意' : null;
  const stored = { ...facts, showsPeople, consentNote, bytes: pictures.png };
  return (await storeAttachment(world.services, world.coordinator, stored)).id;
}

async function enrol(name: string, more: object): Promise<string> {
  const input = { activityId, name, ...more };
  return (await world.done(world.coordinator, 'enrolInActivity', input, 'activityEnrolment { id }')).activityEnrolment
    .id;
}

const content = (id: string) =>
  world.rows(
    'select c.sealed_bytes is null as gone, a.archived_at is not null as archived from attachment a join attachment_content c on c.attachment_id = a.id where a.id = $1',
    [id],
  );

describe('a photo of an activity', () => {
  it('shows only who agreed', async () => {
    const agreed = await enrol('周阿姨', { ageBand: 'AGE_60_TO_69', allowsPhotos: true });
    const refusing = await enrol('吴阿姨', { ageBand: 'AGE_60_TO_69' });
    const attachmentId = await picture(true);
    const add = { activityId, attachmentId };
    expect(
      await world.refused(world.coordinator, 'addActivityPhoto', { ...add, shownEnrolmentIds: [agreed, refusing] }),
    ).toEqual(['PHOTO_WITHOUT_CONSENT shownEnrolmentIds']);
    await world.done(world.coordinator, 'addActivityPhoto', { ...add, shownEnrolmentIds: [agreed, agreed] });
    expect(await world.refused(world.coordinator, 'addActivityPhoto', add)).toEqual(['TAKEN attachmentId']);
    expect(
      await world.refused(world.coordinator, 'addActivityPhoto', {
        activityId,
        attachmentId: await picture(false, 'PROOF'),
      }),
    ).toEqual(['NOT_A_PHOTO attachmentId']);
  });

  it('is a picture, of an activity that is not cancelled, and shows people who are enrolled there', async () => {
    const other = await world.openActivity();
    const guest = { activityId: other, name: '陈阿姨', allowsPhotos: true };
    const elsewhere = await world.done(world.coordinator, 'enrolInActivity', guest, 'activityEnrolment { id }');
    const attachmentId = await picture(true);
    const refused = (input: object): Promise<string[]> =>
      world.refused(world.coordinator, 'addActivityPhoto', { activityId, attachmentId, ...input });
    expect(await refused({ shownEnrolmentIds: [elsewhere.activityEnrolment.id] })).toEqual([
      'NOT_FOUND shownEnrolmentIds',
    ]);
    expect(await refused({ attachmentId: newId() })).toEqual(['NOT_FOUND attachmentId']);
    await world.rows(`update attachment set media_type = 'PDF' where id = $1`, [attachmentId]);
    expect(await refused({})).toEqual(['NOT_A_PHOTO attachmentId']);
    await world.done(world.coordinator, 'cancelActivity', { id: other, reason: '暴雨' });
    expect(await refused({ activityId: other, attachmentId: await picture(false) })).toEqual(['STATE activityId']);
  });

  it('may be added once the activity is closed too, by whoever holds it, and is taken away for a reason', async () => {
    const closed = await world.openActivity();
    const guest = { activityId: closed, name: '冯阿姨', allowsPhotos: true };
    const { activityEnrolment } = await world.done(
      world.coordinator,
      'enrolInActivity',
      guest,
      'activityEnrolment { id }',
    );
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'holdActivity', { id: closed });
    await world.done(world.coordinator, 'countActivityVisitors', { activityId: closed });
    await world.done(world.coordinator, 'closeActivity', { id: closed });
    const photo = { activityId: closed, attachmentId: await picture(true), shownEnrolmentIds: [activityEnrolment.id] };
    expect(await world.refused(world.clinicStaff, 'addActivityPhoto', photo)).toEqual(['NOT_ALLOWED_HERE activityId']);
    const added = await world.done(world.coordinator, 'addActivityPhoto', photo, 'activityPhoto { id }');
    await world.done(world.coordinator, 'removeActivityPhoto', { id: added.activityPhoto.id, reason: ' 拍糊了 ' });
    expect(await world.rows('select withdraw_reason from attachment where id = $1', [photo.attachmentId])).toEqual([
      { withdraw_reason: '拍糊了' },
    ]);
  });

  it('is gone for good when a child on it may no longer be shown', async () => {
    const consent = { guardianName: '王秀英', relation: 'PARENT', givenOn: '2026-03-09', coversPhotos: true };
    const child = await enrol('李小朵', { ageBand: 'AGE_7_TO_13', consent });
    const attachmentId = await picture(true);
    await world.done(world.coordinator, 'addActivityPhoto', { activityId, attachmentId, shownEnrolmentIds: [child] });
    expect(await content(attachmentId)).toEqual([{ gone: false, archived: false }]);
    const [row] = await world.rows<{ id: string }>('select id from guardian_consent where enrolment_id = $1', [child]);
    await world.done(world.coordinator, 'withdrawGuardianConsent', { id: row!.id, reason: '家长不再同意' });
    expect(await content(attachmentId)).toEqual([{ gone: true, archived: true }]);
    const { photos } = await world.activity(activityId, 'photos { nodes { attachmentId } }');
    expect(photos.nodes.map((each: { attachmentId: string }) => each.attachmentId)).not.toContain(attachmentId);
  });

  it('is gone when somebody grown up no longer agrees, or when it is taken away', async () => {
    const guest = await enrol('郑阿姨', { ageBand: 'AGE_60_TO_69', allowsPhotos: true });
    const [shown, empty, kept] = [await picture(true), await picture(false), await picture(false)];
    await world.done(world.coordinator, 'addActivityPhoto', {
      activityId,
      attachmentId: shown,
      shownEnrolmentIds: [guest],
    });
    const other = await world.done(
      world.coordinator,
      'addActivityPhoto',
      { activityId, attachmentId: empty },
      'activityPhoto { id }',
    );
    await world.done(world.coordinator, 'addActivityPhoto', { activityId, attachmentId: kept });
    await world.done(world.coordinator, 'allowActivityPhotos', { id: guest, allowsPhotos: false });
    await world.done(world.coordinator, 'removeActivityPhoto', { id: other.activityPhoto.id, reason: '拍糊了' });
    expect([...(await content(shown)), ...(await content(empty))]).toEqual([
      { gone: true, archived: true },
      { gone: true, archived: true },
    ]);
    expect(await content(kept)).toEqual([{ gone: false, archived: false }]);
    expect(
      await world.refused(world.coordinator, 'removeActivityPhoto', { id: other.activityPhoto.id, reason: '再次' }),
    ).toEqual(['ARCHIVED id']);
  });
});

// Suggestions from the day on which they are raised: every step and every refusal; nobody verifies their own work.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import type { Caller } from '../../../kernel/scope.ts';

let world: World;
let chair: Caller;
let coordinator: Caller;
let volunteer: Caller;
let hospital: string;
let team: string;
let person: string;

beforeAll(async () => {
  world = await openWorld();
  [chair, coordinator, volunteer] = [world.as('COMMITTEE_CHAIR'), world.as('COORDINATOR'), world.as('VOLUNTEER')];
  const unit = { name: '青石桥医院', kind: 'HOSPITAL' };
  hospital = (await world.does(coordinator, 'createPartnerUnit', unit, 'partnerUnit { id }')).partnerUnit.id;
  const founded = { name: '邻里互助团', focus: ['陪伴'], foundedOn: '2025-01-05' };
  team = (await world.does(chair, 'createVolunteerTeam', founded, 'volunteerTeam { id }')).volunteerTeam.id;
  const registered = { fullName: '彭长顺', phone: '19900000501' };
  person = (await world.does(coordinator, 'registerPerson', registered, 'person { id }')).person.id;
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(new Date('2026-03-10T02:00:00Z')));

const fields = `id text status raisedOn source dueOn declineReason proof putRightOn verifiedOn reopenReason
  responsibleUnit { name } responsibleTeam { name } duplicateOfId version`;

async function does(caller: Caller, name: string, input: object) {
  const { suggestion, userErrors } = await world.does(caller, name, input, `suggestion { ${fields} }`);
  expect(userErrors).toEqual([]);
  return suggestion;
}

const raise = async (values: object = {}, caller = volunteer): Promise<string> =>
  (await does(caller, 'raiseSuggestion', { text: '服务前电话确认', source: 'SUGGESTION_BOX', ...values })).id;

async function accepted(values: object = {}): Promise<string> {
  const id = await raise();
  await does(chair, 'acceptSuggestion', { id, responsibleUnitId: hospital, dueOn: '2026-03-31', ...values });
  return id;
}

async function putRight(by = coordinator): Promise<string> {
  const id = await accepted();
  await does(by, 'putSuggestionRight', { id, proof: '已张贴电话确认流程' });
  return id;
}

describe('a suggestion', () => {
  it('is raised, accepted, put right by the unit with proof, and verified by somebody else', async () => {
    const id = await raise({ raisedOn: '2026-03-08', text: ' 服务前电话确认 ' });
    expect(
      await does(chair, 'acceptSuggestion', { id, responsibleUnitId: hospital, dueOn: '2026-03-31' }),
    ).toMatchObject({
      text: '服务前电话确认',
      status: 'ACCEPTED',
      raisedOn: '2026-03-08',
      dueOn: '2026-03-31',
      responsibleUnit: { name: '青石桥医院' },
    });
    world.clock.set(new Date('2026-03-20T02:00:00Z'));
    const staff = world.as('PARTNER_STAFF', { unit: hospital });
    expect(
      await does(staff, 'putSuggestionRight', { id, proof: ' 3月18日起逐户电话确认 ', on: '2026-03-18' }),
    ).toMatchObject({ status: 'PUT_RIGHT', putRightOn: '2026-03-18', proof: '3月18日起逐户电话确认' });
    expect(await does(world.as('COMMITTEE_MEMBER'), 'verifySuggestion', { id })).toMatchObject({
      status: 'VERIFIED',
      verifiedOn: '2026-03-20',
    });
  });

  it('is opened again with a new day when it was not put right after all, even once verified', async () => {
    const id = await putRight();
    const again = { id, reason: ' 仍有漏打电话 ', dueOn: '2026-04-10' };
    expect(await does(chair, 'reopenSuggestion', again)).toMatchObject({
      status: 'REOPENED',
      reopenReason: '仍有漏打电话',
      dueOn: '2026-04-10',
      putRightOn: null,
      proof: null,
    });
    await does(coordinator, 'putSuggestionRight', { id, proof: '抽查 20 户均已确认' });
    await does(chair, 'verifySuggestion', { id });
    expect(await does(chair, 'reopenSuggestion', again)).toMatchObject({ status: 'REOPENED', verifiedOn: null });
  });

  it('is declined for a reason, and can be accepted after all', async () => {
    const id = await raise();
    const declined = await does(chair, 'declineSuggestion', { id, reason: ' 已有同类安排 ' });
    expect(declined).toMatchObject({ status: 'DECLINED', declineReason: '已有同类安排' });
    const after = await does(chair, 'acceptSuggestion', { id, responsibleTeamId: team, dueOn: '2026-03-31' });
    expect(after).toMatchObject({
      status: 'ACCEPTED',
      declineReason: null,
      responsibleUnit: null,
      responsibleTeam: { name: '邻里互助团' },
    });
  });

  it('stays with whom it was raised for, and is accepted once', async () => {
    const id = await raise({ responsibleTeamId: team });
    expect(await does(chair, 'acceptSuggestion', { id, dueOn: '2026-03-10' })).toMatchObject({
      ...{ status: 'ACCEPTED', dueOn: '2026-03-10', responsibleTeam: { name: '邻里互助团' }, responsibleUnit: null },
    });
    expect(await world.refused(chair, 'acceptSuggestion', { id, dueOn: '2026-03-31' })).toEqual(['STATE id']);
    const self = world.as('VOLUNTEER', { person });
    const own = await world.does(
      self,
      'raiseSuggestion',
      { text: '加灯', source: 'OTHER', raisedById: person },
      'suggestion { raisedById raisedOn }',
    );
    expect(own.suggestion).toEqual({ raisedById: person, raisedOn: '2026-03-10' });
  });

  it('may say the same as another until it is put right; separated, it is as if it had just been raised', async () => {
    const stands = await raise();
    const [open, declined, reopened] = [await accepted(), await raise(), await putRight()];
    await does(chair, 'declineSuggestion', { id: declined, reason: '已有同类安排' });
    await does(chair, 'reopenSuggestion', { id: reopened, reason: '仍有漏打电话', dueOn: '2026-04-10' });
    for (const id of [open, declined, reopened]) {
      const merged = await does(chair, 'mergeSuggestion', { id, duplicateOfId: stands });
      expect(merged).toMatchObject({ status: 'DUPLICATE', duplicateOfId: stands });
      expect(await does(chair, 'separateSuggestion', { id, reason: '误合', text: ' ' })).toMatchObject({
        ...{ status: 'RAISED', text: '服务前电话确认', duplicateOfId: null },
        ...{ dueOn: null, declineReason: null, reopenReason: null },
      });
    }
    const verified = await putRight();
    await does(chair, 'verifySuggestion', { id: verified });
    expect(await world.refused(chair, 'mergeSuggestion', { id: verified, duplicateOfId: stands })).toEqual([
      'STATE id',
    ]);
  });

  it('is merged into another that says the same; what was merged into it follows, and a mistake is undone', async () => {
    const [first, second, third] = [await raise(), await raise(), await raise()];
    expect(await does(chair, 'mergeSuggestion', { id: third, duplicateOfId: second })).toMatchObject({
      status: 'DUPLICATE',
      duplicateOfId: second,
    });
    await does(chair, 'mergeSuggestion', { id: second, duplicateOfId: first });
    const { data } = await world.ask(chair, `{ suggestion(id: "${first}") { duplicates { totalCount } } }`);
    expect(data.suggestion.duplicates.totalCount).toBe(2);
    const separated = await does(chair, 'separateSuggestion', {
      id: third,
      reason: '另有所指',
      text: '服务前一天确认',
    });
    expect(separated).toMatchObject({ status: 'RAISED', duplicateOfId: null, text: '服务前一天确认' });
  });
});

describe('the origin of a suggestion', () => {
  it('is a meeting or a drill, if any, and stands with it', async () => {
    const called = { kind: 'QUARTERLY_JOINT', title: '第一季度联席会议', startsAt: '2026-03-28T14:00:00+08:00' };
    const planned = await world.does(chair, 'planCommitteeMeeting', called, 'committeeMeeting { id }');
    const meetingId = planned.committeeMeeting.id;
    await raise({ source: 'JOINT_MEETING', text: '增加周末服务班次', meetingId });
    const query = `{ committeeMeeting(id: "${meetingId}") { suggestions { nodes { text status } } } }`;
    const { data } = await world.ask(world.program('COUNCIL_READ'), query);
    expect(data.committeeMeeting.suggestions.nodes).toEqual([{ text: '增加周末服务班次', status: 'RAISED' }]);
    const both = { text: '好', source: 'OTHER', meetingId, drillId: newId() };
    expect(await world.refused(volunteer, 'raiseSuggestion', both)).toEqual(['ONE_ORIGIN drillId']);
    const unknown = { text: '好', source: 'DRILL', drillId: newId() };
    expect(await world.refused(volunteer, 'raiseSuggestion', unknown)).toEqual(['NOT_FOUND drillId']);
  });
});

describe('a suggestion is refused, and nothing changes,', () => {
  const refused = (caller: Caller, name: string, input: object): Promise<string[]> =>
    world.refused(caller, name, input);

  it('without words, from tomorrow, for two at once, or for whoever is elsewhere', async () => {
    const input = { text: '延长学伴时长', source: 'OTHER' };
    expect(await refused(volunteer, 'raiseSuggestion', { ...input, text: '  ' })).toEqual(['REQUIRED text']);
    expect(await refused(volunteer, 'raiseSuggestion', { ...input, raisedOn: '2026-03-11' })).toEqual([
      'IN_FUTURE raisedOn',
    ]);
    expect(
      await refused(volunteer, 'raiseSuggestion', { ...input, responsibleUnitId: hospital, responsibleTeamId: team }),
    ).toEqual(['ONE_RESPONSIBLE responsibleTeamId']);
    expect(await refused(volunteer, 'raiseSuggestion', { ...input, responsibleUnitId: newId() })).toEqual([
      'NOT_FOUND responsibleUnitId',
    ]);
    expect(await refused(volunteer, 'raiseSuggestion', { ...input, raisedById: person })).toEqual([
      'NOT_ALLOWED_HERE raisedById',
    ]);
  });

  it('for whoever or whatever is of another community, though one has a say in both', async () => {
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const there = { communityId: world.elsewhere };
    const text = { text: '延长学伴时长', source: 'OTHER' };
    const make = async (name: string, type: string, input: object): Promise<string> =>
      (await world.does(both, name, { ...input, ...there }, `${type} { id }`))[type].id;
    const [someone, unit, meeting, foreign] = [
      await make('registerPerson', 'person', { fullName: '外乡人' }),
      await make('createPartnerUnit', 'partnerUnit', { name: '蓝桥医院', kind: 'HOSPITAL' }),
      await make('planCommitteeMeeting', 'committeeMeeting', {
        ...{ kind: 'SPECIAL', title: '专题会', startsAt: '2026-03-28T14:00:00+08:00' },
      }),
      await make('raiseSuggestion', 'suggestion', text),
    ];
    for (const [field, id] of [
      ['raisedById', someone],
      ['responsibleUnitId', unit],
      ['meetingId', meeting],
    ] as const)
      expect(await refused(both, 'raiseSuggestion', { ...text, communityId: world.community, [field]: id })).toEqual([
        `OTHER_COMMUNITY ${field}`,
      ]);
    expect(await refused(both, 'mergeSuggestion', { id: await raise(), duplicateOfId: foreign })).toEqual([
      'OTHER_COMMUNITY duplicateOfId',
    ]);
  });

  it('in a state that does not allow it', async () => {
    const raised = await raise();
    expect(await refused(chair, 'acceptSuggestion', { id: raised, dueOn: '2026-03-31' })).toEqual([
      'SUGGESTION_NEEDS_RESPONSIBLE responsibleUnitId',
    ]);
    expect(
      await refused(chair, 'acceptSuggestion', { id: raised, responsibleTeamId: team, dueOn: '2026-03-09' }),
    ).toEqual(['SUGGESTION_DUE_IN_PAST dueOn']);
    expect(await refused(coordinator, 'putSuggestionRight', { id: raised, proof: '照片' })).toEqual(['STATE id']);
    expect(await refused(chair, 'verifySuggestion', { id: raised })).toEqual(['STATE id']);
    expect(await refused(chair, 'declineSuggestion', { id: raised, reason: ' ' })).toEqual(['REQUIRED reason']);
    const open = await accepted();
    expect(await refused(coordinator, 'putSuggestionRight', { id: open, proof: ' ' })).toEqual(['REQUIRED proof']);
    expect(await refused(coordinator, 'putSuggestionRight', { id: open, proof: '照片', on: '2026-03-09' })).toEqual([
      'PUT_RIGHT_BEFORE_RAISED on',
    ]);
    expect(await refused(coordinator, 'putSuggestionRight', { id: open, proof: '照片', on: '2026-03-11' })).toEqual([
      'IN_FUTURE on',
    ]);
    expect(await refused(chair, 'mergeSuggestion', { id: open, duplicateOfId: open })).toEqual([
      'DUPLICATE_OF_ITSELF duplicateOfId',
    ]);
    expect(await refused(chair, 'mergeSuggestion', { id: await putRight(), duplicateOfId: open })).toEqual([
      'STATE id',
    ]);
  });

  it('once it is merged, into one that is merged itself, or with a day that has passed', async () => {
    const [stands, merged, other] = [await raise(), await raise(), await raise()];
    await does(chair, 'mergeSuggestion', { id: merged, duplicateOfId: stands });
    expect(await refused(chair, 'mergeSuggestion', { id: other, duplicateOfId: merged })).toEqual([
      'DUPLICATE_OF_DUPLICATE duplicateOfId',
    ]);
    expect(await refused(chair, 'mergeSuggestion', { id: merged, duplicateOfId: other })).toEqual(['STATE id']);
    expect(await refused(chair, 'separateSuggestion', { id: stands, reason: '误合' })).toEqual(['STATE id']);
    const accept = { id: merged, responsibleTeamId: team, dueOn: '2026-03-31' };
    expect(await refused(chair, 'acceptSuggestion', accept)).toEqual(['STATE id']);
    await does(chair, 'mergeSuggestion', { id: other, duplicateOfId: stands });
    const open = await putRight();
    const again = { id: open, reason: '仍有漏打电话', dueOn: '2026-03-09' };
    expect(await refused(chair, 'reopenSuggestion', again)).toEqual(['SUGGESTION_DUE_IN_PAST dueOn']);
    await does(chair, 'reopenSuggestion', { ...again, dueOn: '2026-03-10' });
    expect(await refused(chair, 'reopenSuggestion', { ...again, dueOn: '2026-03-10' })).toEqual(['STATE id']);
    expect(await refused(chair, 'declineSuggestion', { id: open, reason: '不办' })).toEqual(['STATE id']);
  });

  it('by the database too where its state does not lead there', async () => {
    const id = await accepted({ dueOn: '2026-03-10' });
    const moves = (status: string) =>
      world.refusedByDatabase('update suggestion set status = $2 where id = $1', [id, status]);
    for (const status of ['RAISED', 'DECLINED', 'REOPENED', 'VERIFIED'])
      expect(await moves(status), status).toEqual(['SUGGESTION_MOVE_IMPOSSIBLE id']);
    await does(coordinator, 'putSuggestionRight', { id, proof: '照片', on: '2026-03-10' });
    expect(
      await world.refusedByDatabase(
        `update suggestion set status = 'VERIFIED', verified_on = put_right_on, verified_by = put_right_by where id = $1`,
        [id],
      ),
    ).toEqual(['VERIFIED_BY_ANOTHER id']);
  });

  it('to be verified by whoever put it right; the database itself refuses it too', async () => {
    const id = await putRight(chair);
    expect(await refused(chair, 'verifySuggestion', { id })).toEqual(['VERIFIED_BY_ANOTHER id']);
    await expect(
      world.rows(
        `update suggestion set status = 'VERIFIED', verified_on = now(), verified_by = put_right_by where id = $1`,
        [id],
      ),
    ).rejects.toThrow('suggestion_verified_by_another');
    await expect(world.rows(`update suggestion set status = 'RAISED' where id = $1`, [id])).rejects.toThrow(
      'does not move',
    );
  });

  it('by whoever has no right to it', async () => {
    const id = await accepted();
    const other = world.as('PARTNER_STAFF', { unit: newId() });
    expect(await refused(other, 'putSuggestionRight', { id, proof: '照片' })).toEqual(['NOT_ALLOWED_HERE id']);
    expect(await refused(volunteer, 'putSuggestionRight', { id, proof: '照片' })).toEqual(['FORBIDDEN']);
    expect(await refused(world.as('SOCIAL_WORKER'), 'declineSuggestion', { id, reason: '不办' })).toEqual([
      'FORBIDDEN',
    ]);
    const abroad = world.as('COMMITTEE_CHAIR', { community: world.elsewhere });
    expect(await refused(abroad, 'declineSuggestion', { id, reason: '不办' })).toEqual(['NOT_FOUND id']);
    expect(await refused(world.program('COUNCIL_READ'), 'raiseSuggestion', { text: '好', source: 'OTHER' })).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('whoever raised a suggestion', () => {
  it('is known to the staff and to themselves, not to the unit that puts it right, nor to a program', async () => {
    const id = await raise({ raisedById: person, responsibleUnitId: hospital }, coordinator);
    const query = `{ suggestions(filter: { id: { eq: "${id}" } }) { nodes { text raisedById masked } } }`;
    const seenBy = async (caller: Caller) => (await world.ask(caller, query)).data.suggestions.nodes[0].raisedById;
    expect(await seenBy(coordinator)).toBe(person);
    expect(await seenBy(world.as('VOLUNTEER', { person }))).toBe(person);
    expect(await seenBy(world.as('PARTNER_STAFF', { unit: hospital }))).toBeNull();
    expect(await seenBy(volunteer)).toBeNull();
    expect(await seenBy(world.program('COUNCIL_READ'))).toBeNull();
  });
});

describe('two at once', () => {
  it('of forty who verify one suggestion one wins', async () => {
    const id = await putRight();
    const members = Array.from({ length: 40 }, () => world.as('COMMITTEE_MEMBER'));
    const answers = await Promise.all(members.map((member) => world.does(member, 'verifySuggestion', { id })));
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'verified');
    expect(codes.filter((code) => code === 'verified')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['verified', 'STATE']));
  });

  it('who merge two suggestions into each other never leave both without one that stands', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, other] = [await raise(), await raise()];
      await Promise.all([
        world.does(chair, 'mergeSuggestion', { id: one, duplicateOfId: other }),
        world.does(coordinator, 'mergeSuggestion', { id: other, duplicateOfId: one }),
      ]);
      const rows = await world.rows(`select status from suggestion where id = any($1) order by status`, [[one, other]]);
      expect(rows).toEqual([{ status: 'DUPLICATE' }, { status: 'RAISED' }]);
    }
  });
});

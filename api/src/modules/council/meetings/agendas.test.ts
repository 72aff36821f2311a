// Agendas: what the data proposes and why, and what people make of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../test/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { expectedBy } from './draft-agenda.ts';
import { openCommittee, type Committee } from './meetings.fixture.ts';

let committee: Committee;
beforeAll(async () => {
  committee = await openCommittee();
});
afterAll(() => committee?.world.stop());

async function agenda(id: string): Promise<Answer[]> {
  const fields = 'id position title reason recordType recordId dueOn doneQuantity wholeQuantity strikeReason';
  const query = `{ committeeMeeting(id: "${id}") { agendaItems(orderBy: [{ field: POSITION }]) { nodes { ${fields} } } } }`;
  return (await committee.world.ask(committee.coordinator, query)).data.committeeMeeting.agendaItems.nodes;
}

const refused = (name: string, input: object): Promise<string[]> =>
  committee.world.refused(committee.coordinator, name, input);

/** Two resolutions, a pledge of six of which one is made good, and an agreement of the year, as of 10 March. */
async function addOpenMatters(): Promise<Record<string, string>> {
  const { does, coordinator, hospital, seats } = committee;
  const past = await committee.held(undefined, { kind: 'QUARTERLY_JOINT', title: '第 1 季度联席会议' });
  const resolve = async (text: string, dueOn: string): Promise<string> => {
    const input = { agendaItemId: past.item, text, dueOn, ownerSeatId: seats.doctor };
    return (await does(coordinator, 'makeResolution', input, 'resolution { id }')).resolution.id;
  };
  const [overdue, open, done] = [
    await resolve('清理楼道', '2026-03-15'),
    await resolve('培训助老员', '2026-06-30'),
    await resolve('换灯', '2026-03-20'),
  ];
  await does(coordinator, 'reportResolutionDone', { id: done, proof: '照片' });
  const pledge = {
    partnerUnitId: hospital,
    kind: 'TRAINING',
    title: '健康培训',
    promisedQuantity: 60,
    unit: 'SESSIONS',
    from: '2026-01-01',
    until: '2026-12-31',
  };
  const behind = (await does(coordinator, 'createPledge', pledge, 'pledge { id }')).pledge.id;
  await does(coordinator, 'createPledge', { ...pledge, title: '尚未开始', from: '2026-06-01' });
  const term = { partnerUnitId: hospital, title: '健康共建协议', validFrom: '2026-01-01', validUntil: '2026-06-01' };
  const ending = (await does(coordinator, 'createAgreement', term, 'agreement { id }')).agreement.id;
  const signature = { signedOn: '2026-01-01', communitySignatory: '彭长顺', partnerSignatory: '秦一鸣' };
  await does(coordinator, 'signAgreement', { id: ending, ...signature });
  await does(coordinator, 'activateAgreement', { id: ending });
  const training = {
    providerUnitId: hospital,
    title: '急救',
    topicArea: 'FIRST_AID',
    heldOn: '2026-03-12',
    minutes: 60,
  };
  committee.world.clock.set(new Date('2026-03-18T02:00:00Z'));
  await does(coordinator, 'logTraining', training);
  await does(coordinator, 'logTraining', { ...training, title: '去年的', heldOn: '2026-03-01' });
  const raised = { text: '三单元加装扶手', source: 'SUGGESTION_BOX', raisedOn: '2026-03-05' };
  const suggestion = (await does(coordinator, 'raiseSuggestion', raised, 'suggestion { id }')).suggestion.id;
  return { overdue, open, done, behind, ending, suggestion, finding: await addFinding(training.heldOn) };
}

/** What a drill found, due on a day; the drill itself is a matter of the module of safety. */
async function addFinding(dueOn: string): Promise<string> {
  const { world, hospital } = committee;
  const id = newId();
  await world.rows('set session_replication_role = replica');
  await world.rows(
    `insert into drill_finding (id, created_at, updated_at, version, community_id, drill_id, what, severity, due_on, status, owner_unit_id, search_text)
     values ($1, now(), now(), 1, $2, $3, '楼道堆物', 'MAJOR', $4, 'OPEN', $5, '楼道堆物')`,
    [id, world.community, newId(), dueOn, hospital],
  );
  await world.rows('set session_replication_role = origin');
  return id;
}

describe('the agenda of a meeting', () => {
  it('is drafted from the data, each item with its reason and its record; again, it adds nothing', async () => {
    const { overdue, open, done, behind, ending, suggestion, finding } = await addOpenMatters();
    const { does, coordinator } = committee;
    const plan = { kind: 'QUARTERLY_JOINT', title: '第 2 季度联席会议', startsAt: '2026-03-25T02:00:00Z' };
    const { id } = (await does(coordinator, 'planCommitteeMeeting', plan, 'committeeMeeting { id }')).committeeMeeting;
    const { added } = await does(coordinator, 'draftAgenda', { id }, 'added { id }');
    expect(added).toHaveLength(9);
    const line = (row: Answer): unknown[] => [
      row.position,
      row.reason,
      row.title,
      row.recordType,
      row.recordId,
      row.dueOn,
      row.doneQuantity,
      row.wholeQuantity,
    ];
    expect((await agenda(id)).map(line)).toEqual([
      [1, 'OVERDUE_RESOLUTION', '清理楼道', 'RESOLUTION', overdue, '2026-03-15', null, null],
      [2, 'DONE_RESOLUTION', '换灯', 'RESOLUTION', done, '2026-03-20', null, null],
      [3, 'OPEN_RESOLUTION', '培训助老员', 'RESOLUTION', open, '2026-06-30', null, null],
      [4, 'OVERDUE_FINDING', '楼道堆物', 'DRILL_FINDING', finding, '2026-03-12', null, null],
      [5, 'OPEN_SUGGESTION', '三单元加装扶手', 'SUGGESTION', suggestion, null, null, null],
      [6, 'PLEDGE_BEHIND', '健康培训', 'PLEDGE', behind, '2026-12-31', 2, 60],
      [7, 'AGREEMENT_ENDING', '健康共建协议', 'AGREEMENT', ending, '2026-06-01', null, null],
      [8, 'TRAININGS_HELD', '上次会议以来举办的培训', null, null, null, 1, null],
      [9, 'NEXT_STEPS', '下一步工作', null, null, null, null, null],
    ]);
    const [first] = await agenda(id);
    await does(coordinator, 'strikeAgendaItem', { id: first.id, reason: '会前已清理' });
    expect((await does(coordinator, 'draftAgenda', { id }, 'added { id }')).added).toEqual([]);
    expect((await agenda(id))[0].strikeReason).toBe('会前已清理');
  });

  it('turns with the day: what is due today is not overdue, what ends in ninety days is told of, and no later', async () => {
    const { does, coordinator, hospital, seats, world } = committee;
    world.clock.set(new Date('2026-03-18T02:00:00Z'));
    const kind = 'RESIDENTS_COUNCIL';
    const training = { providerUnitId: hospital, title: '测压', topicArea: 'HEALTH', minutes: 60 };
    await does(coordinator, 'logTraining', { ...training, heldOn: '2026-03-12' });
    const past = await committee.held(undefined, { kind, startsAt: '2026-03-12T02:00:00Z' });
    const resolve = async (dueOn: string): Promise<string> => {
      const input = { agendaItemId: past.item, text: '清理楼道', dueOn, ownerSeatId: seats.doctor };
      return (await does(coordinator, 'makeResolution', input, 'resolution { id }')).resolution.id;
    };
    const agree = async (validUntil: string): Promise<string> => {
      const term = { partnerUnitId: hospital, title: `协议至${validUntil}`, validFrom: '2026-01-01', validUntil };
      const { id } = (await does(coordinator, 'createAgreement', term, 'agreement { id }')).agreement;
      const signature = { signedOn: '2026-01-01', communitySignatory: '彭长顺', partnerSignatory: '秦一鸣' };
      await does(coordinator, 'signAgreement', { id, ...signature });
      await does(coordinator, 'activateAgreement', { id });
      return id;
    };
    const [yesterday, today, verified] = [
      await resolve('2026-03-17'),
      await resolve('2026-03-18'),
      await resolve('2026-03-18'),
    ];
    await does(coordinator, 'reportResolutionDone', { id: verified, proof: '照片' });
    await does(committee.teacher, 'verifyResolution', { id: verified });
    const [endsToday, endsInNinety, endsLater] = [
      await agree('2026-03-18'),
      await agree('2026-06-16'),
      await agree('2026-06-17'),
    ];
    const [late, due] = [await addFinding('2026-03-17'), await addFinding('2026-03-18')];
    const raised = { text: '加装扶手', source: 'SUGGESTION_BOX' };
    const declined = (await does(coordinator, 'raiseSuggestion', raised, 'suggestion { id }')).suggestion.id;
    await does(coordinator, 'declineSuggestion', { id: declined, reason: '已有' });
    const plan = { kind, title: '居民议事会', startsAt: '2026-03-25T02:00:00Z' };
    const { id } = (await does(coordinator, 'planCommitteeMeeting', plan, 'committeeMeeting { id }')).committeeMeeting;
    const draft = async (): Promise<Map<string, string>> => {
      await does(coordinator, 'draftAgenda', { id });
      return new Map(
        (await agenda(id)).map(({ recordId, reason, doneQuantity }) => [recordId ?? reason, doneQuantity ?? reason]),
      );
    };
    const drafted = await draft();
    const reasons = [yesterday, today, verified, endsToday, endsInNinety, endsLater, late, due, declined].map((each) =>
      drafted.get(each),
    );
    expect(reasons).toEqual([
      ...['OVERDUE_RESOLUTION', 'OPEN_RESOLUTION', undefined],
      ...['AGREEMENT_ENDING', 'AGREEMENT_ENDING', undefined],
      ...['OVERDUE_FINDING', undefined, undefined],
    ]);
    // The day of the last meeting of this kind was told of there.
    expect(drafted.get('TRAININGS_HELD')).toBeUndefined();
    await does(coordinator, 'logTraining', { ...training, heldOn: '2026-03-13' });
    expect((await draft()).get('TRAININGS_HELD')).toBe(1);
  });

  it('leaves out what is put away, closed, made good in time or of another community', async () => {
    const { does, coordinator, hospital, seats, world } = committee;
    world.clock.set(new Date('2026-03-18T02:00:00Z'));
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const unit = { name: '蓝桥医院', kind: 'HOSPITAL', communityId: world.elsewhere };
    const foreign = (await does(both, 'createPartnerUnit', unit, 'partnerUnit { id }')).partnerUnit.id;
    const suggest = async (communityId: string): Promise<string> => {
      const raised = { text: '加装路灯', source: 'OTHER', communityId };
      return (await does(both, 'raiseSuggestion', raised, 'suggestion { id }')).suggestion.id;
    };
    const promise = async (partnerUnitId: string, promisedQuantity: number): Promise<string> => {
      const term = { from: '2026-01-01', until: '2026-12-31' };
      const pledge = { partnerUnitId, kind: 'GOODS', title: '血压计', promisedQuantity, unit: 'ITEMS', ...term };
      return (await does(both, 'createPledge', pledge, 'pledge { id }')).pledge.id;
    };
    let agreements = 0;
    const agree = async (partnerUnitId: string): Promise<string> => {
      const term = {
        partnerUnitId,
        title: `共建协议${++agreements}`,
        validFrom: '2026-01-01',
        validUntil: '2026-04-01',
      };
      const { id } = (await does(both, 'createAgreement', term, 'agreement { id }')).agreement;
      const signature = { signedOn: '2026-01-01', communitySignatory: '彭长顺', partnerSignatory: '秦一鸣' };
      await does(both, 'signAgreement', { id, ...signature });
      await does(both, 'activateAgreement', { id });
      return id;
    };
    const { item } = await committee.held(undefined, { startsAt: '2026-03-18T02:00:00Z' });
    const facts = { agendaItemId: item, text: '装灯', dueOn: '2026-03-20', ownerSeatId: seats.doctor };
    const resolution = (await does(coordinator, 'makeResolution', facts, 'resolution { id }')).resolution.id;
    const away: [string, string][] = [
      ['resolution', resolution],
      ['drill_finding', await addFinding('2026-03-10')],
      ['suggestion', await suggest(world.community)],
      ['pledge', await promise(hospital, 60)],
      ['agreement', await agree(hospital)],
    ];
    for (const [table, id] of away) await world.rows(`update ${table} set archived_at = now() where id = $1`, [id]);
    const closed = await addFinding('2026-03-10');
    await world.rows('set session_replication_role = replica');
    await world.rows(`update drill_finding set status = 'CLOSED', proof = '照片' where id = $1`, [closed]);
    await world.rows('set session_replication_role = origin');
    const others = [await suggest(world.elsewhere), await promise(foreign, 60), await agree(foreign)];
    const early = await promise(hospital, 4);
    const [accepted, renewal, late] = [
      await suggest(world.community),
      await agree(hospital),
      await promise(hospital, 5),
    ];
    const accept = { id: accepted, responsibleSeatId: seats.doctor, dueOn: '2026-04-10' };
    await does(coordinator, 'acceptSuggestion', accept);
    await world.rows('set session_replication_role = replica');
    await world.rows(`update agreement set status = 'RENEWAL_DUE' where id = $1`, [renewal]);
    await world.rows('set session_replication_role = origin');
    const plan = {
      kind: 'WEEKLY_LEADERS',
      title: '例会',
      startsAt: '2026-03-25T02:00:00Z',
      communityId: world.community,
    };
    const { id } = (await does(both, 'planCommitteeMeeting', plan, 'committeeMeeting { id }')).committeeMeeting;
    await does(both, 'draftAgenda', { id });
    const drafted = (await agenda(id)).map(({ recordId }) => recordId);
    for (const each of [...away.map(([, record]) => record), closed, ...others, early])
      expect(drafted).not.toContain(each);
    for (const each of [accepted, renewal, late]) expect(drafted).toContain(each);
  });

  it('is added to, worded otherwise, put in order and struck, and shows when it has changed in between', async () => {
    const { does, coordinator } = committee;
    const { id, item } = await committee.planned();
    const other = (await does(coordinator, 'addAgendaItem', { meetingId: id, title: '加装电梯' }, 'agendaItem { id }'))
      .agendaItem.id;
    const reworded = async (input: object): Promise<Answer> =>
      (await does(coordinator, 'changeAgendaItem', { id: other, ...input }, 'agendaItem { title note }')).agendaItem;
    expect(await reworded({ note: ' 附图 ' })).toEqual({ title: '加装电梯', note: '附图' });
    expect(await reworded({ title: ' 三栋加装电梯 ' })).toEqual({ title: '三栋加装电梯', note: '附图' });
    expect(await reworded({ note: null })).toEqual({ title: '三栋加装电梯', note: null });
    await does(coordinator, 'orderAgenda', { id, agendaItemIds: [other, item] });
    expect((await agenda(id)).map(({ title }) => title)).toEqual(['三栋加装电梯', '电动车充电']);
    for (const agendaItemIds of [[item], [item, other, newId()], [item, item]])
      expect(await refused('orderAgenda', { id, agendaItemIds })).toEqual(['AGENDA_HAS_CHANGED agendaItemIds']);
    await does(coordinator, 'strikeAgendaItem', { id: other, reason: '材料不齐' });
    expect(await refused('strikeAgendaItem', { id: other, reason: '材料不齐' })).toEqual(['ITEM_STRUCK id']);
    await does(coordinator, 'orderAgenda', { id, agendaItemIds: [item] });
    expect((await agenda(id)).map(({ title }) => title)).toEqual(['电动车充电', '三栋加装电梯']);
    expect(await refused('addAgendaItem', { meetingId: id, title: ' ' })).toEqual(['REQUIRED title']);
  });

  it('keeps the items under which something was decided', async () => {
    const { item } = await committee.held();
    await committee.does(committee.coordinator, 'putMotion', { agendaItemId: item, text: '增设' });
    expect(await refused('strikeAgendaItem', { id: item, reason: '误列' })).toEqual(['ITEM_DECIDED id']);
  });
});

describe('a pledge of twelve over the year', () => {
  it.each([
    ['2026-01-01', 0],
    ['2026-02-01', 1],
    ['2026-07-02', 5],
    ['2026-12-31', 11],
    ['2027-01-01', 12],
  ])('asks by %s for %i', (day, expected) => {
    expect(expectedBy(day, { from: '2026-01-01', until: '2026-12-31', promisedQuantity: 12 })).toBe(expected);
  });
});

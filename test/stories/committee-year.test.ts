// A year of the committee from seats to selection: a unit agrees, promises and delivers; a seat changes hands; the quarterly
// meeting resolves something that is done and verified; a suggestion is put right; the best volunteers are selected by the
// seats, on grounds from the records; the agreement is renewed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../api/src/kernel/clock.ts';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { asOwner } from '../support/elsewhere.ts';
import type { Answer } from '../support/world.ts';

type Who = 'committee' | 'coordinator' | 'hospital' | 'volunteer';

const clock = fixedClock(new Date('2026-01-05T02:00:00Z'));
let test: TestApp;
let people: Record<Who, Client>;
let unit: string;
let agreement: string;
let seat: string;

/** Moves the clock; a session does not outlive a day, so people sign in again. */
async function on(day: string): Promise<void> {
  clock.set(new Date(`${day}T02:00:00Z`));
  const [committee, coordinator, hospital, volunteer] = await Promise.all(
    (['committee', 'coordinator', 'hospital', 'volunteer'] as const).map((name) => test.as(name)),
  );
  people = { committee, coordinator, hospital, volunteer } as Record<Who, Client>;
}

/** Somebody does something; gives the payload, refused or not. */
async function tries(who: Who, name: string, input: object, selection = ''): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const mutation = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`;
  return (await people[who].data(mutation, { input }))[name];
}

async function does(who: Who, name: string, input: object, selection = ''): Promise<Answer> {
  const payload = await tries(who, name, input, selection);
  expect(payload.userErrors, name).toEqual([]);
  return payload;
}

const refused = async (who: Who, name: string, input: object): Promise<string[]> =>
  (await tries(who, name, input)).userErrors.map(({ code }: { code: string }) => code);

beforeAll(async () => {
  test = await startApp({ demo: true, clock });
  // The hospital's account belongs to whoever sits in the committee for it.
  await asOwner(test, (client) =>
    client.query(`update account set person_id = s.person_id from committee_seat s join partner_unit u on u.id = s.partner_unit_id
      where account.username = 'hospital' and u.name = '金银潭医院'`),
  );
  await on('2026-01-05');
  const { partnerUnits } = await people.committee.data('{ partnerUnits(search: "东西湖") { nodes { id name } } }');
  expect(partnerUnits.nodes[0].name).toBe('东西湖区第二人民医院');
  unit = partnerUnits.nodes[0].id;
});

afterAll(() => test?.stop());

describe('a year of the committee', () => {
  it('begins with an agreement: drafted, signed, in force', async () => {
    const input = { partnerUnitId: unit, title: '2026 年共建协议', validFrom: '2026-01-10', validUntil: '2026-12-31' };
    const made = await does('committee', 'createAgreement', input, 'agreement { id status }');
    expect(made.agreement).toMatchObject({ status: 'DRAFT' });
    agreement = made.agreement.id;
    expect(await refused('committee', 'activateAgreement', { id: agreement })).toEqual(['STATE']);
    const signed = { id: agreement, signedOn: '2026-01-05', communitySignatory: '彭长顺', partnerSignatory: '宋文斌' };
    await does('committee', 'signAgreement', signed);
    await on('2026-01-12');
    const active = await does('committee', 'activateAgreement', { id: agreement }, 'agreement { status }');
    expect(active.agreement).toEqual({ status: 'ACTIVE' });
  });

  it('sees what was promised and what was delivered of it', async () => {
    const input = {
      ...{ partnerUnitId: unit, agreementId: agreement, kind: 'TRAINING', title: '急救培训' },
      ...{ promisedQuantity: 4, unit: 'SESSIONS', from: '2026-01-12', until: '2026-12-31' },
    };
    const { pledge } = await does('committee', 'createPledge', input, 'pledge { id }');
    await on('2026-04-20');
    for (const quantity of [1, 2])
      await does('committee', 'recordDelivery', { pledgeId: pledge.id, deliveredOn: '2026-04-18', quantity });
    const { pledge: standing } = await people.committee.data(
      `{ pledge(id: "${pledge.id}") { promisedQuantity deliveredQuantity deliveries { totalCount } } }`,
    );
    expect(standing).toEqual({ promisedQuantity: 4, deliveredQuantity: 3, deliveries: { totalCount: 2 } });
  });

  it('gives the unit a seat with a written duty, and the seat changes hands', async () => {
    const found = await people.committee.data('{ people(first: 2, search: "宋文斌 ") { nodes { id fullName } } }');
    const input = {
      ...{ personId: found.people.nodes[0].id, partnerUnitId: unit, role: 'MEMBER' },
      ...{ writtenDuty: '组织每季度的急救培训', from: '2026-04-20' },
    };
    seat = (await does('committee', 'appointToCommitteeSeat', input, 'committeeSeat { id }')).committeeSeat.id;
    expect(await refused('committee', 'appointToCommitteeSeat', input)).toEqual(['SEAT_OVERLAPS']);
    await on('2026-09-01');
    const end = { id: seat, on: '2026-08-31', reason: '调离本院' };
    const ended = await does('committee', 'endCommitteeSeat', end, 'committeeSeat { until endReason }');
    expect(ended.committeeSeat).toEqual({ until: '2026-08-31', endReason: '调离本院' });
    await does('committee', 'appointToCommitteeSeat', { ...input, from: '2026-09-01' });
  });
});

describe('the quarterly meeting', () => {
  let meeting: string;
  let item: string;
  let resolution: string;

  it('is called, held with a quorum, and resolves who does what until when', async () => {
    await on('2026-09-28');
    const called = { kind: 'QUARTERLY_JOINT', title: '第三季度联席会议', startsAt: '2026-09-28T02:00:00Z' };
    meeting = (await does('coordinator', 'planCommitteeMeeting', called, 'committeeMeeting { id }')).committeeMeeting
      .id;
    const matter = { meetingId: meeting, title: '用药提醒' };
    item = (await does('coordinator', 'addAgendaItem', matter, 'agendaItem { id }')).agendaItem.id;
    await does('coordinator', 'callCommitteeMeeting', { id: meeting });
    await does('coordinator', 'holdCommitteeMeeting', { id: meeting });
    const { committeeSeats } = await people.coordinator.data(
      '{ committeeSeats(filter: { until: { isNull: true } }, first: 50) { nodes { id role partnerUnit { name } } } }',
    );
    const owner = committeeSeats.nodes.find((each: Answer) => each.partnerUnit?.name === '金银潭医院');
    const resolved = {
      ...{ agendaItemId: item, text: '为独居老人各建一张用药提醒卡' },
      ...{ ownerSeatId: owner.id, dueOn: '2026-10-15' },
    };
    expect(await refused('coordinator', 'makeResolution', resolved)).toEqual(['NO_QUORUM']);
    const lines = committeeSeats.nodes.map(({ id }: { id: string }) => ({ seatId: id, status: 'PRESENT' }));
    await does('coordinator', 'recordMeetingRoll', { id: meeting, lines });
    resolution = (await does('coordinator', 'makeResolution', resolved, 'resolution { id }')).resolution.id;
  });

  it('is followed until its resolution is done with proof, and verified by another seat', async () => {
    await on('2026-10-14');
    expect(await refused('committee', 'verifyResolution', { id: resolution })).toHaveLength(1);
    await does('hospital', 'reportResolutionDone', { id: resolution, proof: '提醒卡已全部发放' });
    expect(await refused('hospital', 'verifyResolution', { id: resolution })).toHaveLength(1);
    const verified = await does(
      'committee',
      'verifyResolution',
      { id: resolution },
      'resolution { status verifiedOn }',
    );
    expect(verified.resolution).toEqual({ status: 'VERIFIED', verifiedOn: '2026-10-14' });
  });

  it('brings up a suggestion, which is accepted, put right by the unit, and verified by somebody else', async () => {
    const { partnerUnits } = await people.committee.data('{ partnerUnits(search: "金银潭") { nodes { id } } }');
    const raised = { text: '义诊增加周末场次', source: 'JOINT_MEETING', meetingId: meeting };
    const { suggestion } = await does('volunteer', 'raiseSuggestion', raised, 'suggestion { id status }');
    expect(suggestion.status).toBe('RAISED');
    const { id } = suggestion;
    const proof = { id, proof: '10 月 24 日起每周六上午义诊' };
    expect(await refused('hospital', 'putSuggestionRight', proof)).toEqual(['NOT_ALLOWED_HERE']);
    const accepted = { id, responsibleUnitId: partnerUnits.nodes[0].id, dueOn: '2026-10-31' };
    await does('committee', 'acceptSuggestion', accepted);
    await on('2026-10-26');
    await does('hospital', 'putSuggestionRight', { ...proof, on: '2026-10-24' });
    const verified = await does('committee', 'verifySuggestion', { id }, 'suggestion { status putRightOn verifiedOn }');
    expect(verified.suggestion).toEqual({ status: 'VERIFIED', putRightOn: '2026-10-24', verifiedOn: '2026-10-26' });
  });
});

describe('the annual selection', () => {
  let round: string;
  let nominations: string[];

  it('is planned with criteria that the records support, and volunteers are nominated on grounds from them', async () => {
    const plan = {
      ...{ year: 2026, awardTitle: '优秀志愿者', places: 2 },
      ...{ nominatingFrom: '2026-10-27', nominatingUntil: '2026-11-10' },
      ...{ votingFrom: '2026-11-11', votingUntil: '2026-11-17' },
      criteria: [
        { title: '服务时间', weightPercent: 50, figure: 'SERVICE_MONTHS' },
        { title: '带教新志愿者', weightPercent: 50, figure: 'MENTEES' },
      ],
    };
    round = (await does('committee', 'planAwardRound', plan, 'awardRound { id }')).awardRound.id;
    await does('committee', 'openAwardNominations', { id: round });
    await on('2026-11-01');
    const found = await people.coordinator.data(
      '{ volunteers(filter: { personFullName: { in: ["赵永康", "高美玲", "郭素珍"] } }, orderBy: [{ field: PERSON_FULL_NAME }]) { nodes { id person { fullName } } } }',
    );
    nominations = [];
    const grounds: string[] = [];
    for (const name of ['赵永康', '高美玲', '郭素珍']) {
      const volunteer = found.volunteers.nodes.find((each: Answer) => each.person.fullName === name);
      const input = { roundId: round, volunteerId: volunteer.id };
      const made = await does('coordinator', 'nominateForAward', input, 'awardNomination { id grounds }');
      nominations.push(made.awardNomination.id);
      grounds.push(made.awardNomination.grounds);
    }
    expect(grounds).toEqual([
      '加入志愿服务满 21 个月，带教 3 人，其中 2 人晋升骨干。',
      '加入志愿服务满 21 个月。',
      '加入志愿服务满 21 个月。',
    ]);
  });

  it('is voted on in secret by the seats; whoever holds none, or is related, does not vote', async () => {
    await on('2026-11-11');
    await does('committee', 'openAwardVoting', { id: round });
    expect(await refused('coordinator', 'castAwardVote', { nominationId: nominations[0] })).toEqual([
      'NO_SEAT_OF_ONES_OWN',
    ]);
    const related = { nominationId: nominations[2], reason: '亲属' };
    await does('hospital', 'declareAwardConflict', related);
    expect(await refused('hospital', 'castAwardVote', { nominationId: nominations[2] })).toEqual([
      'CONFLICT_OF_INTEREST',
    ]);
    for (const nominationId of nominations.slice(0, 2)) await does('hospital', 'castAwardVote', { nominationId });
    await does('committee', 'castAwardVote', { nominationId: nominations[0] });
    await does('committee', 'castAwardVote', { nominationId: nominations[2] });
    expect(await refused('committee', 'castAwardVote', { nominationId: nominations[1] })).toEqual(['NO_VOTE_LEFT']);
    const { awardVotes } = await people.committee.data('{ awardVotes { nodes { nominationId } } }');
    expect(new Set(awardVotes.nodes.map(({ nominationId }: Answer) => nominationId))).toEqual(
      new Set([nominations[0], nominations[2]]),
    );
  });

  it('is counted; a tie at the last place is settled for a reason; it is shown, and published with its grounds', async () => {
    expect(await refused('committee', 'decideAwardRound', { id: round })).toEqual(['VOTING_GOES_ON']);
    await on('2026-11-18');
    const fields = 'awardRound { status seatsVoted publicityUntil }';
    const decided = await does('committee', 'decideAwardRound', { id: round }, fields);
    expect(decided.awardRound).toEqual({ status: 'DECIDED', seatsVoted: 2, publicityUntil: null });
    expect(await refused('committee', 'publishAwardRound', { id: round })).toEqual(['TIE_IS_OPEN']);
    const tie = { id: round, nominationIds: [nominations[1]], reason: '周末场次到场更多' };
    const settled = await does('committee', 'settleAwardTie', tie, fields);
    expect(settled.awardRound.publicityUntil).toBe('2026-11-25');
    expect(await refused('committee', 'publishAwardRound', { id: round })).toEqual(['PUBLICITY_GOES_ON']);
    await on('2026-11-26');
    await does('committee', 'publishAwardRound', { id: round });
    const thirdParty = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
    const { awardRounds } = await thirdParty.data(
      `{ awardRounds(filter: { id: { eq: "${round}" } }) { nodes { status awards { totalCount nodes { grounds volunteer { person { fullName } } } }
        nominations(orderBy: [{ field: RANK }]) { nodes { id rank voteCount rankGround isSelected } } } } }`,
    );
    const [{ awards, nominations: ranked, status }] = awardRounds.nodes;
    expect([status, awards.totalCount]).toEqual(['PUBLISHED', 2]);
    expect(awards.nodes.map((each: Answer) => each.volunteer.person.fullName)).toEqual([null, null]);
    expect(awards.nodes.every(({ grounds }: Answer) => grounds.startsWith('加入志愿服务满'))).toBe(true);
    expect(
      ranked.nodes.map(({ rank, voteCount, rankGround, isSelected }: Answer) => ({
        rank,
        voteCount,
        rankGround,
        isSelected,
      })),
    ).toEqual([
      { rank: 1, voteCount: 2, rankGround: 'VOTES', isSelected: true },
      { rank: 2, voteCount: 1, rankGround: 'DECISION', isSelected: true },
      { rank: 3, voteCount: 1, rankGround: 'DECISION', isSelected: false },
    ]);
    expect(ranked.nodes.map(({ id }: Answer) => id)).toEqual(nominations);
  });
});

it('the year ends with a renewal', async () => {
  await on('2026-12-15');
  const input = { id: agreement, validUntil: '2027-12-31' };
  const renewed = await does('committee', 'renewAgreement', input, 'agreement { status validUntil }');
  expect(renewed.agreement).toEqual({ status: 'ACTIVE', validUntil: '2027-12-31' });
});

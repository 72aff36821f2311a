// Seats and agreements over a year: a hospital signs, promises and delivers; a seat changes hands; the agreement comes
// due and is renewed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../api/src/kernel/clock.ts';
import { startApp, type Client, type TestApp } from '../support/app.ts';

const clock = fixedClock(new Date('2026-01-05T02:00:00Z'));
let test: TestApp;
let committee: Client;
let unit: string;
let agreement: string;
let seat: string;

/** Moves the clock; a session does not outlive a day, so people sign in again. */
async function on(day: string): Promise<void> {
  clock.set(new Date(`${day}T02:00:00Z`));
  committee = await test.as('committee');
}

beforeAll(async () => {
  test = await startApp({ demo: true, clock });
  await on('2026-01-05');
  const { partnerUnits } = await committee.data('{ partnerUnits(search: "东西湖") { nodes { id name } } }');
  expect(partnerUnits.nodes[0].name).toBe('东西湖区第二人民医院');
  unit = partnerUnits.nodes[0].id;
}, 120_000);

afterAll(() => test?.stop());

async function does(
  name: string,
  type: string,
  input: object,
  selection: string,
): Promise<Record<string, never> & { userErrors: { code: string }[] }> {
  const data = await committee.data(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
    { input },
  );
  return data[name];
}

describe('a year of the committee', () => {
  it('begins with an agreement: drafted, signed, in force', async () => {
    const input = { partnerUnitId: unit, title: '2026 年共建协议', validFrom: '2026-01-10', validUntil: '2026-12-31' };
    const made = await does('createAgreement', 'CreateAgreementInput', input, 'agreement { id status }');
    expect(made.agreement).toMatchObject({ status: 'DRAFT' });
    agreement = (made.agreement as unknown as { id: string }).id;
    const early = await does('activateAgreement', 'ActivateAgreementInput', { id: agreement }, 'agreement { status }');
    expect(early.userErrors.map(({ code }) => code)).toEqual(['STATE']);
    const signed = await does(
      'signAgreement',
      'SignAgreementInput',
      { id: agreement, signedOn: '2026-01-05', communitySignatory: '彭长顺', partnerSignatory: '宋文斌' },
      'agreement { status }',
    );
    expect(signed.agreement).toEqual({ status: 'SIGNED' });
    await on('2026-01-12');
    const active = await does('activateAgreement', 'ActivateAgreementInput', { id: agreement }, 'agreement { status }');
    expect(active.agreement).toEqual({ status: 'ACTIVE' });
  });

  it('sees what was promised and what was delivered of it', async () => {
    const input = {
      partnerUnitId: unit,
      agreementId: agreement,
      kind: 'TRAINING',
      title: '急救培训',
      promisedQuantity: 4,
      unit: 'SESSIONS',
      from: '2026-01-12',
      until: '2026-12-31',
    };
    const made = await does('createPledge', 'CreatePledgeInput', input, 'pledge { id deliveredQuantity }');
    const pledge = (made.pledge as unknown as { id: string }).id;
    await on('2026-04-20');
    for (const quantity of [1, 2]) {
      const recorded = await does(
        'recordDelivery',
        'RecordDeliveryInput',
        { pledgeId: pledge, deliveredOn: '2026-04-18', quantity },
        'pledge { deliveredQuantity }',
      );
      expect(recorded.userErrors).toEqual([]);
    }
    const { pledge: standing } = await committee.data(
      `{ pledge(id: "${pledge}") { promisedQuantity deliveredQuantity deliveries { totalCount } } }`,
    );
    expect(standing).toEqual({ promisedQuantity: 4, deliveredQuantity: 3, deliveries: { totalCount: 2 } });
  });

  it('gives the unit a seat with a written duty, and the seat changes hands', async () => {
    const { people } = await committee.data('{ people(first: 2, search: "宋文斌 ") { nodes { id fullName } } }');
    const input = {
      personId: people.nodes[0].id,
      partnerUnitId: unit,
      role: 'MEMBER',
      writtenDuty: '组织每季度的急救培训',
      from: '2026-04-20',
    };
    const appointed = await does(
      'appointToCommitteeSeat',
      'AppointToCommitteeSeatInput',
      input,
      'committeeSeat { id writtenDuty until }',
    );
    expect(appointed.userErrors).toEqual([]);
    seat = (appointed.committeeSeat as unknown as { id: string }).id;
    const twice = await does('appointToCommitteeSeat', 'AppointToCommitteeSeatInput', input, 'committeeSeat { id }');
    expect(twice.userErrors).toHaveLength(1);
    await on('2026-09-01');
    const ended = await does(
      'endCommitteeSeat',
      'EndCommitteeSeatInput',
      { id: seat, on: '2026-08-31', reason: '调离本院' },
      'committeeSeat { until endReason }',
    );
    expect(ended.committeeSeat).toEqual({ until: '2026-08-31', endReason: '调离本院' });
    const again = await does(
      'appointToCommitteeSeat',
      'AppointToCommitteeSeatInput',
      { ...input, from: '2026-09-01' },
      'committeeSeat { id }',
    );
    expect(again.userErrors).toEqual([]);
  });

  it('ends with a renewal', async () => {
    await on('2026-11-21');
    const renewed = await does(
      'renewAgreement',
      'RenewAgreementInput',
      { id: agreement, validUntil: '2027-12-31' },
      'agreement { status validUntil }',
    );
    expect(renewed.userErrors).toEqual([]);
    expect(renewed.agreement).toEqual({ status: 'ACTIVE', validUntil: '2027-12-31' });
  });
});

// The committee of the demo: who sits on it with which duty, and what two partner units agreed and promised.
import { forkFor } from '../kernel/context.ts';
import { systemCaller } from '../modules/access/caller.ts';
import { countHeldTrainings } from '../modules/training/count-towards-pledge.ts';
import { daysAfter } from '../modules/partners/days.ts';
import { asAccount, type AccountSession, type Deeds, type DemoApp } from './as-account.ts';

const seats = [
  ['金银潭医院', '健康培训与就医绿色通道的落实'],
  ['将军路街道社工站', '需求评估、督导与社工培训'],
  ['武汉轻工大学团委', '每周四、周日的上门服务'],
  ['社区结对小学', '情景模拟课堂与家长课堂'],
] as const;

const agreements = [
  ['金银潭医院', '健康护航共建协议', 'TRAINING', '健康培训', 6, 'SESSIONS'],
  ['将军路街道社工站', '社工服务共建协议', 'TRAINING', '社工能力培训', 8, 'SESSIONS'],
] as const;

interface Unit {
  readonly id: string;
  readonly contacts: {
    readonly nodes: readonly { readonly person: { readonly id: string; readonly fullName: string } }[];
  };
}

async function unitWithContacts({ send }: AccountSession, name: string): Promise<Unit> {
  const { partnerUnits } = await send<{ partnerUnits: { nodes: [Unit] } }>(
    'query($name: String!) { partnerUnits(filter: { name: { eq: $name } }) { nodes { id contacts { nodes { person { id fullName } } } } } }',
    { name },
  );
  return partnerUnits.nodes[0];
}

/** The chair sits for the community; gives the person who holds the seat. */
export async function addChair(app: DemoApp, coordinator: string): Promise<string> {
  const session = await asAccount(app, coordinator, '社区协调员');
  const personId = await session.does('registerPerson', { fullName: '罗正清', phone: '19900009001' }, 'person');
  const input = { personId, role: 'CHAIR', writtenDuty: '召集联席会议，督办议定事项', from: '2025-01-20' };
  await session.does('appointToCommitteeSeat', input);
  return personId;
}

export async function addSeats(app: DemoApp, committee: string): Promise<void> {
  const session = await asAccount(app, committee, '共建委员会主任');
  for (const [name, writtenDuty] of seats) {
    const unit = await unitWithContacts(session, name);
    const input = {
      personId: unit.contacts.nodes[0]!.person.id,
      partnerUnitId: unit.id,
      role: 'MEMBER',
      writtenDuty,
      from: '2025-01-20',
    };
    await session.does('appointToCommitteeSeat', input);
  }
}

export async function addAgreements(app: DemoApp, committee: string): Promise<void> {
  const session = await asAccount(app, committee, '共建委员会主任');
  for (const [name, title, kind, promise, promisedQuantity, unitOf] of agreements) {
    const unit = await unitWithContacts(session, name);
    const term = { validFrom: '2025-01-20', validUntil: endOfTerm(app) };
    const id = await session.does('createAgreement', { partnerUnitId: unit.id, title, ...term }, 'agreement');
    const partnerSignatory = unit.contacts.nodes[0]!.person.fullName;
    const signatures = { signedOn: '2025-01-18', communitySignatory: '刘家墩社区', partnerSignatory };
    await session.does('signAgreement', { id, ...signatures });
    await session.does('activateAgreement', { id });
    await session.does('createPledge', {
      ...{ partnerUnitId: unit.id, agreementId: id, kind, title: promise, promisedQuantity, unit: unitOf },
      ...{ from: term.validFrom, until: term.validUntil },
    });
  }
  // The pledges were written down after the trainings of the ledger: what the night would bring is brought now.
  const em = forkFor(app.services, systemCaller('demo', session.caller.reach), 'demo');
  await em.transactional((inside) => countHeldTrainings(inside as never));
}

/** Agreements are renewed so many days before their end. */
const renewalDays = 14;

/** Their term ends on a 19 January: the next, or the one after it when the next is so near that they would be renewed. */
function endOfTerm({ services }: DemoApp): string {
  const latest = daysAfter(services.clock.today(), renewalDays);
  const thisYear = `${latest.slice(0, 4)}-01-19`;
  return latest <= thisYear ? thisYear : `${Number(latest.slice(0, 4)) + 1}-01-19`;
}

interface Ending {
  readonly id: string;
  readonly pledges: { readonly nodes: readonly { readonly id: string }[] };
}

const ending = `query ($until: LocalDate!) { agreements(first: 50, filter: { status: { in: [ACTIVE, RENEWAL_DUE, LAPSED] }, validUntil: { lt: $until } }) {
  nodes { id pledges(first: 50) { nodes { id } } } } }`;

/** Renews what is about to end, and what was promised under it. */
export async function* renewAgreements(app: DemoApp, committee: string): Deeds {
  const { send, does } = await asAccount(app, committee, '共建委员会主任');
  const until = daysAfter(app.services.clock.today(), renewalDays);
  const { agreements } = await send<{ agreements: { nodes: readonly Ending[] } }>(ending, { until });
  for (const { id, pledges } of agreements.nodes) {
    yield async () => {
      await does('renewAgreement', { id, validUntil: endOfTerm(app) });
      for (const pledge of pledges.nodes)
        await does('updatePledge', { id: pledge.id, patch: { until: endOfTerm(app) } });
    };
  }
}

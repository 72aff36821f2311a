// What the tests of plans, drills, incidents and reports begin with: a hospital, a school, a team, two people and a plan.
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openWorld, type Answer, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';

export interface SafetyWorld extends World {
  readonly chair: Caller;
  readonly coordinator: Caller;
  readonly worker: Caller;
  readonly hospitalStaff: Caller;
  readonly hospital: string;
  readonly school: string;
  readonly team: string;
  /** 周文斌 and 何秀兰, people on file. */
  readonly zhou: string;
  readonly he: string;
  /** 周立, a volunteer. */
  readonly zhouVolunteer: string;
  readonly plan: string;
  /** Does something that must not be refused. */
  must(caller: Caller, name: string, input: object, selection?: string): Promise<Answer>;
}

const morning = new Date('2026-03-10T02:00:00Z');

/** The world of a file of tests: opened before them, at ten in the morning of 10 March 2026 before each, and stopped after. */
export function inSafetyWorld(use: (world: SafetyWorld) => void): void {
  let world: SafetyWorld | undefined;
  beforeAll(async () => {
    world = await openSafetyWorld();
    use(world);
  });
  beforeEach(() => world!.clock.set(morning));
  afterAll(() => world?.stop());
}

export async function openSafetyWorld(): Promise<SafetyWorld> {
  const world = await openWorld();
  const coordinator = world.as('COORDINATOR', { name: '协调员' });
  const must: SafetyWorld['must'] = async (caller, name, input, selection = '') => {
    const answer = await world.does(caller, name, input, selection);
    if (answer.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(answer.userErrors)}`);
    return answer;
  };
  const make = async (name: string, input: object, type: string): Promise<string> =>
    (await must(coordinator, name, input, `${type} { id }`))[type].id;
  const hospital = await make('createPartnerUnit', { name: '青石桥医院', kind: 'HOSPITAL' }, 'partnerUnit');
  const school = await make('createPartnerUnit', { name: '柳荫小学', kind: 'SCHOOL' }, 'partnerUnit');
  const team = await make('createVolunteerTeam', { name: '邻里守望队' }, 'volunteerTeam');
  const zhou = await make('registerPerson', { fullName: '周文斌', phone: '19900000201' }, 'person');
  const he = await make('registerPerson', { fullName: '何秀兰', phone: '19900000202' }, 'person');
  const volunteer = await must(
    coordinator,
    'registerVolunteer',
    { fullName: '周立', phone: '19900000203' },
    'volunteer { id }',
  );
  const plan = await make('createEmergencyPlan', { name: '火灾应急预案', type: 'FIRE' }, 'emergencyPlan');
  return {
    ...world,
    ...{ coordinator, hospital, school, team, zhou, he, plan, must, zhouVolunteer: volunteer.volunteer.id },
    chair: world.as('COMMITTEE_CHAIR', { name: '主任' }),
    worker: world.as('SOCIAL_WORKER', { name: '社工' }),
    hospitalStaff: world.as('PARTNER_STAFF', { name: '医院', unit: hospital }),
  };
}

let plans = 0;
/** A plan beside the fire plan, without a version. */
export async function newPlan(world: SafetyWorld, type: string, name = `预案${++plans}`): Promise<string> {
  const input = { name, type };
  return (await world.must(world.worker, 'createEmergencyPlan', input, 'emergencyPlan { id }')).emergencyPlan.id;
}

/** The next version of a plan, drafted by the worker and approved by the chair. */
export async function approveVersion(world: SafetyWorld, plan: string, steps = '一、报警'): Promise<string> {
  const input = { planId: plan, steps, reviewDueOn: '2027-03-01' };
  const made = await world.must(world.worker, 'draftPlanVersion', input, 'emergencyPlanVersion { id }');
  await world.must(world.chair, 'approvePlanVersion', { id: made.emergencyPlanVersion.id });
  return made.emergencyPlanVersion.id;
}

/** The next version of a plan, approved and in force since today. */
export async function putInForce(world: SafetyWorld, plan = world.plan, steps?: string): Promise<string> {
  const id = await approveVersion(world, plan, steps);
  await world.must(world.chair, 'putPlanVersionInForce', { id });
  return id;
}

/** A drill of one step, at nine on 10 March 2026. */
export async function planDrill(world: SafetyWorld, facts: object = {}): Promise<{ id: string; step: string }> {
  const input = { planId: world.plan, startsAt: '2026-03-10T01:00:00Z', steps: [{ title: '报警' }], ...facts };
  const { drill } = await world.must(world.worker, 'planDrill', input, 'drill { id steps { nodes { id } } }');
  return { id: drill.id, step: drill.steps.nodes[0].id };
}

export async function holdDrill(world: SafetyWorld): Promise<string> {
  const { id } = await planDrill(world);
  await world.must(world.worker, 'holdDrill', { id, participantCount: 41 });
  return id;
}

/** What a drill found: for the hospital to put right, unless something else is said. */
export async function addFinding(world: SafetyWorld, drillId: string, facts: object = {}): Promise<string> {
  const input = { drillId, what: '疏散通道堆物', dueOn: '2026-03-20', ownerUnitId: world.hospital, ...facts };
  return (await world.must(world.worker, 'addDrillFinding', input, 'drillFinding { id }')).drillFinding.id;
}

/** The safeguarding report that was filed under a code, and its receipt: the API gives whoever files it the code alone. */
export async function filedUnder(world: World, code: string): Promise<{ id: string; receipt: string }> {
  const sql =
    'select r.id, c.id as receipt from safeguarding_report r join safeguarding_receipt c on c.id = r.receipt_id where c.code = $1';
  return (await world.rows<{ id: string; receipt: string }>(sql, [code]))[0]!;
}

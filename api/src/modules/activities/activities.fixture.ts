// A small world for the tests of activities: a hospital, a clinic, volunteers with and without a checked record, callers.
import { openWorld, type Answer, type World } from '../../../../test/support/world.ts';
import { forkFor } from '../../kernel/context.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { CheckedOffence, Credential } from '../people/credential.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Volunteer, type VolunteerLevel } from '../people/volunteer.entity.ts';

export interface Somebody {
  readonly person: string;
  readonly volunteer: string;
  /** The caller that they are when they sign in. */
  readonly caller: Caller;
}

export interface ActivitiesWorld extends World {
  readonly hospital: string;
  readonly clinic: string;
  readonly coordinator: Caller;
  readonly hospitalStaff: Caller;
  readonly clinicStaff: Caller;
  readonly teamLeader: Caller;
  addVolunteer(
    fullName: string,
    more?: { level?: VolunteerLevel; birthDate?: string; isChecked?: true },
  ): Promise<Somebody>;
  /** Puts somebody on file who is no volunteer; gives the id of the person. */
  addPerson(fullName: string, birthDate?: string): Promise<string>;
  /** Plans an activity, by the community unless a caller or a host is given, and opens it; gives its id. */
  openActivity(facts?: object, caller?: Caller): Promise<string>;
  /** Sends a mutation that must succeed; gives its payload. */
  done(caller: Caller, name: string, input: object, selection?: string): Promise<Answer>;
  /** The activity as the coordinator sees it. */
  activity(id: string, selection: string): Promise<Answer>;
}

/** Ten in the morning of 10 March 2026 in Shanghai. */
export const now = new Date('2026-03-10T02:00:00Z');
/** The afternoon of the day on which the activities of these tests are held. */
export const onTheDay = new Date('2026-03-20T07:00:00Z');

export const lecture = {
  kind: 'LECTURE',
  title: '高血压防治',
  startsAt: '2026-03-20T14:00:00+08:00',
  endsAt: '2026-03-20T15:30:00+08:00',
};

export async function openActivitiesWorld(): Promise<ActivitiesWorld> {
  const world = await openWorld();
  const chair = world.as('COMMITTEE_CHAIR');
  const addUnit = async (name: string): Promise<string> =>
    (await world.does(chair, 'createPartnerUnit', { name, kind: 'HOSPITAL' }, 'partnerUnit { id }')).partnerUnit.id;
  const hospital = await addUnit('青石桥医院');
  const clinic = await addUnit('临江医院');
  const coordinator = world.as('COORDINATOR');
  const done: ActivitiesWorld['done'] = async (caller, name, input, selection = '') => {
    const payload = await world.does(caller, name, input, selection);
    if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  };
  return {
    ...world,
    ...{ hospital, clinic, coordinator, done },
    hospitalStaff: world.as('PARTNER_STAFF', { unit: hospital }),
    clinicStaff: world.as('PARTNER_STAFF', { unit: clinic }),
    teamLeader: world.as('TEAM_LEADER'),
    addVolunteer: (fullName, more = {}) => addVolunteer(world, fullName, more),
    async addPerson(fullName, birthDate) {
      return (await done(coordinator, 'registerPerson', { fullName, birthDate }, 'person { id }')).person.id;
    },
    async openActivity(facts = {}, caller = coordinator) {
      const { activity } = await done(caller, 'planActivity', { ...lecture, ...facts }, 'activity { id }');
      await done(caller, 'openActivity', { id: activity.id });
      return activity.id;
    },
    async activity(id, selection) {
      const { data } = await world.ask(coordinator, `query ($id: ID!) { activity(id: $id) { ${selection} } }`, {
        variables: { id },
      });
      return data.activity;
    },
  };
}

async function addVolunteer(
  world: World,
  fullName: string,
  { level = 'ORDINARY', birthDate, isChecked }: { level?: VolunteerLevel; birthDate?: string; isChecked?: true },
): Promise<Somebody> {
  const community = world.community;
  return forkFor(world.services, world.system, 'fixture').transactional(async (em) => {
    const person = em.create(Person, { id: newId(), fullName, birthDate: birthDate ?? null, community });
    const volunteer = em.create(Volunteer, { id: newId(), person, level, community });
    em.persist([person, volunteer]);
    const checked = {
      kind: 'BACKGROUND_CHECK',
      issuer: '派出所',
      verifiedBy: 'fixture',
      verifiedOn: '2026-01-05',
      issuedOn: '2026-01-05',
      expiresOn: '2026-12-31',
      checkResult: 'CLEAR',
    } as const;
    const checkedOffences = [...CheckedOffence.items];
    if (isChecked) em.persist(em.create(Credential, { ...checked, checkedOffences, person, community }));
    await em.flush();
    const caller = world.as('VOLUNTEER', { person: person.id, name: fullName });
    return { person: person.id, volunteer: volunteer.id, caller };
  });
}

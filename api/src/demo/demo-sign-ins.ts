// The sign-ins and the key of the demo. All of them are marked as the demo's and refused outside of demo mode.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { App } from '../app.ts';
import { forkFor } from '../kernel/context.ts';
import { newId } from '../kernel/id.ts';
import { Account } from '../modules/access/account.entity.ts';
import { ApiKey, ApiScope } from '../modules/access/api-key.entity.ts';
import { systemCaller } from '../modules/access/caller.ts';
import { RoleGrant, type Role } from '../modules/access/role-grant.entity.ts';
import { PartnerUnit } from '../modules/partners/partner-unit.entity.ts';
import { Person } from '../modules/people/person.entity.ts';
import { createApiKeySecrets, demoApiKey } from '../modules/platform/api-keys/api-key-secret.ts';
import { demoAccounts } from '../modules/platform/sign-in/demo-accounts.ts';
import { demoPassword, hashPassword } from '../modules/platform/sign-in/password.ts';
import type { DemoStaff } from './as-account.ts';
import type { DemoPlaces } from './demo-places.ts';

interface SignInFacts {
  readonly username: string;
  readonly role: Role;
  readonly node: string;
  readonly partnerUnit?: string;
  readonly person?: string;
}

let passwordHash: Promise<string> | undefined;

/** A piece of work as the demo itself, in one transaction. */
function asDemo<T>(app: App, { community }: DemoPlaces, work: (em: EntityManager) => Promise<T>): Promise<T> {
  return forkFor(app.services, systemCaller('demo', [community]), 'demo').transactional((em) =>
    work(em as EntityManager),
  );
}

async function addSignIn(app: App, em: EntityManager, places: DemoPlaces, facts: SignInFacts): Promise<string> {
  const { username, role, node, partnerUnit, person } = facts;
  const id = newId();
  const displayName = demoAccounts.find((each) => each.username === username)!.label['zh-CN'];
  em.persist(
    em.create(Account, {
      id,
      username,
      displayName,
      community: places.community,
      person: person ?? null,
      isDemo: true,
    }),
  );
  em.persist(
    em.create(RoleGrant, {
      account: id,
      role,
      node,
      partnerUnit: partnerUnit ?? null,
      validFrom: '2025-01-01',
      community: places.community,
    }),
  );
  await em.flush();
  await em.execute('select auth.create_login(?, ?, ?, ?, true)', [
    id,
    username,
    displayName,
    await (passwordHash ??= hashPassword(demoPassword)),
  ]);
  return id;
}

export async function addStaff(app: App, places: DemoPlaces): Promise<DemoStaff> {
  const { community, grid } = places;
  return asDemo(app, places, async (em) => {
    const add = (username: string, role: Role, node = community): Promise<string> =>
      addSignIn(app, em, places, { username, role, node });
    await add('operator', 'SYSTEM_ADMIN');
    const committee = await add('committee', 'COMMITTEE_CHAIR');
    const coordinator = await add('coordinator', 'COORDINATOR');
    await add('socialworker', 'SOCIAL_WORKER');
    await add('gridworker', 'GRID_WORKER', grid);
    await add('auditor', 'AUDIT_READER');
    return { coordinator, committee };
  });
}

export async function addUnitStaff(app: App, places: DemoPlaces): Promise<void> {
  await asDemo(app, places, async (em) => {
    for (const [username, name] of [
      ['hospital', '金银潭医院'],
      ['school', '社区结对小学'],
    ] as const) {
      const unit = await em.findOneOrFail(PartnerUnit, { name });
      await addSignIn(app, em, places, {
        username,
        role: 'PARTNER_STAFF',
        node: places.community,
        partnerUnit: unit.id,
      });
    }
  });
}

/** The account of the chair belongs to the person who holds the chair's seat. */
export async function linkToPerson(app: App, places: DemoPlaces, account: string, person: string): Promise<void> {
  await asDemo(app, places, async (em) => {
    em.assign(await em.findOneOrFail(Account, account), { person });
    await em.flush();
  });
}

/** The demo's volunteer is one of the silver volunteers of the ledger. */
export async function addVolunteer(app: App, places: DemoPlaces): Promise<void> {
  await asDemo(app, places, async (em) => {
    const person = await em.findOneOrFail(Person, { fullName: '赵永康' });
    await addSignIn(app, em, places, {
      username: 'volunteer',
      role: 'VOLUNTEER',
      node: places.community,
      person: person.id,
    });
  });
}

export async function addKey(app: App, places: DemoPlaces): Promise<void> {
  const { prefix, hash } = createApiKeySecrets(app.services.secret, { demo: true }).describe(demoApiKey);
  await asDemo(app, places, async (em) => {
    const scopes = ApiScope.items.filter((scope) => scope.endsWith('_READ'));
    const facts = {
      name: '第三方应用(演示)',
      purpose: '演示：第三方应用读取公开与内部数据，不含个人信息',
      scopes,
      prefix,
      secretHash: hash,
    };
    em.persist(em.create(ApiKey, { ...facts, expiresOn: '2099-12-31', community: places.community, isDemo: true }));
    await em.flush();
  });
}

// The caller that an account is at present, with the rights that its grants give; null once it was switched off.
import type { Services } from '../../kernel/context.ts';
import { rightsOf, type Rights } from '../../kernel/read/rights.ts';
import type { Caller } from '../../kernel/scope.ts';
import { personCaller } from './caller.ts';
import { grantsOf } from './grants.ts';

export interface Identity {
  readonly caller: Caller;
  readonly rights: Rights;
}

export async function personOf(
  services: Services,
  accountId: string,
  mayOpenSensitive: boolean,
): Promise<Identity | null> {
  const { orm, clock, permissions, catalog } = services;
  const em = orm.em.fork({ session: { variables: { 'app.actor': accountId } } });
  return em.transactional(async (inside) => {
    const grants = await grantsOf(inside as never, accountId, clock.today());
    const [account] = await inside.execute<{ person_id: string | null; display_name: string }[]>(
      'select person_id, display_name from account where id = ? and archived_at is null and disabled_at is null',
      [accountId],
    );
    if (!account) return null;
    const { person_id: personId, display_name: name } = account;
    const caller = personCaller(permissions, { accountId, name, personId, grants, mayOpenSensitive });
    return { caller, rights: rightsOf(catalog, caller) };
  });
}

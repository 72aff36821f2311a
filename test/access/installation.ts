// An installation with one administrator in it and no demo, whose clock a test may set: for what holds until a day.
import { fixedClock } from '../../api/src/kernel/clock.ts';
import { newId } from '../../api/src/kernel/id.ts';
import { hashPassword } from '../../api/src/modules/platform/sign-in/password.ts';
import { signIn, startApp, type Client, type TestApp } from '../support/app.ts';
import { asOwner } from '../support/elsewhere.ts';

export const password = 'three knocks at noon';

export interface Installation {
  readonly test: TestApp;
  /** Stands at ten in the morning of 10 March 2026 in Shanghai until it is moved. */
  readonly clock: ReturnType<typeof fixedClock>;
  readonly community: string;
  /** 钱敏, who looks after accounts, grants and keys. */
  readonly operator: Client;
  /** Does one mutation that must not be refused; gives its payload. */
  does(name: string, type: string, input: object, selection?: string): Promise<any>;
  /** Somebody who signs in with the password above. */
  as(username: string): Promise<Client>;
}

export async function openInstallation(): Promise<Installation> {
  const clock = fixedClock(new Date('2026-03-10T02:00:00Z'));
  const test = await startApp({ clock, config: { isDemo: false } });
  const [community, account] = [newId(), newId()];
  await asOwner(test, async (owner) => {
    await owner.query(
      `insert into community (id, name, level, community_id, created_at, updated_at, version, search_text)
       values ($1, '柳荫社区', 'COMMUNITY', $1, now(), now(), 1, '柳荫社区')`,
      [community],
    );
    await owner.query(
      `insert into account (id, created_at, updated_at, version, community_id, username, display_name, is_demo, search_text)
       values ($1, now(), now(), 1, $2, 'qianmin', '钱敏', false, '钱敏')`,
      [account, community],
    );
    await owner.query(
      `insert into role_grant (id, created_at, updated_at, version, community_id, account_id, role, node_id, valid_from)
       values ($1, now(), now(), 1, $2, $3, 'SYSTEM_ADMIN', $2, '2026-01-01')`,
      [newId(), community, account],
    );
    await owner.query('select auth.create_login($1, $2, $3, $4)', [
      ...[account, 'qianmin', '钱敏'],
      await hashPassword(password),
    ]);
  });
  const as = async (username: string): Promise<Client> =>
    test.withHeaders({ cookie: await signIn(test.url, username, password) });
  const operator = await as('qianmin');
  return {
    ...{ test, clock, community, operator, as },
    async does(name, type, input, selection = '') {
      const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`;
      const payload = (await operator.data(source, { input }))[name];
      if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
      return payload;
    },
  };
}

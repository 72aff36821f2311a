// The demo, and beside it rows of every type in every state: of its community and of another one, of a partner unit and of
// another one. It is made once in a run. 蓝桥社区 has as much as 柳荫社区; 空白里 has nothing.
import { cloneDemo, startApp, type TestApp } from './app.ts';
import { cloneFilled } from './database.ts';
import { addCommunity, asOwner } from './elsewhere.ts';
import { dropUniqueness, idsOf, writeRows, type RowIds, type RowSet } from './rows.ts';

/** Whose rows they are: of the caller's own unit and person, of others in the community, of another community. */
export type Whose = 'mine' | 'theirs' | 'foreign';

export interface FullWorld extends TestApp {
  /** Ids of the communities: the demo's, one with rows of every type, and one without any. */
  readonly communities: { readonly home: string; readonly foreign: string; readonly empty: string };
  /** The ids of the rows that were added, by type: the unit of `hospital`, the person of `volunteer` and `committee` are among mine. */
  readonly rows: Readonly<Record<Whose, RowIds>>;
}

const foreign = '00000000-0000-7000-8000-00000000f0e1';
const empty = '00000000-0000-7000-8000-00000000e277';

const setsOf = (home: string): Readonly<Record<Whose, RowSet>> => ({
  mine: { name: 'mine', community: home, isEveryState: true },
  theirs: { name: 'theirs', community: home, isEveryState: true },
  foreign: { name: 'foreign', community: foreign, isEveryState: true },
});

/** Starts the app in the full world. */
export async function startFullWorld(): Promise<FullWorld> {
  const test = await startApp({ database: await cloneFilled('world', fill, cloneDemo) });
  const home = await homeOf(test.database.url);
  const { mine, theirs, foreign: other } = setsOf(home);
  return {
    ...test,
    communities: { home, foreign, empty },
    rows: { mine: idsOf(mine), theirs: idsOf(theirs), foreign: idsOf(other) },
  };
}

const homeOf = (url: string): Promise<string> =>
  asOwner({ database: { url } }, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select community_id as id from account where username = 'coordinator'`,
    );
    return rows[0]!.id;
  });

async function fill(url: string): Promise<void> {
  const home = await homeOf(url);
  await asOwner({ database: { url } }, async (client) => {
    await dropUniqueness(client);
    await addCommunity(client, foreign, '蓝桥社区');
    await addCommunity(client, empty, '空白里');
    const sets = setsOf(home);
    await writeRows(client, Object.values(sets));
    const mine = idsOf(sets.mine);
    const of = `(select id from account where username = $2)`;
    for (const username of ['volunteer', 'committee'])
      await client.query(`update account set person_id = $1 where id = ${of}`, [mine.Person![0], username]);
    await client.query(`update role_grant set partner_unit_id = $1 where account_id = ${of}`, [
      ...[mine.PartnerUnit![0], 'hospital'],
    ]);
    // What belongs to an account belongs to somebody who can sign in.
    for (const table of ['calendar_feed', 'notice', 'notice_setting', 'saved_view'])
      await client.query(`update ${table} set account_id = ${of} where account_id = $1`, [
        mine.Account![0],
        'volunteer',
      ]);
  });
}

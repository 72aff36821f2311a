// Repeats: one key, one doing; the same answer again; another body or another caller is another matter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  forester,
  openOrchard,
  callerWith,
  eastVillage,
  westVillage,
  type Answer,
  type Orchard,
} from './orchard-world.fixture.ts';
import { begun } from './orchard.fixture.ts';

let orchard: Orchard;
let next = 0;
beforeAll(async () => {
  orchard = await openOrchard();
});
afterAll(() => orchard?.stop());

const plant = (): Promise<string> => orchard.add('Tree', { name: `树${++next}`, kind: 'OAK' });
const source =
  'mutation ($input: FellTreeInput!) { fellTree(input: $input) { tree { id status version } axe userErrors { code } } }';
const fell = (
  id: string,
  key: string,
  bodyHash = id,
  caller = forester(),
): Promise<{ data: Answer; faults: string[] }> =>
  orchard.ask(caller, source, { variables: { input: { id } }, idempotencyKey: key, bodyHash });

describe('a repeat with the same key', () => {
  it('does nothing and gives the same answer, but for what is shown once', async () => {
    const id = await plant();
    const before = begun.fellTree;
    const first = await fell(id, 'once');
    expect(first.data.fellTree).toEqual({
      tree: { id, status: 'FELLED', version: 2 },
      axe: 'a sharp one',
      userErrors: [],
    });
    const again = await fell(id, 'once');
    expect(again.data.fellTree).toEqual({ tree: { id, status: 'FELLED', version: 2 }, axe: null, userErrors: [] });
    expect(begun.fellTree - before).toBe(1);
    expect(await orchard.rows('select 1 from outbox_event where record_id = $1', [id])).toHaveLength(1);
    expect(
      await orchard.rows(`select answer from idempotency_answer where actor = 'forester' and key = 'once/fellTree'`),
    ).toEqual([{ answer: { tree: { $record: 'Tree', id }, axe: null } }]);
  });

  it('sees the record as it stands now, and nothing of it without the right to it', async () => {
    const id = await plant();
    await fell(id, 'later');
    await orchard.ask(
      forester(),
      `mutation { updateTree(input: { id: "${id}", patch: { heightCentimetres: 5 } }) { userErrors { code } } }`,
    );
    expect((await fell(id, 'later')).data.fellTree.tree.version).toBe(3);
    const blind = callerWith({ actor: 'forester', communities: { 'tree.fell': [eastVillage] } });
    expect((await fell(id, 'later', id, blind)).data.fellTree).toEqual({ tree: null, axe: null, userErrors: [] });
  });

  it('and another body is refused', async () => {
    const [id, other] = [await plant(), await plant()];
    await fell(id, 'body');
    expect((await fell(other, 'body')).faults).toEqual(['BAD_REQUEST IDEMPOTENCY_KEY_REUSED']);
    expect(await orchard.rows('select status from tree where id = $1', [other])).toEqual([{ status: 'STANDING' }]);
  });

  it('by another caller is a doing of its own', async () => {
    const [id, far] = [await plant(), await orchard.add('Tree', { name: '西树', kind: 'OAK', community: westVillage })];
    await fell(id, 'shared');
    const other = { ...forester(westVillage), actor: 'other' };
    expect((await fell(far, 'shared', far, other)).data.fellTree.tree.status).toBe('FELLED');
  });

  it('at another place in the document is a doing of its own', async () => {
    const [id, other] = [await plant(), await plant()];
    const both = `mutation { a: fellTree(input: { id: "${id}" }) { tree { id } axe } b: fellTree(input: { id: "${other}" }) { tree { id } axe } }`;
    const first = await orchard.ask(forester(), both, { idempotencyKey: 'both', bodyHash: 'x' });
    expect([first.data.a.tree.id, first.data.b.tree.id, first.data.b.axe]).toEqual([id, other, 'a sharp one']);
    const again = await orchard.ask(forester(), both, { idempotencyKey: 'both', bodyHash: 'x' });
    expect(again.data).toEqual({ a: { tree: { id }, axe: null }, b: { tree: { id: other }, axe: null } });
  });

  it('after a refusal tries anew, as nothing was kept', async () => {
    const id = await plant();
    await orchard.ask(forester(), `mutation { fellTree(input: { id: "${id}" }) { axe } }`);
    expect((await fell(id, 'refused')).data.fellTree.userErrors).toEqual([{ code: 'STATE' }]);
    await orchard.owner.query(`update tree set status = 'STANDING' where id = $1`, [id]);
    expect((await fell(id, 'refused')).data.fellTree.userErrors).toEqual([]);
  });

  it('of forty at once does it once, and all hear the same', async () => {
    const id = await plant();
    const before = begun.fellTree;
    const answers = await Promise.all(Array.from({ length: 40 }, () => fell(id, 'forty')));
    expect(answers.map(({ faults }) => faults)).toEqual(answers.map(() => []));
    expect(answers.filter(({ data }) => data.fellTree.axe === 'a sharp one')).toHaveLength(1);
    for (const { data } of answers) expect(data.fellTree.tree).toEqual({ id, status: 'FELLED', version: 2 });
    expect(begun.fellTree - before).toBe(1);
  });
});

describe('kept answers', () => {
  it('are seen by nobody but who asked', async () => {
    const id = await plant();
    await fell(id, 'mine');
    const em = orchard.contextOf({ ...forester(), actor: 'somebody else' }).em;
    const seen = await em.transactional((inside) => inside.execute<unknown[]>('select * from idempotency_answer'));
    expect(seen).toEqual([]);
    const own = orchard.contextOf(forester()).em;
    expect(
      await own.transactional((inside) =>
        inside.execute<unknown[]>(`select key from idempotency_answer where key like 'mine/%'`),
      ),
    ).toEqual([{ key: 'mine/fellTree' }]);
  });
});

// The ordinary executor: it refuses what may not be read at all, and reads only the parts that are asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  callerWith,
  eastVillage,
  forester,
  nobody,
  openOrchard,
  visitor,
  type Orchard,
} from '../orchard-world.fixture.ts';
import { readMany, readNode, readOne, requireReadable } from './ordinary.ts';

let orchard: Orchard;
let tree: string;
beforeAll(async () => {
  orchard = await openOrchard();
  tree = await orchard.add('Tree', { name: '老橡树', kind: 'OAK', note: 'x' });
});
afterAll(() => orchard?.stop());

describe('a read', () => {
  it('is refused for who may read nothing of a type', async () => {
    const type = orchard.exposure('Tree');
    expect(() => requireReadable(orchard.contextOf(nobody()), type)).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED', message: 'SIGN_IN_FIRST' }),
    );
    expect(() => requireReadable(orchard.contextOf(callerWith({})), type)).toThrow(
      expect.objectContaining({
        code: 'FORBIDDEN',
        extensions: { code: 'FORBIDDEN', params: { permission: 'tree.read' } },
      }),
    );
    expect(() => requireReadable(orchard.contextOf(visitor()), type)).not.toThrow();
    await expect(readOne(orchard.contextOf(nobody()), type, tree)).rejects.toThrow('SIGN_IN_FIRST');
  });

  it('of one gives it or null', async () => {
    const ctx = orchard.contextOf(forester());
    expect((await readOne(ctx, orchard.exposure('Tree'), tree))!.name).toBe('老橡树');
    expect(await readOne(ctx, orchard.exposure('Tree'), 'x')).toBeNull();
    expect(await readOne(ctx, orchard.exposure('Grower'), tree)).toBeNull();
  });

  it('by id alone looks among what may be read, and says nothing of the rest', async () => {
    expect((await readNode(orchard.contextOf(visitor()), tree))!.id).toBe(tree);
    expect(await readNode(orchard.contextOf(nobody()), tree)).toBeNull();
    expect(await readNode(orchard.contextOf(forester()), 'x')).toBeNull();
  });

  it('of many names a mistake in its arguments before it asks the database', () => {
    const ctx = orchard.contextOf(forester());
    const many = (args: object): unknown => readMany(ctx, orchard.exposure('Tree'), args);
    expect(() => many({ first: 101 })).toThrow('PAGE_SIZE');
    expect(() => many({ after: 'x' })).toThrow('PAGE_CURSOR_UNREADABLE');
    expect(() => many({ filter: { growerId: { eq: 'x' } } })).toThrow('NOT_AN_ID');
  });

  it('of rows of which there are none for the caller asks for nothing', async () => {
    const ctx = orchard.contextOf(callerWith({}));
    const many = readMany(ctx, orchard.exposure('Tree'), {});
    expect([many.scope, await many.rows()]).toEqual([false, []]);
  });

  it('of what a mutation gave goes as deep as is asked, with masks', async () => {
    const writer = callerWith({ communities: { 'tree.read': [eastVillage], 'tree.write': [eastVillage] } });
    const source = `mutation { updateTree(input: { id: "${tree}", patch: { heightCentimetres: 3 } }) { tree { name note masked community { name trees(first: 1) { totalCount nodes { name } } } } userErrors { code } } }`;
    expect((await orchard.ask(writer, source)).data.updateTree).toEqual({
      tree: {
        name: '老橡树',
        note: null,
        masked: ['note', 'keyPlace', 'secret'],
        community: { name: '东村', trees: { totalCount: 1, nodes: [{ name: '老橡树' }] } },
      },
      userErrors: [],
    });
  });
});

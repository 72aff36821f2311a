// Workflows: the rules at their inputs, the rows they lock, their answer, and what is shown only once.
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from './domain-error.ts';
import { newId } from './id.ts';
import {
  callerWith,
  eastVillage,
  forester,
  openOrchard,
  visitor,
  westVillage,
  type Answer,
  type Orchard,
} from './orchard-world.fixture.ts';
import { linesOf } from './orchard.fixture.ts';
import type { Caller } from './scope.ts';
import { requireValid } from './workflow.ts';

let orchard: Orchard;
let next = 0;
beforeAll(async () => {
  orchard = await openOrchard();
});
afterAll(() => orchard?.stop());

const plant = (values: object = {}): Promise<string> =>
  orchard.add('Tree', { name: `树${++next}`, kind: 'OAK', ...values });
const fell = async (caller: Caller, input: object): Promise<Answer> => {
  const source =
    'mutation ($input: FellTreeInput!) { fellTree(input: $input) { tree { id status version } axe userErrors { code message path } } }';
  const { data, faults } = await orchard.ask(caller, source, { variables: { input } });
  return faults.length > 0 ? faults : data.fellTree;
};

describe('a workflow', () => {
  it('is a mutation with one input and a payload of what it gives', () => {
    expect(linesOf(orchard.system, 'FellTreePayload')).toEqual([
      'tree: Tree',
      'axe: String',
      'userErrors: [UserError!]!',
    ]);
    const field = orchard.system.schema.getMutationType()!.getFields().fellTree!;
    expect([field.description, field.args.map((each) => `${each.name}: ${String(each.type)}`)]).toEqual([
      'Fells a tree; the axe is shown once.',
      ['input: FellTreeInput!'],
    ]);
    const payload = orchard.system.schema.getType('FellTreePayload');
    expect(
      payload && 'getFields' in payload ? Object.values(payload.getFields()).map(({ description }) => description) : [],
    ).toEqual([
      'What came of it; null after a refusal.',
      'The axe, shown this once.',
      'What the caller has to put right; empty after a success.',
    ]);
    expect(orchard.system.operations).toContainEqual({
      name: 'fellTree',
      kind: 'mutation',
      permission: 'tree.fell',
      description: 'Fells a tree; the axe is shown once.',
      on: undefined,
    });
  });

  it('moves a state, with its reason in the trail', async () => {
    const id = await plant();
    expect(await fell(forester(), { id, expectedVersion: 1, reason: '台风' })).toEqual({
      tree: { id, status: 'FELLED', version: 2 },
      axe: 'a sharp one',
      userErrors: [],
    });
    expect(
      await orchard.rows(`select reason, changes from audit_entry where record_id = $1 and operation = 'UPDATE'`, [id]),
    ).toEqual([{ reason: '台风', changes: { status: { old: 'STANDING', new: 'FELLED' } } }]);
  });

  it('says in words why a state forbids it, and gives nothing', async () => {
    const id = await plant({ status: 'FELLED' });
    expect(await fell(forester(), { id })).toEqual({
      tree: null,
      axe: null,
      userErrors: [{ code: 'STATE', message: '现在的状态是「已伐」，不能这样操作。', path: ['input', 'id'] }],
    });
  });

  it('checks its input before it looks at anything', async () => {
    expect(await fell(forester(), { id: newId(), reason: 'x'.repeat(21) })).toEqual({
      tree: null,
      axe: null,
      userErrors: [{ code: 'TOO_LONG', message: '最多 20 个字。', path: ['input', 'reason'] }],
    });
  });

  it('gives the record as it stands when the version is stale', async () => {
    const id = await plant();
    const { tree, userErrors } = await fell(forester(), { id, expectedVersion: 7 });
    expect([tree, userErrors[0].code, userErrors[0].path]).toEqual([
      { id, status: 'STANDING', version: 1 },
      'STALE_VERSION',
      ['input'],
    ]);
  });

  it('reaches only the rows of its permission', async () => {
    expect((await fell(forester(), { id: await plant({ community: westVillage }) })).userErrors[0]).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'id'],
    });
    const elsewhere = callerWith({ communities: { 'tree.read': [eastVillage], 'tree.fell': [westVillage] } });
    expect((await fell(elsewhere, { id: await plant() })).userErrors[0]).toMatchObject({
      code: 'NOT_ALLOWED_HERE',
      path: ['input', 'id'],
    });
    expect(await fell(visitor(), { id: await plant() })).toEqual(['FORBIDDEN NOT_ALLOWED']);
  });
});

class Line {
  @MaxLength(3)
  word!: string;
}

class Form {
  @IsNotEmpty()
  @MaxLength(5)
  title!: string;

  @Min(1)
  @Max(480)
  minutes!: number;

  @IsUUID()
  person!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  lines!: Line[];

  @IsOptional()
  @MaxLength(2)
  note?: string | null;
}

const form = (values: object): Form =>
  Object.assign(
    new Form(),
    { title: 'a', minutes: 60, person: newId(), lines: [Object.assign(new Line(), { word: 'ab' })] },
    values,
  );
const refusalsOf = (values: object): string[] => {
  try {
    requireValid(form(values));
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.refusals.map(({ code, path, params }) => `${code} ${path.join('.')} ${String(params.most)}`);
  }
};

describe('the rules of an input', () => {
  it('let pass what keeps them; what is absent and optional is not looked at', () => {
    expect(refusalsOf({})).toEqual([]);
    expect(refusalsOf({ note: null })).toEqual([]);
    expect(() => requireValid({ anything: 'without rules' })).not.toThrow();
  });

  it('are told with their limit, at the place of the mistake', () => {
    expect(refusalsOf({ title: '' })).toEqual(['REQUIRED title ']);
    expect(refusalsOf({ title: 'abcdef' })).toEqual(['TOO_LONG title 5']);
    expect(refusalsOf({ minutes: 0 })).toEqual(['TOO_SMALL minutes 1']);
    expect(refusalsOf({ minutes: 481 })).toEqual(['TOO_LARGE minutes 480']);
    expect(refusalsOf({ person: 'x' })).toEqual(['NOT_AN_ID person ']);
    expect(refusalsOf({ lines: [] })).toEqual(['REQUIRED lines 1']);
    const long = Object.assign(new Line(), { word: 'abcd' });
    expect(refusalsOf({ lines: [form({}).lines[0], long] })).toEqual(['TOO_LONG lines.1.word 3']);
    expect(refusalsOf({ lines: [long, long, long] })).toEqual([
      'LIST_TOO_LONG lines 2',
      'TOO_LONG lines.0.word 3',
      'TOO_LONG lines.1.word 3',
      'TOO_LONG lines.2.word 3',
    ]);
  });

  it('are told all at once', () => {
    expect(refusalsOf({ title: 'abcdef', minutes: 0, note: 'abc' })).toEqual([
      'TOO_LONG title 5',
      'TOO_SMALL minutes 1',
      'TOO_LONG note 2',
    ]);
  });
});

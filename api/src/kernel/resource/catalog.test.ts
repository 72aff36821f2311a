// The catalog: what it reads off the entities, and the holes at which it refuses, each by its sentence.
import 'reflect-metadata';
import { defineEntity, p, type EntityClass } from '@mikro-orm/core';
import { describe, expect, it } from 'vitest';
import { openOrm } from '../../database/orm.ts';
import { PlainRecord } from '../entity.ts';
import { Grower, Nursery, orchardEntities, Tree, Village } from '../orchard.fixture.ts';
import { followPath, orderName, orderPaths, pathName, readCatalog, type Catalog, type Column } from './catalog.ts';
import { resource, type Resource } from './declaration.ts';

const none = new Set<string>();
const bare = { filter: [], order: [] };

function catalogOf(entities: readonly EntityClass<object>[], resources: readonly Resource<never>[]): Catalog {
  const orm = openOrm({ url: 'postgres://nobody@localhost/nothing', entities });
  return readCatalog((entity) => orm.getMetadata().get(entity), resources as unknown as readonly Resource[], none);
}

type Options = Parameters<typeof resource<Tree>>[1];
const villages = resource(Village, { plural: 'villages', read: ['name'], ...bare, may: { read: 'village.read' } });
const nurseries = resource(Nursery, { plural: 'nurseries', read: ['name'], ...bare, may: { read: 'tree.read' } });
const growers = resource(Grower, {
  plural: 'growers',
  read: ['fullName', 'nursery'],
  ...bare,
  may: { read: 'grower.read' },
});
const treesWith = (changes: Partial<Options>): Resource<Tree> =>
  resource(Tree, {
    plural: 'trees',
    read: ['name', 'kind', 'note', 'keyPlace', 'secret', 'grower'],
    ...bare,
    may: { read: 'tree.read' },
    ...changes,
  });
const orchardWith = (changes: Partial<Options>): Catalog =>
  catalogOf(orchardEntities, [villages, nurseries, growers, treesWith(changes)] as never);

describe('the catalog', () => {
  const catalog = orchardWith({
    inverse: { grower: 'trees' },
    filter: ['kind', 'grower', 'grower.fullName', 'grower.nursery.name'],
    order: ['name', 'grower.fullName'],
  });
  const tree = catalog.get('Tree');

  it('names a type, its table and its list', () => {
    expect([tree.name, tree.singular, tree.plural, tree.table, tree.description]).toEqual([
      'Tree',
      'tree',
      'trees',
      'tree',
      'A tree.',
    ]);
    expect(catalog.find('Shrub')).toBeUndefined();
    expect(() => catalog.get('Shrub')).toThrow('Shrub is not an exposed entity');
  });

  it('shows what stands in every record, then what is declared; a relation gives an id and a record', () => {
    expect([...tree.fields.keys()]).toEqual([
      'id',
      'createdAt',
      'updatedAt',
      'version',
      'archivedAt',
      'name',
      'kind',
      'note',
      'keyPlace',
      'secret',
      'growerId',
      'grower',
    ]);
    expect(tree.fields.get('growerId')).toMatchObject({
      is: 'reference',
      property: 'grower',
      column: 'grower_id',
      cast: 'uuid',
      target: 'Grower',
      description: 'Id of: Who looks after it.',
    });
  });

  it('knows every column, also those that nobody may select', () => {
    const columns = (names: string[]): Column[] => names.map((name) => tree.properties.get(name) as Column);
    expect(
      columns(['name', 'kind', 'heightCentimetres', 'isProtected', 'plantedOn', 'inspectedAt']).map(
        ({ kind, cast }) => [kind, cast],
      ),
    ).toEqual([
      ['text', 'text'],
      ['enum', 'text'],
      ['integer', 'int'],
      ['boolean', 'boolean'],
      ['date', 'date'],
      ['instant', 'timestamptz'],
    ]);
    expect(columns(['tags', 'seasons', 'details']).map(({ kind, array, cast }) => [kind, array, cast])).toEqual([
      ['text', true, 'varchar[]'],
      ['enum', true, 'text[]'],
      ['json', false, 'jsonb'],
    ]);
    expect(tree.properties.get('name')).toMatchObject({ maxLength: 40, nullable: false, hasDefault: false });
    expect(tree.properties.get('isProtected')).toMatchObject({ nullable: false, hasDefault: true });
    expect(tree.properties.get('kind')).toMatchObject({ enumeration: { name: 'TreeKind' } });
    expect(tree.properties.has('searchText')).toBe(true);
    expect(tree.fields.has('searchText')).toBe(false);
  });

  it('knows which fields a class masks', () => {
    expect([...tree.maskable]).toEqual([
      ['S2', ['note']],
      ['S3', ['keyPlace']],
      ['S4', ['secret']],
    ]);
    expect([...catalog.get('Village').maskable]).toEqual([]);
  });

  it('adds a list to the type that a relation points to', () => {
    expect(catalog.get('Grower').fields.get('trees')).toEqual({
      is: 'many',
      name: 'trees',
      description: 'A tree. Those of this grower.',
      target: 'Tree',
      mappedBy: 'grower',
    });
  });

  it('follows dotted paths and keeps the classes on the way', () => {
    const end = followPath(catalog, tree, 'grower.fullName');
    expect([end.exposure.name, end.field.name, end.steps]).toEqual(['Grower', 'fullName', ['grower']]);
    expect(end.classes.map(({ exposure, steps, privacyClass }) => [exposure.name, steps, privacyClass])).toEqual([
      ['Grower', ['grower'], 'S2'],
    ]);
    expect(followPath(catalog, tree, 'grower.nursery.name').classes).toEqual([]);
    expect(() => followPath(catalog, tree, 'grower.shoeSize')).toThrow(
      'Tree: grower.shoeSize leads nowhere at shoeSize',
    );
    expect(() => followPath(catalog, tree, 'name.length')).toThrow(
      'Tree: name.length passes through name, which is no relation to one',
    );
  });

  it('gives paths their names in filters and orders', () => {
    expect(
      ['kind', 'grower', 'grower.fullName', 'grower.nursery.name'].map((path) => pathName(catalog, tree, path)),
    ).toEqual(['kind', 'growerId', 'growerFullName', 'growerNurseryName']);
    expect(['name', 'plantedOn', 'grower.fullName', 'grower.nursery.name'].map(orderName)).toEqual([
      'NAME',
      'PLANTED_ON',
      'GROWER_FULL_NAME',
      'GROWER_NURSERY_NAME',
    ]);
    expect(orderPaths(tree)).toEqual(['createdAt', 'name', 'grower.fullName']);
  });
});

describe('the catalog refuses', () => {
  const record = {
    name: 'Stone',
    extends: PlainRecord,
    comment: 'A stone.',
    policies: [{ name: 'stone_all', command: 'all' as const, using: 'true' }],
  };
  const catalogWith = (entity: Parameters<typeof defineEntity>[0]): (() => Catalog) => {
    return () => {
      const schema = defineEntity(entity as never) as unknown as EntityClass<object>;
      return catalogOf(
        [schema],
        [{ entity: schema, plural: 'stones', read: ['weight'], ...bare, may: { read: 'stone.read' } } as never],
      );
    };
  };

  it('an entity that does not say what it is', () => {
    expect(
      catalogWith({
        ...record,
        comment: undefined,
        properties: { weight: p.integer().groups('S1').comment('Weight (grams).') },
      } as never),
    ).toThrow('Stone: the entity has no comment that says what it is');
  });

  it('a property that does not say what it is', () => {
    expect(catalogWith({ ...record, properties: { weight: p.integer().groups('S1') } } as never)).toThrow(
      'Stone.weight has no comment that says what it is',
    );
  });

  it('a property without a privacy class, or with two', () => {
    const sentence = "Stone.weight: say one privacy class with .groups('S0' … 'S4')";
    expect(catalogWith({ ...record, properties: { weight: p.integer().comment('Weight (grams).') } } as never)).toThrow(
      sentence,
    );
    expect(
      catalogWith({
        ...record,
        properties: { weight: p.integer().groups('S1', 'S3').comment('Weight (grams).') },
      } as never),
    ).toThrow(sentence);
  });

  it('values of no declared enumeration', () => {
    expect(
      catalogWith({
        ...record,
        properties: { weight: p.enum(['HEAVY', 'LIGHT']).groups('S1').comment('How heavy.') },
      } as never),
    ).toThrow('Stone.weight: its values are of no declared enumeration');
  });

  it('a column of a type that it does not know', () => {
    expect(
      catalogWith({
        ...record,
        properties: { weight: p.double().groups('S1').comment('Weight (kilograms).') },
      } as never),
    ).toThrow('Stone.weight: the kernel knows no column type double precision');
  });

  it('a table of no community that declares no row level policy', () => {
    const { policies: _none, ...unguarded } = record;
    expect(
      catalogWith({
        ...unguarded,
        properties: { weight: p.integer().groups('S1').comment('Weight (grams).') },
      } as never),
    ).toThrow('Stone: it belongs to no community, so its row level policies must be declared');
  });

  it.each<[string, Partial<Options>, string]>([
    [
      'a readable name that is no property',
      { read: ['name', 'shade' as never] },
      'Tree.shade is declared readable and is not a property',
    ],
    [
      'a writable name that is no property',
      { create: ['shade' as never], may: { read: 'tree.read', create: 'tree.write' } },
      'Tree.shade is declared writable and is not a property',
    ],
    [
      'an inverse of what is no relation',
      { inverse: { name: 'trees' } },
      'Tree.name is no relation to one, so it has no inverse',
    ],
    ['two lists of one name', { inverse: { grower: 'fullName' } }, 'Grower.fullName is declared twice'],
    ['a create without a permission', { create: ['name'] }, 'Tree: create has no permission'],
    ['an update without a permission', { update: ['name'] }, 'Tree: update has no permission'],
  ])('%s', (_what, changes, sentence) => {
    expect(() => orchardWith(changes)).toThrow(sentence);
  });

  it('a relation to something that is not exposed', () => {
    expect(() => catalogOf(orchardEntities, [villages, treesWith({})] as never)).toThrow(
      'Tree.grower leads to Grower, which is not exposed',
    );
    expect(() =>
      catalogOf(orchardEntities, [villages, treesWith({ read: ['name'], inverse: { grower: 'trees' } })] as never),
    ).toThrow('Tree.grower: Grower is not exposed');
  });
});

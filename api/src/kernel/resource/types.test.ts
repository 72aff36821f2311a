// The read types that are derived from an entity: its object, its connection, its filters and its orders.
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { linesOf, orchardSystem } from '../orchard.fixture.ts';

const system = orchardSystem();
const { schema } = system;
const descriptionOf = (type: string, field: string): string | null | undefined => {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields()[field]?.description : undefined;
};

describe('the type of an entity', () => {
  it('has a field for each readable property; what can be masked can be null, and so can what may be out of reach', () => {
    expect(linesOf(system, 'Tree')).toEqual([
      ...['id: ID!', 'createdAt: DateTime!', 'updatedAt: DateTime!', 'version: Int!', 'archivedAt: DateTime'],
      ...[
        'name: String!',
        'kind: TreeKind!',
        'status: TreeStatus!',
        'heightCentimetres: Int',
        'isProtected: Boolean!',
        'plantedOn: LocalDate',
        'inspectedAt: DateTime',
      ],
      ...[
        'tags: [String!]!',
        'seasons: [Season!]!',
        'details: JSON',
        'note: String',
        'keyPlace: String',
        'secret: String',
      ],
      ...[
        'growerId: ID',
        'grower: Grower',
        'nurseryId: ID',
        'nursery: Nursery',
        'communityId: ID!',
        'community: Village',
        'masked: [String!]!',
      ],
    ]);
    expect(linesOf(system, 'Grower')).toContain('fullName: String');
  });

  it('is a node', () => {
    const type = schema.getType('Tree');
    expect(isObjectType(type) && type.getInterfaces().map(({ name }) => name)).toEqual(['Node']);
  });

  it('says what each field means and who may read it', () => {
    expect(descriptionOf('Tree', 'note')).toMatch(/^What its grower says of it\. .+/);
    const suffix = (field: string): string => descriptionOf('Tree', field)!.split('. ').slice(1).join('. ');
    expect(new Set(['note', 'keyPlace', 'secret', 'name'].map(suffix)).size).toBe(4);
  });

  it('has the lists of what points to it, with the arguments of a page', () => {
    expect(linesOf(system, 'Grower').at(-1)).toBe('trees: TreeConnection!');
    const type = schema.getType('Grower');
    const args = isObjectType(type)
      ? type.getFields().trees!.args.map((each) => `${each.name}: ${String(each.type)}`)
      : [];
    expect(args).toEqual([
      'first: Int',
      'after: String',
      'last: Int',
      'before: String',
      'offset: Int',
      'filter: TreeFilter',
      'orderBy: [TreeOrder!]',
      'includeArchived: Boolean!',
      'search: String',
    ]);
    expect(
      schema
        .getQueryType()!
        .getFields()
        .trees!.args.map(({ name }) => name),
    ).toEqual(args.map((each) => each.split(':')[0]));
  });

  it('offers a search only where there is something to look through', () => {
    expect(
      schema
        .getQueryType()!
        .getFields()
        .growers!.args.map(({ name }) => name),
    ).not.toContain('search');
  });
});

describe('a page', () => {
  it('has rows, rows with cursors, its place and the count', () => {
    expect(linesOf(system, 'TreeConnection')).toEqual([
      'nodes: [Tree!]!',
      'edges: [TreeEdge!]!',
      'pageInfo: PageInfo!',
      'totalCount: Int!',
    ]);
    expect(linesOf(system, 'TreeEdge')).toEqual(['cursor: String!', 'node: Tree!']);
    expect(linesOf(system, 'PageInfo')).toEqual([
      'hasNextPage: Boolean!',
      'hasPreviousPage: Boolean!',
      'startCursor: String',
      'endCursor: String',
    ]);
  });
});

describe('a filter', () => {
  it('has the listed fields and no other, paths by one name', () => {
    expect(linesOf(system, 'TreeFilter')).toEqual([
      ...[
        'and: [TreeFilter!]',
        'or: [TreeFilter!]',
        'not: TreeFilter',
        'id: IDFilter',
        'name: StringFilter',
        'kind: TreeKindFilter',
        'status: TreeStatusFilter',
      ],
      ...[
        'heightCentimetres: IntFilter',
        'isProtected: BooleanFilter',
        'plantedOn: LocalDateFilter',
        'inspectedAt: DateTimeFilter',
        'tags: StringListFilter',
        'seasons: SeasonListFilter',
      ],
      ...[
        'details: JSONFilter',
        'note: StringFilter',
        'keyPlace: StringFilter',
        'growerId: IDFilter',
        'growerFullName: StringFilter',
        'growerNurseryId: IDFilter',
        'growerNurseryName: StringFilter',
      ],
    ]);
  });

  it.each([
    ['IDFilter', ['eq: ID', 'ne: ID', 'in: [ID!]', 'isNull: Boolean']],
    [
      'StringFilter',
      ['eq: String', 'ne: String', 'in: [String!]', 'contains: String', 'startsWith: String', 'isNull: Boolean'],
    ],
    [
      'IntFilter',
      ['eq: Int', 'ne: Int', 'in: [Int!]', 'gt: Int', 'gte: Int', 'lt: Int', 'lte: Int', 'isNull: Boolean'],
    ],
    ['BooleanFilter', ['eq: Boolean', 'isNull: Boolean']],
    [
      'LocalDateFilter',
      [
        'eq: LocalDate',
        'ne: LocalDate',
        'in: [LocalDate!]',
        'gt: LocalDate',
        'gte: LocalDate',
        'lt: LocalDate',
        'lte: LocalDate',
        'isNull: Boolean',
      ],
    ],
    [
      'DateTimeFilter',
      ['eq: DateTime', 'gt: DateTime', 'gte: DateTime', 'lt: DateTime', 'lte: DateTime', 'isNull: Boolean'],
    ],
    ['TreeKindFilter', ['eq: TreeKind', 'ne: TreeKind', 'in: [TreeKind!]', 'isNull: Boolean']],
    ['SeasonListFilter', ['has: Season', 'isNull: Boolean']],
    ['JSONFilter', ['isNull: Boolean']],
  ])('compares as its kind allows: %s', (name, lines) => {
    expect(linesOf(system, name)).toEqual(lines);
  });
});

describe('an order', () => {
  it('has the listed fields, those of relations too, and goes up unless told otherwise', () => {
    expect(linesOf(system, 'TreeOrder')).toEqual(['field: TreeOrderField!', 'direction: SortDirection! = ASC']);
    expect(linesOf(system, 'TreeOrderField')).toEqual([
      'CREATED_AT',
      'NAME',
      'KIND',
      'HEIGHT_CENTIMETRES',
      'IS_PROTECTED',
      'PLANTED_ON',
      'INSPECTED_AT',
      'NOTE',
      'NURSERY',
      'NURSERY_NAME',
      'GROWER_FULL_NAME',
      'GROWER_NURSERY_NAME',
    ]);
  });
});

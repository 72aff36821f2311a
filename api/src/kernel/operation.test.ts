// Operations: none without a description, none without a permission; arguments reach the function by their names.
import 'reflect-metadata';
import { graphql } from 'graphql';
import { buildSchemaSync, ID, Int } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { OperationSet } from './operation.ts';

const set = new OperationSet('Attempts');
const declared = { kind: 'query', permission: 'tree.read', arguments: [], gives: String, resolve: () => 'x' } as const;

describe('an operation', () => {
  it('is refused without a description, and without a permission', () => {
    expect(() => set.add({ ...declared, name: 'mute', description: '' })).toThrow('mute has no description');
    expect(() => set.add({ ...declared, name: 'open', description: 'Open to all.', permission: '' })).toThrow(
      'open has no permission',
    );
    expect(set.operations).toEqual([]);
  });

  it('is listed with what the permission table needs, and answers with its arguments by name', async () => {
    set.add({
      ...declared,
      name: 'join',
      description: 'Joins.',
      on: 'Tree',
      arguments: [
        { name: 'times', type: Int, description: 'How often.', defaultValue: 2 },
        { name: 'id', type: ID, description: 'What.' },
        { name: 'end', type: String, description: 'The end.', nullable: true },
      ],
      resolve: (ctx, args, info) => JSON.stringify([ctx, args, info.fieldName]),
    });
    set.add({
      ...declared,
      kind: 'mutation',
      name: 'change',
      description: 'Changes.',
      gives: [String],
      nullable: 'items',
      resolve: () => ['a', null],
    });
    expect(set.operations).toEqual([
      { name: 'join', kind: 'query', permission: 'tree.read', description: 'Joins.', on: 'Tree' },
      { name: 'change', kind: 'mutation', permission: 'tree.read', description: 'Changes.', on: undefined },
    ]);
    const schema = buildSchemaSync({ resolvers: [set.resolver as never], validate: false });
    expect(String(schema.getQueryType()!.getFields().join!.type)).toBe('String!');
    expect(String(schema.getMutationType()!.getFields().change!.type)).toBe('[String]!');
    expect(
      schema
        .getQueryType()!
        .getFields()
        .join!.args.map((each) => `${each.name}: ${String(each.type)} ${each.description}`),
    ).toEqual(['times: Int! How often.', 'id: ID! What.', 'end: String The end.']);
    const { data } = await graphql({ schema, source: '{ join(id: "7") }', contextValue: { who: 'me' } });
    expect(JSON.parse(data!.join as string)).toEqual([{ who: 'me' }, { times: 2, id: '7' }, 'join']);
  });
});

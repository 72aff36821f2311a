// Fields are collected as the GraphQL specification says.
import { parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { collectFields } from './collect.ts';

function collected(source: string, variables: Record<string, unknown> = {}, typeName = 'Tree'): string[] {
  const document = parse(source);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const fragments = Object.fromEntries(
    document.definitions
      .slice(1)
      .map((each) => [(each as FragmentDefinitionNode).name.value, each as FragmentDefinitionNode]),
  );
  return [...collectFields({ fragments, variables }, typeName, [operation.selectionSet])].map(
    ([key, { node, selectionSets }]) => {
      const inner = selectionSets.length > 0 ? ` {${selectionSets.map((set) => set.selections.length).join(',')}}` : '';
      return `${key}=${node.name.value}${inner}`;
    },
  );
}

describe('fields', () => {
  it('stand in the order in which they are first asked for, under their keys', () => {
    expect(collected('{ name id name kind: name id }')).toEqual(['name=name', 'id=id', 'kind=name']);
  });

  it('of one key are merged, their selections joined', () => {
    expect(collected('{ grower { id } name grower { id fullName } g: grower { id } }')).toEqual([
      'grower=grower {1,2}',
      'name=name',
      'g=grower {1}',
    ]);
  });

  it('of fragments count where their type applies: by name, as a node, or without a condition', () => {
    expect(
      collected(
        '{ ... on Tree { a } ... on Node { b } ... { c } ... on Grower { d } ...F ...G } fragment F on Tree { e ...H } fragment G on Grower { f } fragment H on Node { g }',
      ),
    ).toEqual(['a=a', 'b=b', 'c=c', 'e=e', 'g=g']);
    expect(collected('{ ... on Tree { a } ... on Grower { d } }', {}, 'Grower')).toEqual(['d=d']);
  });

  it('of a fragment that is spread twice count once', () => {
    expect(collected('{ ...F x ...F } fragment F on Tree { grower { id } }')).toEqual(['grower=grower {1}', 'x=x']);
  });

  it('are left out by @skip and by @include, on fields and on fragments, skip being the stronger', () => {
    const source =
      '{ a @skip(if: true) b @skip(if: $yes) c @include(if: $no) d @include(if: true) e @skip(if: true) @include(if: true) ...F @skip(if: $yes) ... @include(if: $no) { g } h @include(if: $yes) @skip(if: $no) } fragment F on Tree { f }';
    expect(collected(source, { yes: true, no: false })).toEqual(['d=d', 'h=h']);
    expect(collected(source, { yes: false, no: true })).toEqual(['b=b', 'c=c', 'd=d', 'f=f', 'g=g']);
  });

  it('of a fragment that was skipped once count where it is not', () => {
    expect(collected('{ ...F @skip(if: true) ...F } fragment F on Tree { f }')).toEqual(['f=f']);
  });
});

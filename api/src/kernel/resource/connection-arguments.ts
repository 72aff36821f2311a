// Arguments of every connection, at the root and nested.
import { Int } from 'type-graphql';
import type { ArgumentDeclaration } from '../operation.ts';
import { pageLimits } from '../read/page.ts';
import type { Exposure } from './catalog.ts';
import type { DerivedTypes } from './types.ts';

export function connectionArguments(exposure: Exposure, types: DerivedTypes, nested: boolean): ArgumentDeclaration[] {
  const most = nested ? pageLimits.largestNested : pageLimits.largest;
  const all: ArgumentDeclaration[] = [
    {
      name: 'first',
      type: Int,
      nullable: true,
      description: `How many rows from the start, at most ${most}; ${pageLimits.size} when nothing is said.`,
    },
    { name: 'after', type: String, nullable: true, description: 'Rows after this cursor.' },
    { name: 'last', type: Int, nullable: true, description: `How many rows from the end, at most ${most}.` },
    { name: 'before', type: String, nullable: true, description: 'Rows before this cursor.' },
    {
      name: 'offset',
      type: Int,
      nullable: true,
      description: `How many rows to leave out at the start, at most ${pageLimits.offset}.`,
    },
    { name: 'filter', type: types.filter, nullable: true, description: 'Conditions that the rows must meet.' },
    {
      name: 'orderBy',
      type: [types.order],
      nullable: true,
      description: 'Order of the rows; the id always closes it.',
    },
    {
      name: 'includeArchived',
      type: Boolean,
      defaultValue: false,
      description: 'Whether archived rows are listed too.',
    },
  ];
  if (exposure.resource.search) {
    all.push({
      name: 'search',
      type: String,
      nullable: true,
      description: 'Words to look for: names, their pinyin or initials, phone tails.',
    });
  }
  return all;
}

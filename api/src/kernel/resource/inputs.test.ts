// The inputs and payloads that are derived from an entity.
import { describe, expect, it } from 'vitest';
import { linesOf, orchardSystem } from '../orchard.fixture.ts';

const system = orchardSystem();

describe('the input of a create', () => {
  it('wants what has no default, takes an id of the client, and has neither state nor what nobody may write', () => {
    expect(linesOf(system, 'CreateTreeInput')).toEqual([
      ...[
        'id: ID',
        'name: String!',
        'kind: TreeKind!',
        'heightCentimetres: Int',
        'isProtected: Boolean',
        'plantedOn: LocalDate',
        'inspectedAt: DateTime',
        'tags: [String!]',
        'seasons: [Season!]',
      ],
      ...['note: String', 'keyPlace: String', 'growerId: ID', 'nurseryId: ID', 'communityId: ID'],
    ]);
  });

  it('is a list in a bulk call, which rejects all unless told otherwise', () => {
    expect(linesOf(system, 'CreateTreesInput')).toEqual([
      'items: [CreateTreeInput!]!',
      'errorPolicy: BulkErrorPolicy! = REJECT_ALL',
    ]);
  });
});

describe('the input of an update', () => {
  it('is a row, the version that was seen, and a patch in which everything may be absent', () => {
    expect(linesOf(system, 'UpdateTreeInput')).toEqual(['id: ID!', 'expectedVersion: Int', 'patch: TreePatch!']);
    expect(linesOf(system, 'TreePatch')).toEqual([
      'name: String',
      'kind: TreeKind',
      'heightCentimetres: Int',
      'isProtected: Boolean',
      'plantedOn: LocalDate',
      'tags: [String!]',
      'note: String',
      'growerId: ID',
      'nurseryId: ID',
    ]);
    expect(linesOf(system, 'UpdateTreesInput')).toEqual([
      'ids: [ID!]!',
      'patch: TreePatch!',
      'errorPolicy: BulkErrorPolicy! = REJECT_ALL',
    ]);
  });

  it('is not there for an entity that is never updated', () => {
    expect(system.schema.getType('NurseryPatch')).toBeUndefined();
    expect(system.schema.getType('ArchiveNurseryInput')).toBeUndefined();
  });
});

describe('the input of an archive', () => {
  it('takes a reason', () => {
    expect(linesOf(system, 'ArchiveTreeInput')).toEqual(['id: ID!', 'expectedVersion: Int', 'reason: String']);
    expect(linesOf(system, 'ArchiveTreesInput')).toEqual([
      'ids: [ID!]!',
      'reason: String',
      'errorPolicy: BulkErrorPolicy! = REJECT_ALL',
    ]);
  });
});

describe('a payload', () => {
  it('is the record or nothing, and what the caller has to put right', () => {
    for (const name of ['CreateTreePayload', 'UpdateTreePayload', 'ArchiveTreePayload', 'RestoreTreePayload'])
      expect(linesOf(system, name)).toEqual(['tree: Tree', 'userErrors: [UserError!]!']);
    expect(linesOf(system, 'UserError')).toEqual(['code: String!', 'message: String!', 'path: [String!]!']);
  });

  it('of a bulk call has a result a row', () => {
    expect(linesOf(system, 'TreesBulkPayload')).toEqual([
      'results: [TreeBulkResult!]!',
      'succeededCount: Int!',
      'failedCount: Int!',
      'userErrors: [UserError!]!',
    ]);
    expect(linesOf(system, 'TreeBulkResult')).toEqual(['id: ID', 'tree: Tree', 'userErrors: [UserError!]!']);
  });
});

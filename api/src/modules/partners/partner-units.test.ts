// Partner units: who adds and changes them, who finds them, and how.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';

let world: World;
let chair: Caller;
let hospital: string;

beforeAll(async () => {
  world = await openWorld();
  chair = world.as('COMMITTEE_CHAIR');
  const input = {
    name: '青石桥医院',
    kind: 'HOSPITAL',
    resources: ['健康培训', '就医绿色通道'],
    joinedOn: '2025-01-18',
  };
  hospital = (await world.does(chair, 'createPartnerUnit', input, 'partnerUnit { id }')).partnerUnit.id;
  await world.does(chair, 'createPartnerUnit', { name: '临江大学团委', kind: 'UNIVERSITY' });
});

afterAll(() => world?.stop());

const found = async (caller: Caller, rest: string): Promise<string[]> =>
  (await world.ask(caller, `{ partnerUnits(${rest}) { nodes { name } } }`)).data.partnerUnits.nodes.map(
    ({ name }: { name: string }) => name,
  );

describe('a partner unit', () => {
  it('is found by its name, its pinyin, its initials, its kind and what it can give', async () => {
    for (const rest of [
      'search: "石桥"',
      'search: "qingshiqiao"',
      'search: "qsqyy"',
      'filter: {kind: {eq: HOSPITAL}}',
      'filter: {resources: {has: "健康培训"}}',
    ]) {
      expect(await found(world.as('VOLUNTEER'), rest), rest).toEqual(['青石桥医院']);
    }
    expect(await found(chair, 'orderBy: [{field: JOINED_ON}]')).toEqual(['青石桥医院', '临江大学团委']);
  });

  it('is there once under its name, and may be there in another community too', async () => {
    const again = { name: ' 青石桥医院 ', kind: 'HOSPITAL' };
    expect(await world.refused(chair, 'createPartnerUnit', again)).toEqual(['TAKEN name']);
    const { userErrors } = await world.does(
      world.as('COMMITTEE_CHAIR', { community: world.elsewhere }),
      'createPartnerUnit',
      again,
    );
    expect(userErrors).toEqual([]);
    expect(await found(chair, 'search: "青石桥"')).toEqual(['青石桥医院']);
  });

  it('is written by chair and coordinator, and by nobody else, its own staff included', async () => {
    const input = { id: hospital, patch: { note: '门诊三楼' } };
    for (const role of ['PARTNER_STAFF', 'SOCIAL_WORKER', 'GRID_WORKER', 'COMMITTEE_MEMBER', 'SYSTEM_ADMIN'] as const) {
      expect(await world.refused(world.as(role, { unit: hospital }), 'updatePartnerUnit', input), role).toEqual([
        'FORBIDDEN',
      ]);
    }
    const { partnerUnit } = await world.does(
      world.as('COORDINATOR'),
      'updatePartnerUnit',
      input,
      'partnerUnit { note }',
    );
    expect(partnerUnit.note).toBe('门诊三楼');
  });

  it('is read by a program with its scope, and not without', async () => {
    expect(await found(world.program('PARTNER_READ'), 'search: "qsq"')).toEqual(['青石桥医院']);
    expect((await world.ask(world.program('TRAINING_READ'), '{ partnerUnits { totalCount } }')).faults).toEqual([
      'FORBIDDEN',
    ]);
    expect((await world.ask(world.nobody, '{ partnerUnits { totalCount } }')).faults).toEqual(['UNAUTHENTICATED']);
  });
});

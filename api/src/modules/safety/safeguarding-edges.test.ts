// Safeguarding reports at their edges: the turn of each step, and whom they are assigned to.
import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { filedUnder, inSafetyWorld, type SafetyWorld } from './safety.fixture.ts';

let world: SafetyWorld;
inSafetyWorld((opened) => (world = opened));

const refused = (name: string, input: object, caller: Caller = world.worker): Promise<string[]> =>
  world.refused(caller, name, input);

describe('a safeguarding report', () => {
  const file = async (input: object = {}): Promise<string> => {
    const facts = { subject: 'CHILD', account: '手臂有烫伤', ...input };
    const { code } = await world.must(world.worker, 'fileSafeguardingReport', facts, 'code');
    return (await filedUnder(world, code)).id;
  };
  const run = (name: string, input: object): Promise<unknown> => world.must(world.chair, name, input);

  it('takes every step in its turn, is signed once, and takes none any more once it is closed', async () => {
    const id = await file();
    const outcome = { id, isSubstantiated: false, outcome: '查无此事' };
    const tell = { id, authority: '派出所' };
    const chair = (name: string, input: object): Promise<string[]> => refused(name, input, world.chair);
    for (const [name, input] of [
      ['startEnquiry', { id }],
      ['recordSafeguardingOutcome', outcome],
      ['signSafeguardingReport', { id }],
    ] as const)
      expect(await chair(name, input), name).toEqual(['STATE id']);
    expect(await chair('closeSafeguardingReport', { id })).toEqual(['SIGN_FIRST id']);
    await run('tellAuthority', tell);
    expect(await chair('recordSafeguardingOutcome', outcome)).toEqual(['STATE id']);
    await run('startEnquiry', { id });
    expect(await chair('startEnquiry', { id })).toEqual(['STATE id']);
    await run('recordSafeguardingOutcome', outcome);
    expect(await chair('recordSafeguardingOutcome', outcome)).toEqual(['STATE id']);
    expect(await world.rows('select status from safeguarding_report where id = $1', [id])).toEqual([
      { status: 'UNSUBSTANTIATED' },
    ]);
    await run('signSafeguardingReport', { id });
    expect(await refused('signSafeguardingReport', { id }, world.coordinator)).toEqual(['SIGNED_ALREADY id']);
    await world.must(world.coordinator, 'closeSafeguardingReport', { id });
    for (const [name, input] of [
      ['tellAuthority', tell],
      ['startEnquiry', { id }],
      ['recordSafeguardingOutcome', outcome],
      ['signSafeguardingReport', { id }],
      ['assignSafeguardingReport', { id, socialWorkerId: newId() }],
    ] as const)
      expect(await chair(name, input), name).toEqual(['CLOSED_ALREADY id']);
  });

  it('says when the authority was told: at the time that is given, or now, and not a moment later', async () => {
    const toldAt = async (input: object): Promise<unknown> =>
      (await world.rows('select told_at from safeguarding_report where id = $1', [await file(input)]))[0]!.told_at;
    expect(await toldAt({ authority: '派出所' })).toEqual(new Date('2026-03-10T02:00:00Z'));
    expect(await toldAt({ authority: '派出所', toldAt: '2026-03-10T02:00:00Z' })).toEqual(
      new Date('2026-03-10T02:00:00Z'),
    );
    expect(await toldAt({ authority: ' ' })).toBeNull();
    const late = { id: await file(), authority: '派出所', toldAt: '2026-03-10T02:00:00.001Z' };
    expect(await refused('tellAuthority', late, world.chair)).toEqual(['IN_FUTURE toldAt']);
  });

  it('is assigned to a social worker who works here', async () => {
    const id = await file();
    const input = { personId: world.zhou, employerId: world.hospital, startedOn: '2025-01-01' };
    const { socialWorker } = await world.must(world.coordinator, 'createSocialWorker', input, 'socialWorker { id }');
    const assign = { id, socialWorkerId: socialWorker.id };
    await run('assignSafeguardingReport', assign);
    const leave = (endedOn: string) =>
      world.must(world.coordinator, 'updateSocialWorker', { id: socialWorker.id, patch: { endedOn } });
    await leave('2026-03-10');
    await run('assignSafeguardingReport', assign);
    await leave('2026-03-09');
    expect(await refused('assignSafeguardingReport', assign, world.chair)).toEqual(['NOT_FOUND socialWorkerId']);
    await leave('2026-12-31');
    await world.must(world.coordinator, 'archiveSocialWorker', { id: socialWorker.id });
    expect(await refused('assignSafeguardingReport', assign, world.chair)).toEqual(['NOT_FOUND socialWorkerId']);
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const there = { communityId: world.elsewhere };
    const { person } = await world.must(both, 'registerPerson', { fullName: '外乡人', ...there }, 'person { id }');
    const agency = { name: '蓝桥社工站', kind: 'SOCIAL_WORK_AGENCY', ...there };
    const { partnerUnit } = await world.must(both, 'createPartnerUnit', agency, 'partnerUnit { id }');
    const facts = { personId: person.id, employerId: partnerUnit.id };
    const foreign = await world.must(both, 'createSocialWorker', facts, 'socialWorker { id }');
    expect(await refused('assignSafeguardingReport', { id, socialWorkerId: foreign.socialWorker.id }, both)).toEqual([
      'NOT_FOUND socialWorkerId',
    ]);
  });
});

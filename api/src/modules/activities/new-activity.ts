// Making an activity, planned or logged afterwards. A client-made id makes it repeatable.
import { localDateOf } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { DomainError, Refusals } from '../../kernel/domain-error.ts';
import { newId } from '../../kernel/id.ts';
import { Activity, type ActivityStatus } from './activity.entity.ts';
import { clean, type SingleActivityFactsInput } from './activity-inputs.ts';
import { ActivityCoHost } from './activity-parts.entity.ts';
import { hostFor, lockActivity, unitOf, type Host } from './activity-rows.ts';

interface Facts extends SingleActivityFactsInput {
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly heldOn?: string | null;
  readonly capacity?: number | null;
}

export interface MadeActivity {
  readonly activity: Activity;
  /** Whether the same activity had been made before, with the same id. */
  readonly isRepeat: boolean;
}

export async function makeActivity(ctx: Context, facts: Facts, status: ActivityStatus): Promise<MadeActivity> {
  const host = await hostFor(ctx, facts);
  const values = settle(facts, host);
  const earlier = facts.id ? await findEarlier(ctx, facts.id) : null;
  if (earlier) {
    if (!isSame(earlier, values)) throw new DomainError('ID_TAKEN', ['id']);
    return { activity: await lockActivity(ctx, { id: earlier.id }), isRepeat: true };
  }
  const activity = ctx.em.create(Activity, { ...values, id: facts.id ?? newId(), status }) as Activity;
  const refusals = new Refusals();
  activity.check(refusals);
  refusals.check();
  await ctx.em.persist(activity).flush();
  await addCoHosts(ctx, activity, facts.coHostUnitIds ?? []);
  return { activity, isRepeat: false };
}

async function addCoHosts(ctx: Context, activity: Activity, ids: readonly string[]): Promise<void> {
  for (const [index, id] of [...new Set(ids)].entries()) {
    const unit = await unitOf(ctx, activity.community.id, id, ['coHostUnitIds', index]);
    if (unit.id === activity.hostUnit?.id) continue;
    const coHost = { activity: activity.id, partnerUnit: unit.id, community: activity.community.id };
    ctx.em.persist(ctx.em.create(ActivityCoHost, coHost));
  }
}

function settle(facts: Facts, host: Host) {
  const heldOn = facts.startsAt ? localDateOf(facts.startsAt) : facts.heldOn;
  const refusals = new Refusals();
  if (!heldOn) refusals.add('REQUIRED', ['heldOn']);
  if (facts.startsAt && !facts.endsAt) refusals.add('REQUIRED', ['endsAt']);
  if (!facts.startsAt && facts.endsAt) refusals.add('REQUIRED', ['startsAt']);
  refusals.check();
  return {
    kind: facts.kind,
    title: facts.title.trim(),
    description: clean(facts.description),
    riskStatement: clean(facts.riskStatement),
    hostUnit: host.unitId,
    isHostedByCommunity: facts.isHostedByCommunity ?? !host.unitId,
    community: host.communityId,
    place: clean(facts.place),
    startsAt: facts.startsAt ?? null,
    endsAt: facts.endsAt ?? null,
    heldOn: heldOn!,
    capacity: facts.capacity ?? null,
    isForChildren: facts.isForChildren,
    note: clean(facts.note),
  };
}

async function findEarlier(ctx: Context, id: string): Promise<Activity | null> {
  return (await ctx.loaders.row(ctx.services.catalog.get('Activity'), id)) as unknown as Activity | null;
}

/** Whether an activity is the one that these facts made: what may have changed since by a workflow of its own is not compared. */
function isSame(activity: Activity, values: ReturnType<typeof settle>): boolean {
  return (
    activity.title === values.title &&
    activity.kind === values.kind &&
    activity.heldOn === values.heldOn &&
    (activity.hostUnit?.id ?? null) === values.hostUnit &&
    activity.community.id === values.community
  );
}

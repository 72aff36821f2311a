// What is on record of a volunteer between two days: activities at which they helped, and trainings attended. A certificate of service keeps it as it stood.
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { ActivityAttendance } from '../activities/activity-people.entity.ts';
import { countedStatuses } from '../activities/activity.entity.ts';
import { TrainingAttendance } from '../training/training-attendance.entity.ts';
import type { ServiceEntry } from './certificate.entity.ts';

export interface ServiceRecord {
  readonly entries: readonly ServiceEntry[];
  readonly serviceMinutes: number;
  readonly trainingMinutes: number;
  /** The sentence of the certificate. */
  readonly content: string;
}

interface Wanted {
  readonly personId: string;
  readonly from: string;
  readonly until: string;
}

/** Refuses where nothing is on record. */
export async function serviceRecordOf(ctx: Context, wanted: Wanted, path: readonly string[]): Promise<ServiceRecord> {
  const entries = [...(await activitiesOf(ctx, wanted)), ...(await trainingsOf(ctx, wanted))].toSorted(
    (one, other) => one.on.localeCompare(other.on) || one.title.localeCompare(other.title),
  );
  if (entries.length === 0)
    throw new DomainError('NOTHING_ON_RECORD', path, { from: wanted.from, until: wanted.until });
  const minutesOf = (kind: ServiceEntry['kind']): number =>
    entries.filter((entry) => entry.kind === kind).reduce((sum, { minutes }) => sum + minutes, 0);
  const countOf = (kind: ServiceEntry['kind']): number => entries.filter((entry) => entry.kind === kind).length;
  const [serviceMinutes, trainingMinutes] = [minutesOf('ACTIVITY'), minutesOf('TRAINING')];
  const parts = [
    ...(serviceMinutes > 0 ? [`参加志愿服务活动 ${countOf('ACTIVITY')} 次，共 ${hoursText(serviceMinutes)} 小时`] : []),
    ...(trainingMinutes > 0
      ? [`参加志愿服务培训 ${countOf('TRAINING')} 次，共 ${hoursText(trainingMinutes)} 小时`]
      : []),
  ];
  return { entries, serviceMinutes, trainingMinutes, content: `${parts.join('；')}。` };
}

/** Who takes part serves nobody; who helps does. */
async function activitiesOf(ctx: Context, { personId, from, until }: Wanted): Promise<ServiceEntry[]> {
  const lines = await ctx.em.find(
    ActivityAttendance,
    {
      archivedAt: null,
      role: 'HELPER',
      minutes: { $gt: 0 },
      volunteer: { person: personId },
      activity: { archivedAt: null, status: { $in: [...countedStatuses] }, heldOn: { $gte: from, $lte: until } },
    },
    { populate: ['activity'] },
  );
  return lines.map(({ activity, minutes }): ServiceEntry => {
    const { heldOn, title } = activity.getEntity();
    return { kind: 'ACTIVITY', on: heldOn, title, minutes: minutes ?? 0 };
  });
}

async function trainingsOf(ctx: Context, { personId, from, until }: Wanted): Promise<ServiceEntry[]> {
  const lines = await ctx.em.find(
    TrainingAttendance,
    {
      archivedAt: null,
      result: { $ne: 'ABSENT' },
      minutes: { $gt: 0 },
      volunteer: { person: personId },
      session: {
        archivedAt: null,
        status: { $in: ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'] },
        heldOn: { $gte: from, $lte: until },
      },
    },
    { populate: ['session'] },
  );
  return lines.map(({ session, minutes }): ServiceEntry => {
    const { heldOn, title } = session.getEntity();
    return { kind: 'TRAINING', on: heldOn, title, minutes };
  });
}

/** Hours as they are certified: in halves at most one digit behind the point. */
export function hoursText(minutes: number): string {
  return (Math.floor(minutes / 6) / 10).toFixed(1).replace(/\.0$/, '');
}

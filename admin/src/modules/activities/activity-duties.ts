// Whose activities a person runs: all of the community, or those of their own unit only. The API decides; this keeps
// buttons away from whoever it would refuse.
import { useMay, useMe, useReach } from '../../auth/session-context.tsx';

export interface ActivityDuties {
  readonly ownUnits: readonly string[];
  readonly isOfCommunity: boolean;
  /** Whether the person runs the activities that a unit holds; those of the community with no unit. */
  readonly mayRun: (hostUnitId: string | null | undefined) => boolean;
  readonly mayEnrolOthers: (hostUnitId: string | null | undefined) => boolean;
  /** Whether the person counts at an activity, or at a stall that a unit looks after. */
  readonly mayCount: (hostUnitId: string | null | undefined, stallUnitId?: string | null) => boolean;
  readonly mayReveal: boolean;
  readonly isVolunteer: boolean;
}

export function useActivityDuties(): ActivityDuties {
  const run = useReach('activity.run');
  const enrol = useReach('activity.enrol');
  const count = useReach('activity.count');
  const may = useMay();
  const isVolunteer = useMe()?.roles.some(({ role }) => role === 'VOLUNTEER') ?? false;
  return {
    ownUnits: run.units,
    isOfCommunity: run.isOfCommunity,
    mayRun: run.coversUnit,
    mayEnrolOthers: enrol.coversUnit,
    mayCount: (host, stallUnit) => count.coversUnit(host) || (stallUnit != null && count.coversUnit(stallUnit)),
    mayReveal: may('activity-child.reveal'),
    isVolunteer,
  };
}

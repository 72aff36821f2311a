// Whose trainings a person runs: all of the community, or those of their own unit only. The API decides; this keeps
// buttons away from whoever it would refuse.
import { useMe, useReach } from '../../auth/session-context.tsx';

export interface TrainingDuties {
  /** The partner units for which the person works. */
  readonly ownUnits: readonly string[];
  /** Whether the person runs trainings for the whole community. */
  readonly isOfCommunity: boolean;
  /** Whether the person runs the trainings that a unit provides. */
  readonly mayRun: (providerUnitId: string) => boolean;
  /** Whether the person enrols others in the trainings that a unit provides. */
  readonly mayEnrolOthers: (providerUnitId: string) => boolean;
  readonly isVolunteer: boolean;
}

export function useTrainingDuties(): TrainingDuties {
  const run = useReach('training.run');
  const enrol = useReach('training.enrol');
  const isVolunteer = useMe()?.roles.some(({ role }) => role === 'VOLUNTEER') ?? false;
  return {
    ownUnits: run.units,
    isOfCommunity: run.isOfCommunity,
    mayRun: run.coversUnit,
    mayEnrolOthers: enrol.coversUnit,
    isVolunteer,
  };
}

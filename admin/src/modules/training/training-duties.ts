// Whose trainings a person runs: all of the community, or those of their own unit only. The API decides; this keeps
// buttons away from whoever it would refuse.
import { useMe } from '../../auth/session-context.tsx';

const communityRunners: readonly string[] = ['COMMITTEE_CHAIR', 'COORDINATOR', 'SOCIAL_WORKER'];
const communityEnrollers: readonly string[] = [...communityRunners, 'TEAM_LEADER'];

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
  const roles = useMe()?.roles ?? [];
  const ownUnits = [
    ...new Set(
      roles.flatMap(({ role, partnerUnitId }) => (role === 'PARTNER_STAFF' && partnerUnitId ? [partnerUnitId] : [])),
    ),
  ];
  const holds = (among: readonly string[]): boolean => roles.some(({ role }) => among.includes(role));
  const isOfCommunity = holds(communityRunners);
  return {
    ownUnits,
    isOfCommunity,
    mayRun: (unit) => isOfCommunity || ownUnits.includes(unit),
    mayEnrolOthers: (unit) => holds(communityEnrollers) || ownUnits.includes(unit),
    isVolunteer: holds(['VOLUNTEER']),
  };
}

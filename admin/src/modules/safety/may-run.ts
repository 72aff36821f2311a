// Whose drills a person runs, and whose findings they put right. The API decides; this keeps buttons away from whoever it
// would refuse.
import { useReach } from '../../auth/session-context.tsx';

export function useMayRunDrill(): (leadUnitId: unknown) => boolean {
  return useReach('drill.run').coversUnit;
}

export function useMayProve(): (ownerUnitId: unknown) => boolean {
  return useReach('finding.prove').coversUnit;
}

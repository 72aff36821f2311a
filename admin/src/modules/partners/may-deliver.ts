// Whether the caller may record deliveries for a partner unit: its own staff for their unit, the community for all.
import { useMe } from '../../auth/session-context.tsx';

export function useMayDeliverFor(): (partnerUnitId: unknown) => boolean {
  const roles = useMe()?.roles ?? [];
  return (partnerUnitId) => roles.some((role) => role.partnerUnitId === null || role.partnerUnitId === partnerUnitId);
}

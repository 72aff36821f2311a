// Whether the caller may record deliveries for a partner unit: its own staff for their unit, the community for all.
import { useReach } from '../../auth/session-context.tsx';

export function useMayDeliverFor(): (partnerUnitId: unknown) => boolean {
  return useReach('delivery.record').coversUnit;
}

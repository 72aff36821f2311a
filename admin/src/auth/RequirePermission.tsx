// A page for those who hold its permission; everybody else is told that they do not.
import type { ReactNode } from 'react';
import { AccessDeniedPage } from '../layout/FaultPage.tsx';
import { useMay, useMe } from './session-context.tsx';

export function RequirePermission({
  permission,
  children,
}: {
  readonly permission?: string;
  readonly children: ReactNode;
}) {
  const may = useMay();
  if (!useMe()) return null;
  return permission === undefined || may(permission) ? <>{children}</> : <AccessDeniedPage />;
}

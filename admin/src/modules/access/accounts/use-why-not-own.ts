// Nobody switches off, or grants roles to, their own account.
import type { RaRecord } from 'ra-core';
import { useMe } from '../../../auth/session-context.tsx';

export function useWhyNotOwn(): (account: Pick<RaRecord<string>, 'id'>) => string | undefined {
  const own = useMe()?.account.id;
  return ({ id }) => (id === own ? 'access.whyNot.own' : undefined);
}

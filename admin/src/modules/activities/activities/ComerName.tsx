// What somebody who comes to an activity is called here: by name, as a child without a name, or not at all.
import { useTranslate } from 'ra-core';
import { Masked } from '../../../shared/fields/MaskedField.tsx';

interface Comer {
  readonly participantName?: string | null;
  readonly isChild?: boolean | null;
  readonly masked: readonly string[];
}

export function ComerName({
  comer,
  childName,
}: {
  readonly comer: Comer;
  readonly childName?: string | null | undefined;
}) {
  const translate = useTranslate();
  if (childName) return <>{childName}</>;
  if (comer.isChild === true) return <>{translate('activities.child')}</>;
  if (comer.masked.includes('participantName')) return <Masked />;
  return <>{comer.participantName ?? translate('activities.child')}</>;
}

// Why an agreement cannot take a step now, as keys of the message files; the API judges in the end.
import type { RaRecord } from 'ra-core';
import { today } from '../../today/days.ts';

type WhyNot = (agreement: RaRecord<string>) => string | undefined;

/** The states in which the step can be taken, and what else may stand in its way. */
const step =
  (states: readonly string[], otherwise: string, further: WhyNot = () => undefined): WhyNot =>
  (agreement) => {
    if (agreement['archivedAt'] != null) return 'partners.whyNot.archived';
    return states.includes(String(agreement['status'])) ? further(agreement) : otherwise;
  };

export const whyNotSign = step(['DRAFT'], 'partners.whyNot.signed');

export const whyNotActivate = step(['SIGNED'], 'partners.whyNot.notSigned', ({ validFrom, validUntil }) => {
  if (typeof validFrom === 'string' && today() < validFrom) return 'partners.whyNot.notYetValid';
  return typeof validUntil === 'string' && today() > validUntil ? 'partners.whyNot.pastEnd' : undefined;
});

export const whyNotRenew = step(['ACTIVE', 'RENEWAL_DUE', 'LAPSED'], 'partners.whyNot.notInForce', ({ validUntil }) =>
  validUntil ? undefined : 'partners.whyNot.withoutEnd',
);

export const whyNotLapse = step(
  ['SIGNED', 'ACTIVE', 'RENEWAL_DUE'],
  'partners.whyNot.nothingToLapse',
  ({ validUntil }) =>
    typeof validUntil === 'string' && today() > validUntil ? undefined : 'partners.whyNot.stillValid',
);

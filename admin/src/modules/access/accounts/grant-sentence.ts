// A grant in a plain sentence: who is what, where, from when until when.
import { useTranslate } from 'ra-core';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';

export interface Grant {
  readonly role: string;
  readonly place: string;
  readonly unit: string | undefined;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export function useGrantSentence(): (grant: Grant) => string {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  return ({ role, place, unit, validFrom, validUntil }) => {
    const what = unit
      ? translate('access.sentence.ofUnit', { role: word('Role', role), unit, place })
      : translate('access.sentence.atPlace', { role: word('Role', role), place });
    const from = dayText(validFrom, language);
    return validUntil
      ? translate('access.sentence.fromUntil', { what, from, until: dayText(validUntil, language) })
      : translate('access.sentence.since', { what, from });
  };
}

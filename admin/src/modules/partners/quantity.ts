// Quantities of pledges in words: so many sessions, hours or items; money is kept in fen and read in yuan.
import { useCallback } from 'react';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../../i18n/language-context.tsx';

export const fenPerYuan = 100;

export function useQuantityText(): (quantity: number, unit: string) => string {
  const translate = useTranslate();
  const { language } = useLanguage();
  return useCallback(
    (quantity, unit) => {
      if (unit === 'FEN') {
        return new Intl.NumberFormat(language, { style: 'currency', currency: 'CNY' }).format(quantity / fenPerYuan);
      }
      const number = new Intl.NumberFormat(language).format(quantity);
      return translate(`partners.quantity.${unit}`, { smart_count: quantity, number });
    },
    [translate, language],
  );
}

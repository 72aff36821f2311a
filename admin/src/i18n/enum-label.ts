// The word for a value of an enum: from the module's messages, else from the contract's labels, else the value itself, readable.
import { useCallback } from 'react';
import { useTranslate } from 'ra-core';
import { enumValues, type EnumName } from '../../../schema/generated/enum-values.ts';

export type { EnumName };

export function useEnumLabel(): (type: EnumName, value: string) => string {
  const translate = useTranslate();
  return useCallback((type, value) => translate(`enums.${type}.${value}`, { _: readable(value) }), [translate]);
}

export function valuesOf(type: EnumName): readonly string[] {
  return enumValues[type];
}

/** `SOCIAL_WORK_AGENCY` reads `Social work agency`. */
export function readable(value: string): string {
  const words = value.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

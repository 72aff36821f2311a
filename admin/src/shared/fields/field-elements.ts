// Reads the fields that a list or a record page was given as children.
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { useTranslateLabel } from 'ra-core';
import { textOf } from '../text-of.ts';
import type { FieldProps } from './field-props.ts';

export type FieldElement = ReactElement<FieldProps>;

/** Fields in order; anything else among the children is refused, since it would silently not be shown. */
export function fieldElements(children: ReactNode): FieldElement[] {
  return Children.toArray(children).map((child) => {
    if (!isValidElement<FieldProps>(child) || typeof child.props.source !== 'string') {
      throw new Error('Only fields with a source can stand in a list or on a record page');
    }
    return child;
  });
}

export function useFieldLabel(): (field: FieldProps) => string {
  const label = useTranslateLabel();
  return ({ source, label: named }) => textOf(label({ source, ...(named ? { label: named } : {}) }));
}

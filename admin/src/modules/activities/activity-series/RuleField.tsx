// A recurrence rule in words: every week on Wednesday.
import { useTranslate } from 'ra-core';
import { useFieldText, type FieldProps } from '../../../shared/fields/field-props.ts';
import { partsOf } from './rule-parts.ts';

export function RuleField({ source }: FieldProps) {
  return <>{useRuleText()(useFieldText(source))}</>;
}

function useRuleText(): (rule: string) => string {
  const translate = useTranslate();
  return (rule) => {
    const { frequency, interval, days } = partsOf(rule);
    // A rule of another kind stands as it is written.
    if (!frequency) return rule;
    const names = days
      .map((day) => translate(`activities.series.weekdays.${day}`))
      .join(translate('activities.series.and'));
    return translate(`activities.series.every.${frequency}`, { smart_count: interval, days: names }).trim();
  };
}

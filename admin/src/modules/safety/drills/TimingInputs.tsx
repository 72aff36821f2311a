// How long each step of a drill took, in seconds.
import { NumberInput, maxValue, minValue } from 'react-admin';
import { useTranslate } from 'ra-core';
import type { FieldValues } from 'react-hook-form';
import type { StepsOfDrillQuery } from '../../../../../schema/generated/safety/drills/drill-page.ts';

export type Step = StepsOfDrillQuery['drillSteps']['nodes'][number];

const validate = [minValue(0), maxValue(86_400)];
const sourceOf = (step: Step): string => `step-${step.id}`;

export function TimingInputs({ steps }: { readonly steps: readonly Step[] }) {
  const translate = useTranslate();
  return steps.map((step) => (
    <NumberInput
      key={step.id}
      source={sourceOf(step)}
      label={translate('safety.drill.secondsOf', { title: step.title })}
      min={0}
      validate={validate}
      helperText={
        step.plannedSeconds == null ? false : translate('safety.drill.plannedFor', { smart_count: step.plannedSeconds })
      }
    />
  ));
}

export function timingsIn(values: FieldValues, steps: readonly Step[]): { stepId: string; actualSeconds: number }[] {
  return steps.flatMap((step) => {
    const seconds: unknown = values[sourceOf(step)];
    return typeof seconds === 'number' ? [{ stepId: step.id, actualSeconds: seconds }] : [];
  });
}

/** What the form begins with. */
export function timingDefaults(steps: readonly Step[]): Record<string, unknown> {
  return Object.fromEntries(steps.map((step) => [sourceOf(step), step.actualSeconds]));
}

// Every figure of the programme, declared once: the API, the public page, the report and the console work from this list.
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import type { Locale } from '../../../kernel/messages.ts';
import type { Figure, ImpactGroup } from './figure.ts';
import { activityFigures } from './activity-figures.ts';
import { councilFigures } from './council-figures.ts';
import { partnerFigures } from './partner-figures.ts';
import { safetyFigures } from './safety-figures.ts';
import { trainingFigures } from './training-figures.ts';
import { volunteerFigures } from './volunteer-figures.ts';

const declared = {
  ...partnerFigures,
  ...volunteerFigures,
  ...trainingFigures,
  ...safetyFigures,
  ...activityFigures,
  ...councilFigures,
};

type Key = keyof typeof declared;

/** Its values are described by the definitions of the figures. */
export const ImpactFigureKey = enumeration(
  'ImpactFigureKey',
  'Which figure of the programme.',
  Object.fromEntries(Object.entries(declared).map(([key, { definition }]) => [key, definition.en])) as Record<
    Key,
    string
  >,
);
export type ImpactFigureKey = ValueOf<typeof ImpactFigureKey>;

export const figures: Readonly<Record<ImpactFigureKey, Figure>> = declared;

export const figureKeys: readonly ImpactFigureKey[] = ImpactFigureKey.items;

/** Labels of the figures as words of the enumeration. */
export function figureLabels(locale: Locale): Record<string, string> {
  return Object.fromEntries(figureKeys.map((key) => [key, figures[key].label[locale]]));
}

export function keysOfGroup(group: ImpactGroup): readonly ImpactFigureKey[] {
  return figureKeys.filter((key) => figures[key].group === group);
}

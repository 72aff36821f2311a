// What a figure of the programme is: what it counts, in which unit, and the filter that leads to exactly its records.
// The number and the list behind it come of the same filter, so that they cannot differ.
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import type { Locale } from '../../../kernel/messages.ts';
import type { FilterInput } from '../../../kernel/read/conditions.ts';

export const ImpactUnit = enumeration(
  'ImpactUnit',
  'What a figure counts; figures of different units are never added.',
  {
    PEOPLE: 'Different people: each counts once.',
    PERSON_TIMES: 'Attendances: whoever comes twice counts twice.',
    PERSON_MINUTES: 'Minutes of each person who was there, added up.',
    UNITS: 'Partner units.',
    TEAMS: 'Teams of volunteers.',
    SESSIONS: 'Training sessions.',
    DELIVERIES: 'Deliveries of what was pledged.',
    PLANS: 'Emergency plans.',
    DRILLS: 'Emergency drills.',
    FINDINGS: 'What drills found.',
    ACTIVITIES: 'Activities.',
    CLASSES: 'Classes.',
    MEETINGS: 'Meetings.',
    RESOLUTIONS: 'Resolutions.',
    SUGGESTIONS: 'Suggestions.',
    HONOURS: 'Honours: whoever is honoured in two years counts twice.',
  },
);
export type ImpactUnit = ValueOf<typeof ImpactUnit>;

export const ImpactGroup = enumeration('ImpactGroup', 'The part of the programme that a figure is about.', {
  PARTNERS: 'Partner units and what they gave.',
  VOLUNTEERS: 'Volunteers and teams.',
  TRAINING: 'Training.',
  SAFETY: 'Emergency plans and drills.',
  ACTIVITIES: 'Activities.',
  COUNCIL: 'Meetings, resolutions, suggestions and selection.',
});
export type ImpactGroup = ValueOf<typeof ImpactGroup>;

export const ImpactAudience = enumeration('ImpactAudience', 'Whom a figure is for.', {
  PUBLIC: 'Everybody, once a period is published.',
  INTERNAL: 'The organisations of the programme.',
});
export type ImpactAudience = ValueOf<typeof ImpactAudience>;

export type InBoth = Readonly<Record<Locale, string>>;

export interface Figure {
  readonly label: InBoth;
  readonly definition: InBoth;
  readonly group: ImpactGroup;
  readonly unit: ImpactUnit;
  readonly audience: ImpactAudience;
  /** Type of its records. */
  readonly of: string;
  /** In the form of the filter of that type. */
  readonly filter: FilterInput;
  /** Field of the filter, a day, that a period bounds; without one the figure is as it stands now. */
  readonly day?: string;
  /** Field of the filter, a year, in place of a day: it counts in the period in which its last day lies. */
  readonly year?: string;
  /** Property that is added up over the records; without one the records are counted. */
  readonly sum?: string;
  /** Counts people who were served: small numbers of them are hidden from the public. */
  readonly isOfPeopleServed?: true;
}

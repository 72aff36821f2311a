// What stands in the one calendar: each kind of event with the properties that say when, where and whether it stands.
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';

export const CalendarKind = enumeration('CalendarKind', 'What an entry of the calendar is.', {
  TRAINING: 'A training session.',
  DRILL: 'An emergency drill.',
  ACTIVITY: 'An activity.',
  MEETING: 'A meeting of the committee.',
});
export type CalendarKind = ValueOf<typeof CalendarKind>;

export interface CalendarSource {
  readonly kind: CalendarKind;
  /** Type of the records. */
  readonly record: string;
  readonly title: string;
  /** Property with the start, null where only the day is known. */
  readonly startsAt: string;
  /** Property with the day, where the start may be missing. */
  readonly day?: string;
  /** Property with the length in minutes, or the one with the end. */
  readonly minutes?: string;
  readonly endsAt?: string;
  readonly place: string;
  readonly cancelled: readonly string[];
  /** States in which it can be moved to another time. */
  readonly movable: readonly string[];
  /** Permission that moves it, and the workflow that does. */
  readonly moves: string;
  readonly workflow: string;
}

export const calendarSources: readonly CalendarSource[] = [
  {
    ...{ kind: 'TRAINING', record: 'TrainingSession', title: 'title', startsAt: 'startsAt', day: 'heldOn' },
    ...{ minutes: 'minutes', place: 'place', cancelled: ['CANCELLED'], movable: ['PLANNED', 'OPEN'] },
    ...{ moves: 'training.run', workflow: 'rescheduleTrainingSession' },
  },
  {
    ...{ kind: 'DRILL', record: 'Drill', title: 'title', startsAt: 'startsAt', day: 'heldOn' },
    ...{ minutes: 'minutes', place: 'place', cancelled: ['CANCELLED'], movable: ['PLANNED'] },
    ...{ moves: 'drill.run', workflow: 'rescheduleDrill' },
  },
  {
    ...{ kind: 'ACTIVITY', record: 'Activity', title: 'title', startsAt: 'startsAt', day: 'heldOn' },
    ...{ endsAt: 'endsAt', place: 'place', cancelled: ['CANCELLED'], movable: ['PLANNED', 'OPEN'] },
    ...{ moves: 'activity.run', workflow: 'rescheduleActivity' },
  },
  {
    ...{ kind: 'MEETING', record: 'CommitteeMeeting', title: 'title', startsAt: 'startsAt', day: 'heldOn' },
    ...{ minutes: 'minutes', place: 'place', cancelled: ['CANCELLED'], movable: ['PLANNED', 'CALLED'] },
    ...{ moves: 'meeting.run', workflow: 'rescheduleCommitteeMeeting' },
  },
];

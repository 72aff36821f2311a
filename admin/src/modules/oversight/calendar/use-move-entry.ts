// Moving an entry to another time, by the workflow of its kind; what came of it is told, and can be taken back.
import { useState } from 'react';
import { useDataProvider, useRefresh, useTranslate } from 'ra-core';
import {
  MoveActivityDocument,
  MoveCommitteeMeetingDocument,
  MoveDrillDocument,
  MoveTrainingSessionDocument,
} from '../../../../../schema/generated/oversight/calendar.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { faultBody } from '../../../data/fault.ts';
import { newId } from '../../../data/new-id.ts';
import type { FormErrors } from '../../../data/user-errors.ts';
import type { CalendarEntry, CalendarKind } from './use-calendar-entries.ts';

interface MoveInput {
  readonly id: string;
  readonly startsAt: string;
  readonly place?: string | null;
  readonly expectedVersion?: number;
}

type Send = (dataProvider: ConsoleDataProvider, input: MoveInput) => Promise<unknown>;

const once = () => ({ idempotencyKey: newId() });
const sends: Readonly<Record<CalendarKind, Send>> = {
  TRAINING: (dataProvider, input) => dataProvider.mutate(MoveTrainingSessionDocument, { input }, once()),
  DRILL: (dataProvider, input) => dataProvider.mutate(MoveDrillDocument, { input }, once()),
  ACTIVITY: (dataProvider, input) => dataProvider.mutate(MoveActivityDocument, { input }, once()),
  MEETING: (dataProvider, input) => dataProvider.mutate(MoveCommitteeMeetingDocument, { input }, once()),
};

/** What became of the last move. */
export type MoveOutcome =
  | { readonly is: 'moved'; readonly entry: CalendarEntry; readonly startsAt: string }
  | { readonly is: 'undone'; readonly entry: CalendarEntry }
  | { readonly is: 'refused'; readonly entry: CalendarEntry; readonly why: string };

export interface MoveEntry {
  readonly outcome: MoveOutcome | undefined;
  readonly isRunning: boolean;
  /** Undefined when it went well, else the errors for a form. */
  readonly move: (entry: CalendarEntry, startsAt: string, place?: string) => Promise<FormErrors | undefined>;
  readonly undo: () => void;
  readonly forget: () => void;
}

export function useMoveEntry(): MoveEntry {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const refresh = useRefresh();
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<MoveOutcome>();
  const [isRunning, setRunning] = useState(false);
  const send = async (entry: CalendarEntry, input: MoveInput, done: MoveOutcome): Promise<FormErrors | undefined> => {
    setRunning(true);
    try {
      await sends[entry.kind](dataProvider, input);
      setOutcome(done);
      return undefined;
    } catch (error) {
      const errors = faultBody(error)?.errors ?? { root: { serverError: translate('console.fault.INTERNAL') } };
      setOutcome({ is: 'refused', entry, why: textOf(errors) });
      return errors;
    } finally {
      setRunning(false);
      refresh();
    }
  };
  return {
    outcome,
    isRunning,
    move: (entry, startsAt, place) => {
      const input = { id: entry.id, startsAt, expectedVersion: entry.version, ...(place ? { place } : {}) };
      return send(entry, input, { is: 'moved', entry, startsAt });
    },
    undo: () => {
      if (outcome?.is !== 'moved' || !outcome.entry.startsAt) return;
      const { id, startsAt, place } = outcome.entry;
      void send(outcome.entry, { id, startsAt, ...(place ? { place } : {}) }, { is: 'undone', entry: outcome.entry });
    },
    forget: () => setOutcome(undefined),
  };
}

function textOf(errors: FormErrors): string {
  return Object.values(errors)
    .map((each) => (typeof each === 'string' ? each : textOf(each)))
    .join(' ');
}

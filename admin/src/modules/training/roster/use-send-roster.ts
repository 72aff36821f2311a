// Sends rows of a roster; each comes back on record, or with what is wrong with it.
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'ra-core';
import { RecordTrainingAttendanceDocument } from '../../../../../schema/generated/training/roster.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { faultBody } from '../../../data/fault.ts';
import { newId } from '../../../data/new-id.ts';
import type { FormErrors } from '../../../data/user-errors.ts';
import { entriesOf, settledRows, type RosterRow, type SayRefusal } from './roster-rows.ts';

export interface Sent {
  readonly settled: readonly RosterRow[];
  readonly errors?: FormErrors;
}

export interface SendRoster {
  readonly send: (rows: readonly RosterRow[]) => Promise<Sent>;
  readonly isSending: boolean;
}

export function useSendRoster(sessionId: string): SendRoster {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const say = useRefusalWords();
  const [isSending, setSending] = useState(false);
  const send = async (rows: readonly RosterRow[]): Promise<Sent> => {
    setSending(true);
    try {
      // Recording the same line again changes nothing, so a repeat needs no key to be safe.
      const input = { sessionId, entries: entriesOf(rows), errorPolicy: 'REJECT_FAILED' as const };
      const payload = await dataProvider.mutate(
        RecordTrainingAttendanceDocument,
        { input },
        { idempotencyKey: newId() },
      );
      return { settled: settledRows(rows, payload.rows ?? [], say) };
    } catch (error) {
      return { settled: [], errors: faultBody(error)?.errors ?? { root: { serverError: 'console.fault.INTERNAL' } } };
    } finally {
      setSending(false);
    }
  };
  return { send, isSending };
}

/** On a roster, who is not found is no volunteer here or is written otherwise: the API cannot know which was meant. */
export function useRefusalWords(): SayRefusal {
  const translate = useTranslate();
  return (code, name) => (code === 'NOT_FOUND' ? translate('training.roster.notFound', { name }) : undefined);
}

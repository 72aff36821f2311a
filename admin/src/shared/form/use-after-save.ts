// A record was saved: says so, and leads to its page.
import { useRef } from 'react';
import { useNotify, useRedirect, type RaRecord } from 'ra-core';
import { useResource } from '../../layout/console-context.tsx';

export function useAfterSave(message: 'ra.notification.created' | 'ra.notification.updated'): {
  readonly isSaved: { current: boolean };
  readonly onSuccess: (record: RaRecord) => void;
} {
  const notify = useNotify();
  const redirect = useRedirect();
  const { plural, pages } = useResource();
  const isSaved = useRef(false);
  const onSuccess = (record: RaRecord): void => {
    isSaved.current = true;
    notify(message, { type: 'success', messageArgs: { smart_count: 1 } });
    redirect(pages?.show ? 'show' : 'list', plural, record.id, record);
  };
  return { isSaved, onSuccess };
}

// Another time, and another place, for an entry: what dragging does, for the keyboard and the phone.
import { useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowDialog } from '../../../shared/workflow/WorkflowDialog.tsx';
import type { CalendarEntry } from './use-calendar-entries.ts';
import type { MoveEntry } from './use-move-entry.ts';

interface MoveDialogProps {
  readonly entry: CalendarEntry;
  readonly mover: MoveEntry;
  readonly onClose: () => void;
}

export function MoveDialog({ entry, mover: { move, isRunning }, onClose }: MoveDialogProps) {
  const translate = useTranslate();
  return (
    <WorkflowDialog
      isOpen
      title={translate('oversight.calendar.moveOf', { title: entry.title })}
      confirm={translate('oversight.calendar.move')}
      isRunning={isRunning}
      defaultValues={{ startsAt: entry.startsAt, place: entry.place ?? '' }}
      onSubmit={(values) => move(entry, String(values['startsAt'] ?? ''), String(values['place'] ?? ''))}
      onClose={onClose}
    >
      <InstantInput source="startsAt" label={translate('oversight.calendar.startsAt')} />
      <TextInput source="place" label={translate('oversight.calendar.place')} />
    </WorkflowDialog>
  );
}

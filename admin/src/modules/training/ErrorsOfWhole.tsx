// Moves errors that belong to no input of a dialog, such as those about the session as it stands, to the whole of it: at a
// field that nobody can change they would keep the dialog from being sent again.
import { useEffect } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';

const ofWhole = ['id', 'sessionId', 'expectedVersion'] as const;

type WholeErrors = Partial<Record<(typeof ofWhole)[number], string>>;

export function ErrorsOfWhole() {
  const { setError, clearErrors } = useFormContext<WholeErrors>();
  const { errors } = useFormState<WholeErrors>();
  useEffect(() => {
    for (const field of ofWhole) {
      const message = errors[field]?.message;
      if (message === undefined) continue;
      clearErrors(field);
      setError('root.serverError', { message });
    }
  });
  return null;
}

// Why something is done to an account; it may be left out, and stands in the audit trail.
import { TextInput, maxLength } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

const validateReason = maxLength(200);

export function AccountReasonInput() {
  return <TextInput source="reason" label="access.reasonOptional" validate={validateReason} />;
}

export function reasonOf({ reason }: FieldValues): { reason: string | null } {
  return { reason: typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null };
}

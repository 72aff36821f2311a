// The one way to refuse an uploaded ledger as a whole; a row or a cell is refused in `check-rows.ts`.
import { DomainError, type ErrorParams } from '../../../kernel/domain-error.ts';
import type { LedgerFileCode } from './import-messages.ts';

/** The refusal points at the `file` of the input. */
export function refuseFile(code: LedgerFileCode, params: ErrorParams = {}): DomainError {
  return new DomainError(code, ['file'], params);
}

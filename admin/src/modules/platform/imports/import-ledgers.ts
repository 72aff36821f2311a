// The ledgers that can be imported, with their words in the chosen language.
import {
  ImportLedgersDocument,
  type ImportLedgersQuery,
} from '../../../../../schema/generated/platform/imports/import-steps.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';

export type Ledger = ImportLedgersQuery['importLedgers'][number];
export type LedgerColumn = Ledger['columns'][number];

const hourMs = 3_600_000;

export interface Ledgers {
  readonly ledgers: readonly Ledger[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
}

export function useLedgers(): Ledgers {
  const { data, error, refetch } = useTypedQuery(ImportLedgersDocument, {}, { freshForMs: hourMs });
  return { ledgers: data?.importLedgers, error, refetch: () => void refetch() };
}

/** A name in the language of the console. */
export function useLabelText(): (label: { readonly zh: string; readonly en: string }) => string {
  const { language } = useLanguage();
  return ({ zh, en }) => (language === 'en' ? en : zh);
}

/** What a ledger is called, by its name in the API. */
export function useLedgerName(): (name: string) => string {
  const { ledgers } = useLedgers();
  const text = useLabelText();
  return (name) => {
    const ledger = ledgers?.find((each) => each.name === name);
    return ledger ? text(ledger.label) : name;
  };
}

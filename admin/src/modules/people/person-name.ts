// What a person is called in a heading, a link or a list of choices, also when the name is not to be seen or was erased.
import { spokenMessage } from '../../i18n/words.ts';

/** What the documents of this module read of a person wherever they name one. */
export interface NamedPerson {
  readonly id: string;
  readonly fullName: string | null;
  readonly phoneTail?: string | null;
  readonly erasedAt: string | null;
  readonly masked: readonly string[];
}

export function personTitle(person: unknown): string {
  const { fullName, erasedAt } = (person ?? {}) as Partial<NamedPerson>;
  if (fullName) return fullName;
  return spokenMessage(erasedAt ? 'people.name.erased' : 'people.name.hidden');
}

/** Several people bear one name: the end of the phone number tells them apart. */
export function personChoice(person: unknown): string {
  const { phoneTail } = (person ?? {}) as Partial<NamedPerson>;
  return phoneTail ? `${personTitle(person)} · ${phoneTail}` : personTitle(person);
}

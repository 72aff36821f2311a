// What a person is called in a heading, a link or a list of choices, also when the name is not to be seen or was erased.
import { spokenLanguage } from '../../i18n/language.ts';
import { en, zh } from './messages.ts';

/** What the documents of this module read of a person wherever they name one. */
export interface NamedPerson {
  readonly id: string;
  readonly fullName: string | null;
  readonly phoneTail?: string | null;
  readonly erasedAt: string | null;
  readonly masked: readonly string[];
}

export function personTitle(person: unknown): string {
  const words = spokenLanguage() === 'en' ? en : zh;
  const { fullName, erasedAt } = (person ?? {}) as Partial<NamedPerson>;
  if (fullName) return fullName;
  return erasedAt ? words.people.name.erased : words.people.name.hidden;
}

/** Several people bear one name: the end of the phone number tells them apart. */
export function personChoice(person: unknown): string {
  const { phoneTail } = (person ?? {}) as Partial<NamedPerson>;
  return phoneTail ? `${personTitle(person)} · ${phoneTail}` : personTitle(person);
}

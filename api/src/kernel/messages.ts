// Words for people, in Chinese and English: labels of types, fields and values, and the sentences of refusals.
export type Locale = 'zh-CN' | 'en';
export const locales: readonly Locale[] = ['zh-CN', 'en'];

/** Words of one module in one language. */
export interface Messages {
  /** Label of each type, and of each of its fields; `$` is the type itself. */
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Label of each value of each enumeration; `$` is the enumeration itself. */
  readonly enumerations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Sentence of each refusal; `{name}` stands for a parameter. */
  readonly errors: Readonly<Record<string, string>>;
}

export class Dictionary {
  readonly #byLocale: Readonly<Record<Locale, readonly Messages[]>>;

  constructor(byLocale: Readonly<Record<Locale, readonly Messages[]>>) {
    this.#byLocale = byLocale;
  }

  /** The sentence of a refusal; an unknown code is shown as it is. */
  error(locale: Locale, code: string, params: Readonly<Record<string, string | number>> = {}): string {
    const sentence = this.#find(locale, (messages) => messages.errors[code]) ?? code;
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => this.#parameter(locale, params[name]) ?? whole);
  }

  label(locale: Locale, type: string, field = '$'): string | undefined {
    return (
      this.#find(locale, (messages) => messages.types[type]?.[field]) ??
      (locale === 'en' ? spelledOut(field === '$' ? type : field) : undefined)
    );
  }

  value(locale: Locale, enumeration: string, value = '$'): string | undefined {
    const found = this.#find(locale, (messages) => messages.enumerations[enumeration]?.[value]);
    return found ?? (locale === 'en' ? spelledOut(value === '$' ? enumeration : value) : undefined);
  }

  hasError(locale: Locale, code: string): boolean {
    return this.#find(locale, (messages) => messages.errors[code]) !== undefined;
  }

  /** A parameter such as `TrainingSessionStatus.HELD` or `TrainingSession.heldOn` is shown by its label. */
  #parameter(locale: Locale, value: string | number | undefined): string | undefined {
    if (typeof value !== 'string') return value?.toString();
    const [owner, member] = value.split('.');
    if (!owner || !member) return value;
    return (
      this.#find(locale, (messages) => messages.enumerations[owner]?.[member] ?? messages.types[owner]?.[member]) ??
      (locale === 'en' && /^[A-Z]\w+$/.test(owner) ? spelledOut(member) : value)
    );
  }

  #find(locale: Locale, pick: (messages: Messages) => string | undefined): string | undefined {
    for (const messages of this.#byLocale[locale]) {
      const found = pick(messages);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** `providerUnit` and `PROVIDER_UNIT` both read `Provider unit`. */
function spelledOut(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
}

/** The language that a client asks for; Chinese unless English comes first. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const first = acceptLanguage
    ?.split(',')
    .map((part) => part.trim().toLowerCase())
    .find((part) => part.startsWith('zh') || part.startsWith('en'));
  return first?.startsWith('en') ? 'en' : 'zh-CN';
}

type Words = Readonly<Record<Locale, Messages>>;

/** The words of a module that keeps them in several files. */
export function joinMessages(...parts: readonly Words[]): Words {
  const join = (locale: Locale): Messages => ({
    types: mergedDeep(parts.map((part) => part[locale].types)),
    enumerations: mergedDeep(parts.map((part) => part[locale].enumerations)),
    errors: merged(parts.map((part) => part[locale].errors)),
  });
  return { 'zh-CN': join('zh-CN'), en: join('en') };
}

/** One record of several; the last word counts. */
export function merged<V>(records: readonly Readonly<Record<string, V>>[]): Readonly<Record<string, V>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

/** Several parts may each name fields of one type: `Community` gets a list from each. */
function mergedDeep(records: readonly Messages['types'][]): Messages['types'] {
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries([...names].map((name) => [name, merged(records.map((record) => record[name] ?? {}))]));
}

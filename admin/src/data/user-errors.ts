// `userErrors` of a payload become errors that a form shows at its fields, all of them at once.

export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** Nested by path, as react-hook-form wants it; what belongs to no field stands at `root.serverError`. */
export interface FormErrors {
  [key: string]: string | FormErrors;
}

export function toFormErrors(userErrors: readonly UserError[]): FormErrors {
  const errors: FormErrors = {};
  const ofNoField: string[] = [];
  for (const { message, path } of userErrors) {
    const steps = fieldPath(path);
    if (steps.length === 0 || !place(errors, steps, message)) ofNoField.push(message);
  }
  if (ofNoField.length > 0) errors['root'] = { serverError: ofNoField.join('\n') };
  return errors;
}

/** At a field that the form does not have, such as the record's id, an error would keep it from being sent again: it stands at the whole. */
export function ofInputs(errors: FormErrors, values: Readonly<Record<string, unknown>>): FormErrors {
  const entries = Object.entries(errors);
  const elsewhere = entries.filter(([field]) => field !== 'root' && !(field in values));
  if (elsewhere.length === 0) return errors;
  const kept = entries.filter(([field]) => field in values);
  const whole = entries.filter(([field]) => field === 'root');
  return { ...Object.fromEntries(kept), root: { serverError: [...whole, ...elsewhere].flatMap(textsOf).join('\n') } };
}

function textsOf([, error]: readonly [string, string | FormErrors]): string[] {
  return typeof error === 'string' ? [error] : Object.entries(error).flatMap(textsOf);
}

/** The path of the field in the form: what wraps it in the input is left out. */
function fieldPath(path: readonly string[]): readonly string[] {
  const start = path[0] === 'input' ? 1 : 0;
  return path.slice(path[start] === 'patch' ? start + 1 : start);
}

/** Puts the message at its path; two messages at one field stand one below the other. False when another field is in the way. */
function place(errors: FormErrors, steps: readonly string[], message: string): boolean {
  let level = errors;
  for (const step of steps.slice(0, -1)) {
    const next = (level[step] ??= {});
    if (typeof next === 'string') return false;
    level = next;
  }
  const leaf = steps.at(-1)!;
  const before = level[leaf];
  if (typeof before === 'object') return false;
  level[leaf] = before === undefined ? message : `${before}\n${message}`;
  return true;
}

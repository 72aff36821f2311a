// Lays messages over messages.
import type { Messages } from './language.ts';

/** Deep; the later word wins. */
export function mergeMessages(under: Messages, over: Messages): Messages {
  const merged: Record<string, string | Messages> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = typeof value === 'object' && typeof before === 'object' ? mergeMessages(before, value) : value;
  }
  return merged;
}

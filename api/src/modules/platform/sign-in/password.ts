// Passwords: hashed with argon2id, and refused when they are too easy.
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id; the library's kind of hash is argon2id by default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const shortestPassword = 12;
export const longestPassword = 128;
/** Known to all the world: taken in demo mode only. */
export const demoPassword = 'demo-knock-2026';

export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), cost);
}

export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return await verify(passwordHash, composed(password));
}

export type PasswordRefusal = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_EASY';

/** Why a new password is not taken, or null. */
export function passwordRefusal(
  password: string,
  { username, demo }: { username: string; demo: boolean },
): PasswordRefusal | null {
  const text = composed(password);
  if (Array.from(text).length < shortestPassword) return 'PASSWORD_TOO_SHORT';
  if (text.length > longestPassword) return 'PASSWORD_TOO_LONG';
  if (text === demoPassword) return demo ? null : 'PASSWORD_TOO_EASY';
  const plain = text.toLowerCase();
  const easy =
    plain.includes(username.toLowerCase()) ||
    new Set(plain).size < 5 ||
    /^(?:0123456789|1234567890|qwertyuiop)/.test(plain);
  return easy ? 'PASSWORD_TOO_EASY' : null;
}

/** Full-width letters, as an input method may leave them, are the same letters. */
function composed(password: string): string {
  return password.normalize('NFKC');
}

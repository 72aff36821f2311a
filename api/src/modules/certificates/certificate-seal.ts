// The code by which a certificate is found, the seal by which a changed one is known, and the name with stars.
import { createHmac, randomBytes } from 'node:crypto';
import type { Services } from '../../kernel/context.ts';
import type { Certificate } from './certificate.entity.ts';

/** 32 letters that nobody guesses: 160 random bits, without digits and letters that look alike. */
export function newCode(): string {
  return Array.from(randomBytes(32), (byte) => codeLetters[byte % codeLetters.length]).join('');
}

/** 32 of them, so that each is as likely as the others. */
const codeLetters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Everything that a certificate says for ever; the name is not in it, as it goes when the person is erased. */
export function sealOf({ keyFor }: Pick<Services, 'keyFor'>, certificate: Certificate): string {
  const { id, kind, number, code, title, content, periodFrom, periodUntil, serviceMinutes, trainingMinutes } =
    certificate;
  const { issuerName, responsibleName, handlerName, contact, issuedOn, expiresOn, entries, person } = certificate;
  const said = [
    ...[id, person.id, kind, number, code, title, content, periodFrom, periodUntil, serviceMinutes, trainingMinutes],
    ...[issuerName, responsibleName, handlerName, contact, issuedOn, expiresOn],
    ...entries.flatMap((entry) => [entry.kind, entry.on, entry.title, entry.minutes]),
  ];
  const text = JSON.stringify(said.map((value) => value ?? null));
  return createHmac('sha256', keyFor('certificate-seal')).update(text).digest('hex');
}

const mostStars = 3;

/** 高淑玲 becomes 高*玲, 高玲 becomes 高*: enough to recognise what one holds in one's hands, and no more. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = Array.from(name);
  const last = rest.length > 1 ? rest.at(-1)! : '';
  const hidden = rest.length - (last ? 1 : 0);
  return `${first}${'*'.repeat(Math.min(mostStars, Math.max(1, hidden)))}${last}`;
}

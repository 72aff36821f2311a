// What a credential is called: whose it is, and who issued it.
import type { RecordOf } from '../../../data/resource.ts';
import { personTitle } from '../person-name.ts';

export function credentialTitle(credential: RecordOf): string {
  return `${personTitle(credential['person'])} · ${String(credential['issuer'])}`;
}

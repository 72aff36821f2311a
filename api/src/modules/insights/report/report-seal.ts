// The bytes of a report at rest: names stand in it, so they are sealed as attachments are.
import type { Services } from '../../../kernel/context.ts';
import { open, seal, type Place } from '../../../kernel/crypto/sealed.ts';

const placeOf = (row: string): Place => ({ table: 'impact_report_file', row, field: 'sealed_bytes' });

export function sealReport(services: Services, id: string, bytes: Buffer): Uint8Array {
  return seal(services.keyFor('field-master'), placeOf(id), bytes.toString('base64'));
}

export function openSealed(services: Services, id: string, sealed: Uint8Array): Buffer {
  return Buffer.from(open(services.keyFor('field-master'), placeOf(id), sealed), 'base64');
}

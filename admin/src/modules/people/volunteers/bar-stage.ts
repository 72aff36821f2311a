// How far the barring of a volunteer is. Whoever may not read sensitive values cannot tell, and is told so.
import type { RaRecord } from 'ra-core';

export type BarStage = 'NONE' | 'PROPOSED' | 'UNKNOWN';

export function barStage(volunteer: RaRecord<string>): BarStage {
  if (volunteer['level'] === 'BARRED') return 'NONE';
  if (volunteer['barProposedAt'] != null) return 'PROPOSED';
  return (volunteer['masked'] as readonly string[]).includes('barProposedAt') ? 'UNKNOWN' : 'NONE';
}

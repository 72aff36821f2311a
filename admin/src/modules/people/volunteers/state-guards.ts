// Why something cannot be done with a volunteer now, as a sentence; the API guards the same, whatever the console shows.
import type { RaRecord } from 'ra-core';

type Action = 'startVetting' | 'accept' | 'promote' | 'pause' | 'end' | 'joinTeam';

const applying = ['APPLICANT', 'IN_VETTING'];
const serving = ['NEW', 'ORDINARY', 'CORE'];

const allowed: Readonly<Record<Action, readonly string[]>> = {
  startVetting: ['APPLICANT'],
  accept: ['IN_VETTING'],
  promote: ['NEW', 'ORDINARY'],
  pause: serving,
  end: [...applying, ...serving, 'PAUSED'],
  joinTeam: serving,
};

export function whyNot(action: Action): (volunteer: RaRecord<string>) => string | undefined {
  return (volunteer) => {
    const level = String(volunteer['level']);
    if (volunteer['archivedAt'] != null) return 'people.isArchived';
    if (allowed[action].includes(level)) return undefined;
    if (level === 'LEFT' || level === 'BARRED') return `people.volunteers.whyNot.${level}`;
    const standing = applying.includes(level) ? 'APPLYING' : level === 'PAUSED' ? 'PAUSED' : 'SERVING';
    return `people.volunteers.whyNot.${action}.${standing}`;
  };
}

export function whyNoBar(volunteer: RaRecord<string>): string | undefined {
  if (volunteer['archivedAt'] != null) return 'people.isArchived';
  return volunteer['level'] === 'BARRED' ? 'people.volunteers.whyNot.BARRED' : undefined;
}

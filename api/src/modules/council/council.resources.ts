// The face of the seats in the committee.
import { resource } from '../../kernel/resource/declaration.ts';
import { CommitteeSeat } from './committee-seat.entity.ts';

export const committeeSeats = resource(CommitteeSeat, {
  plural: 'committeeSeats',
  read: ['person', 'partnerUnit', 'role', 'writtenDuty', 'from', 'until', 'endReason', 'community'],
  filter: ['person', 'partnerUnit', 'partnerUnit.kind', 'role', 'from', 'until', 'community'],
  order: ['role', 'from', 'until', 'person.fullName', 'partnerUnit.name'],
  search: ['person.searchText', 'partnerUnit.searchText'],
  inverse: { community: 'committeeSeats', person: 'committeeSeats', partnerUnit: 'committeeSeats' },
  may: { read: 'seat.read', archive: 'seat.write' },
  unit: 'partnerUnit',
});

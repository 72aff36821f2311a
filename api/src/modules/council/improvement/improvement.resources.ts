// The face of suggestions. There is no path to a unit: the unit that is to put one right must not learn who raised it.
import { resource } from '../../../kernel/resource/declaration.ts';
import { Suggestion } from './suggestion.entity.ts';

export const suggestions = resource(Suggestion, {
  plural: 'suggestions',
  read: [
    ...(['text', 'raisedOn', 'source', 'raisedBy', 'responsibleUnit', 'responsibleTeam', 'responsibleSeat'] as const),
    ...(['status', 'dueOn', 'declineReason', 'proof', 'putRightOn', 'putRightBy', 'verifiedOn', 'verifiedBy'] as const),
    ...(['reopenReason', 'meeting', 'drill', 'duplicateOf', 'community'] as const),
  ],
  filter: [
    ...['raisedOn', 'source', 'raisedBy', 'responsibleUnit', 'responsibleTeam', 'responsibleSeat', 'status', 'dueOn'],
    ...['putRightOn', 'verifiedOn', 'meeting', 'drill', 'duplicateOf', 'community'],
  ],
  order: ['raisedOn', 'dueOn', 'putRightOn', 'status', 'source', 'responsibleUnit.name', 'responsibleTeam.name'],
  search: ['searchText'],
  inverse: {
    responsibleUnit: 'suggestions',
    responsibleTeam: 'suggestions',
    responsibleSeat: 'suggestions',
    meeting: 'suggestions',
    drill: 'suggestions',
    duplicateOf: 'duplicates',
  },
  may: { read: 'suggestion.read', archive: 'suggestion.decide' },
  self: 'raisedBy',
});

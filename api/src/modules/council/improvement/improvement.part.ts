// Suggestions and what became of them.
import type { ModulePart } from '../../../kernel/module.ts';
import { openSuggestions } from '../open-duties.ts';
import { improvementMessages } from './improvement.messages.ts';
import { improvementPermissions } from './improvement.permissions.ts';
import { suggestions } from './improvement.resources.ts';
import { suggestionImport } from './suggestions.import.ts';
import {
  acceptSuggestion,
  declineSuggestion,
  mergeSuggestion,
  putSuggestionRight,
  raiseSuggestion,
  reopenSuggestion,
  separateSuggestion,
  verifySuggestion,
} from './suggestions.workflows.ts';

export const improvementPart: ModulePart = {
  resources: [suggestions],
  permissions: improvementPermissions,
  workflows: [
    raiseSuggestion,
    acceptSuggestion,
    declineSuggestion,
    putSuggestionRight,
    verifySuggestion,
    reopenSuggestion,
    mergeSuggestion,
    separateSuggestion,
  ],
  ledgers: [suggestionImport],
  duties: openSuggestions,
  messages: improvementMessages,
  constraints: {
    suggestion_moves: { code: 'SUGGESTION_MOVE_IMPOSSIBLE', path: ['id'] },
    suggestion_verified_by_another: { code: 'VERIFIED_BY_ANOTHER', path: ['id'] },
  },
};

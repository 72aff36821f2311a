// Suggestions and what became of them.
import type { ModulePart } from '../../../kernel/module.ts';
import { improvementMessages } from './improvement.messages.ts';

export const improvementPart: ModulePart = { messages: improvementMessages };

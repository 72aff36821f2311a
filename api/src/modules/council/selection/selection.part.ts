// The annual selection of volunteers.
import type { ModulePart } from '../../../kernel/module.ts';
import { selectionMessages } from './selection.messages.ts';

export const selectionPart: ModulePart = { messages: selectionMessages };

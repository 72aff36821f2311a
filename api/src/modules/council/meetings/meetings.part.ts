// Meetings of the committee and what they resolve.
import type { ModulePart } from '../../../kernel/module.ts';
import { meetingsMessages } from './meetings.messages.ts';

export const meetingsPart: ModulePart = { messages: meetingsMessages };

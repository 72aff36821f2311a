// Words of this part: meetings of the committee and what they resolve.
import type { Messages } from '../../../kernel/messages.ts';

const zh: Messages = { types: {}, enumerations: {}, errors: {} };

const en: Messages = { types: {}, enumerations: {}, errors: {} };

export const meetingsMessages = { 'zh-CN': zh, en };

// Words of this part: the annual selection of volunteers.
import type { Messages } from '../../../kernel/messages.ts';

const zh: Messages = { types: {}, enumerations: {}, errors: {} };

const en: Messages = { types: {}, enumerations: {}, errors: {} };

export const selectionMessages = { 'zh-CN': zh, en };

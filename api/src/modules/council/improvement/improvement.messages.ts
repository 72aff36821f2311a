// Words of this part: suggestions and what became of them.
import type { Messages } from '../../../kernel/messages.ts';

const zh: Messages = { types: {}, enumerations: {}, errors: {} };

const en: Messages = { types: {}, enumerations: {}, errors: {} };

export const improvementMessages = { 'zh-CN': zh, en };

// What the sign-in routes answer when they refuse: a stable code, its HTTP status, and words in the caller's language.

export type Language = 'zh-CN' | 'en';

interface Refusal {
  readonly status: number;
  readonly 'zh-CN': string;
  readonly en: string;
}

export const refusals = {
  INVALID_CREDENTIALS: { status: 401, 'zh-CN': '用户名或密码不正确。', en: 'The user name or the password is wrong.' },
  LOCKED: {
    status: 423,
    'zh-CN': '失败次数过多，账号已临时锁定。',
    en: 'Too many failures: the account is locked for a while.',
  },
  TOO_MANY_ATTEMPTS: { status: 429, 'zh-CN': '尝试过于频繁。', en: 'Too many attempts.' },
  UNAUTHENTICATED: { status: 401, 'zh-CN': '请先登录。', en: 'Sign in first.' },
  WRONG_PASSWORD: { status: 400, 'zh-CN': '密码不正确。', en: 'The password is wrong.' },
  PASSWORD_TOO_SHORT: {
    status: 400,
    'zh-CN': '新密码至少需要 12 个字符。',
    en: 'The new password needs at least 12 characters.',
  },
  PASSWORD_TOO_LONG: {
    status: 400,
    'zh-CN': '新密码最多 128 个字符。',
    en: 'The new password may have at most 128 characters.',
  },
  PASSWORD_TOO_EASY: {
    status: 400,
    'zh-CN': '新密码过于简单，容易被猜到。',
    en: 'The new password is too easy to guess.',
  },
  INVALID_CODE: { status: 400, 'zh-CN': '验证码不正确。', en: 'The code is wrong.' },
  TWO_FACTOR_EXPIRED: {
    status: 401,
    'zh-CN': '验证已过期，请重新登录。',
    en: 'The time for the code is over: sign in again.',
  },
  TWO_FACTOR_NOT_ENABLED: { status: 400, 'zh-CN': '尚未启用两步验证。', en: 'The second factor is not set up.' },
  TWO_FACTOR_ALREADY_ENABLED: { status: 409, 'zh-CN': '两步验证已启用。', en: 'The second factor is set up already.' },
  BAD_REQUEST: { status: 400, 'zh-CN': '请求内容不正确。', en: 'The request is malformed.' },
  FORBIDDEN: { status: 403, 'zh-CN': '不接受来自其他网站的请求。', en: 'Requests from other sites are not taken.' },
  NOT_FOUND: { status: 404, 'zh-CN': '没有这个地址。', en: 'There is nothing at this address.' },
} as const satisfies Record<string, Refusal>;

export type RefusalCode = keyof typeof refusals;

export interface RefusalBody {
  readonly code: RefusalCode;
  readonly message: string;
  /** When the next attempt will be taken. */
  readonly retryAfterSeconds?: number;
  /** The field of the body that is wrong. */
  readonly path?: readonly string[];
}

export function refusalBody(
  code: RefusalCode,
  language: Language,
  { retryAfterSeconds = 0, path }: { retryAfterSeconds?: number; path?: readonly string[] } = {},
): RefusalBody {
  const wait = retryAfterSeconds > 0 ? retryAfter[language](retryAfterSeconds) : '';
  return {
    code,
    message: refusals[code][language] + wait,
    ...(retryAfterSeconds > 0 && { retryAfterSeconds }),
    ...(path && { path }),
  };
}

const retryAfter: Readonly<Record<Language, (seconds: number) => string>> = {
  'zh-CN': (seconds) => (seconds < 60 ? `请 ${seconds} 秒后再试。` : `请 ${Math.ceil(seconds / 60)} 分钟后再试。`),
  en: (seconds) => {
    const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
    return ` Try again in ${count} ${unit}${count === 1 ? '' : 's'}.`;
  },
};

/** English if the caller prefers it to Chinese; Chinese otherwise. */
export function requestLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '').slice(0, 500).split(',').map(readPreference);
  const best = (prefix: string): number =>
    Math.max(0, ...wanted.filter(({ tag }) => tag.startsWith(prefix)).map(({ weight }) => weight));
  return best('en') > best('zh') ? 'en' : 'zh-CN';
}

function readPreference(part: string): { tag: string; weight: number } {
  const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
  const quality = rest.map((each) => /^\s*q=([0-9.]+)\s*$/.exec(each)?.[1]).find((each) => each !== undefined);
  return { tag, weight: quality === undefined ? 1 : Number(quality) || 0 };
}

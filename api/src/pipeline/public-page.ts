// Small pages for everybody, written here and sent as they are: no script, no cookie, one style sheet whose hash the policy
// names. They stand in Chinese and in English, by day and by night, on any width.
import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from '../kernel/domain-error.ts';
import { localeOf, type Locale } from '../kernel/messages.ts';
import { languageOf } from './file-requests.ts';
import { publicPageStyle } from './public-page-style.ts';

/** Text that may stand in a page as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Html | string | number | null | readonly Piece[];

/** Writes a piece of a page; whatever is put into it is escaped, unless it is such a piece itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(parts.map((part, index) => part + (index < values.length ? written(values[index]!) : '')).join(''));
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(value: Piece): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (sign) => signs[sign]!);
}

export interface PublicPage {
  readonly title: string;
  /** What stands in it, under its heading. */
  readonly body: Html;
  readonly status?: number;
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', publicPageStyle, 'base64')}'`,
  'img-src data:',
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join('; ');

/** The policy names the hash of its very text. */
const style = new Html(`<style>${publicPageStyle}</style>`);

/** The language that the page is asked for in; a link may say it. */
export function localeOfPage(request: FastifyRequest): Locale {
  return localeOf(languageOf(request));
}

export function answerPage(request: FastifyRequest, reply: FastifyReply, page: PublicPage): FastifyReply {
  return reply
    .code(page.status ?? 200)
    .headers({
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      vary: 'accept-language',
    })
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>\n${whole(request, page).text}`);
}

function whole(request: FastifyRequest, { title, body }: PublicPage): Html {
  const locale = localeOfPage(request);
  const [other, name] = locale === 'en' ? (['zh-CN', '中文'] as const) : (['en', 'English'] as const);
  return html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
      ${style}
    </head>
    <body>
      <header>
        <p class="mark">${mark}<span>${locale === 'en' ? 'Qiaomen' : '敲门'}</span></p>
        <p><a href="${inLanguage(request, other)}" lang="${other}" hreflang="${other}">${name}</a></p>
      </header>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html>`;
}

/** The same address in another language. */
function inLanguage(request: FastifyRequest, language: Locale): string {
  const [path = '', search = ''] = request.url.split('?');
  const query = new URLSearchParams(search);
  query.set('language', language);
  return `${path}?${query.toString()}`;
}

const mark = html`<svg width="28" height="28" viewBox="0 0 48 48" aria-hidden="true">
  <rect x="2" y="2" width="44" height="44" rx="12" fill="#96382a" />
  <path
    d="M15 39V12.5A2.5 2.5 0 0 1 17.5 10h13a2.5 2.5 0 0 1 2.5 2.5V39"
    fill="none"
    stroke="#fff6ea"
    stroke-width="3"
    stroke-linecap="round"
  />
  <circle cx="28" cy="25.5" r="2" fill="#fff6ea" />
  <path
    d="M36.5 20.5c1.8 3.1 1.8 6.9 0 10M40.5 17.5c3 5 3 11 0 16"
    fill="none"
    stroke="#f4c98f"
    stroke-width="2.4"
    stroke-linecap="round"
  />
</svg>`;

const pagesAMinute = 120;
const visits = new RateLimiterMemory({ points: pagesAMinute, duration: 60 });

/** Refuses an address that asks for more pages than a reader does. */
export async function limitVisits(request: FastifyRequest): Promise<void> {
  try {
    await visits.consume(request.ip);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new Fault('RATE_LIMITED', 'RATE_LIMITED', { seconds: Math.ceil(error.msBeforeNext / 1_000) });
  }
}

// The public impact page of a community, at /impact/<id of the community>: what it has published, and nothing else.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../kernel/context.ts';
import type { Dictionary, Locale } from '../kernel/messages.ts';
import { isLocalDate } from '../kernel/scalars.ts';
import { ImpactGroup } from '../modules/insights/figures/figure.ts';
import { readPublicImpact } from '../modules/insights/publication/read-public-impact.ts';
import type {
  PublicImpact,
  PublishedAgeBand,
  PublishedFigure,
  PublishedPeriod,
} from '../modules/insights/publication/public-answers.ts';
import { answerPage, html, limitVisits, localeOfPage, type Html } from './public-page.ts';

export interface PublicImpactOptions {
  readonly services: Services;
  readonly dictionary: Dictionary;
}

export async function publicImpactRoutes(app: FastifyInstance, options: PublicImpactOptions): Promise<void> {
  app.get('/impact/:communityId', { onRequest: limitVisits }, (request, reply) => givePage(options, request, reply));
}

async function givePage(
  { services, dictionary }: PublicImpactOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { communityId } = request.params as { communityId: string };
  const { from, to } = request.query as { from?: unknown; to?: unknown };
  const locale = localeOfPage(request);
  const days = isLocalDate(from) && isLocalDate(to) ? { from, to } : {};
  const found = await readPublicImpact(services, { communityId, ...days, locale, requestId: request.id });
  const say = words[locale];
  if (!found)
    return answerPage(request, reply, { status: 404, title: say.nothing, body: html`<p>${say.nothingYet}</p>` });
  const page = new Page(found, dictionary, locale);
  return answerPage(request, reply, { title: say.title(found.communityName), body: page.body() });
}

const words = {
  'zh-CN': {
    title: (name: string) => `${name}：壹对壹敲门行动的成效`,
    intro: '这里是社区公开的数字。每个数字都写明数的是什么。',
    nothing: '没有公开的成效',
    nothingYet: '这里还没有公开的数字，或者地址不对。',
    periods: '公开的时间',
    ages: '活动参加者的年龄',
    age: '年龄',
    hidden: '不显示',
    why: '服务对象少于 10 人的数字，以及能推算出它的数字，不对外显示。',
    atPublication: '截至公开之日',
    publishedOn: (day: string) => `公开日期：${day}`,
    period: ({ kind, from }: PublishedPeriod) =>
      kind === 'YEAR' ? `${from.slice(0, 4)} 年` : `${from.slice(0, 4)} 年第 ${quarterOf(from)} 季度`,
  },
  en: {
    title: (name: string) => `${name}: what the One-to-One Knock achieved`,
    intro: 'These are the figures that the community has published. Each says what it counts.',
    nothing: 'No published figures',
    nothingYet: 'Nothing has been published here yet, or the address is not right.',
    periods: 'Published periods',
    ages: 'Ages of those who took part in activities',
    age: 'Age',
    hidden: 'not shown',
    why: 'Numbers of fewer than 10 people served, and numbers that would tell them, are not shown.',
    atPublication: 'As of the day of publication',
    publishedOn: (day: string) => `Published on ${day}`,
    period: ({ kind, from }: PublishedPeriod) =>
      kind === 'YEAR' ? from.slice(0, 4) : `${from.slice(0, 4)}, quarter ${quarterOf(from)}`,
  },
} as const;

function quarterOf(from: string): number {
  return (Number(from.slice(5, 7)) + 2) / 3;
}

class Page {
  readonly #found: PublicImpact;
  readonly #dictionary: Dictionary;
  readonly #locale: Locale;

  constructor(found: PublicImpact, dictionary: Dictionary, locale: Locale) {
    this.#found = found;
    this.#dictionary = dictionary;
    this.#locale = locale;
  }

  body(): Html {
    const { periods, figures, ageBands, publishedAt } = this.#found;
    const say = words[this.#locale];
    const isAnyHidden = [...figures, ...ageBands].some(({ isHidden }) => isHidden);
    return html`<p class="soft">${say.intro} ${say.publishedOn(dayOf(publishedAt, this.#locale))}</p>
      <nav aria-label="${say.periods}">
        <ul>
          ${periods.map((each) => this.#period(each))}
        </ul>
      </nav>
      ${isAnyHidden ? html`<p class="note">${say.why}</p>` : null}
      ${ImpactGroup.items.map((group) => this.#group(group))} ${ageBands.length > 0 ? this.#ages(ageBands) : null}`;
  }

  #period(period: PublishedPeriod): Html {
    const name = words[this.#locale].period(period);
    if (period.from === this.#found.from && period.to === this.#found.to)
      return html`<li><span aria-current="page">${name}</span></li>`;
    const query = new URLSearchParams({ from: period.from, to: period.to, language: this.#locale });
    return html`<li><a href="?${query.toString()}">${name}</a></li>`;
  }

  #group(group: ImpactGroup): Html | null {
    const own = this.#found.figures.filter((figure) => figure.group === group);
    if (own.length === 0) return null;
    return html`<section>
      <h2>${this.#dictionary.value(this.#locale, 'ImpactGroup', group) ?? group}</h2>
      <ul class="cards">
        ${own.map((figure) => this.#figure(figure))}
      </ul>
    </section>`;
  }

  #figure({ label, definition, value, unit, isBounded }: PublishedFigure): Html {
    const say = words[this.#locale];
    const shown =
      value === null
        ? html`<p class="value hidden">${say.hidden}</p>`
        : html`<p class="value">
            ${value.toLocaleString(this.#locale)}
            <small>${this.#dictionary.value(this.#locale, 'ImpactUnit', unit) ?? unit}</small>
          </p>`;
    return html`<li>
      <h3>${label}</h3>
      ${shown}
      <p class="note">
        ${definition}${isBounded ? null : html` ${say.atPublication}${this.#locale === 'en' ? '.' : '。'}`}
      </p>
    </li>`;
  }

  #ages(bands: readonly PublishedAgeBand[]): Html {
    const say = words[this.#locale];
    const unit = this.#dictionary.value(this.#locale, 'ImpactUnit', 'PERSON_TIMES') ?? '';
    return html`<section>
      <h2>${say.ages}</h2>
      <div class="panel">
        <table>
          <thead>
            <tr>
              <th scope="col">${say.age}</th>
              <th scope="col">${unit}</th>
            </tr>
          </thead>
          <tbody>
            ${bands.map(
              ({ label, value }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td>${value === null ? say.hidden : value.toLocaleString(this.#locale)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }
}

function dayOf(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', dateStyle: 'long' }).format(instant);
}

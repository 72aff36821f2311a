// What stands in a report: the figures with their definitions, the committee, what was pledged and delivered, and what was
// resolved. A paper and a workbook are made from the same content.
import type { EntityManager } from '@mikro-orm/postgresql';
import { Dictionary, type Locale } from '../../../kernel/messages.ts';
import type { Catalog } from '../../../kernel/resource/catalog.ts';
import { Community } from '../../communities/community.entity.ts';
import { CommitteeSeat } from '../../council/committee-seat.entity.ts';
import { councilMessages } from '../../council/council.messages.ts';
import { meetingsMessages } from '../../council/meetings/meetings.messages.ts';
import { Resolution } from '../../council/meetings/resolution.entity.ts';
import { partnerMessages } from '../../partners/partners.messages.ts';
import { Pledge } from '../../partners/pledge.entity.ts';
import { countFigures, isBounded, type Period } from '../count-figures.ts';
import { ImpactGroup } from '../figures/figure.ts';
import { figures, keysOfGroup } from '../figures/figures.ts';
import { insightsMessages } from '../insights.messages.ts';
import { reportWords, type ReportWords } from './report-words.ts';

export interface ReportTable {
  readonly heading: string;
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly isNumber?: boolean;
    readonly isNarrow?: true;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ReportContent {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly ReportTable[];
}

export interface ReportOrder extends Period {
  readonly communityId: string;
  readonly locale: Locale;
  readonly today: string;
  readonly startedByName: string;
}

const sources = [insightsMessages, councilMessages, meetingsMessages, partnerMessages];
const dictionary = new Dictionary({
  'zh-CN': sources.map((each) => each['zh-CN']),
  en: sources.map((each) => each.en),
});

export async function reportContent(em: EntityManager, catalog: Catalog, order: ReportOrder): Promise<ReportContent> {
  const say = reportWords[order.locale];
  const { name } = await em.findOneOrFail(Community, order.communityId);
  const tables = [
    ...(await figureTables(em, catalog, order, say)),
    await committeeTable(em, order, say),
    await pledgeTable(em, order, say),
    await resolutionTable(em, order, say),
  ];
  return {
    title: say.title(name),
    facts: [
      [say.period, say.from(order.from, order.to)],
      [say.madeOn, order.today],
      [say.orderedBy, order.startedByName],
    ],
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}

const labelOf = (order: ReportOrder, enumeration: string, value: string): string =>
  dictionary.value(order.locale, enumeration, value) ?? value;

async function figureTables(
  em: EntityManager,
  catalog: Catalog,
  order: ReportOrder,
  say: ReportWords,
): Promise<ReportTable[]> {
  const [counts] = await countFigures(em, catalog, [order]);
  return ImpactGroup.items.map((group) => ({
    heading: labelOf(order, 'ImpactGroup', group),
    columns: [
      { header: say.figure, width: 28, isNarrow: true },
      { header: say.value, width: 10, isNumber: true },
      { header: say.unit, width: 12 },
      { header: say.definition, width: 70 },
    ],
    rows: keysOfGroup(group).map((key) => {
      const { label, definition, unit } = figures[key];
      const asOfNow = isBounded(key) ? '' : say.atPresent;
      return [
        label[order.locale],
        counts![key],
        labelOf(order, 'ImpactUnit', unit),
        `${definition[order.locale]}${asOfNow}`,
      ];
    }),
  }));
}

/** Who sits in the committee on the last day of the period. */
async function committeeTable(em: EntityManager, order: ReportOrder, say: ReportWords): Promise<ReportTable> {
  const on = order.to === null || order.to > order.today ? order.today : order.to;
  const seats = await em.find(
    CommitteeSeat,
    {
      community: order.communityId,
      archivedAt: null,
      from: { $lte: on },
      $or: [{ until: null }, { until: { $gte: on } }],
    },
    { populate: ['person', 'partnerUnit'], orderBy: { from: 'asc', id: 'asc' } },
  );
  return {
    heading: say.committee(on),
    columns: [
      { header: say.role, width: 12 },
      { header: say.member, width: 16 },
      { header: say.partnerUnit, width: 26 },
      { header: say.duty, width: 60 },
    ],
    rows: seats.map(({ role, person, partnerUnit, writtenDuty }) => [
      labelOf(order, 'CommitteeRole', role),
      person.getEntity().fullName ?? '',
      partnerUnit?.getEntity().name ?? '',
      writtenDuty,
    ]),
  };
}

async function pledgeTable(em: EntityManager, order: ReportOrder, say: ReportWords): Promise<ReportTable> {
  const pledges = await em.find(
    Pledge,
    {
      community: order.communityId,
      archivedAt: null,
      ...(order.to === null ? {} : { from: { $lte: order.to } }),
      ...(order.from === null ? {} : { $or: [{ until: null }, { until: { $gte: order.from } }] }),
    },
    { populate: ['partnerUnit'], orderBy: { partnerUnit: { name: 'asc' }, from: 'asc', id: 'asc' } },
  );
  return {
    heading: say.pledges,
    columns: [
      { header: say.partnerUnit, width: 26 },
      { header: say.pledge, width: 40 },
      { header: say.promised, width: 10, isNumber: true },
      { header: say.delivered, width: 10, isNumber: true },
      { header: say.unit, width: 10 },
    ],
    rows: pledges.map(({ partnerUnit, title, promisedQuantity, deliveredQuantity, unit }) => [
      partnerUnit.getEntity().name,
      title,
      promisedQuantity,
      deliveredQuantity,
      labelOf(order, 'PledgeUnit', unit),
    ]),
  };
}

/** Resolutions of the meetings within the period. */
async function resolutionTable(em: EntityManager, order: ReportOrder, say: ReportWords): Promise<ReportTable> {
  const held = {
    ...(order.from === null ? {} : { $gte: order.from }),
    ...(order.to === null ? {} : { $lte: order.to }),
  };
  const resolutions = await em.find(
    Resolution,
    {
      community: order.communityId,
      archivedAt: null,
      ...(Object.keys(held).length > 0 ? { meeting: { heldOn: held } } : {}),
    },
    { populate: ['meeting'], orderBy: { meeting: { heldOn: 'asc' }, dueOn: 'asc', id: 'asc' } },
  );
  return {
    heading: say.resolutions,
    columns: [
      { header: say.resolution, width: 60 },
      { header: say.meeting, width: 28 },
      { header: say.dueOn, width: 12 },
      { header: say.status, width: 12 },
    ],
    rows: resolutions.map(({ text, meeting, dueOn, status }) => [
      text,
      meeting.getEntity().title,
      dueOn,
      labelOf(order, 'ResolutionStatus', status),
    ]),
  };
}

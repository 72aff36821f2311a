// What would be published of a period: every public figure, and of the people served what may be shown of them beside all
// that was published before.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Catalog } from '../../../kernel/resource/catalog.ts';
import { countFigures, type Counts } from '../count-figures.ts';
import { figureKeys, figures, type ImpactFigureKey } from '../figures/figures.ts';
import { bandFigure, countByAge } from '../served-by-age.ts';
import { ImpactPublication } from './impact-publication.entity.ts';
import { periodsOfYear, type FixedPeriod } from './periods.ts';
import { suppress, type Cell, type Standing, type Sum } from './suppress.ts';

export interface DraftValue {
  readonly value: number;
  readonly isHidden: boolean;
}

export interface Draft {
  readonly figures: readonly (DraftValue & { readonly key: ImpactFigureKey })[];
  readonly ageBands: readonly (DraftValue & { readonly band: string })[];
}

export const publicKeys: readonly ImpactFigureKey[] = figureKeys.filter((key) => figures[key].audience === 'PUBLIC');

interface Source {
  readonly em: EntityManager;
  readonly catalog: Catalog;
  readonly communityId: string;
}

/** The draft of a period, with its true values: for those who decide, never for the public. */
export async function draftPublication(source: Source, period: FixedPeriod): Promise<Draft> {
  const year = periodsOfYear(period.from.slice(0, 4));
  const counts = await countFigures(
    source.em,
    source.catalog,
    year.map(({ from, to }) => ({ communityId: source.communityId, from, to })),
    publicKeys,
  );
  const bands = await countByAge(source.em, source.communityId, year[0]!);
  const own = counts[year.findIndex(({ from, to }) => from === period.from && to === period.to)]!;
  const hidden = await hiddenCells(source, period, { year, counts, bands });
  return {
    figures: publicKeys.map((key) => ({ key, value: own[key], isHidden: hidden.has(cellId(key, period)) })),
    ageBands:
      period.kind === 'YEAR'
        ? Object.entries(bands).map(([band, value]) => ({ band, value, isHidden: hidden.has(bandId(band, period)) }))
        : [],
  };
}

interface YearCounts {
  /** The year and its quarters. */
  readonly year: readonly FixedPeriod[];
  readonly counts: readonly Counts[];
  readonly bands: Readonly<Record<string, number>>;
}

async function hiddenCells(
  { em, communityId }: Source,
  period: FixedPeriod,
  { year, counts, bands }: YearCounts,
): Promise<ReadonlySet<string>> {
  const known = await publishedCells(em, communityId, year[0]!);
  const served = publicKeys.filter((key) => figures[key].isOfPeopleServed);
  const isPublishedAgain = served.some((key) => known.has(cellId(key, period)));
  const cells: Cell[] = [];
  const add = (id: string, value: number, isOfPeriod: boolean): void => {
    const before = known.get(id);
    const standing: Standing =
      before === undefined ? (isOfPeriod ? 'NEW' : 'HIDDEN') : before === null ? 'HIDDEN' : 'SHOWN';
    cells.push({ id, value: before ?? value, standing });
  };
  const sums: Sum[] = [];
  for (const key of served) {
    for (const [index, each] of year.entries())
      add(cellId(key, each), counts[index]![key], each.from === period.from && each.to === period.to);
    sums.push({ total: cellId(key, year[0]!), parts: year.slice(1).map((each) => cellId(key, each)) });
  }
  const names = Object.keys(bands);
  for (const band of names) add(bandId(band, year[0]!), bands[band]!, period.kind === 'YEAR');
  if (names.length > 0)
    sums.push({ total: cellId(bandFigure, year[0]!), parts: names.map((band) => bandId(band, year[0]!)) });
  // Two versions of one period, side by side, would tell what lies between them.
  if (isPublishedAgain) return new Set(cells.map(({ id }) => id));
  return suppress(cells, sums);
}

const cellId = (key: ImpactFigureKey, { from, to }: FixedPeriod): string => `${key} ${from} ${to}`;
const bandId = (band: string, { from, to }: FixedPeriod): string => `band ${band} ${from} ${to}`;

/** Every value of people served that was ever published of a year, withdrawn or not; null where it was hidden. */
async function publishedCells(
  em: EntityManager,
  communityId: string,
  { from, to }: FixedPeriod,
): Promise<ReadonlyMap<string, number | null>> {
  const found = await em.find(
    ImpactPublication,
    { community: communityId, from: { $gte: from }, to: { $lte: to } },
    { orderBy: { publishedAt: 'desc' } },
  );
  // What was published first stands last and counts: a second time shows no people served.
  return new Map(
    found.flatMap((publication) => [
      ...publication.figures.map(({ key, value }) => [cellId(key, publication), value] as const),
      ...publication.ageBands.map(({ band, value }) => [bandId(band, publication), value] as const),
    ]),
  );
}

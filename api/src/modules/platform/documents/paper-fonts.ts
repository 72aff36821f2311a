// The fonts of printed papers: Noto Sans SC, unpacked once a process. What stands in most texts is one file; rarer characters,
// as they are found in names, come in slices that are unpacked when one is needed.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { convert } from 'fontverter';

export interface PaperFont {
  /** Name of the font in a document. */
  readonly name: string;
  readonly normal: Buffer;
  readonly bold: Buffer;
}

const resolve = createRequire(import.meta.url).resolve;
const slices = createRequire(import.meta.url)('@fontsource/noto-sans-sc/unicode.json') as Readonly<
  Record<string, string>
>;

export const commonFont = 'chinese-simplified';

/** Names of the fonts that a text needs, by character. A character that no font has is left to the first. */
export async function fontsOf(text: string): Promise<ReadonlyMap<string, string>> {
  const common = await commonCharacters();
  return new Map(
    Array.from(new Set(text), (character) => {
      const point = character.codePointAt(0)!;
      const isCommon = common.has(point);
      const slice = isCommon ? undefined : rangesOfSlices().find(({ from, to }) => point >= from && point <= to)?.slice;
      return [character, slice ?? commonFont];
    }),
  );
}

let characters: Promise<ReadonlySet<number>> | undefined;

function commonCharacters(): Promise<ReadonlySet<number>> {
  return (characters ??= loadFonts([commonFont]).then(([font]) => new Set(create(font!.normal).characterSet)));
}

const known = new Map<string, Promise<PaperFont>>();

export async function loadFonts(names: Iterable<string>): Promise<PaperFont[]> {
  return Promise.all(
    Array.from(new Set(names), (name) => {
      const found = known.get(name) ?? loadFont(name);
      known.set(name, found);
      return found;
    }),
  );
}

async function loadFont(name: string): Promise<PaperFont> {
  const [normal, bold] = await Promise.all([400, 700].map((weight) => unpacked(name, weight)));
  return { name, normal: normal!, bold: bold! };
}

async function unpacked(name: string, weight: number): Promise<Buffer> {
  const file = resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${name}-${weight}-normal.woff2`);
  return convert(await readFile(file), 'truetype');
}

interface SliceRange {
  readonly slice: string;
  readonly from: number;
  readonly to: number;
}

let ranges: readonly SliceRange[] | undefined;

function rangesOfSlices(): readonly SliceRange[] {
  return (ranges ??= Object.entries(slices).flatMap(([slice, text]) =>
    text.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return { slice: slice.replace(/[[\]]/g, ''), from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
    }),
  ));
}

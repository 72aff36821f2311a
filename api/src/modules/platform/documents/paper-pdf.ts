// A paper as PDF, with Chinese text that can be searched and copied.
import pdfmake from 'pdfmake';
import type { Content, TableCell, TFontDictionary } from 'pdfmake/interfaces.js';
import { commonFont, fontsOf, loadFonts } from './paper-fonts.ts';
import type { Paper, PaperPart, PaperTable } from './paper.ts';

// Nothing is fetched and no file is read: all that a paper needs is given to it.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);
const memory = (pdfmake as unknown as { virtualfs: { writeFileSync(name: string, bytes: Buffer): void } }).virtualfs;

export async function writePdf(paper: Paper): Promise<Buffer> {
  const { language, title, madeAt, isLandscape, footer = '', parts } = paper;
  const fonts = await fontsOf(JSON.stringify(paper));
  await provideFonts(fonts.values());
  const set: Typesetter = (text) => runs(text, fonts);
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageOrientation: isLandscape ? 'landscape' : 'portrait',
    pageMargins: [56, 56, 56, 64],
    language,
    displayTitle: true,
    info: { title, creator: 'Qiaomen', producer: 'Qiaomen', creationDate: madeAt, modDate: madeAt },
    defaultStyle: { font: commonFont, fontSize: 11, lineHeight: 1.35 },
    content: parts.map((part) => contentOf(part, set)),
    footer: (page, pages) => ({
      margin: [56, 16, 56, 0],
      fontSize: 9,
      color: '#555555',
      columns: [{ text: set(footer) }, { text: `${page} / ${pages}`, alignment: 'right', width: 60 }],
    }),
  });
  return document.getBuffer();
}

const provided: TFontDictionary = {};

async function provideFonts(names: Iterable<string>): Promise<void> {
  for (const { name, normal, bold } of await loadFonts([commonFont, ...names])) {
    memory.writeFileSync(`${name}-normal.ttf`, normal);
    memory.writeFileSync(`${name}-bold.ttf`, bold);
    provided[name] = { normal: `${name}-normal.ttf`, bold: `${name}-bold.ttf` };
  }
  // The printer works on a copy, as it writes into what it is given.
  pdfmake.setFonts(structuredClone(provided));
}

interface Run {
  text: string;
  readonly font: string;
}

/** A text in pieces of one font each. */
type Typesetter = (text: string) => Run[];

function runs(text: string, fonts: ReadonlyMap<string, string>): Run[] {
  const pieces: Run[] = [];
  for (const character of text) {
    const font = fonts.get(character) ?? commonFont;
    const last = pieces.at(-1);
    if (last?.font === font) last.text += character;
    else pieces.push({ text: character, font });
  }
  return pieces;
}

type PartOf<K extends PaperPart['kind']> = Extract<PaperPart, { readonly kind: K }>;

function contentOf<K extends PaperPart['kind']>(part: PartOf<K>, set: Typesetter): Content {
  return makers[part.kind as K](part, set);
}

const makers: { readonly [K in PaperPart['kind']]: (part: PartOf<K>, set: Typesetter) => Content } = {
  title: ({ text, align = 'center' }, set) => {
    return { text: set(text), fontSize: 22, bold: true, alignment: align, margin: [0, 0, 0, 16] };
  },
  heading: ({ text }, set) => ({ text: set(text), fontSize: 14, bold: true, margin: [0, 14, 0, 6] }),
  text: ({ text, align = 'left', isBold = false, isSmall = false, isIndented = false }, set) => ({
    text: set(text),
    alignment: align,
    bold: isBold,
    fontSize: isSmall ? 9 : 11,
    leadingIndent: isIndented ? 22 : 0,
    margin: [0, 0, 0, 6],
  }),
  facts: ({ facts }, set) => ({
    table: {
      widths: ['auto', '*'],
      body: facts.map(([label, value]) => [{ text: set(label), color: '#555555' }, { text: set(value) }]),
    },
    layout: 'noBorders',
    margin: [0, 0, 0, 8],
  }),
  table: tableOf,
  code: ({ content, words }, set) => ({
    columns: [
      { qr: content, fit: 110, eccLevel: 'M', width: 112 },
      { stack: words.map((each) => ({ text: set(each), fontSize: 9, margin: [0, 2, 0, 2] })), margin: [0, 12, 0, 0] },
    ],
    columnGap: 12,
  }),
  space: ({ lines = 1 }) => ({ text: '', margin: [0, 0, 0, 15 * lines] }),
  newPage: () => ({ text: '', pageBreak: 'after' }),
};

function tableOf({ columns, rows }: PaperTable, set: Typesetter): Content {
  const cell = (text: string, index: number, isHeader: boolean): TableCell => ({
    text: set(text),
    bold: isHeader,
    // A narrow column is as wide as its content: Chinese would break after every character.
    noWrap: columns[index]?.isNarrow ?? false,
    fontSize: 10,
    alignment: columns[index]?.isNumber ? 'right' : 'left',
    ...(isHeader ? { fillColor: '#eeeeee' } : {}),
  });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ isNarrow }) => (isNarrow ? 'auto' : '*')),
      body: [
        columns.map(({ header }, index) => cell(header, index, true)),
        ...rows.map((row) => columns.map((_, index) => cell(row[index] ?? '', index, false))),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => '#bbbbbb', vLineColor: () => '#bbbbbb' },
    margin: [0, 0, 0, 8],
  };
}

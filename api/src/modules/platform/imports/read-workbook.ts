// Reads the records of one sheet of a workbook. The archive is opened here, within limits, and read-excel-file is handed a
// small one with nothing but that sheet: it would believe whatever length, row or column number a hostile file claims.
import { readSheet } from 'read-excel-file/node';
import { ledgerLimits } from './ledger-limits.ts';
import { refuseFile } from './refuse-file.ts';
import { checkSheetSize } from './sheet-size.ts';
import { openArchive, storeArchive, unpackPart, type ZipPart } from './zip-archive.ts';

/** The lists of sheets and of parts are short in every real workbook. */
const listBytes = 4 * 1024 * 1024;

export interface Workbook {
  readonly sheetNames: readonly string[];
  readonly sheetName: string;
  /** The rows of the chosen sheet from its first one on, blank ones included. */
  readonly rows: string[][];
}

/** Keeps its thread busy for seconds when the sheet is large: `read-xlsx.ts` calls it in one of its own. */
export async function readWorkbook(bytes: Buffer, wantedSheet: string | undefined): Promise<Workbook> {
  const archive = openArchive(bytes);
  const book = await openBook(archive);
  const sheet = chooseSheet(book.sheets, wantedSheet);
  const small = await onlySheet(archive, book, sheet);
  return { sheetNames: book.sheets.map(({ name }) => name), sheetName: sheet.name, rows: await cellsOf(small) };
}

interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

interface Book {
  readonly sheets: readonly Sheet[];
  readonly stringsPath: string;
  readonly stylesPath: string;
  readonly countsFrom1904: boolean;
}

async function openBook(archive: ReadonlyMap<string, ZipPart>): Promise<Book> {
  const [workbook, relations] = await Promise.all(
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map(async (path) => {
      const part = archive.get(path);
      if (!part) throw refuseFile('LEDGER_XLSX_DAMAGED');
      return (await unpackPart(part, listBytes)).toString('utf8');
    }),
  );
  const targets = tagsNamed(relations ?? '', 'Relationship').map((relation) => ({
    id: relation['Id'] ?? '',
    kind: (relation['Type'] ?? '').split('/').at(-1),
    path: relation['Target']?.startsWith('/') ? relation['Target'].slice(1) : `xl/${relation['Target'] ?? ''}`,
  }));
  const sheets = tagsNamed(workbook ?? '', 'sheet').flatMap((tag) => {
    const target = targets.find(({ id, kind }) => kind === 'worksheet' && id === tag['id']);
    return target ? [{ name: tag['name'] ?? '', path: target.path, isHidden: /hidden/i.test(tag['state'] ?? '') }] : [];
  });
  return {
    sheets,
    stringsPath: targets.find(({ kind }) => kind === 'sharedStrings')?.path ?? 'xl/sharedStrings.xml',
    stylesPath: targets.find(({ kind }) => kind === 'styles')?.path ?? 'xl/styles.xml',
    countsFrom1904: tagsNamed(workbook ?? '', 'workbookPr').some((tag) => /^(1|true)$/.test(tag['date1904'] ?? '')),
  };
}

function chooseSheet(sheets: readonly Sheet[], wanted: string | undefined): Sheet {
  const chosen =
    wanted === undefined
      ? (sheets.find((sheet) => !sheet.isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name.trim() === wanted.trim());
  if (chosen) return chosen;
  if (wanted === undefined) throw refuseFile('LEDGER_XLSX_DAMAGED');
  throw refuseFile('LEDGER_SHEET_NOT_FOUND', { sheet: wanted, sheets: sheets.map(({ name }) => name).join('、') });
}

/** A workbook of this one sheet and the strings and styles that it refers to. */
async function onlySheet(archive: ReadonlyMap<string, ZipPart>, book: Book, sheet: Sheet): Promise<Buffer> {
  let allowed: number = ledgerLimits.unpackedBytes;
  const parts = new Map<string, Buffer>([
    ['xl/workbook.xml', Buffer.from(workbookXml(book.countsFrom1904))],
    ['xl/_rels/workbook.xml.rels', Buffer.from(relationsXml)],
  ]);
  const wanted = {
    'xl/worksheets/sheet1.xml': sheet.path,
    'xl/sharedStrings.xml': book.stringsPath,
    'xl/styles.xml': book.stylesPath,
  };
  for (const [path, source] of Object.entries(wanted)) {
    const part = archive.get(source);
    if (!part && source === sheet.path) throw refuseFile('LEDGER_XLSX_DAMAGED');
    if (!part) continue;
    const content = await unpackPart(part, allowed);
    allowed -= content.length;
    if (source === sheet.path) checkSheetSize(content.toString('latin1'));
    parts.set(path, content);
  }
  return storeArchive(parts);
}

/** Numbers arrive as the file has them, so that neither a phone nor an ID number passes through a floating-point number. */
async function cellsOf(workbook: Buffer): Promise<string[][]> {
  let rows: unknown[][];
  try {
    rows = await readSheet(workbook, 1, { trim: false, parseNumber: plainNumber });
  } catch {
    throw refuseFile('LEDGER_XLSX_DAMAGED');
  }
  return rows.map((row) => row.map(cellText));
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? cell : '';
}

/** `2025-03-01`, `2025-03-01 09:30`, or `09:30` for a time without a day (day 0 of Excel's calendar). */
function dateText(cell: Date): string {
  const seconds = Math.round(cell.getTime() / 1000);
  if (!Number.isFinite(seconds)) return '';
  const [day, time] = new Date(seconds * 1000).toISOString().split('T');
  const clock = (time ?? '').slice(0, 8).replace(/:00$/, '');
  if (day === '1899-12-30' || day === '1899-12-31' || day === '1904-01-01') return clock;
  return clock === '00:00' ? (day ?? '') : `${day} ${clock}`;
}

/** A number as a person would write it: `1.39E+10` without the exponent, `0.30000000000000004` as Excel shows it. */
function plainNumber(text: string): string {
  if (/^-?\d+$/.test(text)) return text;
  const parts = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text.trim());
  if (!parts) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const places = fraction.replace(/0+$/, '').length - Number(exponent);
  if (places <= 0 && places > -30)
    return sign + (whole + fraction.replace(/0+$/, '')).padEnd(whole.length + Number(exponent), '0');
  return String(Number(Number(text).toPrecision(15)));
}

/** The attributes of each tag of this name, whatever its namespace prefix. For the small, flat parts of a workbook only. */
function tagsNamed(xml: string, tagName: string): Record<string, string>[] {
  const tags = xml.matchAll(
    new RegExp(`<(?:\\w+:)?${tagName}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, 'g'),
  );
  return Array.from(tags, ([, attributes = '']) =>
    Object.fromEntries(
      Array.from(attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), ([, name = '', double, single]) => [
        name.replace(/^(?!xmlns).*:/, ''),
        decodeXml(double ?? single ?? ''),
      ]),
    ),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return entities[name] ?? all;
      const point = hex ? parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}

function workbookXml(countsFrom1904: boolean): string {
  return `<workbook>${countsFrom1904 ? '<workbookPr date1904="1"/>' : ''}<sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

const relationBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationsXml = `<Relationships>${[
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'sharedStrings', 'sharedStrings.xml'],
  ['rId3', 'styles', 'styles.xml'],
]
  .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${relationBase}/${kind}" Target="${target}"/>`)
  .join('')}</Relationships>`;

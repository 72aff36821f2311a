// Workbooks made by hand, sound and hostile, as bytes. For tests.
import { deflateRawSync } from 'node:zlib';
import { storeArchive } from './zip-archive.ts';

const relationBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface HandmadeSheet {
  readonly name: string;
  /** What stands inside <sheetData>. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** A workbook whose styles are: 0 general, 1 a day (14), 2 a day and a time (22), 3 the text `yyyy"年"m"月"d"日"`, 4 a time (20). */
export function handmadeXlsx(
  sheets: readonly HandmadeSheet[],
  options: { countsFrom1904?: boolean; strings?: readonly string[] } = {},
): Buffer {
  const parts = new Map<string, Buffer>();
  const add = (path: string, xml: string): unknown =>
    parts.set(path, Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`));
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  add(
    'xl/workbook.xml',
    `<workbook ${main} xmlns:r="${relationBase}"><workbookPr${options.countsFrom1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationBase}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  relations.push(`<Relationship Id="rId98" Type="${relationBase}/sharedStrings" Target="sharedStrings.xml"/>`);
  relations.push(`<Relationship Id="rId99" Type="${relationBase}/styles" Target="styles.xml"/>`);
  add('xl/_rels/workbook.xml.rels', `<Relationships>${relations.join('')}</Relationships>`);
  const formats = [0, 14, 22, 164, 20]
    .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`)
    .join('');
  add(
    'xl/styles.xml',
    `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="5">${formats}</cellXfs></styleSheet>`,
  );
  add(
    'xl/sharedStrings.xml',
    `<sst ${main}>${(options.strings ?? []).map((each) => `<si><t>${each}</t></si>`).join('')}</sst>`,
  );
  for (const [index, { rows }] of sheets.entries()) {
    add(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`);
  }
  return storeArchive(parts);
}

/** A row of cells written as inline text. */
export function textRow(line: number, cells: readonly string[], attributes = ''): string {
  const written = cells.map((cell, index) =>
    cell === '' ? '' : `<c r="${String.fromCharCode(65 + index)}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${line}"${attributes}>${written.join('')}</row>`;
}

/** One part packed so that it unpacks to `length` zeros, claiming to unpack to `claimed` bytes. */
export function bombXlsx(length: number, claimed: number): Buffer {
  const sound = handmadeXlsx([{ name: 'a', rows: '' }]);
  const packed = deflateRawSync(Buffer.alloc(length, 0x20));
  const path = Buffer.from('xl/worksheets/sheet1.xml');
  // The archive says twice how long the part is: at its body and in the directory at the end.
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, entry } of entriesOf(sound)) {
    const isBomb = name === path.toString();
    const body = isBomb ? packed : content;
    const fields = Buffer.from(entry);
    if (isBomb) {
      fields.writeUInt16LE(8, 10);
      fields.writeUInt32LE(packed.length, 20);
      fields.writeUInt32LE(claimed, 24);
    }
    fields.writeUInt32LE(offset, 42);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields.subarray(6, 32), Buffer.from(name), body]);
    local.writeUInt16LE(0, 28);
    offset += local.length;
    bodies.push(local);
    directory.push(Buffer.concat([fields, Buffer.from(name)]));
  }
  const end = Buffer.from(sound.subarray(sound.length - 22));
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

function entriesOf(archive: Buffer): { name: string; content: Buffer; entry: Buffer }[] {
  const end = archive.length - 22;
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + nameLength;
    const entry = archive.subarray(at, at + 46);
    const content = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    at += 46 + nameLength;
    return { name, content, entry };
  });
}

// Text as people type it, made comparable: invisible characters, full-width forms, spaces, brackets and marks.

const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const anyInvisible = new RegExp(invisible.source);
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const anyOddSpace = new RegExp(oddSpace.source);
const formula = String.raw`(?:\s*[=+\-@＝＋－＠]|[\t\r\n])`;
/** What a spreadsheet program may take for a formula, full-width signs included. */
export const formulaStart = new RegExp(`^${formula}`);
/** The apostrophe that a spreadsheet, or our own result file, puts before such text. */
const formulaQuote = new RegExp(`^'(?=${formula})`);

/** Nearly every cell: letters, digits and common Chinese, no space or quote at either end. */
const ordinary = /^[\dA-Za-z\u4e00-\u9fa5](?:[\x20-\x7e\u4e00-\u9fa5]*[\x21-\x7e\u4e00-\u9fa5])?$/;

/** A cell without what nobody meant to write: control and zero-width characters, odd spaces, spaces around it. */
export function tidyCell(text: string): string {
  if (ordinary.test(text)) return text;
  let tidy = anyInvisible.test(text) ? text.replace(invisible, '') : text;
  if (anyOddSpace.test(tidy)) tidy = tidy.replace(oddSpace, ' ');
  return tidy.replace(formulaQuote, '').normalize('NFC').trim();
}

/** Full-width digits, letters and marks as their half-width forms: `１３９` is `139`, `（` is `(`. */
export function halfWidth(text: string): string {
  return plainAscii.test(text) ? text : text.normalize('NFKC');
}

const plainAscii = /^[\x20-\x7e]*$/;

/** A word to compare by: half-width, lower case, without spaces and marks. Never empty for a text that has any sign. */
export function foldWord(text: string): string {
  const folded = halfWidth(tidyCell(text)).toLowerCase().replace(/\s+/g, '');
  return folded.replace(/[\p{P}\p{S}]/gu, '') || folded;
}

const bracketed = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|\{[^{}]*\}/g;

/** A header to compare by: as a word, without what stands in brackets (a unit, "required", an example). */
export function foldHeader(header: string): string {
  const open = halfWidth(tidyCell(header));
  return foldWord(open.replace(bracketed, '')) || foldWord(open);
}

/** What stands in brackets in a header, such as its unit: `时长(小时)` gives `小时`. */
export function bracketedIn(header: string): string {
  return (halfWidth(header).match(bracketed) ?? []).map((each) => each.slice(1, -1).trim()).join(' ');
}

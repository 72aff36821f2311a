// The codes with which an import refuses a file, a row or a cell, and what they say in Chinese and English.
// In every text `{name}` stands for the parameter of that name.

import type { ErrorParams } from '../../../kernel/domain-error.ts';
import type { Locale } from '../../../kernel/messages.ts';

interface Message {
  readonly zh: string;
  readonly en: string;
}

export const ledgerFileMessages = {
  LEDGER_EMPTY: { zh: '文件里没有内容', en: 'The file is empty' },
  LEDGER_FILE_TOO_LARGE: {
    zh: '文件超过 {maxMebibytes} MiB，请分成几个文件',
    en: 'The file is larger than {maxMebibytes} MiB: split it',
  },
  LEDGER_XLS_NOT_SUPPORTED: {
    zh: '不支持旧版 .xls，请在 Excel 或 WPS 里另存为 .xlsx 或 CSV',
    en: 'The old .xls format is not supported: save it as .xlsx or CSV',
  },
  LEDGER_FORMAT_NOT_SUPPORTED: {
    zh: '不支持 {ending} 格式，请另存为 .xlsx 或 CSV',
    en: 'The format {ending} is not supported: save it as .xlsx or CSV',
  },
  LEDGER_NOT_TEXT: {
    zh: '文件内容不是文本，请另存为 .xlsx 或 CSV',
    en: 'The file holds no text: save it as .xlsx or CSV',
  },
  LEDGER_ENCODING_UNKNOWN: {
    zh: '认不出文字编码，请另存为“CSV UTF-8”或 .xlsx',
    en: 'The text encoding is not known: save it as “CSV UTF-8” or .xlsx',
  },
  LEDGER_QUOTES_BROKEN: {
    zh: '第 {line} 行的引号没有成对，后面的内容无法分列',
    en: 'Row {line} has a quotation mark without its pair, so what follows cannot be split into columns',
  },
  LEDGER_XLSX_DAMAGED: {
    zh: '这不是完好的 .xlsx 文件，请用 Excel 或 WPS 打开后重新保存',
    en: 'This is not a sound .xlsx file: open it in a spreadsheet program and save it again',
  },
  LEDGER_XLSX_LOCKED: {
    zh: '文件设有密码，请去掉密码后再上传',
    en: 'The file has a password: remove it and upload again',
  },
  LEDGER_XLSX_TOO_LARGE: {
    zh: '工作簿展开后太大，请删去多余的行列和图片，或另存为 CSV',
    en: 'The workbook is too large when unpacked: remove spare rows and columns, or save it as CSV',
  },
  LEDGER_SHEET_NOT_FOUND: {
    zh: '没有名为“{sheet}”的工作表，现有：{sheets}',
    en: 'There is no sheet “{sheet}”; there are: {sheets}',
  },
  LEDGER_TOO_MANY_ROWS: { zh: '超过 {max} 行，请分成几个文件', en: 'More than {max} rows: split the file' },
  LEDGER_TOO_MANY_COLUMNS: { zh: '超过 {max} 列', en: 'More than {max} columns' },
  LEDGER_HEADER_NOT_FOUND: { zh: '找不到列名所在的行', en: 'No row with column names was found' },
  LEDGER_COLUMNS_MISSING: {
    zh: '还没有对应的必填列：{columns}',
    en: 'Required columns without a match: {columnsInEnglish}',
  },
  LEDGER_MAPPING_INVALID: { zh: '列的对应关系不成立：{field}', en: 'The column mapping does not hold: {field}' },
} as const satisfies Record<string, Message>;

export const importMessages = {
  CELL_REQUIRED: { zh: '不能为空', en: 'must not be empty' },
  CELL_TOO_LONG: { zh: '超过 {max} 个字', en: 'is longer than {max} characters' },
  CELLS_BEYOND_HEADER: {
    zh: '最后一列的右边还有内容，可能错列了',
    en: 'has text to the right of the last column: cells may have shifted',
  },
  NAME_UNREADABLE: { zh: '不像姓名：“{value}”', en: 'is not a name: “{value}”' },
  DATE_UNREADABLE: { zh: '认不出日期“{value}”，请写成 2025-01-05', en: 'is not a date: “{value}”; write 2025-01-05' },
  DATE_INCOMPLETE: { zh: '日期“{value}”缺少月或日', en: 'lacks a month or a day: “{value}”' },
  DATE_SHORT_YEAR: { zh: '日期“{value}”的年份要写四位', en: 'needs four digits for the year: “{value}”' },
  DATE_AMBIGUOUS: {
    zh: '日期“{value}”分不清月和日，请写成 2025-01-05',
    en: 'may mean two dates: “{value}”; write 2025-01-05',
  },
  DATE_IMPOSSIBLE: { zh: '没有“{value}”这一天', en: 'is not a day of the calendar: “{value}”' },
  DATE_TOO_EARLY: { zh: '早于 {min}', en: 'is before {min}' },
  DATE_TOO_LATE: { zh: '晚于 {max}', en: 'is after {max}' },
  DATE_IN_FUTURE: { zh: '晚于今天', en: 'is in the future' },
  PHONE_NOT_MOBILE: { zh: '不是 11 位手机号', en: 'is not an 11-digit mobile number' },
  PHONE_UNREADABLE: { zh: '不是电话号码', en: 'is not a phone number' },
  PHONE_SEVERAL: { zh: '有不止一个号码，请只留一个', en: 'holds more than one number: keep one' },
  DIGITS_LOST: {
    zh: '号码被表格软件改成了数值，末尾的数字已经丢失，请把这一列设为文本后重新填写',
    en: 'was turned into a number by the spreadsheet and lost its last digits: format the column as text and type it again',
  },
  ID_NUMBER_UNREADABLE: { zh: '不是 18 位身份证号', en: 'is not an 18-digit ID number' },
  ID_NUMBER_BIRTH_IMPOSSIBLE: { zh: '身份证号里的出生日期不存在', en: 'holds a date of birth that does not exist' },
  ID_NUMBER_CHECK_FAILED: { zh: '身份证号的校验位不对', en: 'fails the check of its last digit' },
  CHOICE_UNKNOWN: {
    zh: '没有“{value}”这一项，可填：{allowed}',
    en: 'is not one of the choices: “{value}”; allowed: {allowed}',
  },
  YES_NO_UNREADABLE: { zh: '请填“是”或“否”，现在是“{value}”', en: 'must be yes or no, not “{value}”' },
  NUMBER_UNREADABLE: { zh: '不是数字：“{value}”', en: 'is not a number: “{value}”' },
  NUMBER_NOT_WHOLE: { zh: '不是整数：“{value}”', en: 'is not a whole number: “{value}”' },
  NUMBER_TOO_SMALL: { zh: '小于 {min}', en: 'is less than {min}' },
  NUMBER_TOO_LARGE: { zh: '大于 {max}', en: 'is more than {max}' },
  MINUTES_UNREADABLE: {
    zh: '认不出时长“{value}”，请写成 90 分钟或 1.5 小时',
    en: 'is not a length of time: “{value}”; write 90 minutes or 1.5 hours',
  },
  MINUTES_UNIT_UNKNOWN: {
    zh: '不知道 1{unit} 是多少分钟，请换算成分钟',
    en: 'has a unit that is not known in minutes: {unit}',
  },
  ENTRIES_TOO_MANY: { zh: '超过 {max} 项', en: 'has more than {max} entries' },
  ROSTER_ENTRY_UNREADABLE: {
    zh: '名单里认不出：{entries}',
    en: 'has entries that are not a name with a phone tail: {entries}',
  },
  ROSTER_ENTRY_REPEATED: { zh: '名单里重复：{entries}', en: 'names somebody twice: {entries}' },
  EARLIER_THAN_OTHER: { zh: '早于“{other}”', en: 'is earlier than “{other}”' },
  ROW_REPEATED: { zh: '与第 {line} 行重复', en: 'repeats row {line}' },
  REFERENCE_UNKNOWN: { zh: '找不到“{value}”', en: 'is not known here: “{value}”' },
  REFERENCE_AMBIGUOUS: {
    zh: '有 {count} 个“{value}”，请写明是哪一个',
    en: 'fits {count} records: “{value}”; say which one',
  },
  VALUE_TAKEN: { zh: '“{value}”已被另一条记录使用', en: 'belongs to another record: “{value}”' },
  RECORD_DIFFERS: {
    zh: '系统里已有这条记录，内容不同，请到记录里修改',
    en: 'is on record already and differs: change it there',
  },
  STATE_STANDS: { zh: '系统里这条记录的状态不能由台账改动', en: 'has a state on record that no ledger changes' },
} as const satisfies Record<string, Message>;

export type LedgerFileCode = keyof typeof ledgerFileMessages;
/** Closed: whatever is wrong with a row or a cell has one of these codes. */
export type ImportCode = keyof typeof importMessages;

export interface ImportError {
  readonly code: ImportCode;
  readonly params: ErrorParams;
}

export interface PlacedImportError extends ImportError {
  readonly line: number;
  /** The header of the column, or what names it when it has none; null when the whole row is meant. */
  readonly column: string | null;
}

/** What the dictionary of the app takes: every sentence by its code. */
export const importErrors: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': sentences('zh'),
  en: sentences('en'),
};

export function importMessage({ code, params }: ImportError, locale: Locale): string {
  return filled(importErrors[locale][code] ?? code, params);
}

/** Names row and column first: 第 7 行「手机号」：不是 11 位手机号. */
export function placedImportMessage(error: PlacedImportError, locale: Locale): string {
  const sentence = importMessage(error, locale);
  if (locale === 'en') return `Row ${error.line}${error.column === null ? '' : `, “${error.column}”`}: ${sentence}`;
  return `第 ${error.line} 行${error.column === null ? '' : `「${error.column}」`}：${sentence}`;
}

function sentences(language: 'zh' | 'en'): Readonly<Record<string, string>> {
  const all: Readonly<Record<string, Message>> = { ...ledgerFileMessages, ...importMessages };
  return Object.fromEntries(Object.entries(all).map(([code, message]) => [code, message[language]]));
}

function filled(sentence: string, params: ErrorParams): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

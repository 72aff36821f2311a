// A certificate as it is printed: who, what, since when, by whom, and the code that opens its public page.
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isId } from '../../kernel/id.ts';
import type { Locale } from '../../kernel/messages.ts';
import { requirePermission } from '../../kernel/mutation.ts';
import { findRows } from '../../kernel/read/loaders.ts';
import { both } from '../../kernel/scope.ts';
import type { Paper, PaperPart } from '../platform/documents/paper.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import type { Certificate } from './certificate.entity.ts';
import { hoursText } from './service-record.ts';

const zh = {
  TRAINING: '培训合格证明',
  SERVICE: '志愿服务记录证明',
  number: '编号：',
  revoked: '本证明已撤销，不再有效。',
  body: (holder: string, from: string, until: string, content: string) =>
    `兹证明 ${holder} 于 ${from === until ? from : `${from} 至 ${until}`} ${content}特此证明。`,
  volunteerNumber: (name: string, number: string) => `${name}（志愿者编号 ${number}）`,
  signed: (issuer: string) => `${issuer}（盖章）`,
  responsible: '负责人',
  handler: '经办人',
  contact: '联系方式',
  expiresOn: '有效期至',
  verify: '扫码或打开下面的网址核验本证明：',
  seal: '防伪码',
  entries: '依据的记录',
  columns: ['日期', '内容', '类别', '小时'],
  kinds: { TRAINING: '培训', ACTIVITY: '活动' },
} as const;

const en = {
  TRAINING: 'Certificate of training',
  SERVICE: 'Certificate of volunteer service',
  number: 'No. ',
  revoked: 'This certificate was revoked and does not hold.',
  body: (holder: string, from: string, until: string, content: string) =>
    `This is to certify of ${holder}, for ${from === until ? from : `${from} to ${until}`}: ${content}`,
  volunteerNumber: (name: string, number: string) => `${name} (volunteer no. ${number})`,
  signed: (issuer: string) => `${issuer} (seal)`,
  responsible: 'Responsible',
  handler: 'Made out by',
  contact: 'Contact',
  expiresOn: 'Valid until',
  verify: 'Scan, or open this address, to verify the certificate:',
  seal: 'Seal',
  entries: 'On record',
  columns: ['Day', 'What', 'Kind', 'Hours'],
  kinds: { TRAINING: 'Training', ACTIVITY: 'Activity' },
} as const;

export interface PrintedCertificate {
  readonly paper: Paper;
  readonly fileName: string;
}

/** The paper, for whoever may read the name of the holder. */
export async function printCertificate(ctx: Context, id: string, publicUrl: string): Promise<PrintedCertificate> {
  requirePermission(ctx, 'certificate.read');
  const certificate = await readableCertificate(ctx, id);
  if (!certificate.number || !certificate.code) throw new DomainError('CERTIFICATE_NOT_ISSUED', ['id']);
  const title = wordsOf(ctx.locale)[certificate.kind];
  const footer = `${certificate.issuerName} · ${certificate.number}`;
  const parts = partsOf(certificate, await holderOf(ctx, certificate), publicUrl, ctx.locale);
  return {
    paper: { language: ctx.locale, title: `${title} ${certificate.number}`, madeAt: ctx.clock.now(), footer, parts },
    fileName: `${title} ${certificate.number}.pdf`,
  };
}

function partsOf(certificate: Certificate, holder: string, publicUrl: string, locale: Locale): PaperPart[] {
  const words = wordsOf(locale);
  const { kind, status, number, periodFrom, periodUntil, content, issuerName, issuedOn, code, seal } = certificate;
  const day = (value: string): string => dayText(locale, value);
  const address = `${publicUrl}/verify/${code}`;
  return [
    { kind: 'space', lines: 3 },
    { kind: 'title', text: words[kind] },
    { kind: 'text', text: `${words.number}${number}`, align: 'center' },
    ...(status === 'REVOKED' ? [{ kind: 'text', text: words.revoked, isBold: true, align: 'center' } as const] : []),
    { kind: 'space', lines: 2 },
    { kind: 'text', text: words.body(holder, day(periodFrom), day(periodUntil), content), isIndented: true },
    { kind: 'space' },
    { kind: 'facts', facts: factsOf(certificate, locale) },
    { kind: 'text', text: words.signed(issuerName), align: 'right' },
    { kind: 'text', text: day(issuedOn!), align: 'right' },
    { kind: 'space' },
    { kind: 'code', content: address, words: [words.verify, address, `${words.seal} ${seal!.slice(0, 16)}`] },
    ...(kind === 'SERVICE' ? recordOf(certificate, locale) : []),
  ];
}

const wordsOf = (locale: Locale): typeof zh | typeof en => (locale === 'en' ? en : zh);

/** Names are personal: whoever may read the row but not the name is refused, and whoever may not read the row finds nothing. */
async function readableCertificate(ctx: Context, id: string): Promise<Certificate> {
  const exposure = ctx.services.catalog.get('Certificate');
  const row = isId(id) ? await ctx.loaders.row(exposure, id) : null;
  if (!row) throw new DomainError('NOT_FOUND', ['id'], { type: 'Certificate.$' });
  const named = await findRows(ctx.em, exposure, both({ id }, ctx.rights.fields(exposure, 'S2')));
  if (named.length === 0) throw new DomainError('NOT_ALLOWED_HERE', ['id']);
  return row as unknown as Certificate;
}

async function holderOf(ctx: Context, { holderName, maskedName, person }: Certificate): Promise<string> {
  const words = wordsOf(ctx.locale);
  const volunteer = await ctx.em.findOne(Volunteer, { person: person.id });
  const name = holderName ?? maskedName ?? '—';
  const number = volunteer?.nationalVolunteerNumber;
  return number ? words.volunteerNumber(name, number) : name;
}

function factsOf(certificate: Certificate, locale: Locale): (readonly [string, string])[] {
  const words = wordsOf(locale);
  const { responsibleName, handlerName, contact, expiresOn } = certificate;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [words.responsible, responsibleName],
    [words.handler, handlerName],
    [words.contact, contact],
    [words.expiresOn, expiresOn && dayText(locale, expiresOn)],
  ];
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

function recordOf({ entries }: Certificate, locale: Locale): PaperPart[] {
  const words = wordsOf(locale);
  const [day, what, kind, hours] = words.columns;
  const columns = [
    { header: day, isNarrow: true },
    { header: what },
    { header: kind, isNarrow: true },
    { header: hours, isNarrow: true, isNumber: true },
  ];
  const rows = entries.map((entry) => [entry.on, entry.title, words.kinds[entry.kind], hoursText(entry.minutes)]);
  return [
    { kind: 'heading', text: words.entries },
    { kind: 'table', columns, rows },
  ];
}

/** 2026年3月9日, or 2026-03-09. */
export function dayText(locale: Locale, day: string): string {
  if (locale === 'en') return day;
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

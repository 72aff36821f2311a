// The public page of a certificate: small, without scripts, readable on any phone, in Chinese and English.
import { hash } from 'node:crypto';
import type { Locale } from '../../kernel/messages.ts';
import { dayText } from './certificate-paper.ts';
import { hoursText } from './service-record.ts';
import type { VerifiedCertificate } from './verify-certificate.ts';

const zh = {
  title: '证明核验',
  VALID: '有效',
  EXPIRED: '已过期',
  REVOKED: '已撤销，不再有效',
  UNKNOWN: '没有查到这份证明',
  UNKNOWN_HELP: '请核对网址是否完整。查不到的证明不能作为凭据，请向出具单位查询。',
  TOO_MANY: '查询太频繁了',
  TOO_MANY_HELP: '请过一分钟再试。',
  kinds: { TRAINING: '培训合格证明', SERVICE: '志愿服务记录证明' },
  number: '编号',
  kind: '种类',
  holder: '持证人',
  erased: '已注销',
  content: '证明内容',
  period: '期间',
  service: '服务时长',
  training: '培训时长',
  hours: '小时',
  issuer: '出具单位',
  issuedOn: '出具日期',
  expiresOn: '有效期至',
  seal: '防伪码',
  note: '本页只显示隐去部分文字的姓名。请与持证人出示的证明核对编号和防伪码。',
  other: 'English',
  to: '至',
} as const;

const en = {
  title: 'Certificate verification',
  VALID: 'Valid',
  EXPIRED: 'Expired',
  REVOKED: 'Revoked: it does not hold',
  UNKNOWN: 'No such certificate was found',
  UNKNOWN_HELP: 'Check that the address is complete. What is not found here proves nothing; ask the issuer.',
  TOO_MANY: 'Too many requests',
  TOO_MANY_HELP: 'Please try again in a minute.',
  kinds: { TRAINING: 'Certificate of training', SERVICE: 'Certificate of volunteer service' },
  number: 'Number',
  kind: 'Kind',
  holder: 'Holder',
  erased: 'erased',
  content: 'Certifies',
  period: 'Period',
  service: 'Service',
  training: 'Training',
  hours: 'hours',
  issuer: 'Issued by',
  issuedOn: 'Date of issue',
  expiresOn: 'Valid until',
  seal: 'Seal',
  note: 'The name is shown with stars. Compare the number and the seal with the certificate that you were shown.',
  other: '中文',
  to: 'to',
} as const;

const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1b1b1b;--quiet:#555;--line:#d0d0d0;--good:#0b6b2e;--bad:#a3150f}
@media(prefers-color-scheme:dark){:root{--back:#161616;--text:#f0f0f0;--quiet:#b5b5b5;--line:#444;--good:#7fd99a;--bad:#ff9d94}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:1.0625rem/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
header,main{max-width:38rem;margin:0 auto;padding:1rem 1.25rem}
header{display:flex;justify-content:space-between;align-items:center;gap:1rem;color:var(--quiet)}
a{color:inherit;padding:.5rem 0}
a:focus-visible{outline:3px solid currentColor;outline-offset:3px}
h1{font-size:1.6rem;line-height:1.3;margin:.5rem 0 1rem;padding-left:.75rem;border-left:.35rem solid currentColor}
.VALID h1{color:var(--good)}
.EXPIRED h1,.REVOKED h1,.UNKNOWN h1,.TOO_MANY h1{color:var(--bad)}
dl{margin:0;border-top:1px solid var(--line)}
dl div{display:flex;flex-wrap:wrap;gap:.15rem 1rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
dt{flex:0 0 7.5rem;color:var(--quiet)}
dd{flex:1 1 14rem;margin:0;overflow-wrap:anywhere}
p{color:var(--quiet)}`;

/** Nothing but this page's own style is let in. */
export const verifyPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', style, 'base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of a certificate, or of none. */
export function verifyPage(found: VerifiedCertificate | null, locale: Locale): string {
  const words = locale === 'en' ? en : zh;
  if (!found) return page('UNKNOWN', words.UNKNOWN, `<p>${words.UNKNOWN_HELP}</p>`, locale);
  const rows = factsOf(found, locale).map(([label, value]) => `<div><dt>${label}</dt><dd>${escaped(value)}</dd></div>`);
  return page(found.validity, words[found.validity], `<dl>${rows.join('')}</dl><p>${words.note}</p>`, locale);
}

/** What somebody reads who asks too often. */
export function tooManyPage(locale: Locale): string {
  const words = locale === 'en' ? en : zh;
  return page('TOO_MANY', words.TOO_MANY, `<p>${words.TOO_MANY_HELP}</p>`, locale);
}

function factsOf(found: VerifiedCertificate, locale: Locale): (readonly [string, string])[] {
  const words = locale === 'en' ? en : zh;
  const day = (value: string): string => dayText(locale, value);
  const { periodFrom, periodUntil, serviceMinutes, trainingMinutes, expiresOn } = found;
  const period = periodFrom === periodUntil ? day(periodFrom) : `${day(periodFrom)} ${words.to} ${day(periodUntil)}`;
  const hours = (label: string, minutes: number): (readonly [string, string])[] =>
    minutes > 0 ? [[label, `${hoursText(minutes)} ${words.hours}`]] : [];
  return [
    [words.number, found.number],
    [words.kind, words.kinds[found.kind]],
    [words.holder, found.maskedName ?? words.erased],
    [words.content, found.content],
    [words.period, period],
    ...hours(words.service, serviceMinutes),
    ...hours(words.training, trainingMinutes),
    [words.issuer, found.issuerName],
    [words.issuedOn, day(found.issuedOn)],
    ...(expiresOn ? [[words.expiresOn, day(expiresOn)] as const] : []),
    [words.seal, found.seal.slice(0, 16)],
  ];
}

function page(state: string, heading: string, body: string, locale: Locale): string {
  const words = locale === 'en' ? en : zh;
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${words.title}</title><style>${style}</style></head>
<body class="${state}"><header><span>${words.title}</span><a href="?language=${other}" hreflang="${other}" lang="${other}">${words.other}</a></header>
<main><h1>${heading}</h1>${body}</main></body></html>
`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => marks[mark]!);
}

// What stands in the mails, word for word.
import { expect, it } from 'vitest';
import { confirmationMail, noticesMail } from './mail-words.ts';

const url = 'https://qiaomen.example.org';
const page = (inside: string): string =>
  `<!doctype html><html><body style="font-family: sans-serif">${inside}</body></html>`;

it('of what waits: what, by when and whether it is late, the way to it, and why the mail came', () => {
  const notices = [
    { kind: 'TRAINING_NOT_HELD', dueOn: '2026-03-09' },
    { kind: 'TRAINING_NOT_HELD', dueOn: '2026-03-10' },
    { kind: 'CREDENTIAL_UNVERIFIED', dueOn: null },
  ] as const;
  const why = '您收到这封邮件，是因为您在敲门中打开了邮件提醒。可随时在“我的提醒”中关闭。';
  const lines = ['培训已过期未登记(应于 2026-03-09 前完成，已逾期)', '培训已过期未登记(2026-03-10 前)', '证书待核验'];
  expect(noticesMail('ZH_CN', notices, '2026-03-10', url)).toEqual({
    subject: '敲门:3 件事等您处理(2026-03-10)',
    text: [
      ...['您好，以下事项等您处理:', '', ...lines.map((line) => `· ${line}`), ''],
      ...[`在敲门中查看: ${url}/#/notices`, '', why, ''],
    ].join('\n'),
    html: page(
      [
        ...['<p>您好，以下事项等您处理:</p>', `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`],
        ...[`<p><a href="${url}/#/notices">在敲门中查看</a></p>`, `<p>${why}</p>`],
      ].join(''),
    ),
  });
});

it('of one matter, in English', () => {
  const { subject, text } = noticesMail('EN', [{ kind: 'TRAINING_NOT_HELD', dueOn: '2026-03-09' }], '2026-03-10', url);
  expect(subject).toBe('Qiaomen: 1 matter waits for you (2026-03-10)');
  expect(text).toContain('· Training past its day, not recorded – was due on 2026-03-09\n');
});

it('that ask to confirm an address', () => {
  const link = `${url}/#/notices/confirm/token`;
  const confirm =
    'Open this link within 24 hours to confirm your address. If you did not ask for it, ignore this mail.';
  expect(confirmationMail('EN', 'token', url)).toEqual({
    subject: 'Qiaomen: please confirm your address',
    text: [confirm, '', link, ''].join('\n'),
    html: page(`<p>${confirm}</p><p><a href="${link}">Confirm the address</a></p>`),
  });
});

// What mails say, in the language of whoever gets them.
import type { DueMatterKind } from './due-matter-kind.ts';
import type { NoticeLanguage } from './notice-setting.entity.ts';
import { matterWords } from './due-matter.words.ts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Told {
  readonly kind: DueMatterKind;
  readonly dueOn?: string | null;
}

const words = {
  ZH_CN: {
    subject: (count: number, day: string) => `敲门:${count} 件事等您处理(${day})`,
    greeting: '您好，以下事项等您处理:',
    due: (day: string, isLate: boolean) => (isLate ? `应于 ${day} 前完成，已逾期` : `${day} 前`),
    open: '在敲门中查看',
    why: '您收到这封邮件，是因为您在敲门中打开了邮件提醒。可随时在“我的提醒”中关闭。',
    confirmSubject: '敲门：请确认您的邮箱',
    confirm: '请打开下面的链接确认邮箱,24 小时内有效。如果不是您本人操作，请忽略这封邮件。',
    confirmLink: '确认邮箱',
  },
  EN: {
    subject: (count: number, day: string) =>
      `Qiaomen: ${count} ${count === 1 ? 'matter waits' : 'matters wait'} for you (${day})`,
    greeting: 'Hello, this waits for you:',
    due: (day: string, isLate: boolean) => (isLate ? `was due on ${day}` : `by ${day}`),
    open: 'See it in Qiaomen',
    why: 'You get this mail because you switched on notices by mail in Qiaomen. You can switch them off at any time under My notices.',
    confirmSubject: 'Qiaomen: please confirm your address',
    confirm: 'Open this link within 24 hours to confirm your address. If you did not ask for it, ignore this mail.',
    confirmLink: 'Confirm the address',
  },
} as const;

export function noticesMail(
  language: NoticeLanguage,
  notices: readonly Told[],
  today: string,
  publicUrl: string,
): MailText {
  const say = words[language];
  const link = `${publicUrl}/#/notices`;
  const lines = notices.map(({ kind, dueOn }) => {
    const what = matterWords[language === 'EN' ? 'en' : 'zh-CN'][kind];
    if (!dueOn) return what;
    return language === 'EN'
      ? `${what} – ${say.due(dueOn, dueOn < today)}`
      : `${what}(${say.due(dueOn, dueOn < today)})`;
  });
  return {
    subject: say.subject(notices.length, today),
    text: [say.greeting, '', ...lines.map((line) => `· ${line}`), '', `${say.open}: ${link}`, '', say.why, ''].join(
      '\n',
    ),
    html: page([
      `<p>${say.greeting}</p>`,
      `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
      button(link, say.open),
      `<p>${say.why}</p>`,
    ]),
  };
}

export function confirmationMail(language: NoticeLanguage, token: string, publicUrl: string): MailText {
  const say = words[language];
  const link = `${publicUrl}/#/notices/confirm/${token}`;
  return {
    subject: say.confirmSubject,
    text: [say.confirm, '', link, ''].join('\n'),
    html: page([`<p>${say.confirm}</p>`, button(link, say.confirmLink)]),
  };
}

function button(link: string, text: string): string {
  return `<p><a href="${link}">${text}</a></p>`;
}

/** Nothing in it comes from people: there is nothing to escape. */
function page(parts: readonly string[]): string {
  return `<!doctype html><html><body style="font-family: sans-serif">${parts.join('')}</body></html>`;
}

// The mail server of the settings, as domain code knows it. Without one nothing is sent.
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Mailer } from './kernel/mailer.ts';

const patienceMilliseconds = 20_000;

export function openMailer({ smtpUrl, mailFrom, publicUrl }: Config, log: Pick<Logger, 'info'>): Mailer | undefined {
  if (!smtpUrl || !mailFrom) {
    log.info('no mail is sent: SMTP_URL is not set');
    return undefined;
  }
  const transport = createTransport(
    { url: smtpUrl, connectionTimeout: patienceMilliseconds, socketTimeout: patienceMilliseconds },
    { from: mailFrom },
  );
  return {
    publicUrl,
    async send(mail) {
      await transport.sendMail(mail);
    },
  };
}

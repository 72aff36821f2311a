// A mail server on this machine that keeps what it is sent, and turns mails away for a while when it is told to.
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { vi } from 'vitest';
import { patience } from './patience.ts';

export interface MailServer {
  readonly url: string;
  readonly mails: readonly ParsedMail[];
  /** How many mails it has turned away. */
  readonly turnedAway: number;
  /** Turns the next mails away, as a server does that is busy. */
  turnAway(count: number): void;
  /** Waits for so many mails in all. */
  arrived(count: number): Promise<readonly ParsedMail[]>;
  stop(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  let toTurnAway = 0;
  let turnedAway = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const take = async (): Promise<void> => {
        const mail = await simpleParser(stream);
        if (toTurnAway > 0) {
          toTurnAway--;
          turnedAway++;
          done(Object.assign(new Error('try again later'), { responseCode: 451 }));
          return;
        }
        mails.push(mail);
        done();
      };
      void take();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    get turnedAway() {
      return turnedAway;
    },
    turnAway(count) {
      toTurnAway = count;
    },
    arrived: (count) =>
      vi.waitFor(() => {
        if (mails.length < count) throw new Error(`${mails.length} mails have arrived, not ${count}`);
        return mails;
      }, patience),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

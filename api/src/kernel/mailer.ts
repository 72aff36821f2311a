// Sending mail. Domain code says what and to whom; how it goes out is settled when the app is put together.

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailer {
  /** Where links in mails lead: the origin of this server. */
  readonly publicUrl: string;
  /** Settles when the mail server has taken the mail; rejects when it has not. */
  send(mail: Mail): Promise<void>;
}

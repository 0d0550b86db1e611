import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailView } from './types';

const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The mail as a mail program would send it. */
export async function mimeOf(mail: MailView): Promise<Buffer> {
  const sent = await transport.sendMail({
    messageId: `<${mail.id}@release-desk.local>`,
    date: new Date(mail.at),
    from: { name: mail.fromName, address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === '' ? {} : { html: mail.html }),
  });
  if (!Buffer.isBuffer(sent.message)) throw new Error('the mail was not built in memory');
  return sent.message;
}

/** One .eml file a mail. The state is what counts: a file that is missing after a crash is written again. */
export class MailFiles {
  private work: Promise<void> = Promise.resolve();
  private readonly dir: string | null;

  constructor(dataDir: string | null) {
    this.dir = dataDir === null ? null : join(dataDir, 'mails');
  }

  /** Writes those that have no file yet. */
  write(mails: readonly MailView[]): Promise<void> {
    const { dir } = this;
    if (dir !== null && mails.length > 0) this.work = this.work.then(() => this.writeNow(dir, mails));
    return this.work;
  }

  private async writeNow(dir: string, mails: readonly MailView[]): Promise<void> {
    mkdirSync(dir, { recursive: true });
    for (const mail of mails) {
      const path = join(dir, `${mail.id}.eml`);
      if (existsSync(path)) continue;
      writeFileSync(`${path}.new`, await mimeOf(mail));
      renameSync(`${path}.new`, path);
    }
  }
}

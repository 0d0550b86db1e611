import { expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { openWorkspace } from '../../local/engine/api';

const code = `function send() {
  MailApp.sendEmail({ to: 'nora@asterion.example,gregor@asterion.example', subject: 'REL-2026-0001: clôture – été', body: 'Ligne 1\\nLigne 2', replyTo: 'leo@asterion.example' });
}`;

it('a mail is kept as a file that another program reads: recipients, subject with accents, text and reply address', async () => {
  const workspace = openWorkspace({ bundle: { code, pages: {} } });
  const sent = workspace.execHere({ fn: 'send', as: 'admin@local.test' });
  expect(sent.ok).toBe(true);
  const [mail] = workspace.mails();
  const parsed = await PostalMime.parse(await workspace.mailFile(mail?.id ?? ''));
  expect(parsed.to?.map((it) => it.address)).toEqual(['nora@asterion.example', 'gregor@asterion.example']);
  expect(parsed.subject).toBe('REL-2026-0001: clôture – été');
  expect(parsed.text?.trim()).toBe('Ligne 1\nLigne 2');
  expect(parsed.replyTo?.[0]?.address).toBe('leo@asterion.example');
});

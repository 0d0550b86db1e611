import { sheetsAs } from './book/sheets-as';
import { viewBook } from './book/view-book';
import { viewCells } from './book/view-cells';
import type { MailView, Workspace } from './types';
import type { Host } from './host';
import { mimeOf, type MailFiles } from './mail-files';
import { webhookUrl } from './ops/chat-ops';
import { ruleText } from './trigger-times';

type Views = Pick<
  Workspace,
  | 'book'
  | 'window'
  | 'menus'
  | 'people'
  | 'owner'
  | 'clock'
  | 'triggers'
  | 'mails'
  | 'mailFile'
  | 'spaces'
  | 'chats'
  | 'webhookUrl'
  | 'properties'
  | 'executions'
  | 'lockFree'
  | 'sheetsAs'
>;

const concerns = (mail: MailView, who: string) =>
  mail.from === who || [...mail.to, ...mail.cc, ...mail.bcc].includes(who);

/** Everything that one can look at without changing it. */
export function lookInto(host: Host, files: MailFiles): Views {
  return {
    book: () => viewBook(host.state.book),
    window: (sheetId, r0, r1) => viewCells(host.state.book, sheetId, [r0, r1]),
    sheetsAs: (as, file) => sheetsAs(host, as, file),
    menus: (as) => host.state.menus[as.toLowerCase()] ?? [],
    people: () => host.state.people,
    owner: () => host.state.book.owner,
    clock: () => ({
      now: host.nowText(),
      mode: 'stands' in host.state.clock ? 'standing' : host.state.clock.offset === 0 ? 'real' : 'moved',
    }),
    triggers: () =>
      host.state.triggers.map(({ id, fn, owner, rule, next }) => ({
        id,
        fn,
        owner,
        rule: ruleText(rule),
        nextAt: rule.kind === 'edit' ? '' : new Date(next).toISOString(),
      })),
    mails: (who) => host.state.mails.filter((it) => who === undefined || concerns(it, who.toLowerCase())),
    mailFile: async (id) => {
      await files.write(host.state.mails);
      const mail = host.state.mails.find((it) => it.id === id);
      if (!mail) throw new Error(`no such mail: ${id}`);
      return (await mimeOf(mail)).toString('utf8');
    },
    spaces: () => host.state.spaces,
    chats: (space) => host.state.chats.filter((it) => space === undefined || it.space === space),
    webhookUrl,
    properties: () => ({ ...host.state.scriptProperties }),
    executions: () => host.state.executions,
    lockFree: () => host.lock.free,
  };
}

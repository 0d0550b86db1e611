import { printed, WrongUse, type Command } from './command';

export const mails: Command = {
  usage: 'mails [--for mail]',
  about: 'Lists the mails that were sent, newest last.',
  run: ({ workspace, typed }) => Promise.resolve(printed(workspace.mails(typed.flags['for']))),
};

export const chats: Command = {
  usage: 'chats [--space id]',
  about: 'Lists the messages of the Chat spaces by thread, newest last.',
  run: ({ workspace, typed }) => Promise.resolve(printed(workspace.chats(typed.flags['space']))),
};

export const calls: Command = {
  usage: 'calls',
  about: 'Counts what the last execution cost: service calls, reads, writes, cells.',
  run: ({ workspace }) => {
    const last = workspace.executions().at(-1);
    if (!last) return Promise.resolve(printed(null));
    const { fn, as, status, ms, summary, calls: list } = last;
    return Promise.resolve(
      printed({ fn, as, status, ms, ...summary, list: list.map((it) => `${it.service}.${it.method}`) }),
    );
  },
};

export const executions: Command = {
  usage: 'executions',
  about: 'Lists the last executions: when, who, what, how long, how it ended.',
  run: ({ workspace }) =>
    Promise.resolve(
      printed(
        workspace
          .executions()
          .slice(-50)
          .map(({ id, startedAt, as, fn, status, ms, error }) => ({
            id,
            startedAt,
            as,
            fn,
            status,
            ms,
            error: error?.message ?? null,
          })),
      ),
    ),
};

export const people: Command = {
  usage: 'people',
  about: 'Lists the people of the workspace and what they may do with the file.',
  run: ({ workspace }) => Promise.resolve(printed(workspace.people())),
};

export const sheet: Command = {
  usage: 'sheet <tab>',
  about: 'Prints a tab as it is shown, row by row, as JSON.',
  run: ({ workspace, typed }) => {
    const title = typed.words[0];
    const tab = workspace.book().tabs.find((it) => it.title === title);
    if (!tab)
      throw new WrongUse(
        `No tab ${title ?? ''}. Tabs: ${workspace
          .book()
          .tabs.map((it) => it.title)
          .join(', ')}`,
      );
    return Promise.resolve(
      printed(workspace.window(tab.sheetId, 0, tab.usedRows).map((row) => row.map((cell) => cell.text))),
    );
  },
};

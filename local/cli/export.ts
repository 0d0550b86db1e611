import { faulted, printed, WrongUse, type Command } from './command';

const isRecord = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null;

export const exportTab: Command = {
  usage: 'export <tab> [--as mail]',
  about: 'Prints a tab as CSV that any spreadsheet opens without running a formula.',
  run: async (acting) => {
    const [tab] = acting.typed.words;
    if (!tab) throw new WrongUse(`desk ${exportTab.usage}`);
    const result = await acting.call('exportTab', [tab]);
    if (!result.ok) return faulted(result);
    const reply = result.value;
    const value = isRecord(reply) && reply['ok'] === true ? reply['value'] : null;
    if (isRecord(value) && typeof value['csv'] === 'string') return { code: 0, out: value['csv'], err: '' };
    return { ...printed(reply), code: 1 };
  },
};

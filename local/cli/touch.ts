import { printed, WrongUse, type Command } from './command';

export const edit: Command = {
  usage: 'edit <tab> <cell> <value> [--as mail]',
  about: 'Types into a cell as a person would; protections and validations answer as in the sheet, edit triggers fire.',
  run: async ({ workspace, typed }) => {
    const [tab, cell, value] = typed.words;
    if (tab === undefined || cell === undefined || value === undefined) throw new WrongUse(`desk ${edit.usage}`);
    const result = workspace.edit({ tab, cell, value, as: typed.flags['as'] ?? workspace.owner() });
    if (!result.ok)
      return {
        code: 1,
        out: '',
        err: `${JSON.stringify({ error: { name: result.reason, message: result.message } })}\n`,
      };
    await workspace.fireDue();
    return printed(result);
  },
};

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

export const clock: Command = {
  usage: 'clock [<instant> | +<n>m|h|d|w | real]',
  about: 'Shows the clock, or moves it on and fires the triggers that fall due on the way.',
  run: async ({ workspace, typed }) => {
    const [to] = typed.words;
    const step = /^\+(\d+)([mhdw])$/.exec(to ?? '');
    if (to === 'real') workspace.setClock('real');
    else if (step) await workspace.advance(Number(step[1]) * (units[step[2] ?? ''] ?? 0));
    else if (to !== undefined) {
      if (Number.isNaN(Date.parse(to))) throw new WrongUse(`desk ${clock.usage}`);
      await workspace.goTo(new Date(to).toISOString());
    }
    return printed({ ...workspace.clock(), triggers: workspace.triggers() });
  },
};

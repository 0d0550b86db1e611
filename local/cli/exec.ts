import { faulted, printed, WrongUse, type Acting, type Command } from './command';

const surfaces = ['sheet', 'editor', 'trigger'] as const;

function surfaceOf({ typed }: Acting) {
  const wanted = typed.flags['surface'] ?? 'sheet';
  const surface = surfaces.find((it) => it === wanted);
  if (!surface) throw new WrongUse(`--surface is one of ${surfaces.join(', ')}.`);
  return surface;
}

/** A JSON array is the list of arguments; any other JSON value is the only one. */
function argumentsOf(text: string | undefined): readonly unknown[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
  } catch {
    throw new WrongUse('The arguments are not JSON. Example: desk exec openRelease \'["REL-2026-0001"]\'');
  }
}

export const exec: Command = {
  usage: `exec <function> ['<json arguments>'] [--as mail] [--now instant] [--surface sheet|editor|trigger]`,
  about: 'Calls a public function of the script and prints its answer as JSON.',
  run: async (acting) => {
    const [fn, args] = acting.typed.words;
    if (!fn) throw new WrongUse(`desk ${exec.usage}`);
    const result = await acting.call(fn, argumentsOf(args), surfaceOf(acting));
    return result.ok ? printed(result.value) : faulted(result);
  },
};

import { WrongUse, type Typed } from './command';

const valued = new Set([
  'as',
  'now',
  'data',
  'trace',
  'for',
  'surface',
  'port',
  'days',
  'encoding',
  'space',
  'tab',
  'row',
]);
const bare = new Set(['empty', 'partial', 'preview']);

/** Reads what stands after `desk`. Everything after `--` counts as words, so that a cell can be given `--text`. */
export function readTyped(argv: readonly string[]): Typed {
  const words: string[] = [];
  const flags: Record<string, string> = {};
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      words.push(...argv.slice(at + 1));
      break;
    }
    const named = /^--([a-z]+)(?:=(.*))?$/s.exec(word);
    const name = named?.[1] ?? '';
    if (!named) words.push(word);
    else if (bare.has(name)) flags[name] = 'yes';
    else if (!valued.has(name)) throw new WrongUse(`Unknown option ${word}. Try: desk help`);
    else {
      const value = named[2] ?? argv[++at];
      if (value === undefined) throw new WrongUse(`Option ${word} needs a value.`);
      flags[name] = value;
    }
  }
  return { words, flags };
}

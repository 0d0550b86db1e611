import { commands } from './catalogue';

const own: readonly (readonly [string, string])[] = [
  [
    'serve [--port n] [--empty]',
    'Opens the workspace in the browser; the environment variable PORT names the port too.',
  ],
  ['reset [--empty]', 'Goes back to the demo company, or to an empty spreadsheet.'],
  ['help', 'Says this.'],
];

/** Everything that `desk` understands. */
export function helpText(): string {
  const lines = [...Object.values(commands).map((it) => [it.usage, it.about] as const), ...own];
  const listed = lines.map(([usage, about]) => `  desk ${usage}\n      ${about}`);
  return [
    'desk - the local workspace without a browser',
    '',
    ...listed,
    '',
    'Options of every command:',
    '  --data <folder>   where the workspace lives (default .desk)',
    '  --as <mail>       who acts (default: the first administrator; edit: the owner of the file)',
    '  --now <instant>   moves the clock there first, without firing triggers',
    '  --trace <file>    appends every service call with its arguments and size, one JSON line each',
    '',
    'Answers are JSON on the standard output. A fault prints JSON on the error stream and ends with 1,',
    'a command that was typed wrongly with 2. While `desk serve` runs, commands go to that process.',
    '',
  ].join('\n');
}

import { join } from 'node:path';
import { openWorkspace, type Workspace } from '../../local/engine/api';
import { demoCreation, setUp } from '../../local/demo/build-demo';
import { deskOf, type Call, type Desk } from '../../local/demo/walk/desk';
import type { Story } from '../../local/demo/walk/story';
import { tellStory } from '../../local/demo/walk/tell-story';

/** The built files that are pushed. */
export const dist = join(__dirname, '../../build/dist');

export interface DemoDesk {
  readonly workspace: Workspace;
  readonly desk: Desk;
  readonly call: Call;
}

/** The demo company's register, set up by the built bundle, with no release yet; in memory. Its calls share one warm context. */
export function demoDesk(): DemoDesk {
  const workspace = openWorkspace({ bundle: { dir: dist }, create: demoCreation });
  setUp(workspace);
  let count = 0;
  const call: Call = (fn, args, as) => {
    const result = workspace.execHere({ fn, args: [...args], as, origin: 'run', warm: true });
    if (!result.ok) throw new Error(`${fn} as ${as}: ${result.error.message}\n${result.error.stack}`);
    return result.value;
  };
  return { workspace, call, desk: deskOf(call, () => `test-key-${String((count += 1)).padStart(6, '0')}`) };
}

/** Lets a story happen, the clock going along; gives the id of its release. */
export function happened({ workspace, desk }: DemoDesk, story: Story): string {
  const telling = tellStory(desk, story);
  for (let step = telling.next(); ; step = telling.next()) {
    if (step.done === true) return step.value;
    workspace.setClock({ at: step.value, run: false });
  }
}

/** The rows of a tab as shown, header first; trailing blank rows left out. */
export function rowsOf(workspace: Workspace, title: string): readonly (readonly string[])[] {
  const tab = workspace.book().tabs.find((it) => it.title === title);
  if (tab === undefined) throw new Error(`No tab ${title}`);
  return workspace.window(tab.sheetId, 0, tab.usedRows).map((row) => row.map((cell) => cell.text));
}

/** Rows as records by header. */
export function recordsOf(workspace: Workspace, title: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = rowsOf(workspace, title);
  return rows
    .filter((row) => row[0] !== '')
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { handleCli } from '../cli/handle-cli';
import type { ExecResult, UiRequest, Workspace } from '../engine/api';
import type { Frames } from './frames';
import { Refused } from './http';

const place = v.object({ tab: v.string(), row: v.number(), column: v.optional(v.number(), 1) });
const run = v.object({
  as: v.string(),
  fn: v.string(),
  args: v.optional(v.array(v.unknown()), []),
  origin: v.picklist(['menu', 'run']),
  active: v.optional(place),
});
const edit = v.object({
  as: v.string(),
  tab: v.string(),
  cell: v.string(),
  value: v.string(),
  confirmed: v.optional(v.boolean(), false),
});
const clock = v.union([
  // A time on the wall of the file's zone, e.g. 2026-05-14T09:00.
  v.object({ goTo: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)) }),
  v.object({ advance: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ real: v.literal(true) }),
]);
const who = v.object({ as: v.string() });
/** Version of the file that the view has already. */
const knowing = v.object({ known: v.optional(v.number(), -1) });

export type Route = (input: unknown) => unknown;

/** What the view may ask, by path; each parses its own input. */
export function routes(
  workspace: Workspace,
  frames: Frames,
  reset: () => Promise<void>,
): Readonly<Record<string, Route>> {
  return {
    state: (input) => stateOf(workspace, v.parse(knowing, input ?? {}).known),
    open: async (input) => ({ menus: await workspace.openFile(v.parse(who, input).as) }),
    window: (input) => {
      const { sheet, from, to } = v.parse(v.object({ sheet: v.number(), from: v.number(), to: v.number() }), input);
      return workspace.window(sheet, from, Math.min(to, from + 2000));
    },
    run: async (input) => {
      const request = v.parse(run, input);
      if (request.fn.endsWith('_')) throw new Refused(403, `Script function ${request.fn} is private.`);
      const { active, ...rest } = request;
      return tellOf(await workspace.exec({ ...rest, ...(active ? { active } : {}) }), frames);
    },
    edit: (input) => workspace.edit(v.parse(edit, input)),
    mails: (input) => workspace.mails(v.parse(who, input).as),
    chats: () => ({ spaces: workspace.spaces(), messages: workspace.chats() }),
    // Calls and pages of 500 executions would be megabytes; one of them is told by `execution`.
    executions: () => workspace.executions().map((it) => ({ ...it, calls: undefined, ui: undefined })),
    execution: (input) => {
      const { id } = v.parse(v.object({ id: v.number() }), input);
      return workspace.executions().find((it) => it.id === id) ?? null;
    },
    clock: (input) => moveClock(workspace, v.parse(clock, input)),
    reset: async () => {
      await reset();
      return {};
    },
    'exec-cli': (input) => handleCli(workspace, input),
  };
}

/** Gives how many triggers fired on the way; going back fires none. */
async function moveClock(workspace: Workspace, wish: v.InferOutput<typeof clock>): Promise<number> {
  if ('advance' in wish) return (await workspace.advance(wish.advance)).length;
  if ('real' in wish) {
    workspace.setClock('real');
    return 0;
  }
  const at = Temporal.PlainDateTime.from(wish.goTo).toZonedDateTime(workspace.book().timeZone).toInstant().toString();
  const { now, mode } = workspace.clock();
  if (Date.parse(at) >= Date.parse(now)) return (await workspace.goTo(at)).length;
  workspace.setClock({ at, run: mode !== 'standing' });
  return 0;
}

/** Everything but the cells; the file itself, its largest part, only where the view has another version of it. */
function stateOf(workspace: Workspace, known: number): unknown {
  const book = workspace.book();
  return {
    book: book.version === known ? null : book,
    people: workspace.people(),
    owner: workspace.owner(),
    clock: workspace.clock(),
    triggers: workspace.triggers(),
    inboxes: Object.fromEntries(workspace.people().map(({ mail }) => [mail, receivedBy(workspace, mail)])),
  };
}

const receivedBy = (workspace: Workspace, mail: string): number =>
  workspace.mails(mail).filter((it) => [...it.to, ...it.cc, ...it.bcc].includes(mail)).length;

/** The outcome as the page around the frames needs it: pages are kept here and named by number. */
function tellOf(result: ExecResult, frames: Frames): unknown {
  const ui = result.execution.ui.map((it: UiRequest) =>
    'html' in it ? { ...it, html: '', frame: frames.keep(it.html) } : it,
  );
  const { id, ms, summary } = result.execution;
  return result.ok
    ? { ok: true, value: result.value, ui, execution: { id, ms, summary } }
    : {
        ok: false,
        error: { name: result.error.name, message: result.error.message },
        ui,
        execution: { id, ms, summary },
      };
}

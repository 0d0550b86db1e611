import { settingsRows } from '../../local/demo/settings-rows';
import { deskOf, type Call, type Desk } from '../../local/demo/walk/desk';
import defaults from '../../src/defaults';
import { childId, countedId, counterOf } from '../../src/adapters/sheets/write/id-shapes';
import { childTabs, settingsTabs, type TabId } from '../../src/domain/register/workbook';
import { readSettings } from '../../src/domain/settings/read-settings';
import type { SettingsRows } from '../../src/domain/settings/settings';
import { say } from '../../src/domain/text/say';
import type { ActRequest } from '../../src/sidebar-api';
import { blankRecord } from '../../src/use-cases/acting/blank';
import { commandOf } from '../../src/use-cases/acting/perform';
import { actions, isPageAction } from '../../src/use-cases/actions/catalogue';
import { deskCommandOf } from '../../src/use-cases/desk-acting/perform-desk';
import { deskActions, isDeskAction } from '../../src/use-cases/desk-actions/catalogue';
import type { Refusal } from '../../src/use-cases/ports';
import { checklistView } from '../../src/use-cases/views/checklist';
import { processView } from '../../src/use-cases/views/process';
import { releaseView } from '../../src/use-cases/views/release';
import type { View } from '../../src/use-cases/views/view';
import { MemoryRegister } from '../use-cases/walk/memory-register';

/** The demo company's settings: the defaults, and what its administrator types. */
const rows = Object.fromEntries(
  settingsTabs.map((tab) => {
    const typed: readonly object[] =
      Object.entries(settingsRows).find(([name]) => name === tab)?.[1] ?? defaults.en[tab];
    const blank = blankRecord(tab, '');
    return [tab, typed.map((it) => ({ ...blank, ...it }))];
  }),
) as unknown as SettingsRows;

const refused = (no: Refusal) => ({
  ok: false,
  problem: {
    title: say('en', no.why),
    reasons: (no.reasons ?? []).map((it) => say('en', it)),
    fields: Object.fromEntries(Object.entries(no.fields ?? {}).map(([name, it]) => [name, say('en', it)])),
    who: no.who ?? [],
  },
});

/** An act that went through. */
export interface DoneAct {
  readonly as: string;
  readonly request: ActRequest;
}

interface MemoryDesk {
  readonly desk: Desk;
  readonly register: MemoryRegister;
}

/** A register in memory whose records are numbered as the store numbers them, so that what happened in it can be done again. */
class NumberedRegister extends MemoryRegister {
  protected override idOf(tab: TabId, release: string, n: number): string {
    const counter = counterOf(tab, this.now.slice(0, 4));
    if (counter !== undefined) return countedId(tab, counter, n);
    const child = childTabs.find((it) => it === tab);
    return child ? childId(release, child, n) : super.idOf(tab, release, n);
  }
}

/** The use cases over a register in memory, called as the pages call the bundle: fast enough to go many ways. */
export function memoryDesk(done: (act: DoneAct) => void = () => undefined): MemoryDesk {
  const register = new NumberedRegister(readSettings(rows, 1));
  const look = <I, V>(view: View<I, V>, input: I) => {
    const { world, circumstances } = register.look(view.wants(input));
    const answer = view.show(world, input, circumstances);
    return answer.kind === 'view' ? { ok: true, value: answer.view } : refused(answer);
  };
  const act = (request: ActRequest) => {
    const { action, key } = request;
    const command = isPageAction(action)
      ? commandOf(action, actions[action])
      : isDeskAction(action)
        ? deskCommandOf(action, deskActions[action])
        : null;
    if (!command) throw new Error(`There is no action ${action}.`);
    const outcome = register.run(command, request, { key });
    return outcome.kind === 'done' ? { ok: true, value: outcome.answer } : refused(outcome);
  };
  const functions: Readonly<Record<string, (arg: never) => unknown>> = {
    act,
    openRelease: (release: string) => look(releaseView, release),
    openChecklist: (release: string) => look(checklistView, release),
    openProcess: (section: string) => look(processView, section),
  };
  const call: Call = (fn, [arg], as) => {
    register.actor = as;
    const reply = functions[fn]?.(arg as never) as { readonly ok: boolean };
    if (fn === 'act' && reply.ok) done({ as, request: arg as ActRequest });
    return reply;
  };
  let count = 0;
  return { register, desk: remembering(deskOf(call, () => `memory-${String((count += 1)).padStart(6, '0')}`)) };
}

/** What somebody saw of a release stays true until somebody acts: a page is not asked for twice. */
function remembering(desk: Desk): Desk {
  const seen = new Map<string, ReturnType<Desk['release']>>();
  return {
    ...desk,
    act: (...asked) => {
      seen.clear();
      return desk.act(...asked);
    },
    release: (as, id) => {
      const view = seen.get(`${as} ${id}`) ?? desk.release(as, id);
      seen.set(`${as} ${id}`, view);
      return view;
    },
  };
}

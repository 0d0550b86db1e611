import { wholeRelease } from '../../../src/client/desk/whole-release';
import type {
  ActAnswer,
  ChecklistView,
  FormValues,
  ProcessView,
  ReleaseReply,
  ReleaseView,
  Reply,
} from '../../../src/sidebar-api';

/** Calls a public function as a person, as a page would, and gives its reply. */
export type Call = (fn: string, args: readonly unknown[], as: string) => unknown;

export interface Act {
  readonly release?: string;
  readonly subject?: string;
  readonly values?: FormValues;
}

/** Release Desk as its users have it: actions and views by person. A refusal throws with its reasons. */
export interface Desk {
  readonly act: (as: string, action: string, act?: Act) => ActAnswer;
  readonly release: (as: string, id: string) => ReleaseView;
  readonly checklist: (as: string, id: string) => ChecklistView;
  readonly process: (as: string, section: string) => ProcessView;
}

/** A desk over a way to call; every action carries a key of its own and hands its messages over, as the pages do. */
export function deskOf(call: Call, keys: () => string): Desk {
  const good = (fn: string, arg: unknown, as: string): Good => {
    const reply = call(fn, [arg], as) as Reply<unknown>;
    if (reply.ok) return { value: reply.value, messages: reply.messages ?? [] };
    const { title, reasons, fields, who } = reply.problem;
    const asked = JSON.stringify(arg).slice(0, 160);
    throw new Error(
      `${as} ${fn} ${asked}: ${title} ${reasons.join(' · ')} ${JSON.stringify(fields)} ${who.join(', ')}`,
    );
  };
  return {
    act: (as, action, { release = '', subject = '', values = {} } = {}) => {
      const { value, messages } = good('act', { action, release, subject, values, key: keys(), revision: null }, as);
      if (messages.length > 0) call('relayMessages', [messages], as);
      return value as ActAnswer;
    },
    release: (as, id) => wholeRelease(good('openRelease', id, as).value as ReleaseReply),
    process: (as, section) => good('openProcess', section, as).value as ProcessView,
    checklist: (as, id) => good('openChecklist', id, as).value as ChecklistView,
  };
}

interface Good {
  readonly value: unknown;
  readonly messages: readonly string[];
}

/** Ids of a release's records of one kind, e.g. `CHG`, in the panels that this person sees. */
export function recordsOf(view: ReleaseView, kind: string): readonly string[] {
  const ids = view.panels.flatMap((panel) => panel.rows.map((row) => row.id));
  return [...new Set(ids.filter((id) => id.includes(`/${kind}-`)))];
}

import type { ActAnswer, ChecklistView, FormValues, ReleaseView, Reply } from '../../../src/sidebar-api';

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
}

/** A desk over a way to call; every action carries a key of its own and hands its messages over, as the pages do. */
export function deskOf(call: Call, keys: () => string): Desk {
  const value = <T>(
    fn: string,
    args: readonly unknown[],
    as: string,
  ): { readonly value: T; readonly messages: readonly string[] } => {
    const reply = call(fn, args, as) as Reply<T>;
    if (reply.ok) return { value: reply.value, messages: reply.messages ?? [] };
    const { title, reasons, fields, who } = reply.problem;
    throw new Error(
      `${as} ${fn} ${JSON.stringify(args).slice(0, 160)}: ${title} ${reasons.join(' · ')} ${JSON.stringify(fields)} ${who.join(', ')}`,
    );
  };
  return {
    act: (as, action, { release = '', subject = '', values = {} } = {}) => {
      const request = { action, release, subject, values, key: keys(), revision: null };
      const { value: answer, messages } = value<ActAnswer>('act', [request], as);
      if (messages.length > 0) call('relayMessages', [messages], as);
      return answer;
    },
    release: (as, id) => value<ReleaseView>('openRelease', [id], as).value,
    checklist: (as, id) => value<ChecklistView>('openChecklist', [id], as).value,
  };
}

/** Ids of a release's records of one kind, e.g. `CHG`, in the panels that this person sees. */
export function recordsOf(view: ReleaseView, kind: string): readonly string[] {
  const ids = view.panels.flatMap((panel) => panel.rows.map((row) => row.id));
  return [...new Set(ids.filter((id) => id.includes(`/${kind}-`)))];
}

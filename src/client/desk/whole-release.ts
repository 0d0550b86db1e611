import type { ActionView, ReleaseReply, ReleaseView, SharedAct } from '../../sidebar-api';

/** The release with every act whole again: its words, its fields, their options and what they hold. */
export function wholeRelease(view: ReleaseView | ReleaseReply): ReleaseView {
  if (!('forms' in view)) return view;
  const { forms, lists, ...rest } = view;
  const whole = ({ like, values, primary, ...act }: SharedAct): ActionView => {
    const form = forms[like] ?? { label: '', explain: '', fields: [] };
    const fields = form.fields.map(({ listed, ...field }) => ({
      ...field,
      ...(listed === undefined ? {} : { options: lists[listed] ?? [] }),
      ...(field.id in values ? { value: values[field.id] ?? null } : {}),
    }));
    return { ...act, label: form.label, explain: form.explain, fields, primary: primary === true };
  };
  return {
    ...rest,
    next: rest.next.map(whole),
    panels: rest.panels.map((it) => ({
      ...it,
      rows: it.rows.map((row) => ({ ...row, actions: row.actions.map(whole) })),
      actions: it.actions.map(whole),
    })),
  };
}

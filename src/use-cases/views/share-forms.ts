import type {
  ActionView,
  Field,
  FieldValue,
  ReleaseReply,
  ReleaseView,
  SharedAct,
  SharedField,
} from '../../sidebar-api';
import { releaseView } from './release';
import type { View } from './view';

/** Things of which each is kept once; `at` says where. */
class Kept<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  at(it: T): number {
    const key = JSON.stringify(it);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(it) - 1;
  }
}

/** The release as it is sent: words, forms and option lists that many acts have in common stand once (P9). */
export function shareForms(view: ReleaseView): ReleaseReply {
  const lists = new Kept<NonNullable<Field['options']>>();
  const forms = new Kept<ReleaseReply['forms'][number]>();
  const split = ({ options, value = null, ...rest }: Field): Split => ({
    field: options ? { ...rest, listed: lists.at(options) } : rest,
    held: value === null || value === '' ? [] : [[rest.id, value]],
  });
  const shared = ({ fields, label, explain, refused, primary, action, subject }: ActionView): SharedAct => {
    const parts = fields.map(split);
    return {
      action,
      subject,
      like: forms.at({ label, explain, fields: parts.map((it) => it.field) }),
      values: Object.fromEntries(parts.flatMap((it) => it.held)),
      ...(refused ? { refused } : {}),
      ...(primary ? { primary } : {}),
    };
  };
  const panels = view.panels.map((it) => ({
    ...it,
    rows: it.rows.map((row) => ({ ...row, actions: row.actions.map(shared) })),
    actions: it.actions.map(shared),
  }));
  return { ...view, next: view.next.map(shared), panels, forms: forms.all, lists: lists.all };
}

/** A field without what it holds, and what it holds; nothing where it is empty. */
interface Split {
  readonly field: SharedField;
  readonly held: readonly (readonly [id: string, value: FieldValue])[];
}

/** One release, as the page is sent it. */
export const releaseReply: View<string, ReleaseReply> = {
  wants: releaseView.wants,
  show: (world, release, known) => {
    const answer = releaseView.show(world, release, known);
    return answer.kind === 'view' ? { kind: 'view', view: shareForms(answer.view) } : answer;
  },
};

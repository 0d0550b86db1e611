import { nameOf, type Person } from '../../domain/people/person';
import type { Settings } from '../../domain/settings/settings';
import { say } from '../../domain/text/say';
import type { ActionView } from '../../sidebar-api';
import type { FieldSpec, Option } from '../acting/field';
import type { Refusal } from '../ports';
import { fieldView } from './field-view';

/** An act to be offered: its words, its form, and why this person may not do it. */
interface Offered extends Pick<ActionView, 'action' | 'subject' | 'label' | 'explain'> {
  readonly refusal: Refusal | undefined;
  /** The form; not asked for where the act is refused. */
  readonly fields: () => readonly FieldSpec[];
}

/** Who reads it, and whom its forms propose. */
interface Reader {
  readonly actor: Pick<Person, 'language'>;
  readonly settings: Settings;
  readonly people: readonly Option[];
}

/** An act as a page shows it; a refused one has no form, but says why and who can. */
export function actionView({ refusal, fields, ...words }: Offered, { actor, settings, people }: Reader): ActionView {
  const { language } = actor;
  if (refusal) {
    const who = (refusal.who ?? []).map((it) => nameOf(settings, it));
    return { ...words, fields: [], refused: { why: say(language, refusal.why), who }, primary: false };
  }
  const shown = fields().filter((it) => !it.hidden);
  return { ...words, fields: shown.map((it) => fieldView(it, language, people)), primary: false };
}

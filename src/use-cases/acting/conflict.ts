import { inLanguage, say, text, type Text } from '../../domain/text/say';
import type { FieldValue, FormValues } from '../../sidebar-api';
import type { Refusal } from '../ports';
import { refuse } from './action';
import type { FieldSpec } from './field';
import type { Scene } from './scene';

/** Somebody saved in between: shows, field by field, what stands there now where it differs from what was sent [BAD-48]. */
export function conflictOf(scene: Scene, specs: readonly FieldSpec[], sent: FormValues): Refusal {
  const differing = specs.filter(
    (it) => it.hidden === undefined && it.id in sent && shown(it, scene, sent[it.id]) !== shown(it, scene, it.value),
  );
  const theirs = differing.map((it): readonly [string, Text] => [
    it.id,
    text('conflict.theirs', { theirs: shown(it, scene, it.value) || '–', mine: shown(it, scene, sent[it.id]) || '–' }),
  ]);
  return refuse(text('conflict.saved'), {
    next: text('conflict.next'),
    fields: Object.fromEntries(theirs),
    reasons: theirs.map(([, it]) => it),
  });
}

function shown(spec: FieldSpec, { actor: { language } }: Scene, value: FieldValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return say(language, text(value ? 'form.yes' : 'form.no'));
  const words = [value].flat().map((it) => {
    const option = spec.options?.find((one) => one.value === it);
    return option ? inLanguage(option.label, language) : String(it);
  });
  return words.join(', ');
}

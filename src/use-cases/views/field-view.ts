import type { Language } from '../../domain/register/schema';
import { inLanguage, say, text } from '../../domain/text/say';
import type { Field } from '../../sidebar-api';
import type { FieldSpec, Option } from '../acting/field';

/** A field in the reader's language; `people` are the options where a person is asked for. */
export function fieldView(spec: FieldSpec, language: Language, people: readonly Option[]): Field {
  const options = spec.kind === 'person' || spec.kind === 'people' ? people : spec.options;
  return {
    id: spec.id,
    kind: spec.kind,
    label: say(language, text(`field.${spec.id}`)),
    required: spec.required,
    ...(spec.help ? { help: say(language, text(spec.help)) } : {}),
    ...(spec.example ? { example: say(language, text(spec.example)) } : {}),
    ...(spec.when ? { when: spec.when } : {}),
    ...(spec.group ? { group: say(language, text(spec.group)) } : {}),
    ...(spec.max === undefined ? {} : { max: spec.max }),
    ...(spec.value === undefined ? {} : { value: spec.value }),
    ...(options ? { options: options.map(({ value, label }) => ({ value, label: inLanguage(label, language) })) } : {}),
  };
}

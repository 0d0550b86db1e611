import * as v from 'valibot';
import type { RecordOf } from '../register/workbook';

type Item = Pick<RecordOf<'checklist'>, 'priority' | 'evidence' | 'evidenceKind' | 'evidenceRef'>;

const words = v.optional(v.string(), '');
const message = v.object({
  sender: words,
  sentOn: words,
  word: words,
  authentication: words,
  recordedBy: words,
});

/** What is kept of a message that proves an item: never its body (clarification 57). Message-ID and link stand in the item itself. */
export type Message = v.InferOutput<typeof message>;

/** The message behind an item; empty fields where none is. Throws where the cell is not what the product wrote. */
export const messageOf = ({ message: cell }: Pick<RecordOf<'checklist'>, 'message'>): Message =>
  v.parse(message, cell === '' ? {} : JSON.parse(cell));

/** True where a link, a message or the number of a record proves an item; a sentence alone is enough for low ones only (domain.md 5). */
export const isProven = ({ priority, evidence, evidenceKind, evidenceRef }: Item): boolean =>
  priority === 'low' || evidence !== '' || (evidenceRef !== '' && evidenceKind !== 'sentence' && evidenceKind !== '');

/** Topics whose items are about what is built and rolled out: another version of the build package ages their evidence. */
const builtTopics: readonly string[] = ['I', 'J', 'K', 'L'];

/** What the age of evidence is measured against; days, '' where nothing changed. */
export interface LastChange {
  /** The day on which the topic switches were last answered. */
  readonly answeredOn: string;
  /** Letter of a topic: whether the release changes it. */
  readonly changed: Readonly<Record<string, boolean>>;
  readonly packages: readonly Pick<RecordOf<'components'>, 'kind' | 'changedOn'>[];
}

/** The day of the last change of a topic; '' where it did not change. */
export function changedOn(topic: string, { answeredOn, changed, packages }: LastChange): string {
  const built = builtTopics.includes(topic)
    ? packages.filter((it) => it.kind === 'build-package').map((it) => it.changedOn)
    : [];
  return [changed[topic] === true ? answeredOn : '', ...built].reduce((last, it) => (it > last ? it : last), '');
}

/** True for evidence that is older than the last change of its topic: it is marked, and a person looks again. */
export const isOlder = (evidenceOn: string, changed: string): boolean => evidenceOn !== '' && evidenceOn < changed;

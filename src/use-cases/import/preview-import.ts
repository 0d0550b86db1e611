import { importTargets } from '../../domain/import/import-columns';
import type { RecordPlan } from '../../domain/import/plan-record';
import { inLanguage, say } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { ImportPreview } from '../../sidebar-api';
import type { Refusal, Store } from '../ports';
import { refusedOnRegister } from '../acting/may-on-register';
import { importWants, planFile, readOffer, type Offer } from './read-offer';
import { readerLanguage } from './reader';

/** More would not fit into one answer to a page. */
const listedAtMost = 300;

/** What an import would do: how the file is understood, and the counts of added, changed and refused rows. Writes nothing. */
export function previewImport(store: Store, offer: Offer): ImportPreview | Refusal {
  const { world, circumstances } = store.look(importWants);
  const refusal = refusedOnRegister('import-register', circumstances);
  if (refusal) return refusal;
  const file = readOffer(offer, circumstances);
  if ('kind' in file) return file;
  const language = readerLanguage(circumstances);
  const plans = planFile(file, world);
  const count = (kind: RecordPlan['kind']): number => plans.filter((it) => it.kind === kind).length;
  const refused = plans.flatMap((it) =>
    it.kind === 'refused' ? [{ row: it.row, reason: say(language, it.reason) }] : [],
  );
  return {
    encoding: offer.request.encoding,
    separator: file.separator,
    headers: file.headers,
    columns: importTargets.map(({ column, header }) => ({ value: column, label: inLanguage(header, language) })),
    dayOrder: file.dayOrder,
    askDayOrder: file.askDayOrder,
    added: count('add'),
    changed: count('change'),
    unchanged: count('same'),
    refused: refused.slice(0, listedAtMost),
    ...(refused.length > listedAtMost ? { refusedTotal: refused.length } : {}),
    words: wordsOf('import', language),
  };
}

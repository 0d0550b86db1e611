import { randomUUID } from 'node:crypto';
import { decodeCsv } from '../../src/domain/import/decode-csv';
import { say } from '../../src/domain/text/say';
import { faulted, printed, WrongUse, type Acting, type Command } from './command';

interface Offer {
  readonly name: string;
  readonly encoding: string;
  readonly text: string;
  readonly key: string;
  readonly partial: boolean;
  readonly dayOrder?: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/** The file as the page would offer it. A new key each time: one that was stopped finds what it has done already as unchanged. */
function offerOf({ typed }: Acting): Offer {
  const { file, flags } = typed;
  if (!file) throw new WrongUse(`desk ${importFile.usage}`);
  const bytes = Buffer.from(file.base64, 'base64');
  const read = decodeCsv(bytes, (it, encoding) => new TextDecoder(encoding).decode(it));
  if ('refused' in read) throw new WrongUse(say('en', read.refused));
  return {
    name: file.name,
    encoding: read.encoding,
    text: read.text,
    key: `import-${randomUUID()}`,
    partial: flags['partial'] !== undefined,
    ...(flags['days'] ? { dayOrder: flags['days'] } : {}),
  };
}

const isRecord = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null;
const valueOf = (reply: unknown): Record<string, unknown> | null =>
  isRecord(reply) && reply['ok'] === true && isRecord(reply['value']) ? reply['value'] : null;

/** `Actual=deploymentEnd,Colour=`: these headers mean these columns, or none; the others stay as proposed. */
function mappingOf(proposed: unknown, wished: string): Readonly<Record<string, string>> {
  const headers: readonly unknown[] = Array.isArray(proposed) ? proposed : [];
  const columns = headers.flatMap((it) =>
    isRecord(it) ? [[String(it['header']), String(it['column'])] as const] : [],
  );
  const told = wished.split(',').map((it): readonly [string, string] => {
    const at = it.lastIndexOf('=');
    if (at < 1 || !columns.some(([header]) => header === it.slice(0, at)))
      throw new WrongUse(`--map "${it}": write Header=column, with a header of the file.`);
    return [it.slice(0, at), it.slice(at + 1)];
  });
  return Object.fromEntries([...columns, ...told]);
}

async function batches(acting: Acting, offer: Offer) {
  const sum = { added: 0, changed: 0 };
  for (let from = 0; ;) {
    const result = await acting.call('importRegister', [{ ...offer, from }]);
    if (!result.ok) return faulted(result);
    const value = valueOf(result.value);
    if (!value) return { ...printed(result.value), code: 1 };
    sum.added += Number(value['added']);
    sum.changed += Number(value['changed']);
    if (value['finished'] === true)
      return printed({ done: value['done'], total: value['total'], ...sum, said: value['said'] });
    if (!(Number(value['done']) > from)) return { ...printed(result.value), code: 1 };
    from = Number(value['done']);
  }
}

export const importFile: Command = {
  usage: 'import <file.csv> [--as mail] [--days dmy|mdy|ymd] [--map Header=column,…] [--partial] [--preview]',
  about: 'Imports a CSV file of another tool: counts first, then batches; refused rows stop it unless --partial.',
  run: async (acting) => {
    let offer = offerOf(acting);
    let preview = await acting.call('previewImport', [offer]);
    if (!preview.ok) return faulted(preview);
    const { map } = acting.typed.flags;
    const first = valueOf(preview.value);
    if (map !== undefined && first) {
      offer = { ...offer, mapping: mappingOf(first['headers'], map) };
      preview = await acting.call('previewImport', [offer]);
      if (!preview.ok) return faulted(preview);
    }
    const seen = valueOf(preview.value);
    const shown = Object.fromEntries(
      Object.entries(seen ?? {}).filter(([name]) => name !== 'words' && name !== 'columns'),
    );
    if (acting.typed.flags['preview'] !== undefined && seen) return printed(shown);
    const refused = seen ? (Array.isArray(seen['refused']) ? seen['refused'].length : 0) : 1;
    if (!seen || seen['askDayOrder'] === true || (refused > 0 && !offer.partial))
      return { ...printed(seen ? shown : preview.value), code: 1 };
    return batches(acting, offer);
  },
};

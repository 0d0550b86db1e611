/** A record as the sheet should show it, and as the store last sealed it. */
export interface Kept {
  title: string;
  version: string;
  revision: number;
  /** What the store wrote last; a cell that differs from it was typed by hand. */
  sealed: { title: string; version: string; whole: boolean };
}

/** A release: also the revisions of its changes as it counts them. */
export interface KeptRelease extends Kept {
  readonly counted: Map<string, number>;
}

/** What a person asks of the store, in words; texts are new each time, so that every act changes something. */
export type Act =
  | { readonly kind: 'create'; readonly title: string; readonly changes: number; readonly mail: boolean }
  | {
      readonly kind: 'edit';
      readonly release: string;
      readonly field: 'title' | 'version';
      readonly value: string;
      readonly mail: boolean;
    }
  | { readonly kind: 'add-change'; readonly release: string; readonly title: string }
  | { readonly kind: 'edit-change'; readonly change: string; readonly title: string };

/** How an act should end. */
export type Expected =
  | { readonly kind: 'done'; readonly ids: readonly string[]; readonly messages: readonly string[] }
  | { readonly kind: 'refusal' };

/** The register as plain maps: what must be true of it, whatever order rows and columns stand in. */
export class RegisterModel {
  readonly releases = new Map<string, KeptRelease>();
  readonly changes = new Map<string, Kept>();
  /** Ids that the audit knows and a hand took away. */
  readonly deleted = new Set<string>();
  /** Rows that a hand made up. */
  readonly strays = new Set<string>();
  /** Messages by id: pending, sent, or unclear after a kill of the relay until somebody looks. */
  readonly messages = new Map<string, string>();
  /** What the audit must hold: record, revision and key, once each. */
  readonly audit: string[] = [];
  /** Acts that were carried out, by their key. */
  readonly done = new Map<string, { readonly act: Act; readonly outcome: Expected }>();
  columnsAdded = 0;
  private made = 0;
  private texts = 0;

  /** A text or key that was never used before. */
  fresh(word: string): string {
    this.texts += 1;
    return `${word}-${String(this.texts).padStart(6, '0')}`;
  }

  /** The outcome that an act must have now. */
  expect(act: Act): Expected {
    if (act.kind === 'create') {
      const release = `REL-2026-${String(this.made + 1).padStart(4, '0')}`;
      const changes = Array.from({ length: act.changes }, (_, at) => `${release}/CHG-${at + 1}`);
      return { kind: 'done', ids: [release, ...changes], messages: this.nextMessages(act.mail) };
    }
    const release = this.releases.get(releaseOf(act));
    if (!release || (act.kind === 'edit-change' && !this.changes.has(act.change))) return { kind: 'refusal' };
    if (act.kind === 'edit') return { kind: 'done', ids: [act.release], messages: this.nextMessages(act.mail) };
    if (act.kind === 'edit-change') return { kind: 'done', ids: [act.change], messages: [] };
    return { kind: 'done', ids: [`${act.release}/CHG-${release.counted.size + 1}`], messages: [] };
  }

  /** Carries an act out, once. */
  apply(act: Act, key: string): Expected {
    const outcome = this.expect(act);
    if (outcome.kind === 'refusal') return outcome;
    if (act.kind === 'create') this.create(act, key);
    else if (act.kind === 'edit') {
      const release = this.must(this.releases, act.release);
      write(release, { [act.field]: act.value });
      this.told(act.release, release.revision, key);
    } else this.changeChange(act, outcome.ids[0] ?? '', key);
    outcome.messages.forEach((it) => this.messages.set(it, 'pending'));
    this.done.set(key, { act, outcome });
    return outcome;
  }

  private create({ title, changes }: Extract<Act, { kind: 'create' }>, key: string): void {
    this.made += 1;
    const id = `REL-2026-${String(this.made).padStart(4, '0')}`;
    const release = { ...freshRecord(title), counted: new Map<string, number>() };
    for (let n = 1; n <= changes; n += 1) {
      release.counted.set(`${id}/CHG-${n}`, 1);
      this.changes.set(`${id}/CHG-${n}`, freshRecord(`${title} ${n}`));
      this.told(`${id}/CHG-${n}`, 1, key);
    }
    this.releases.set(id, release);
    this.told(id, 1, key);
  }

  private changeChange(act: Extract<Act, { kind: 'add-change' | 'edit-change' }>, id: string, key: string): void {
    const release = this.must(this.releases, releaseOf(act));
    if (act.kind === 'add-change') this.changes.set(id, freshRecord(act.title));
    else write(this.must(this.changes, id), { title: act.title });
    const { revision } = this.must(this.changes, id);
    release.counted.set(id, revision);
    write(release, {});
    this.told(id, revision, key);
    this.told(releaseOf(act), release.revision, key);
  }

  private told(record: string, revision: number, key: string): void {
    this.audit.push(`${record} ${revision} ${key}`);
  }

  private nextMessages(mail: boolean): readonly string[] {
    return mail ? [`MSG-${String(this.messages.size + 1).padStart(6, '0')}`] : [];
  }

  private must<T>(map: ReadonlyMap<string, T>, id: string): T {
    const it = map.get(id);
    if (!it) throw new Error(`The model does not know ${id}.`);
    return it;
  }
}

const releaseOf = (act: Exclude<Act, { kind: 'create' }>): string =>
  act.kind === 'edit-change' ? (act.change.split('/')[0] ?? '') : act.release;

const freshRecord = (title: string): Kept => ({
  title,
  version: '',
  revision: 1,
  sealed: { title, version: '', whole: true },
});

/** Does the record stand as the store sealed it? */
export const isWhole = ({ title, version, sealed }: Kept): boolean =>
  sealed.whole && title === sealed.title && version === sealed.version;

/** The store writes: what was typed by hand stays and keeps the record edited. */
function write(it: Kept, set: Partial<Pick<Kept, 'title' | 'version'>>): void {
  const whole = isWhole(it);
  Object.assign(it, set);
  it.revision += 1;
  it.sealed = { title: it.title, version: it.version, whole };
}

import { readSettings } from '../../../src/domain/settings/read-settings';
import type { Found } from '../../../src/domain/register/found';
import type { Language } from '../../../src/domain/register/schema';
import { settingsTabs, type RecordOf } from '../../../src/domain/register/workbook';
import type { SettingsRows } from '../../../src/domain/settings/settings';
import { blankRecord } from '../../../src/use-cases/acting/blank';
import type { Change, Circumstances, Command, Outcome, Store, World } from '../../../src/use-cases/ports';

type Release = RecordOf<'releases'>;

/** A register of releases in memory, with just what the store promises: commands by key, ids, one audit line a change. */
export interface PlainRegister {
  readonly store: Store;
  readonly releases: Map<string, Found<'releases'>>;
  readonly audit: string[];
  /** Runs before each command, as somebody else's change between look and run. */
  meanwhile: () => void;
}

/** Settings with a Delivery Lead, lead@desk.example, who alone may import and export. */
export function plainSettings(language: Language) {
  const empty = Object.fromEntries(settingsTabs.map((tab) => [tab, []]));
  const rows = {
    ...empty,
    company: [
      { id: 'language', value: language, meaning: '' },
      { id: 'zone', value: 'Europe/Brussels', meaning: '' },
      { id: 'name', value: 'Desk & Co', meaning: '' },
    ],
    thresholds: [{ id: 'late.tolerance.days', value: 0, unit: 'days', meaning: '' }],
    people: [{ ...blankRecord('people', 'lead@desk.example'), name: 'Lead', roles: ['delivery-lead'], language }],
    rights: ['import-register', 'export-tab', 'refresh-dashboard'].map((id) => ({
      id,
      raciRow: '',
      letters: '',
      roles: ['delivery-lead'],
      note: '',
    })),
  };
  // Every settings tab is there, empty or filled above.
  return readSettings(rows as unknown as SettingsRows, 3);
}

interface Setting {
  readonly actor?: string;
  readonly language?: Language;
  readonly now?: string;
}

/** A register without releases; the Delivery Lead acts on 10 April 2026 unless told otherwise. */
export function plainRegister(setting: Setting = {}): PlainRegister {
  const { actor = 'lead@desk.example', language = 'en', now = '2026-04-10T08:00:00Z' } = setting;
  const settings = plainSettings(language);
  const circumstances: Circumstances = {
    now,
    actor,
    settings,
    settingsOf: () => settings,
    registerUrl: 'https://sheet.example',
  };
  const releases = new Map<string, Found<'releases'>>();
  const audit: string[] = [];
  const outcomes = new Map<string, { readonly asked: string; readonly outcome: Outcome<unknown> }>();
  const world = (): World => ({
    record: ((_: string, id: string) => releases.get(id)) as World['record'],
    children: () => [],
    rows: (() => [...releases.values()]) as unknown as World['rows'],
    whole: () => true,
  });
  const apply = (change: Change): void => {
    if (!('set' in change)) return;
    const id = 'create' in change ? (change.id ?? `REL-2026-${String(releases.size + 1).padStart(4, '0')}`) : change.id;
    const before = releases.get(id);
    if ('create' in change && before) throw new Error(`${id} exists`);
    releases.set(id, { ...(before ?? blankRecord('releases', id)), ...(change.set as Partial<Release>) });
    audit.push(`${id}: ${change.why}`);
  };
  const register: PlainRegister = {
    releases,
    audit,
    meanwhile: () => undefined,
    store: {
      look: () => ({ world: world(), circumstances }),
      run: <I, A>(command: Command<I, A>, input: I, { key }: { readonly key: string }): Outcome<A> => {
        register.meanwhile();
        const asked = JSON.stringify([command.name, input]);
        const known = outcomes.get(key);
        if (known && known.asked !== asked) throw new Error('the same key with another argument');
        if (known) return { ...known.outcome, again: true } as Outcome<A>;
        const plan = command.decide(world(), input, circumstances);
        if (plan.kind === 'refusal') return plan;
        plan.changes.forEach(apply);
        const outcome: Outcome<A> = { kind: 'done', answer: plan.answer, ids: [], messages: [], again: false };
        outcomes.set(key, { asked, outcome });
        return outcome;
      },
    },
  };
  return register;
}

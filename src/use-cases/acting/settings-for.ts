import type { Settings } from '../../domain/settings/settings';

/**
 * The settings of a running release: its rules are those of the version that it keeps (decision 9); who people are, what
 * they cover, freezes, holidays and texts are always those in force, because a leaver or a new freeze waits for no release.
 * A right or threshold that its version does not know, because the product had no such act yet, is taken from those in force;
 * a criterion that it does not know is not asked of it.
 */
export function settingsFor(kept: Settings, inForce: Settings): Settings {
  if (kept === inForce) return inForce;
  const { people, scopes, freezes, holidays, messageTemplates, company, companySettings } = inForce;
  const knows = new Set(kept.thresholds.map((it) => it.id));
  const known = new Set(kept.rights.map((it) => it.id));
  const asks = new Set(kept.gates.map((it) => it.id));
  return {
    ...kept,
    gates: [...kept.gates, ...inForce.gates.filter((it) => !asks.has(it.id)).map((it) => ({ ...it, active: false }))],
    ...{ people, scopes, freezes, holidays, messageTemplates, company, companySettings },
    rights: [...kept.rights, ...inForce.rights.filter((it) => !known.has(it.id))],
    threshold: (id) => (knows.has(id) ? kept : inForce).threshold(id),
  };
}

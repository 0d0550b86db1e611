import type { Settings } from '../../domain/settings/settings';

/**
 * The settings of a running release: its rules are those of the version that it keeps (decision 9); who people are, what
 * they cover, freezes, holidays and texts are always those in force, because a leaver or a new freeze waits for no release.
 */
export function settingsFor(
  kept: Settings,
  { people, scopes, freezes, holidays, messageTemplates, company, companySettings }: Settings,
): Settings {
  return { ...kept, people, scopes, freezes, holidays, messageTemplates, company, companySettings };
}

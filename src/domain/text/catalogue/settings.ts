// data table: settings
import type { Pair } from '../../register/schema';

/** Sentences of the settings. */
export const settingTexts = {} as const satisfies Readonly<Record<string, Pair>>;

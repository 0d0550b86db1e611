// data table: what the store tells when it cannot save
import type { Pair } from '../../register/schema';

/** what the store tells when it cannot save. */
export const storeTexts = {
  'store.busy': [
    'Someone else is saving. We tried for {seconds} seconds; nothing was saved. Press the button again.',
    'Quelqu’un d’autre enregistre. Nous avons essayé {seconds} secondes ; rien n’a été enregistré. Appuyez de nouveau.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;

// data table: the archive of ended releases
import type { Pair } from '../../register/schema';

export const archiveTexts = {
  'archive.title': ['Release Desk, archive {year}', 'Release Desk, archive {year}'],
  'archive.why': ['{count} rows moved to the archive of {year}', '{count} lignes déplacées dans l’archive de {year}'],
  'archive.where': [
    'Its details stand in the archive of {year}: {link}',
    'Ses détails se trouvent dans l’archive de {year} : {link}',
  ],
} as const satisfies Readonly<Record<string, Pair>>;

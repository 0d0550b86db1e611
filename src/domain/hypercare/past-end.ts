import type { RecordOf } from '../register/workbook';

/** True where hypercare has gone past its planned end and nobody has decided on its exit or extension (domain.md 2.6). */
export const isPastEnd = ({ state, hypercarePlannedEnd = '' }: Partial<RecordOf<'releases'>>, today: string): boolean =>
  state === 'hypercare' && hypercarePlannedEnd !== '' && hypercarePlannedEnd < today;

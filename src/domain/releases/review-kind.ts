import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { modelOf } from './model';

/** The review that a release needs: the two questions where its model allows them, in full after an emergency (clarification 55, ambiguity 16). */
export const reviewKind = (settings: Settings, release: RecordOf<'releases'>): 'light' | 'prr' =>
  modelOf(settings, release).review === 'light' && !release.emergency ? 'light' : 'prr';

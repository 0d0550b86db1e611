import { detailOf } from '../releases/details';

/** True where the emergency was declared and signed by name (ambiguity 16). */
export const isDeclared = (release: { readonly emergency: boolean; readonly declaration: string }): boolean =>
  release.emergency && detailOf(release, 'declaration').by !== '';

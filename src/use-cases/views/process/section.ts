import type { DeskActionId } from '../../../domain/rights/actions';
import type { Wants } from '../../ports';
import type { DeskScene } from '../../desk-acting/desk-scene';

/** The places of the page "Process", in their order. */
export const processSections = [
  'improvements',
  'process',
  'lightness',
  'people',
  'lessons',
  'portfolio',
  'cab',
  'hand-edits',
  'packages',
] as const;
export type ProcessSectionId = (typeof processSections)[number];

/** A line of a section: a record with the acts that are about it. Texts are in the reader's language. */
export interface SectionRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly link: string;
  readonly acts: readonly DeskActionId[];
}

/** One place of the page "Process": what it reads, the lines it lists, and what can be added. Each is read on its own. */
export interface ProcessSection {
  readonly wants: Wants;
  readonly rows: (scene: DeskScene) => readonly SectionRow[];
  readonly acts: readonly DeskActionId[];
}

import { cab } from './cab';
import { handEdits } from './hand-edits';
import { improvements } from './improvements';
import { packages } from './packages';
import { portfolio } from './portfolio';
import type { ProcessSection, ProcessSectionId } from './section';

/** Every section of the page "Process" by its id; one that is forgotten does not compile. */
export const sections: Readonly<Record<ProcessSectionId, ProcessSection>> = {
  improvements,
  portfolio,
  cab,
  'hand-edits': handEdits,
  packages,
};

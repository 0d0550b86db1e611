import { cab } from './cab';
import { handEdits } from './hand-edits';
import { lightness } from './lightness';
import { peopleAtWork } from './people';
import { processItself } from './process-itself';
import { improvements } from './improvements';
import { lessons } from './lessons';
import { packages } from './packages';
import { portfolio } from './portfolio';
import type { ProcessSection, ProcessSectionId } from './section';

/** Every section of the page "Process" by its id; one that is forgotten does not compile. */
export const sections: Readonly<Record<ProcessSectionId, ProcessSection>> = {
  improvements,
  process: processItself,
  lightness,
  people: peopleAtWork,
  lessons,
  portfolio,
  cab,
  'hand-edits': handEdits,
  packages,
};

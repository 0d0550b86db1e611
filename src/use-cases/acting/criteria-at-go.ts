import { exceptions, openHigh, openMedium } from '../../domain/checklist/blocking';
import { circumstanceOf } from '../../domain/checklist/software';
import type { Scene } from './scene';

/** Whether every Move2Run criterion was met as the Go was given: literally, with exceptions, or not (clarification 62). */
export function criteriaAtGo({ file, settings, now, today }: Scene): 'met' | 'exceptions' | 'not-met' {
  const items = file.of('checklist');
  const circumstance = circumstanceOf({ file, settings, now, today });
  if (openHigh(items, circumstance).length + openMedium(items, circumstance).length > 0) return 'not-met';
  return exceptions(items).some((it) => it.priority !== 'low') ? 'exceptions' : 'met';
}

import { exceptions } from '../../domain/checklist/blocking';
import { uncovered } from '../../domain/emergency/owed';
import { progressOf } from '../../domain/checklist/progress';
import { circumstanceOf } from '../../domain/checklist/software';
import type { Facts } from '../../domain/gates/gate';
import type { FieldsOf } from '../../domain/register/workbook';

/** How ready the release was as the Go was given, and whether every Move2Run criterion was met: literally, with exceptions, or not (clarification 62). */
export function atGo(
  facts: Facts,
): Pick<FieldsOf<'releases'>, 'readiness' | 'openHigh' | 'openMedium' | 'criteriaMet'> {
  const items = facts.file.of('checklist');
  const circumstance = circumstanceOf(facts);
  const { score, openHigh, openMedium } = progressOf(items, circumstance);
  const passed = [...exceptions(items), ...uncovered(items, circumstance)];
  const excepted = passed.some((it) => it.priority !== 'low');
  const criteriaMet = openHigh + openMedium > 0 ? 'not-met' : excepted ? 'exceptions' : 'met';
  return { readiness: score, openHigh, openMedium, criteriaMet };
}

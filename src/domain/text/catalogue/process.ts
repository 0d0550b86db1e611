// data table: the page "Process" and the acts on the register as a whole
import type { Pair } from '../../register/schema';

/** Sections of the page "Process", and improvements. */
export const processTexts = {
  'page.process.improvements.title': ['Improvements', 'Améliorations'],
  'page.process.improvements.empty': [
    'Ideas that make the process better stand here, each with an owner and a day.',
    'Les idées qui améliorent le processus figurent ici, chacune avec un porteur et une date.',
  ],
  'action.add-improvement.label': ['Add an improvement', 'Ajouter une amélioration'],
  'action.add-improvement.explain': [
    'Goes into the improvement register, where the Delivery Lead follows it.',
    'Entre dans le registre des améliorations, suivi par le Delivery Lead.',
  ],
  'said.improvement-added': ['The improvement is in the register.', 'L’amélioration est au registre.'],
  'field.improvement': ['Improvement', 'Amélioration'],
  'field.source': ['Where it comes from', 'Origine'],
} as const satisfies Readonly<Record<string, Pair>>;

// data table: the change models that ship (ambiguity 15)
import type { Language, Pair } from '../domain/register/schema';
import { inLanguage } from '../domain/text/say';
import type { changeRoutes } from '../domain/register/vocabulary';
import type { RecordOf } from '../domain/register/workbook';

type Row = RecordOf<'changeModels'>;
type Model = Omit<Row, 'title' | 'evidence' | 'route'> & {
  readonly title: Pair;
  readonly evidence: Pair;
  readonly route: keyof typeof changeRoutes;
};

const decided: Pair = ['Decision with name and date', 'Décision avec nom et date'];

const table: readonly Model[] = [
  {
    id: 'STANDARD',
    title: ['Standard change', 'Changement standard'],
    kind: 'standard',
    risk: 'any',
    onMajor: false,
    route: 'none',
    evidence: ['Link to the standing authorisation', 'Lien vers l’autorisation permanente'],
  },
  {
    id: 'NORMAL-LOW',
    title: ['Normal change, low risk', 'Changement normal, risque faible'],
    kind: 'normal',
    risk: 'low',
    onMajor: false,
    route: 'authority',
    evidence: decided,
  },
  {
    id: 'NORMAL-MEDIUM',
    title: ['Normal change, medium risk', 'Changement normal, risque moyen'],
    kind: 'normal',
    risk: 'medium',
    onMajor: false,
    route: 'authority',
    evidence: decided,
  },
  {
    id: 'NORMAL-HIGH',
    title: ['Normal change, high risk', 'Changement normal, risque élevé'],
    kind: 'normal',
    risk: 'high',
    onMajor: false,
    route: 'cab',
    evidence: ['CAB minutes with the chair’s name', 'Compte rendu du CAB avec le nom du président'],
  },
  {
    id: 'NORMAL-MAJOR',
    title: ['Normal change on a Major release', 'Changement normal sur une majeure'],
    kind: 'normal',
    risk: 'any',
    onMajor: true,
    route: 'cab',
    evidence: ['CAB minutes with the chair’s name', 'Compte rendu du CAB avec le nom du président'],
  },
  {
    id: 'EMERGENCY',
    title: ['Emergency change', 'Changement urgent'],
    kind: 'emergency',
    risk: 'any',
    onMajor: false,
    route: 'e-cab',
    evidence: ['e-CAB decision, papers owed with due date', 'Décision de l’e-CAB, documents dus avec échéance'],
  },
];

/**
 * Change models with the authority that decides [MOD-05]. `onMajor` rows apply on Major releases only and win over the
 * rows by risk; `route` is a code of the vocabulary's change routes.
 */
export const changeModels = (language: Language): readonly Row[] =>
  table.map((it) => ({ ...it, title: inLanguage(it.title, language), evidence: inLanguage(it.evidence, language) }));

import { artefacts } from '../register/vocabulary';
import type { Detail } from '../releases/details';

export type HandOver = Detail<'handOver'>;
export type Artefact = keyof typeof artefacts;

/** The four artefacts, in their order [OBJ-03]. */
export const artefactIds = Object.keys(artefacts) as readonly Artefact[];

/** What the knowledge-transfer pack still lacks, by artefact or step; empty when it is complete [PSF-05]. */
export type Lack =
  | { readonly artefact: Artefact; readonly needs: 'owner' | 'link' | 'acceptance' }
  | { readonly artefact: ''; readonly needs: 'final-runbook' | 'support-trained' | 'check' };

/** True where Run and the service desk were trained: a session for them was held, and somebody came [ACV-18]. */
export const supportTrained = ({ sessions }: Pick<HandOver, 'sessions'>, today: string): boolean =>
  sessions.some((it) => it.audience === 'support' && it.on !== '' && it.on <= today && (it.attended ?? 0) > 0);

/** Why Run cannot take over an artefact yet: nobody keeps it, nothing is there, or what it stands for did not happen. */
export function lackOf(pack: HandOver, artefact: Artefact, today: string): Lack | undefined {
  const { owner, link } = pack[artefact];
  if (owner === '') return { artefact, needs: 'owner' };
  if (link === '') return { artefact, needs: 'link' };
  if (artefact === 'runbook' && pack.finalOn === '') return { artefact: '', needs: 'final-runbook' };
  return artefact === 'trainings' && !supportTrained(pack, today)
    ? { artefact: '', needs: 'support-trained' }
    : undefined;
}

/** Everything that keeps the pack from being complete: each artefact with owner, link and Run's acceptance, then the Knowledge Manager's check [OBJ-03, PSF-05, INT-07]. */
export const packLacks = (pack: HandOver, today: string): readonly Lack[] => [
  ...artefactIds.flatMap((artefact): readonly Lack[] => {
    const lack = lackOf(pack, artefact, today);
    if (lack) return [lack];
    return pack[artefact].acceptedBy === '' ? [{ artefact, needs: 'acceptance' }] : [];
  }),
  ...(pack.checkedBy === '' ? [{ artefact: '', needs: 'check' } as const] : []),
];

/** True where somebody has begun a pack, which a Minor need not. */
export const isBegun = (pack: HandOver): boolean =>
  artefactIds.some((it) => pack[it].owner !== '' || pack[it].link !== '') || pack.checkedBy !== '';

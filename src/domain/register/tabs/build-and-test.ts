// data table: the tabs of Build and Test
import { choice, day, descriptive, id, integer, link, long, mail, sealed, text } from '../schema';
import { buildStates, ciActions, componentKinds, defectStates, documentStates, testTypes } from '../vocabulary';

/** Components, configuration items, build packages and documents of a release [ACV-06 to ACV-10]. */
export const components = {
  title: ['Components & CIs', 'Composants et CI'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Entry', 'Entrée', 190),
    kind: choice('Kind', 'Nature', componentKinds, 120),
    name: descriptive(text('Name', 'Nom', 200)),
    action: choice('New, changed, retired', 'Nouveau, modifié, retiré', ciActions, 120),
    version: text('Version', 'Version', 90),
    checksum: text('Checksum', 'Empreinte', 120),
    link: link('Link or reference', 'Lien ou référence'),
    state: choice('State', 'État', documentStates, 100),
    owner: mail('Owner', 'Porteur'),
    reconciledOn: day('Reconciled on', 'Rapproché le'),
    requirement: text('Requirement', 'Exigence', 140),
    progress: choice('Progress', 'Avancement', buildStates, 100),
    reference: text('LeanIX reference', 'Référence LeanIX', 140),
    template: text('Template', 'Modèle', 120),
    changedOn: day('Version of', 'Version du'),
    assembledVersion: text('Assembled version', 'Version assemblée', 100),
    assembledBy: mail('Assembled by', 'Assemblé par'),
    assembledOn: day('Assembled on', 'Assemblé le'),
    ...sealed,
  },
} as const;

/** Test results by type and round [ACV-11, ACT-28]. */
export const tests = {
  title: ['Tests', 'Tests'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Test', 'Test', 190),
    type: choice('Type', 'Type', testTypes, 130),
    round: integer('Round', 'Tour', 60),
    planned: integer('Planned', 'Prévus', 70),
    executed: integer('Executed', 'Exécutés', 70),
    passed: integer('Passed', 'Réussis', 70),
    failed: integer('Failed', 'Échoués', 70),
    blocked: integer('Blocked', 'Bloqués', 70),
    acceptedBy: mail('Failures accepted by', 'Échecs acceptés par'),
    acceptance: long('Why accepted', 'Motif d’acceptation', 200),
    evidence: link('Evidence', 'Preuve'),
    recordedBy: mail('Recorded by', 'Saisi par'),
    recordedOn: day('Recorded on', 'Saisi le'),
    ...sealed,
  },
} as const;

/** Defects found in test [WF-20]. */
export const defects = {
  title: ['Defects', 'Anomalies'],
  use: 'register',
  ofRelease: true,
  hidden: true,
  editors: [],
  columns: {
    id: id('Defect no.', 'N° d’anomalie', 190),
    title: descriptive(long('Defect', 'Anomalie')),
    blocking: choice('Priority', 'Priorité', {
      blocking: ['Blocking', 'Bloquante'],
      normal: ['Normal', 'Normale'],
    }),
    state: choice('State', 'État', defectStates, 110),
    acceptedBy: mail('Accepted by', 'Acceptée par'),
    owner: mail('Owner', 'Porteur'),
    round: integer('Round', 'Tour', 60),
    ...sealed,
  },
} as const;

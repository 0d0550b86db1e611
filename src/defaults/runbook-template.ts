// data table: the sections of the Runbook (domain.md 6)
import type { RaciRole } from '../domain/people/roles';
import type { Language, Pair } from '../domain/register/schema';
import { inLanguage } from '../domain/text/say';
import type { RecordOf } from '../domain/register/workbook';

interface Mandatory {
  readonly title: Pair;
  readonly contains: Pair;
  /** Who writes it, the first of them in the lead; the Service Owner accepts. */
  readonly by: readonly RaciRole[];
  readonly complete: Pair;
  readonly items: string;
}

const v0: readonly Mandatory[] = [
  {
    title: ['Identity, ownership and release record', 'Identité, propriété et dossier de mise en production'],
    contains: [
      'Service and release names and ids, version, owners and deputies, criticality, links to RFCs, test summary, approvals, checklist, communication plan; freshness date',
      'Noms et identifiants du service et de la mise en production, version, propriétaires et suppléants, criticité, liens vers RFC, synthèse des tests, approbations, checklist, plan de communication ; date de fraîcheur',
    ],
    by: ['so'],
    complete: [
      'Names are people who accepted; every link opens for Run',
      'Les noms sont ceux de personnes qui ont accepté ; chaque lien s’ouvre pour Run',
    ],
    items: 'A1 F1 I1 I3 M1 N1 N2 N3 N4 N5',
  },
  {
    title: ['Service description and users', 'Description du service et utilisateurs'],
    contains: [
      'Purpose, who uses it, where, how many, hours, limits, what is out of scope, cost side',
      'Objet, qui l’utilise, où, combien, horaires, limites, ce qui est hors périmètre, volet coûts',
    ],
    by: ['so'],
    complete: [
      'A service desk agent can explain the service in two sentences after reading',
      'Après lecture, un agent du service desk sait expliquer le service en deux phrases',
    ],
    items: 'F2 O2',
  },
  {
    title: ['Architecture, environments and CIs', 'Architecture, environnements et CI'],
    contains: [
      'Picture of components, environments and their differences, interfaces with direction and owner, LeanIX and CMDB references, certificates and secrets with expiry (never the values)',
      'Schéma des composants, environnements et leurs différences, interfaces avec sens et propriétaire, références LeanIX et CMDB, certificats et secrets avec expiration (jamais les valeurs)',
    ],
    by: ['build'],
    complete: [
      'Each CI of the release appears with a reference; each interface has an owner',
      'Chaque CI de la mise en production figure avec une référence ; chaque interface a un propriétaire',
    ],
    items: 'E1 E2 E3 E4 E5 F3',
  },
  {
    title: ['Support organisation and contacts', 'Organisation du support et contacts'],
    contains: [
      'Levels 1–3 and suppliers, hours, time zones, languages, contact points, stand-by rota, resolver group names',
      'Niveaux 1 à 3 et fournisseurs, horaires, fuseaux, langues, points de contact, tour d’astreinte, noms des groupes de résolution',
    ],
    by: ['run'],
    complete: [
      'Each contact answered a test within the last 30 days',
      'Chaque contact a répondu à un test dans les 30 derniers jours',
    ],
    items: 'A2 A3 L7',
  },
  {
    title: ['Escalation matrix and major incident', 'Matrice d’escalade et incident majeur'],
    contains: [
      'Functional and hierarchical escalation with times, major-incident route, prepared messages',
      'Escalade fonctionnelle et hiérarchique avec délais, circuit d’incident majeur, messages préparés',
    ],
    by: ['run'],
    complete: [
      'The matrix has no empty cell for priorities 1 and 2',
      'La matrice n’a aucune case vide pour les priorités 1 et 2',
    ],
    items: 'C1 C2 C3 M3',
  },
  {
    title: ['Service levels, contracts, licences', 'Niveaux de service, contrats, licences'],
    contains: [
      'SLA targets, internal agreements, supplier contracts, licence renewals, how they are measured',
      'Cibles SLA, accords internes, contrats fournisseurs, renouvellements de licences, mode de mesure',
    ],
    by: ['so'],
    complete: [
      'There is a target per priority and per service request',
      'Il y a une cible par priorité et par demande de service',
    ],
    items: 'B1 B2 B3 B4 O1',
  },
  {
    title: ['Service requests and access', 'Demandes de service et accès'],
    contains: [
      'List of service requests with form, approver, team and target time; roles and rights; joiner, mover, leaver',
      'Liste des demandes de service avec formulaire, approbateur, équipe et délai cible ; rôles et droits ; arrivée, mobilité, départ',
    ],
    by: ['so'],
    complete: [
      'Each request was completed once by an outsider',
      'Chaque demande a été remplie une fois par une personne extérieure',
    ],
    items: 'D1 D2 D3',
  },
  {
    title: ['Monitoring, alerts and logs', 'Supervision, alertes et journaux'],
    contains: [
      'What is watched, threshold, alert owner, reaction, dashboards, where logs are and how long they stay, jobs and interfaces',
      'Ce qui est surveillé, seuil, propriétaire de l’alerte, réaction, tableaux de bord, lieu et durée de conservation des journaux, traitements et interfaces',
    ],
    by: ['run'],
    complete: [
      'Each alert has a reaction; one alert was tried',
      'Chaque alerte a une réaction ; une alerte a été essayée',
    ],
    items: 'H7 I5 K1 K2 K4 K5',
  },
  {
    title: ['Operating procedures (key steps)', 'Procédures d’exploitation (étapes clés)'],
    contains: [
      'Daily and weekly checks; start, stop, restart, health check; calendar of periodic tasks',
      'Contrôles quotidiens et hebdomadaires ; démarrage, arrêt, redémarrage, contrôle de santé ; calendrier des tâches périodiques',
    ],
    by: ['build', 'run'],
    complete: ['Run carried out each procedure alone', 'Run a exécuté seul chaque procédure'],
    items: 'G2',
  },
  {
    title: ['Backup, restore and continuity', 'Sauvegarde, restauration et continuité'],
    contains: [
      'What is backed up, how often, where, retention; restore steps; recovery time and data loss limits; fail-over; manual fallback',
      'Ce qui est sauvegardé, fréquence, lieu, rétention ; étapes de restauration ; limites de délai de reprise et de perte de données ; bascule ; repli manuel',
    ],
    by: ['build', 'run'],
    complete: [
      'A restore was tried, with its date and duration noted',
      'Une restauration a été essayée, date et durée notées',
    ],
    items: 'J1 J2 J4 J5 J6',
  },
  {
    title: ['Deployment, verification and rollback', 'Déploiement, vérification et retour arrière'],
    contains: [
      'Deployment steps, verification script, rollback steps, decision times and criteria, package versions, last known good version',
      'Étapes de déploiement, script de vérification, étapes de retour arrière, heures et critères de décision, versions des paquets, dernière version saine connue',
    ],
    by: ['build'],
    complete: [
      'Somebody who did not write it can follow it; the rollback is rehearsed or declared impossible',
      'Quelqu’un qui ne l’a pas écrite peut la suivre ; le retour arrière est répété ou déclaré impossible',
    ],
    items: 'I6 J3 L1 L2 L3 L4 L5 L6',
  },
  {
    title: ['Known errors and accepted defects', 'Erreurs connues et défauts acceptés'],
    contains: [
      'Known errors, workarounds, accepted defects with owner and target date',
      'Erreurs connues, contournements, défauts acceptés avec responsable et date cible',
    ],
    by: ['build', 'run'],
    complete: [
      'Each entry has a workaround or says that there is none',
      'Chaque entrée a un contournement ou dit qu’il n’y en a pas',
    ],
    items: 'C4 I2 I4',
  },
  {
    title: ['Security and compliance', 'Sécurité et conformité'],
    contains: [
      'SIP decision and conditions, accepted exceptions, privileged accounts, data classification, legal duties, open risks',
      'Décision SIP et conditions, exceptions acceptées, comptes à privilèges, classification des données, obligations légales, risques ouverts',
    ],
    by: ['build'],
    complete: ['Each SIP recommendation has a state', 'Chaque recommandation SIP a un état'],
    items: 'D4 H1 H2 H3 H4 H5 H6 N6 O3',
  },
  {
    title: ['Knowledge base, training and user guides', 'Base de connaissances, formation et guides utilisateur'],
    contains: [
      'Knowledge map, articles, training material, recordings, user guides, release notes, first-line guide',
      'Carte des connaissances, articles, supports de formation, enregistrements, guides utilisateur, notes de version, guide de premier niveau',
    ],
    by: ['run', 'so'],
    complete: [
      'Links open; each article has an owner and a review date',
      'Les liens s’ouvrent ; chaque article a un propriétaire et une date de revue',
    ],
    items: 'F4 F5 F6 G1 G3 G4 G5 M2',
  },
  {
    title: ['Hypercare plan and hand-over', 'Plan d’hypercare et transfert'],
    contains: [
      'Hypercare length, roster, channel, exit criteria, normal incident level, open items, reservations of Run, review date',
      'Durée de l’hypercare, tableau de service, canal, critères de sortie, niveau normal d’incidents, points ouverts, réserves de Run, date de revue',
    ],
    by: ['run', 'so'],
    complete: [
      'Exit criteria have numbers; each open item has owner and date',
      'Les critères de sortie sont chiffrés ; chaque point ouvert a un responsable et une date',
    ],
    items: 'A4 K3 P1 P2 P3 P4 P5',
  },
];

/** Who reads which sections of V0: Service Owners, Delivery Managers, operational teams [RUN-01]. */
const audiences: Readonly<Record<string, readonly number[]>> = {
  so: [1, 2, 6, 7, 12, 13, 15],
  dm: [1, 5, 11, 13, 15],
  run: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
};

const audienceOf = (section: number): readonly string[] =>
  Object.entries(audiences).flatMap(([role, sections]) => (sections.includes(section) ? [role] : []));

const usefulWhen: Pair = ['Useful when:', 'Utile quand :'];

/** Optional sections: title, what they hold, when they are useful. */
const v1: readonly (readonly [title: Pair, contains: Pair, useful: Pair])[] = [
  [
    ['Capacity and performance', 'Capacité et performance'],
    ['Trends, seasonal peaks, how to add capacity', 'Tendances, pointes saisonnières, comment ajouter de la capacité'],
    ['Load grows or is seasonal', 'La charge croît ou est saisonnière'],
  ],
  [
    ['Cost', 'Coûts'],
    ['Run cost by part, levers, budget owner', 'Coût d’exploitation par poste, leviers, responsable du budget'],
    ['Cloud or licence cost varies', 'Le coût du cloud ou des licences varie'],
  ],
  [
    ['Fault trees', 'Arbres de défaillance'],
    ['Symptom → check → cause → action', 'Symptôme → contrôle → cause → action'],
    ['There are more than five incidents a month', 'Il y a plus de cinq incidents par mois'],
  ],
  [
    ['Automation', 'Automatisation'],
    [
      'Scripts and jobs: where, who may start them, how to undo',
      'Scripts et traitements : où, qui peut les lancer, comment annuler',
    ],
    ['Manual work repeats', 'Un travail manuel se répète'],
  ],
  [
    ['Reports and service review', 'Rapports et revue de service'],
    ['Reports and service review calendar', 'Rapports et calendrier des revues de service'],
    ['SLAs are reported to the business', 'Les SLA sont rapportés au métier'],
  ],
  [
    ['Problem trends', 'Tendances des problèmes'],
    ['Problem trends and permanent fixes planned', 'Tendances des problèmes et corrections définitives prévues'],
    ['Incidents repeat', 'Des incidents se répètent'],
  ],
  [
    ['Continuity exercises', 'Exercices de continuité'],
    ['History, findings, next date', 'Historique, constats, prochaine date'],
    ['The service is critical', 'Le service est critique'],
  ],
  [
    ['Roadmap and end of life', 'Feuille de route et fin de vie'],
    ['Roadmap and end of life of components', 'Feuille de route et fin de vie des composants'],
    ['A component ends within 18 months', 'Un composant arrive en fin de vie sous 18 mois'],
  ],
  [
    ['Supplier performance', 'Performance des fournisseurs'],
    ['Supplier performance and review notes', 'Performance des fournisseurs et notes de revue'],
    ['A supplier stands in level 2 or 3', 'Un fournisseur tient le niveau 2 ou 3'],
  ],
  [
    ['Lessons and frequent questions', 'Leçons et questions fréquentes'],
    ['Lessons learned and frequent questions', 'Leçons apprises et questions fréquentes'],
    ['The first review was held', 'La première revue a eu lieu'],
  ],
  [
    ['Service objectives', 'Objectifs de service'],
    ['Service objectives and error budget', 'Objectifs de service et budget d’erreur'],
    ['The team follows reliability targets', 'L’équipe suit des cibles de fiabilité'],
  ],
  [
    ['Onboarding', 'Intégration'],
    ['Path for a new Run member', 'Parcours d’un nouveau membre de Run'],
    ['People change in the team', 'Des personnes changent dans l’équipe'],
  ],
];

/** The 15 mandatory sections of V0 [RUN-02], then the 12 optional ones of V1 [RUN-04]; the id is the section number. */
export const runbookTemplate = (language: Language): readonly RecordOf<'runbookTemplate'>[] => [
  ...v0.map(({ title, contains, by, complete, items }, at) => ({
    id: String(at + 1),
    version: 'v0' as const,
    title: inLanguage(title, language),
    contains: inLanguage(contains, language),
    writtenBy: by.join(', '),
    completeWhen: inLanguage(complete, language),
    items: items.split(' '),
    audience: audienceOf(at + 1),
  })),
  ...v1.map(([title, contains, useful], at) => ({
    id: String(v0.length + at + 1),
    version: 'v1' as const,
    title: inLanguage(title, language),
    contains: inLanguage(contains, language),
    writtenBy: '',
    completeWhen: `${inLanguage(usefulWhen, language)} ${inLanguage(useful, language)}`,
    items: [],
    audience: ['run'],
  })),
];

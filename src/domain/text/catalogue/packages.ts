// data table: packages of releases, and releases out of an RFC
import type { Pair } from '../../register/schema';

/** Packages: what is offered, refused and told. */
export const packageTexts = {
  'page.process.packages.title': ['Packages', 'Lots'],
  'page.process.packages.empty': [
    'Releases that are tested and deployed together stand here as a package.',
    'Les mises en production testées et déployées ensemble figurent ici en lot.',
  ],
  'page.package.asks': ['asks for: {what}', 'demande : {what}'],
  'page.package.board': ['Portfolio Board', 'Comité de portefeuille'],
  'page.package.sip': ['SIP', 'SIP'],
  'page.package.screen': ['security screen', 'filtre de sécurité'],
  'page.package.session.full': ['full session', 'session complète'],
  'page.package.session.written': ['written vote', 'vote écrit'],
  'page.package.session.one-lead': ['one IT Lead', 'un IT Lead'],
  'page.package.days': ['hypercare {days} working days', 'hypercare {days} jours ouvrés'],
  'page.package.window': ['{start} to {end}', '{start} à {end}'],
  'action.create-package.label': ['Create a package', 'Créer un lot'],
  'action.create-package.explain': [
    'One window, one test evidence, one Go/No-Go session for several releases.',
    'Une fenêtre, une preuve de test, une session Go/No-Go pour plusieurs mises en production.',
  ],
  'action.set-package-window.label': ['Move the window', 'Déplacer la fenêtre'],
  'action.set-package-window.explain': ['Every member takes it over.', 'Chaque membre la reprend.'],
  'action.share-package-tests.label': ['Record shared tests', 'Saisir des tests communs'],
  'action.share-package-tests.explain': [
    'They count for every member picked.',
    'Ils comptent pour chaque membre choisi.',
  ],
  'action.open-package-session.label': ['Open the session', 'Ouvrir la session'],
  'action.open-package-session.explain': [
    'One Go/No-Go session, with a decision for each member.',
    'Une session Go/No-Go, avec une décision par membre.',
  ],
  'action.vote-package.label': ['Vote', 'Voter'],
  'action.vote-package.explain': ['For the members that you pick.', 'Pour les membres que vous choisissez.'],
  'action.decide-package.label': ['Decide', 'Décider'],
  'action.decide-package.explain': [
    'For the members that you pick; decide the others in another step.',
    'Pour les membres que vous choisissez ; décidez des autres ensuite.',
  ],
  'action.join-package.label': ['Put into a package', 'Mettre dans un lot'],
  'action.join-package.explain': [
    'It takes over the window of the package; it can be in one only.',
    'Elle reprend la fenêtre du lot ; elle ne peut être que dans un seul.',
  ],
  'action.leave-package.label': ['Take out of its package', 'Retirer de son lot'],
  'action.leave-package.explain': [
    'After the session, its decision is open again.',
    'Après la session, sa décision est à reprendre.',
  ],
  'action.move-package.label': ['Move to another package', 'Déplacer vers un autre lot'],
  'action.move-package.explain': [
    'Out of the old one and into the window of the new one, with the reason.',
    'Hors de l’ancien, dans la fenêtre du nouveau, avec le motif.',
  ],
  'field.package': ['Package', 'Lot'],
  'field.package.example': ['PKG-2026-001', 'PKG-2026-001'],
  'field.members': ['Members', 'Membres'],
  'refused.in-package': [
    'It is a member of {id} already; move it instead.',
    'Elle est déjà membre de {id} ; déplacez-la plutôt.',
  ],
  'refused.in-sequence': [
    'It goes in a sequence with {ids}; a release goes singly, in sequence or packaged.',
    'Elle est en séquence avec {ids} ; une mise en production part seule, en séquence ou en lot.',
  ],
  'refused.not-in-package': ['It is in no package.', 'Elle n’est dans aucun lot.'],
  'refused.package-empty': ['The package has no member yet.', 'Le lot n’a pas encore de membre.'],
  'refused.package-window': [
    'It goes in the window of package {id}; move that window, or take the release out.',
    'Elle part dans la fenêtre du lot {id} ; déplacez cette fenêtre, ou retirez-la.',
  ],
  'refused.member': ['{id}: {why}', '{id} : {why}'],
  'reopened.package-left': [
    'It was taken out of its package, so its decision is open again',
    'Elle a été retirée de son lot, sa décision est donc à reprendre',
  ],
  'told.joined': ['It goes with package {id} {title}.', 'Elle part avec le lot {id} {title}.'],
  'told.pulled': ['It was taken out of package {id}.', 'Elle a été retirée du lot {id}.'],
  'told.pulled-after': [
    'It was taken out of package {id} after the session; its decision is open again.',
    'Elle a été retirée du lot {id} après la session ; sa décision est à reprendre.',
  ],
  'said.package-created': ['The package is created.', 'Le lot est créé.'],
  'said.package-window': ['Every member has the new window.', 'Chaque membre a la nouvelle fenêtre.'],
  'said.package-tests': ['The tests count for {count} members.', 'Les tests comptent pour {count} membres.'],
  'said.package-session': ['The session is open for {count} members.', 'La session est ouverte pour {count} membres.'],
  'said.package-voted': ['You voted for {count} members.', 'Vous avez voté pour {count} membres.'],
  'said.package-decided': ['{count} members are decided.', '{count} membres sont décidés.'],
  'said.joined': ['It is in package {id}.', 'Elle est dans le lot {id}.'],
  'said.left': ['It is out of package {id}.', 'Elle est hors du lot {id}.'],
  'said.moved': ['It is in package {id} now.', 'Elle est désormais dans le lot {id}.'],
} as const satisfies Readonly<Record<string, Pair>>;

// data table: audit, outbox and the tabs that only the product uses
import { choice, flag, id, instant, integer, json, list, long, mail, sealed, text } from '../schema';
import { channels, messageStates } from '../vocabulary';

/** Who changed what, when, from what, to what, why; append-only, chained (decision 6). `…2` to `…4` continue a long cell. */
export const audit = {
  title: ['Audit', 'Audit'],
  use: 'register',
  appendOnly: true,
  editors: [],
  columns: {
    id: id('Entry', 'Entrée', 80),
    at: instant('When', 'Quand'),
    who: mail('Who', 'Qui'),
    command: text('Command', 'Commande', 140),
    key: text('Command key', 'Clé de commande', 120),
    tab: text('Tab', 'Onglet', 110),
    record: text('Record', 'Fiche', 190),
    revision: integer('Revision', 'Révision', 70),
    from: long('From', 'De'),
    to: long('To', 'À'),
    why: long('Why', 'Pourquoi', 220),
    from2: long('From, continued', 'De, suite 2', 60),
    from3: long('From, continued 3', 'De, suite 3', 60),
    to2: long('To, continued', 'À, suite 2', 60),
    to3: long('To, continued 3', 'À, suite 3', 60),
    chain: text('Chain', 'Chaîne', 120),
  },
} as const;

/** Messages on their way out (decision 7). */
export const outbox = {
  title: ['Outbox', 'Boîte d’envoi'],
  use: 'register',
  editors: [],
  columns: {
    id: id('Message', 'Message', 140),
    release: text('Release', 'Mise en prod.', 130),
    channel: choice('Channel', 'Canal', channels, 80),
    to: list('To', 'À', 220),
    sender: mail('Sender', 'Expéditeur'),
    asDesk: flag('From the desk account', 'Du compte desk', 90),
    subject: text('Subject', 'Objet', 260),
    body: long('Text', 'Texte'),
    state: choice('State', 'État', messageStates, 110),
    createdAt: instant('Created', 'Créé le'),
    sentAt: instant('Handed over', 'Remis le'),
    attempts: integer('Attempts', 'Essais', 70),
    error: text('Error', 'Erreur', 200),
    hash: text('Content hash', 'Empreinte du contenu', 120),
    ...sealed,
  },
} as const;

/** Last outcomes by command key, a fixed number of slots (decision 3). */
export const commands = {
  title: ['_Commands', '_Commandes'],
  use: 'internal',
  hidden: true,
  editors: ['desk'],
  columns: { id: integer('Slot', 'Case'), outcomes: json('Outcomes', 'Résultats') },
} as const;

/** One row: schema version, audit head, counters, current settings, dashboard stale; sealed as a whole. */
export const state = {
  title: ['_State', '_État'],
  use: 'internal',
  hidden: true,
  editors: ['desk'],
  columns: { id: id('Name', 'Nom'), value: json('Value', 'Valeur') },
} as const;

/** Published settings, one row a part and version, never changed (decision 9). */
export const snapshots = {
  title: ['_Settings', '_Paramètres'],
  use: 'internal',
  hidden: true,
  editors: ['desk'],
  columns: {
    id: id('Part', 'Partie', 180),
    version: integer('Version', 'Version'),
    publishedBy: mail('Published by', 'Publié par'),
    publishedAt: instant('Published', 'Publié le'),
    reason: long('Reason', 'Motif'),
    value: json('Value', 'Valeur'),
    seal: text('Seal', 'Sceau'),
  },
} as const;

/** Where a write keeps what it is about to overwrite (decision 4). */
export const scratch = {
  title: ['_Scratch', '_Brouillon'],
  use: 'internal',
  hidden: true,
  editors: ['desk'],
  columns: { id: id('Row', 'Ligne') },
} as const;

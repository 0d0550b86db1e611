// data table: values of the company as a register starts with them
import type { Language, Pair } from '../domain/register/schema';
import { inLanguage } from '../domain/text/say';
import type { RecordOf } from '../domain/register/workbook';
import type { Company } from '../domain/settings/settings';

type CompanyId = keyof Company | 'processStatus' | 'processApprovedOn' | 'confidentiality' | 'documentTemplates';

const table: Readonly<Record<CompanyId, readonly [value: string | Readonly<Record<Language, string>>, meaning: Pair]>> =
  {
    name: [
      '',
      [
        'Name of the company, as packs and messages show it',
        'Nom de la société, tel que dossiers et messages l’affichent',
      ],
    ],
    language: [
      { en: 'en', fr: 'fr' },
      ['Language of the cells, fixed at set-up', 'Langue des cellules, fixée à l’installation'],
    ],
    zone: [
      'Europe/Brussels',
      [
        'Time zone in which days are counted (IANA name)',
        'Fuseau horaire dans lequel les jours sont comptés (nom IANA)',
      ],
    ],
    itsmMode: ['off', ['ITSM platform: off, file or api', 'Plateforme ITSM : off (sans), file (fichiers) ou api']],
    mailDomains: [
      '',
      [
        'Mail domains of the company, comma separated; empty: no check',
        'Domaines de messagerie de la société, séparés par des virgules ; vide : pas de contrôle',
      ],
    ],
    processVersion: [
      '0.1',
      ['Version of the procedure, shown on every pack', 'Version de la procédure, affichée sur chaque dossier'],
    ],
    processApprover: [
      '',
      ['Role or person who approved the procedure', 'Rôle ou personne qui a approuvé la procédure'],
    ],
    processApprovedOn: ['', ['Day of that approval', 'Jour de cette approbation']],
    processStatus: [
      'in-progress',
      [
        'Procedure: in-progress, approved or validated',
        'Procédure : in-progress (en cours), approved (approuvée) ou validated (validée)',
      ],
    ],
    confidentiality: [
      'internal',
      [
        'Label of packs and mails: public, internal, limited or confidential',
        'Étiquette des dossiers et e-mails : public, internal (interne), limited (limité) ou confidential (confidentiel)',
      ],
    ],
    checklistCutOff: [
      '2025-10-01',
      [
        'From this go-live day on the checklist blocks; before, it advises',
        'À partir de ce jour de mise en service la checklist bloque ; avant, elle conseille',
      ],
    ],
    documentTemplates: [
      {
        en: 'SD 1.0 Service description; HLD 1.0 High-level design; LLD 1.0 Low-level design; ESC 1.0 Escalation matrix',
        fr: 'SD 1.0 Description du service; HLD 1.0 Conception générale; LLD 1.0 Conception détaillée; ESC 1.0 Matrice d’escalade',
      },
      [
        'Templates of the document set: id, version and title of each, semicolons between',
        'Modèles du dossier documentaire : identifiant, version et titre de chacun, séparés par des points-virgules',
      ],
    ],
  };

/** The company's own values, to be completed after set-up [CHK-04] [DOC-01] [DOC-02] [DOC-04]. */
export const company = (language: Language): readonly RecordOf<'company'>[] =>
  Object.entries(table).map(([id, [value, meaning]]) => ({
    id,
    value: typeof value === 'string' ? value : value[language],
    meaning: inLanguage(meaning, language),
  }));

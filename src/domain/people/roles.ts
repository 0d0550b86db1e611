// data table: roles of the directory, of a release and of the RACI tables, code → [English, French]
import type { Pair } from '../register/schema';

const codes = <C extends Readonly<Record<string, Pair>>>(it: C): C => it;

/** Roles a person can hold in the directory (clarification 67). */
export const roles = codes({
  'service-owner': ['Service Owner', 'Propriétaire du service'],
  'delivery-manager': ['Delivery Manager', 'Delivery Manager'],
  'delivery-lead': ['Delivery Lead', 'Delivery Lead'],
  'release-practice-lead': ['Release Practice Lead', 'Responsable de la pratique des mises en production'],
  'build-lead': ['Build lead', 'Responsable Build'],
  'run-lead': ['Run lead', 'Responsable Run'],
  'it-lead': ['IT Lead', 'IT Lead'],
  'portfolio-board': ['Portfolio Board member', 'Membre du comité de portefeuille'],
  'board-manager': ['Portfolio Board Manager', 'Responsable du comité de portefeuille'],
  'sip-team': ['SIP Team', 'Équipe SIP'],
  cab: ['CAB member', 'Membre du CAB'],
  'cab-chair': ['Change Process Manager', 'Responsable du processus de changement'],
  'change-requester': ['Change Requester', 'Demandeur de changement'],
  pmo: ['PMO', 'PMO'],
  'business-signatory': ['Business signatory', 'Signataire métier'],
  architect: ['Architect', 'Architecte'],
  'knowledge-manager': ['Knowledge Manager', 'Responsable des connaissances'],
  'service-level-manager': ['Service Level Manager', 'Responsable des niveaux de service'],
  'incident-manager': ['Incident Manager', 'Responsable des incidents'],
  'sac-manager': ['SAC Manager', 'Responsable des actifs et configurations'],
  'service-request-manager': ['Service Request Manager', 'Responsable des demandes de service'],
  'portfolio-manager': ['Portfolio Manager', 'Responsable du portefeuille'],
  security: ['Security', 'Sécurité'],
  'data-protection': ['Data protection', 'Protection des données'],
  'continuity-manager': ['Continuity Manager', 'Responsable de la continuité'],
  'problem-manager': ['Problem Manager', 'Responsable des problèmes'],
  purchasing: ['Purchasing', 'Achats'],
  legal: ['Legal', 'Juridique'],
  steering: ['Steering Committee', 'Comité de pilotage'],
  administrator: ['Administrator', 'Administrateur'],
  observer: ['Observer', 'Observateur'],
});

export type RoleCode = keyof typeof roles;

/** Columns of the two RACI tables; the agile ones map to the same people of a release (domain.md 5). */
export const raciRoles = codes({
  so: ['Service Owner', 'Propriétaire du service'],
  dm: ['Delivery Manager', 'Delivery Manager'],
  build: ['Build', 'Build'],
  run: ['Run', 'Run'],
  board: ['Portfolio Board', 'Comité de portefeuille'],
  'it-leads': ['IT Leads', 'IT Leads'],
  pm: ['Product Manager', 'Product Manager'],
  po: ['Product Owner', 'Product Owner'],
  sm: ['Scrum Master', 'Scrum Master'],
  team: ['Team', 'Équipe'],
  requester: ['Release Requester', 'Demandeur'],
  rm: ['Release Manager', 'Release Manager'],
  devops: ['DevOps', 'DevOps'],
  'sac-manager': ['SAC Manager', 'Responsable des actifs et configurations'],
});

export type RaciRole = keyof typeof raciRoles;

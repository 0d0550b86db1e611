// data table: the releases of the demo company, by service and version
import { mailOf, teams, type Team } from './company';
import type { Cast, Story, Stop } from './walk/story';

type Twist = NonNullable<Story['twist']>;
type Line = readonly [
  service: string,
  version: string,
  title: string,
  asked: string,
  live: string,
  until: Stop,
  twist?: Twist | '',
  scores?: readonly number[],
];

const lines: readonly Line[] = [
  ['Ledger', '4.1.0', 'Faster month-end closing', '2025-03-10', '2025-04-08', 'closed', '', [8, 9]],
  ['Web Shop', '2025.4', 'Gift cards in the basket', '2025-03-17', '2025-04-15', 'closed', '', [7, 8, 9]],
  ['Line Control', '1.10', 'Operator hints on the line screen', '2025-03-24', '2025-04-22', 'closed', 'incident', [6]],
  ['People File', '3.2.0', 'Address change by the employee', '2025-04-07', '2025-05-06', 'closed', '', [9, 9]],
  ['Route Planner', '7.0.2', 'Holiday calendar of the carriers', '2025-04-14', '2025-05-13', 'closed', 'late', [6, 7]],
  ['Contact Hub', '5.5.1', 'Call notes in one view', '2025-05-05', '2025-06-03', 'closed', '', [8]],
  ['Invoice Flow', '2.8.0', 'Reminder letters by mail', '2025-05-19', '2025-06-17', 'closed', '', [8, 7]],
  ['Price Book', '1.4.0', 'Price lists per region', '2025-06-02', '2025-07-01', 'closed', 'major-incident', [4, 5]],
  ['Quality Lab', '2.1.0', 'Sample labels with a code', '2025-06-09', '2025-07-08', 'closed', '', [9]],
  ['Dock Board', '1.2.0', 'Gate numbers on the board', '2025-07-14', '2025-08-19', 'closed', '', [8, 8]],
  ['Travel Claims', '3.0.1', 'Mileage from the map', '2025-08-04', '2025-09-02', 'closed', 'late', [7]],
  ['Time Sheet', '4.4.0', 'Copy last week', '2025-08-18', '2025-09-16', 'closed', '', [10, 9, 9]],
  ['Partner Portal', '2.0.3', 'Order status for partners', '2025-09-01', '2025-09-30', 'hypercare', 'rolled-back'],
  ['Self Service', '6.1.0', 'Password help without a call', '2025-09-15', '2025-10-14', 'closed', '', [9, 8]],
  ['Web Shop', '2025.10', 'Search by picture', '2025-09-22', '2025-10-21', 'closed', 'incident', [7, 7]],
  ['Ledger', '4.2.0', 'Cost centre search', '2025-10-06', '2025-11-04', 'closed', '', [9]],
  ['Route Planner', '7.1.0', 'Night tours', '2025-10-13', '2025-11-12', 'closed', '', [8]],
  ['Invoice Flow', '2.9.0', 'Credit notes in bulk', '2025-10-27', '2025-11-25', 'closed', 'late', [6]],
  ['Line Control', '1.11', 'Shift summary', '2025-11-03', '2025-12-02', 'closed', '', [8, 9]],
  ['Contact Hub', '5.6.0', 'Answer templates', '2025-11-10', '2025-12-09', 'deploying', 'backed-out'],
  ['Price Book', '1.5.0', 'Discount limits', '2025-12-01', '2026-01-13', 'closed', '', [8]],
  ['People File', '3.3.0', 'Contract history', '2025-12-08', '2026-01-20', 'closed', '', [9, 8]],
  ['Quality Lab', '2.2.0', 'Second signature on results', '2026-01-05', '2026-02-03', 'closed', '', [8]],
  ['Time Sheet', '4.5.0', 'Absence forecast', '2026-01-12', '2026-02-10', 'closed', 'incident', [7, 8]],
  ['Dock Board', '1.3.0', 'Waiting times', '2026-01-26', '2026-02-24', 'closed', '', [9]],
  ['Travel Claims', '3.1.0', 'Receipts by phone', '2026-02-09', '2026-03-10', 'closed', '', [9, 10]],
  ['Self Service', '6.2.0', 'Ticket status in words', '2026-02-16', '2026-03-17', 'closed', '', [8]],
  ['Partner Portal', '2.1.0', 'Invoices for partners', '2026-02-23', '2026-03-17', 'planning', 'cancelled'],
  ['Route Planner', '7.2.0', 'Low-emission zones', '2026-03-16', '2026-04-14', 'closed', '', [8, 9]],
  ['Web Shop', '2026.3', 'Delivery date in the basket', '2026-03-23', '2026-04-21', 'closing', ''],
  ['Ledger', '4.3.0', 'Posting rules with a preview', '2026-04-07', '2026-05-05', 'closing', 'incident'],
  ['Contact Hub', '5.7.0', 'Call back requests', '2026-04-13', '2026-05-11', 'hypercare', ''],
  ['Line Control', '1.12', 'Maintenance reminders', '2026-04-14', '2026-05-12', 'hypercare', 'incident'],
  ['Invoice Flow', '3.0.0', 'Payment terms per customer', '2026-04-15', '2026-05-14', 'authorised', ''],
  ['Price Book', '1.6.0', 'Price history', '2026-04-20', '2026-05-19', 'move2run', ''],
  ['Time Sheet', '4.6.0', 'Approvals on the phone', '2026-04-21', '2026-05-19', 'move2run', ''],
  ['Quality Lab', '2.3.0', 'Trend of a sample', '2026-04-27', '2026-05-26', 'test', ''],
  ['Dock Board', '1.4.0', 'Driver messages', '2026-05-04', '2026-06-01', 'build', ''],
  ['People File', '3.4.0', 'Emergency contacts', '2026-05-05', '2026-06-09', 'planning', ''],
  ['Self Service', '6.3.0', 'Order a replacement badge', '2026-05-06', '2026-06-16', 'planning', 'held'],
  ['Travel Claims', '3.2.0', 'Foreign currencies', '2026-05-11', '2026-06-16', 'initiation', ''],
  ['Partner Portal', '2.2.0', 'Several users per partner', '2026-05-12', '2026-06-23', 'draft', ''],
];

function castOf(team: Team): Cast {
  return {
    owner: mailOf(team.owner),
    manager: mailOf(team.manager),
    itLead: mailOf(team.itLead),
    build: mailOf(team.build),
    run: mailOf(team.run),
    signatory: mailOf(team.signatory),
  };
}

const starts = ['enhancement', 'bug-fix', 'maintenance', 'business'] as const;

/** About forty releases over five quarters, in every phase; the newest are open on the demo's first day. */
export const stories: readonly Story[] = lines.map(
  ([service, version, title, asked, live, until, twist = '', scores = []], index) => {
    const team = teams.find((it) => it.services.includes(service));
    if (team === undefined) throw new Error(`No team looks after ${service}.`);
    const trigger = starts[index % starts.length] ?? 'enhancement';
    const story = {
      title,
      service,
      domains: [team.domain],
      version,
      trigger,
      cast: castOf(team),
      asked,
      live,
      until,
      scores,
    };
    return twist === '' ? story : { ...story, twist };
  },
);

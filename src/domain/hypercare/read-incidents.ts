import { companyTime } from '../import/company-time';
import { csvRecords, detectSeparator, withoutDeclaration } from '../import/csv';
import { readInstant } from '../import/read-day';
import { readFlag } from '../import/read-word';
import { squeezed } from '../import/squeezed';
import type { FieldsOf } from '../register/workbook';
import { text, type Text } from '../text/say';

type Incident = FieldsOf<'incidents'>;

/** Headings under which other tools export a column, squeezed. */
const headings = {
  number: ['number', 'incident', 'incidentnumber', 'incidentid', 'id', 'numero'],
  title: ['title', 'summary', 'shortdescription', 'description', 'whathappened', 'titre', 'resume'],
  priority: ['priority', 'priorite'],
  openedAt: ['opened', 'openedat', 'created', 'submitted', 'reported', 'ouvertle', 'ouverture'],
  closedAt: ['closed', 'closedat', 'resolved', 'resolvedat', 'closle', 'cloture'],
  major: ['major', 'majorincident', 'majeur'],
  caused: ['caused', 'causedbytherelease', 'causedbychange', 'cause'],
} as const;

type Name = keyof typeof headings;

/** Incidents out of an export that was pasted, or what is wrong with it, line by line; nothing is taken from a file with a bad line. */
export function readIncidents(
  csv: string,
  zone: string,
): { readonly incidents: readonly Incident[]; readonly wrong: readonly Text[] } {
  const given = withoutDeclaration(csv);
  const [header, ...records] = [...csvRecords(given, detectSeparator(csv))];
  const names = (header?.cells ?? []).map((cell) => nameOf(squeezed(cell)));
  const missing = (['number', 'title', 'priority', 'openedAt'] as const).filter((it) => !names.includes(it));
  if (missing.length > 0) return { incidents: [], wrong: [text('incidents.columns', { names: missing.join(', ') })] };
  const read = records.map(({ row, cells, broken }) => {
    const cell = (name: Name): string => cells[names.indexOf(name)]?.trim() ?? '';
    const incident = broken ? null : incidentOf(cell, zone);
    return incident ?? text('incidents.line', { row });
  });
  return {
    incidents: read.flatMap((it) => ('key' in it ? [] : [it])),
    wrong: read.flatMap((it) => ('key' in it ? [it] : [])),
  };
}

const nameOf = (heading: string): Name | undefined =>
  (Object.keys(headings) as Name[]).find((it) => headings[it].some((word) => word === heading));

const priorities = { 1: 'p1', 2: 'p2', 3: 'p3', 4: 'p4' } as const;

/** One incident; null for one without a number, a known priority or a moment that can be read. */
function incidentOf(cell: (name: Name) => string, zone: string): Incident | null {
  const time = companyTime(zone);
  const moment = (it: string, isEnd: boolean): string | null =>
    it === '' ? '' : readInstant(it, 'dmy', { time, isEnd });
  const grade = Object.entries(priorities).find(([digit]) => digit === /[1-4]/.exec(cell('priority'))?.[0])?.[1];
  const [openedAt, closedAt] = [moment(cell('openedAt'), false), moment(cell('closedAt'), true)];
  if (cell('number') === '' || !grade || !openedAt || closedAt === null) return null;
  const caused = readFlag(cell('caused'));
  return {
    number: cell('number'),
    title: cell('title'),
    priority: grade,
    openedAt,
    closedAt,
    major: readFlag(cell('major')) === true,
    ...(caused === null ? {} : { caused }),
  };
}

import type { ChecklistItemView } from '../../../src/sidebar-api';
import { recordsOf, type Desk } from './desk';
import type { Story } from './story';

const team = ({ cast }: Story): readonly string[] => [cast.build, cast.run, cast.owner, cast.manager, cast.itLead];

/** Every item that somebody of the release may tick is ticked with evidence, then validated by someone else. */
export function workChecklist(desk: Desk, story: Story, release: string): void {
  const evidence = `https://docs.asterion.example/${release}/evidence`;
  for (const person of team(story))
    tick(desk, { person, release, may: 'done', action: 'complete-items' }, { evidence });
  for (const person of [story.cast.owner, story.cast.manager, story.cast.run, story.cast.build])
    tick(desk, { person, release, may: 'validate', action: 'validate-items' });
}

interface Tick {
  readonly person: string;
  readonly release: string;
  readonly may: string;
  readonly action: string;
}

function tick(desk: Desk, { person, release, may, action }: Tick, values: Readonly<Record<string, string>> = {}): void {
  const items: readonly ChecklistItemView[] = desk.checklist(person, release).groups.flatMap((it) => it.items);
  const mine = items.filter((it) => it.may.includes(may)).map((it) => it.id);
  if (mine.length > 0) desk.act(person, action, { release, values: { items: mine, ...values } });
}

const touched = [1, 11, 14, 15];

/** The Runbook's touched sections, written by Run and read by the Service Owner; the rest keep their date. */
export function writeRunbook(desk: Desk, { cast }: Story, release: string): void {
  for (const subject of recordsOf(desk.release(cast.run, release), 'RB').slice(0, 15)) {
    const section = Number(subject.slice(-2));
    if (!touched.includes(section)) continue;
    const link = `https://wiki.asterion.example/runbook/${section}`;
    desk.act(cast.run, 'set-section', { release, subject, values: { touched: true, sectionState: 'complete', link } });
    desk.act(cast.owner, 'review-section', { release, subject });
  }
}

/** Every message of the plan is written and approved. */
export function prepareCommunication(desk: Desk, { cast }: Story, release: string): void {
  for (const subject of recordsOf(desk.release(cast.owner, release), 'COM')) {
    desk.act(cast.owner, 'prepare-communication', {
      release,
      subject,
      values: { recipients: `users@asterion.example, ${cast.run}` },
    });
    desk.act(cast.owner, 'approve-communication', { release, subject });
  }
}

/** Change evaluation, session, votes and the decision. */
export function decide(desk: Desk, { cast }: Story, release: string): void {
  for (const subject of recordsOf(desk.release(cast.owner, release), 'CHG'))
    desk.act(cast.owner, 'evaluate-change', {
      release,
      subject,
      values: { evaluation: 'Tested as described; meets its purpose.' },
    });
  desk.act(cast.manager, 'open-session', { release });
  desk.act(cast.itLead, 'cast-vote', { release, values: { vote: 'go' } });
  desk.act(cast.manager, 'cast-vote', { release, values: { vote: 'go' } });
  desk.act(cast.manager, 'decide-go', { release, values: { decision: 'go', approvalRef: `APR-${release.slice(4)}` } });
}

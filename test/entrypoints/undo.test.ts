import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Saved, Workspace } from '../../local/engine/api';
import type { ReleaseView, Reply } from '../../src/sidebar-api';
import { people } from '../use-cases/walk/company';
import { request } from '../use-cases/walk/minor';
import { liveDesk } from './live-desk';

const release = 'REL-2026-0001';
let desk: Workspace;
let start: Saved;
let presses = 0;

interface Answer {
  readonly ok: boolean;
  readonly problem?: { readonly title: string; readonly reasons: readonly string[] };
}

function act(action: string, as: string, values: object = {}): Answer {
  const of = action === 'submit' ? '' : release;
  const key = `undo-press-${(presses += 1)}`;
  const asked = { action, release: of, subject: '', values, key, revision: null };
  const done = desk.execHere({ fn: 'act', as, args: [asked] });
  if (!done.ok) throw new Error(done.error.message);
  return done.value as Answer;
}
function opened(): ReleaseView {
  const done = desk.execHere({ fn: 'openRelease', as: people.owner, args: [release] });
  const reply = done.ok ? (done.value as Reply<ReleaseView>) : undefined;
  if (!reply?.ok) throw new Error(JSON.stringify(done));
  return reply.value;
}
const mails = () => {
  desk.execHere({ fn: 'onRelayTrigger', as: 'desk@acme.test', surface: 'trigger' });
  return desk.mails().map((it) => it.subject);
};
beforeAll(() => {
  desk = liveDesk();
  expect(act('submit', people.owner, request)).toMatchObject({ ok: true });
  start = desk.save();
});
beforeEach(() => desk.restore(start));

describe('undo of one’s own last change', () => {
  test('puts a text back, once; what somebody else did in between does not matter', () => {
    const { title } = opened();
    expect(act('edit-release', people.owner, { title: 'Renamed' })).toMatchObject({ ok: true });
    expect(act('hold', people.manager, { reason: 'Waiting' })).toMatchObject({ ok: true });
    expect(opened().title).toBe('Renamed');
    expect(act('undo', people.owner)).toMatchObject({ ok: true });
    expect(opened().title).toBe(title);
    expect(act('undo', people.owner)).toMatchObject({
      ok: false,
      problem: { title: 'Your last change here was undone already.' },
    });
    expect(opened().warnings.join()).toContain('Waiting');
  });
  test('takes a hold back, and tells those who heard of it', () => {
    act('hold', people.manager, { reason: 'Waiting' });
    const before = mails().length;
    expect(act('undo', people.manager)).toMatchObject({ ok: true });
    expect(opened().warnings.join()).not.toContain('Waiting');
    expect(mails().length).toBeGreaterThan(before);
  });
  test('refuses what made the release, what others changed since, and says so', () => {
    expect(act('undo', people.owner)).toMatchObject({
      ok: false,
      problem: { reasons: [expect.stringContaining('made') as unknown] },
    });
    act('edit-release', people.owner, { title: 'Renamed' });
    act('edit-release', people.manager, { title: 'Renamed again' });
    expect(act('undo', people.owner)).toMatchObject({
      ok: false,
      problem: {
        title: 'Your last change cannot be undone.',
        reasons: [`“Title” of ${release} was changed again since.`],
      },
    });
    expect(act('undo', people.build)).toMatchObject({ ok: false });
  });
  test('[BAD-46] is not for somebody who has no part in the release', () => {
    expect(act('undo', people.observer)).toMatchObject({ ok: false, problem: { code: 'rights' } });
  });
});

import { recordsOf, type Desk } from './desk';
import type { Story } from './story';

/** The end of the roll-out: finished, verified, live. */
export function finish(desk: Desk, { cast }: Story, release: string): void {
  desk.act(cast.run, 'finish-deployment', { release, values: { outcome: 'success' } });
  desk.act(cast.run, 'verify-deployment', {
    release,
    values: { verified: true, verification: 'All eleven checks of the verification script passed.' },
  });
  desk.act(cast.manager, 'decide-gate', {
    release,
    subject: 'G5a',
    values: { note: 'Verified with Run on the phone.' },
  });
}

/** The exit from hypercare. */
export function leaveHypercare(desk: Desk, { cast }: Story, release: string): void {
  desk.act(cast.owner, 'confirm-stable', {
    release,
    values: { note: 'The business owner confirms; two wishes went to the backlog.' },
  });
  desk.act(cast.owner, 'decide-gate', { release, subject: 'G5b', values: { note: 'Stable; Run has taken over.' } });
}

/** Review, lesson, change reviews, CMDB, satisfaction and closure. */
export function close(desk: Desk, story: Story, release: string): void {
  const { cast } = story;
  desk.act(cast.manager, 'hold-review', {
    release,
    values: {
      participants: [cast.owner, cast.run, cast.build],
      wentWell: 'Hand-over started in Planning; the deployment stayed in its window.',
      wentWrong: 'Test data came late.',
    },
  });
  desk.act(cast.owner, 'add-lesson', {
    release,
    values: { lessonKind: 'lesson', lesson: `Ask for test data of ${story.service} when Planning opens.` },
  });
  for (const subject of recordsOf(desk.release(cast.manager, release), 'CHG')) {
    desk.act(cast.manager, 'review-change', {
      release,
      subject,
      values: { reviewOutcome: 'successful', note: 'Reached its aim.' },
    });
    desk.act(cast.owner, 'close-change', { release, subject });
  }
  desk.act(cast.run, 'reconcile-cis', { release, values: { cmdbReference: `CMDB-${release.slice(4)}` } });
  desk.act(cast.owner, 'send-satisfaction', { release });
  const voices = [cast.owner, cast.signatory, cast.run, cast.itLead];
  (story.scores ?? []).forEach((score, index) =>
    desk.act(voices[index % voices.length] ?? cast.owner, 'record-feedback', {
      release,
      values: { score, comment: '' },
    }),
  );
  desk.act(cast.owner, 'decide-gate', { release, subject: 'G5c', values: { note: 'Everything is handed over.' } });
}

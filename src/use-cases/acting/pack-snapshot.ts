import type { CriterionVerdict } from '../../domain/gates/gate';
import { votesIn } from '../../domain/go-no-go/session';
import { detailOf } from '../../domain/releases/details';
import { gateRecordOf } from '../documents/gate-record-of';
import type { Scene } from './scene';

/** What is frozen beside the release: its session, the verdicts of its gate, and who was there besides those who spoke. */
export interface Pack {
  readonly session: string;
  readonly verdicts: readonly CriterionVerdict[];
  readonly attended: readonly string[];
}

const spoken = ['vote', 'opinion'] as const;

/**
 * What a Go/No-Go rested on, frozen with the decision: window, build package, who attended, verdicts, votes, tests, rollback plan, each
 * checklist item and each Runbook section as it stood; small enough for one cell [OUT-04].
 */
export function packSnapshot(scene: Scene, { session, verdicts, attended }: Pack): string {
  const { release, file } = scene;
  const { windowStart, windowEnd, buildPackage, version, revision, readiness, openHigh, openMedium } = release;
  const items = file.of('checklist');
  const spoke = file.of('decisions').filter((it) => it.session === session && spoken.some((kind) => kind === it.kind));
  return JSON.stringify({
    document: gateRecordOf(scene, 'G4', verdicts),
    release: { windowStart, windowEnd, buildPackage, version, revision, readiness, openHigh, openMedium },
    criteria: Object.fromEntries(verdicts.map(({ criterion, verdict }) => [criterion.id, verdict.state])),
    attended: [...new Set([...attended, ...spoke.map((it) => it.person)])],
    votes: Object.fromEntries(votesIn(file, session).map((it) => [it.person, it.result])),
    rollback: detailOf(release, 'rollback').plan,
    tests: Object.fromEntries(file.of('tests').map((it) => [it.id, `${it.passed ?? 0}/${it.planned ?? 0}`])),
    exceptions: items.filter((it) => it.exception === 'accepted').map((it) => it.item),
    items: Object.fromEntries(items.map((it) => [it.item, it.state])),
    runbook: Object.fromEntries(
      file.of('runbook').map((it) => [String(it.section), it.touched ? it.state : 'untouched']),
    ),
  });
}

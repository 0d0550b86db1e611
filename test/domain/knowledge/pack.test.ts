import { describe, expect, it } from '@jest/globals';
import {
  artefactIds,
  isBegun,
  lackOf,
  packLacks,
  supportTrained,
  type HandOver,
} from '../../../src/domain/knowledge/pack';
import { detailOf } from '../../../src/domain/releases/details';
import { today, who } from '../../builders';

const empty = detailOf({ handOver: '' }, 'handOver');
const there = { owner: who.build, link: 'https://kb.acme.example/1', acceptedBy: who.run, acceptedOn: today };
const session = {
  topic: 'Take-over',
  audience: 'support',
  on: today,
  invited: 5,
  attended: 4,
  link: '',
  recordedBy: who.build,
};
const whole: HandOver = {
  ...empty,
  runbook: there,
  structure: there,
  trainings: there,
  guides: there,
  checkedBy: who.board,
  finalBy: who.owner,
  finalOn: today,
  sessions: [session],
};

describe('The knowledge-transfer pack', () => {
  it('[OBJ-03] has four artefacts and lacks all of them at first', () => {
    expect(artefactIds).toEqual(['runbook', 'structure', 'trainings', 'guides']);
    expect(packLacks(empty, today).map((it) => it.needs)).toEqual(['owner', 'owner', 'owner', 'owner', 'check']);
    expect(isBegun(empty)).toBe(false);
    expect(isBegun({ ...empty, guides: { ...there, owner: '' } })).toBe(true);
  });

  it('[PSF-05] is complete when each has owner, link and Run’s acceptance, and the Knowledge Manager checked', () => {
    expect(packLacks(whole, today)).toEqual([]);
    for (const id of artefactIds) {
      expect(packLacks({ ...whole, [id]: { ...there, owner: '' } }, today)).toEqual([{ artefact: id, needs: 'owner' }]);
      expect(packLacks({ ...whole, [id]: { ...there, link: '' } }, today)).toEqual([{ artefact: id, needs: 'link' }]);
      expect(packLacks({ ...whole, [id]: { ...there, acceptedBy: '' } }, today)).toEqual([
        { artefact: id, needs: 'acceptance' },
      ]);
    }
    expect(packLacks({ ...whole, checkedBy: '' }, today)).toEqual([{ artefact: '', needs: 'check' }]);
  });

  it('[ACV-18] wants the Runbook final, and Run and the service desk trained', () => {
    expect(lackOf({ ...whole, finalOn: '' }, 'runbook', today)?.needs).toBe('final-runbook');
    expect(lackOf({ ...whole, finalOn: '' }, 'guides', today)).toBeUndefined();
    expect(lackOf({ ...whole, sessions: [] }, 'trainings', today)?.needs).toBe('support-trained');
  });

  it('[ACV-18] counts a session only once it was held for them and somebody came', () => {
    const trained = (set: Partial<typeof session>) => supportTrained({ sessions: [{ ...session, ...set }] }, today);
    expect(trained({})).toBe(true);
    expect(trained({ audience: 'users' })).toBe(false);
    expect(trained({ attended: 0 })).toBe(false);
    expect(trained({ on: '2026-05-08' })).toBe(false);
    expect(trained({ on: '' })).toBe(false);
  });
});

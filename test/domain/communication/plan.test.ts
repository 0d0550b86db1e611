import { describe, expect, it } from '@jest/globals';
import { planFor } from '../../../src/domain/communication/plan';
import { modelOf } from '../../../src/domain/releases/model';
import { aRelease, companyWith, someSettings, who } from '../../builders';

const plan = (set: Parameters<typeof aRelease>[0] = {}, settings = someSettings()) => {
  const release = aRelease(set);
  return planFor(release, modelOf(settings, release), settings);
};
const days = (set: Parameters<typeof aRelease>[0]): readonly string[] =>
  plan(set).map((it) => `${it.moment} ${it.due}`);

describe('The communication plan', () => {
  it('[ACT-22] of a Minor tells users, operations and service desk before go-live', () => {
    expect(days({})).toEqual([
      'announcement 2026-05-07',
      'operations 2026-05-07',
      'service-desk 2026-05-11',
      'start 2026-05-14',
      'completion 2026-05-14',
      'closing ',
    ]);
  });

  it('of a Major announces 20 working days ahead, and reminds', () => {
    const found = days({ type: 'major', model: 'MAJOR' });
    expect(found.slice(0, 3)).toEqual(['announcement 2026-04-16', 'reminder 2026-05-07', 'reminder 2026-05-13']);
    expect(found).toContain('management 2026-05-07');
    expect(found.filter((it) => it.startsWith('operations'))).toEqual([
      'operations 2026-04-30',
      'operations 2026-05-07',
    ]);
  });

  it('[TRG-09] of a retirement announces 40 and 20 working days ahead', () => {
    expect(days({ type: 'major', model: 'MAJOR-RETIRE' }).slice(0, 4)).toEqual([
      'announcement 2026-03-19',
      'announcement 2026-04-16',
      'reminder 2026-05-07',
      'reminder 2026-05-13',
    ]);
  });

  it('of a pre-authorised Minor announces nothing to users', () => {
    expect(days({ model: 'MINOR-STANDARD' }).some((it) => it.startsWith('announcement'))).toBe(false);
  });

  it('of an emergency tells at once', () => {
    expect(days({ emergency: true }).slice(0, 2)).toEqual(['announcement 2026-04-20', 'operations 2026-04-20']);
  });

  it('names senders and, where the release knows them, recipients', () => {
    const [, operations] = plan();
    expect(operations).toMatchObject({ sender: who.manager, recipients: [who.run], state: 'planned' });
    expect(plan().find((it) => it.moment === 'closing')?.recipients).toEqual([
      who.owner,
      who.signatory,
      who.run,
      who.financeLead,
    ]);
  });

  it('speaks the company’s language', () => {
    expect(plan({}, someSettings({ company: companyWith('language', 'fr') }))[1]?.audience).toBe(
      'Run, astreinte, fournisseurs',
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { triggers } from '../../../src/domain/register/vocabulary';
import { detailOf } from '../../../src/domain/releases/details';
import { newReleaseView } from '../../../src/use-cases/views/new-release';
import { previewView } from '../../../src/use-cases/views/preview-release';
import { releaseView } from '../../../src/use-cases/views/release';
import { settingsWith } from '../walk/company';
import { Desk } from '../walk/desk';
import { seeing } from '../walk/seeing';
import { approval, majorDesk, majorRequest, people, planningMajor, submittedMajor } from '../walk/major';
import { planning, request, submitted } from '../walk/minor';

const { owner, manager, build, lead, board, pmo } = people;

const factsOf = (desk: Desk, who: string = owner): Readonly<Record<string, string>> =>
  Object.fromEntries(seeing(desk, who, releaseView, desk.release).facts.map((it) => [it.label, it.value]));
const warningsOf = (desk: Desk): string => seeing(desk, owner, releaseView, desk.release).warnings.join(' | ');
const submitting = (values: object): Desk => {
  const desk = new Desk();
  desk.release = desk.does(owner, 'submit', { ...request, ...values }).release;
  return desk;
};

describe('what a trigger asks for', () => {
  test('[TRG-01] the end of a development cycle keeps the link of its sprint', () => {
    const desk = submitting({ trigger: 'development-cycle', sprint: 'Sprint 42' });
    expect(desk.row).toMatchObject({ trigger: 'development-cycle', type: 'minor', state: 'initiation' });
    expect(factsOf(desk)['Sprint']).toBe('Sprint 42');
    const plain = submitting({ trigger: 'development-cycle' }).row;
    expect([plain.state, plain.origin, plain.course]).toEqual(['initiation', '', '']);
  });

  test('[TRG-03] a security patch counts down to its hard deadline, and says when the window misses it', () => {
    const desk = submitting({ trigger: 'security', deadline: '2026-05-20' });
    expect(factsOf(desk)['Hard deadline']).toBe('20 May 2026, 79 days left');
    desk.register.now = '2026-05-19T08:00:00Z';
    expect(factsOf(desk)['Hard deadline']).toBe('20 May 2026, 1 day left');
    desk.register.now = '2026-05-22T08:00:00Z';
    expect(factsOf(desk)['Hard deadline']).toBe('20 May 2026, over for 2 days');
    expect(warningsOf(desk)).not.toMatch(/deadline/);
    const late = submitting({ trigger: 'regulation', deadline: '2026-05-10' });
    expect(warningsOf(late)).toMatch(/window ends after the hard deadline of 10 May 2026/);
    expect(warningsOf(submitting({ trigger: 'security' }))).toMatch(/asks for a hard deadline/);
  });

  test('[TRG-03] a hard freeze in its way is answered with a request to those who may exempt', () => {
    const desk = submitting({ trigger: 'security', deadline: '2026-05-20' });
    expect(desk.refusal(owner, 'ask-exemption', { reason: 'Patch' })).toMatch(/No hard freeze/);
    const freeze = { id: 'may', reason: 'Campaign', start: '2026-05-10T00:00:00Z', end: '2026-05-20T00:00:00Z' };
    const rest = { domains: [], services: [], strength: 'hard', exempts: ['delivery-lead'], message: '' } as const;
    desk.register.settings = settingsWith({ freezes: [{ ...freeze, ...rest }] });
    expect(desk.refusal(owner, 'ask-exemption', {})).toMatch(/fill this in/);
    const from = desk.register.notices.length;
    desk.does(owner, 'ask-exemption', { reason: 'The hole is known' });
    expect(desk.register.notices.slice(from)).toMatchObject([
      { to: [people.deliveryLead], body: expect.stringContaining('The hole is known') },
    ]);
    expect(detailOf(desk.row, 'origin').exemption).toMatchObject({ by: owner, reason: 'The hole is known' });
  });

  test('[TRG-05] an infrastructure update goes through the questionnaire, which alone decides its type', () => {
    for (const trigger of ['infrastructure', 'cloud-migration']) {
      const desk = new Desk();
      const open = { ...request, trigger, architecture: null };
      expect(desk.act(owner, 'submit', open)).toMatchObject({ kind: 'refusal', fields: { architecture: {} } });
      desk.release = desk.does(owner, 'submit', { ...request, trigger, architecture: true }).release;
      expect(desk.row.type).toBe('major');
      expect(submitting({ trigger }).row.type).toBe('minor');
    }
  });

  test.each(Object.keys(triggers))('[TRG-05, TRG-06] the trigger %s never decides the type', (trigger) => {
    const asked = { trigger, sponsor: lead };
    expect(submitting(asked).row.type).toBe('minor');
    expect(submitting({ ...asked, newService: true }).row.type).toBe('major');
  });

  test('[TRG-06, TRG-08] an evolution request and demand management keep the number of the demand', () => {
    expect(submitting({ trigger: 'enhancement', demand: 'DMD-12' }).row.demand).toBe('DMD-12');
    const desk = submittedMajor({ trigger: 'demand', demand: 'DMD-13' });
    expect(factsOf(desk)['Demand or request number']).toBe('DMD-13');
    expect(warningsOf(desk)).not.toMatch(/demand number/);
    expect(warningsOf(submittedMajor({ trigger: 'demand' }))).toMatch(/asks for a demand number/);
  });

  test('[TRG-07] a business request is not submitted without its sponsor', () => {
    const desk = majorDesk();
    expect(desk.act(owner, 'submit', { ...majorRequest, sponsor: '' })).toMatchObject({
      kind: 'refusal',
      fields: { sponsor: { key: 'release.missing.sponsor' } },
    });
    desk.release = desk.does(owner, 'submit', majorRequest).release;
    expect(factsOf(desk)['Sponsor']).toBe('Liam');
  });

  test('[TRG-09] end of support keeps its day', () => {
    const desk = submittedMajor({ trigger: 'end-of-support', endOfSupport: '2026-12-31' });
    expect(detailOf(desk.row, 'course').endOfSupport).toBe('2026-12-31');
    expect(warningsOf(submittedMajor({ trigger: 'end-of-support' }))).toMatch(/day on which support ends/);
  });

  test('a person meets only the fields that their trigger asks for', () => {
    const { fields } = seeing(new Desk(), owner, newReleaseView, '');
    const shown = (trigger: string): readonly string[] =>
      fields.filter((it) => it.when?.field === 'trigger' && it.when.is.includes(trigger)).map((it) => it.id);
    expect(shown('bug-fix')).toEqual([]);
    expect(shown('security')).toEqual(['deadline']);
    expect(shown('business')).toEqual(['demand', 'sponsor', 'project', 'portfolioStage']);
  });
});

test('what another trigger had asked for does not count once the trigger is another one', () => {
  const desk = new Desk();
  const values = { ...request, trigger: 'business', sponsor: lead, project: 'PRJ-1', portfolioStage: 'envision' };
  desk.release = desk.does(owner, 'save-draft', values).release;
  expect(desk.row).toMatchObject({ project: 'PRJ-1', portfolioStage: 'envision' });
  desk.does(owner, 'submit', { ...values, trigger: 'infrastructure', architecture: true });
  expect(desk.row).toMatchObject({ type: 'major', state: 'initiation', project: '', portfolioStage: '' });
  expect(detailOf(desk.row, 'origin').sponsor).toBe('');
});

describe('the portfolio of a Major', () => {
  test('[TRG-10, INT-02] keeps project and stage, each stage with its day', () => {
    const desk = submittedMajor({ project: 'PRJ-7', portfolioStage: 'plan' });
    desk.register.now = '2026-04-02T08:00:00Z';
    desk.does(pmo, 'set-portfolio', { portfolioStage: 'deliver' });
    desk.does(pmo, 'set-portfolio', { project: 'PRJ-8' });
    expect(desk.row).toMatchObject({ project: 'PRJ-8', portfolioStage: 'deliver' });
    expect(detailOf(desk.row, 'origin')).toMatchObject({
      sponsor: lead,
      stages: [
        { stage: 'plan', on: '2026-03-02', by: owner },
        { stage: 'deliver', on: '2026-04-02', by: pmo },
      ],
    });
    expect(desk.refusal(build, 'set-portfolio', { project: 'x' })).toMatch(/not yours/);
  });

  test('[TRG-11] is not submitted before the stage Plan; an unknown stage is only a warning', () => {
    for (const portfolioStage of ['envision', 'strategize'])
      expect(majorDesk().act(owner, 'submit', { ...majorRequest, portfolioStage })).toMatchObject({
        kind: 'refusal',
        fields: { portfolioStage: { key: 'release.stage.early' } },
      });
    for (const portfolioStage of ['plan', 'deliver', 'roll-out'])
      expect(warningsOf(submittedMajor({ portfolioStage }))).not.toMatch(/portfolio stage/);
    expect(warningsOf(submittedMajor())).toMatch(/portfolio stage of this Major is not known/);
    expect(submitting({ portfolioStage: 'envision' }).row.state).toBe('initiation');
    expect(submittedMajor().refusal(owner, 'set-portfolio', { portfolioStage: 'envision' })).toMatch(/stage Plan/);
  });

  test('[TRG-12] shows the stage beside the phase', () => {
    const desk = submittedMajor({ portfolioStage: 'deliver' });
    expect(factsOf(desk)['Portfolio stage']).toBe(
      'Deliver since 2 Mar 2026: phases Build, Test. This release: Initiation, stage Plan.',
    );
  });

  test('[ACT-31, ACT-32, ACT-33, WF-05] does not enter Planning before the board’s approval of project and budget is on file', () => {
    const desk = submittedMajor();
    const pass = () => desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' });
    expect(pass()).toMatch(/No approval by a member of the Portfolio Board/);
    for (const field of ['approver', 'decidedOn', 'approvalLink', 'budget', 'project', 'portfolioStage'])
      expect(
        desk.act(owner, 'record-board-approval', { ...approval, [field]: field === 'budget' ? null : '' }),
      ).toMatchObject({ kind: 'refusal', fields: { [field]: { key: 'form.missing' } } });
    expect(desk.refusal(owner, 'record-board-approval', { ...approval, approver: manager })).toMatch(/not in the list/);
    expect(desk.refusal(owner, 'record-board-approval', { ...approval, decidedOn: '2026-03-03' })).toMatch(/future/);
    expect(desk.refusal(owner, 'record-board-approval', { ...approval, portfolioStage: 'envision' })).toMatch(/Plan/);
    expect(pass()).toMatch(/No approval/);
    const from = desk.register.notices.length;
    desk.does(owner, 'record-board-approval', approval);
    expect(desk.register.notices.slice(from).map((it) => it.to)).toEqual([[board]]);
    expect(factsOf(desk)['Board approval']).toBe('Bea, 1 Mar 2026, budget 120000');
    expect(desk.row).toMatchObject({ project: 'PRJ-7', portfolioStage: 'plan' });
    desk.does(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' });
    expect(desk.row.state).toBe('planning');
  });

  test('[WF-05] who asks for the release does not approve it, and a Minor needs no board', () => {
    const desk = majorDesk();
    desk.release = desk.does(board, 'submit', majorRequest).release;
    expect(desk.refusal(board, 'record-board-approval', approval)).toMatch(/does not approve it/);
    expect(submitted().refusal(owner, 'record-board-approval', {})).toMatch(/Only a Major/);
  });

  test('[ACT-31] project and stage go on standing on the Major while it runs', () => {
    const desk = planningMajor();
    const gate = desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
    expect(gate).toMatch(/closed/);
    for (const field of ['project', 'portfolioStage'])
      expect(desk.act(owner, 'set-portfolio', { [field]: '' })).toMatchObject({
        fields: { [field]: { key: 'form.missing' } },
      });
    expect(factsOf(desk)).toMatchObject({ 'Project code': 'PRJ-7' });
    expect(factsOf(desk)['Portfolio stage']).toMatch(/^Plan since 2 Mar 2026: phases Initiation, Planning/);
  });
});

describe('the classifier and the risk', () => {
  test('[DEF-05] say why it is Major, and show the parts of the risk, never only the number', () => {
    const desk = submitting({ newService: true, users: '4', coverage: '3' });
    expect(desk.row.type).toBe('major');
    const { riskText, typeText } = seeing(desk, owner, previewView, {
      release: '',
      values: { ...request, newService: true, users: '4', coverage: '3' },
    });
    expect(typeText).toMatch(/Major.*brand-new service/);
    expect(riskText).toMatch(/users touched: 4 of 4.*lack of test coverage: 3 of 4/);
    expect(factsOf(desk)['Risk in parts']).toMatch(/^users touched: 4 of 4.*lack of test coverage: 3 of 4/);
  });
});

describe('whoever stands for a release', () => {
  test('[PSF-01] a requester who is not the Service Owner is a warning', () => {
    expect(warningsOf(planning())).not.toMatch(/requester/);
    const desk = new Desk();
    desk.release = desk.does(build, 'submit', { ...request, serviceOwner: owner }).release;
    expect(warningsOf(desk)).toMatch(/requester is not the Service Owner/);
  });

  test('[ACT-35] a Major is not submitted without Build and Run, and never loses them', () => {
    const desk = majorDesk();
    const { settings } = desk.register;
    desk.register.settings = {
      ...settings,
      scopes: settings.scopes.map((it) => ({ ...it, buildLead: '', runLead: '' })),
    };
    const outcome = desk.act(owner, 'submit', majorRequest);
    expect(outcome.kind === 'refusal' && Object.keys(outcome.fields ?? {})).toEqual(['buildLead', 'runLead']);
    desk.release = desk.does(owner, 'submit', { ...majorRequest, buildLead: build, runLead: people.run }).release;
    for (const field of ['buildLead', 'runLead']) {
      expect(desk.act(owner, 'edit-release', { [field]: '' })).toMatchObject({
        kind: 'refusal',
        fields: { [field]: { key: 'form.missing' } },
      });
      expect(submitted().act(owner, 'edit-release', { [field]: '' }).kind).toBe('done');
    }
  });

  test('[WF-04, INT-02] the submitted request has its id, requester and day', () => {
    const desk = submittedMajor({ project: 'PRJ-9' });
    expect(desk.row).toMatchObject({
      id: 'REL-2026-0001',
      requester: owner,
      submittedAt: '2026-03-02T08:00:00Z',
      project: 'PRJ-9',
    });
    desk.does(owner, 'record-board-approval', approval);
    const { settings } = desk.register;
    desk.register.settings = { ...settings, companySettings: { ...settings.companySettings, itsmMode: 'file' } };
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' })).toMatch(/number/);
    desk.does(owner, 'edit-release', { itsmNumber: 'RLM-17' });
    desk.does(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' });
    expect(desk.row).toMatchObject({ state: 'planning', itsmNumber: 'RLM-17' });
  });
});

import { text } from '../../domain/text/say';
import { fields, type Option } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import type { DeskScene } from '../desk-acting/desk-scene';

const outcomes: readonly Option[] = [
  { value: 'planned', label: ['Accepted', 'Acceptée'] },
  { value: 'dropped', label: ['Refused', 'Refusée'] },
];

/** Columns in which a proposal is found. */
export const proposalColumns = [
  'id',
  'title',
  'about',
  'why',
  'owner',
  'state',
  'decidedBy',
  'decidedOn',
  'answer',
] as const;

/** The Delivery Lead accepts or refuses a proposed change of the settings, with an answer; accepted ones wait for a publication [ACT-06]. */
export const decideProposal = deskAction({
  wants: (subject) => ({
    columns: [{ tab: 'improvements', names: proposalColumns }],
    ...(subject === '' ? {} : { records: [{ tab: 'improvements', ids: [subject] }] }),
  }),
  blocked: (scene) => (isOpen(scene) ? undefined : text('refused.proposal')),
  fields: () => [
    fields.choice('proposalDecision', outcomes, { required: true }),
    fields.long('answer', { required: true, max: 2_000 }),
  ],
  decide: ({ subject, actor, today }, values) => {
    const state = values.text('proposalDecision') === 'planned' ? 'planned' : 'dropped';
    const answer = values.text('answer');
    const set = { state, answer, decidedBy: actor.mail, decidedOn: today } as const;
    return deskStep([{ update: 'improvements', id: subject, set, why: answer }], text('said.proposal-decided'));
  },
});

const isOpen = ({ world, subject }: DeskScene): boolean =>
  world.rows('improvements').some((it) => it.id === subject && (it.about ?? '') !== '' && it.state === 'proposed');

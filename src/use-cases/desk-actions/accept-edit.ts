import { personOf } from '../../domain/people/person';
import { notAcceptable } from '../../domain/register/hand-edits';
import { workbook } from '../../domain/register/workbook';
import { text, type Text } from '../../domain/text/say';
import { refuse } from '../acting/action';
import { reason } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import type { DeskScene } from '../desk-acting/desk-scene';
import { notYetSettled, placeOf, standingIn, toCompare } from '../desk-acting/hand-edits';

/** Takes an edit of descriptive fields over as it stands; never by whoever made it (decision 6). */
export const acceptEdit = deskAction({
  wants: (subject) => ({ settling: toCompare(subject) }),
  blocked: (scene) => notToAccept(scene),
  fields: () => [reason({ max: 500 })],
  decide: ({ subject }, values) => {
    const place = placeOf(subject);
    if (!place) return refuse(text('refused.no-record', { id: subject }));
    const said = text('control.said.accepted', { id: place.id, tab: { word: workbook[place.tab].title } });
    return deskStep([], said, { settles: [{ ...place, as: 'accepted', why: values.text('reason') }] });
  },
});

function notToAccept({ world, subject, actor, settings, today }: DeskScene): Text | undefined {
  const place = placeOf(subject);
  const standing = place && standingIn(world, place);
  if (!place || !standing) return text('refused.no-record', { id: subject });
  if (standing.kind === 'fits') return text('control.fits', { id: place.id });
  if (standing.kind !== 'edited') return text('control.accept.only-edited');
  // Google may name somebody by an alias.
  const editors = standing.editors.map((it) => personOf(settings, it, today)?.mail ?? it);
  const columns = standing.differences.map((it) => it.column);
  return notAcceptable({ tab: place.tab, columns, editors }, actor.mail) ?? notYetSettled(world, place);
}

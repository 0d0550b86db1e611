import { text, type Text } from '../../domain/text/say';
import { workbook } from '../../domain/register/workbook';
import { refuse } from '../acting/action';
import { reason } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import type { DeskScene } from '../desk-acting/desk-scene';
import { notYetSettled, placeOf, standingIn, toCompare } from '../desk-acting/hand-edits';

/**
 * Puts a record that was edited by hand back to what the audit tells, controlled and descriptive fields alike; one that was
 * deleted is made again under its number, one that was added by hand is set aside and stays in the audit (decision 6).
 */
export const restoreRecord = deskAction({
  wants: (subject) => ({ settling: toCompare(subject) }),
  blocked: (scene) => notToRestore(scene),
  fields: () => [reason({ max: 500 })],
  decide: ({ world, subject }, values) => {
    const place = placeOf(subject);
    const standing = place && standingIn(world, place);
    if (!standing) return refuse(text('refused.no-record', { id: subject }));
    const { tab, id, kind } = standing;
    const said = text(kind === 'added' ? 'control.said.set-aside' : 'control.said.restored', {
      id,
      tab: { word: workbook[tab].title },
    });
    return deskStep([], said, { settles: [{ tab, id, as: 'restored', why: values.text('reason') }] });
  },
});

function notToRestore({ world, subject }: DeskScene): Text | undefined {
  const place = placeOf(subject);
  const standing = place && standingIn(world, place);
  if (!place || !standing) return text('refused.no-record', { id: subject });
  if (standing.kind === 'fits') return text('control.fits', { id: place.id });
  if (standing.kind === 'untold') return text('control.untold', { id: place.id, row: standing.broken });
  return notYetSettled(world, place);
}

import { approvalGap } from '../../domain/go-no-go/approval';
import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, step } from '../acting/action';
import { wallOf } from '../acting/draft-fields';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** The approval in the ITSM platform beside the decision: its reference, its time, and the gap between both [WF-24, ambiguity 21]. */
export const recordApproval = action({
  at: ['authorised'],
  tabs: () => [],
  fields: (scene) => [
    fields.text('approvalRef', { max: 60, required: true, value: scene.release.approvalRef }),
    fields.moment('approvedAt', { required: true, value: wallOf(scene, scene.now) }),
  ],
  decide: (scene, values) => {
    const approvedAt = values.text('approvedAt');
    if (approvedAt > scene.now) return refuseField('approvedAt', text('form.future'));
    const set = {
      approvalRef: values.text('approvalRef'),
      closure: withDetail(scene.release, 'closure', { approvedAt }),
    };
    const minutes = approvalGap({ ...scene.release, ...set }) ?? 0;
    return step([updateRelease(scene, set)], text('said.approval', { minutes }));
  },
});

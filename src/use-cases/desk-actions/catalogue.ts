// data table: every act on the register as a whole, complete by type
import { deskActionIds, type DeskActionId } from '../../domain/rights/actions';
import type { DeskActions } from '../desk-acting/desk-action';
import { acceptEdit } from './accept-edit';
import { createPackage } from './create-package';
import { setPackageWindow } from './set-package-window';
import { sharePackageTests } from './share-package-tests';
import { openPackageSession } from './open-package-session';
import { votePackage } from './vote-package';
import { decidePackage } from './decide-package';
import { releaseFromRfc } from './release-from-rfc';
import { attestAlignment } from './attest-alignment';
import { decideProposal } from './decide-proposal';
import { proposeSettings } from './propose-settings';
import { reassignWork } from './reassign-work';
import { addImprovement } from './add-improvement';
import { findLessonsAct } from './find-lessons';
import { updateImprovement } from './update-improvement';
import { restoreRecord } from './restore-record';

/** Every act on the register by its id; one that is forgotten does not compile. */
export const deskActions: DeskActions = {
  'add-improvement': addImprovement,
  'propose-settings': proposeSettings,
  'decide-proposal': decideProposal,
  'attest-alignment': attestAlignment,
  'reassign-work': reassignWork,
  'update-improvement': updateImprovement,
  'find-lessons': findLessonsAct,
  'create-package': createPackage,
  'set-package-window': setPackageWindow,
  'share-package-tests': sharePackageTests,
  'open-package-session': openPackageSession,
  'vote-package': votePackage,
  'decide-package': decidePackage,
  'release-from-rfc': releaseFromRfc,
  'restore-record': restoreRecord,
  'accept-edit': acceptEdit,
};

/** The ids as a page sends them: text that is one of them. */
export const isDeskAction = (id: string): id is DeskActionId => deskActionIds.some((it) => it === id);

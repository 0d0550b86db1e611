import type { Found } from '../../domain/register/found';
import type { FormValues } from '../../sidebar-api';
import type { Wants } from '../ports';

const packageWith = (id: string): readonly Wants[] =>
  id === '' ? [] : [{ records: [{ tab: 'packages', ids: [id] }] }];

/** The package that a release is a member of; nothing for one that goes alone. */
export const ownPackage = (release: Found<'releases'>): readonly Wants[] => packageWith(release.package);

/** The package that a form names. */
export const packageNamed = ({ package: id }: FormValues): readonly Wants[] =>
  packageWith(typeof id === 'string' ? id.trim() : '');

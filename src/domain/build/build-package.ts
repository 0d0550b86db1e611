import type { RecordOf } from '../register/workbook';

type Package = Pick<RecordOf<'components'>, 'version' | 'link' | 'checksum' | 'assembledVersion'>;

/** True where version, place and checksum of a build package are known, without which it does not leave Build [ACT-27, ACV-09]. */
export const isIdentified = ({ version, link, checksum }: Package): boolean =>
  version !== '' && link !== '' && checksum !== '';

/** True where somebody confirmed that the version which the package has now was assembled for test and deployment [WF-16]. */
export const isAssembled = ({ version, assembledVersion }: Package): boolean =>
  version !== '' && assembledVersion === version;

import type { Found } from '../../domain/register/found';
import type { Scene } from './scene';

/** The SIP request of a Major; recommendations are records of their own. Undefined before the first submission. */
export const sipRequest = ({ file }: Scene): Found<'sip'> | undefined =>
  file.of('sip').find((it) => it.kind !== 'recommendation');

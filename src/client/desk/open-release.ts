import type { ReleaseView, Reply } from '../../sidebar-api';
import { ask } from '../server';
import { wholeRelease } from './whole-release';

/** One release with its gates, next steps and records. */
export async function openRelease(release: string): Promise<Reply<ReleaseView>> {
  const reply = await ask('openRelease', release);
  return reply.ok ? { ...reply, value: wholeRelease(reply.value) } : reply;
}

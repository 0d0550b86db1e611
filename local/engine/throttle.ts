import type { ExecRequest, ExecResult } from './types';
import { ServiceError } from './service-error';

const pageCalls = 10;
const perUser = 30;

/** The platform's limits on executions at once: 30 a person, and 10 page calls a person, of which the next one waits. */
export class Throttle {
  private readonly running = new Map<string, number>();
  private readonly pages = new Map<string, { active: number; readonly waiting: (() => void)[] }>();

  async run(request: ExecRequest, start: () => Promise<ExecResult>): Promise<ExecResult> {
    const who = request.as.toLowerCase();
    const page = request.origin === 'run' ? this.pageOf(who) : null;
    if (page && page.active >= pageCalls) await new Promise<void>((resolve) => page.waiting.push(resolve));
    const count = this.running.get(who) ?? 0;
    if (count >= perUser)
      throw new ServiceError('There are too many scripts running simultaneously for this Google user account.');
    this.running.set(who, count + 1);
    if (page) page.active++;
    try {
      return await start();
    } finally {
      this.running.set(who, (this.running.get(who) ?? 1) - 1);
      if (page) page.active--;
      page?.waiting.shift()?.();
    }
  }

  private pageOf(who: string) {
    const known = this.pages.get(who);
    if (known) return known;
    const made = { active: 0, waiting: [] };
    this.pages.set(who, made);
    return made;
  }
}

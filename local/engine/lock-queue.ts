interface Waiter {
  readonly owner: object;
  readonly give: () => void;
  readonly timer: NodeJS.Timeout;
}

/** The script lock: one execution at a time, the others in the order in which they came. */
export class LockQueue {
  private owner: object | null = null;
  private waiting: Waiter[] = [];

  get free() {
    return this.owner === null;
  }

  holds(owner: object) {
    return this.owner === owner;
  }

  /** Takes it if it is free, or held by the same already. */
  take(owner: object): boolean {
    if (this.owner !== null && this.owner !== owner) return false;
    this.owner = owner;
    return true;
  }

  /** Waits for it for so many milliseconds; false when they are over. */
  async wait(owner: object, ms: number): Promise<boolean> {
    if (this.take(owner)) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((it) => it.timer !== timer);
        resolve(false);
      }, ms);
      timer.unref();
      this.waiting.push({ owner, timer, give: () => resolve(true) });
    });
  }

  /** Gives it up, and to whom waits longest. */
  release(owner: object): void {
    for (const it of this.waiting.filter((waiter) => waiter.owner === owner)) clearTimeout(it.timer);
    this.waiting = this.waiting.filter((it) => it.owner !== owner);
    if (this.owner !== owner) return;
    const next = this.waiting.shift();
    this.owner = next?.owner ?? null;
    if (!next) return;
    clearTimeout(next.timer);
    next.give();
  }
}

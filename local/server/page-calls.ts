/** Ten google.script.run calls of one person run at once, the eleventh waits (apps-script: guides/html/communication). */
export function pageCalls(limit = 10): <T>(person: string, call: () => Promise<T>) => Promise<T> {
  const running = new Map<string, number>();
  const queues = new Map<string, (() => void)[]>();
  return async (person, call) => {
    if ((running.get(person) ?? 0) >= limit)
      await new Promise<void>((go) => {
        const queue = queues.get(person) ?? [];
        queue.push(go);
        queues.set(person, queue);
      });
    running.set(person, (running.get(person) ?? 0) + 1);
    try {
      return await call();
    } finally {
      running.set(person, (running.get(person) ?? 1) - 1);
      queues.get(person)?.shift()?.();
    }
  };
}

/**
 * The end of an execution from outside (time limit, crash), thrown by a test hook. The bundle cannot get past it: every
 * further service call of that execution throws it again, without effect, and the engine frees the locks.
 */
export class Kill extends Error {
  constructor(message = 'Exceeded maximum execution time') {
    super(message);
    this.name = 'Kill';
  }
}

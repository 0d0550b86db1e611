import { standInName } from '../../google/stand-in';
import type { LogLine } from '../types';
import type { Call } from '../ops/contract';
import { ServiceError } from '../service-error';

interface Sent {
  readonly u?: 1;
  readonly v?: unknown;
  readonly h?: number;
}

const isLevel = (it: string): it is LogLine['level'] =>
  it === 'log' || it === 'info' || it === 'warn' || it === 'error';

/** The host's side of the wall: hands stand-ins into a context as numbers and calls them when the context asks. */
export class Bridge {
  private readonly objects: object[] = [];
  private readonly ids = new Map<object, number>();

  constructor(
    private readonly call: Call,
    private readonly globals: Readonly<Record<string, object>>,
  ) {}

  /** Descriptions of the globals, as JSON text for the inside script. */
  roots(): string {
    return JSON.stringify(Object.entries(this.globals).map(([name, object]) => ({ name, is: this.describe(object) })));
  }

  /** A stand-in as an argument of the function that is called, as JSON text for the inside script. */
  readonly given = (object: object): string => JSON.stringify(this.encode(object));

  /** One call from inside; object 0 is the console. Never throws: an error is an answer. */
  readonly invoke = (id: number, method: string, args: string): string => {
    try {
      if (id === 0) return this.log(method, args);
      const object = this.objects[id - 1];
      const member: unknown = object && Reflect.get(object, method);
      if (typeof member !== 'function') throw new Error(`no such method: ${method}`);
      const given = (JSON.parse(args) as readonly Sent[]).map((it) =>
        it.h === undefined ? it.v : this.objects[it.h - 1],
      );
      return JSON.stringify(this.encode(Reflect.apply(member, object, given)));
    } catch (error) {
      return JSON.stringify({ e: described(error) });
    }
  };

  private log(level: string, args: string): string {
    const [text] = JSON.parse(args) as readonly string[];
    this.call('console.log', isLevel(level) ? level : 'log', text ?? '');
    return '{"u":1}';
  }

  private encode(it: unknown): unknown {
    if (it === undefined) return { u: 1 };
    if (standInName(it) !== undefined) return this.describe(it as object);
    if (Array.isArray(it) && it.some((one) => standInName(one) !== undefined))
      return { a: it.map((one: unknown) => this.encode(one)) };
    return { v: it };
  }

  private describe(object: object): unknown {
    const members = Object.entries(object);
    const methods = members.filter(([, it]) => typeof it === 'function').map(([name]) => name);
    const props = Object.fromEntries(
      members.filter(([, it]) => typeof it !== 'function').map(([name, it]) => [name, this.encode(it)]),
    );
    return { h: this.idOf(object), n: standInName(object), methods, props };
  }

  private idOf(object: object): number {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.objects.push(object);
    this.ids.set(object, this.objects.length);
    return this.objects.length;
  }
}

const described = (error: unknown) => ({
  name: error instanceof Error ? error.name : 'Error',
  message: error instanceof Error ? error.message : String(error),
  code: error instanceof ServiceError ? error.code : null,
});

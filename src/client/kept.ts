const shelf = 'release-desk';
type Things = Readonly<Record<string, unknown>>;

/** A sandboxed page may have no storage; the frame's own name outlives a reload too. */
function readText(): string {
  try {
    return sessionStorage.getItem(shelf) ?? '';
  } catch {
    return window.name;
  }
}

function writeText(text: string): void {
  try {
    sessionStorage.setItem(shelf, text);
  } catch {
    window.name = text;
  }
}

function things(): Things {
  try {
    const found: unknown = JSON.parse(readText());
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}

/** What survives a reload of the page, in this browser tab only [BAD-60]: values of forms, and presses without an answer. */
export const kept = {
  /** `undefined` where nothing is kept under that name. */
  get: (name: string): unknown => new Map(Object.entries(things())).get(name),
  set: (name: string, value: unknown): void => {
    writeText(JSON.stringify({ ...things(), [name]: value }));
  },
  drop: (name: string): void => {
    writeText(JSON.stringify(Object.fromEntries(Object.entries(things()).filter(([it]) => it !== name))));
  },
};

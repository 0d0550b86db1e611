/** Where the sidebar stands. `action` and `subject`: the form to open in a release, '' for none. */
export type Place =
  | { readonly view: 'my-work' }
  | { readonly view: 'new-release'; readonly release: string }
  | { readonly view: 'process'; readonly section: string }
  | { readonly view: 'release'; readonly release: string; readonly action: string; readonly subject: string };

export type Go = (to: Place) => void;

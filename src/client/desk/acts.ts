import { createContext } from 'preact';

/** A form that stands open: in which section, for which act and record. One at a time, so that one button is blue. */
export interface ActPlace {
  readonly where: string;
  readonly action: string;
  readonly subject: string;
}

interface ActsContext {
  readonly release: string;
  readonly revision: number | null;
  readonly open: ActPlace | null;
  readonly onOpen: (place: ActPlace | null) => void;
  readonly onDone: () => void;
  readonly onNewest: () => void;
}

const nothing = (): void => undefined;

/** What every act of a release view shares. */
export const Acts = createContext<ActsContext>({
  release: '',
  revision: 0,
  open: null,
  onOpen: nothing,
  onDone: nothing,
  onNewest: nothing,
});

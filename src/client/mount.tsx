import { render, type ComponentChildren } from 'preact';
import { boot } from './boot';
import { Page } from './parts/page';

/** Puts a page into its html, in the reader's language. */
export function mount(page: ComponentChildren): void {
  document.documentElement.lang = boot.language;
  const root = document.getElementById('root');
  if (root) render(<Page>{page}</Page>, root);
}

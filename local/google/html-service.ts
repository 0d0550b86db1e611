import type { Call } from '../engine/ops/contract';
import { standIn } from './stand-in';

/** An HtmlOutput, as far as the product uses it. */
export interface HtmlPage {
  readonly getContent: () => string;
  readonly getTitle: () => string;
  readonly getWidth: () => number;
  readonly getHeight: () => number;
  readonly setTitle: (title: string) => HtmlPage;
  readonly setContent: (content: string) => HtmlPage;
  readonly setWidth: (width: number) => HtmlPage;
  readonly setHeight: (height: number) => HtmlPage;
}

type Checked = Partial<Record<keyof GoogleAppsScript.HTML.HtmlOutput, unknown>>;

function page(html: string): HtmlPage {
  const state = { html, title: '', width: 0, height: 0 };
  const set = (change: Partial<typeof state>) => {
    Object.assign(state, change);
    return it;
  };
  const it: HtmlPage = standIn('HtmlOutput', {
    getContent: () => state.html,
    getTitle: () => state.title,
    getWidth: () => state.width,
    getHeight: () => state.height,
    setTitle: (title: string) => set({ title }),
    setContent: (content: string) => set({ html: content }),
    setWidth: (width: number) => set({ width }),
    setHeight: (height: number) => set({ height }),
  } satisfies Checked);
  return it;
}

export const htmlService = (call: Call) =>
  standIn('HtmlService', {
    createHtmlOutput: (html = '') => page(html),
    createHtmlOutputFromFile: (name: string) => page(call('HtmlService.file', name)),
  } satisfies Partial<Record<keyof GoogleAppsScript.HTML.HtmlService, unknown>>);

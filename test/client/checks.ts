import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe-core finds wrong, one line a node; empty is right. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate<AxeResult>('axe.run()');
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((it) => `${id}: ${it.html} ${it.failureSummary ?? ''}`),
  );
}

/** Elements that stick out to the right, or whose text is cut; empty is right. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const shown = (it: Element): boolean => it.closest('.unseen, .table-box, [hidden], option, svg') === null;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (it) => shown(it) && it.getBoundingClientRect().right > width + 0.5,
    );
    const cut = [...document.body.querySelectorAll('button, h1, h2, h3, label, .chip')].filter(
      (it) => shown(it) && it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0,
    );
    const scrolls = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
    return [
      ...scrolls,
      ...wide.map((it) => `out: ${it.outerHTML.slice(0, 120)}`),
      ...cut.map((it) => `cut: ${it.outerHTML.slice(0, 120)}`),
    ];
  });

/** Things that can be pressed and are smaller than 24 by 24 pixels; links inside a text may be [W22 2.5.8]. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, [role=option]')]
      .map((it) => it.closest('label') ?? it)
      .filter((it) => {
        const { width, height } = it.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((it) => it.outerHTML.slice(0, 120)),
  );

/** Blue buttons in sight: a view has one at most. */
export const primaries = (page: Page): Promise<number> => page.locator('.button.primary').count();

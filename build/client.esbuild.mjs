import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** html/<page>.html + src/client/<page>.tsx + style.css → one page in build/dist, because Apps Script serves no other files. */
export async function buildPages() {
  mkdirSync(join(root, 'build/dist'), { recursive: true });
  await Promise.all(pages().map((page) => buildPage(page)));
}

/** File names of the pages. */
export const pages = () =>
  existsSync(join(root, 'html')) ? readdirSync(join(root, 'html')).filter((it) => it.endsWith('.html')) : [];

async function buildPage(page) {
  const name = page.replace(/\.html$/, '');
  const script = await bundle(join(root, `src/client/${name}.tsx`));
  const style = await bundle(join(root, 'src/client/style.css'));
  // The browser would end or swallow the script element at these; esbuild leaves the first one as it is.
  for (const trap of ['<!--', '</script'])
    if (script.includes(trap)) throw new Error(`${page}: the script holds ${trap}`);
  const html = readFileSync(join(root, 'html', page), 'utf8');
  for (const mark of ['/*STYLE*/', '/*SCRIPT*/'])
    if (!html.includes(mark)) throw new Error(`html/${page} has no ${mark}`);
  writeFileSync(
    join(root, 'build/dist', page),
    html.replace('/*STYLE*/', () => style.trim()).replace('/*SCRIPT*/', () => script.trim()),
  );
}

async function bundle(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return result.outputFiles[0].text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();

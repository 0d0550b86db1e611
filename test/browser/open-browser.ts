import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** CHROME, or a system's Chromium, or the binary that npm installed (unpacked once by jest's global set-up). */
export async function openBrowser(): Promise<Browser> {
  const executablePath =
    process.env['CHROME'] ?? onPath('chromium-headless-shell') ?? onPath('chromium') ?? (await installed());
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

async function installed(): Promise<string> {
  const unpacked = process.env['RELEASE_DESK_CHROME'];
  if (unpacked) return unpacked;
  // Makes the package unpack the libraries it needs too; it looks when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: binary } = await import('@sparticuz/chromium');
  return binary.executablePath();
}

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

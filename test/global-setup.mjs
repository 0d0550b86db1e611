import { existsSync } from 'node:fs';

/** Browser tests of many files share one unpacked browser; unpack it once, before workers start. */
export default async function globalSetup() {
  if (process.env.CHROME && !existsSync(process.env.CHROME))
    throw new Error(`CHROME names ${process.env.CHROME}, which does not exist.`);
  if (process.env.CHROME) return;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env.RELEASE_DESK_CHROME = await chromium.executablePath();
}

import { join } from 'node:path';
import { describe, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { findPrograms } from '../../../servers/find-program.ts';

const name = ['chromium', 'chromium-browser', 'google-chrome'].find((one) => findPrograms([one]) !== undefined);
if (name === undefined) process.stderr.write('skipped: tests in a browser need chromium ("apt-get install chromium")\n');

// a browser on a busy machine takes its time
jest.setTimeout(60_000);

/** Tests in the system's own browser; where there is none they are skipped, and a line says so. */
export const describeInBrowser = name === undefined ? describe.skip : describe;

/** Starts the browser without a window. */
export function launch(): Promise<Browser> {
  if (name === undefined) throw new Error('there is no browser');
  return chromium.launch({ executablePath: join(findPrograms([name]) ?? '', name), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Desk } from './open-desk.ts';

/** Somebody who sits at the desk. */
export interface Seat {
  readonly page: Page;
  /** what went wrong in the page: thrown errors, refused scripts and styles, failed requests; 401, 403 and 409 are answers, not errors */
  readonly errors: readonly string[];
  readonly leave: () => Promise<void>;
}

/** Opens a page of the desk in a browser of one's own. `hash` is where: `'#/log'`. */
export async function sit(
  browser: Browser,
  desk: Desk,
  { hash = '', ...options }: { hash?: string } & BrowserContextOptions = {},
): Promise<Seat> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => {
    errors.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (?:401|403|409)/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${desk.address}/${hash}`);
  await page.waitForSelector('h1');
  return { page, errors, leave: () => context.close() };
}

/** Presses keys one after the other, each when the page has drawn what the one before did. `press(page, 'n 3')` */
export async function press(page: Page, strokes: string): Promise<void> {
  for (const stroke of strokes.split(' ')) {
    await page.keyboard.press(stroke);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
  }
}

/** Waits until the screen's heading says something. */
export async function heading(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words }).waitFor();
}

/** Waits until the status line says something. */
export async function told(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('.status-line p').filter({ hasText: words }).waitFor();
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { press, sit, told } from './seat.ts';

/** Takes the pictures of the documentation anew: `CROSSCHECK_SCREENSHOTS=1 npm test -- screenshots`. Look at them before they are kept. */
const password = 'a long pass phrase';
const isWanted = process.env['CROSSCHECK_SCREENSHOTS'] === '1';

(isWanted ? describeInBrowser : describe.skip)('pictures for docs/', () => {
  let browser: Browser;
  let desk: Desk;

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk(['fixtures/articles'], { Ada: { role: 'editor', password } })]);
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  const come = async (options: BrowserContextOptions) => {
    const seat = await sit(browser, desk, options);
    await seat.page.getByLabel('Name').fill('Ada');
    await seat.page.getByLabel('Password').fill(password);
    await press(seat.page, 'Enter');
    await seat.page.locator('.rows .question').first().waitFor();
    return seat;
  };
  const rescued = { name: /people were rescued/ };

  test('the queue', async () => {
    const { page, leave } = await come({ viewport: { width: 1180, height: 760 } });
    await press(page, 'j o');
    await page.getByText('Why it was flagged').waitFor();
    await press(page, 'l');
    await told(page, 'Left unresolved');
    await page.goto(`${desk.address}/#/queue?status=any`);
    await page.locator('.row .status-unresolved').waitFor();
    await press(page, 'j j x j x');
    expect((await page.screenshot({ path: 'docs/review-queue.png' })).length).toBeGreaterThan(10_000);
    await press(page, 'Escape u');
    await told(page, 'Taken back');
    await leave();
  });

  test('a conflict', async () => {
    const { page, leave } = await come({ viewport: { width: 1400, height: 860 } });
    await page.getByRole('link', rescued).click();
    await page.getByText('Why it was flagged').waitFor();
    await press(page, 'f');
    await page.locator('.article-pane .target').first().waitFor();
    expect((await page.screenshot({ path: 'docs/review-conflict.png' })).length).toBeGreaterThan(10_000);
    await leave();
  });

  test('on a phone', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, colorScheme: 'dark' } as const;
    const { page, leave } = await come(phone);
    await page.getByRole('link', rescued).tap();
    await page.getByText('Why it was flagged').waitFor();
    await page.waitForTimeout(200);
    expect((await page.screenshot({ path: 'docs/review-phone.png' })).length).toBeGreaterThan(10_000);
    await leave();
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { heading, press, sit, told } from './seat.ts';

/** A report of one event, with its own count of those who were brought to safety. */
function report(id: string, source: string, count: number, published: string) {
  const text = `Firefighters brought ${count} residents of the Larkfield tower to safety on Monday night after a blaze on the sixth floor, the Brenwick fire brigade said. The tower in Larkfield, a suburb of Brenwick, was built in 1974. Nobody was killed in the Larkfield blaze, said fire chief Odile Marsh.`;
  return { id, source, title: `Blaze in the Larkfield tower in Brenwick`, published, text };
}

describeInBrowser('new evidence', () => {
  let browser: Browser;
  let desk: Desk;

  beforeAll(async () => {
    const articles = [report('a', 'Brenwick Post', 40, '2031-03-04T07:00:00Z'), report('b', 'Vale Echo', 54, '2031-03-04T08:00:00Z')];
    [browser, desk] = await Promise.all([launch(), openDesk(articles)]);
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  test('comes into the open queue without moving it, and a decided conflict comes back marked', async () => {
    const { page, errors, leave } = await sit(browser, desk);
    await page.locator('.rows .question').first().click();
    await page.getByText('Why it was flagged').waitFor();
    const question = (await page.locator('h1').textContent()) ?? '';
    await press(page, 'c');
    await told(page, 'Conflict confirmed');
    await heading(page, 'Conflicts');
    await page.goto(`${desk.address}/#/queue?status=any`);
    await page.locator('.row .status-confirmed').waitFor();
    desk.add([report('c', 'Tern Gazette', 61, '2031-03-04T09:00:00Z')]);
    await page.locator('.row .fresh').getByText('New evidence').waitFor();
    expect(await page.locator('.row .status-confirmed').count()).toBe(1);
    await page.goto(`${desk.address}/#/queue?status=new-evidence`);
    await page.locator('.rows .question').first().click();
    await heading(page, question);
    await page.locator('.conflict-head .fresh').waitFor();
    const fresh = page.locator('.quotation.new');
    await fresh.first().waitFor();
    expect(await fresh.allTextContents()).toEqual([expect.stringContaining('brought 61 residents')]);
    expect(await page.locator('.decisions').textContent()).toContain('Conflict confirmed');
    await press(page, 'c');
    await told(page, 'Conflict confirmed');
    await page.goto(`${desk.address}/#/queue?status=new-evidence`);
    await page.locator('.row.moved-on').waitFor();
    await page.getByRole('button', { name: '1 decided – show a fresh list' }).click();
    await page.getByText('No conflict fits this view.').waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  test('new conflicts are counted above the list, and shown when asked for', async () => {
    const { page, errors, leave } = await sit(browser, desk, { hash: '#/queue?status=any' });
    await page.locator('.rows .question').first().waitFor();
    const before = await page.locator('.rows .question').allTextContents();
    const strike = (id: string, source: string, day: number) => ({
      id,
      source,
      title: 'Ferry crews at Quay Harbour to strike',
      published: '2031-05-02T08:00:00Z',
      text: `Ferry crews at Quay Harbour will begin a strike on May ${day}, the Seafarers Union of Quay said. The crews want higher pay, said Imre Castell, who leads the Seafarers Union.`,
    });
    desk.add([strike('s1', 'Quay Times', 9), strike('s2', 'Harbour Wire', 12)]);
    const button = page.getByRole('button', { name: /new conflict/ });
    await button.waitFor();
    expect(await page.locator('.rows .question').allTextContents()).toEqual(before);
    await button.click();
    await button.waitFor({ state: 'detached' });
    expect((await page.locator('.rows .question').count()) > before.length).toBe(true);
    expect(errors).toEqual([]);
    await leave();
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { heading, sit, told, type Seat } from './seat.ts';

const report = (id: string, source: string, count: number, words = 'said on Tuesday') => ({
  ...{ id, source, title: `Flood in Vellmar: ${source}`, published: '2031-03-04T07:00:00Z' },
  text: `The flood in Vellmar drove ${count} families from their homes, the Vellmar council ${words}. The river Orle rose by two metres in Vellmar.`,
});

describeInBrowser('stories and articles', () => {
  let browser: Browser;
  let desk: Desk;
  let seat: Seat;

  beforeAll(async () => {
    const articles = [report('a', 'Orle Post', 120), report('b', 'Vale Echo', 180)];
    [browser, desk] = await Promise.all([launch(), openDesk(articles)]);
    desk.add([report('a', 'Orle Post', 140, 'said late on Tuesday')]);
  });
  beforeEach(async () => {
    seat = await sit(browser, desk, { hash: '#/stories' });
  });
  afterEach(async () => {
    expect(seat.errors).toEqual([]);
    await seat.leave();
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  const openStory = async () => {
    await seat.page.locator('.long-list .question').first().click();
    await seat.page.getByText('Questions by outlets').waitFor();
  };

  test('a story is a table of its questions by its outlets', async () => {
    await openStory();
    const matrix = seat.page.locator('.matrix');
    expect(await matrix.locator('thead th').allTextContents()).toEqual(['Question', 'Orle Post', 'Vale Echo']);
    const cells = await matrix.locator('tbody tr').first().locator('td').allTextContents();
    expect(cells).toEqual([expect.stringContaining('140 families'), expect.stringContaining('180 families')]);
    await matrix.getByRole('link').first().click();
    await seat.page.getByText('Why it was flagged').waitFor();
  });

  test('claims in conflict are marked in the text, and lead to it', async () => {
    await openStory();
    await seat.page.getByRole('link', { name: 'Flood in Vellmar: Orle Post' }).click();
    const mark = seat.page.locator('.text a.in-conflict').first();
    await mark.waitFor();
    expect(await mark.textContent()).toContain('140 families');
    expect(await seat.page.locator('.text .claim').count()).toBeGreaterThan(0);
    await seat.page.getByLabel('Mark all claims').uncheck();
    expect(await seat.page.locator('.text .claim').count()).toBe(0);
    await mark.click();
    await heading(seat.page, /famil/);
  });

  test('two versions are compared, and the figures that changed stand out', async () => {
    await openStory();
    await seat.page.getByRole('link', { name: 'Flood in Vellmar: Orle Post' }).click();
    await seat.page.getByLabel('Compared with').selectOption({ index: 1 });
    await seat.page.locator('.versions').waitFor();
    expect((await seat.page.locator('del.figure').allTextContents()).map((text) => text.trim())).toEqual(['120']);
    expect((await seat.page.locator('ins.figure').allTextContents()).map((text) => text.trim())).toEqual(['140']);
    expect((await seat.page.locator('ins.words').allTextContents()).map((text) => text.trim())).toEqual(['late']);
    await seat.page.getByText('1 figure changed or new.').waitFor();
  });

  test('a story is split by hand, and the ruling is taken back', async () => {
    await openStory();
    await seat.page.getByText('Split this story').click();
    await seat.page.getByLabel(/^Vale Echo/).check();
    await seat.page.getByLabel('Why').first().fill('two floods');
    await seat.page.getByRole('button', { name: 'Set them apart' }).click();
    await told(seat.page, 'Split by hand');
    const rulings = seat.page.locator('.rulings ol');
    await rulings.getByText('two floods').waitFor();
    await rulings.getByRole('button', { name: 'Undo' }).click();
    await told(seat.page, 'Ruling taken back');
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { heading, press, sit, told, type Seat } from './seat.ts';

describeInBrowser('the queue', () => {
  let browser: Browser;
  let desk: Desk;
  let seat: Seat;

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk(['fixtures/articles'])]);
  }, 60_000);
  beforeEach(async () => {
    seat = await sit(browser, desk);
  });
  afterEach(async () => {
    expect(seat.errors).toEqual([]);
    await seat.leave();
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  const rows = () => seat.page.locator('.rows .question');
  const shown = async () => {
    await seat.page.waitForTimeout(400);
    return rows().allTextContents();
  };

  test('has the open conflicts, the highest score first', async () => {
    await rows().first().waitFor();
    const scores = (await seat.page.locator('.rows .score').allTextContents()).map((text) => Number(text.replace(/\D*/, '')));
    expect(scores.length).toBeGreaterThan(8);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(await seat.page.locator('.queue-top').textContent()).toContain(`${scores.length} conflicts`);
  });

  test('is narrowed by kind, outlet and words, in the address too', async () => {
    await rows().first().waitFor();
    await seat.page.getByLabel('Kind').selectOption('date');
    const dates = await shown();
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((question) => question.startsWith('When'))).toBe(true);
    await press(seat.page, '/');
    await seat.page.keyboard.type('vessel');
    expect(await shown()).toEqual(['When was the vessel inspected?']);
    expect(seat.page.url()).toContain('kind=date&search=vessel');
    await seat.page.reload();
    expect(await shown()).toEqual(['When was the vessel inspected?']);
    await seat.page.getByRole('button', { name: 'Clear', exact: true }).click();
    await seat.page.getByLabel('Outlet').fill('Meral Gazette');
    expect((await shown()).every((question) => question.includes('rescued'))).toBe(true);
  });

  test('keys move through it, and never fire while somebody types', async () => {
    await rows().first().waitFor();
    const questions = await rows().allTextContents();
    const focused = () => seat.page.evaluate(() => document.activeElement?.textContent);
    await press(seat.page, 'j j');
    expect(await focused()).toBe(questions[1]);
    await press(seat.page, 'k');
    expect(await focused()).toBe(questions[0]);
    await press(seat.page, '/');
    await seat.page.keyboard.type('jkxcu?');
    expect(await seat.page.getByLabel('Search').inputValue()).toBe('jkxcu?');
    expect(await seat.page.locator('dialog').count()).toBe(0);
    expect(await seat.page.locator('.rows :checked').count()).toBe(0);
    await press(seat.page, 'Escape');
    await press(seat.page, 'Control+a Alt+x Meta+x');
    expect(await seat.page.locator('.rows :checked').count()).toBe(0);
  });

  test('"?" shows the keys, and single keys can be switched off', async () => {
    await press(seat.page, '?');
    const dialog = seat.page.getByRole('dialog', { name: 'Keys' });
    expect(await dialog.textContent()).toContain('Undo what you did last');
    await dialog.getByRole('checkbox').uncheck();
    await press(seat.page, 'Escape j');
    expect(await seat.page.locator('.row.current').count()).toBe(0);
    await seat.page.getByRole('button', { name: 'Keys' }).click();
    await dialog.getByRole('checkbox').check();
    await press(seat.page, 'Escape j');
    expect(await seat.page.locator('.row.current').count()).toBe(1);
  });

  test('one decision on many is undone as one', async () => {
    await rows().first().waitFor();
    const before = await rows().count();
    await press(seat.page, 'j x j j x');
    await seat.page.getByLabel('Rationale for all of them').fill('both were corrected');
    await press(seat.page, 'Escape n 2');
    await told(seat.page, 'Not a conflict: an update of the other – 2 conflicts');
    await seat.page.goto(`${desk.address}/#/queue?status=not-a-conflict`);
    await seat.page.getByText('2 conflicts', { exact: true }).waitFor();
    expect(await rows().count()).toBe(2);
    await press(seat.page, 'u');
    await told(seat.page, 'Taken back');
    await seat.page.goto(`${desk.address}/#/queue`);
    await seat.page.getByText(`${before} conflicts`, { exact: true }).waitFor();
    await press(seat.page, 'Shift+U');
    await told(seat.page, 'Done again');
    await seat.page.getByText(`${before - 2} conflicts`, { exact: true }).waitFor();
    await press(seat.page, 'u');
    await told(seat.page, 'Taken back');
  });

  test('a decided row keeps its place until the reader wants a fresh list', async () => {
    await rows().first().waitFor();
    const before = await rows().allTextContents();
    await press(seat.page, 'j x c');
    await told(seat.page, 'Conflict confirmed – 1 conflict');
    await seat.page.locator('.row .status-confirmed').waitFor();
    expect(await rows().allTextContents()).toEqual(before);
    await press(seat.page, 'u');
    await seat.page.locator('.row .status-confirmed').waitFor({ state: 'detached' });
  });

  test('a view is saved under a name, shown again and removed', async () => {
    await seat.page.getByLabel('Kind').selectOption('quantity');
    await seat.page.getByRole('button', { name: 'Save this view' }).click();
    await seat.page.getByLabel('Name of the view').fill('Figures <b>only</b>');
    await press(seat.page, 'Enter');
    const view = seat.page.getByRole('link', { name: 'Figures <b>only</b>' });
    await view.waitFor();
    await seat.page.goto(`${desk.address}/#/queue?status=any`);
    await view.click();
    await seat.page.waitForURL(/kind=quantity/);
    await seat.page.locator('select').first().locator('option:checked', { hasText: 'Figures' }).waitFor({ state: 'attached' });
    expect(await seat.page.getByLabel('Kind').inputValue()).toBe('quantity');
    await seat.page.getByRole('button', { name: 'Remove the view Figures' }).click();
    await view.waitFor({ state: 'detached' });
  });

  test.each([
    ['CSV', /^crosscheck-csv-[\d-]+\.csv$/],
    ['JSONL (everything, can be imported)', /^crosscheck-jsonl-[\d-]+\.jsonl$/],
    ['Excel', /^crosscheck-xlsx-[\d-]+\.xlsx$/],
  ])('is taken out as %s', async (format, name) => {
    await seat.page.getByText('Export this view').click();
    const [file] = await Promise.all([
      seat.page.waitForEvent('download'),
      seat.page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(name);
    await told(seat.page, 'was saved by the browser');
  });

  test('a place that does not exist says so', async () => {
    await seat.page.goto(`${desk.address}/#/nowhere/x`);
    await heading(seat.page, 'There is nothing here');
  });
});

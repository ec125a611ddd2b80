import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { heading, press, sit, told, type Seat } from './seat.ts';

const users = {
  Ada: { role: 'reviewer', password: 'a long pass phrase' },
  Ben: { role: 'editor', password: 'another pass phrase' },
  Cy: { role: 'reader', password: 'the third pass phrase' },
} as const;

async function logIn({ page }: Seat, name: keyof typeof users, password: string = users[name].password): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await press(page, 'Enter');
}

describeInBrowser('people at one desk', () => {
  let browser: Browser;
  let desk: Desk;
  const seats: Seat[] = [];

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk(['fixtures/articles/ferry-accident'], users)]);
  });
  afterAll(async () => {
    expect(seats.flatMap(({ errors }) => errors)).toEqual([]);
    await browser.close();
    await desk.close();
  });

  /** Somebody who is logged in, in a browser of their own. */
  const come = async (name: keyof typeof users) => {
    const seat = await sit(browser, desk);
    seats.push(seat);
    await logIn(seat, name);
    await heading(seat.page, 'Conflicts');
    return seat;
  };
  const open = async ({ page }: Seat, words: string) => {
    await page.goto(`${desk.address}/#/queue?status=any`);
    await page.getByRole('link', { name: words }).click();
    await heading(page, new RegExp(words));
    await page.getByText('Why it was flagged').waitFor();
  };

  test('nobody comes in without a name and its password, and leaves by one button', async () => {
    const seat = await sit(browser, desk);
    seats.push(seat);
    await heading(seat.page, 'Log in');
    await logIn(seat, 'Ada', 'wrong');
    await seat.page.getByRole('alert').filter({ hasText: 'password is wrong' }).waitFor();
    await logIn(seat, 'Ada');
    await heading(seat.page, 'Conflicts');
    await seat.page.reload();
    await heading(seat.page, 'Conflicts');
    await seat.page.getByRole('button', { name: 'Log out' }).click();
    await heading(seat.page, 'Log in');
    await seat.page.reload();
    await heading(seat.page, 'Log in');
    await seat.leave();
  });

  test('a reader looks, and is offered nothing else', async () => {
    const cy = await come('Cy');
    expect(await cy.page.getByText('Export this view').count()).toBe(0);
    expect(await cy.page.getByRole('checkbox', { name: /^Select/ }).count()).toBe(0);
    await open(cy, 'rescued');
    expect(await cy.page.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
    await press(cy.page, 'c l');
    await cy.page.waitForTimeout(300);
    await cy.page.locator('.conflict-head .badge').filter({ hasText: 'Open' }).waitFor();
    await cy.leave();
  });

  test('whoever opens a conflict that another has open is told so', async () => {
    const [ada, ben] = [await come('Ada'), await come('Ben')];
    await open(ada, 'inspected');
    await open(ben, 'inspected');
    await ben.page.getByText('Ada has this conflict open now.').waitFor();
    await press(ada.page, 'q');
    await heading(ada.page, 'Conflicts');
    await Promise.all([ada.leave(), ben.leave()]);
  });

  test('two decisions at once: the second sees the first, loses nothing typed, and both are kept', async () => {
    const [ada, ben] = [await come('Ada'), await come('Ben')];
    await Promise.all([open(ada, 'rescued'), open(ben, 'rescued')]);
    await press(ben.page, 'e');
    await ben.page.keyboard.type('69 is the count of the second day');
    await press(ada.page, 'e');
    await ada.page.keyboard.type('96 stood there first');
    await press(ada.page, 'Escape c');
    await told(ada.page, 'Conflict confirmed');
    await ben.page.getByText('Ada meanwhile: Conflict confirmed.').waitFor();
    await press(ben.page, 'Escape n 2');
    const merge = ben.page.getByRole('region', { name: 'Somebody decided meanwhile' });
    await merge.waitFor();
    expect(await merge.textContent()).toContain('96 stood there first');
    expect(await merge.getByLabel('Rationale').inputValue()).toBe('69 is the count of the second day');
    await merge.getByLabel('Rationale').fill('69 is the count of the second day, corrected');
    await merge.getByRole('button', { name: 'Record mine beside theirs' }).click();
    await told(ben.page, 'Not a conflict: an update of the other');
    await open(ada, 'rescued');
    await ada.page.getByRole('heading', { name: 'The reviewers disagree' }).waitFor();
    const decisions = await ada.page.locator('.decisions li').allTextContents();
    expect(decisions.join()).toContain('Conflict confirmed by Ada');
    expect(decisions.join()).toContain('69 is the count of the second day, corrected');
    await ada.page.goto(`${desk.address}/#/queue?status=disagreed`);
    await ada.page.getByText('1 conflict', { exact: true }).waitFor();
    await Promise.all([ada.leave(), ben.leave()]);
  });

  test('theirs can be left; the draft stays', async () => {
    const [ada, ben] = [await come('Ada'), await come('Ben')];
    await Promise.all([open(ada, 'inspected'), open(ben, 'inspected')]);
    await press(ben.page, 'e');
    await ben.page.keyboard.type('my own words');
    await press(ada.page, 'l');
    await told(ada.page, 'Left unresolved');
    await press(ben.page, 'Escape c');
    await ben.page.getByRole('button', { name: 'Leave theirs, keep my draft' }).click();
    await ben.page.locator('.conflict-head .badge').filter({ hasText: 'Unresolved' }).waitFor();
    expect(await ben.page.getByLabel('Rationale', { exact: true }).inputValue()).toBe('my own words');
    await Promise.all([ada.leave(), ben.leave()]);
  });

  test("a reviewer does not take back another's decision, an editor does", async () => {
    const [ada, ben] = [await come('Ada'), await come('Ben')];
    await open(ada, 'rescued');
    await ada.page.getByRole('button', { name: /^Undo.*Not a conflict/ }).click();
    await told(ada.page, 'takes an editor');
    await open(ben, 'rescued');
    await ben.page.getByRole('button', { name: /^Undo.*Conflict confirmed/ }).click();
    await told(ben.page, 'Taken back');
    await ben.page.locator('.conflict-head .badge').filter({ hasText: 'No conflict' }).waitFor();
    await Promise.all([ada.leave(), ben.leave()]);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { heading, press, sit, told, type Seat } from './seat.ts';

const article = {
  id: 'a',
  source: 'Orle Post',
  published: '2031-03-04',
  text: 'The flood in Vellmar drove 120 families from their homes.',
};
const password = 'a long pass phrase';

describeInBrowser('administration', () => {
  let browser: Browser;
  let desk: Desk;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    const users = { Ada: { role: 'admin', password }, Rae: { role: 'reviewer', password } };
    [browser, desk] = await Promise.all([launch(), openDesk([article], users)]);
  });
  beforeEach(async () => {
    seat = await sit(browser, desk);
    ({ page } = seat);
  });
  afterEach(async () => {
    expect(seat.errors.filter((error) => !error.includes('status of 422'))).toEqual([]);
    await seat.leave();
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  const logIn = async (name: string, secret = password) => {
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Password').fill(secret);
    await press(page, 'Enter');
    await page.getByRole('navigation', { name: 'Desk' }).waitFor();
  };
  const administer = async () => {
    await logIn('Ada');
    await press(page, 'Shift+A');
    await heading(page, 'Administration');
  };

  test('a user is added, given another role, and removed', async () => {
    await administer();
    const users = page.getByRole('list', { name: 'Users' });
    const add = page.getByRole('form', { name: 'Add a user' });
    await add.getByLabel('Name', { exact: true }).fill('Nora');
    await add.getByLabel(/^Password/).fill('nine hundred boats');
    await add.getByRole('button', { name: 'Add user' }).click();
    await told(page, 'Nora may log in as reviewer.');
    await page.getByLabel('Role of Nora').selectOption('editor');
    await page.getByRole('button', { name: 'Change role of Nora' }).click();
    await told(page, 'Nora is editor now.');

    const other = await sit(browser, desk);
    await other.page.getByLabel('Name').fill('Nora');
    await other.page.getByLabel('Password').fill('nine hundred boats');
    await press(other.page, 'Enter');
    await other.page.locator('.who').getByText('editor').waitFor();
    expect(await other.page.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await other.leave();

    await page.getByRole('button', { name: 'Remove the user Nora' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await told(page, 'The user Nora is removed.');
    await users.getByText('Nora', { exact: true }).waitFor({ state: 'detached' });
  });

  test('what the server refuses is told', async () => {
    await administer();
    const add = page.getByRole('form', { name: 'Add a user' });
    await add.getByLabel('Name', { exact: true }).fill('<b>');
    await add.getByLabel(/^Password/).fill('nine hundred boats');
    await add.getByRole('button', { name: 'Add user' }).click();
    await told(page, 'name');
    await page.getByRole('button', { name: 'Remove the user Ada' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await told(page, 'this is the last admin');
  });

  test('a token is shown once, copied, and works until it is removed', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await administer();
    await page.getByLabel('Name of the token').fill('feeds');
    await page.getByRole('button', { name: 'Make token' }).click();
    const shown = page.getByLabel('The token “feeds”, shown this once');
    const token = await shown.inputValue();
    await page.getByRole('button', { name: 'Copy' }).click();
    await told(page, 'is copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
    const ask = () => fetch(`${desk.address}/api/me`, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask()).status).toBe(200);
    await page.reload();
    await page.getByRole('list', { name: 'Tokens' }).getByText('feeds', { exact: true }).waitFor();
    expect(await page.getByText(token).count()).toBe(0);
    await page.getByRole('button', { name: 'Remove the token feeds' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await told(page, 'is removed');
    expect((await ask()).status).toBe(401);
  });

  test('a webhook is added with its secret, and removed', async () => {
    await administer();
    await page.getByLabel('Address').fill('https://example.org/hook');
    await page.getByLabel('decisions').uncheck();
    await page.getByRole('button', { name: 'Add webhook' }).click();
    expect((await page.getByLabel(/^The secret/).inputValue()).length).toBeGreaterThan(15);
    const hooks = page.getByRole('list', { name: 'Webhooks' });
    await hooks.locator('li').filter({ hasText: 'https://example.org/hookflagged conflicts' }).first().waitFor();
    await page.getByRole('button', { name: 'I have put it away' }).click();
    await page.getByLabel(/^The secret/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Remove the webhook' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await told(page, 'The webhook is removed.');
  });

  test('whoever is no admin has no way there', async () => {
    await logIn('Rae');
    expect(await page.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await page.goto(`${desk.address}/#/admin`);
    await page.getByText('Only an admin sees this.').waitFor();
    expect(await page.getByText('Tokens of programs').count()).toBe(0);
  });
});

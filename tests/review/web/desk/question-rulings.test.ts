import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { heading, press, sit, told, type Seat } from './seat.ts';

const report = (id: string, source: string, [families, schools]: readonly [number, number]) => ({
  ...{ id, source, title: `Flood in Vellmar: ${source}`, published: '2031-03-04T07:00:00Z' },
  text: `The flood in Vellmar drove ${families} families from their homes, the Vellmar council said. ${opening(source)}the storm closed ${schools} schools on Tuesday.`,
});

/** Other words, so that it is no copy. */
const opening = (source: string) => (source === 'Vale Echo' ? 'In Vellmar ' : 'All over Vellmar ');

describeInBrowser('questions, merged and split by hand', () => {
  let browser: Browser;
  let desk: Desk;
  let seat: Seat;
  let page: Page;

  beforeAll(async () => {
    const articles = [report('a', 'Orle Post', [120, 31]), report('b', 'Vale Echo', [180, 44])];
    [browser, desk] = await Promise.all([launch(), openDesk(articles)]);
  });
  beforeEach(async () => {
    seat = await sit(browser, desk);
    ({ page } = seat);
    await page.locator('.rows .question').nth(1).waitFor();
  });
  afterEach(async () => {
    expect(seat.errors.filter((error) => !error.includes('status of 404'))).toEqual([]);
    await seat.leave();
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  const openQuestion = async (words: RegExp) => {
    await page.getByRole('link', { name: words }).first().click();
    await heading(page, words);
    await page.getByText('Why it was flagged').waitFor();
  };
  const openStory = async () => {
    await press(page, 't');
    await page.locator('.long-list .question').first().click();
    await page.getByText('Questions by outlets').waitFor();
  };
  const work = () => desk.run(['work', '--drain', '--threads', '1']);
  /** Goes to the queue, which has so many questions; what is new there shows by itself only when it is opened anew. */
  const hasQuestions = async (count: number) => {
    await page.goto(`${desk.address}/#/queue?status=any`);
    await page.reload();
    await heading(page, 'Conflicts');
    const rows = page.locator('.rows .question');
    await rows.nth(count - 1).waitFor();
    await rows.nth(count).waitFor({ state: 'detached' });
  };

  test('an answer is taken out by keyboard, waits for the workers, and comes back when that is undone in the log', async () => {
    await openQuestion(/schools/);
    await press(page, 'p');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    await press(page, 'Space Tab Tab');
    await page.keyboard.type('two villages');
    await press(page, 'Enter');
    await told(page, 'Question split by hand. It shows when the workers have compared the articles anew.');
    await page.locator('.rulings').getByText('Waits for the workers').first().waitFor();
    await page.locator('.rulings').getByText('two villages').first().waitFor();
    work();
    await page.getByText('this is no conflict any more').waitFor();
    await hasQuestions(1);
    expect(await page.locator('.rows .question').textContent()).toMatch(/famil/);

    await press(page, 'g');
    await page
      .locator('.long-list')
      .getByRole('button', { name: /^Undo ?: Question split/ })
      .click();
    await told(page, 'Ruling taken back');
    work();
    await hasQuestions(2);
  });

  test('two questions of a story are chosen and merged, and the reason names who did it', async () => {
    await openStory();
    await page.getByText('Choose two questions of the table').waitFor();
    for (const words of [/^Choose ?: .*famil/, /^Choose ?: .*schools/]) await page.getByLabel(words).check();
    await page.getByText('These two become one.').waitFor();
    await press(page, 'm');
    await told(page, 'Questions joined by hand');
    await page.locator('.rulings').getByText('Waits for the workers').first().waitFor();
    work();
    // asked again by itself
    await page.locator('.matrix tbody tr').nth(1).waitFor({ state: 'detached' });
    await page.getByText('Waits for the workers').first().waitFor({ state: 'detached' });
    await page.locator('.matrix tbody a').first().click();
    await page
      .locator('.reasons')
      .getByText(/ruled by/i)
      .first()
      .waitFor();
    await page
      .locator('.rulings')
      .getByRole('button', { name: /^Undo ?: Questions joined/ })
      .first()
      .click();
    await told(page, 'Ruling taken back');
    work();
    await hasQuestions(2);
  });

  test('a question is merged with another one of its story from its own screen', async () => {
    await openQuestion(/famil/);
    await press(page, 'm');
    const other = page.getByLabel('The other question of the story');
    await other.locator('option', { hasText: 'schools' }).waitFor({ state: 'attached' });
    await other.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Make them one question' }).click();
    await told(page, 'Questions joined by hand');
    const rulings = page.locator('.rulings ol');
    await rulings
      .getByRole('button', { name: /^Undo ?: Questions joined/ })
      .last()
      .click();
    await told(page, 'Ruling taken back');
    work();
  });

  test('the keys are in the list of keys', async () => {
    await openQuestion(/famil/);
    await press(page, '?');
    await page.getByRole('dialog').getByText('Split the question').waitFor();
    await page.getByRole('dialog').getByText('Merge with another question').waitFor();
  });
});

describeInBrowser('whoever may not rule', () => {
  test('sees what was ruled, and no way to rule', async () => {
    const password = 'a long pass phrase';
    const articles = [report('a', 'Orle Post', [120, 31]), report('b', 'Vale Echo', [180, 44])];
    const [browser, desk] = await Promise.all([launch(), openDesk(articles, { Rae: { role: 'reviewer', password } })]);
    const { page, errors, leave } = await sit(browser, desk);
    await page.getByLabel('Name').fill('Rae');
    await page.getByLabel('Password').fill(password);
    await press(page, 'Enter');
    await page.locator('.rows .question').first().click();
    await page.getByText('Why it was flagged').waitFor();
    expect(await page.getByText('Split this question').count()).toBe(0);
    await press(page, 's');
    await page.getByText('Questions by outlets').waitFor();
    expect(await page.getByLabel(/^Choose/).count()).toBe(0);
    expect(errors).toEqual([]);
    await leave();
    await browser.close();
    await desk.close();
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { heading, press, sit, told } from './seat.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with what is on the screen, each with the elements that it is about. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate((values): Promise<AxeResults> => {
    const { axe: run } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return run.run({ runOnly: { type: 'tag', values } });
  }, rules);
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}

/** Does the page need to be moved sideways to be read? */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Every screen of the desk, and what has to be done to see it. */
const screens: Readonly<Record<string, (page: Page, desk: Desk) => Promise<void>>> = {
  queue: async (page, desk) => {
    await page.goto(`${desk.address}/#/queue?status=any`);
    await page.locator('.rows .question').first().waitFor();
  },
  'queue with a selection': async (page) => {
    await press(page, 'j x');
    await page.getByRole('region', { name: 'Decide the selected conflicts' }).waitFor();
    await press(page, 'n');
  },
  keys: async (page) => {
    await press(page, 'Escape x ?');
    await page.getByRole('dialog').waitFor();
  },
  exports: async (page) => {
    await press(page, 'Escape');
    await page.getByText('Export this view').click();
  },
  conflict: async (page) => {
    await page.locator('h1').click();
    await page.locator('.rows .question').first().click();
    await page.getByText('Why it was flagged').waitFor();
    await page.getByText('How they were compared').click();
    await press(page, 'e');
  },
  'a question, split and merged by hand': async (page) => {
    await press(page, 'Escape p');
    await page.getByLabel(/^1\. /).check();
    await press(page, 'm');
    await page.getByLabel('The other question of the story').waitFor();
    await press(page, 'Escape');
  },
  'a second stroke': (page) => press(page, 'Escape r'),
  'full article': async (page) => {
    await press(page, 'Escape f');
    await page.locator('.article-pane .text').waitFor();
  },
  'a decided conflict': async (page) => {
    await press(page, 'Escape a');
    await page.keyboard.type('the second report corrects the first');
    await press(page, 'Escape l');
    await told(page, 'Left unresolved');
    await press(page, 'g');
    await page.locator('.long-list .question').first().click();
    await page.locator('.history .entry').first().waitFor();
  },
  stories: async (page) => {
    await press(page, 't');
    await page.locator('.long-list .question').first().waitFor();
  },
  story: async (page) => {
    await page.locator('.long-list .question').first().click();
    await page.getByText('Questions by outlets').waitFor();
    await page.getByText('Split this story').click();
    await page.getByText('Join with another story').click();
  },
  article: async (page) => {
    await page.locator('.articles a').first().click();
    await page.locator('.text').waitFor();
  },
  administration: async (page) => {
    await press(page, 'Shift+A');
    await page.getByText('There are no users.').waitFor();
    await page.getByLabel('Name of the token').fill('feeds');
    await page.getByRole('button', { name: 'Make token' }).click();
    await page.getByLabel(/shown this once/).waitFor();
    await page.getByLabel('Address').fill('https://example.org/hook');
    await page.getByRole('button', { name: 'Add webhook' }).click();
    await page.getByLabel(/^The secret/).waitFor();
    // the keys are the desk's again
    await page.locator('h1').click();
  },
  log: async (page) => {
    await press(page, 'g');
    await page.locator('.long-list .entry').first().waitFor();
  },
};

describeInBrowser('for everybody', () => {
  let browser: Browser;
  let desk: Desk;

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk(['fixtures/articles'])]);
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('axe finds nothing on any screen: %s, %d px', async (colorScheme, width) => {
    const { page, errors, leave } = await sit(browser, desk, { colorScheme, viewport: { width, height: 800 } });
    for (const [name, show] of Object.entries(screens)) {
      await show(page, desk);
      expect({ name, found: await violations(page) }).toEqual({ name, found: [] });
      expect({ name, isTooWide: await isTooWide(page) }).toEqual({ name, isTooWide: false });
    }
    expect(errors).toEqual([]);
    await leave();
  });

  test('on a phone a conflict is found, read and decided by touch', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    const { page, errors, leave } = await sit(browser, desk, phone);
    await page.locator('.rows .question').nth(1).tap();
    await page.getByText('Why it was flagged').waitFor();
    const question = (await page.locator('h1').textContent()) ?? '';
    await page
      .getByRole('button', { name: /^In full/ })
      .first()
      .tap();
    await page.locator('.article-pane .target').first().waitFor();
    await page
      .locator('.article-pane')
      .getByRole('button', { name: /^Close/ })
      .tap();
    expect(await page.locator('.hint').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Resolved …' }).tap();
    await page.locator('.choices button').first().tap();
    await told(page, 'Resolved:');
    await page.locator('.status-line').getByRole('button', { name: 'Undo' }).tap();
    await told(page, 'Taken back');
    await heading(page, question);
    expect(errors).toEqual([]);
    await leave();
  });

  test('targets are large enough for a finger', async () => {
    const { page, leave } = await sit(browser, desk, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.locator('.rows .question').first().tap();
    await page.getByText('Why it was flagged').waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .filter((one) => one.checkVisibility())
        .map((one) => ({ words: one.textContent, height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24),
    );
    expect(small).toEqual([]);
    await leave();
  });

  test('paints, and asks nobody else for anything', async () => {
    const { page, leave } = await sit(browser, desk);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.reload();
    await page.locator('.rows .question').first().waitFor();
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    expect(paint).toBeGreaterThan(0);
    expect([...new Set(asked)]).toEqual([desk.address]);
    await leave();
  });
});

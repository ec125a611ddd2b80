import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { press, sit, told } from './seat.ts';

/** Every element that the desk makes; any other one came out of the data. */
const elements = new Set(
  'html head meta title link script body div header p a nav ul ol li main h1 h2 h3 section span strong button kbd label input select option textarea form details summary bdi time table thead tbody tr th td figure blockquote figcaption mark svg g line path circle text aside article code datalist fieldset legend dialog dl dt dd del ins noscript'.split(
    ' ',
  ),
);

const payloads = [
  '<img src=x onerror="window.hit=1">',
  '"><script>window.hit=1</script>',
  "'><svg/onload=window.hit=1>",
  '</textarea></title><iframe srcdoc="<script>parent.hit=1</script>">',
  'javascript:window.hit=1',
  '{{constructor.constructor("window.hit=1")()}}\u202e\u0000',
];

/** What a page holds that the desk did not put there, and whether anything ran. */
async function foreign(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() => ({
    hit: 'hit' in window,
    names: [...document.querySelectorAll('*')].map(({ localName }) => localName),
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
    handlers: [...document.querySelectorAll('*')]
      .flatMap((one) => one.getAttributeNames())
      .filter((name) => /^on|^style$|^srcdoc$/.test(name)),
    links: [...document.links].map(({ href }) => href).filter((href) => !/^https?:/.test(href)),
  }));
  const others = found.names.filter((name) => !elements.has(name));
  return [...others, ...found.handlers, ...found.links, ...(found.hit ? ['it ran'] : []), ...Array<string>(found.scripts).fill('script')];
}

/** Text fields of the answers that outlets, reviewers and programs fill. */
const toldByOthers = new Set(
  'question answer source title byline published reason rule why headline rationale name by text slot answers outlets decidedBy entityId message unit counted evidence url'.split(
    ' ',
  ),
);

/** An answer of the server with a payload in every text that is not its own. */
function poison(value: unknown, payload: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => poison(one, payload, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, payload, name)]));
  if (typeof value !== 'string' || !toldByOthers.has(key)) return value;
  return key === 'url' || key === 'evidence' ? payload : `${value.slice(0, 20)}${payload}${value.slice(20)}`;
}

describeInBrowser('what comes from outside is text', () => {
  let browser: Browser;
  let desk: Desk;

  beforeAll(async () => {
    const articles = payloads.flatMap((payload, at) =>
      [40 + at, 54 + at].map((count, side) => ({
        id: `${payload}-${side}`,
        source: `${payload} ${side === 0 ? 'Post' : 'Echo'}`,
        url: payload,
        byline: payload,
        title: `Blaze ${at} ${payload} in Brenwick`,
        published: '2031-03-04T07:00:00Z',
        text: `Firefighters brought ${count} residents of the Larkfield tower ${at} to safety on Monday night, ${payload} said. ${payload} is in Brenwick.\n\nIn Larkfield, Odile Marsh ${payload} led the fire brigade.`,
      })),
    );
    [browser, desk] = await Promise.all([launch(), openDesk(articles)]);
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  test('through the whole program: titles, outlets, bylines, addresses, texts, names, notes, views and filters', async () => {
    const { page, errors, leave } = await sit(browser, desk, { hash: '#/queue?status=any' });
    await page.locator('.rows .question').first().waitFor();
    expect(await page.locator('.rows').textContent()).toContain('<img src=x onerror="window.hit=1"> Post');
    expect(await foreign(page)).toEqual([]);
    for (const payload of payloads) {
      await page.goto(
        `${desk.address}/#/queue?status=any&search=${encodeURIComponent(payload.slice(0, 8))}&outlet=${encodeURIComponent(payload)}`,
      );
      await page.waitForTimeout(100);
      expect(await foreign(page)).toEqual([]);
    }
    await page.goto(`${desk.address}/#/queue?status=any`);
    await page.locator('.rows .question').first().click();
    await page.getByText('Why it was flagged').waitFor();
    await press(page, 'e');
    await page.keyboard.type(`${payloads[0]}${payloads[1]}`);
    await press(page, 'Escape a');
    await told(page, 'Note');
    await press(page, 'f');
    await page.locator('.article-pane .target').first().waitFor();
    expect(await foreign(page)).toEqual([]);
    await press(page, 's');
    await page.getByText('Questions by outlets').waitFor();
    expect(await foreign(page)).toEqual([]);
    await page.locator('.articles a').first().click();
    await page.locator('.text').waitFor();
    expect(await page.locator('.text').textContent()).toContain('said.');
    expect(await foreign(page)).toEqual([]);
    await press(page, 'g');
    await page
      .getByText(payloads[0] ?? '')
      .first()
      .waitFor();
    expect(await foreign(page)).toEqual([]);
    // a control character in a filter is refused, and told
    expect(errors.filter((error) => !error.includes('status of 400'))).toEqual([]);
    await leave();
  });

  test.each(payloads)('whatever the server answers: %s', async (payload) => {
    const { page, errors, leave } = await sit(browser, desk, { hash: '#/nowhere/x' });
    await page.route(/\/api\/(?!events|exports)/, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      if (body === '') await route.fulfill({ response });
      else await route.fulfill({ response, json: poison(JSON.parse(body), payload) });
    });
    for (const hash of ['#/queue?status=any', '#/stories', '#/log']) {
      await page.goto(`${desk.address}/${hash}`);
      await page.locator('.question').first().waitFor();
      expect(await foreign(page)).toEqual([]);
    }
    await page.goto(`${desk.address}/#/queue?status=any`);
    await page.locator('.rows .question').first().click();
    await page.getByText('Why it was flagged').waitFor();
    await press(page, 'r');
    await press(page, 'Escape f');
    await page.locator('.article-pane .text').waitFor();
    expect(await foreign(page)).toEqual([]);
    await press(page, 's');
    await page.getByText('Questions by outlets').waitFor();
    expect(await foreign(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await leave();
  });
});

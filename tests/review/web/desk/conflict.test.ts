import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launch } from './browser.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { heading, press, sit, told, type Seat } from './seat.ts';

describeInBrowser('a conflict', () => {
  let browser: Browser;
  let desk: Desk;
  let seat: Seat;

  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(), openDesk(['fixtures/articles'])]);
  });
  beforeEach(async () => {
    seat = await sit(browser, desk);
    await seat.page.locator('.rows .question').first().waitFor();
  });
  afterEach(async () => {
    expect(seat.errors).toEqual([]);
    await seat.leave();
  });
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  const question = () => seat.page.locator('h1').textContent();
  /** Opens the conflict whose question holds some words. */
  const open = async (words: string) => {
    await seat.page.goto(`${desk.address}/#/queue?status=any`);
    await seat.page.getByRole('link', { name: words }).click();
    await heading(seat.page, new RegExp(words));
    await seat.page.getByText('Why it was flagged').waitFor();
  };
  const badge = (words: string) => seat.page.locator('.conflict-head .badge').filter({ hasText: words }).waitFor();

  test('shows the question, each answer with its outlets and origins, and the figures marked in their paragraph', async () => {
    await open('How many people were rescued');
    const sides = await seat.page.locator('.side').allTextContents();
    expect(sides).toHaveLength(2);
    expect(sides[0]).toContain('1 outlet, 1 independent origin');
    expect(await seat.page.locator('.side mark').allTextContents()).toEqual(['69 people', '96 people']);
    const sentence = await seat.page.locator('.side .sentence').first().textContent();
    expect(sentence).toContain('Fishing boats reached the first survivors');
    expect(await seat.page.locator('.side .context').first().textContent()).toContain('The ferry left Port Meral');
    expect(await seat.page.locator('.reasons').textContent()).toContain('cannot both hold');
    expect(await seat.page.locator('.timeline li').count()).toBe(2);
  });

  test('draws figures over time, bounds as bars', async () => {
    const report = (id: string, source: string, count: string, day: number) => ({
      ...{ id, source, title: 'Blaze in the Orrin tower', published: `2031-03-0${day}T07:00:00Z` },
      text: `Firefighters brought ${count} residents of the Orrin tower to safety on Monday night after a blaze on the sixth floor, the Orrin fire brigade said. Nobody was killed in the Orrin blaze, said fire chief Odile Marsh.`,
    });
    desk.add([report('q1', 'Orrin Post', 'at least 90', 4), report('q2', 'Vale Echo', '40', 5)]);
    await open('How many residents');
    expect(await seat.page.locator('.plot .disc').count()).toBe(2);
    expect(await seat.page.locator('.plot .bar').count()).toBe(1);
    expect(await seat.page.locator('.plot .arrow').count()).toBe(1);
    expect(await seat.page.getByRole('img').getAttribute('aria-label')).toContain('at least 90 residents: 90 on 4 March 2031');
  });

  test('shows what is not known', async () => {
    await open('When is a strike to begin');
    expect(await seat.page.locator('.reasons').textContent()).toContain('Not known: entities');
  });

  test('is decided by one key; the next one opens, and undo comes back to it', async () => {
    await press(seat.page, 'j o');
    await seat.page.getByText('Why it was flagged').waitFor();
    const first = await question();
    await press(seat.page, 'c');
    await told(seat.page, 'Conflict confirmed');
    await seat.page.waitForFunction((former) => {
      const { activeElement } = document;
      return activeElement?.localName === 'h1' && activeElement.textContent !== former;
    }, first);
    await press(seat.page, 'u');
    await told(seat.page, 'Taken back');
    await heading(seat.page, first ?? '');
    await badge('Open');
    await press(seat.page, 'Shift+U');
    await told(seat.page, 'Done again');
    await badge('Confirmed');
    await press(seat.page, 'u');
    await badge('Open');
    expect(await seat.page.locator('.history .entry').count()).toBe(4);
  });

  test.each([
    ['n 3', 'Not a conflict: the same after rounding', 'No conflict'],
    ['r 2', 'Resolved: May 2022', 'Resolved'],
    ['l', 'Left unresolved', 'Unresolved'],
  ])('keys %s: %s', async (strokes, words, status) => {
    await open('When was the vessel inspected');
    await press(seat.page, strokes);
    await told(seat.page, words);
    await open('When was the vessel inspected');
    await badge(status);
    await press(seat.page, 'u');
    await badge('Open');
  });

  test('a held key decides once, a second stroke can be thought better of', async () => {
    await open('When was the vessel inspected');
    await press(seat.page, 'n');
    await seat.page.getByText('Why is it no conflict?').waitFor();
    await press(seat.page, 'Escape');
    await seat.page.getByText('Why is it no conflict?').waitFor({ state: 'detached' });
    await press(seat.page, '3');
    await seat.page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', repeat: true, bubbles: true })));
    await seat.page.waitForTimeout(300);
    await badge('Open');
    await heading(seat.page, /vessel/);
  });

  test('an answer of nobody, with the rationale and the link to the evidence, all of it typed', async () => {
    await open('When was the vessel inspected');
    await press(seat.page, 'e');
    await seat.page.keyboard.type('The register says so. c n r u');
    await seat.page.getByLabel('Link to the evidence').fill('javascript:alert(1)');
    await press(seat.page, 'Escape c');
    await told(seat.page, 'must begin with https');
    await badge('Open');
    await seat.page.getByLabel('Link to the evidence').fill('https://register.example/vessels/7');
    await press(seat.page, 'Escape r');
    await seat.page.getByLabel('Another answer').fill('April 2022');
    await press(seat.page, 'Enter');
    await told(seat.page, 'Resolved: April 2022');
    await open('When was the vessel inspected');
    expect(await seat.page.locator('.decisions').textContent()).toContain('The register says so. c n r u');
    expect(await seat.page.locator('.decisions a').getAttribute('href')).toBe('https://register.example/vessels/7');
    expect(await seat.page.locator('.decisions a').getAttribute('rel')).toBe('noopener noreferrer');
    await press(seat.page, 'u');
    await badge('Open');
  });

  test('a draft survives a reload, and a note leaves the conflict open', async () => {
    await open('When was the vessel inspected');
    await press(seat.page, 'e');
    await seat.page.keyboard.type('ask the harbour office');
    await seat.page.reload();
    await heading(seat.page, /vessel/);
    expect(await seat.page.getByLabel('Rationale', { exact: true }).inputValue()).toBe('ask the harbour office');
    await press(seat.page, 'a');
    await told(seat.page, 'Note');
    await heading(seat.page, /vessel/);
    await badge('Open');
    await seat.page.locator('.history').getByText('ask the harbour office').waitFor();
    expect(await seat.page.locator('textarea').count()).toBe(0);
  });

  test('the full article opens beside, scrolled to the sentence', async () => {
    await seat.page.setViewportSize({ width: 1400, height: 700 });
    await open('How many people were rescued');
    await press(seat.page, 'f');
    const target = seat.page.locator('.article-pane .target').first();
    await target.waitFor();
    expect(await target.textContent()).toContain('Fishing boats');
    const box = await target.boundingBox();
    expect(box!.y).toBeGreaterThan(60);
    expect(box!.y).toBeLessThan(600);
    expect(await seat.page.evaluate(() => scrollY)).toBe(0);
    await press(seat.page, 'f');
    await seat.page.locator('.article-pane').getByText('Coastline Press').waitFor();
    await press(seat.page, 'Escape');
    await seat.page.locator('.article-pane').waitFor({ state: 'detached' });
  });

  test('the history takes back anything, and the log too', async () => {
    await open('Has Peru agreed');
    await press(seat.page, 'l');
    await told(seat.page, 'Left unresolved');
    await press(seat.page, 'g');
    await heading(seat.page, 'Log');
    await seat.page
      .getByRole('button', { name: /^Undo.*Left unresolved/ })
      .first()
      .click();
    await told(seat.page, 'Taken back: Left unresolved');
    await open('Has Peru agreed');
    await badge('Open');
    await seat.page.locator('.history').getByRole('button', { name: 'Do it again' }).click();
    await badge('Unresolved');
    await press(seat.page, 'u');
    await badge('Open');
  });

  test('j and k go on to the next and the one before', async () => {
    const questions = await seat.page.locator('.rows .question').allTextContents();
    await press(seat.page, 'j o');
    await heading(seat.page, questions[0]!);
    await press(seat.page, 'j');
    await heading(seat.page, questions[1]!);
    await press(seat.page, 'k');
    await heading(seat.page, questions[0]!);
    const said = seat.page.locator('.status-line p').filter({ hasText: 'first conflict' });
    // a key that comes in the moment in which the screen changes is still that of the former conflict
    for (let tries = 0; tries < 20 && (await said.count()) === 0; tries += 1) await press(seat.page, 'k');
    await told(seat.page, 'first conflict');
    await press(seat.page, 'q');
    await heading(seat.page, 'Conflicts');
    expect(await seat.page.evaluate(() => document.activeElement?.textContent)).toBe(questions[0]);
  });
});

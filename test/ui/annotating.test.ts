import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { goTo, openFile, positionOf, reload, rowsOf, rowWith, runCommand, settle } from '../rig/driver';
import { themeNamed } from '../rig/themes';
import { SAMPLE, SAMPLE_TEXT } from './sample';
import { useSampleWindow } from './sampleWindow';

const SIDECAR = SAMPLE.replace('.pr.txt', '.annotations.jsonld');
/** Milliseconds that something may take on a busy machine. */
const TIMEOUT = 30_000;

/** Runs in the page: the marks that decorations put behind words. */
const MARKS = new Function('editor', 'return [...editor.querySelectorAll(".view-line span")].map((span) => getComputedStyle(span, "::after").content).filter((content) => content !== "none" && content !== "normal").join(" ")') as (editor: unknown) => string;

/** Asks until the answer is yes. @throws AssertionError with the last answer */
async function eventually(what: string, ask: () => string | Promise<string>, expected: RegExp): Promise<string> {
  for (const end = Date.now() + TIMEOUT; ; await new Promise((done) => setTimeout(done, 100))) {
    const answer = await ask();
    if (expected.test(answer)) return answer;
    assert.ok(Date.now() < end, `${what} is not ${expected} but: ${answer.slice(0, 2000)}`);
  }
}

/** Selects words in the text by keys. */
async function select(page: Page, editor: Locator, words: string, text = SAMPLE_TEXT): Promise<void> {
  const { line, column } = positionOf(text, words);
  await goTo(page, editor, line, column);
  for (let i = 0; i < words.length; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('.statusbar-item').filter({ hasText: `(${words.length} selected)` }).waitFor({ timeout: TIMEOUT });
}

/** The head of a view in the side bar. */
const headOf = (page: Page, view: string): Locator => page.locator('.pane-header').filter({ hasText: view });

/** Opens the Review view, and leaves it the room of the others. */
async function showReview(page: Page): Promise<void> {
  // Before the extension is up, the palette has no such command.
  await page.locator('.statusbar-item').filter({ hasText: /\d+ quotations/ }).waitFor({ timeout: 2 * TIMEOUT });
  await runCommand(page, 'Press Release: Show Review');
  for (const view of ['Action Items', 'Quotations', 'Speakers & Organizations']) {
    const head = headOf(page, view);
    if ((await head.getAttribute('aria-expanded')) === 'true') await head.click({ position: { x: 40, y: 8 } });
  }
  await rowWith(page, 'Review', /\S/);
}

/** The row of a name in the Review view, found by its words: rows out of sight are not drawn. */
async function reviewRow(page: Page, words: string): Promise<Locator> {
  await runCommand(page, 'Press Release: Find in the Review');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill(words);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await page.locator('.pane', { has: headOf(page, 'Review') }).filter({ hasText: `Filter: “${words}”` }).waitFor({ timeout: TIMEOUT });
  // As a screen reader has it; the quotation around a name has its words too.
  const row = page.getByRole('treeitem', { name: new RegExp(` name, .*; ${words}$`) }).first();
  await row.waitFor({ timeout: TIMEOUT });
  return row;
}

/** Takes the filter of the Review view away. */
const showAll = (page: Page): Promise<void> => runCommand(page, 'Press Release: Show All in the Review');

const reviewed = (page: Page): Promise<string> => headOf(page, 'Review').innerText();

describe('annotating in the window', () => {
  const sample = useSampleWindow({ width: 1500, height: 1000 });
  let editor: Locator;

  const sidecar = (): string => (existsSync(join(sample.folder.path, SIDECAR)) ? readFileSync(join(sample.folder.path, SIDECAR), 'utf8') : '');

  before(async () => {
    editor = await openFile(sample.window.page, SAMPLE);
    await showReview(sample.window.page);
  });

  it('makes the selection a person by key, marks it in the text and keeps it beside the text', async () => {
    const { page } = sample.window;
    await select(page, editor, 'local time');
    await page.keyboard.press('Alt+Shift+P');
    await eventually('the sidecar', sidecar, /"exact":\s?"local time"/);
    assert.match(await (await reviewRow(page, 'local time')).innerText(), /Person/);
    await showAll(page);
    await eventually('the marks', () => editor.evaluate(MARKS), /\+/);
    await page.screenshot({ path: 'test-results/annotating-key.png' });
  });

  it('makes the selection an organization by the context menu', async () => {
    const { page } = sample.window;
    await select(page, editor, 'profound condolences');
    await page.keyboard.press('Shift+F10');
    const item = (name: string): Locator => page.locator('.context-view .action-label, .monaco-menu .action-label').filter({ hasText: name }).first();
    await item('Annotate').hover({ timeout: TIMEOUT });
    await item('Annotate as Organization').waitFor({ timeout: TIMEOUT });
    await page.screenshot({ path: 'test-results/annotating-menu.png' });
    await item('Annotate as Organization').click();
    await eventually('the sidecar', sidecar, /"exact":\s?"profound condolences"/);
    assert.match(await (await reviewRow(page, 'profound condolences')).innerText(), /Organization/);
    await showAll(page);
  });

  it('filters the review, accepts all that is shown, tells the progress and undoes', async () => {
    const { page } = sample.window;
    const before = await reviewed(page);
    assert.match(before, /2 of \d+ reviewed/);
    await runCommand(page, 'Press Release: Filter the Review');
    const pick = (name: string): Locator => page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
    await pick('Pledged').click();
    await page.screenshot({ path: 'test-results/annotating-filter.png' });
    await page.keyboard.press('Enter');
    await eventually('the message', () => page.locator('.pane', { has: headOf(page, 'Review') }).innerText(), /Filter: Pledged \(\d+ of \d+\)/);
    await runCommand(page, 'Press Release: Accept All Shown');
    await eventually('the progress', () => reviewed(page), /\b(?!2 of)\d+ of \d+ reviewed/);
    await page.screenshot({ path: 'test-results/annotating-accepted.png' });
    await runCommand(page, 'Press Release: Undo Annotation Change');
    await eventually('the progress', () => reviewed(page), /\b2 of \d+ reviewed/);
    await runCommand(page, 'Press Release: Redo Annotation Change');
    await eventually('the progress', () => reviewed(page), /\b(?!2 of)\d+ of \d+ reviewed/);
    await showAll(page);
  });

  it('shows the place of a row that is clicked', async () => {
    const { page } = sample.window;
    const row = await reviewRow(page, 'local time');
    await goTo(page, editor, 1, 1);
    await settle(page); // A click on a row that is being drawn anew is lost.
    await row.click();
    await page.locator('.statusbar-item').filter({ hasText: '(10 selected)' }).waitFor({ timeout: TIMEOUT });
    await showAll(page);
  });

  it('keeps all states when the window is loaded again', async () => {
    const { page } = sample.window;
    const before = await reviewed(page);
    await settle(page); // A browser is given what is to be remembered a moment later.
    await reload(page);
    editor = await openFile(page, SAMPLE);
    await showReview(page);
    await eventually('the progress', () => reviewed(page), new RegExp(/\d+ of \d+ reviewed/.exec(before)![0]));
    await eventually('the marks', () => editor.evaluate(MARKS), /\+.*✓|✓.*\+/);
  });

  it('merges what two windows say', async () => {
    const other = await sample.another();
    try {
      const theirs = await openFile(other.page, SAMPLE);
      await showReview(other.page);
      await select(sample.window.page, editor, 'joint efforts');
      await sample.window.page.keyboard.press('Alt+Shift+O');
      await eventually('the sidecar', sidecar, /"exact":\s?"joint efforts"/);
      await select(other.page, theirs, 'regional peace');
      await other.page.keyboard.press('Alt+Shift+L');
      await eventually('the sidecar', sidecar, /joint efforts[^]*regional peace|regional peace[^]*joint efforts/);
      await reviewRow(other.page, 'joint efforts');
    } finally {
      await other.close();
    }
  });

  it('compares with another annotator, and takes theirs by a button', async () => {
    const { page } = sample.window;
    sample.folder.write(SIDECAR.replace('.annotations', '.kari.annotations'), sidecar());
    await select(page, editor, 'local time');
    await runCommand(page, 'Press Release: Delete Annotation');
    await eventually('the sidecar', () => String(sidecar().includes('"local time"')), /false/);
    await runCommand(page, 'Press Release: Compare Annotations');
    // The window's own dialog takes a path.
    const path = page.locator('.quick-input-widget input').first();
    await path.waitFor();
    await eventually('the path', () => path.inputValue(), /kari\.annotations\.jsonld$/);
    await page.keyboard.press('Enter');
    const row = rowsOf(page, 'Agreement').filter({ hasText: 'mine: nothing' }).first();
    await row.waitFor({ timeout: TIMEOUT });
    await settle(page);
    await row.hover();
    await page.screenshot({ path: 'test-results/agreement-dark.png' });
    await row.getByRole('button', { name: 'Take Theirs' }).click();
    await eventually('the agreement', () => page.locator('.pane', { has: headOf(page, 'Agreement') }).innerText(), /agree on everything/);
    await runCommand(page, 'Press Release: Close Comparison');
    await headOf(page, 'Agreement').waitFor({ state: 'detached' });
  });

  it('sets a damaged sidecar aside, says so and loses nothing', async () => {
    const { page } = sample.window;
    await runCommand(page, 'View: Close All Editors');
    const damaged = sidecar().slice(0, 600);
    sample.folder.write(SIDECAR, damaged);
    await reload(page);
    editor = await openFile(page, SAMPLE);
    await showReview(page);
    await select(page, editor, 'local time');
    await page.keyboard.press('Alt+Shift+P');
    await eventually('the sidecar', sidecar, /"exact":\s?"local time"[^]*\}\s*$/);
    const aside = readdirSync(sample.folder.path).filter((name) => name.includes('.damaged'));
    assert.deepEqual(aside.map((name) => readFileSync(join(sample.folder.path, name), 'utf8')), [damaged]);
    await runCommand(page, 'Notifications: Show Notifications');
    await page.locator('.notifications-center').getByText(/set aside as/).first().waitFor();
    await page.screenshot({ path: 'test-results/annotating-damaged.png' });
  });

  for (const theme of ['dark', 'light', 'hc']) {
    it(`tells the states apart in the ${theme} theme`, async () => {
      const { page } = sample.window;
      sample.window.server.configure({ 'workbench.colorTheme': themeNamed(theme) });
      await reload(page);
      editor = await openFile(page, SAMPLE);
      await showReview(page);
      await eventually('the marks', () => editor.evaluate(MARKS), /\+/);
      const icons = rowsOf(page, 'Review').locator('.custom-view-tree-node-item-icon');
      await icons.first().waitFor();
      await settle(page);
      await page.screenshot({ path: `test-results/annotating-${theme}.png` });
    });
  }
});

import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { editorOf, hover, openFile, positionOf, reload, rowsOf, rowWith, runCommand, settle } from '../rig/driver';
import { themeNamed } from '../rig/themes';
import { SAMPLE, SAMPLE_TEXT } from './sample';
import { useSampleWindow } from './sampleWindow';

// Without zeros, which make VS Code itself refuse to show a file as text.
const BINARY = Uint8Array.from({ length: 4096 }, (_, i) => 1 + ((i * 7919) % 255));

const BAD_FILES: Record<string, string | Uint8Array> = {
  'empty.press': '',
  'one-line.press': 'The port will open a second terminal by June 2027. '.repeat(100_000),
  'binary.press': BINARY,
  'no-sentence.press': '\n\n---\n\n***\n',
};

/** Runs in the page, where there are types of its own. */
const COLOUR = new Function('element', 'return getComputedStyle(element).color') as (element: unknown) => string;

describe('the window on the sample', () => {
  const sample = useSampleWindow({ width: 1280, height: 1100 }, (folder) => {
    for (const [name, content] of Object.entries({ ...BAD_FILES, 'plain.txt': SAMPLE_TEXT })) folder.write(name, content);
  });
  let editor: Locator;

  before(async () => {
    editor = await openFile(sample.window.page, SAMPLE);
  });

  it('shows action items, quotations and speakers in the side panel', async () => {
    const { page } = sample.window;
    await runCommand(page, 'Press Release: Show Annotation Panel');
    assert.match(await rowWith(page, 'Action Items', 'Russia'), /Russia/);
    assert.match(await rowWith(page, 'Quotations', 'Xi Jinping'), /Xi Jinping/);
    assert.match(await rowWith(page, 'Speakers & Organizations', 'Vladimir Putin'), /Vladimir Putin/);
    assert.ok((await rowsOf(page, 'Action Items').count()) >= 2);
  });

  it('explains a name on hover', async () => {
    const { line, column } = positionOf(SAMPLE_TEXT, 'Vladimir Putin');
    assert.match(await hover(sample.window.page, editor, line, column), /Vladimir Putin[^]*President of Russia/);
    await sample.window.page.screenshot({ path: 'test-results/hover.png' });
    await sample.window.page.keyboard.press('Escape');
  });

  it('jumps from a hover to what a speaker said', async () => {
    const { page } = sample.window;
    const { line, column } = positionOf(SAMPLE_TEXT, 'Vladimir Putin');
    await hover(page, editor, line, column);
    await page.locator('.monaco-hover:visible li a').first().click();
    await page.locator('.statusbar-item').filter({ hasText: /\(\d+ selected\)/ }).waitFor();
  });

  it('filters the panel as one types, and takes the filter back', async () => {
    const { page } = sample.window;
    await runCommand(page, 'Press Release: Show Annotation Panel');
    await rowWith(page, 'Speakers & Organizations', 'Wang Huning');
    const count = await rowsOf(page, 'Speakers & Organizations').count();
    await runCommand(page, 'Press Release: Filter Annotation Panel');
    await page.locator('.quick-input-widget input').first().fill('Tashkent');
    await rowsOf(page, 'Speakers & Organizations').filter({ hasText: 'Wang Huning' }).first().waitFor({ state: 'detached' });
    assert.match(await rowWith(page, 'Speakers & Organizations', 'Tashkent'), /Tashkent/);
    await page.keyboard.press('Escape');
    await rowWith(page, 'Speakers & Organizations', 'Wang Huning');
    assert.equal(await rowsOf(page, 'Speakers & Organizations').count(), count);
  });

  it('remembers that an action item is done', async () => {
    const { page } = sample.window;
    const box = (): Locator => rowsOf(page, 'Action Items').locator('.monaco-custom-toggle, .custom-view-tree-node-item-checkbox').first();
    const ticked = (): Locator => rowsOf(page, 'Action Items').locator('.codicon-check, [aria-checked="true"]').first();
    await settle(page); // A click on a row that is being drawn anew is lost.
    await box().click();
    await ticked().waitFor();
    await settle(page); // A browser is given what is to be remembered a moment later.
    await reload(page);
    editor = await openFile(page, SAMPLE);
    await runCommand(page, 'Press Release: Show Annotation Panel');
    await ticked().waitFor();
    await settle(page);
  });

  it('offers the language mode for a plain text that looks like a release', async () => {
    const { page } = sample.window;
    await openFile(page, 'plain.txt');
    await page.locator('.statusbar-item').filter({ hasText: 'Plain Text' }).waitFor();
    await runCommand(page, 'Notifications: Show Notifications');
    await page.locator('.notifications-center').getByRole('button', { name: 'Switch' }).click();
    await page.locator('.statusbar-item').filter({ hasText: 'Press Release' }).first().waitFor();
    await runCommand(page, 'View: Close Editor');
    editor = await openFile(page, SAMPLE);
  });

  for (const [theme, base] of [['dark', 'vs-dark'], ['light', 'vs'], ['hc', 'hc-black'], ['hc-light', 'hc-light']]) {
    it(`tells names from plain text in the ${theme} theme`, async () => {
      const themed = await sample.another({ size: { width: 1280, height: 800 }, settings: { 'workbench.colorTheme': themeNamed(theme) } });
      try {
        const { page } = themed;
        const editor = await openFile(page, SAMPLE);
        await page.locator(`.monaco-workbench.${base}`).waitFor();
        const words = (pattern: RegExp): Locator => editor.locator('.view-line span span').filter({ hasText: pattern }).first();
        const colourOf = (pattern: RegExp): Promise<string> => words(pattern).evaluate(COLOUR);
        await words(/^Tashkent$/).waitFor();
        await settle(page);
        assert.notEqual(await colourOf(/^Tashkent$/), await colourOf(/local\stime/));
        await page.screenshot({ path: `test-results/sample-${theme}.png` });
      } finally {
        await themed.close();
      }
    });
  }

  it('makes the table of commitments from the palette', async () => {
    const { page } = sample.window;
    await editor.locator('.native-edit-context, textarea.inputarea').first().focus();
    await runCommand(page, 'Press Release: Extract Commitments');
    await page.locator('.view-line').filter({ hasText: /^\|\s1\s\|\spledged/ }).first().waitFor();
    await page.screenshot({ path: 'test-results/extract-commitments.png' });
    assert.equal(await editor.isVisible(), true);
  });

  it('shows no pop-up on bad input', async () => {
    const { page } = sample.window;
    await runCommand(page, 'View: Close All Editors');
    for (const name of Object.keys(BAD_FILES)) {
      await openFile(page, name);
      await settle(page);
    }
    // Toasts may be gone by now; the centre keeps what they said.
    await runCommand(page, 'Notifications: Show Notifications');
    assert.deepEqual(await page.locator('.notification-toast, .notifications-center .notification-list-item').allInnerTexts(), []);
    await openFile(page, SAMPLE);
    await runCommand(page, 'Press Release: Show Annotation Panel');
    await rowWith(page, 'Quotations', 'Xi Jinping');
    await editorOf(page, SAMPLE);
  });
});

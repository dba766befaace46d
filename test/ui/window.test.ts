import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { editorOf, hover, openFile, positionOf, rowsOf, rowWith, runCommand, settle } from '../rig/driver';
import { themeNamed } from '../rig/themes';
import { openWindow, type Window } from '../rig/window';
import { type Folder, SAMPLE, SAMPLE_TEXT, sampleFolder } from './sample';

// Without zeros, which make VS Code itself refuse to show a file as text.
const BINARY = Uint8Array.from({ length: 4096 }, (_, i) => 1 + ((i * 7919) % 255));

const BAD_FILES: Record<string, string | Uint8Array> = {
  'empty.press': '',
  'one-line.press': 'The port will open a second terminal by June 2027. '.repeat(100_000),
  'binary.press': BINARY,
  'no-sentence.press': '\n\n---\n\n***\n',
};

describe('the window on the sample', () => {
  let folder: Folder;
  let window: Window;
  let editor: Locator;

  before(async () => {
    mkdirSync('test-results', { recursive: true });
    folder = sampleFolder();
    window = await openWindow({ folder: folder.path, extension: '.' });
    editor = await openFile(window.page, SAMPLE);
  });

  after(async () => {
    await window?.close();
    folder?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) {
      await window.page.screenshot({ path: `test-results/failed-${this.currentTest.title.replace(/\W+/g, '-')}.png` });
    }
  });

  it('shows action items, quotations and speakers in the side panel', async () => {
    const { page } = window;
    await runCommand(page, 'Press Release: Show Annotation Panel');
    assert.match(await rowWith(page, 'Action Items', 'Russia'), /Russia/);
    assert.match(await rowWith(page, 'Quotations', 'Xi Jinping'), /Xi Jinping/);
    assert.match(await rowWith(page, 'Speakers & Organizations', 'Vladimir Putin'), /Vladimir Putin/);
    assert.ok((await rowsOf(page, 'Action Items').count()) >= 2);
  });

  it('explains a name on hover', async () => {
    const { line, column } = positionOf(SAMPLE_TEXT, 'Vladimir Putin');
    assert.match(await hover(window.page, editor, line, column), /Vladimir Putin[^]*President of Russia/);
    await window.page.screenshot({ path: 'test-results/hover.png' });
    await window.page.keyboard.press('Escape');
  });

  for (const [theme, base] of [['dark', 'vs-dark'], ['light', 'vs'], ['hc', 'hc-black'], ['hc-light', 'hc-light']]) {
    it(`tells names from plain text in the ${theme} theme`, async () => {
      const { page, server } = window;
      server.configure({ 'workbench.colorTheme': themeNamed(theme) });
      // The server build notices no change of its settings file: its native file watcher is not compiled.
      await page.reload();
      await page.locator(`.monaco-workbench.${base}`).waitFor();
      editor = await openFile(page, SAMPLE);
      const colourOf = (words: string): Promise<string> =>
        editor.locator('.view-line span span').filter({ hasText: new RegExp(words.replaceAll(' ', '\\s')) }).first().evaluate('(span) => getComputedStyle(span).color');
      await editor.locator('.view-line span span').filter({ hasText: /^Wang\sHuning$/ }).first().waitFor();
      await settle(page);
      assert.notEqual(await colourOf('^Wang Huning$'), await colourOf('and others attended'));
      await page.screenshot({ path: `test-results/sample-${theme}.png` });
    });
  }

  it('makes the table of commitments from the palette', async () => {
    const { page } = window;
    await editor.locator('.native-edit-context, textarea.inputarea').first().focus();
    await runCommand(page, 'Press Release: Extract Commitments');
    await page.locator('.view-line').filter({ hasText: /^\|.*Russia.*\|$/ }).first().waitFor();
    await page.screenshot({ path: 'test-results/extract-commitments.png' });
    assert.equal(await editor.isVisible(), true);
  });

  it('shows no pop-up on bad input', async () => {
    const { page } = window;
    await runCommand(page, 'View: Close All Editors');
    for (const [name, content] of Object.entries(BAD_FILES)) {
      folder.write(name, content);
      await openFile(page, name);
      await settle(page);
    }
    assert.deepEqual(await page.locator('.notification-toast').allInnerTexts(), []);
    await openFile(page, SAMPLE);
    await rowWith(page, 'Quotations', 'Xi Jinping');
    await editorOf(page, SAMPLE);
  });
});

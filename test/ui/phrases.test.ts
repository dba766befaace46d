import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { goTo, openFile, positionOf, reload, runCommand, settle } from '../rig/driver';
import { themeNamed } from '../rig/themes';
import { useSampleWindow } from './sampleWindow';
import type { Folder } from './sample';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const FIRST = 'read-2023-02.pr.txt';

/** What the two ministries say of their talks; the last of Norway's has other words in the place of the frank ones. */
const TALKS: readonly (readonly [folder: string, month: string, sentence: string])[] = [
  ['norway-mfa', '2023-02', 'The two sides had a frank exchange of views on the Lunde Strait.'],
  ['norway-mfa', '2023-03', 'Solvang and Okello had a frank exchange of views on the Lunde Strait. A frank exchange of views on fisheries followed.'],
  ['norway-mfa', '2023-06', 'They discussed the ferry to Nordvik.'],
  ['norway-mfa', '2023-09', 'The ministers exchanged views on the Lunde Strait; the talks were frank.'],
  ['norway-mfa', '2024-01', 'The two sides had a frank exchange of views on the Lunde Strait.'],
  ['norway-mfa', '2024-10', 'The two sides had a constructive conversation on the Lunde Strait.'],
  ['norway-mfa', '2025-03', 'The two sides had cordial and friendly talks on the Lunde Strait.'],
  ['kenya-mfa', '2023-02', 'The ministers held useful talks on the Lunde Strait.'],
  ['kenya-mfa', '2023-11', 'Okello and Solvang had a frank exchange of views on ports.'],
  ['kenya-mfa', '2024-06', 'Okello and Solvang had a frank exchange of views on ports.'],
  ['kenya-mfa', '2025-05', 'Kenya welcomed the decision on ports.'],
];

function fill(folder: Folder): void {
  for (const [source, month, sentence] of TALKS) {
    mkdirSync(join(folder.path, source), { recursive: true });
    const [year, number] = month.split('-').map(Number);
    const name = source === 'norway-mfa' && month === '2023-02' ? FIRST : `${month}.pr.txt`;
    folder.write(join(source, name), `Ministers Meet in Elmhaven\n\nELMHAVEN, ${MONTHS[number - 1]} 14, ${year} -- Foreign Minister Ingrid Solvang met her counterpart Tom Okello. ${sentence}\n\nBoth ministers agreed to meet again by the end of ${year + 1}.\n`);
  }
}

/** Selects words of the open text by keyboard, and asks for their history. */
async function showHistoryOf(page: Page, words: string): Promise<void> {
  const editor = await openFile(page, FIRST);
  const text = `Ministers Meet in Elmhaven\n\nELMHAVEN, February 14, 2023 -- Foreign Minister Ingrid Solvang met her counterpart Tom Okello. ${TALKS[0][2]}\n`;
  const { line, column } = positionOf(text, words);
  await goTo(page, editor, line, column);
  for (let i = 0; i < words.length; i++) await page.keyboard.press('Shift+ArrowRight');
  await runCommand(page, 'Press Release: Show Phrase History');
}

describe('the phrase history in the window', () => {
  const sample = useSampleWindow({ width: 1280, height: 1000 }, fill);
  const inside = (page = sample.window.page): FrameLocator => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const entries = () => inside().locator('.entry');

  it('shows where the selected words stand, by month and source, and what stands in their place later', async () => {
    await showHistoryOf(sample.window.page, 'frank exchange of views');
    await inside().locator('.summary').filter({ hasText: '6 times in 5 of 12 releases' }).waitFor({ timeout: 60_000 });
    assert.equal(await inside().locator('.phrase').inputValue(), 'frank exchange of views');
    assert.equal(await inside().locator('.entry.exact').count(), 6);
    assert.equal(await inside().locator('.entry.similar').count(), 1);
    const instead = inside().locator('.entry.instead').filter({ hasText: 'constructive' });
    assert.match(await instead.innerText(), /in place of the wording of 14 Jan 2024[^]*productive, 2\/5/);
    assert.equal(await instead.locator('ins').first().innerText(), 'constructive conversation');
    assert.deepEqual(await inside().locator('.chart .lane').allTextContents(), ['norway-mfanorway-mfa', 'kenya-mfakenya-mfa']);
    await settle(sample.window.page);
    await sample.window.page.screenshot({ path: 'test-results/phrases.png' });
  });

  it('has a table that says what the chart shows', async () => {
    await inside().locator('.tables summary').click();
    const row = inside().locator('.tables tr', { hasText: 'norway-mfa' }).first();
    assert.deepEqual(await row.locator('td').allInnerTexts(), ['4', '1', '2', '14 Feb 2023', '14 Jan 2024', '2', '7']);
    await inside().locator('.tables summary').click();
  });

  it('goes by keyboard from a bar to its places, and from place to place', async () => {
    await inside().locator('.bar[tabindex="0"]').focus();
    await sample.window.page.keyboard.press('Home');
    await sample.window.page.keyboard.press('ArrowRight');
    const focused = inside().locator(':focus');
    assert.match(await focused.getAttribute('aria-label') ?? '', /^norway-mfa, March 2023: 2 times, 1 release$/);
    await sample.window.page.keyboard.press('Enter');
    await inside().locator('.entry:focus').filter({ hasText: '14 Mar 2023' }).waitFor();
    await sample.window.page.keyboard.press('ArrowDown');
    await inside().locator('.entry:focus').filter({ hasText: 'on fisheries' }).waitFor();
  });

  it('shows only what is chosen', async () => {
    await inside().getByLabel('Show', { exact: true }).selectOption('instead');
    await entries().nth(1).waitFor();
    assert.equal(await entries().count(), 2);
    await inside().getByLabel('Source', { exact: true }).selectOption('');
    await inside().getByLabel('Show', { exact: true }).selectOption('');
    await inside().getByLabel('Order', { exact: true }).selectOption('newest');
    await entries().first().filter({ hasText: '14 Mar 2025' }).waitFor();
    await inside().getByLabel('Order', { exact: true }).selectOption('');
  });

  it('opens the release at the words with Enter', async () => {
    await entries().filter({ hasText: '14 Jun 2024' }).focus();
    await sample.window.page.keyboard.press('Enter');
    const editor = sample.window.page.locator('.monaco-editor[data-uri$="kenya-mfa/2024-06.pr.txt"]');
    await editor.locator('.selected-text').first().waitFor({ timeout: 20_000 });
    await sample.window.page.keyboard.press('Control+w');
  });

  it('says what to do where nothing is found, and looks for what is typed', async () => {
    await inside().locator('.phrase').fill('serious concern about whales');
    await inside().locator('.phrase').press('Enter');
    await inside().locator('.message').filter({ hasText: '“serious concern about whales” is in none of the 12 releases' }).waitFor();
    await inside().locator('.phrase').fill('agree to meet again');
    await inside().locator('.phrase').press('Enter');
    await inside().locator('.summary').filter({ hasText: '11 times in 11 of 12 releases' }).waitFor();
    await inside().locator('.entry .chip').filter({ hasText: 'Agreed' }).first().waitFor();
  });

  it('is there again after the window is reloaded', async () => {
    await reload(sample.window.page, 'agree to meet again');
    await inside().locator('.summary').filter({ hasText: '11 times' }).waitFor({ timeout: 60_000 });
    assert.equal(await inside().locator('.phrase').inputValue(), 'agree to meet again');
  });

  for (const theme of ['dark', 'hc']) {
    it(`takes the colours of the ${theme} theme`, async () => {
      const themed = await sample.another({ settings: { 'workbench.colorTheme': themeNamed(theme) } });
      try {
        await showHistoryOf(themed.page, 'frank exchange of views');
        await inside(themed.page).locator('.entry.instead').first().waitFor({ timeout: 60_000 });
        await settle(themed.page);
        assert.equal(await inside(themed.page).locator('body').evaluate('getComputedStyle(document.body).backgroundColor'), theme === 'hc' ? 'rgb(0, 0, 0)' : 'rgb(18, 19, 20)');
        await themed.page.screenshot({ path: `test-results/phrases-${theme}.png` });
      } finally {
        await themed.close();
      }
    });
  }
});

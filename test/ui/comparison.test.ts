import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openFile, reload, runCommand, settle } from '../rig/driver';
import { themeNamed } from '../rig/themes';
import { useSampleWindow } from './sampleWindow';

const OSLO = 'oslo.pr.txt';
const NAIROBI = 'nairobi.pr.txt';

/** Opens the list of texts to compare with, and waits until all are looked at. */
async function openList(page: Page): Promise<void> {
  await openFile(page, OSLO);
  // The palette shows the command once the extension knows of the release.
  await page.locator('.statusbar-item').filter({ hasText: /speakers/ }).waitFor();
  await runCommand(page, 'Press Release: Compare Readouts…');
  await page.locator('.quick-input-title').filter({ hasText: /^Compare Readouts$/ }).waitFor();
}

describe('comparing readouts in the window', () => {
  const sample = useSampleWindow({ width: 1440, height: 1000 }, (folder) => {
    for (const name of [OSLO, NAIROBI]) copyFileSync(join('test/fixtures/comparison', name), join(folder.path, name));
    folder.write('grid.pr.txt', 'Velmora Grid opens a factory\n\nVelmora Grid will build batteries in Bergen by 2028.\n');
  });

  const page = (): FrameLocator => sample.window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const selected = (name: string) => sample.window.page.locator(`.monaco-editor[data-uri$="${name}"] .selected-text`);

  it('suggests the account of the same meeting first', async () => {
    await openList(sample.window.page);
    const first = sample.window.page.locator('.quick-input-list .monaco-list-row').first();
    await first.filter({ hasText: 'within three days' }).filter({ hasText: NAIROBI }).waitFor();
    await sample.window.page.screenshot({ path: 'test-results/compare-suggestions.png' });
    await first.click();
  });

  it('shows what both say and with which force, above both texts', async () => {
    const row = page().locator('tr', { hasText: 'Only one side commits' }).filter({ hasText: 'launch a joint survey' });
    await row.waitFor();
    assert.match(await row.innerText(), /agreed \(“agreed to”\)[^]*discussed only \(“exchanged views on”\)/);
    await page().locator('td.none', { hasText: 'not in nairobi' }).first().waitFor();
  });

  it('jumps to both texts from a row, by mouse and by keyboard', async () => {
    const row = page().locator('tr', { hasText: 'launch a joint survey' });
    await row.click();
    await selected(OSLO).first().waitFor();
    await selected(NAIROBI).first().waitFor();
    await settle(sample.window.page);
    await sample.window.page.screenshot({ path: 'test-results/comparison.png' });
    // Two rows further on is what only one side says.
    await row.locator('button').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await sample.window.page.keyboard.press(key);
    await sample.window.page.locator(`.monaco-editor[data-uri$="${OSLO}"] .active-line-number`).filter({ hasText: '10' }).waitFor();
    await selected(NAIROBI).first().waitFor({ state: 'detached' });
  });

  it('hides what is the same when asked to', async () => {
    const same = page().locator('tr.same').first();
    assert.equal(await same.isVisible(), true);
    await page().locator('#only').check();
    await same.waitFor({ state: 'hidden' });
    await page().locator('#only').uncheck();
  });

  it('follows an edit of one of the texts', async () => {
    const editor = sample.window.page.locator(`.monaco-editor[data-uri$="${NAIROBI}"]`).first();
    await editor.locator('.native-edit-context, textarea.inputarea').first().focus();
    await sample.window.page.keyboard.press('Control+End');
    await sample.window.page.keyboard.type('Norway will send a glaciologist to Kisumu.');
    await page().locator('tr', { hasText: 'send a glaciologist to Kisumu' }).first().waitFor();
  });

  it('asks before it compares what is unrelated', async () => {
    await openList(sample.window.page);
    await sample.window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'grid.pr.txt' }).click();
    const dialog = sample.window.page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: 'do not look like two accounts of one meeting' }).waitFor();
    assert.match(await dialog.innerText(), /nobody in common|Of the words of the shorter one/);
    await sample.window.page.screenshot({ path: 'test-results/compare-unrelated.png' });
    await sample.window.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('is there again after the window is reloaded', async () => {
    await reload(sample.window.page, '-pressRelease.comparison');
    await page().locator('tr', { hasText: 'launch a joint survey' }).waitFor({ timeout: 60_000 });
  });

  for (const theme of ['light', 'hc']) {
    it(`takes the colours of the ${theme} theme`, async () => {
      const themed = await sample.another({ settings: { 'workbench.colorTheme': themeNamed(theme) } });
      try {
        await openList(themed.page);
        await themed.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: NAIROBI }).first().click();
        const inside = themed.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
        await inside.locator('tr', { hasText: 'launch a joint survey' }).click();
        await settle(themed.page);
        assert.equal(await inside.locator('body').evaluate('getComputedStyle(document.body).backgroundColor'), theme === 'hc' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
        await themed.page.screenshot({ path: `test-results/comparison-${theme}.png` });
      } finally {
        await themed.close();
      }
    });
  }
});

import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page, Request } from 'playwright-core';
import { openFile, reload, runCommand, settle } from '../rig/driver';
import { themeNamed } from '../rig/themes';
import { SAMPLE } from './sample';
import { useSampleWindow } from './sampleWindow';

const CALL = 'call.pr.txt';
const MINISTERS = 'ministers.pr.txt';

/** Opens a release at the left, and its overview beside it. */
async function showOverview(page: Page, name: string): Promise<FrameLocator> {
  await page.keyboard.press('Control+1');
  await openFile(page, name);
  // The palette shows the command once the extension knows of the release.
  await page.locator('.statusbar-item').filter({ hasText: /commitments/ }).waitFor();
  await runCommand(page, 'Press Release: Show Overview');
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await frame.locator('h1').filter({ hasText: name }).waitFor();
  return frame;
}

describe('the overview of a release', () => {
  const sample = useSampleWindow({ width: 1500, height: 1250 }, (folder) => {
    copyFileSync('test/releases/readout-call.txt', join(folder.path, CALL));
    copyFileSync('test/releases/joint-ministers.txt', join(folder.path, MINISTERS));
  });
  let frame: FrameLocator;
  const requests: string[] = [];
  const card = (id: string): Locator => frame.locator(`section[data-picture="${id}"]`);
  const button = (id: string, name: string): Locator => card(id).getByRole('button', { name });
  const selected = (): Locator => sample.window.page.locator(`.monaco-editor[data-uri$="${SAMPLE}"] .selected-text`);

  before(async () => {
    const { page } = sample.window;
    // What the workbench itself asks for is not ours.
    page.on('request', (request: Request) => void (!request.serviceWorker() && request.frame() !== page.mainFrame() && requests.push(request.url())));
    frame = await showOverview(sample.window.page, SAMPLE);
  });

  it('draws four pictures, each with its sentence', async () => {
    for (const [id, words] of [['speech', /^Most words: Xi Jinping/], ['forces', /^10 commitments: /], ['deadlines', /with a deadline: 1 of 10/], ['ties', /in the words of Xi Jinping: 7 of 10/]] as const) {
      await card(id).locator('svg[role="img"]').waitFor();
      assert.match(await card(id).locator('.sentence').innerText(), words);
      assert.ok(await card(id).locator('[data-mark]').count() > 0, id);
    }
  });

  it('names each picture for screen readers by its heading and sentence', async () => {
    for (const id of (await card('ties').locator('svg').getAttribute('aria-labelledby'))!.split(' ')) assert.ok(await frame.locator(`#${id}`).innerText());
  });

  it('tells what is under the mouse, and shows it in the text when clicked', async () => {
    const mark = card('forces').locator('[data-mark="0"]');
    await mark.hover();
    const tip = frame.locator('.tip').filter({ hasText: 'Pledged: China' });
    await tip.filter({ hasText: 'join hands with Russia' }).waitFor();
    await sample.window.page.screenshot({ path: 'test-results/overview-tip.png' });
    await mark.click();
    await selected().first().waitFor();
    await sample.window.page.locator('.statusbar-item').filter({ hasText: /Ln 6, Col \d+ \(/ }).waitFor();
  });

  it('goes through the marks with arrow keys, and shows one in the text with Enter', async () => {
    await button('ties', 'Save as PNG').focus();
    await sample.window.page.keyboard.press('Tab');
    await card('ties').locator('.mark.current[data-mark="0"]').waitFor();
    assert.match(await card('ties').locator('[role="status"]').innerText(), /^Xi Jinping → China: Pledged\. 2 commitments\. 1 of 9\./);
    await sample.window.page.keyboard.press('End');
    await sample.window.page.keyboard.press('ArrowUp');
    await card('ties').locator('.mark.current[data-mark="7"]').waitFor();
    await settle(sample.window.page, 300);
    await sample.window.page.screenshot({ path: 'test-results/overview-keyboard.png' });
    assert.equal(await card('ties').evaluate('document.activeElement.closest(".card").dataset.picture === "ties"'), true);
    await sample.window.page.keyboard.press('Enter');
    await sample.window.page.locator('.statusbar-item').filter({ hasText: /Ln 1[02], Col \d+ \(/ }).waitFor();
  });

  it('shows the figures as a table, remembers that, and leads from its rows to the text', async () => {
    await button('speech', 'Show as Table').click();
    await card('speech').locator('table tbody tr').nth(1).waitFor();
    await card('speech').locator('svg').waitFor({ state: 'hidden' });
    await card('speech').getByRole('button', { name: 'Vladimir Putin' }).click();
    await sample.window.page.locator('.statusbar-item').filter({ hasText: /Ln 10, Col \d+ \(/ }).waitFor();
    await runCommand(sample.window.page, 'Press Release: Show Overview');
    await runCommand(sample.window.page, 'View: Close Editor');
    await sample.window.page.getByRole('tab', { name: 'Overview' }).waitFor({ state: 'detached' });
    frame = await showOverview(sample.window.page, SAMPLE);
    await card('speech').locator('table').waitFor();
    await settle(sample.window.page);
    await sample.window.page.screenshot({ path: 'test-results/overview-table.png' });
    await button('speech', 'Show as Picture').click();
    await card('speech').locator('svg').waitFor();
  });

  it('follows the text as it changes', async () => {
    const { page } = sample.window;
    await page.locator(`.monaco-editor[data-uri$="${SAMPLE}"]`).first().click();
    await page.keyboard.press('Control+End');
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 16,' }).waitFor();
    await page.keyboard.type('\nChina will host the next summit by June 2017.\n');
    await card('deadlines').locator('.sentence').filter({ hasText: '2 of 11' }).waitFor();
    await card('deadlines').locator('text').filter({ hasText: '30 Jun 2017, passed' }).waitFor();
    await runCommand(page, 'File: Revert File');
    await card('deadlines').locator('.sentence').filter({ hasText: '1 of 10' }).waitFor();
  });

  for (const format of ['svg', 'png'] as const) {
    it(`saves a picture as ${format} where the user says`, async () => {
      const { page } = sample.window;
      await button('ties', `Save as ${format.toUpperCase()}`).click();
      const name = `xi-jinping-meets-vladimir-putin.ties.${format}`;
      await page.locator('.quick-input-widget').filter({ hasText: 'Save Picture as' }).waitFor();
      await page.waitForFunction(`document.querySelector('.quick-input-widget input').value.endsWith('/${name}')`);
      await page.keyboard.press('Enter');
      const path = join(sample.folder.path, name);
      for (const end = Date.now() + 20_000; !existsSync(path) && Date.now() < end;) await page.waitForTimeout(50);
      copyFileSync(path, `test-results/overview-saved.${format}`);
      if (format === 'svg') assert.match(readFileSync(path, 'utf8'), /^<\?xml [^]*Who Commits Whom[^]*Xi Jinping/);
    });
  }

  it('sends no request to anybody else', () => {
    const own = new RegExp(`^(?:(?:https?|wss?)://${sample.window.server.authority.replaceAll('.', '\\.')}[/?]|blob:|data:|vscode-)`);
    // VS Code's service worker answers these from the extension's folder.
    const elsewhere = requests.filter((url) => !own.test(url) && !/^https:\/\/[\w+.-]*vscode-resource\.vscode-cdn\.net\//.test(url));
    assert.ok(requests.length > 0);
    assert.deepEqual(elsewhere, []);
  });

  it('runs no other script, takes no style from elsewhere, and reaches nothing', async () => {
    const refused = await frame.locator('body').evaluate(`(async () => {
      const violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
      const add = (name, attributes, text = '') => document.body.append(Object.assign(document.createElement(name), attributes, text && { textContent: text }));
      add('script', {}, 'globalThis.intruded = true');
      add('style', {}, 'body { color: red }');
      add('img', { src: 'https://images.example/x.png' });
      add('iframe', { src: 'https://frames.example/' });
      await fetch('https://fetched.example/').catch(() => {});
      await new Promise((done) => setTimeout(done, 300));
      document.querySelectorAll('body > script:not([nonce]), body > style, body > img, body > iframe').forEach((one) => one.remove());
      return { violations, intruded: globalThis.intruded ?? false };
    })()`) as { violations: string[]; intruded: boolean };
    assert.equal(refused.intruded, false);
    for (const directive of ['script-src-elem', 'style-src-elem', 'img-src', 'frame-src', 'connect-src']) assert.ok(refused.violations.includes(directive), `${directive} of ${refused.violations}`);
  });

  it('comes back after a reload', async () => {
    await reload(sample.window.page, '-pressRelease.overview');
    frame = sample.window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await frame.locator('h1').filter({ hasText: SAMPLE }).waitFor({ timeout: 60_000 });
    await card('ties').locator('svg').waitFor();
  });

  for (const [theme, name, size] of [['dark', SAMPLE, { width: 1900, height: 1250 }], ['light', MINISTERS, { width: 2880, height: 1300 }], ['hc', CALL, { width: 1130, height: 1900 }], ['hc-light', CALL, { width: 1130, height: 1900 }]] as const) {
    it(`keeps all words within its pictures at ${size.width / 2} pixels, in ${theme}`, async () => {
      const themed = await sample.another({ size, settings: { 'workbench.colorTheme': themeNamed(theme) } });
      try {
        const page = await showOverview(themed.page, name);
        await page.locator('section[data-picture="ties"] svg').waitFor();
        await settle(themed.page);
        await themed.page.screenshot({ path: `test-results/overview-${theme}.png` });
        const outside = await page.locator('main').evaluate(`[...document.querySelectorAll('main svg text')].filter((text) => {
          const [own, around] = [text.getBoundingClientRect(), text.closest('svg').getBoundingClientRect()];
          const halo = 3;
          return own.left < around.left - halo || own.right > around.right + halo || own.top < around.top - halo || own.bottom > around.bottom + halo;
        }).map((text) => text.textContent)`);
        assert.deepEqual(outside, []);
        assert.equal(await page.locator('body').evaluate('document.body.scrollWidth <= innerWidth'), true);
      } finally {
        await themed.close();
      }
    });
  }
});

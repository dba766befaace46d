import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { displayLanguage } from '../rig/displayLanguage';
import { hover, openFile, positionOf, rowWith, runCommand, settle } from '../rig/driver';
import { openWindow, type Window } from '../rig/window';
import { saveEvidence } from './evidence';
import { type Folder, SAMPLE, SAMPLE_TEXT, sampleFolder } from './sample';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

describe('the packaged extension in French', () => {
  let folder: Folder;
  let window: Window | undefined;

  before(async () => {
    const vsix = `${name}-${version}.vsix`;
    assert.ok(existsSync(vsix), `${vsix} is missing: run "npm run package" first`);
    folder = sampleFolder();
    window = await openWindow({ folder: folder.path, vsix, prepare: displayLanguage('fr') });
  });

  afterEach(function () {
    return saveEvidence(this.currentTest, window);
  });

  after(async () => {
    await window?.close();
    folder.remove();
  });

  it('names its commands, views and rows', async () => {
    const { page } = window!;
    await openFile(page, SAMPLE);
    await runCommand(page, 'Communiqué: Afficher le panneau d’annotation');
    assert.match(await rowWith(page, 'Locuteurs et organisations', 'Xi Jinping'), /\d+ mentions · \d+ citations/);
    await page.locator('.statusbar-item').filter({ hasText: /\d+ locuteurs · \d+ citations · \d+ engagements/ }).waitFor();
    await page.screenshot({ path: 'test-results/french.png' });
  });

  it('hovers in French', async () => {
    const { page } = window!;
    const { line, column } = positionOf(SAMPLE_TEXT, 'Vladimir Putin');
    assert.match(await hover(page, await openFile(page, SAMPLE), line, column), /personne, President of Russia[^]*Nommé \d+ fois/);
  });

  it('draws the page of the register in French', async () => {
    const { page } = window!;
    await runCommand(page, 'Communiqué: Ouvrir le registre des engagements');
    const register = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await register.locator('.summary').filter({ hasText: /\d+ engagements dans \d+ communiqué/ }).waitFor({ timeout: 60_000 });
    assert.deepEqual(await register.locator('.titles .title').allInnerTexts(), ['Force', 'Qui', 'Quoi', 'Échéance ↑', 'Publié le', 'Communiqué', 'État']);
    assert.equal(await register.locator('html').getAttribute('lang'), 'fr');
    await register.locator('.row').filter({ hasText: /Promis|Demandé/ }).first().click();
    await settle(page);
    await page.screenshot({ path: 'test-results/french-register.png' });
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { openFile, runCommand, settle } from '../rig/driver';
import { buildExtension } from '../rig/extensionFolder';
import { openWindow, type Window } from '../rig/window';
import { saveEvidence } from './evidence';

const FILES = 60;
const MONTHS = ['January', 'March', 'May', 'July', 'September'];

/** Releases of a grid company, each with a commitment that some of the others repeat. */
function writeReleases(folder: string): void {
  for (let i = 0; i < FILES; i++) {
    const place = ['Elmhaven', 'Aldersund', 'Nordvik'][i % 3];
    writeFileSync(join(folder, `grid-${String(i).padStart(2, '0')}.pr.txt`), `FOR IMMEDIATE RELEASE

Velmora Grid Reports on ${place}

${place.toUpperCase()}, Norway, ${MONTHS[i % 5]} ${1 + (i % 28)}, ${2021 + Math.floor(i / 12)} -- Velmora Grid will build ${i % 2 === 0 ? 'a' : 'the'} second line to ${place} by ${2024 + Math.floor(i / 12)}.

The Nordic Water Council called on Norway to publish measurement ${i}. Ana Lund hopes that talks will resume.

###
`);
  }
}

describe('the commitment register', () => {
  let [folder, extension] = ['', ''];
  let window: Window;
  let page: FrameLocator;

  before(async () => {
    mkdirSync('test-results', { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'press-release-register-'));
    writeReleases(folder);
    extension = buildExtension(mkdtempSync(join(tmpdir(), 'press-release-extension-')));
    window = await openWindow({ folder, extension });
    await openFile(window.page, 'grid-00.pr.txt');
    await runCommand(window.page, 'Press Release: Open Commitment Register');
    page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  });

  after(async () => {
    await window?.close();
    for (const path of [folder, extension]) rmSync(path, { recursive: true, force: true });
  });

  afterEach(function () {
    return saveEvidence(this.currentTest, window);
  });

  const row = (words: string) => page.locator('.body .row').filter({ hasText: words }).first();

  it('lists the commitments of all releases, of which only those in sight are in the page', async () => {
    await page.locator('.summary').filter({ hasText: `in ${FILES} releases` }).waitFor({ timeout: 60_000 });
    await row('overdue').waitFor();
    const there = await page.locator('.body .row').count();
    assert.ok(there > 10 && there < 80, String(there));
  });

  it('shows the last row after End, and the first after Home', async () => {
    await page.locator('.body').press('End');
    await page.locator(`.row.selected[data-index="${3 * FILES - 1}"]`).waitFor();
    await page.locator('.body').press('Home');
    await page.locator('.row.selected[data-index="0"]').waitFor();
  });

  it('tells where an undertaking was made first and what changed', async () => {
    await row('second line to Elmhaven').click();
    await page.locator('.details .occurrences li').nth(1).waitFor();
    await page.locator('.details ins').first().waitFor();
    await settle(window.page);
    await window.page.screenshot({ path: 'test-results/register.png' });
  });

  it('filters as one types, says when nothing matches, and clears', async () => {
    const field = page.getByLabel('Filter by words');
    await field.fill('measurement 17');
    await page.locator('.summary').filter({ hasText: /^1 of / }).waitFor();
    await field.fill('no such words');
    await page.locator('.message').filter({ hasText: 'No commitment matches' }).waitFor();
    await page.getByRole('button', { name: 'Clear Filters' }).click();
    await page.locator('.summary').filter({ hasText: /^\d+ commitments/ }).waitFor();
  });

  it('groups', async () => {
    await page.getByLabel('Group by').selectOption('force');
    await page.locator('.row.group').filter({ hasText: 'Pledged' }).waitFor();
    await page.getByLabel('Group by').selectOption('none');
    await page.locator('.row.group').first().waitFor({ state: 'detached' });
  });

  it('keeps a status with a note', async () => {
    await row('to Elmhaven').locator('.status').click();
    const input = window.page.locator('.quick-input-widget input').first();
    await window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Done' }).first().click();
    await window.page.locator('.quick-input-widget').filter({ hasText: 'Enter saves' }).waitFor();
    await input.fill('Seen by Ana Lund');
    await window.page.keyboard.press('Enter');
    await row('Seen by Ana Lund').waitFor({ timeout: 20_000 });
  });

  it('opens the line with Enter', async () => {
    await row('second line to Nordvik').click();
    await page.locator('.body').press('Enter');
    await window.page.locator('.monaco-editor[data-uri$=".pr.txt"]').first().waitFor({ timeout: 20_000 });
  });
});

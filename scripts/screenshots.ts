/** Takes the README's pictures from the running extension: the sample annotated, with the side panel and a hover, two readouts compared, and the overview of one. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hover, openFile, positionOf, rowWith, runCommand, settle } from '../test/rig/driver';
import { buildExtension } from '../test/rig/extensionFolder';
import { themeNamed } from '../test/rig/themes';
import { openWindow } from '../test/rig/window';

const SAMPLE = 'xi-jinping-meets-vladimir-putin.pr.txt';
const READOUTS = ['oslo.pr.txt', 'nairobi.pr.txt'];
const OUT = 'media/screenshots';

/** One picture: its name, its theme, and what is done in the window before it is taken. */
const PICTURES: { name: string; theme: string; act: (page: Page) => Promise<void> }[] = [
  { name: 'annotated-dark', theme: 'dark', act: hoverOverSpeaker },
  { name: 'annotated-light', theme: 'light', act: hoverOverSpeaker },
  { name: 'comparison-light', theme: 'light', act: compareReadouts },
  { name: 'overview-light', theme: 'light', act: showOverview },
];

async function showOverview(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1500, height: 1320 });
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await openFile(page, READOUTS[0]);
  await runCommand(page, 'Press Release: Show Overview');
  await page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('section[data-picture="ties"] svg').waitFor();
}

async function compareReadouts(page: Page): Promise<void> {
  await openFile(page, READOUTS[0]);
  await rowWith(page, 'Action Items', /survey/);
  await runCommand(page, 'Press Release: Compare Readouts…');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'within three days' }).click();
  await page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('tr', { hasText: 'launch a joint survey' }).click();
}

async function hoverOverSpeaker(page: Page): Promise<void> {
  const { line, column } = positionOf(readFileSync(join('media', SAMPLE), 'utf8'), 'Vladimir Putin firstly');
  await hover(page, await openFile(page, SAMPLE), line, column);
}

async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'press-release-pictures-'));
  const folder = join(work, 'folder');
  mkdirSync(folder);
  mkdirSync(OUT, { recursive: true });
  try {
    const extension = buildExtension(join(work, 'extension'));
    copyFileSync(join('media', SAMPLE), join(folder, SAMPLE));
    for (const name of READOUTS) copyFileSync(join('test/fixtures/comparison', name), join(folder, name));
    for (const { name, theme, act } of PICTURES) {
      const { page, close } = await openWindow({ folder, extension, settings: { 'workbench.colorTheme': themeNamed(theme), 'editor.minimap.enabled': false } });
      try {
        await openFile(page, SAMPLE);
        await runCommand(page, 'Press Release: Show Annotation Panel');
        await rowWith(page, 'Action Items', /\S/);
        await act(page);
        await settle(page);
        await page.screenshot({ path: join(OUT, `${name}.png`) });
        console.log(`Saved ${OUT}/${name}.png.`);
      } finally {
        await close();
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

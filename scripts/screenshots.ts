/** Takes the README's pictures from the running extension: the sample annotated, with the side panel and a hover, and the table of commitments. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hover, openFile, positionOf, rowWith, runCommand, settle } from '../test/rig/driver';
import { themeNamed } from '../test/rig/themes';
import { openWindow } from '../test/rig/window';

const SAMPLE = 'xi-jinping-meets-vladimir-putin.pr.txt';
const OUT = 'media/screenshots';

/** One picture: its name, its theme, and what is done in the window before it is taken. */
const PICTURES: { name: string; theme: string; act: (page: Page) => Promise<void> }[] = [
  { name: 'annotated-dark', theme: 'dark', act: hoverOverSpeaker },
  { name: 'annotated-light', theme: 'light', act: hoverOverSpeaker },
  { name: 'commitments', theme: 'dark', act: (page) => runCommand(page, 'Press Release: Extract Commitments') },
];

async function hoverOverSpeaker(page: Page): Promise<void> {
  const { line, column } = positionOf(readFileSync(join('media', SAMPLE), 'utf8'), 'Vladimir Putin firstly');
  await hover(page, await openFile(page, SAMPLE), line, column);
}

async function main(): Promise<void> {
  if (spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The build failed: there is nothing to picture.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'press-release-pictures-'));
  mkdirSync(OUT, { recursive: true });
  try {
    copyFileSync(join('media', SAMPLE), join(folder, SAMPLE));
    for (const { name, theme, act } of PICTURES) {
      const { page, close } = await openWindow({ folder, extension: '.', settings: { 'workbench.colorTheme': themeNamed(theme), 'editor.minimap.enabled': false } });
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
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

/** Scrolling through the register over ten thousand releases, in a VS Code window. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium } from '../rig/chromium';
import { runCommand, settle } from '../rig/driver';
import { buildExtension } from '../rig/extensionFolder';
import { openWindow } from '../rig/window';
import { scratchFolder } from './built';
import { frameTimes } from './frameTimes';
import { RELEASES, writeReleases } from './manyReleases';
import { percentile, type Row } from './row';

/** A frame at sixty a second, in milliseconds. */
const FRAME = 16.7;
/** Of each way to scroll. */
const STEPS = 180;
/** Pixels of the arrow at the end of a scroll bar. */
const ARROW = 16;
/** Milliseconds within which all releases are read. */
const PATIENCE = 180_000;

type Scroll = (page: Page, body: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }) => Promise<void>;

/** Does something so many times, as often as a wheel or a held key does. */
async function often(page: Page, milliseconds: number, act: (step: number) => Promise<void>): Promise<void> {
  for (let i = 0; i < STEPS; i++) {
    await act(i);
    await page.waitForTimeout(milliseconds);
  }
}

const WAYS: Readonly<Record<string, Scroll>> = {
  'by wheel': async (page, { x, y, width, height }) => {
    await page.mouse.move(x + width / 2, y + height / 2);
    await often(page, 16, (i) => page.mouse.wheel(0, i % 60 < 45 ? 240 : -240));
  },
  'by the scroll bar': async (page, { x, y, width, height }) => {
    const [grip, top] = [x + width - 7, y + ARROW + 10];
    await page.mouse.move(grip, top);
    await page.mouse.down();
    await often(page, 16, (i) => page.mouse.move(grip, top + (height - 2 * ARROW) * (1 - Math.abs(1 - (2 * i) / STEPS))));
    await page.mouse.up();
  },
  'with Page Down held': async (page) => {
    await often(page, 33, () => page.keyboard.down('PageDown'));
    await page.keyboard.up('PageDown');
  },
};

/** @returns for each way to scroll the work in a frame; nothing where no browser is there to open VS Code in */
export async function scrolling(): Promise<Row[]> {
  try {
    findChromium();
  } catch (error) {
    console.error(`Scrolling is not measured. ${(error as Error).message}`);
    return [];
  }
  const folder = join(scratchFolder(), 'scrolling');
  mkdirSync(folder);
  writeReleases(folder);
  const window = await openWindow({ folder, extension: buildExtension(join(scratchFolder(), 'scrolling-extension')), scrollbars: true });
  try {
    const { page } = window;
    await runCommand(page, 'Press Release: Open Commitment Register');
    const inside = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await inside.locator('.summary').filter({ hasText: `in ${RELEASES.toLocaleString('en')} releases` }).waitFor({ timeout: PATIENCE });
    await settle(page);
    const body = inside.locator('.body');
    const box = (await body.boundingBox())!;
    await inside.locator('.body .row').first().click();
    const rows: Row[] = [];
    for (const [way, scroll] of Object.entries(WAYS)) {
      await body.press('Home');
      await settle(page, 300);
      const place = (): Promise<number> => body.evaluate(({ scrollTop }) => scrollTop);
      let farthest = 0;
      const watch = setInterval(() => void place().then((top) => (farthest = Math.max(farthest, top)), () => {}), 200);
      const { work, whole } = await frameTimes(page, () => scroll(page, box)).finally(() => clearInterval(watch));
      if (farthest === 0) throw new Error(`The register did not scroll ${way}.`);
      const note = `${work.length} frames; ${percentile(whole, 0.95).toFixed(1)} ms with others' turns at the processor`;
      rows.push({ measurement: `scrolling the register ${way}, work in a frame, p95`, ours: percentile(work, 0.95), unit: 'ms', required: { most: FRAME }, note });
    }
    return rows;
  } finally {
    await window.close();
  }
}

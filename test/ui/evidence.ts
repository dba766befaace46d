/** What a failed test leaves in `test-results/`, so that it explains itself: pictures of the window and of the extension's log, and what window and server printed. */
import { writeFileSync } from 'node:fs';
import { runCommand, settle } from '../rig/driver';
import type { Window } from '../rig/window';

/** Saves it under the test's title, where the test has failed. */
export async function saveEvidence(test: Mocha.Test | undefined, window: Window | undefined): Promise<void> {
  if (!test?.isFailed() || !window) return;
  const path = `test-results/failed-${test.title.replace(/\W+/g, '-')}`;
  writeFileSync(`${path}.log`, window.log());
  const { page } = window;
  await page.screenshot({ path: `${path}.png` });
  await runCommand(page, 'Press Release: Show Log');
  await settle(page);
  await page.screenshot({ path: `${path}-extension-log.png` });
  await runCommand(page, 'View: Hide Panel');
}

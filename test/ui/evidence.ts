/** What a failed test leaves in `test-results/`, so that it explains itself: a picture of the window, and what browser and server printed. */
import { writeFileSync } from 'node:fs';
import type { Window } from '../rig/window';

/** Saves it under the test's title, where the test has failed. */
export async function saveEvidence(test: Mocha.Test | undefined, window: Window | undefined): Promise<void> {
  if (!test?.isFailed() || !window) return;
  const path = `test-results/failed-${test.title.replace(/\W+/g, '-')}`;
  writeFileSync(`${path}.log`, window.log());
  await window.page.screenshot({ path: `${path}.png` });
}

import assert from 'node:assert/strict';
import { duration, Progress } from '../../../src/cli/progress';

/** What wipes the line: back to its start, and erase to its end; shown as "⌫". */
const WIPE = '\r\x1b[K';

function drawn(isTTY: boolean, total: number, columns = 200): string {
  let shown = '';
  const progress = new Progress({ isTTY, columns, write: (text: string | Uint8Array) => Boolean((shown += String(text))) }, total);
  progress.step(1000);
  progress.clear();
  return shown.replaceAll(WIPE, '⌫');
}

describe('Progress', () => {
  it('shows files, speed and time left on a terminal, and wipes them away', () => assert.match(drawn(true, 4), /█{6}░{18} 1\/4 files, [\d,]+ words\/s, .+ left⌫$/));
  it('shows nothing where it is piped', () => assert.equal(drawn(false, 4), ''));
  it('shows nothing for one file', () => assert.equal(drawn(true, 1), ''));
  it('keeps within a narrow terminal', () => assert.match(drawn(true, 4, 12), /^⌫.{11}⌫$/));

  for (const [seconds, words] of [[0.2, '1 s'], [59.5, '1 min 0 s'], [185, '3 min 5 s'], [7801, '2 h 10 min']] as const) {
    it(`writes ${seconds} s as ${words}`, () => assert.equal(duration(seconds), words));
  }
});

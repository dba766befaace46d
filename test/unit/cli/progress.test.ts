import assert from 'node:assert/strict';
import { duration, Progress } from '../../../src/cli/progress';

/** What wipes the line: back to its start, and erase to its end; shown as "⌫". */
const WIPE = '\r\x1b[K';

const STEP = { documents: 1, bytes: 100, words: 1000, skipped: false };

/** What is drawn where a step is done every so many milliseconds. */
function drawn({ isTTY = true, columns = 200, bytes = 400 as number | null, steps = [STEP], every = 1000 }): string {
  let shown = '';
  let now = 0;
  const progress = new Progress({ isTTY, columns, write: (text: string | Uint8Array) => Boolean((shown += String(text))) }, { files: 4, bytes }, () => now);
  for (const step of steps) {
    now += every;
    progress.step(step);
  }
  progress.end();
  return shown.replaceAll(WIPE, '⌫');
}

describe('Progress', () => {
  it('shows files, speed and time left on a terminal, and wipes them away', () => assert.equal(drawn({}), `⌫${'█'.repeat(6)}${'░'.repeat(18)} 1/4 files, 1,000 words/s, 3 s left⌫`));
  it('shows nothing where it is piped', () => assert.equal(drawn({ isTTY: false }), ''));
  it('shows nothing for work of a moment', () => assert.equal(drawn({ every: 400 }), ''));
  it('draws no more often than the eye sees', () => assert.equal(drawn({ steps: Array.from({ length: 1000 }, () => STEP), every: 1 }).split('⌫').length - 2, 6));
  it('keeps within a narrow terminal', () => assert.match(drawn({ columns: 12 }), /^⌫.{11}⌫$/));
  it('tells the time left by what was not there already', () => assert.match(drawn({ steps: [{ ...STEP, bytes: 200, skipped: true }, STEP] }), /2\/4 files, .*, 2 s left⌫$/));
  it('counts documents where nobody knows how many there are', () => assert.equal(drawn({ bytes: null }), '⌫1 documents, 1,000 words/s⌫'));
  it('is not put out by a file that grew', () => assert.match(drawn({ bytes: 50 }), /^⌫█{24} 1\/4 files, 1,000 words\/s, 0 s left⌫$/));

  for (const [seconds, words] of [[0.2, '1 s'], [59.5, '1 min 0 s'], [185, '3 min 5 s'], [7801, '2 h 10 min']] as const) {
    it(`writes ${seconds} s as ${words}`, () => assert.equal(duration(seconds), words));
  }
});

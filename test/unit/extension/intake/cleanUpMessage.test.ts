import assert from 'node:assert/strict';
import { cleanUpMessage } from '../../../../src/extension/intake/cleanUpMessage';
import { cleanUp } from '../../../../src/intake/cleanUp';

const CUT = `The Nordic Water Council met in Elmhaven on Tuesday to agree on the rules that
will govern the use of the lake by its members for the next ten years, and to hear
what Velmora Grid intends to do about the level of the water behind its three dams.
`;
const CASES: readonly [text: string, said: RegExp][] = [
  ['Home > News\nA council met.', /^Cleaned up: 1 leftover removed\. Undo brings it back\.$/],
  [CUT, /^Cleaned up: 2 line breaks joined\./],
  ['A council met.  \n', /^Cleaned up: needless white space removed\./],
  ['A council met.\n', /^There is nothing to clean up/],
];

describe('the message of a clean-up', () => {
  for (const [text, said] of CASES) {
    it(`says of ${JSON.stringify(text.slice(0, 30))} what was done`, () => assert.match(cleanUpMessage(cleanUp(text)), said));
  }
});

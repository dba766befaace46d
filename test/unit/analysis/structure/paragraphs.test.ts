import assert from 'node:assert/strict';
import { splitParagraphs } from '../../../../src/analysis/structure/paragraphs';

const split = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

const CUT = 'The Ministry of Rivers opens today a public talk on\na bridge that would carry both rails and a road from\nElmhaven to the island. Everyone may say what they\nthink of it until the last day of May.';

describe('splitParagraphs', () => {
  it('takes each line for a paragraph', () => assert.deepEqual(split('One.\nTwo.\r\n\r\n  Three. '), ['One.', 'Two.', 'Three.']));
  it('joins lines that were cut to a width', () => assert.deepEqual(split(`${CUT}\n\n${CUT}`), [CUT, CUT]));
  it('keeps short lines and list items of such a text apart', () =>
    assert.deepEqual(split(`MINISTRY OF RIVERS\nREPUBLIC OF ELM\n\n${CUT}\n\n• It would be long\n• It would be wide`), ['MINISTRY OF RIVERS', 'REPUBLIC OF ELM', CUT, '• It would be long', '• It would be wide']));
  it('does not join the lines of a text that only has short ones', () => assert.equal(split('Ada Moe\nNordfisk\nHead of sales\nElmhaven').length, 4));
});

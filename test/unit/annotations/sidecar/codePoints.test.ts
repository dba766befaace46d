import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { CodePoints } from '../../../../src/annotations/sidecar/codePoints';

describe('code points', () => {
  it('count a surrogate pair as one', () => {
    const positions = new CodePoints('a😀b𝒜c');
    assert.deepEqual([0, 1, 3, 4, 6, 7].map((offset) => positions.fromUtf16(offset)), [0, 1, 2, 3, 4, 5]);
    assert.deepEqual([0, 1, 2, 3, 4, 5].map((position) => positions.toUtf16(position)), [0, 1, 3, 4, 6, 7]);
  });

  it('count byte order mark, line ends and lone surrogates as they are', () => {
    const text = '\uFEFFa\r\n\uD83Db\uDE00';
    const positions = new CodePoints(text);
    assert.deepEqual([...text].map((_, i) => positions.toUtf16(i)), [0, 1, 2, 3, 4, 5, 6]);
  });

  it('bring what is past the end to the end', () => {
    assert.equal(new CodePoints('a😀').toUtf16(1e9), 3);
  });

  it('count as iterating over the text does, and come back', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', '😀', '\uD800', '\uDC00', 'é')), (parts) => {
      const text = parts.join('');
      const positions = new CodePoints(text);
      let offset = 0;
      [...text].forEach((character, position) => {
        assert.equal(positions.toUtf16(position), offset);
        assert.equal(positions.fromUtf16(offset), position);
        offset += character.length;
      });
    }));
  });
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decodeText } from '../../../src/cli/decodeText';
import { Problem } from '../../../src/cli/problem';

describe('decodeText', () => {
  it('keeps a byte order mark and every line end', () => assert.equal(decodeText(Buffer.from('\uFEFFa\r\nb\rc\n')), '\uFEFFa\r\nb\rc\n'));

  it('gives back any text that has no NUL', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')), (text) => {
      assert.equal(decodeText(Buffer.from(text)), Buffer.from(text).toString());
    }), { numRuns: 50 });
  });

  const refused = [
    ['bytes with NUL', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /binary file/],
    ['UTF-16', Buffer.from('\uFEFFabc', 'utf16le'), /UTF-16/],
    ['Latin-1', Buffer.from('one\ntwo\ncaf\xe9 three', 'latin1'), /^Line 3 is not UTF-8/],
    ['half a surrogate', Buffer.from([0xed, 0xa0, 0x80]), /^Line 1 is not UTF-8/],
  ] as const;
  for (const [name, bytes, message] of refused) {
    it(`refuses ${name}`, () => assert.throws(() => decodeText(bytes), (error) => error instanceof Problem && message.test(error.message)));
  }
});

import assert from 'node:assert/strict';
import { linesOf } from '../../../../src/intake/pdf/lines';
import { piecesOf } from '../../../../src/intake/pdf/pieces';

const item = (str: string, more: { readonly transform?: readonly number[]; readonly width?: number; readonly height?: number } = {}) =>
  ({ str, transform: [11, 0, 0, 11, 72, 700], width: 60, height: 11, fontName: 'f', hasEOL: false, dir: 'ltr', ...more }) as never;

describe('the pieces of a page', () => {
  for (const [what, bad] of [
    ['a size', { height: Infinity }], ['a width', { width: NaN }], ['a place', { transform: [11, 0, 0, 11, NaN, 700] }], ['a height on the page', { transform: [11, 0, 0, 11, 72, Infinity] }],
  ] as const) {
    it(`leave out what has ${what} that is no number, as a damaged file may say`, () => {
      assert.deepEqual(linesOf(piecesOf([item('Ghost', bad), item('The council met.')])).map(({ text }) => text), ['The council met.']);
      assert.deepEqual(linesOf(piecesOf([item('Ghost', bad)])), []);
    });
  }
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { writeNested, type Layer } from '../../../src/formats/nesting';

/** The tree as text: "(a" opens, "a)" closes, a later piece has its number. */
function written(text: string, layers: readonly Layer<string>[], range = { start: 0, end: text.length }): string {
  let result = '';
  writeNested(layers, range, {
    open: (name, piece) => void (result += `(${name}${piece || ''} `),
    text: (start, end) => void (result += text.slice(start, end)),
    close: (name) => void (result += ` ${name})`),
  });
  return result;
}

const layer = (annotation: string, start: number, end: number): Layer<string> => ({ annotation, start, end });

describe('nesting', () => {
  const cases: readonly (readonly [what: string, layers: readonly Layer<string>[], tree: string])[] = [
    ['nothing', [], 'abcdef'],
    ['one inside the other', [layer('in', 2, 3), layer('out', 1, 5)], 'a(out b(in c in)de out)f'],
    ['two with one span in the order given', [layer('x', 0, 2), layer('y', 0, 2)], '(x (y ab y) x)cdef'],
    ['one that crosses another in pieces', [layer('x', 0, 3), layer('y', 2, 5)], '(x ab(y c y) x)(y1 de y)f'],
    ['neighbours apart', [layer('x', 0, 3), layer('y', 3, 6)], '(x abc x)(y def y)'],
  ];
  for (const [what, layers, tree] of cases) {
    it(`writes ${what}`, () => assert.equal(written('abcdef', layers), tree));
  }

  it('cuts layers to the range', () => {
    assert.equal(written('abcdef', [layer('x', 0, 6), layer('y', 0, 1)], { start: 2, end: 4 }), '(x cd x)');
  });

  it('is balanced and keeps the text and what covers each character, whatever overlaps', () => {
    const text = 'abcdefghij';
    const span = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    fc.assert(fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const open: number[] = [];
      const covered: number[][] = [];
      writeNested(spans.map(([start, end], i) => ({ annotation: i, start, end })), { start: 0, end: 10 }, {
        open: (i) => void open.push(i),
        text: (start, end) => { for (let at = start; at < end; at++) covered[at] = [...open].sort(); },
        close: (i) => assert.equal(open.pop(), i),
      });
      assert.deepEqual(open, []);
      assert.deepEqual(covered, [...text].map((_, at) => spans.flatMap(([start, end], i) => (start <= at && at < end ? [i] : []))));
    }));
  });
});

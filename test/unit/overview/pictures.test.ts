import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { fitted, linesOf } from '../../../src/overview/fitted';
import { picturesOf } from '../../../src/overview/pictures';
import type { Shape } from '../../../src/overview/shape';
import { by, canvas, commitment, quotation, told } from './told';

const { measure } = canvas(0);
const FORCES = ['agreed', 'pledged', 'called-for', 'hoped'];
const names = fc.constantFrom('Norway', 'Peru', 'The Nordic Council of Water Authorities and Associated Utilities', 'we', '理事会', '');
const quotations = fc.array(fc.record({ name: names, kind: fc.constantFrom('direct', 'indirect', 'mixed'), text: fc.lorem({ maxCount: 30 }) }), { maxLength: 50 }).map((said) => said.map(({ name, kind, text }, i) => quotation(`q${i}`, name, kind, text)));
const deadlines = fc.option(fc.record({ words: fc.lorem(), date: fc.option(fc.constantFrom('2025-01-01', '2026-03-04', '2031-12-31')) }));
const commitments = fc.array(fc.record({ force: fc.constantFrom(...FORCES), actors: fc.array(names, { maxLength: 3 }), statedBy: fc.option(names), deadline: deadlines }), { maxLength: 60 }).map((made) => made.map(({ force, actors, ...more }, i) => commitment(`c${i}`, force, actors, more)));
const anything = fc.record({ quotations, commitments, releaseDate: fc.constantFrom(null, '2026-03-01'), today: fc.constantFrom('2026-03-04', '1999-01-01', '2044-01-01') });

const allOf = (shapes: readonly Shape[]): Shape[] => shapes.flatMap((one) => [one, ...allOf(one.children.filter((child) => typeof child !== 'string'))]);
/** The horizontal extent of a text that stands in no moved group. */
const extentOf = ({ attributes, children }: Shape): [number, number] => {
  const wide = children.reduce((sum, child) => sum + measure(typeof child === 'string' ? child : String(child.children[0])), 0);
  const x = Number(attributes['x']);
  const anchor = attributes['text-anchor'];
  return anchor === 'end' ? [x - wide, x] : anchor === 'middle' ? [x - wide / 2, x + wide / 2] : [x, x + wide];
};

describe('the pictures of a release', () => {
  for (const width of [500, 1400]) {
    it(`have a shape for each mark, which leads somewhere, and no number that is none, at ${width} pixels`, () => {
      fc.assert(fc.property(anything, (some) => {
        const known = new Set([...some.quotations, ...some.commitments].map(({ id }) => id));
        for (const picture of picturesOf(some)) {
          if (!picture.filled) continue;
          const { height, shapes, marks } = picture.draw(canvas(width));
          const all = allOf(shapes);
          assert.deepEqual(all.flatMap(({ attributes }) => ('data-mark' in attributes ? [attributes['data-mark']] : [])).sort((a, b) => Number(a) - Number(b)), marks.map((_, i) => i), picture.id);
          assert.ok(Number.isFinite(height) && height > 0);
          for (const { attributes } of all) assert.doesNotMatch(Object.values(attributes).join(' '), /NaN|Infinity|undefined/);
          for (const { items, title } of marks) assert.ok(title && items.length > 0 && items.every((id) => known.has(id)));
          for (const { cells, items } of picture.table().rows) assert.ok(cells.length === picture.table().columns.length && items.every((id) => known.has(id)));
        }
      }), { numRuns: 60 });
    });
    it(`keep their words within ${width} pixels`, () => {
      fc.assert(fc.property(anything, (some) => {
        for (const picture of picturesOf(some)) {
          if (!picture.filled) continue;
          for (const text of allOf(picture.draw(canvas(width)).shapes).filter(({ name }) => name === 'text')) {
            const [from, to] = extentOf(text);
            assert.ok(from >= -1 && to <= width + 1, `${picture.id}: ${JSON.stringify(text.children)} from ${from} to ${to}`);
          }
        }
      }), { numRuns: 60 });
    });
  }
  it('have dates that do not overlap at the top of a narrow timeline', () => {
    for (const date of ['2026-04-30', '2026-07-31', '2029-12-31']) {
      const { shapes } = picturesOf(told({ releaseDate: '2026-03-01', commitments: [commitment('c1', 'pledged', ['Norway'], by('then', date))] }))[2].draw(canvas(330));
      const ticks = shapes.filter(({ name, attributes }) => name === 'text' && attributes['text-anchor'] === 'middle').map(extentOf);
      assert.ok(ticks.length > 1 && ticks.every(([from], i) => i === 0 || from > ticks[i - 1][1]), JSON.stringify(ticks));
    }
  });
  it('are empty, with a reason, where a release holds nothing', () => {
    for (const { filled, sentence } of picturesOf(told({}))) assert.ok(!filled && /^No (quotations|commitments|deadlines) in this release/.test(sentence));
  });
  it('show what is most and count the rest where there is too much', () => {
    const some = told({ commitments: Array.from({ length: 50 }, (_, i) => commitment(`c${i}`, 'pledged', [`Actor ${i}`], by('soon'))) });
    const [, , deadlines, ties] = picturesOf(some);
    assert.match(JSON.stringify(deadlines.draw(canvas(600)).shapes), /30 more are in the table/);
    assert.match(JSON.stringify(ties.draw(canvas(600)).shapes), /39 others/);
    assert.deepEqual([deadlines.table().rows.length, ties.table().rows.length], [50, 50]);
  });
});

describe('words that fit', () => {
  for (const [words, width, expected] of [['Norway', 42, 'Norway'], ['Norway and Peru', 56, 'Norway…'], ['Norway', 3, ''], ['ab😀cd', 28, 'ab…'], ['', 0, '']] as const) {
    it(`are “${expected}” of “${words}” in ${width} pixels`, () => assert.equal(fitted(words, width, measure), expected));
  }
  it('are broken into lines', () => assert.deepEqual(linesOf('one two three supercalifragilistic', 60, measure), ['one two', 'three', 'superca…']));
});

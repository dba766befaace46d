import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStructure } from '../../../../src/analysis/structure/structure';
import { doneWithin } from '../../../support/doneWithin';

/** Lines that press releases are made of, and such that are none of these. */
const LINES = [
  'FOR IMMEDIATE RELEASE', 'Home > News', '12 May 2026', 'Minister Meets Envoy', 'ELMHAVEN, Norway, 4 March 2026 --', 'ELMHAVEN, 4 March 2026 – The firm grew.', '1. The Ministers met.',
  'The two sides agreed to meet again.', 'What is new', 'About Nordfisk', 'Forward-Looking Statements', 'Media Contact:', '+47 555 01 23', '###', 'ENDS', '', ' ', '\t', 'x'.repeat(300), '\uFEFF', '“', ':', '--', '\ud800', '法人',
];
const releases = fc.array(fc.constantFrom(...LINES), { maxLength: 30 });
const BREAKS = ['\n', '\r\n', '\r', '\u2028'];

function assertSound(text: string): void {
  const { sections, paragraphs } = readStructure(text);
  let end = 0;
  for (const section of sections) {
    assert.ok(section.start >= end && section.end > section.start && section.end <= text.length);
    assert.equal(text.slice(section.start, section.end).trim().length, section.end - section.start);
    end = section.end;
  }
  end = 0;
  for (const paragraph of paragraphs) {
    assert.ok(paragraph.start >= end && paragraph.end > paragraph.start && paragraph.end <= text.length);
    assert.ok(sections[paragraph.section].start < paragraph.end && paragraph.end <= sections[paragraph.section].end);
    end = paragraph.end;
  }
  const held = paragraphs.map(({ start, end: stop }) => text.slice(start, stop)).join('').replace(/\s+/g, '');
  assert.equal(held, text.replace(/\s+/g, ''));
}

describe('readStructure', () => {
  it('keeps sections and paragraphs in order, apart, trimmed and complete, for any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), releases.map((lines) => lines.join('\n'))), assertSound), { numRuns: 500 });
  });

  it('reads the same with line breaks of any system, a byte order mark and spaces at line ends', () => {
    const read = (text: string): unknown => {
      const { sections, paragraphs, genre, releaseDate } = readStructure(text);
      return { kinds: sections.map(({ kind }) => kind), paragraphs: paragraphs.map(({ start, end, section }) => [text.slice(start, end), section]), genre, releaseDate };
    };
    fc.assert(fc.property(releases, fc.constantFrom(...BREAKS), (lines, lineBreak) => {
      assert.deepEqual(read(`\uFEFF${lines.join(`  ${lineBreak}`)} `), read(lines.join('\n')));
    }));
  });

  it('takes a mark that stands again and again for a separator, which ends nothing', () => {
    const text = ['Live updates', ...['9 a.m.', '10 a.m.', '11 a.m.', 'noon'].map((time) => `At ${time} the minister said that the talks would go on until the evening.\n___`)].join('\n');
    assert.ok(!readStructure(text).sections.some(({ kind }) => kind === 'endMark' || kind === 'boilerplate'));
  });

  it('takes a name between dashes for no dateline', () =>
    assert.ok(!readStructure('Ana Lund — Nordic surgeon and author — has written to the minister about it.').sections.some(({ kind }) => kind === 'dateline')));

  for (const [name, unit] of [['one line', 'word '], ['empty lines', '\n'], ['end marks', '###\n'], ['dashes', '–'], ['headings', 'A heading\n'], ['datelines', 'ELMHAVEN, May 4 -- '], ['words cut to a width', 'the end of a line that was cut and then goes\n']] as const) {
    it(`reads a megabyte of ${name} in linear time`, () => {
      const text = unit.repeat(1_000_000 / unit.length);
      // Half a second at most on one core; were it quadratic, minutes.
      doneWithin(8000, () => readStructure(text));
    });
  }
});

import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { report } from '../../../../src/server/features/report';
import { analysedDocument, type Sketch } from '../../../support/analysisOf';

const TEXT = 'Title\nLee said Oslo will a|b act by May.\nAll hope\r\nto rest. “Yes,” he added.';
const SKETCH: Sketch = {
  releaseDate: '2026-03-04',
  entities: [{ names: ['Lee'] }, { names: ['Oslo'], type: 'GPE' }],
  quotations: [
    { source: 'Lee', sourceSpan: 'Lee', cue: 'said', content: ['Oslo will a|b act by May'] },
    { kind: 'direct', source: 'Lee', sourceSpan: 'he', cue: 'added', content: ['Yes,'] },
  ],
  commitments: [
    { words: 'Oslo will a|b act by May', cue: 'will', actors: ['Oslo', 'his team'], deadline: 'by May', date: '2026-05-31' },
    { force: 'hoped', words: 'All hope\r\nto rest', cue: 'hope' },
  ],
};
const DOCUMENT = analysedDocument(TEXT, SKETCH, 'file:///news/a%20(1).press');
const LINE_2 = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };

describe('report', () => {
  it('tables commitments with links back to their lines', () => {
    assert.deepEqual(report(DOCUMENT, 'commitments'), {
      count: 2,
      markdown: [
        '# Commitments in a (1).press',
        '',
        'Released 4 March 2026.',
        '',
        '2 commitments.',
        '',
        '| No. | Force | Who | What | By when | Where |',
        '| --- | --- | --- | --- | --- | --- |',
        '| 1 | pledged | Oslo; his team | Oslo will a\\|b act by May | by May (31 May 2026) | [line 2](file:///news/a%20%281%29.press#L2) |',
        '| 2 | hoped | – | All hope to rest | – | [line 3](file:///news/a%20%281%29.press#L3) |',
        '',
        '- **pledged** (1): a party binds itself',
        '- **hoped** (1): a wish without obligation',
        '',
      ].join('\n'),
    });
  });

  it('tables quotations with who said them and how', () => {
    const { markdown, count } = report(DOCUMENT, 'quotations');
    assert.equal(count, 2);
    assert.match(markdown, /^2 quotations\. 1 direct, 1 indirect\.$/m);
    assert.match(markdown, /^\| 1 \| Lee \| said \(indirect\) \| Oslo will a\\\|b act by May \| \[line 2\]/m);
    assert.match(markdown, /^\| 2 \| Lee \| added \(direct\) \| “Yes,” \| \[line 4\]/m);
  });

  for (const [what, range, count] of [
    ['what a selection touches', LINE_2, 1],
    ['what an empty selection stands in', { start: { line: 1, character: 12 }, end: { line: 1, character: 12 } }, 1],
    ['nothing where the selection touches none', { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }, 0],
  ] as const) {
    it(`gives ${what}`, () => {
      const found = report(DOCUMENT, 'commitments', range);
      assert.equal(found.count, count);
      assert.match(found.markdown, /Only the selected part was read\./);
    });
  }

  for (const what of ['commitments', 'quotations'] as const) {
    it(`says clearly that there are no ${what}`, () => {
      const { markdown, count } = report(analysedDocument('Nothing.'), what);
      assert.equal(count, 0);
      assert.ok(markdown.includes(`**No ${what} were found.**`) && !markdown.includes('|'));
    });
  }
});

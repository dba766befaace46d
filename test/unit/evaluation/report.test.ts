import assert from 'node:assert/strict';
import { mistakeReport, scoreTable, sideBySide } from '../../evaluation/report';
import type { Mistake, Score } from '../../evaluation/score';

const score = (f1: number): Score => ({ precision: 50, recall: 100, f1, hit: 1, gold: 1, predicted: 2 });
const text = `${'a'.repeat(50)}\nAna met\nBo. ${'z'.repeat(50)}`;
const mistake = (kind: string, words: string, note: string | null = null): Mistake =>
  ({ document: 'tiny', kind, note, span: [text.indexOf(words), text.indexOf(words) + words.length], text });

describe('the report of an evaluation', () => {
  it('puts the library compared with beside names only', () => {
    const table = scoreTable(new Map([['mentions ORG', score(66.7)], ['quotations', score(40)]]), new Map([['mentions ORG', score(30)], ['quotations', score(0)]]));
    const [, names, quotations] = table.split('\n').map((line) => line.trim().split(/\s{2,}/));
    assert.deepEqual([names, quotations], [['mentions ORG', '50.0', '100.0', '66.7', '1', '2', '30.0'], ['quotations', '50.0', '100.0', '40.0', '1', '2']]);
  });

  it('shows a dash where a set of documents has no such figure', () => {
    const table = sideBySide(new Map([['joint (1)', new Map([['quotations', score(40)]])], ['ngo (1)', new Map([['deadlines', score(20)]])]]));
    assert.deepEqual(table.split('\n').slice(1).map((line) => line.split(/\s{2,}/)), [['quotations', '40.0', '–'], ['deadlines', '–', '20.0']]);
  });

  it('groups mistakes by kind, the commonest first', () => {
    const report = mistakeReport([mistake('missed ORG', 'Bo'), mistake('missed PERSON', 'Ana'), mistake('missed PERSON', 'Bo')]);
    assert.deepEqual(report.match(/^\w.*$/gm), ['missed PERSON: 2', 'missed ORG: 1']);
  });

  it('lists the mistakes of a kind in text order', () => {
    const report = mistakeReport([mistake('missed ORG', 'Bo'), mistake('missed ORG', 'Ana')]);
    assert.deepEqual(report.match(/⟦.*?⟧/g), ['⟦Ana⟧', '⟦Bo⟧']);
  });

  it('shows a mistake in one line with forty characters on each side, and what was taken for it', () => {
    const [, , place, note] = mistakeReport([mistake('wrong source', 'Ana met\nBo', 'Ana taken for nobody')]).split('\n');
    assert.equal(place, `  tiny:51  …${'a'.repeat(39)} ⟦Ana met Bo⟧. ${'z'.repeat(38)}…`);
    assert.equal(note, '      Ana taken for nobody');
  });
});

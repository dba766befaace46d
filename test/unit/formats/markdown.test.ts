import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, it } from 'mocha';
import { commitmentsTable, quotationsTable } from '../../../src/formats/markdown';

const nasty = fc.array(fc.constantFrom('|', '\\', '\n', '\r\n', '`', '[a](b)', '<b>', 'word', ' '), { maxLength: 6 }).map((parts) => parts.join(''));
const cellsOf = (markdown: string): number => [...marked.parse(markdown, { async: false }).matchAll(/<t[dh]>/g)].length;

describe('Markdown tables', () => {
  it('keep each commitment in one row of six cells', () => {
    const row = fc.record({ force: nasty, actors: fc.array(nasty, { maxLength: 3 }), text: nasty, deadline: fc.option(fc.record({ words: nasty, date: fc.constantFrom(null, '2027-12-31') })), place: fc.constant('line 1') });
    fc.assert(fc.property(fc.array(row, { maxLength: 4 }), (rows) => assert.equal(cellsOf(commitmentsTable(rows)), 6 * (rows.length + 1))), { numRuns: 100 });
  });
  it('keep each quotation in one row of five cells', () => {
    const row = fc.record({ sourceName: nasty, cue: fc.option(nasty), kind: fc.constantFrom('direct', 'indirect'), text: nasty, place: fc.constant('line 1') });
    fc.assert(fc.property(fc.array(row, { maxLength: 4 }), (rows) => assert.equal(cellsOf(quotationsTable(rows)), 5 * (rows.length + 1))), { numRuns: 100 });
  });
  it('say that speech runs on where it has no cue', () => assert.match(quotationsTable([{ sourceName: 'Lee', cue: null, kind: 'indirect', text: 'no', place: 'line 1' }]), /runs on \(indirect\)/));
});

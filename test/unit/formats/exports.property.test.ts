import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { commitmentsCsv, quotationsCsv } from '../../../src/formats/csv';
import { toGuidelinesJson } from '../../../src/formats/json';
import { markdownReport } from '../../../src/formats/markdownReport';
import { toNdjson } from '../../../src/formats/ndjson';
import { commitmentRecords, quotationRecords } from '../../../src/formats/records';
import { arbitraryAnalysis } from '../../support/arbitraryAnalysis';

const RUNS = { numRuns: 60 };
const readCsv = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\n' });
/** A cell as a person reads it in a file: in UTF-8, without the apostrophe that keeps a spreadsheet from running it. */
const shown = (cell: string): string => Buffer.from(cell.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '')).toString();

describe('exports of any analysis', () => {
  it('keep every span of the JSON inside the text', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const { entities, quotations, commitments } = toGuidelinesJson(analysis, 'x');
      const spans = [
        ...entities.flatMap(({ mentions }) => mentions),
        ...quotations.flatMap(({ sourceSpan, cue, content }) => [sourceSpan, cue, ...content]),
        ...commitments.flatMap(({ span, cue, deadline }) => [span, cue, deadline]),
      ];
      for (const span of spans) {
        if (span) assert.ok(0 <= span[0] && span[0] < span[1] && span[1] <= analysis.document.text.length, String(span));
      }
    }), RUNS);
  });

  it('write NDJSON as one line that says what the JSON says', () => {
    fc.assert(fc.property(arbitraryAnalysis, fc.string(), (analysis, id) => {
      const line = toNdjson(analysis, id, 'ab');
      assert.equal(line.indexOf('\n'), line.length - 1);
      assert.deepEqual(JSON.parse(line), JSON.parse(JSON.stringify(toGuidelinesJson(analysis, id, 'ab'))));
    }), RUNS);
  });

  it('write CSV that a parser reads back to the same words', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      assert.deepEqual(
        readCsv(commitmentsCsv(analysis, 'doc')).map(({ number, force, actors, commitment, cue, deadline }) => [number, force, ...[actors, commitment, cue, deadline].map(shown)]),
        commitmentRecords(analysis).map(({ number, force, actors, text, cue, deadline }) => [String(number), force, ...[actors.join('; '), text, cue, deadline?.words ?? ''].map(shown)]),
      );
      assert.deepEqual(
        readCsv(quotationsCsv(analysis, 'doc')).map(({ number, kind, source, quotation }) => [number, kind, ...[source, quotation].map(shown)]),
        quotationRecords(analysis).map(({ number, kind, sourceName, text }) => [String(number), kind, ...[sourceName, text].map(shown)]),
      );
    }), RUNS);
  });

  it('write no CSV cell that a spreadsheet would run', () => {
    fc.assert(fc.property(arbitraryAnalysis, fc.constantFrom('=A1', '@x', '-1', '+1', 'doc'), (analysis, id) => {
      for (const row of [...readCsv(commitmentsCsv(analysis, id)), ...readCsv(quotationsCsv(analysis, id))]) {
        for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
      }
    }), RUNS);
  });

  it('write a Markdown table row for each commitment and quotation, each with as many cells as its header', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const rows = markdownReport(analysis, 'doc').split('\n').filter((line) => line.startsWith('|'));
      const tables = [analysis.commitments, analysis.quotations].filter(({ length }) => length > 0);
      assert.equal(rows.length, tables.reduce((sum, { length }) => sum + 2 + length, 0));
      const cells = (row: string): number => row.replace(/\\[\\|]/g, '').split('|').length - 2;
      const expected = [...analysis.commitments.length > 0 ? Array<number>(analysis.commitments.length + 2).fill(6) : [], ...analysis.quotations.length > 0 ? Array<number>(analysis.quotations.length + 2).fill(5) : []];
      assert.deepEqual(rows.map(cells), expected);
    }), RUNS);
  });

  it('write the same bytes for the same analysis', () => {
    fc.assert(fc.property(arbitraryAnalysis, (analysis) => {
      const all = (): string => [toNdjson(analysis, 'x'), commitmentsCsv(analysis, 'x'), quotationsCsv(analysis, 'x'), markdownReport(analysis, 'x')].join('');
      assert.equal(all(), all());
    }), RUNS);
  });
});

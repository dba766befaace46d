import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Analysis } from '../../../src/analysis/annotation';
import type { Span } from '../../../src/analysis/document';
import { analysed } from '../../support/analysed';
import { assertConsistent } from '../../support/consistent';

/** Pieces of releases, so that random texts hold names, speech and undertakings beside anything at all. */
const PIECES = [
  'FOR IMMEDIATE RELEASE', 'Minister Meets Envoy of Kenya', 'ELMHAVEN, Norway, 4 March 2026 --', 'President Ana Lund of Norway', 'Lund', 'the Nordic Water Council (NWC)', 'the NWC', 'said that', 'Per Bo, mayor of Elmhaven,',
  'agreed to build a bridge by 2028', 'will open a plant next year.', '“We will not wait,”', '"It is time.', 'urged Kenya to act', 'should', 'he', 'she added that', 'They', 'according to the Ministry of Energy', ':', ';', '.', ',', '(', ')', '“', '”',
  '###', 'About Nordfisk', 'It is hoped that talks resume.', '\n', '\n\n', ' ', '1.', 'U.S.', '法人', '\ud800', '🙂', '\u202e',
];
const RELEASES = readdirSync('test/releases').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join('test/releases', name), 'utf8')).join('\n\n');
/** Words behind which a rule looks for what is to come. */
const ENDINGS = ['This Thanksgiving we hope', 'We hope that', 'It is imperative for', 'Kenya expressed its hope to', 'Norway urged all', 'The parties insisted that', 'the Institute for Digital Media Technology in the', 'He said “', 'The Minister: “stressed that aid”', 'Norway will, if', 'by 2028 at the'];
const anyText = fc.oneof({ weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')) }, fc.string({ unit: 'binary' }), fc.string());

/** Everything that an analysis says, with words instead of offsets. */
function inWords(text: string, { entities, quotations, commitments }: Analysis): unknown {
  const words = (span: Span | null): string | null => span && text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    entities: entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(words) })),
    quotations: quotations.map((quotation) => ({ ...quotation, sourceSpan: words(quotation.sourceSpan), cue: words(quotation.cue), content: quotation.content.map(words) })),
    commitments: commitments.map(({ id, force, actors, deadline, cue, ...span }) => ({ id, force, actors, cue: words(cue), words: words(span), deadline: words(deadline), date: deadline?.date })),
  };
}

describe('analyse, for any text', () => {
  it('keeps every span inside the text, mentions apart, and sources and actors to entities that exist', () => {
    fc.assert(fc.property(anyText, (text) => assertConsistent(analysed(text))), { numRuns: 400 });
  });

  it('reads a text that breaks off or begins anywhere', () => {
    fc.assert(fc.property(fc.nat({ max: RELEASES.length }), fc.nat({ max: 1000 }), (start, length) => assertConsistent(analysed(RELEASES.slice(start, start + length)))), { numRuns: 300 });
  });

  it('reads a sentence that breaks off after any word, as one that is being typed', () => {
    for (const sentence of [...RELEASES.split(/(?<=[.?!:”])\s/).filter((_, i) => i % 3 === 0), ...ENDINGS]) for (const { index, 0: word } of sentence.matchAll(/\S+/g)) assertConsistent(analysed(sentence.slice(0, index + word.length)));
  });

  it('says how sure it is of everything, and why', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { entities, quotations, commitments } = analysed(text);
      for (const { certainty, why } of [...entities.flatMap((entity) => entity.mentions), ...quotations, ...commitments]) assert.ok(certainty > 0 && certainty <= 1 && why.length > 0);
    }), { numRuns: 150 });
  });

  it('gives the same analysis for the same text', () => {
    fc.assert(fc.property(anyText, (text) => assert.deepEqual(analysed(text), analysed(text))), { numRuns: 100 });
  });

  it('says the same of a text with CRLF, spaces at line ends and a byte order mark', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES.filter((piece) => piece.trim() !== '')), { maxLength: 40 }), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (pieces, breaks) => {
      const text = pieces.map((piece, i) => piece + (breaks[i] ? '\n' : ' ')).join('').trim();
      const other = `\uFEFF${text.replaceAll(/ *\n/g, '  \r\n')} `;
      assert.deepEqual(inWords(other, analysed(other)), inWords(text, analysed(text)));
    }), { numRuns: 150 });
  });
});

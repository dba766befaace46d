/** Arbitrary analyses for property tests: any text, with annotations anywhere in it. */
import * as fc from 'fast-check';
import { FORCES, type Analysis } from '../../src/analysis/annotation';
import type { Span } from '../../src/analysis/document';
import { analysisOf } from './analysisOf';

/** Text with what formats must escape: quotes, pipes, line ends, formulas, any Unicode. */
const text = fc.array(
  fc.oneof(fc.constantFrom('"', ',', '|', '\n', '\r\n', '\r', '=1+1', '-2', '@x', '+3', '\t', '\\', '`', '[a](b)', 'Norvia ', 'will pay ', 'é', '\uFEFF'), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
  { minLength: 1, maxLength: 12 },
).map((parts) => parts.join('')).filter((joined) => joined.length > 0);

/** Any span of whole characters. */
const spanIn = (whole: string): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(whole.length - 1), fc.nat(whole.length - 1)).map(([a, b]) => {
    const inPair = (offset: number): boolean => whole.codePointAt(offset - 1)! > 0xFFFF;
    const start = Math.min(a, b);
    const end = Math.max(a, b) + 1;
    return { start: start - (inPair(start) ? 1 : 0), end: end + (inPair(end) ? 1 : 0) };
  });

const evidence = { certainty: fc.double({ min: 0, max: 1, noNaN: true }), why: fc.string() };

/** An analysis of one entity, up to four quotations and up to four commitments, every span inside the text. */
export const arbitraryAnalysis: fc.Arbitrary<Analysis> = text.chain((whole) => {
  const span = spanIn(whole);
  const optional = fc.option(span);
  return fc.record({
    mention: fc.record({ span, ...evidence }),
    quotations: fc.array(fc.record({
      kind: fc.constantFrom('direct', 'indirect', 'mixed'), source: fc.constantFrom('e1', null), sourceSpan: optional, cue: optional,
      reportingClass: fc.constantFrom('assert', null), content: fc.array(span, { minLength: 1, maxLength: 3 }), ...evidence,
    }), { maxLength: 4 }),
    commitments: fc.array(fc.record({
      force: fc.constantFrom(...FORCES), span, cue: span, actors: fc.array(fc.record({ entity: fc.constantFrom('e1', null), words: fc.string() }), { maxLength: 2 }),
      deadline: fc.option(fc.record({ span, date: fc.constantFrom('2027-06-30', null) })), ...evidence,
    }), { maxLength: 4 }),
  }).map(({ mention, quotations, commitments }): Analysis => {
    const name = whole.slice(mention.span.start, mention.span.end);
    return {
      document: analysisOf(whole).document,
      entities: [{ id: 'e1', type: 'ORG', name, names: [name], role: null, mentions: [{ ...mention.span, type: 'ORG', certainty: mention.certainty, why: mention.why }] }],
      quotations: quotations.map((quotation, i) => ({ id: `q${i + 1}`, ...quotation, content: quotation.content.toSorted((a, b) => a.start - b.start) })),
      commitments: commitments.map(({ span: whereabouts, deadline, ...commitment }, i) => ({
        id: `c${i + 1}`, ...whereabouts, ...commitment, deadline: deadline && { ...deadline.span, date: deadline.date },
      })),
    };
  });
});

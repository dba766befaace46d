/** Arbitrary annotations of arbitrary texts for property tests. */
import * as fc from 'fast-check';
import { ENTITY_TYPES, FORCES } from '../../src/analysis/annotation';
import { anchorAt } from '../../src/annotations/anchors';
import { annotation, FULFILMENTS, REVIEW_STATES, type Anchor, type Annotation, type Statement } from '../../src/annotations/annotation';
import { stamp } from './annotated';

/** Text with pairs of surrogates, combining marks and line ends, so that counting goes wrong where it can. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom('Ana Lund ', 'said ', '\r\n', '😀', '𝒜', 'é', '\uFEFF', '"', '\\', '<<<<<<< ', '\u2028'), fc.string({ unit: 'grapheme', maxLength: 8 })), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => text.length > 0);

function anchorIn(text: string): fc.Arbitrary<Anchor> {
  const edges = [...text].reduce((places, character) => [...places, places.at(-1)! + character.length], [0]);
  return fc.tuple(fc.nat(edges.length - 1), fc.nat(edges.length - 1))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => anchorAt(text, { start: edges[Math.min(a, b)], end: edges[Math.max(a, b)] }));
}

function statementIn(text: string): fc.Arbitrary<Statement> {
  const at = anchorIn(text);
  const maybe = fc.option(at);
  const status = fc.constantFrom(...REVIEW_STATES);
  return fc.oneof(
    fc.record({ kind: fc.constant('mention' as const), status, at, type: fc.constantFrom(...ENTITY_TYPES), name: fc.option(fc.string()), role: fc.option(fc.string()), replaces: maybe }),
    fc.record({
      kind: fc.constant('quotation' as const), status, content: fc.array(at, { minLength: 1, maxLength: 3 }).map((content) => content.toSorted((a, b) => a.start - b.start)),
      quotationKind: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const), sourceWords: maybe, sourceEntity: maybe, cue: maybe, replaces: maybe,
    }),
    fc.record({
      kind: fc.constant('commitment' as const), status, at, force: fc.constantFrom(...FORCES), cue: at,
      actors: fc.array(fc.record({ words: fc.string(), entity: maybe }, { noNullPrototype: true }), { maxLength: 2 }), deadline: maybe, date: fc.constantFrom('2027-06-30', null), fulfilment: fc.constantFrom(...FULFILMENTS, null), replaces: maybe,
    }),
    fc.record({ kind: fc.constant('identity' as const), at, other: at, same: fc.boolean() }),
  );
}

/** Annotations of a text, each with an id of its own. */
export const annotationsIn = (text: string): fc.Arbitrary<Annotation[]> =>
  fc.array(fc.record({ statement: statementIn(text), note: fc.string(), tags: fc.uniqueArray(fc.string(), { maxLength: 3 }) }), { maxLength: 6 })
    .map((said) => said.map(({ statement, note, tags }, i) => annotation(stamp(i + 1), statement, { note, tags })));

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Analysis } from '../../../../src/analysis/annotation';
import { annotation, type Annotation, type Statement } from '../../../../src/annotations/annotation';
import type { AnnotatedRelease } from '../../../../src/annotations/layer/annotatedRelease';
import { applyAnnotations } from '../../../../src/annotations/layer/applyAnnotations';
import { commitmentStatement, mentionStatement, quotationStatement } from '../../../../src/annotations/statements';
import { analysisOf } from '../../../support/analysisOf';
import { at, commitment, identity, mention, quotation, saying, stamp } from '../../../support/annotated';
import { arbitraryAnalysis } from '../../../support/arbitraryAnalysis';
import { annotationsIn } from '../../../support/arbitraryAnnotations';
import { doneWithin } from '../../../support/doneWithin';

const TEXT = 'Ana Lund of Velmora Grid met Bo Berg in Elmhaven. Lund said the grid will grow by May. Berg agreed to help.';

const ANALYSIS = analysisOf(TEXT, {
  entities: [{ names: ['Ana Lund', 'Lund'], role: 'minister' }, { type: 'GPE', names: ['Velmora'] }, { names: ['Bo Berg', 'Berg'] }, { type: 'PERSON', names: ['Elmhaven'] }],
  quotations: [{ source: 'Ana Lund', sourceSpan: ['Lund', 2], cue: 'said', reportingClass: 'assert', content: ['the grid will grow by May'] }],
  commitments: [{ words: 'the grid will grow by May', cue: 'will', actors: ['the grid'], deadline: 'by May' }, { words: 'Berg agreed to help', cue: 'agreed to', force: 'agreed', actors: ['Berg'] }],
});

const applied = (...statements: readonly Statement[]): AnnotatedRelease => applyAnnotations(ANALYSIS, saying(...statements));

/** Entities in a line each: id, type, name (role), the words of their mentions with their states. */
const entitiesOf = ({ entities }: AnnotatedRelease): string[] =>
  entities.map(({ id, type, name, role, mentions, review }) => `${id} ${type} ${name}${role ? ` (${role})` : ''}: ${mentions.map(({ start, end, review: state }) => TEXT.slice(start, end) + (state === 'open' ? '' : `/${state}`)).join(', ')}${review === 'open' ? '' : ` = ${review}`}`);

const UNTOUCHED = ['e1 PERSON Ana Lund (minister): Ana Lund, Lund', 'e2 GPE Velmora: Velmora', 'e3 PERSON Bo Berg: Bo Berg, Berg', 'e4 PERSON Elmhaven: Elmhaven'];
const instead = (at: number, line: string): string[] => UNTOUCHED.map((untouched, i) => (i === at ? line : untouched));

describe('mentions that people annotated', () => {
  const cases: [what: string, statements: Statement[], expected: string[]][] = [
    ['nothing said', [], UNTOUCHED],
    ['one accepted', [mention(TEXT, 'Elmhaven', { status: 'accepted' })], instead(3, 'e4 PERSON Elmhaven: Elmhaven/accepted = accepted')],
    ['one with only a note', [mention(TEXT, 'Elmhaven', { status: 'open' })], UNTOUCHED],
    ['one rejected', [mention(TEXT, 'Elmhaven', { status: 'rejected' })], UNTOUCHED.slice(0, 3)],
    ['one rejected as another type than it has', [mention(TEXT, 'Elmhaven', { status: 'rejected', type: 'GPE' })], UNTOUCHED],
    ['an entity retyped by one of its mentions', [mention(TEXT, ['Lund', 2], { status: 'changed', type: 'GPE' })], instead(0, 'e1 GPE Ana Lund (minister): Ana Lund, Lund/changed = changed')],
    ['one with other edges', [mention(TEXT, 'Velmora Grid', { status: 'changed', type: 'ORG', replaces: at(TEXT, 'Velmora') })], instead(1, 'e2 ORG Velmora Grid: Velmora Grid/changed = changed')],
    ['one added over another', [mention(TEXT, 'Velmora Grid', { type: 'ORG' })], instead(1, 'e2 ORG Velmora Grid: Velmora Grid/added = added')],
    ['one added that was no entity', [mention(TEXT, ['grid', 1], { type: 'ORG' })], [...UNTOUCHED, 'e5 ORG grid: grid/added = added']],
    ['one added that is spelt like an entity', [mention(TEXT, 'Elmhaven', { status: 'rejected' }), mention(TEXT, 'Elmhaven', { type: 'GPE' })], instead(3, 'e4 GPE Elmhaven: Elmhaven/added = added')],
    ['a name and a role given', [mention(TEXT, 'Elmhaven', { status: 'changed', type: 'GPE', name: 'City of Elmhaven', role: 'host' })], instead(3, 'e4 GPE City of Elmhaven (host): Elmhaven/changed = changed')],
    ['two joined', [identity(TEXT, 'Ana Lund', 'Bo Berg', true)], ['e1 PERSON Ana Lund (minister): Ana Lund, Bo Berg, Lund, Berg', UNTOUCHED[1], 'e3 PERSON Elmhaven: Elmhaven']],
    ['a short form parted', [identity(TEXT, ['Lund', 2], 'Ana Lund', false)], ['e1 PERSON Ana Lund (minister): Ana Lund', UNTOUCHED[1], 'e3 PERSON Bo Berg: Bo Berg, Berg', 'e4 PERSON Elmhaven: Elmhaven', 'e5 PERSON Lund: Lund']],
    ['a short form parted and retyped', [identity(TEXT, ['Lund', 2], 'Ana Lund', false), mention(TEXT, ['Lund', 2], { status: 'changed', type: 'GPE' })],
      ['e1 PERSON Ana Lund (minister): Ana Lund', UNTOUCHED[1], 'e3 PERSON Bo Berg: Bo Berg, Berg', 'e4 PERSON Elmhaven: Elmhaven', 'e5 GPE Lund: Lund/changed = changed']],
  ];
  for (const [what, statements, expected] of cases) it(`give entities: ${what}`, () => assert.deepEqual(entitiesOf(applied(...statements)), expected));

  it('list what was rejected', () => {
    const { rejected } = applied(mention(TEXT, 'Elmhaven', { status: 'rejected' }));
    assert.deepEqual(rejected.mentions.map(({ start, end, review, annotation: id }) => [TEXT.slice(start, end), review, id]), [['Elmhaven', 'rejected', stamp(1).id]]);
  });

  it('never overlap: the one said last is shown, the other listed', () => {
    const release = applied(mention(TEXT, 'Lund of Velmora'), mention(TEXT, 'Velmora Grid met'));
    assert.deepEqual(entitiesOf(release).filter((line) => line.includes('added')), ['e2 PERSON Velmora Grid met: Velmora Grid met/added = added']);
    assert.deepEqual(release.overlapped.map(({ id }) => id), [stamp(1).id]);
  });

  it('part two within a wrong one', () => {
    const analysis = analysisOf(TEXT, { entities: [{ names: ['Ana Lund of Velmora Grid'] }] });
    const release = applyAnnotations(analysis, saying(mention(TEXT, 'Ana Lund'), mention(TEXT, 'Velmora Grid', { type: 'ORG' })));
    assert.deepEqual(entitiesOf(release), ['e1 PERSON Ana Lund: Ana Lund/added = added', 'e2 ORG Velmora Grid: Velmora Grid/added = added']);
  });

  it('are listed as orphaned where their words are gone', () => {
    const lost = { ...mention(TEXT, 'Elmhaven'), at: { ...at(TEXT, 'Elmhaven'), start: 3, end: 3 } };
    const release = applied(lost);
    assert.deepEqual([entitiesOf(release), release.orphaned.length], [UNTOUCHED, 1]);
  });
});

describe('quotations and commitments that people annotated', () => {
  const words = (spans: readonly { start: number; end: number }[]): string[] => spans.map(({ start, end }) => TEXT.slice(start, end));

  it('follow their source and actors to where they are now', () => {
    const { quotations, commitments } = applied(identity(TEXT, 'Ana Lund', 'Bo Berg', true));
    assert.deepEqual([quotations[0].source, commitments[1].actors], ['e1', [{ entity: 'e1', words: 'Berg' }]]);
  });

  it('lose a source and actor whose entity is rejected, and keep the words', () => {
    const { quotations, commitments } = applied(...['Ana Lund', ['Lund', 2] as const, 'Bo Berg', ['Berg', 2] as const].map((name) => mention(TEXT, name, { status: 'rejected' })));
    assert.deepEqual([quotations[0].source, words([quotations[0].sourceSpan!]), commitments[1].actors], [null, ['Lund'], [{ entity: null, words: 'Berg' }]]);
  });

  it('find a source that was no entity before', () => {
    const analysis = analysisOf(TEXT, { quotations: [{ sourceSpan: ['Lund', 2], cue: 'said', content: ['the grid will grow by May'] }] });
    assert.equal(applyAnnotations(analysis, saying(mention(TEXT, ['Lund', 2]))).quotations[0].source, 'e1');
  });

  it('are in, with what the analysis knows of their cue', () => {
    const { quotations } = applied(quotation(TEXT, ['the grid will grow'], { status: 'changed', replaces: at(TEXT, 'the grid will grow by May'), quotationKind: 'mixed', sourceWords: at(TEXT, ['Lund', 2]), sourceEntity: at(TEXT, 'Ana Lund'), cue: at(TEXT, 'said') }));
    assert.deepEqual(quotations.map(({ id, kind, source, content, reportingClass, review, why }) => [id, kind, source, words(content), reportingClass, review, why]),
      [['q1', 'mixed', 'e1', ['the grid will grow'], 'assert', 'changed', 'annotated by Ada Quill']]);
  });

  it('are out when they are rejected, though the analysis has them a little longer now', () => {
    const { commitments, rejected } = applied(commitment(TEXT, 'the grid will grow', 'will', { status: 'rejected' }));
    assert.deepEqual([words(commitments), words(rejected.commitments), commitments[0].id], [['Berg agreed to help'], ['the grid will grow by May'], 'c1']);
  });

  it('are there once when they are accepted, and stay when the analysis no longer finds them', () => {
    const statement = commitmentStatement(ANALYSIS, ANALYSIS.commitments[1], 'accepted');
    for (const analysis of [ANALYSIS, { ...ANALYSIS, commitments: [] }]) {
      const { commitments } = applyAnnotations(analysis, saying(statement));
      assert.deepEqual(commitments.filter(({ review }) => review === 'accepted').map(({ actors, force, start }) => [actors, force, TEXT.slice(start, start + 4)]), [[[{ entity: 'e3', words: 'Berg' }], 'agreed', 'Berg']]);
    }
  });
});

const everything = (analysis: Analysis): Statement[] => [
  ...analysis.entities.flatMap(({ mentions }) => mentions.map((one) => mentionStatement(analysis, one, 'accepted'))),
  ...analysis.quotations.map((one) => quotationStatement(analysis, one, 'accepted')),
  ...analysis.commitments.map((one) => commitmentStatement(analysis, one, 'accepted')),
];

describe('an annotated release', () => {
  it('says of everything accepted what the analysis said', () => {
    const release = applied(...everything(ANALYSIS));
    const plain = (analysis: Analysis): unknown => JSON.parse(JSON.stringify([analysis.entities, analysis.quotations, analysis.commitments], (key, value: unknown) => (['review', 'annotation', 'why', 'certainty'].includes(key) ? undefined : value)));
    assert.deepEqual(plain(release), plain(ANALYSIS));
  });

  it('holds all that an analysis promises, whatever people say', () => {
    const said: fc.Arbitrary<[Analysis, Annotation[]]> = arbitraryAnalysis.chain((analysis) => fc.tuple(fc.constant(analysis), annotationsIn(analysis.document.text)));
    fc.assert(fc.property(said, ([analysis, annotations]) => {
      const before = JSON.stringify(analysis);
      const { entities, quotations, commitments, document: { text }, rejected, orphaned, overlapped } = applyAnnotations(analysis, annotations);
      assert.equal(JSON.stringify(analysis), before);
      const ids = new Set(entities.map(({ id }) => id));
      const mentions = entities.flatMap((entity) => entity.mentions.map((one) => ({ ...one, entity }))).sort((a, b) => a.start - b.start);
      mentions.forEach((one, i) => {
        assert.ok(0 <= one.start && one.start < one.end && one.end <= text.length);
        assert.ok(i === 0 || mentions[i - 1].end <= one.start, 'no overlap');
        assert.equal(one.type, one.entity.type);
      });
      assert.deepEqual([...new Set(mentions.map(({ entity }) => entity.id))], entities.map((_, i) => `e${i + 1}`));
      for (const { source } of quotations) assert.ok(source === null || ids.has(source));
      for (const { actors } of commitments) for (const { entity } of actors) assert.ok(entity === null || ids.has(entity));
      assert.deepEqual([quotations.map(({ id }) => id), commitments.map(({ id }) => id)], [quotations.map((_, i) => `q${i + 1}`), commitments.map((_, i) => `c${i + 1}`)]);
      const shown = new Set([...mentions, ...quotations, ...commitments, ...rejected.mentions, ...rejected.quotations, ...rejected.commitments].map(({ annotation: id }) => id).concat([...orphaned, ...overlapped].map(({ id }) => id)));
      for (const one of annotations) if (one.kind !== 'identity' && !['rejected', 'open'].includes(one.status)) assert.ok(shown.has(one.id), 'none is lost');
    }));
  });

  it('does not depend on the order of annotations', () => {
    fc.assert(fc.property(annotationsIn(TEXT), (annotations) => {
      assert.deepEqual(applyAnnotations(ANALYSIS, annotations.toReversed()).entities, applyAnnotations(ANALYSIS, annotations).entities);
    }));
  });

  it('is made of 20,000 annotations in seconds', function () {
    this.timeout(60_000);
    const text = 'Ana Lund met Bo Berg. '.repeat(10_000);
    const analysis = analysisOf(text.slice(0, 44), { entities: [{ names: ['Ana Lund'] }] });
    const annotations = Array.from({ length: 20_000 }, (_, i) => annotation(stamp(i), { ...mention('Ana Lund', 'Ana Lund'), at: { start: i * 11, end: i * 11 + 8, exact: '', prefix: '', suffix: '' } }));
    doneWithin(20_000, () => applyAnnotations({ ...analysis, document: { ...analysis.document, text } }, annotations));
  });
});

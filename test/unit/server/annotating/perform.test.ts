import assert from 'node:assert/strict';
import { Bench, RANGE } from '../../../support/annotating';

const state = (bench: Bench, kind: 'mention' | 'quotation' | 'commitment', words: string): string => bench.item(kind, words).item.review;

describe('perform', () => {
  let bench: Bench;
  beforeEach(() => (bench = new Bench()));

  for (const kind of ['mention', 'quotation', 'commitment'] as const) {
    const words = kind === 'mention' ? 'Jon Berg' : 'train two hundred';
    it(`accepts, rejects and reopens a ${kind}`, () => {
      const states = (['accept', 'reject', 'accept', 'reopen'] as const).map((act) => {
        bench.do({ do: act, ids: [bench.item(kind, words).id] });
        return state(bench, kind, words);
      });
      assert.deepEqual(states, ['accepted', 'rejected', 'accepted', 'open']);
      assert.deepEqual(bench.annotations, []);
    });
  }

  it('accepts many at once', () => {
    const ids = bench.release.entities.flatMap((entity) => entity.mentions).map(({ start, end }) => `m${start}-${end}`);
    const outcome = bench.do({ do: 'accept', ids });
    assert.equal('label' in outcome && outcome.label, `Accept ${ids.length} Items`);
    assert.ok(bench.release.entities.every(({ review }) => review === 'accepted'));
  });

  it('adds a mention without the white space at its edges', () => {
    bench.do({ do: 'addMention', range: RANGE, span: bench.span(' Flood School'), type: 'ORG' });
    const { item, span } = bench.item('mention', 'Flood School');
    assert.deepEqual([item.review, bench.text.slice(span.start, span.end)], ['added', 'Flood School']);
  });

  it('adds a quotation with its source', () => {
    bench.do({ do: 'addQuotation', range: RANGE, span: bench.span('welcomed the idea'), entity: bench.entity('Ana Lund') });
    const { entity } = bench.item('quotation', 'welcomed the idea');
    assert.equal(entity?.name, 'Ana Lund');
  });

  it('adds a commitment with force, actors and a deadline in its own words', () => {
    bench.do({ do: 'addCommitment', range: RANGE, span: bench.span('train two hundred engineers by 2028'), force: 'agreed', entities: [bench.entity('Norway')], deadline: 'by 2028' });
    const { item } = bench.item('commitment', 'train two hundred');
    assert.ok('force' in item);
    assert.deepEqual([item.force, item.actors.map(({ words }) => words), item.deadline && bench.text.slice(item.deadline.start, item.deadline.end)], ['agreed', ['Norway'], 'by 2028']);
  });

  it('changes a type, for all mentions of the name', () => {
    bench.do({ do: 'retype', id: bench.item('mention', 'Elmhaven').id, type: 'ORG' });
    assert.equal(bench.release.entities.find(({ names }) => names.includes('Elmhaven'))?.type, 'ORG');
  });

  it('changes an extent, and again', () => {
    bench.do({ do: 'respan', id: bench.item('mention', 'Jon Berg').id, range: RANGE, span: bench.span('Berg, mayor') });
    bench.do({ do: 'respan', id: bench.item('mention', 'Berg, mayor').id, range: RANGE, span: bench.span('Jon Berg, mayor') });
    const { item, span } = bench.item('mention', 'Jon Berg');
    assert.deepEqual([item.review, bench.text.slice(span.start, span.end)], ['changed', 'Jon Berg, mayor']);
  });

  it('rejects what was changed as the suggestion that it was', () => {
    bench.do({ do: 'respan', id: bench.item('mention', 'Jon Berg').id, range: RANGE, span: bench.span('Jon Berg, mayor') });
    bench.do({ do: 'reject', ids: [bench.item('mention', 'Jon Berg').id] });
    const { item, span } = bench.item('mention', 'Jon Berg');
    assert.deepEqual([item.review, bench.text.slice(span.start, span.end)], ['rejected', 'Jon Berg']);
  });

  it('merges two entities, and splits a mention from one', () => {
    bench.do({ do: 'merge', entity: bench.entity('Jon Berg'), into: bench.entity('Ana Lund') });
    assert.equal(bench.entity('Jon Berg'), bench.entity('Ana Lund'));
    bench.do({ do: 'split', id: bench.item('mention', 'Jon Berg').id });
    assert.notEqual(bench.entity('Jon Berg'), bench.entity('Ana Lund'));
  });

  it('sets source, force, actors and deadline', () => {
    bench.do({ do: 'setSource', id: bench.item('quotation', 'train').id, entity: bench.entity('Jon Berg') });
    bench.do({ do: 'setForce', id: bench.item('commitment', 'train').id, force: 'hoped' });
    bench.do({ do: 'setActors', id: bench.item('commitment', 'train').id, entities: [bench.entity('Jon Berg')] });
    bench.do({ do: 'setDeadline', id: bench.item('commitment', 'train').id, words: null });
    const { item } = bench.item('commitment', 'train');
    assert.equal(bench.item('quotation', 'train').entity?.name, 'Jon Berg');
    assert.ok('force' in item);
    assert.deepEqual([item.force, item.actors.map(({ words }) => words), item.deadline], ['hoped', ['Jon Berg'], null]);
  });

  it('keeps a note and tags with a suggestion that stays open, and lets go of it with them', () => {
    bench.do({ do: 'setNote', id: bench.item('mention', 'Jon Berg').id, note: 'Check the title.', tags: ['ask'] });
    assert.deepEqual([state(bench, 'mention', 'Jon Berg'), bench.annotations[0].note], ['open', 'Check the title.']);
    bench.do({ do: 'setNote', id: bench.item('mention', 'Jon Berg').id, note: '', tags: [] });
    assert.deepEqual(bench.annotations, []);
  });

  it('accepts a commitment with what became of it, and leaves its force and extent to whoever changed them', () => {
    const set = (fulfilment: 'done' | null, note: string): void => void bench.do({ do: 'setFulfilment', id: bench.item('commitment', 'train two hundred').id, fulfilment, note });
    const said = (): unknown[] => bench.annotations.map((one) => [one.kind === 'commitment' && one.fulfilment, one.note]);
    set('done', 'Trained 210.');
    assert.deepEqual([state(bench, 'commitment', 'train two hundred'), said()], ['accepted', [['done', 'Trained 210.']]]);
    bench.do({ do: 'setForce', id: bench.item('commitment', 'train two hundred').id, force: 'hoped' });
    set(null, '');
    assert.deepEqual([state(bench, 'commitment', 'train two hundred'), said()], ['changed', [[null, '']]]);
  });

  it('deletes what a person added', () => {
    bench.do({ do: 'addMention', range: RANGE, span: bench.span('Flood School'), type: 'ORG' });
    bench.do({ do: 'delete', ids: [bench.item('mention', 'Flood School').id] });
    assert.deepEqual(bench.annotations, []);
  });

  for (const [name, deed, problem] of [
    ['a selection of nothing', (b: Bench) => ({ do: 'addMention', range: RANGE, span: b.span('\n\n'), type: 'ORG' } as const), /Select some words/],
    ['what became of a name', (b: Bench) => ({ do: 'setFulfilment', id: b.item('mention', 'Jon Berg').id, fulfilment: 'done', note: '' } as const), /a commitment only/],
    ['a suggestion to delete', (b: Bench) => ({ do: 'delete', ids: [b.item('mention', 'Jon Berg').id] } as const), /reject it instead/],
    ['an item that is gone', () => ({ do: 'accept', ids: ['m1-2'] } as const), /try again/],
    ['the only mention to split', (b: Bench) => ({ do: 'split', id: b.item('mention', 'Jon Berg').id } as const), /no other mention/],
    ['an entity to merge into itself', (b: Bench) => ({ do: 'merge', entity: b.entity('Norway'), into: b.entity('Norway') } as const), /same already/],
    ['a deadline in other words', (b: Bench) => ({ do: 'setDeadline', id: b.item('commitment', 'train').id, words: 'by 2040' } as const), /own words/],
    ['the same extent', (b: Bench) => ({ do: 'respan', id: b.item('mention', 'Jon Berg').id, range: RANGE, span: b.span('Jon Berg') } as const), /already/],
    ['a source for a mention', (b: Bench) => ({ do: 'setSource', id: b.item('mention', 'Jon Berg').id, entity: null } as const), /quotation only/],
  ] as const) {
    it(`refuses ${name}, changes nothing and says why`, () => {
      const before = bench.annotations;
      const outcome = bench.do(deed(bench));
      assert.match('problem' in outcome ? outcome.problem : '', problem);
      assert.equal(bench.annotations, before);
    });
  }
});

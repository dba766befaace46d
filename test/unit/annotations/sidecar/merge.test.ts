import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { annotation, revised, type Annotation } from '../../../../src/annotations/annotation';
import { mergeSidecars } from '../../../../src/annotations/sidecar/merge';
import { EMPTY_SIDECAR, readSidecar, writeSidecar } from '../../../../src/annotations/sidecar/sidecar';
import { mention, saying, stamp } from '../../../support/annotated';

const TEXT = 'Ana Lund of Velmora Grid met Bo Berg in Elmhaven on Monday.';
const NAME = 'grid.pr.txt';
const WORDS = ['Ana Lund', 'Velmora Grid', 'Bo Berg', 'Elmhaven'];

const write = (annotations: readonly Annotation[]): string => writeSidecar({ ...EMPTY_SIDECAR, annotations }, TEXT, NAME);
const annotationsOf = (content: string | null): readonly Annotation[] => readSidecar(content ?? '', TEXT, NAME).sidecar!.annotations;
const merge = (base: string | null, a: string, b: string): string => mergeSidecars(base, a, b, 'grid.annotations.jsonld').content!;
const merged = (base: readonly Annotation[] | null, a: readonly Annotation[], b: readonly Annotation[]): readonly Annotation[] => annotationsOf(merge(base && write(base), write(a), write(b)));

const [ANA, GRID, BO] = saying(mention(TEXT, 'Ana Lund'), mention(TEXT, 'Velmora Grid', { type: 'ORG' }), mention(TEXT, 'Bo Berg'));
const day = (n: number): string => `2027-04-0${n}T00:00:00Z`;

/** What a person does to a version: each annotation is left, deleted, or has its note, tags or status changed; others are added. */
const version = (from: readonly Annotation[], who: number): fc.Arbitrary<Annotation[]> => fc.tuple(
  fc.array(fc.record({ deed: fc.constantFrom('leave', 'delete', 'note', 'tag', 'status'), value: fc.constantFrom('x', 'y', 'z'), at: fc.integer({ min: 1, max: 5 }) }), { minLength: from.length, maxLength: from.length }),
  fc.subarray(WORDS),
).map(([deeds, added]) => [
  ...from.flatMap((said, i): Annotation[] => {
    const { deed, value, at } = deeds[i];
    if (deed === 'delete') return [];
    if (deed === 'note') return [revised(said, { note: value }, day(at))];
    if (deed === 'tag') return [revised(said, { tags: [...said.tags, value + who] }, day(at))];
    return deed === 'status' && said.kind === 'mention' ? [revised(said, { status: 'rejected' }, day(at))] : [said];
  }),
  ...added.map((words, i) => annotation(stamp(100 * who + i), mention(TEXT, words))),
]);

const BASE = saying(...WORDS.map((words) => mention(TEXT, words)));
const versions = fc.tuple(fc.constantFrom(BASE, []), version(BASE, 1), version(BASE, 2));

describe('merging two versions of a sidecar', () => {
  it('takes what either added, changed and deleted', () => {
    const noted = revised(ANA, { note: 'Minister.' }, day(1));
    assert.deepEqual(merged([ANA, GRID], [noted, GRID], [ANA, BO]), [noted, BO]);
  });

  it('merges changes of one annotation field by field', () => {
    const [said] = merged([ANA], [revised(ANA, { note: 'Minister.' }, day(1))], [revised(ANA, { tags: ['energy'] }, day(2))]);
    assert.deepEqual([said.note, said.tags, said.modified], ['Minister.', ['energy'], day(2)]);
  });

  it('lets the later one decide on the same field', () => {
    const [early, late] = [revised(ANA, { note: 'Early.' }, day(1)), revised(ANA, { note: 'Late.' }, day(2))];
    assert.deepEqual([merged([ANA], [early], [late]), merged([ANA], [late], [early])], [[late], [late]]);
  });

  it('keeps what one deleted and the other changed', () => {
    const noted = revised(ANA, { note: 'Keep.' }, day(1));
    assert.deepEqual(merged([ANA], [], [noted]), [noted]);
  });

  it('keeps all tags that either added, and drops those that either took away', () => {
    const tagged = revised(ANA, { tags: ['a', 'b'] }, day(1));
    const [said] = merged([tagged], [revised(tagged, { tags: ['a', 'b', 'c'] }, day(2))], [revised(tagged, { tags: ['b', 'd'] }, day(3))]);
    assert.deepEqual(said.tags.toSorted(), ['b', 'c', 'd']);
  });

  it('deletes nothing where the common version is not known', () => {
    assert.deepEqual(merged(null, [ANA], [GRID]), [ANA, GRID]);
  });

  it('merges other programs\' annotations, with and without ids', () => {
    const page = (...items: unknown[]): string => JSON.stringify({ items });
    const [a, b] = [{ id: 'https://example.org/a', type: 'Annotation' }, { type: 'Annotation', bodyValue: 'hm' }];
    assert.deepEqual((JSON.parse(merge(page(a), page(a, b), page({ ...a, bodyValue: 'x' }))) as { items: unknown[] }).items.length, 2);
  });

  it('writes over nothing where a version is damaged or in conflict', () => {
    for (const bad of ['{"items": [', '<<<<<<< HEAD\n']) {
      const result = mergeSidecars(null, write([ANA]), bad, 'x');
      assert.deepEqual([result.content, result.problems.length], [null, 1]);
    }
  });

  it('does not depend on the order of the two', () => {
    fc.assert(fc.property(versions, ([base, a, b]) => assert.equal(merge(write(base), write(a), write(b)), merge(write(base), write(b), write(a)))));
  });

  it('changes nothing when done again, or with oneself', () => {
    fc.assert(fc.property(versions, ([base, a, b]) => {
      assert.equal(merge(write(base), write(a), write(a)), write(a));
      const once = merge(write(base), write(a), write(b));
      assert.equal(merge(once, once, once), once);
    }));
  });

  it('loses no annotation, note or tag', () => {
    fc.assert(fc.property(versions, ([base, a, b]) => {
      const result = new Map(merged(base, a, b).map((said) => [said.id, said]));
      const was = new Map(base.map((said) => [said.id, said]));
      for (const said of [...a, ...b]) {
        const before = was.get(said.id);
        const changed = !before || JSON.stringify(before) !== JSON.stringify(said);
        const inBoth = a.some(({ id }) => id === said.id) && b.some(({ id }) => id === said.id);
        if (changed || inBoth) assert.ok(result.has(said.id), said.id);
        for (const tag of said.tags) if (!before?.tags.includes(tag)) assert.ok(result.get(said.id)!.tags.includes(tag));
        if (changed && said.note !== (before?.note ?? '')) assert.notEqual(result.get(said.id)!.note, '');
      }
    }));
  });
});

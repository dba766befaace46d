import assert from 'node:assert/strict';
import { REVIEW_STATES } from '../../../../src/annotations/annotation';
import { reviewRows } from '../../../../src/extension/views/reviewRows';
import type { Review } from '../../../../src/server/annotating/protocol';
import { reviewItem } from '../../../support/reviewItem';

const NOTHING: Review = { uri: 'file:///a.pr.txt', version: 1, revision: 1, items: [], orphans: [], undo: null, redo: null };
const rowOf = (given: Parameters<typeof reviewItem>[0]) => reviewRows(NOTHING, [reviewItem(given)])[0];

describe('rows of the review', () => {
  it('tell words, type and place', () => {
    const { label, description, ranges, id } = rowOf({});
    assert.deepEqual([id, label, description, ranges.length], ['review:m0-8', 'Ana Lund', 'Person', 1]);
  });

  it('tell who said it, and who is to act by when', () => {
    assert.equal(rowOf({ kind: 'quotation', type: 'direct' }).description, 'Direct quotation · Ana Lund');
    assert.equal(rowOf({ kind: 'commitment', type: 'called-for', people: ['Norway', 'Velmora Grid'], deadline: 'by 2028' }).description, 'Called for · Norway · Velmora Grid · by 2028');
  });

  it('tell a quotation from a commitment in the same words, where a narrow view cuts the rest', () => {
    const labels = [{ kind: 'quotation', type: 'indirect' }, { kind: 'quotation', type: 'indirect', people: [] }, { kind: 'commitment', type: 'called-for' }] as const;
    assert.deepEqual(labels.map((given) => rowOf({ text: 'Norway should pay', ...given }).label), ['Ana Lund: Norway should pay', 'Unattributed: Norway should pay', 'Called for: Norway should pay']);
  });

  it('tell notes and tags', () => assert.equal(rowOf({ note: 'ask Ida', tags: ['later', 'urgent'] }).description, 'Person — ask Ida #later #urgent'));

  it('have an icon, a name for menus and words for screen readers in every state', () => {
    const rows = REVIEW_STATES.map((state) => rowOf({ state }));
    assert.equal(new Set(rows.map(({ icon }) => icon?.id)).size, REVIEW_STATES.length);
    assert.deepEqual(rows.map(({ kind }) => kind), REVIEW_STATES.map((state) => `review.mention.${state}`));
    assert.ok(rows.every(({ accessibleLabel }, i) => accessibleLabel.toLowerCase().startsWith(`${REVIEW_STATES[i]} name`)));
  });

  it('say why, and how sure', () => assert.match(rowOf({}).tooltip, /the model \(90 % sure\)$/));

  it('cut long words', () => {
    const { label, tooltip } = rowOf({ text: 'word '.repeat(1000) });
    assert.ok(label.length <= 120 && label.endsWith('…') && tooltip.length < 1200);
  });

  it('end with what has lost its words', () => {
    const orphans = [{ id: 'urn:uuid:1', kind: 'identity' as const, text: '', range: reviewItem().range }, { id: 'urn:uuid:2', kind: 'mention' as const, text: 'Bo Ek', range: reviewItem().range }];
    const rows = reviewRows({ ...NOTHING, orphans }, [reviewItem()]);
    assert.deepEqual(rows.map(({ label }) => label), ['Ana Lund', 'Orphaned']);
    assert.deepEqual(rows[1].children!().map(({ label, description, kind }) => [label, description, kind]), [['merge or split', 'merge or split · line 1', 'orphan'], ['Bo Ek', 'name · line 1', 'orphan']]);
  });
});

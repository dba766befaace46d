import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isOrphaned } from '../../../../src/annotations/anchors';
import { moveThrough, type Edit } from '../../../../src/annotations/anchoring/moveThrough';
import { mention, saying } from '../../../support/annotated';
import { annotationsIn, arbitraryText } from '../../../support/arbitraryAnnotations';
import { withEdit } from '../../../support/sampleAnnotations';

const TEXT = 'Today Ana Lund left.';

/** The text after edits, all given for the text before them, with the annotated words in brackets; `|` where they are lost. */
function after(edits: readonly Edit[], text = TEXT, words = 'Ana Lund'): string {
  const edited = edits.toSorted((a, b) => b.start - a.start).reduce(withEdit, text);
  const [said] = moveThrough(saying(mention(text, words)), edits, edited);
  if (said.kind !== 'mention') throw new Error('a mention stays one');
  const { start, end, exact } = said.at;
  if (start < end) assert.equal(exact, edited.slice(start, end));
  return edited.slice(0, start) + (isOrphaned(said.at) ? '|' : `[${edited.slice(start, end)}]`) + edited.slice(end);
}

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

describe('annotations in an editor', () => {
  const cases: [what: string, edits: Edit[], expected: string][] = [
    ['text before', [edit(0, 0, 'So: ')], 'So: Today [Ana Lund] left.'],
    ['text after', [edit(19, 19, ' early')], 'Today [Ana Lund] left early.'],
    ['text at the front edge', [edit(6, 6, 'Ms ')], 'Today Ms [Ana Lund] left.'],
    ['text at the back edge', [edit(14, 14, '-Berg')], 'Today [Ana Lund]-Berg left.'],
    ['text inside', [edit(10, 10, 'B. ')], 'Today [Ana B. Lund] left.'],
    ['a letter replaced at the front', [edit(6, 7, 'E')], 'Today [Ena Lund] left.'],
    ['a letter deleted at the back', [edit(13, 14, '')], 'Today [Ana Lun] left.'],
    ['a deletion over the front edge', [edit(2, 10, '')], 'To[Lund] left.'],
    ['a replacement over the back edge', [edit(10, 19, 'went')], 'Today [Ana ]went.'],
    ['a deletion of exactly the words', [edit(6, 14, '')], 'Today | left.'],
    ['a deletion of more', [edit(3, 17, '')], 'Tod|ft.'],
    ['another name put in place of the words', [edit(6, 14, 'Bo Berg')], 'Today |Bo Berg left.'],
    ['the same words put in again with the text around them', [edit(0, 20, 'Today Ana Lund left.')], 'Today [Ana Lund] left.'],
    ['several edits at once', [edit(10, 10, 'B. '), edit(0, 5, 'Yesterday'), edit(15, 19, 'came')], 'Yesterday [Ana B. Lund] came.'],
  ];
  for (const [what, edits, expected] of cases) it(`follow ${what}`, () => assert.equal(after(edits), expected));

  it('come back when a deletion is undone', () => {
    const saved = saying(mention(TEXT, 'Ana Lund'));
    const deleted = moveThrough(saved, [edit(5, 15, '')], 'Todayleft.');
    assert.deepEqual(moveThrough(deleted, [edit(5, 5, ' Ana Lund ')], TEXT), saved);
  });

  it('stay orphaned when other words are typed at their place', () => {
    const deleted = moveThrough(saying(mention(TEXT, 'Ana Lund')), [edit(6, 14, '')], 'Today  left.');
    const [said] = moveThrough(deleted, [edit(6, 6, 'Bo Berg')], 'Today Bo Berg left.');
    assert.ok(said.kind === 'mention' && isOrphaned(said.at) && said.at.exact === 'Ana Lund');
  });

  it('are the same objects where only text behind them changes far away', () => {
    const text = `${TEXT} ${'x'.repeat(60)}`;
    const saved = saying(mention(text, 'Ana Lund'));
    assert.equal(moveThrough(saved, [edit(text.length, text.length, '!')], `${text}!`)[0], saved[0]);
  });

  it('keep to the text, quote it, and keep words that no edit touches', () => {
    fc.assert(fc.property(
      arbitraryText.chain((text) => fc.record({ text: fc.constant(text), annotations: annotationsIn(text), a: fc.nat(text.length), b: fc.nat(text.length), put: fc.string({ maxLength: 5 }) })),
      ({ text, annotations, a, b, put }) => {
        const change = edit(Math.min(a, b), Math.max(a, b), put);
        const edited = withEdit(text, change);
        moveThrough(annotations, [change], edited).forEach((said, i) => {
          const old = annotations[i];
          if (said.kind !== 'mention' || old.kind !== 'mention') return;
          const { start, end, exact } = said.at;
          assert.ok(0 <= start && start <= end && end <= edited.length);
          if (!isOrphaned(said.at)) assert.equal(edited.slice(start, end), exact);
          if (change.end <= old.at.start || change.start >= old.at.end) assert.equal(exact, old.at.exact);
        });
      },
    ));
  });
});

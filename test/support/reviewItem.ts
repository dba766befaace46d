/** An item of a review, for tests of what the client makes of it. */
import type { ReviewItem } from '../../src/server/annotating/protocol';

/** A name that is open, but for what is given. */
export const reviewItem = (given: Partial<ReviewItem> = {}): ReviewItem => ({
  id: 'm0-8', kind: 'mention', state: 'open', text: 'Ana Lund', type: 'PERSON', people: ['Ana Lund'], entity: 'e1', deadline: null, certainty: 0.9, why: 'the model', note: '', tags: [], annotated: false,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } }, ...given,
});

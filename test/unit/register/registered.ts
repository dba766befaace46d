/** Commitments of a register, with only what a test is about given. */
import type { Registered } from '../../../src/register/entry';

/** @param more `due` is short for a deadline of that date */
export function registered({ due, ...more }: Partial<Registered> & { readonly due?: string } = {}): Registered {
  const source = more.source ?? 'a.pr.txt';
  return {
    uri: `file:///news/${source}`, source, title: 'Velmora Grid to Expand', released: '2026-03-04', force: 'pledged', actors: ['Velmora Grid'], text: 'Velmora Grid will build a second line', cue: 'will',
    deadline: due === undefined ? null : { words: `by ${due}`, date: due }, line: 3, start: 10, end: 47, status: 'open', note: '', ...more,
  };
}

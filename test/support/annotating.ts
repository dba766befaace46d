/** People at work on a small release, for tests of what they do. */
import type { Annotation, Stamp } from '../../src/annotations/annotation';
import type { AnnotatedRelease } from '../../src/annotations/layer/annotatedRelease';
import { applyAnnotations } from '../../src/annotations/layer/applyAnnotations';
import { perform, type Deed, type Outcome } from '../../src/server/annotating/perform';
import { reviewables, type Reviewable } from '../../src/server/annotating/reviewItems';
import { analysed } from './analysed';

export const RELEASE = `Nordic Water Council Opens Flood School

ELMHAVEN, Norway, 4 March 2026 -- Ana Lund, director of the Nordic Water Council, said that the council will train two hundred engineers by 2028.

Jon Berg, mayor of Elmhaven, urged Norway to pay for a second school. Lund welcomed the idea.
`;

/** Ids and times that count up. */
export function stamps(): () => Stamp {
  let count = 0;
  return () => ({ id: `urn:uuid:${String(++count).padStart(4, '0')}`, creator: { name: 'Ida' }, now: `2026-03-05T10:00:${String(count).padStart(2, '0')}Z` });
}

/** A release with what was done to it. */
export class Bench {
  annotations: readonly Annotation[] = [];
  private readonly analysis;
  private readonly stamp = stamps();

  constructor(readonly text = RELEASE) {
    this.analysis = analysed(text);
  }
  get release(): AnnotatedRelease { return applyAnnotations(this.analysis, this.annotations); }

  /** The first item of a kind that has some words. */
  item(kind: Reviewable['kind'], words: string): Reviewable {
    const found = reviewables(this.release).find((one) => one.kind === kind && this.text.slice(one.span.start, one.span.end).includes(words));
    if (!found) throw new Error(`No ${kind} “${words}”`);
    return found;
  }
  entity(name: string): string {
    return this.release.entities.find((entity) => entity.names.includes(name))!.id;
  }
  span(words: string, from = 0): { start: number; end: number } {
    const start = this.text.indexOf(words, from);
    return { start, end: start + words.length };
  }
  do(deed: Deed): Outcome {
    const outcome = perform(this.release, this.annotations, deed, this.stamp);
    if ('annotations' in outcome) this.annotations = outcome.annotations;
    return outcome;
  }
}

/** A range that is not looked at: the span says where. */
export const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

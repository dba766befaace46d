/** What holds of every analysis, whatever the text. */
import assert from 'node:assert/strict';
import type { Analysis } from '../../src/analysis/annotation';
import type { Span } from '../../src/analysis/document';

function assertSpan(text: string, span: Span | null): void {
  if (span !== null) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, `${span.start}-${span.end} of ${text.length}`);
}

/** Every span is inside the text, mentions do not overlap, and sources and actors are entities that exist. */
export function assertConsistent({ document: { text }, entities, quotations, commitments }: Analysis): void {
  const ids = new Set(entities.map(({ id }) => id));
  assert.equal(ids.size, entities.length);
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  mentions.forEach((mention, i) => {
    assertSpan(text, mention);
    if (i > 0) assert.ok(mentions[i - 1].end <= mention.start);
  });
  for (const quotation of quotations) {
    [quotation.cue, quotation.sourceSpan, ...quotation.content].forEach((span) => assertSpan(text, span));
    assert.ok(quotation.content.length > 0 && (quotation.source === null || ids.has(quotation.source)));
  }
  for (const commitment of commitments) {
    [commitment, commitment.cue, commitment.deadline].forEach((span) => assertSpan(text, span));
    for (const { entity } of commitment.actors) assert.ok(entity === null || ids.has(entity));
  }
}

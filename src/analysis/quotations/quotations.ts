/** Finds what sources are reported to have said: runs each rule, settles overlaps, names the sources. */
import type { Quotation } from '../annotation';
import type { TokenRange } from '../clauses/clauses';
import type { Span } from '../document';
import { findBlocks } from './blocks';
import { findAccordingTo } from './accordingTo';
import { findDirectSpeech } from './directSpeech';
import { findIndirectSpeech } from './indirectSpeech';
import { findInWords } from './inWords';
import type { Found, Reading } from './reading';
import { findResolutions } from './resolutions';
import { findRunningSpeech } from './runningSpeech';
import { findNewsFrames } from './newsFrames';
import { findTurns } from './turns';
import { findViews } from './views';
import { findStances, isJournalism } from './stance';
import { sourceWords } from './source';

/** Finds every quotation, in text order of the content. */
export function findQuotations(reading: Reading): readonly Quotation[] {
  if (reading.document.tokens.length === 0) return [];
  const turns = findTurns(reading);
  const blocks = turns.length > 0 ? turns : findBlocks(reading);
  const spoken = distinct(blocks.concat(findDirectSpeech(reading), findResolutions(reading), findIndirectSpeech(reading, blocks), findAccordingTo(reading), findInWords(reading)));
  const found = spoken.concat(findViews(reading, spoken)).sort(byContent);
  const news = turns.length === 0 && isJournalism(reading, found) ? findNewsFrames(reading).concat(findStances(reading, found)) : [];
  return settle(reading, found.concat(findRunningSpeech(reading, found), news).sort(byContent));
}

/** Each cue reports once: the rule that found it first wins. */
function distinct(found: readonly Found[]): Found[] {
  const cues = new Set<number>();
  return found.filter((one) => {
    if (one.cue === null) return true;
    if (cues.has(one.cue.first)) return false;
    cues.add(one.cue.first);
    return true;
  });
}

const byContent = (a: Found, b: Found): number => a.content[0].first - b.content[0].first || b.content.at(-1)!.end - a.content.at(-1)!.end;

function settle(reading: Reading, found: readonly Found[]): readonly Quotation[] {
  const sources = new Map<Found, string | null>();
  return found.map((one, i) => {
    const words = one.source === null ? null : sourceWords(reading, one.source);
    const source = one.goesOn !== null ? sources.get(one.goesOn) ?? null : words === null ? null : resolve(reading, words, one.source!);
    sources.set(one, source);
    return {
      id: `q${i + 1}`,
      kind: one.kind,
      source,
      sourceSpan: words && span(reading, words),
      cue: one.cue && span(reading, one.cue),
      reportingClass: one.reportingClass,
      content: one.content.map((range) => span(reading, range)),
      certainty: one.certainty,
      why: one.why,
    };
  });
}

function resolve(reading: Reading, words: TokenRange, range: TokenRange): string | null {
  return reading.referents.resolve(words.first, words.end) ?? reading.referents.resolve(range.first, range.end);
}

function span(reading: Reading, range: TokenRange): Span {
  const { starts, ends } = reading.document.tokens;
  return { start: starts[range.first], end: ends[range.end - 1] };
}

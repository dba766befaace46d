/** Where the other text speaks of a matter without the same kind of statement: it may only have been talked about. */
import type { Span } from '../analysis/document';
import type { Cell, Way } from './comparison';
import type { Content, Weights } from './content';
import type { Side } from './side';

/** The share of a statement, by weight, that a passage must have, and how many of its words. */
const LEAST_COVERED = 0.4;
const LEAST_SHARED = 2;
/** UTF-16 code units of a sentence that are searched for what softens it. */
const LOOKED_AT = 2000;

/** Diplomatic words for talking about a matter without committing to anything. */
const DISCUSSED = /\b(?:exchang(?:e|ed|ing) (?:[a-z-]+ ){0,3}?(?:views|opinions|ideas|assessments|perspectives)(?: (?:on|about))?|had (?:an? )?(?:[a-z-]+ ){0,3}?(?:exchange|discussion)s?(?: of views)?(?: (?:on|about))?|discuss(?:ed|es|ing)?|talk(?:ed|s|ing)? about|sp(?:oke|eaks?|eaking) about|touch(?:ed|es|ing) (?:up)?on|t(?:ook|akes|aking) (?:up|note of)|review(?:ed|s|ing)|consider(?:ed|s|ing)|explor(?:ed|es|ing)|examin(?:ed|es|ing)|address(?:ed|es|ing)|rais(?:ed|es|ing)|compar(?:ed|es|ing) notes)\b/gi;

/** The words of a sentence that say that a matter is only talked about, the last before an offset; or null. */
function discussionBefore(side: Side, sentence: Span, offset: number): Span | null {
  const words = side.analysis.document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LOOKED_AT));
  let cue: Span | null = null;
  for (const { index, 0: { length } } of words.matchAll(DISCUSSED)) {
    const start = sentence.start + index;
    if (start >= offset) break;
    cue = { start, end: start + length };
  }
  return cue;
}

/** How a text puts what stands at an offset, and with which words. */
export function wayAt(side: Side, sentence: number, offset: number): { readonly way: Way; readonly cue: Span | null } {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const commitment = side.commitmentsIn(sentence).find(holds);
  if (commitment) return { way: commitment.force, cue: commitment.cue };
  const cue = discussionBefore(side, side.analysis.document.sentences[sentence], offset);
  if (cue) return { way: 'discussed', cue };
  const quotation = side.quotationsIn(sentence).find(({ content }) => content.some(holds));
  return quotation ? { way: 'said', cue: quotation.cue } : { way: 'mentioned', cue: null };
}

/**
 * The sentence of a text that comes nearest to a statement of the other.
 * @param content what the statement is about
 * @returns null where none has half of it
 */
export function passageFor(content: Content, side: Side, weights: Weights): Cell | null {
  const { sentences, structure: { paragraphs, sections } } = side.analysis.document;
  let best: { readonly sentence: number; readonly covered: number; readonly score: number } | null = null;
  for (const sentence of side.sentencesWith(content, LEAST_SHARED)) {
    const { kind } = sections[paragraphs[sentences[sentence].paragraph].section];
    if (kind !== 'body' && kind !== 'heading' && kind !== 'headline') continue;
    const { covered, score } = weights.overlap(content, side.contents[sentence]);
    if (covered < LEAST_COVERED) continue;
    if (!best || covered > best.covered || (covered === best.covered && score > best.score)) best = { sentence, covered, score };
  }
  return best && cellOf(side, best.sentence, content);
}

function cellOf(side: Side, index: number, content: Content): Cell {
  const { sentences, tokens } = side.analysis.document;
  const { start, end, firstToken, endToken } = sentences[index];
  // The last of the words in common: what softens them stands before.
  let token = endToken - 1;
  while (token > firstToken && !content.has(side.stems.at(token) ?? '')) token--;
  const { way, cue } = wayAt(side, index, tokens.starts[token]);
  return { span: { start, end }, item: null, words: side.words({ start, end }), who: [], way, cue: cue && side.words(cue), detail: null, times: 1 };
}

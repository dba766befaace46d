/** GUM's sentences in our own tokens, each with its Penn tag. */
import { TAGS, type Lexeme, type Structure, type Tag } from '../analysis/document';
import { tokenise } from '../analysis/tokens/tokens';
import type { ConlluSentence, ConlluToken } from './conllu';

export interface TaggedSentence {
  readonly lexemes: readonly Lexeme[];
  /** Indices into {@link TAGS}. */
  readonly tags: readonly number[];
}

/** A sentence's text as its `SpaceAfter` marks give it, and where each word starts. */
export function textOf(sentence: ConlluSentence): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  for (const token of sentence) {
    starts.push(text.length);
    text += token.form + (token.spaceAfter ? ' ' : '');
  }
  return { text: text.trimEnd(), starts };
}

/** A structure of one paragraph. */
export const oneParagraph = (text: string): Structure => ({ sections: [], paragraphs: text ? [{ start: 0, end: text.length, section: 0 }] : [], genre: 'government', releaseDate: null });

/** The same sentence in our tokens; null where a tag is not one of ours. */
export function tagged(sentence: ConlluSentence): TaggedSentence | null {
  const { text, starts } = textOf(sentence);
  const tokens = tokenise(text, oneParagraph(text));
  const tags: number[] = [];
  let word = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (word + 1 < starts.length && starts[word + 1] <= tokens.starts[i]) word++;
    let end = word + 1;
    while (end < starts.length && starts[end] < tokens.ends[i]) end++;
    const tag = TAGS.indexOf(joinedTag(sentence.slice(word, end), sentence[end]) as Tag);
    if (tag < 0) return null;
    tags.push(tag);
  }
  return tags.length > 0 ? { lexemes: tokens.lexemes, tags } : null;
}

/** GUM takes hyphenated words apart; whole, they are what the Penn Treebank calls them: "long-term plan" has an adjective. */
function joinedTag(parts: readonly ConlluToken[], next: ConlluToken | undefined): string {
  const last = parts[parts.length - 1].xpos;
  if (parts.length === 1 || !parts.some((part) => part.xpos === 'HYPH' || part.xpos === 'AFX')) return parts.length > 1 && last === '.' ? parts[0].xpos : last;
  if (parts.every((part) => ['NNP', 'NNPS', 'HYPH'].includes(part.xpos))) return last === 'HYPH' ? 'NNP' : last;
  if (/^(?:JJ|VBN|VBG|VBD)$/.test(last) && parts[0].xpos !== 'AFX') return 'JJ';
  return /^NN/.test(last) && next !== undefined && /^NN/.test(next.xpos) ? 'JJ' : last === 'HYPH' ? parts[0].xpos : last;
}

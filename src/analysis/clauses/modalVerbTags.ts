/** Reads what stands between a modal and its object as the verb that a modal needs: "will enroll 12,000 women", "should dial 112". */
import { TAGS, type Document, type Tag } from '../document';
import { tagTable } from '../tagTable';

const of = (tag: Tag): number => TAGS.indexOf(tag);
const [MD, VB, TO, JJ, RB] = [of('MD'), of('VB'), of('TO'), of('JJ'), of('RB')];
/** What the tagger takes a verb for that it does not know. */
const MISREAD = tagTable('NN', 'JJ', 'RB', 'IN');
/** What may stand before a modal that is no question's. */
const BEFORE = tagTable('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'WDT', 'WP', 'CC', ',', '-RRB-');
const OBJECT = tagTable('DT', 'PRP', 'PRP$', 'NNS', 'NNP', 'CD');
const VERB = tagTable('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ');
/** Adjectives that are verbs as well, and what stands behind them as verbs: "is to open in May". */
const ALSO_VERBS: ReadonlySet<string> = new Set(['open', 'close', 'complete', 'present', 'clear', 'secure', 'separate', 'double', 'triple', 'lower', 'narrow', 'free', 'welcome']);
const BEHIND = tagTable('IN', '.', ',', 'RB');
/** Adverbs and the like that do stand there. */
const SMALL: ReadonlySet<string> = new Set(['not', 'also', 'now', 'soon', 'only', 'then', 'still', 'never', 'just', 'again', 'once', 'in', 'by', 'from', 'at', 'on', 'within', 'for', 'after', 'before', 'during', 'over', 'under', 'with', 'as', 'until', 'no', 'all', 'both', 'rather', 'like']);

/** Sets such tags right in place. */
export function mendModalVerbs({ tokens: { lexemes, length }, sentences }: Document, tags: Uint8Array): void {
  for (const { firstToken, endToken } of sentences) {
    const last = Math.min(endToken, length) - 2;
    for (let i = firstToken + 1; i < last; i++) {
      // "has today published": when, not who.
      if (VERB[tags[i + 1]] && VERB[tags[i - 1]] && /^(?:today|yesterday)$/.test(lexemes[i].lower) && /^(?:has|have|had)$/.test(lexemes[i - 1].lower)) tags[i] = RB;
      if (tags[i] === TO && tags[i + 1] === JJ && ALSO_VERBS.has(lexemes[i + 1].text) && (BEHIND[tags[i + 2]] || OBJECT[tags[i + 2]])) tags[i + 1] = VB;
      if (tags[i] !== MD || !BEFORE[tags[i - 1]]) continue;
      const { text, lower } = lexemes[i + 1];
      if (!MISREAD[tags[i + 1]] || text !== lower || lower.length < 4 || lower.endsWith('ly') || SMALL.has(lower)) continue;
      if (OBJECT[tags[i + 2]] && !VERB[tags[Math.min(i + 3, endToken - 1)]]) tags[i + 1] = VB;
    }
  }
}

/** Brings the edges of names to what the guidelines ask: no article, no title, no possessive, no comma. */
import { LexemeFlag } from '../document';
import { Cue } from './cues';
import type { NameBoard } from './nameBoard';
import { PARTICLES } from './nameTypes';
import { TITLES } from './titles';

const ARTICLES = new Set(['the', 'a', 'an']);
/** Words of offices that titles of one word leave over: "Chief Executive Ana Lund". */
const RANKS = new Set(['executive', 'managing', 'operating', 'financial', 'senior', 'marketing', 'technical', 'medical', 'scientific']);
/** Places whose article is part of the name. */
const WITH_ARTICLE = new Set(['hague']);

/** Trims every name on the board; one of which nothing is left goes. */
export function trimNames(board: NameBoard): void {
  const { tokens } = board.document;
  for (const name of board.all()) {
    let { first, end } = name;
    const lower = (i: number): string => tokens.lexemes[i].lower;
    if (WITH_ARTICLE.has(lower(first)) && first > 0 && tokens.lexemes[first - 1].text === 'The') first--;
    if (name.type === 'PERSON' && end - first > 2 && lower(first) === 'tan' && lower(first + 1) === 'sri') first += 2;
    while (first < end && ((ARTICLES.has(lower(first)) && !WITH_ARTICLE.has(lower(first + 1))) || !(tokens.lexemes[first].flags & (LexemeFlag.Word | LexemeFlag.Digit)) || (name.type === 'PERSON' && end - first > 1 && (TITLES.has(lower(first).replace('.', '')) || RANKS.has(lower(first)))))) first++;
    // "St. Oda’s": the possessive is part of the name.
    const isSaints = name.type === 'ORG' && end - first === 3 && /^st\.?$/.test(lower(first));
    while (end > first && !isSaints && (/^(?:'s|’s|'|’|of|and|for|&)$/.test(lower(end - 1)) || !(tokens.lexemes[end - 1].flags & (LexemeFlag.Word | LexemeFlag.Digit)))) end--;
    // "Ana Lund MP"
    if (name.type === 'PERSON') while (end - first > 1 && board.cues[end - 1] & Cue.NoName) end--;
    if (name.type === 'PERSON') while (first > 0 && PARTICLES.has(lower(first - 1)) && tokens.lexemes[first - 1].text === lower(first - 1) && board.at(first - 1) === undefined) first--;
    // "Security Council Press Statement": what the text is, not whose.
    if (end - first > 1 && lower(end - 1) === 'press' && /^(?:statement|release|conference|briefing|communiqué|communique|note|secretary|office)$/.test(tokens.lexemes[end]?.lower ?? '')) end--;
    if (name.why === 'name model') while (end - first > 1 && board.cues[end - 1] & Cue.Title) end--;
    if (first === name.first && end === name.end) continue;
    board.remove(name);
    // "AU Commissioner": letters before an office are a body's.
    const isAcronym = name.type === 'PERSON' && end - first === 1 && (tokens.lexemes[first].flags & LexemeFlag.AllCaps) !== 0 && end < name.end;
    if (first < end) board.put({ ...name, first, end, ...(isAcronym && { type: 'ORG' }) });
  }
}

/** Names in quotation marks before what they are: the "Open Seas" initiative. */
import { LexemeFlag } from '../document';
import { Cue } from './cues';
import type { NameBoard } from './nameBoard';

const LONGEST = 7;
const KINDS = new Set('initiative programme program project campaign plan strategy construction framework concept vision scheme policy principle platform brand'.split(' '));

/** Puts capitalised words in marks on the board as products; where the words stand in marks again they are the same. */
export function readQuoted(board: NameBoard): void {
  const { tokens } = board.document;
  const quoted: { first: number; end: number; spelling: string; named: boolean }[] = [];
  for (let i = 0; i + 3 < tokens.length; i++) {
    if (!(board.cues[i] & Cue.OpenQuote) || !(board.cues[i + 1] & Cue.Capital)) continue;
    let end = i + 1, spelling = '';
    while (end < tokens.length && end - i <= LONGEST && isNameWord(end)) spelling += `${tokens.lexemes[end++].lower} `;
    if (end - i < 3 || end >= tokens.length || !(tokens.lexemes[end].flags & LexemeFlag.CloseQuote) || !(tokens.lexemes[end - 1].flags & LexemeFlag.Capitalised)) continue;
    quoted.push({ first: i + 1, end, spelling, named: KINDS.has(tokens.lexemes[end + 1]?.lower ?? '') });
    i = end;
  }
  const named = new Set(quoted.filter((one) => one.named).map(({ spelling }) => spelling));
  for (const { first, end, spelling } of quoted) if (named.has(spelling)) board.put({ first, end, type: 'PRODUCT', certainty: 0.85, why: 'in marks, with what it is behind them' });

  function isNameWord(i: number): boolean {
    const { flags, lower } = tokens.lexemes[i];
    return (flags & LexemeFlag.Capitalised) !== 0 || /^(?:and|of|the|for|&|to|in)$/.test(lower);
  }
}

/** Bodies by what stands around their names: "the aid organisation Open Harbour", "About Velmora", "/NewsLine/" in a dateline. */
import { NameList } from '../../model/gazetteer';
import { Cue } from './cues';
import type { NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';

/** Puts names of bodies that their surroundings tell on the board. */
export function readBodies(board: NameBoard, reader: NameReader): void {
  const { tokens, sentences, structure } = board.document;
  const isCapital = (i: number): boolean => i >= 0 && i < tokens.length && (board.cues[i] & Cue.Capital) !== 0;
  const dateline = structure.sections.find(({ kind }) => kind === 'dateline');
  for (const { firstToken, endToken, paragraph, end: sentenceEnd } of sentences) {
    const { kind } = structure.sections[structure.paragraphs[paragraph].section];
    const first = tokens.lexemes[firstToken].lower;
    if (kind === 'boilerplate' && first === 'about' && endToken - firstToken <= 8 && isCapital(firstToken + 1)) put(firstToken + 1, endToken, 0.95, 'behind “About” at the head of a paragraph');
    const inDateline = dateline !== undefined && dateline.start <= tokens.starts[firstToken] && sentenceEnd <= dateline.end;
    for (let i = firstToken; i + 1 < endToken; i++) {
      const cues = board.cues[i];
      if (!inDateline && !(cues & (Cue.BodyNoun | Cue.Ampersand | Cue.LoneBody))) continue;
      if (cues & Cue.BodyNoun && isCapital(i + 1) && i > firstToken && board.at(i) === undefined) {
        const end = runEnd(i + 1, endToken);
        const owner = board.at(i + 1);
        if (owner?.type !== 'GPE' && owner?.type !== 'NORP' && !(board.cues[i + 1] & (Cue.Head | Cue.PersonTitle))) put(i + 1, end, 0.85, `behind “${tokens.lexemes[i].lower}”`);
      } else if (cues & Cue.BodyNoun && tokens.lexemes[i + 1].text === ',' && isCapital(i + 2)) putApposed(i + 2, endToken, tokens.lexemes[i].lower);
      else if (inDateline && /^[(/]$/.test(tokens.lexemes[i].text) && /^[)/]$/.test(tokens.lexemes[i + 2]?.text ?? '') && isCapital(i + 1) && !(reader.type(tokens.lexemes[i + 1]).kinds & (NameList.Country | NameList.Region))) put(i + 1, i + 2, 0.9, 'news agency in the dateline');
      else if (cues & Cue.Ampersand && !inDateline && isCapital(i - 1) && isCapital(i + 1) && board.at(i) === undefined) put(board.at(i - 1)?.first ?? i - 1, Math.max(runEnd(i + 1, endToken), i + 2), 0.8, 'names joined by “&”');
      else if (cues & Cue.LoneBody && board.at(i) === undefined && isCapital(i) && !isCapital(i + 1) && !isCapital(i - 1)) put(i, i + 1, 0.8, 'name of a body with no other word');
    }
  }

  /** "A third company, Halden Industri, was not fined." */
  function putApposed(first: number, limit: number, noun: string): void {
    const end = runEnd(first, limit);
    const owner = board.at(first);
    const isOpen = owner === undefined || (owner.first === first && owner.end === end && owner.why === 'name model' && owner.type !== 'GPE');
    if (end < limit && tokens.lexemes[end].text === ',' && isOpen && !(reader.type(tokens.lexemes[first]).kinds & NameList.GivenName)) put(first, end, 0.8, `behind “${noun}”`);
  }

  function runEnd(i: number, limit: number): number {
    while (i < limit && isCapital(i)) i++;
    return i;
  }

  function put(first: number, end: number, certainty: number, why: string): void {
    if (end <= first || (end - first === 1 && reader.type(tokens.lexemes[first]).common && !why.startsWith('name'))) return;
    board.put({ first, end, type: 'ORG', certainty, why });
  }
}

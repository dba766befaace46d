/** Acronyms that a text introduces in brackets: "Shanghai Cooperation Organization (SCO)". */
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';

/** Gives the word in brackets the type of the name before it, wherever the text uses it. */
export function readAcronyms(board: NameBoard): void {
  const { tokens } = board.document;
  const introduced = new Map<string, Name>();
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (!(board.cues[i + 1] & Cue.Acronym) || tokens.lexemes[i].text !== '(') continue;
    const closes = tokens.lexemes[i + 2].text;
    const name = withPlace(i) ?? board.at(i - 1);
    if ((closes !== ')' && closes !== ';' && closes !== ',') || name === undefined || name.type === 'PERSON' || name.end !== i || !isSpelt(i + 1, name.first, name.end)) continue;
    introduced.set(tokens.lexemes[i + 1].text, name);
  }
  if (introduced.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    if (!(board.cues[i] & Cue.Acronym)) continue;
    const name = introduced.get(tokens.lexemes[i].text);
    if (name === undefined) continue;
    const owner = board.at(i);
    if (owner !== undefined && owner.end - owner.first > 1) continue;
    board.put({ first: i, end: i + 1, type: name.type, certainty: 0.95, why: `introduced in brackets behind “${tokens.lexemes[name.first].text} …”` });
  }

  /** "the Transition Mission in Somalia (TMS)": a body and the place in its name, where the acronym has the initials of both; null where it has not. */
  function withPlace(bracket: number): Name | null {
    const place = board.at(bracket - 1);
    if (place === undefined || (place.type !== 'GPE' && place.type !== 'LOC') || place.end !== bracket || !/^(?:in|for|of)$/.test(tokens.lexemes[place.first - 1]?.lower ?? '')) return null;
    const body = board.at(place.first - 2);
    if (body?.type !== 'ORG' || !hasInitials(bracket + 1, body.first, bracket)) return null;
    const whole = { ...body, end: bracket };
    board.put(whole);
    return whole;
  }

  /** Whether the acronym is made of first letters of words, the last word's among them. */
  function hasInitials(acronym: number, first: number, end: number): boolean {
    const letters = tokens.lexemes[acronym].lower;
    let at = 0;
    for (let i = first; i < end && at < letters.length; i++) if (tokens.lexemes[i].lower[0] === letters[at]) at++;
    return at === letters.length && tokens.lexemes[end - 1].lower[0] === letters[letters.length - 1];
  }

  /** Whether the acronym's capitals occur in order in the name. */
  function isSpelt(acronym: number, first: number, end: number): boolean {
    const letters = tokens.lexemes[acronym].text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    let at = 0;
    for (let i = first; i < end; i++) for (const letter of tokens.lexemes[i].lower) if (letter === letters[at]) at++;
    return at === letters.length;
  }
}

/** Decides which mentions name the same entity. */
import type { Mention } from '../annotation';
import { acronymLetters } from './nameForms';
import { namesOf, surfaceOf, type Name } from './names';
import { ShortForms } from './shortForms';

/** The mentions of one entity: indices, ascending; and its longest name, which decides its type. */
export interface Group {
  readonly name: Name;
  readonly mentions: readonly number[];
}

/** Groups the mentions of a document, in order of each group's first mention. */
export function groupMentions(text: string, mentions: readonly Mention[]): readonly Group[] {
  const { names, nameOf } = namesOf(text, mentions);
  const bracketed = bracketedAcronyms(text, mentions, names, nameOf);
  const shortForms = new ShortForms(names);
  const longer = names.map((name, i) => bracketed.get(i) ?? shortForms.candidates(i, surfaceOf(text, mentions[name.mentions[0]])));
  const groups = new Map<number, number[]>();
  /** The last mention of each name, short forms of it counted. */
  const lastMention = new Map<number, number>();
  mentions.forEach((_, i) => {
    let name = nameOf[i];
    for (let guard = 0; guard < 4 && longer[name].length > 0; guard++) name = nearest(longer[name], names, lastMention);
    lastMention.set(name, i);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [i]);
    else group.push(i);
  });
  return [...groups].map(([name, own]) => ({ name: names[name], mentions: own }));
}

/** Of several names that a short one may stand for, the one mentioned last, else the one that comes first. */
function nearest(candidates: readonly number[], names: readonly Name[], lastMention: ReadonlyMap<number, number>): number {
  let best = candidates[0], last = -1;
  for (const candidate of candidates) {
    const at = lastMention.get(candidate) ?? -1;
    if (at > last || (at === last && names[candidate].mentions[0] < names[best].mentions[0])) { best = candidate; last = at; }
  }
  return best;
}

/** Acronyms introduced in brackets, by the index of their name: "Shanghai Cooperation Organization (SCO)". */
function bracketedAcronyms(text: string, mentions: readonly Mention[], names: readonly Name[], nameOf: Int32Array): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const between = mentions[i + 1].start - mentions[i].end;
    if (between > 6 || !/^\s*\(["“'‘]?(?:the )?$/.test(text.slice(mentions[i].end, mentions[i + 1].start)) || !/^["”'’]?[),;]/.test(text.slice(mentions[i + 1].end, mentions[i + 1].end + 2))) continue;
    const [outside, inside] = [nameOf[i], nameOf[i + 1]];
    const [long, short] = names[outside].plain.length >= names[inside].plain.length ? [outside, inside] : [inside, outside];
    const letters = acronymLetters(surfaceOf(text, mentions[short === inside ? i + 1 : i]));
    if (long !== short && letters !== null && isSpelt(letters, names[long].plain) && !found.has(long)) found.set(short, [long]);
  }
  return found;
}

/** Whether letters occur in this order in a name. */
function isSpelt(letters: string, plain: string): boolean {
  let at = 0;
  for (const letter of plain) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Decides which mentions name the same entity. */
import type { EntityType, Mention } from '../annotation';
import type { TokenRange } from '../clauses/clauses';
import type { Document } from '../document';
import { namesOf, type Name } from './names';
import { ShortForms } from './shortForms';
import { spellingIn, type Spelling } from './spelling';

/** The mentions of one entity: indices, ascending; their spellings, in a row of the same only one; and the type that its longest name has. */
export interface Group {
  readonly type: EntityType;
  readonly mentions: number[];
  readonly spellings: Spelling[];
}

/** Groups the mentions of a document, in order of each group's first mention. */
export function groupMentions(document: Document, mentions: readonly Mention[], ranges: readonly TokenRange[]): readonly Group[] {
  const spellings = ranges.map((range) => spellingIn(document, range));
  const { names, nameOf } = namesOf(mentions, spellings);
  const bracketed = bracketedAcronyms(document.text, mentions, names, nameOf, spellings);
  const shortForms = new ShortForms(names);
  const longer = names.map((name, i) => bracketed.get(i) ?? shortForms.candidates(name));
  const groups: Group[] = [];
  /** By name: the index of its group, or -1. */
  const groupOf = names.map(() => -1);
  /** By name: its last mention, short forms of it counted, or -1. */
  const lastMention = names.map(() => -1);
  for (let i = 0; i < mentions.length; i++) {
    let name = nameOf[i];
    for (let guard = 0; guard < 4 && longer[name].length > 0; guard++) name = nearest(longer[name], names, lastMention);
    lastMention[name] = i;
    if (groupOf[name] < 0) groupOf[name] = groups.push({ type: names[name].type, mentions: [], spellings: [] }) - 1;
    const group = groups[groupOf[name]];
    group.mentions.push(i);
    if (group.spellings[group.spellings.length - 1] !== spellings[i]) group.spellings.push(spellings[i]);
  }
  return groups;
}

/** Of several names that a short one may stand for, the one mentioned last, else the one that comes first. */
function nearest(candidates: readonly number[], names: readonly Name[], lastMention: readonly number[]): number {
  let best = candidates[0], last = -1;
  for (const candidate of candidates) {
    const at = lastMention[candidate];
    if (at > last || (at === last && names[candidate].firstMention < names[best].firstMention)) { best = candidate; last = at; }
  }
  return best;
}

/** Acronyms introduced in brackets, by the index of their name: "Shanghai Cooperation Organization (SCO)". */
function bracketedAcronyms(text: string, mentions: readonly Mention[], names: readonly Name[], nameOf: readonly number[], spellings: readonly Spelling[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const between = mentions[i + 1].start - mentions[i].end;
    if (between > 6 || between < 1 || !/^\s*\(["“'‘]?(?:the )?$/.test(text.slice(mentions[i].end, mentions[i + 1].start)) || !/^["”'’]?[),;]/.test(text.slice(mentions[i + 1].end, mentions[i + 1].end + 2))) continue;
    const [outside, inside] = [nameOf[i], nameOf[i + 1]];
    const [long, short] = names[outside].fullest.folded.length >= names[inside].fullest.folded.length ? [outside, inside] : [inside, outside];
    const letters = spellings[short === inside ? i + 1 : i].acronym;
    if (long !== short && letters !== null && isSpelt(letters, names[long].fullest.folded) && !found.has(long)) found.set(short, [long]);
  }
  return found;
}

/** Whether letters occur in this order in a name. */
function isSpelt(letters: string, plain: string): boolean {
  let at = 0;
  for (const letter of plain) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Names those who are to act: entities where the words name or refer to some, else the words. */
import type { Actor } from '../annotation';
import { firstPhraseIn, type TokenRange } from '../clauses/clauses';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { isTime } from '../quotations/complement';
import { withoutDay } from '../quotations/source';
import { singleSpaced } from '../singleSpaced';

/** The actors of a commitment; empty where its clause names nobody who acts. */
export function actorsOf(context: Context, candidate: Candidate): readonly Actor[] {
  const range = candidate.actor ?? agentOf(context, candidate) ?? (candidate.subject === null && bindsSpeaker(candidate) ? leadIn(context, candidate) ?? speakerOf(context, candidate) : null);
  if (range === null) return [];
  const { reading, referents } = context;
  const words = bare(context, range);
  const text = wordsOf(context, words);
  const pronoun = reading.lower(words.first);
  if (words.end - words.first === 1 && /^(?:we|i|us)$/.test(pronoun)) return [{ entity: firstPerson(context, words.first, pronoun), words: text }];
  if (words.end - words.first === 1 && /^(?:who|which)$/.test(pronoun)) return [antecedent(context, words.first) ?? { entity: null, words: text }];
  const named = referents.resolveAll(words.first, words.end);
  if (named.length > 1) return named.map((entity) => ({ entity, words: text }));
  const entity = named[0] ?? referents.resolve(words.first, words.end);
  return [{ entity, words: text }];
}

/** "shall be hosted by Kenya": who is to act where the deed is in the passive. */
function agentOf({ reading, agency, clauses }: Context, { action }: Candidate): TokenRange | null {
  const deed = action >= 0 ? reading.verb(action) : null;
  if (deed === null || !deed.passive || reading.lower(deed.end) !== 'by') return null;
  const index = reading.phraseAt[deed.end + 1] ?? -1;
  const agent = index < 0 ? null : clauses.nounPhrases[index];
  return agent !== null && !isTime(reading, agent.head) && agency.isAgent(agent) ? { first: agent.first, end: agent.end } : null;
}

const bindsSpeaker = ({ force }: Candidate): boolean => force !== 'called-for';

/** How far back the line may stand that a list hangs on, in sentences. */
const LONGEST_LIST = 30;
const BULLET = /^[-–—•*·▪◦‣○●]$/;

/** "The Committee also:" before the items of a list. */
function leadIn(context: Context, { cue }: Candidate): TokenRange | null {
  const { document: { sentences, tokens: { lexemes } }, clauses, reading } = context;
  const at = reading.sentenceAt[cue.first];
  for (let s = at; s >= 0 && s > at - LONGEST_LIST; s--) {
    const { firstToken, endToken } = sentences[s];
    if (s < at && lexemes[endToken - 1].text === ':') {
      const phrase = firstPhraseIn(clauses, { first: firstToken, end: endToken });
      if (phrase === null || phrase.first !== firstToken) return null;
      const range = { first: firstToken, end: phrase.end };
      return context.agency.isAgent(range) ? range : null;
    }
    if (!BULLET.test(lexemes[firstToken].text)) return null;
  }
  return null;
}

/** "Decides to …" in a resolution: the source of the paragraphs around it. */
function speakerOf(context: Context, { cue }: Candidate): TokenRange | null {
  let latest: TokenRange | null = null;
  for (const { sourceSpan, content } of context.quotations) {
    if (content[0].start > context.document.tokens.starts[cue.first]) break;
    if (sourceSpan !== null) latest = context.tokensOf(sourceSpan);
  }
  return latest;
}

/** The words up to a comma that does not belong to a list: "The operator, NorthLoop," is the operator, "X, Y and Z" all three. */
function bare(context: Context, range: TokenRange): TokenRange {
  const { reading } = context;
  let { first } = range;
  let end = withoutDay(reading, first, range.end);
  while (first + 1 < end && reading.isQuoteMark(first)) first++;
  while (first + 1 < end && reading.isQuoteMark(end - 1)) end--;
  // "asked us for years to …": a pronoun takes no complement.
  if (reading.isTag(first, 'PRP') && reading.isTag(first + 1, 'IN')) return { first, end: first + 1 };
  for (let i = first; i < end; i++) {
    const relative = /^(?:who|which)$/.test(reading.lower(i + 1));
    if (reading.lower(i) === ',' && i > first && (relative || !isList(context, i, end))) return { first, end: i };
  }
  return { first, end };
}

function isList(context: Context, comma: number, end: number): boolean {
  const { reading } = context;
  for (let i = comma + 1; i < end; i++) {
    if (reading.verbAt[i] >= 0) return false;
    if (/^(?:and|or)$/.test(reading.lower(i))) return true;
  }
  return false;
}

/** "we" and "I" in speech are whoever the source speaks for; in a joint statement "we" stays the word. */
function firstPerson(context: Context, token: number, pronoun: string): string | null {
  const q = context.quotationAt[token];
  const source = q >= 0 ? context.quotations[q].source : null;
  if (source === null) return null;
  if (!context.isSpoken(token) && context.document.structure.genre === 'joint') return null;
  if (pronoun === 'i') return source;
  return context.referents.affiliationOf(source);
}

/** Whom ", who" or ", which" takes up: the phrase before its comma. */
function antecedent(context: Context, token: number): Actor | null {
  const { reading, referents } = context;
  const before = reading.lower(token - 1) === ',' ? token - 2 : token - 1;
  const phrase = reading.phraseAt[before] ?? -1;
  if (phrase < 0) return null;
  const { first, end } = context.clauses.nounPhrases[phrase];
  return { entity: referents.resolve(first, end), words: wordsOf(context, { first, end }) };
}

function wordsOf(context: Context, { first, end }: TokenRange): string {
  const { text, tokens } = context.document;
  return singleSpaced(text.slice(tokens.starts[first], tokens.ends[end - 1])); // one line, however the text is broken
}

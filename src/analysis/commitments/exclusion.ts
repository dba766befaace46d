/** What looks like a commitment and is none: conditions, questions, beliefs, what is said of the past. */
import type { Candidate } from './candidate';
import { isTime } from '../quotations/complement';
import type { Context } from './context';
import { LexemeMemo } from '../tokens/lexemeMemo';

/** Verbs, nouns and adjectives before a clause that is only believed: "is confident that … will". */
const BELIEFS: ReadonlySet<string> = new Set(
  ('believe think expect predict forecast estimate anticipate doubt confident doubts belief conviction confidence suggest project fear suspect assume convinced sure certain likely unlikely ' +
    'possible chance risk optimistic know hopeful say-so feel guess reckon imagine').split(' '),
);
/** Words before a clause that tells the purpose of another deed: "to ensure that … will". */
const PURPOSES: ReadonlySet<string> = new Set('ensure sure so guarantee condition until unless before after when once while whenever where why how whether what if in-case provided as than because'.split(' '));
const PAST_TIMES: ReadonlySet<string> = new Set(['last', 'ago', 'previously', 'earlier', 'yesterday', 'originally', 'initially', 'formerly']);
/** What words do where a condition is sought, in bits: open one, end the search in front of the subject or behind the cue, join a second verb. */
const OPENS = 1, ENDS_BEFORE = 2, ENDS_BEHIND = 4, JOINS = 8;
const ROLES: ReadonlyMap<string, number> = new Map([
  ['if', OPENS], ['unless', OPENS], [';', ENDS_BEFORE | ENDS_BEHIND], ['but', ENDS_BEFORE | ENDS_BEHIND], ['that', ENDS_BEFORE],
  ['say', ENDS_BEHIND], ['says', ENDS_BEHIND], ['said', ENDS_BEHIND], ['whether', ENDS_BEHIND], ['and', JOINS],
]);
const roles = new LexemeMemo(({ lower }) => ROLES.get(lower) ?? 0);
/** How far back a conditional clause may open before its main verb. */
const MAX_CONDITION = 60;

export function isExcluded(context: Context, candidate: Candidate): boolean {
  return isQuestion(context, candidate) || isEmbedded(context, candidate) || isRestrictive(context, candidate) || isConditional(context, candidate) || isPast(context, candidate);
}

function isQuestion(context: Context, { cue }: Candidate): boolean {
  const end = context.sentenceEnd(cue.first);
  for (let i = end - 1; i >= end - 3 && i >= cue.end; i--) if (context.reading.lower(i) === '?') return true;
  return false;
}

/** Whether the clause is the object of a belief, a question word, or the purpose of another deed. */
function isEmbedded(context: Context, { cue, start, subject }: Candidate): boolean {
  const { reading } = context;
  const first = subject !== null && subject.first < cue.first ? subject.first : start;
  const sentence = context.document.sentences[reading.sentenceAt[cue.first]];
  if (/^(?:what|which|whatever|whichever|how|nobody-else)$/.test(reading.lower(first)) && !reading.isTag(first, 'WDT')) return true;
  let i = first - 1;
  while (i >= sentence.firstToken && (reading.isAdverb(i) && !PURPOSES.has(reading.lower(i)))) i--;
  if (i < sentence.firstToken) return false;
  // "how much the company will pay": a question word with its noun.
  if (reading.isTag(i - 1, 'WRB') || (reading.isTag(i - 2, 'WRB') && reading.lower(i - 2) === 'how')) return true;
  if (reading.isTag(i, 'WP')) return true;
  // ", while the port will provide land": two deeds side by side.
  if (reading.lower(i) === 'while' && reading.lower(i - 1) === ',') return false;
  const that = reading.lower(i) === 'that';
  const opener = reading.lower(that ? i - 1 : i);
  const verb = reading.verbAt[that ? i - 1 : i] ?? -1;
  const lemma = verb >= 0 ? reading.verb(verb).lemma : opener;
  if (PURPOSES.has(lemma) || PURPOSES.has(opener)) return true;
  if (!BELIEFS.has(lemma) && !BELIEFS.has(opener)) return false;
  // What ought to be stays a call, whoever believes it.
  return !/^(?:should|must|ought)$/.test(reading.lower(cue.first));
}

/** "a link that would carry", "those who will benefit": a relative clause that only says which one is meant. */
function isRestrictive(context: Context, { subject, cue, verb }: Candidate): boolean {
  const { reading } = context;
  if (subject === null || subject.first >= cue.first) return false;
  if (lacksObject(context, verb, subject.first)) return true;
  if (!(reading.isTag(subject.first, 'WDT') || reading.isTag(subject.first, 'WP'))) return false;
  return reading.lower(subject.first - 1) !== ',' || reading.lower(subject.first) === 'that';
}

/** "the contribution she will make to …": the noun before the subject is the verb's object; or a deed is the subject: "Defeating them will …". */
function lacksObject(context: Context, v: number, subject: number): boolean {
  const { reading } = context;
  const group = reading.verb(v);
  if (group.modal === null || group.passive) return false;
  const before = reading.verbAt[subject - 1] ?? -1;
  if (before >= 0 && reading.verb(before).form === 'gerund' && !/^(?:,|by|while)$/.test(reading.lower(reading.verb(before).first - 1))) return true;
  if (!(reading.isTag(subject - 1, 'NN') || reading.isTag(subject - 1, 'NNS')) || isTime(reading, subject - 1)) return false;
  const phrase = reading.phraseAt[subject - 1];
  return phrase >= 0 && reading.isTag(reading.clauses.nounPhrases[phrase].first, 'DT') && /^(?:to|in|at|for|on|with|during|[.,;])$/.test(reading.lower(group.end));
}

/** "if …, will" and a cue inside the "if" clause; plans and decisions hold though a condition goes with them. */
function isConditional(context: Context, { cue, subject, start }: Candidate): boolean {
  const { reading } = context;
  if (!/^(?:will|'ll|would|shall|is|are|stands|stand)$/.test(reading.lower(cue.first))) return false;
  const { firstToken } = context.document.sentences[reading.sentenceAt[cue.first]];
  const first = subject !== null && subject.first < cue.first ? subject.first : start;
  if (reading.lower(firstToken) === 'should') return true;
  const { lexemes } = context.document.tokens;
  for (let i = first - 1; i >= Math.max(firstToken, first - MAX_CONDITION); i--) {
    const role = roles.of(lexemes[i]);
    if (role & OPENS) return true;
    if (role & ENDS_BEFORE) return false;
  }
  const end = Math.min(context.sentenceEnd(cue.first), cue.end + MAX_CONDITION);
  for (let i = cue.end; i < end; i++) {
    const role = roles.of(lexemes[i]);
    if (role & OPENS) return !/^(?:even|only|as)$/.test(reading.lower(i - 1)) && reading.lower(cue.first) !== 'shall';
    if (role & ENDS_BEHIND) return false;
    // "will continue to watch, and will review its aid if …": the condition is the second verb's.
    if (role & JOINS && /^(?:will|would|shall)$/.test(reading.lower(i + 1))) return false;
  }
  return false;
}

/** "In 2019 the parties agreed to": a past cue whose clause opens with, or is followed closely by, an earlier time. */
function isPast(context: Context, { verb, cue, start }: Candidate): boolean {
  const { reading } = context;
  if (!reading.verb(verb).past || reading.verb(verb).perfect) return false;
  const sentence = context.document.sentences[reading.sentenceAt[cue.first]];
  // "trade, which doubled in 2019, and agreed to": what stands before "and" dates another deed.
  const first = /^(?:and|but)$/.test(reading.lower(start - 1)) ? start : sentence.firstToken;
  for (let i = first; i < start; i++) {
    if (PAST_TIMES.has(reading.lower(i)) && reading.lower(i) !== 'yesterday' && start - i <= 6) return true;
    if (/^(?:in|since)$/.test(reading.lower(i)) && isPastYear(context, i + 1) && start - i <= 5) return true;
  }
  for (let i = reading.verb(verb).end; i < cue.end; i++) if (PAST_TIMES.has(reading.lower(i))) return true;
  return false;
}

function isPastYear(context: Context, token: number): boolean {
  const { releaseDate } = context.document.structure;
  const word = context.reading.lower(token);
  return /^(?:19|20)\d\d$/.test(word) && releaseDate !== null && word < releaseDate.slice(0, 4);
}

/** What follows a reporting verb: where the content starts, and in which frame. */
import type { VerbGroup } from '../clauses/clauses';
import { TAGS } from '../document';
import type { Reading } from './reading';
import { Frame, reportingVerb, reportingVerbWith, type ReportingVerb } from './reportingVerbs';
import { isFeeling, isText, isThought } from './speechNouns';

/** A reporting verb with what it reports still to be delimited. */
export interface Complement {
  readonly verb: ReportingVerb;
  /** One past the cue's last token: the verb, its particle, or "expressed the hope". */
  readonly cueEnd: number;
  /** First token of the content. */
  readonly start: number;
  /** Whether the content is a clause with a verb of its own. */
  readonly clause: boolean;
  readonly certainty: number;
  readonly why: string;
}

/** How many tokens of "on Tuesday in a statement to reporters" may stand between a verb and its clause. */
const MAX_ADJUNCT = 18;
/** How far a clause's verb may be from where the clause starts. */
const MAX_TO_VERB = 60;
const NO_CLAUSE_OPENS: ReadonlySet<number> = new Set((['CC', 'WDT', 'TO', 'IN', 'RP', 'MD', 'VBZ', 'VBP', 'VBD'] as const).map((tag) => TAGS.indexOf(tag)));
/** Prepositions and subordinators that can open a clause right after a verb of speech. */
const CLAUSE_OPENERS = new Set('if when while although though because since as after before unless once under in at by with without for on during despite given from through among even'.split(' '));
/** Adverbs that belong to the clause after the verb, not to the verb: "said only two had come". */
const QUANTIFYING = new Set('more less only nearly about almost just even not there now roughly approximately over around fewer at'.split(' '));
const TIMES = new Set(
  ('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently previously morning afternoon evening night week month year ' +
    'january february march april may june july august september october november december').split(' '),
);

/**
 * Reads the complement of a verb group that may report.
 * @param sentence the index of its sentence
 * @param end the last token (exclusive) that the content may reach
 * @returns null where the verb does not report here
 */
export function readComplement(reading: Reading, group: VerbGroup, end: number): Complement | null {
  let cueEnd = group.end;
  let verb: ReportingVerb | null = reportingVerbWith(group.lemma, reading.lower(cueEnd));
  if (verb) cueEnd++;
  else if (group.lemma === 'make') return madeClear(reading, group, end);
  else verb = reportingVerb(group.lemma);
  if (!verb || cueEnd >= end) return null;
  return new ComplementReader(reading, verb, cueEnd, end).read();
}

function madeClear(reading: Reading, group: VerbGroup, end: number): Complement | null {
  let i = group.end;
  if (reading.lower(i) === 'it') i++;
  while (reading.isAdverb(i)) i++;
  if (reading.lower(i) !== 'clear' || i + 1 >= end) return null;
  return new ComplementReader(reading, reportingVerbWith('make', 'clear')!, i + 1, end).read();
}

/** Whether a token is, or heads a phrase that is, a word of time: "Tuesday", "last week". */
export function isTime(reading: Reading, i: number): boolean {
  const phrase = reading.phraseAt[i];
  return TIMES.has(reading.lower(i)) || (phrase >= 0 && TIMES.has(reading.lower(reading.clauses.nounPhrases[phrase].head)));
}

class ComplementReader {
  constructor(
    private readonly reading: Reading,
    private readonly verb: ReportingVerb,
    private readonly cueEnd: number,
    private readonly end: number,
  ) {}

  read(): Complement | null {
    const { frames } = this.verb;
    const { reading, cueEnd } = this;
    let i = cueEnd;
    while (reading.isAdverb(i) && i < this.end) i++;
    if (frames & Frame.that) {
      const that = this.complementizer(i, frames & Frame.addressee);
      if (that >= 0) return this.found(reading.lower(that + 1) === ',' ? that + 2 : that + 1, true, 0.93, 'verb of speech before “that”');
    }
    if (frames & Frame.wh && this.isWh(i)) return this.found(i, true, 0.75, 'verb of speech before a question word');
    const mark = reading.isQuoteMark(i) ? i : /^[,:]$/.test(reading.lower(i)) && reading.isQuoteMark(i + 1) ? i + 1 : -1;
    if (frames & Frame.marks && mark >= 0) {
      // Marks that open what goes on beyond them: said “it gets me mad” every time he thinks of it.
      const inside = reading.markedAt[mark + 1] ?? -1;
      return inside >= 0 && reading.marks[inside].open === mark && !reading.isQuoted[inside] ? this.found(mark, true, 0.85, 'verb of speech before marks') : null;
    }
    const colon = reading.lower(i) === ':' || reading.lower(i) === ',';
    if (frames & Frame.bare && !colon) {
      const start = this.bareClause(QUANTIFYING.has(reading.lower(cueEnd)) ? cueEnd : i);
      if (start >= 0) return this.found(start, true, 0.88, 'verb of speech before a clause');
    }
    if (frames & Frame.addressee && !colon) {
      const start = this.clauseAfterAddressee(i);
      if (start >= 0) return this.found(start, true, 0.85, 'verb of speech before whom it was said to and a clause');
    }
    if (frames & Frame.addresseeToDo) {
      const to = this.infinitiveAfterPhrase(i);
      if (to >= 0) return this.found(i, false, 0.9, 'verb of urging before somebody “to …”');
    }
    if (frames & Frame.speechNoun) {
      const noun = this.speechNoun(i);
      if (noun) return noun;
    }
    if (frames & Frame.label && this.label(i)) return this.found(i, false, 0.8, 'verb of naming before what is named');
    if (frames & Frame.labelAs && this.labelAs(i)) return this.found(i, false, 0.8, 'verb of describing before “as”');
    if (frames & Frame.addresseeOf) {
      const of = this.prepositionAfterPhrase(i);
      if (of >= 0) return this.found(i, false, 0.75, `verb of speech before whom it was said to and “${reading.lower(of)}”`);
    }
    const judged = frames & Frame.judged ? this.pastTerms(i) : i;
    if (frames & Frame.judged && this.phraseStarts(judged) && !this.isPerson(judged)) return this.found(judged, false, 0.78, 'verb of welcome or blame before its object');
    if (frames & Frame.object && this.phraseStarts(i)) return this.found(i, false, 0.85, 'verb of emphasis before its object');
    // "Speaking ahead of the talks": no preposition of the verb's own.
    if (frames & Frame.preposition && this.verb.prepositions.includes(reading.lower(i)) && reading.lower(i - 1) !== 'ahead' && i + 1 < this.end) return this.found(i + 1, false, 0.7, `verb of speech before “${reading.lower(i)}”`, i + 1);
    return null;
  }

  private found(start: number, clause: boolean, certainty: number, why: string, cueEnd = this.cueEnd): Complement | null {
    return start < this.end ? { verb: this.verb, cueEnd, start, clause, certainty, why } : null;
  }

  /** The "that" after the verb, over adverbs and phrases of time, place and occasion, or -1. */
  private complementizer(i: number, addressee: number): number {
    const { reading } = this;
    const limit = Math.min(this.end - 1, i + MAX_ADJUNCT);
    const past = reading.lower(i) === ',' ? this.insertionEnd(i, limit) : -1;
    if (past >= 0) return past;
    for (let k = i; k < limit; k++) {
      // "that" right before a verb is a pronoun: "said that is so", "a call that ended".
      if (reading.lower(k) === 'that') return !reading.isTag(k, 'IN') && (reading.verbAt[k + 1] >= 0 || (k > i && !addressee && !reading.isTag(k, 'WDT'))) ? -1 : k;
      if (reading.isQuoteMark(k)) {
        // A title in marks or a stray mark: 'said on "This Week" that …', "said in ‘08 that …".
        const inside = reading.markedAt[k + 1] ?? -1;
        if (inside >= 0 && reading.marks[inside].open === k) k = Math.min(reading.marks[inside].close, limit);
        continue;
      }
      if (reading.verbAt[k] >= 0 || reading.lower(k) === ':' || reading.lower(k) === ';') return -1;
      // An object without a preposition is the verb's own, unless the verb takes whom it is said to.
      if (k === i && !addressee && reading.phraseAt[k] >= 0 && !isTime(this.reading, k)) return -1;
    }
    return -1;
  }

  /** The "that" behind ", in remarks carried by the agency,", or -1. */
  private insertionEnd(comma: number, limit: number): number {
    const { reading } = this;
    if (!reading.isTag(comma + 1, 'IN') && !reading.isAdverb(comma + 1)) return -1;
    for (let k = comma + 2; k < limit; k++) {
      if (reading.lower(k) === ',') return reading.lower(k + 1) === 'that' ? k + 1 : -1;
      if (reading.isQuoteMark(k) || (reading.verbAt[k] >= 0 && reading.isFinite(reading.verb(reading.verbAt[k])))) return -1;
    }
    return -1;
  }

  /** Past "in the strongest possible terms". */
  private pastTerms(i: number): number {
    const { reading } = this;
    if (reading.lower(i) !== 'in') return i;
    for (let k = i + 1; k < Math.min(this.end, i + 5); k++) if (reading.lower(k) === 'terms') return k + 1;
    return i;
  }

  private phraseEnd(i: number): number {
    const phrase = this.reading.phraseAt[i];
    return phrase >= 0 ? this.reading.clauses.nounPhrases[phrase].end : i + 1;
  }

  /** Past "Tuesday", "on Tuesday", "in a statement", "to reporters", "during an interview with …". */
  private skipAdjuncts(from: number): number {
    const { reading } = this;
    let i = from;
    for (let guard = 0; guard < 4; guard++) {
      const time = TIMES.has(reading.lower(i)) || (/^(?:last|this|next|late|early)$/.test(reading.lower(i)) && isTime(reading, i));
      if (time && !this.verbFollows(this.phraseEnd(i))) {
        i = this.phraseEnd(i);
        continue;
      }
      if (!/^(?:on|in|at|during|to|of|last|this)$/.test(reading.lower(i)) || reading.phraseAt[i + 1] < 0) break;
      const head = reading.clauses.nounPhrases[reading.phraseAt[i + 1]].head;
      const word = reading.lower(head);
      if (!(TIMES.has(word) || isText(word) || (reading.lower(i) === 'to' && !reading.isTag(i + 1, 'VB')))) break;
      i = this.phraseEnd(i + 1);
    }
    return i;
  }

  private verbFollows(i: number): boolean {
    return this.reading.verbAt[i] >= 0 && this.reading.verb(this.reading.verbAt[i]).form === 'finite';
  }

  private isWh(i: number): boolean {
    const { reading } = this;
    return /^(?:whether|if|how|what|why|when|where|who|which)$/.test(reading.lower(i)) && i + 2 < this.end;
  }

  /** The start of a finite clause with its own subject right here, or -1. */
  private bareClause(from: number): number {
    const start = this.skipAdjuncts(from);
    return this.isClause(start) ? start : -1;
  }

  /** @param from the first token that may belong to the verb's subject */
  private isClause(start: number, from = start): boolean {
    const { reading } = this;
    if (start >= this.end || (NO_CLAUSE_OPENS.has(reading.tag(start)) && !CLAUSE_OPENERS.has(reading.lower(start))) || reading.lower(start) === ',') return false;
    const { verbGroups } = reading.clauses;
    const limit = Math.min(this.end, start + MAX_TO_VERB);
    for (let k = start; k < limit; k++) {
      const v = reading.verbAt[k];
      if (v < 0) continue;
      const group = verbGroups[v];
      k = group.end - 1;
      if (group.form !== 'finite') continue;
      // A lone past form with no subject is as likely a participle: "the quarter ended in May".
      if (group.subject === null) return group.first > start && !(group.past && group.end - group.first === 1);
      if (this.isRelative(group.subject.first) || this.isRelative(group.subject.first - 1)) continue;
      return group.subject.first >= from && this.opensClause(start, group.subject.first);
    }
    return false;
  }

  /** Whether nothing but the clause's own opening stands before its subject. */
  private opensClause(start: number, subject: number): boolean {
    const { reading } = this;
    let comma = false;
    for (let i = start; i < subject; i++) {
      if (/^[:;]$/.test(reading.lower(i))) return false;
      if (reading.lower(i) === ',') comma = true;
    }
    return !comma || CLAUSE_OPENERS.has(reading.lower(start)) || reading.isAdverb(start) || reading.isTag(start, 'VBG') || reading.isQuoteMark(start);
  }

  private isRelative(i: number): boolean {
    return this.reading.isTag(i, 'WDT') || this.reading.isTag(i, 'WP');
  }

  private clauseAfterAddressee(i: number): number {
    if (this.reading.phraseAt[i] < 0) return -1;
    const { phraseAt } = this.reading;
    let k = this.phraseEnd(i);
    while (k < this.end && this.reading.lower(k) === 'of' && phraseAt[k + 1] >= 0) k = this.phraseEnd(k + 1);
    const after = this.skipAdjuncts(k);
    return after < this.end && this.isClause(after, i) ? after : this.isWh(k) ? k : -1;
  }

  private infinitiveAfterPhrase(i: number): number {
    const { reading } = this;
    if (reading.phraseAt[i] < 0 && !/^(?:all|both|those|everyone)$/.test(reading.lower(i))) return -1;
    const limit = Math.min(this.end, i + 25);
    for (let k = i; k < limit; k++) {
      const v = reading.verbAt[k];
      if (v >= 0 && reading.verb(v).first === k) return reading.verb(v).form === 'infinitive' && reading.isTag(k, 'TO') ? k : reading.verb(v).form === 'finite' ? -1 : -1;
      if (reading.isTag(k, 'TO') && k > i && reading.verbAt[k + 1] >= 0) return k;
      if (reading.lower(k) === ';' || reading.lower(k) === ':') return -1;
    }
    return -1;
  }

  private prepositionAfterPhrase(i: number): number {
    const { reading } = this;
    if (reading.phraseAt[i] < 0) return -1;
    const k = this.phraseEnd(i);
    return k + 1 < this.end && this.verb.prepositions.includes(reading.lower(k)) ? k : -1;
  }

  /** Whether a phrase names a person or is a personal pronoun. */
  private isPerson(i: number): boolean {
    const { reading } = this;
    const phrase = reading.clauses.nounPhrases[reading.phraseAt[i]];
    const entity = reading.referents.entityAt[phrase.head];
    return reading.isTag(phrase.head, 'PRP') || (entity >= 0 && reading.referents.entities[entity].type === 'PERSON');
  }

  private phraseStarts(i: number): boolean {
    return this.reading.phraseAt[i] >= 0 && !TIMES.has(this.reading.lower(i)) && !/^(?:last|next)$/.test(this.reading.lower(i));
  }

  /** "expressed the hope that …": the clause is the content; "extended condolences over …": the phrase is. */
  private speechNoun(i: number): Complement | null {
    const { reading } = this;
    const index = reading.phraseAt[i];
    if (index < 0) return null;
    let { head, end } = reading.clauses.nounPhrases[index];
    if (isThought(reading.lower(head)) && reading.lower(end) === 'that') return this.found(end + 1, true, 0.92, `“${reading.lower(head)}” before “that”`, end);
    // "his thanks and condolences to …": any of the coordinated nouns will do.
    for (let guard = 0; guard < 4; guard++) {
      if (isFeeling(reading.lower(head))) return this.found(i, false, 0.88, `verb of expressing before “${reading.lower(head)}”`);
      if (!reading.isTag(end, 'CC') || reading.phraseAt[end + 1] < 0) return null;
      ({ head, end } = reading.clauses.nounPhrases[reading.phraseAt[end + 1]]);
    }
    return null;
  }

  /** "called the deal a success", 'called it "historic"': two phrases, or a phrase and marks or an adjective. */
  private label(i: number): boolean {
    const { reading } = this;
    if (reading.phraseAt[i] < 0) return false;
    let k = this.phraseEnd(i);
    for (let q = i + 1; q < k; q++) if (reading.isQuoteMark(q)) return true;
    while (k < this.end && /^(?:of|in|on|for|to)$/.test(reading.lower(k)) && reading.phraseAt[k + 1] >= 0) k = this.phraseEnd(k + 1);
    return k < this.end && (reading.isQuoteMark(k) || reading.phraseAt[k] >= 0 || reading.isTag(k, 'JJ') || (reading.isTag(k, 'DT') && k + 1 < this.end));
  }

  private labelAs(i: number): boolean {
    const { reading } = this;
    if (reading.phraseAt[i] < 0) return false;
    const limit = Math.min(this.end - 1, i + 25);
    for (let k = this.phraseEnd(i); k < limit; k++) {
      if (reading.lower(k) === 'as') return true;
      if (reading.verbAt[k] >= 0 || reading.lower(k) === ',') return false;
    }
    return false;
  }
}

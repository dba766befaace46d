/** Sets right the tags that the words around them show to be wrong: transformation rules in context, after Brill 1995. */
import { LexemeFlag, TAGS, type Document, type Lexeme, type Sentence, type Tag, type Tokens } from '../document';
import type { Mentions } from '../mentions/mentions';
import { mendGoverningVerbs } from './governingVerbTags';
import { lemmaOf } from './lemmas';
import { mendModalVerbs } from './modalVerbTags';
import { SAID, SAY } from './sayingForms';
import { tagTable } from '../tagTable';
import { LexemeMemo } from '../tokens/lexemeMemo';

const of = (tag: Tag): number => TAGS.indexOf(tag);

const FINITE = tagTable('VBD', 'VBZ', 'VBP', 'MD');
const ADVERB = tagTable('RB', 'RBR', 'RBS');
const NOUN = tagTable('NN', 'NNS', 'NNP', 'NNPS');
const NOMINAL = tagTable('NN', 'NNS', 'NNP', 'NNPS', 'PRP', '-RRB-');
/** Tags that some rule mends, those of nouns aside. */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(['when', 'whenever', 'if', 'while', 'unless', 'although']);
const VERBAL = tagTable('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ');
const OTHER = tagTable('CC', 'DT', 'JJ', 'RB', 'RBR', 'RP', 'WDT', 'WRB');
const BEFORE_NOUN = tagTable('DT', 'NN', 'NNP', 'NNPS', 'POS', 'PRP$', 'CD', 'JJ');
const OBJECT = tagTable('DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'JJ', 'CD', 'PDT');
const [JJ, NN, NNS, NNP, NNPS, VB, VBD, VBN, VBZ, VBP, RP, IN, DT, CC, RBR, WDT, WP, POS, CD, COLON, OPEN, CLOSE, MD, RB, EX, PRP, TO] = (['JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBN', 'VBZ', 'VBP', 'RP', 'IN', 'DT', 'CC', 'RBR', 'WDT', 'WP', 'POS', 'CD', ':', '``', "''", 'MD', 'RB', 'EX', 'PRP', 'TO'] as const).map(of);

/** What stands before and behind a sentence; in no table. */
const NO_TAG = 255;

/** Participles that keep an object after them: "a group called …", "the man given the prize". */
const KEEPS_OBJECT: ReadonlySet<string> = new Set('call name title entitle dub consider deem give pay owe offer grant award teach elect appoint label leave make find put set cut read hit know'.split(' '));
/** Words that are a noun and the present of a verb of saying at once. */
const SAYS_OR_SAYINGS: ReadonlySet<string> = new Set('cautions claims comments demands doubts estimates fears forecasts hopes notes promises questions remarks reports states'.split(' '));
const BEING = /^(?:is|are|was|were|be|'s|’s|has|have|had|will|would|could|may|might|can|should|must)$/;
const QUESTION = /^(?:how|when|where|why|whenever|wherever|however|whereby)$/;
const AUXILIARY = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|get|gets|got|'s|'re|'ve|'d|’s|’re|’ve|’d)$/;

/** Forms of verbs of saying that may be taken for something else. */
const Saying = { Base: 1, Past: 2, PresentOrNoun: 4 } as const;
const saying = new LexemeMemo(({ lower }) => (SAY.has(lower) ? Saying.Base : 0) | (SAID.has(lower) ? Saying.Past : 0) | (SAYS_OR_SAYINGS.has(lower) ? Saying.PresentOrNoun : 0));
/** A name less sure than this is no reason to doubt the tagger. */
const SURE = 0.6;
/** How far a clause is looked through for its verb, in tokens. */
const WINDOW = 40;
const TIMES = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:to|yester)day$|^(?:last|this|next|earlier|late|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The tags of a document, those of clauses' verbs and subjects set right. Looks at a few words each side, so takes linear time. */
export function contextualTags(document: Document, named: Mentions): Uint8Array {
  const { sentences, tokens } = document;
  const tags = tokens.tags.slice();
  tagNames(document, named, tags);
  const mender = new TagMender(tokens, tags);
  for (const sentence of sentences) mender.mend(sentence);
  mendGoverningVerbs(document, tags);
  mendModalVerbs(document, tags);
  return tags;
}

/** What is a name is a proper noun, whatever its spelling is otherwise: "Cuban said", "Haber met". */
function tagNames(document: Document, { mentions, ranges }: Mentions, tags: Uint8Array): void {
  const { lexemes } = document.tokens;
  for (let m = 0; m < mentions.length; m++) {
    if (mentions[m].certainty <= SURE) continue;
    if (mentions[m].type !== 'PERSON') {
      // "Human Rights Watch": what looks like a verb inside a body's name.
      for (let i = ranges[m].first + 1; i < ranges[m].end; i++) if (VERBAL[tags[i]] && lexemes[i].flags & LexemeFlag.Capitalised) tags[i] = NNP;
      continue;
    }
    for (let i = ranges[m].first; i < ranges[m].end; i++) if (lexemes[i].flags & LexemeFlag.Capitalised && !NOUN[tags[i]] && tags[i] !== CD) tags[i] = NNP;
  }
}

/** Mends the tags of one sentence after another, in place. Of the rules for a tag the first that fits a word holds. */
class TagMender {
  private readonly lexemes: readonly Lexeme[];
  private first = 0;
  private end = 0;

  constructor(private readonly tokens: Tokens, private readonly tags: Uint8Array) {
    this.lexemes = tokens.lexemes;
  }

  mend({ firstToken, endToken }: Sentence): void {
    this.first = firstToken;
    this.end = endToken;
    for (let i = firstToken; i < endToken; i++) {
      const now = this.tags[i];
      const { flags } = this.lexemes[i];
      // A mark of quotation is one, whatever letters it is typed with.
      if (flags & (LexemeFlag.OpenQuote | LexemeFlag.CloseQuote) && !(flags & LexemeFlag.Word) && now !== OPEN && now !== CLOSE && now !== POS) this.tags[i] = this.isOpening(i) ? OPEN : CLOSE;
      else if (NOUN[now]) this.mendNoun(i, now, flags);
      else if (VERBAL[now]) this.mendVerb(i, now);
      else if (OTHER[now]) this.mendOther(i, now);
    }
  }

  private mendNoun(i: number, now: number, flags: number): void {
    const { tags } = this;
    const before = this.tag(i - 1), next = this.tag(i + 1);
    if (now === NN) this.mendBaseForm(i, next);
    else if (now === NNS) {
      // "she plans to vote": a noun cannot follow a subject pronoun.
      if (/^s?he$/.test(this.lower(i - 1))) tags[i] = VBZ;
      // "Kenya agrees to carry out …", "Velmora plans to open …", where no other verb follows: the name's verb, not its plural.
      else if ((before === NNP || before === NNPS || this.opensAsName(i - 1)) && this.lower(i + 1) === 'to' && this.tag(i + 2) === VB && !this.capital(i) && this.isOnlyVerb(i)) {
        tags[i] = VBZ;
        if (before === JJ) tags[i - 1] = NNP;
      }
      // "The Chairperson appeals to all groups to …", "Norway thanks the mediators".
      else if ((before === NNP || before === NNPS || before === NN) && this.opensRequest(i, next) && this.isOnlyVerb(i)) tags[i] = VBZ;
      // "Professor Lund cautions that …", "Lund, who …, notes that …", "The Kenyan side hopes that …", "Kenya supports the talks and hopes that …".
      else if (saying.of(this.lexemes[i]) & Saying.PresentOrNoun && this.lower(i + 1) === 'that' && (before === NNP || before === NNPS || this.lower(i - 1) === ',' || (before === NN && this.isFirstVerb(i) && !this.finite(i + 2)) || this.isSecondVerb(i))) {
        tags[i] = VBZ;
        tags[i + 1] = IN;
      }
    }
    // "misunderstand", "simplify" taken for a name though in lower case.
    else if (!(flags & LexemeFlag.Capitalised) && /^\p{Ll}/u.test(this.lexemes[i].text) && !/[\d\p{Lu}]/u.test(this.lexemes[i].text)) tags[i] = (before === NNS || before === NNPS) && OBJECT[next] ? VBP : NN;
  }

  /** Whether a plural is the present of a verb of asking or giving as well, and stands before what such a verb takes. */
  private opensRequest(i: number, next: number): boolean {
    const lower = this.lower(i);
    if (lower === 'appeals' || lower === 'calls') return /^(?:to|on|upon|for)$/.test(this.lower(i + 1)) && next !== VB;
    return (next === DT || next === PRP || next === NNP) && /^(?:thanks|demands|requests|pledges|promises|supports|offers|hosts|visits)$/.test(lower);
  }

  /** "experts argue that", "critics worry it": the base form behind a plural subject and before a clause. */
  private mendBaseForm(i: number, next: number): boolean {
    if (!(saying.of(this.lexemes[i]) & Saying.Base) || !this.followsPlural(i)) return false;
    const follower = this.lower(i + 1);
    if (follower !== 'that' && next !== DT && !/^(?:he|she|they|we|i|it|there)$/.test(follower)) return false;
    this.tags[i] = VBP;
    if (follower === 'that') this.tags[i + 1] = IN;
    return true;
  }

  private mendVerb(i: number, now: number): void {
    const { tags } = this;
    const before = this.tag(i - 1), next = this.tag(i + 1);
    // "when asked about the price": with no subject between, a past form is a participle.
    if ((now === VBN || now === VBD) && BEFORE_PARTICIPLE.has(this.lower(i - 1))) tags[i] = VBN;
    else if (now === VBN) {
      // "…,” commented Ana Lund": the verb of who spoke; "the leaders held talks": a predicate.
      if ((before === CLOSE && OBJECT[next]) || (((saying.of(this.lexemes[i]) & Saying.Past && !this.isReduced(i)) || this.isNominative(i)) && !this.hasAuxiliary(i))) tags[i] = VBD;
      else if ((NOMINAL[before] || (ADVERB[before] && NOMINAL[this.tag(i - 2)])) && !this.hasAuxiliary(i) && this.isOnlyVerb(i)) tags[i] = VBD;
      else if (NOMINAL[before] && this.takesObject(i)) tags[i] = VBD;
      // "Its director, Ana Lund, called on the city to wait".
      else if (this.lower(i) === 'called' && /^(?:on|upon|for)$/.test(this.lower(i + 1)) && this.lower(i + 2) !== 'by' && this.followsApposition(i)) tags[i] = VBD;
      // "Ana Lund, for her part, expressed thanks".
      else if (this.lower(i - 1) === ',' && this.takesObject(i) && this.followsInsertion(i)) tags[i] = VBD;
      // "vowed to train nurses and called on donors to follow": a second predicate.
      else if (before === CC && this.followsPast(i) && /^(?:on|upon|for|to|that|the|a|an|its|their|all)$/.test(this.lower(i + 1))) tags[i] = VBD;
    } else if (now === VBD) {
      if (saying.of(this.lexemes[i]) & Saying.Past && this.isReduced(i)) tags[i] = VBN;
    } else if (now === VBZ) {
      // "announced positive trial results from": an object with no article is no subject.
      if (next === IN && (before === JJ || (before === NN && this.tag(i - 2) === JJ && FINITE[this.tag(i - 3)]))) tags[i] = NNS;
      // "such acts must end": what stands behind these words is a plural.
      else if (/^(?:these|those|such|all|several|many|various|other)$/.test(this.lower(i - 1)) && this.isLongPlural(i)) tags[i] = NNS;
      // "analysts say": a verb in the plural has a plural before it.
      else if ((next === VBP || this.lower(i + 1) === 'say') && this.isLongPlural(i) && before !== PRP) tags[i] = NNS;
      // "Analysts said", "Democrats – and", "Analysts at the bank expect": a plural that opens the sentence, not a verb.
      else if (this.opens(i) && this.capital(i) && ((this.isLongPlural(i) && (this.finite(i + 1) || next === COLON)) || (this.lower(i).endsWith('s') && /^(?:at|of|from)$/.test(this.lower(i + 1))))) tags[i] = NNS;
    } else if (now === VB) {
      // "We urge Kenya to pay and call on …", "… and express our thanks": we go on.
      if (before === CC && this.goesOnWithWe(i)) tags[i] = VBP;
      // "according to deputy governor …".
      else if (!this.mendBaseForm(i, next) && this.lower(i - 1) === 'to' && this.lower(i - 2) === 'according') tags[i] = NN;
    } else if (now === VBP) {
      // "a talk show host": the present of a singular subject ends in "s".
      if (before === NN && NOUN[next] && !/^(?:are|have|do|say)$/.test(this.lower(i))) tags[i] = NN;
    } else if (next === VBD && this.opensBeforeVerb(i)) tags[i] = NNP;
  }

  private mendOther(i: number, now: number): void {
    const { tags } = this;
    const before = this.tag(i - 1), next = this.tag(i + 1);
    if (now === DT) {
      // "denied that aid had been held up": a conjunction before a bare noun, unless it is a pronoun.
      if ((before === VBD || before === VBZ) && (next === NN || next === NNS) && this.lower(i) === 'that') tags[i] = IN;
    } else if (now === JJ) {
      // "Lund-Berg agreed": a name of two parts that opens the sentence.
      if (next !== VBP && this.opensBeforeVerb(i)) tags[i] = NNP;
      // "a U.S. official said": what ends the subject is a noun.
      else if (BEFORE_NOUN[before] && before !== JJ && (next === VBD || next === MD || this.lower(i + 1) === 'said')) tags[i] = NN;
      // "The Secretary-General intends".
      else if (this.capital(i) && this.lower(i).endsWith('-general')) tags[i] = NNP;
      // "We express concern and underscore that …".
      else if (before === CC && /^(?:underscore|underline|reaffirm|reiterate)$/.test(this.lower(i))) tags[i] = VBP;
      // "should be steadily advanced": what a manner adverb describes behind "be" is done.
      else if (before === RB && this.lower(i).endsWith('ed') && this.lower(i - 1).endsWith('ly') && this.lower(i - 2) === 'be' && this.tag(i - 3) === MD) tags[i] = VBN;
    } else if (now === CC) {
      // "both Kenya and Uganda have agreed": part of the subject.
      if ((NOUN[next] || next === DT) && /^(?:both|either|neither)$/.test(this.lower(i))) tags[i] = DT;
    } else if (now === RB) {
      // "said there were": a subject in form alone.
      if (this.lower(i) === 'there' && BEING.test(this.lower(i + 1))) tags[i] = EX;
    } else if (now === WDT) {
      // "said at a conference that Kenya hopes": the verb of speech still waits for its clause.
      if (this.lower(i) === 'that' && this.awaitsClause(i)) tags[i] = IN;
    } else if (now === RP) {
      if (NOUN[next] && this.lower(i).includes('-')) tags[i] = JJ;
    } else if (now === RBR) {
      // "Haber said": no comparative stands before a verb.
      if (this.opensBeforeVerb(i) && !/^(?:more|less|fewer|earlier|later|further|sooner|rather|longer)$/.test(this.lower(i))) tags[i] = NNP;
    } else if (this.opensBeforeVerb(i) && !QUESTION.test(this.lower(i))) tags[i] = NNP;
  }

  private isOpening(i: number): boolean {
    const { starts, ends } = this.tokens;
    return i + 1 < this.end && starts[i + 1] === ends[i] && (i === this.first || starts[i] > ends[i - 1]);
  }

  private lower(i: number): string {
    return i >= this.first && i < this.end ? this.lexemes[i].lower : '';
  }

  private tag(i: number): number {
    return i >= this.first && i < this.end ? this.tags[i] : NO_TAG;
  }

  private capital(i: number): boolean {
    return (this.lexemes[i].flags & LexemeFlag.Capitalised) !== 0;
  }

  private opens(i: number): boolean {
    return i === this.first || (i === this.first + 1 && (this.lexemes[this.first].flags & LexemeFlag.OpenQuote) !== 0);
  }

  private finite(i: number): boolean {
    return FINITE[this.tag(i)] === 1 || (ADVERB[this.tag(i)] === 1 && FINITE[this.tag(i + 1)] === 1) || this.lower(i) === 'said';
  }

  /** "Velmora-X says", "Wending said": what no closed class holds, at the head of a sentence before a verb, is a name. */
  private opensBeforeVerb(i: number): boolean {
    return this.opens(i) && this.capital(i) && this.finite(i + 1);
  }

  private isLongPlural(i: number): boolean {
    return this.lower(i).endsWith('s') && this.lower(i).length > 3;
  }

  /** Whether a plural stands before a word, adverbs or ", for instance," between, and no auxiliary or verb that would take a base form. */
  private followsPlural(i: number): boolean {
    let k = i - 1;
    while (ADVERB[this.tag(k)] && k > i - 3) k--;
    if (this.lower(k) === ',' && this.lower(k - 3) === ',') k -= 4;
    if (this.tag(k) !== NNS && this.tag(k) !== NNPS && this.lower(k) !== 'they') return false;
    for (let j = k - 1; j >= this.first && j > k - 5; j--) if (FINITE[this.tag(j)] || this.tag(j) === VB || this.lower(j) === 'to') return false;
    return true;
  }

  /** Whether a word is taken for an adjective for its spelling alone, and has the place and the capital of a name. */
  private opensAsName(i: number): boolean {
    return this.tag(i) === JJ && this.opens(i) && this.capital(i);
  }

  /** Whether a verb of speech before a "that" has had nothing but adjuncts since. */
  private awaitsClause(i: number): boolean {
    for (let k = i - 1; k >= this.first && k > i - 14; k--) {
      if (this.lower(k) === 'that' || this.lower(k) === ',') return false;
      if (FINITE[this.tag(k)]) return (saying.of(this.lexemes[k]) & Saying.Past) !== 0 && (this.tag(k + 1) === IN || this.tag(k + 1) === TO);
    }
    return false;
  }

  private hasAuxiliary(i: number): boolean {
    for (let k = i - 1; k >= i - 4; k--) {
      if (AUXILIARY.test(this.lower(k))) return true;
      if (!ADVERB[this.tag(k)] && this.tag(k) !== PRP && !/^(?:not|n't)$/.test(this.lower(k))) return false;
    }
    return false;
  }

  /** Whether a subject pronoun stands before the word, adverbs between: "she almost always treated". */
  private isNominative(i: number): boolean {
    let k = i - 1;
    while (ADVERB[this.tag(k)] && k > i - 4) k--;
    return /^(?:he|she|they|we|i)$/.test(this.lower(k));
  }

  /** Whether the last finite verb before a word is a plain past, with no participle since that the word could be joined to. */
  private followsPast(i: number): boolean {
    for (let k = i - 1; k >= this.first && i - k < WINDOW; k--) {
      if (this.tag(k) === VBN || this.tag(k) === OPEN || this.tag(k) === CLOSE) return false;
      // "said that it would not do and called for more": no participle is joined to a base form.
      if (this.tag(k) === MD && !AUXILIARY.test(this.lower(k + 1)) && !AUXILIARY.test(this.lower(k + 2))) continue;
      if (FINITE[this.tag(k)]) return this.tag(k) === VBD && !AUXILIARY.test(this.lower(k));
    }
    return false;
  }

  /** Whether a word before a clause goes on from the verb before "and", and not from a noun of its like: "fears and hopes that". */
  private isSecondVerb(i: number): boolean {
    if (this.tag(i - 1) !== CC || this.finite(i + 2) || i - 2 < this.first || saying.of(this.lexemes[i - 2]) & Saying.PresentOrNoun) return false;
    for (let k = i - 2; k >= this.first && i - k < WINDOW; k--) {
      if (this.tag(k) === OPEN || this.tag(k) === CLOSE) return false;
      if (FINITE[this.tag(k)]) return true;
    }
    return false;
  }

  /** Whether what follows a base form shows that the "we" at the head of the sentence says it. */
  private goesOnWithWe(i: number): boolean {
    const verb = this.lower(i), next = this.lower(i + 1);
    if (next !== 'our' && !(verb === 'call' && /^(?:on|upon|for)$/.test(next)) && !(next === 'that' && /^(?:stress|underline|underscore|emphasi[sz]e|reaffirm|reiterate|recogni[sz]e|note|recall)$/.test(verb))) return false;
    for (let k = this.first; k < Math.min(i, this.first + 8); k++) if (this.lower(k) === 'we') return this.tag(k + 1) === VBP || (ADVERB[this.tag(k + 1)] === 1 && this.tag(k + 2) === VBP);
    return false;
  }

  /** Whether ", for her part," or ", in turn," stands before a word, and no verb before that. */
  private followsInsertion(i: number): boolean {
    let comma = i - 2;
    while (comma > this.first && i - comma < 7 && this.lower(comma) !== ',') comma--;
    if (this.lower(comma) !== ',' || !NOMINAL[this.tag(comma - 1)] || !(this.tag(comma + 1) === IN || ADVERB[this.tag(comma + 1)])) return false;
    for (let k = i - 1; k >= this.first; k--) if (FINITE[this.tag(k)] || i - k > WINDOW) return false;
    return true;
  }

  /** Whether no verb stands before a word in its clause: none since the head of the sentence, a mark or "that". */
  private isFirstVerb(i: number): boolean {
    for (let k = i - 1; k >= this.first && i - k < WINDOW; k--) {
      if (FINITE[this.tag(k)] || this.tag(k) === VBN || this.tag(k) === VB || this.tag(k) === WDT || this.tag(k) === WP) return false;
      if (this.lower(k) === ',' || this.lower(k) === 'that' || this.tag(k) === OPEN || this.tag(k) === CLOSE) break;
    }
    return true;
  }

  /** "the reforms agreed in Oslo are …": a participle behind its noun, before the verb of that noun. */
  private isReduced(i: number): boolean {
    if (this.tag(i + 1) !== IN || NOUN[this.tag(i - 1)] !== 1 || /^(?:that|upon|with)$/.test(this.lower(i + 1)) || (this.lower(i) === 'agreed' && this.lower(i + 1) === 'on')) return false;
    for (let k = i + 2; k < this.end && k - i < WINDOW; k++) {
      if (FINITE[this.tag(k)]) return !this.isRelative(k);
      if (this.tag(k) === CC || this.tag(k) === WDT || this.tag(k) === WP || this.tag(k) === OPEN || this.tag(k) === CLOSE || /^(?:[,.;:]|that|to)$/.test(this.lower(k))) return false;
    }
    return false;
  }

  /** Whether a finite verb is that of a clause which only says which one is meant: "the pledges they made", "those who came". */
  private isRelative(i: number): boolean {
    const before = this.tag(i - 1);
    return before === WDT || before === WP || (before === PRP && NOUN[this.tag(i - 2)] === 1);
  }

  /** Whether the clause of a participle, from the head of the sentence, a mark or "that" on, has no other verb that could be its predicate. */
  private isOnlyVerb(i: number): boolean {
    let k = i - 1;
    for (; k >= this.first && i - k < WINDOW; k--) {
      if (FINITE[this.tag(k)] || this.tag(k) === VBN || this.lower(k) === ',' || this.tag(k) === WDT || this.tag(k) === WP) return false;
      if (this.tag(k) === OPEN || this.tag(k) === CLOSE || this.lower(k) === 'that') break;
    }
    return i - k < WINDOW && this.isLastVerb(i);
  }

  /** Whether the clause of a word has no predicate behind it. */
  private isLastVerb(i: number): boolean {
    let k = i + 1;
    for (; k < this.end && k - i < WINDOW; k++) {
      // "called on …, and underscored …": a second predicate is no other clause.
      if (this.tag(k) === CC && (FINITE[this.tag(k + 1)] || (ADVERB[this.tag(k + 1)] && FINITE[this.tag(k + 2)]))) return true;
      if (FINITE[this.tag(k)] && !this.isRelative(k)) return false;
      if (/^[,.;:]$/.test(this.lower(k)) || this.tag(k) === CLOSE || this.tag(k) === OPEN) return true;
    }
    return k >= this.end;
  }

  /** Whether a word stands behind what two commas part from a subject that has no other verb: an apposition, or "however". */
  private followsApposition(i: number): boolean {
    let k = i - 1;
    while (ADVERB[this.tag(k)] && k > this.first) k--;
    if (this.lower(k) !== ',') return false;
    let isParted = false;
    for (k--; k >= this.first && i - k < WINDOW && !/^[;:]$/.test(this.lower(k)); k--) {
      if (FINITE[this.tag(k)] || VERBAL[this.tag(k)] || this.tag(k) === WDT || this.tag(k) === WP || this.tag(k) === OPEN || this.tag(k) === CLOSE) return false;
      isParted ||= this.lower(k) === ',' && NOUN[this.tag(k - 1)] === 1;
    }
    return isParted && this.isLastVerb(i);
  }

  /** A participle after its noun is passive and has no object: "the leaders held talks", "officials announced that". */
  private takesObject(i: number): boolean {
    if (this.lower(i + 1) === 'that') return true;
    return OBJECT[this.tag(i + 1)] === 1 && !TIMES.test(this.lower(i + 1)) && this.tag(i + 1) !== CD && !KEEPS_OBJECT.has(lemmaOf(this.lexemes[i]));
  }
}

/** What the rules of {@link contextualTags} ask of the words around a word: which tags stand there, and whether a clause has another verb. */
import { LexemeFlag, TAGS, type Lexeme, type Sentence, type Tag, type Tokens } from '../document';
import { lemmaOf } from './lemmas';
import { SAID, SAY } from './sayingForms';
import { tagTable } from '../tagTable';
import { LexemeMemo } from '../tokens/lexemeMemo';

const of = (tag: Tag): number => TAGS.indexOf(tag);
const [JJ, NNS, NNPS, VB, VBD, VBN, VBP, IN, CC, WDT, WP, CD, OPEN, CLOSE, MD, PRP, TO] = (['JJ', 'NNS', 'NNPS', 'VB', 'VBD', 'VBN', 'VBP', 'IN', 'CC', 'WDT', 'WP', 'CD', '``', "''", 'MD', 'PRP', 'TO'] as const).map(of);

export const FINITE = tagTable('VBD', 'VBZ', 'VBP', 'MD');
export const ADVERB = tagTable('RB', 'RBR', 'RBS');
export const NOUN = tagTable('NN', 'NNS', 'NNP', 'NNPS');
export const NOMINAL = tagTable('NN', 'NNS', 'NNP', 'NNPS', 'PRP', '-RRB-');
export const VERBAL = tagTable('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ');
export const OBJECT = tagTable('DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'JJ', 'CD', 'PDT');

/** What stands before and behind a sentence; in no table. */
const NO_TAG = 255;

/** Participles that keep an object after them: "a group called …", "the man given the prize". */
const KEEPS_OBJECT: ReadonlySet<string> = new Set('call name title entitle dub consider deem give pay owe offer grant award teach elect appoint label leave make find put set cut read hit know'.split(' '));
/** Words that are a noun and the present of a verb of saying at once. */
const SAYS_OR_SAYINGS: ReadonlySet<string> = new Set('cautions claims comments demands doubts estimates fears forecasts hopes notes promises questions remarks reports states'.split(' '));
const AUXILIARY = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|get|gets|got|'s|'re|'ve|'d|’s|’re|’ve|’d)$/;

/** Forms of verbs of saying that may be taken for something else. */
export const Saying = { Base: 1, Past: 2, PresentOrNoun: 4 } as const;
export const saying = new LexemeMemo(({ lower }) => (SAY.has(lower) ? Saying.Base : 0) | (SAID.has(lower) ? Saying.Past : 0) | (SAYS_OR_SAYINGS.has(lower) ? Saying.PresentOrNoun : 0));
/** How far a clause is looked through for its verb, in tokens. */
const WINDOW = 40;
const TIMES = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:to|yester)day$|^(?:last|this|next|earlier|late|january|february|march|april|may|june|july|august|september|october|november|december)$/;

export class SentenceTags {
  protected readonly lexemes: readonly Lexeme[];
  protected first = 0;
  protected end = 0;

  constructor(protected readonly tokens: Tokens, protected readonly tags: Uint8Array) {
    this.lexemes = tokens.lexemes;
  }

  /** The sentence that is asked about; a token outside it has no tag. */
  protected enter({ firstToken, endToken }: Sentence): void {
    this.first = firstToken;
    this.end = endToken;
  }

  protected lower(i: number): string {
    return i >= this.first && i < this.end ? this.lexemes[i].lower : '';
  }

  protected tag(i: number): number {
    return i >= this.first && i < this.end ? this.tags[i] : NO_TAG;
  }

  protected capital(i: number): boolean {
    return (this.lexemes[i].flags & LexemeFlag.Capitalised) !== 0;
  }

  protected opens(i: number): boolean {
    return i === this.first || (i === this.first + 1 && (this.lexemes[this.first].flags & LexemeFlag.OpenQuote) !== 0);
  }

  protected finite(i: number): boolean {
    return FINITE[this.tag(i)] === 1 || (ADVERB[this.tag(i)] === 1 && FINITE[this.tag(i + 1)] === 1) || this.lower(i) === 'said';
  }

  /** "Velmora-X says", "Wending said": what no closed class holds, at the head of a sentence before a verb, is a name. */
  protected opensBeforeVerb(i: number): boolean {
    return this.opens(i) && this.capital(i) && this.finite(i + 1);
  }

  protected isLongPlural(i: number): boolean {
    return this.lower(i).endsWith('s') && this.lower(i).length > 3;
  }

  /** Whether a plural stands before a word, adverbs or ", for instance," between, and no auxiliary or verb that would take a base form. */
  protected followsPlural(i: number): boolean {
    let k = i - 1;
    while (ADVERB[this.tag(k)] && k > i - 3) k--;
    if (this.lower(k) === ',' && this.lower(k - 3) === ',') k -= 4;
    if (this.tag(k) !== NNS && this.tag(k) !== NNPS && this.lower(k) !== 'they') return false;
    for (let j = k - 1; j >= this.first && j > k - 5; j--) if (FINITE[this.tag(j)] || this.tag(j) === VB || this.lower(j) === 'to') return false;
    return true;
  }

  /** Whether a word is taken for an adjective for its spelling alone, and has the place and the capital of a name. */
  protected opensAsName(i: number): boolean {
    return this.tag(i) === JJ && this.opens(i) && this.capital(i);
  }

  /** Whether a verb of speech before a "that" has had nothing but adjuncts since. */
  protected awaitsClause(i: number): boolean {
    for (let k = i - 1; k >= this.first && k > i - 14; k--) {
      if (this.lower(k) === 'that' || this.lower(k) === ',') return false;
      if (FINITE[this.tag(k)]) return (saying.of(this.lexemes[k]) & Saying.Past) !== 0 && (this.tag(k + 1) === IN || this.tag(k + 1) === TO);
    }
    return false;
  }

  protected hasAuxiliary(i: number): boolean {
    for (let k = i - 1; k >= i - 4; k--) {
      if (AUXILIARY.test(this.lower(k))) return true;
      if (!ADVERB[this.tag(k)] && this.tag(k) !== PRP && !/^(?:not|n't)$/.test(this.lower(k))) return false;
    }
    return false;
  }

  /** Whether a subject pronoun stands before the word, adverbs between: "she almost always treated". */
  protected isNominative(i: number): boolean {
    let k = i - 1;
    while (ADVERB[this.tag(k)] && k > i - 4) k--;
    return /^(?:he|she|they|we|i)$/.test(this.lower(k));
  }

  /** Whether the last finite verb before a word is a plain past, with no participle since that the word could be joined to. */
  protected followsPast(i: number): boolean {
    for (let k = i - 1; k >= this.first && i - k < WINDOW; k--) {
      if (this.tag(k) === VBN || this.tag(k) === OPEN || this.tag(k) === CLOSE) return false;
      // "said that it would not do and called for more": no participle is joined to a base form.
      if (this.tag(k) === MD && !AUXILIARY.test(this.lower(k + 1)) && !AUXILIARY.test(this.lower(k + 2))) continue;
      if (FINITE[this.tag(k)]) return this.tag(k) === VBD && !AUXILIARY.test(this.lower(k));
    }
    return false;
  }

  /** Whether a word before a clause goes on from the verb before "and", and not from a noun of its like: "fears and hopes that". */
  protected isSecondVerb(i: number): boolean {
    if (this.tag(i - 1) !== CC || this.finite(i + 2) || i - 2 < this.first || saying.of(this.lexemes[i - 2]) & Saying.PresentOrNoun) return false;
    for (let k = i - 2; k >= this.first && i - k < WINDOW; k--) {
      if (this.tag(k) === OPEN || this.tag(k) === CLOSE) return false;
      if (FINITE[this.tag(k)]) return true;
    }
    return false;
  }

  /** Whether what follows a base form shows that the "we" at the head of the sentence says it. */
  protected goesOnWithWe(i: number): boolean {
    const verb = this.lower(i), next = this.lower(i + 1);
    if (next !== 'our' && !(verb === 'call' && /^(?:on|upon|for)$/.test(next)) && !(next === 'that' && /^(?:stress|underline|underscore|emphasi[sz]e|reaffirm|reiterate|recogni[sz]e|note|recall)$/.test(verb))) return false;
    for (let k = this.first; k < Math.min(i, this.first + 8); k++) if (this.lower(k) === 'we') return this.tag(k + 1) === VBP || (ADVERB[this.tag(k + 1)] === 1 && this.tag(k + 2) === VBP);
    return false;
  }

  /** Whether ", for her part," or ", in turn," stands before a word, and no verb before that. */
  protected followsInsertion(i: number): boolean {
    let comma = i - 2;
    while (comma > this.first && i - comma < 7 && this.lower(comma) !== ',') comma--;
    if (this.lower(comma) !== ',' || !NOMINAL[this.tag(comma - 1)] || !(this.tag(comma + 1) === IN || ADVERB[this.tag(comma + 1)])) return false;
    for (let k = i - 1; k >= this.first; k--) if (FINITE[this.tag(k)] || i - k > WINDOW) return false;
    return true;
  }

  /** Whether no verb stands before a word in its clause: none since the head of the sentence, a mark or "that". */
  protected isFirstVerb(i: number): boolean {
    for (let k = i - 1; k >= this.first && i - k < WINDOW; k--) {
      if (FINITE[this.tag(k)] || this.tag(k) === VBN || this.tag(k) === VB || this.tag(k) === WDT || this.tag(k) === WP) return false;
      if (this.lower(k) === ',' || this.lower(k) === 'that' || this.tag(k) === OPEN || this.tag(k) === CLOSE) break;
    }
    return true;
  }

  /** "the reforms agreed in Oslo are …": a participle behind its noun, before the verb of that noun. */
  protected isReduced(i: number): boolean {
    if (this.tag(i + 1) !== IN || NOUN[this.tag(i - 1)] !== 1 || /^(?:that|upon|with)$/.test(this.lower(i + 1)) || (this.lower(i) === 'agreed' && this.lower(i + 1) === 'on')) return false;
    for (let k = i + 2; k < this.end && k - i < WINDOW; k++) {
      if (FINITE[this.tag(k)]) return !this.isRelative(k);
      if (this.tag(k) === CC || this.tag(k) === WDT || this.tag(k) === WP || this.tag(k) === OPEN || this.tag(k) === CLOSE || /^(?:[,.;:]|that|to)$/.test(this.lower(k))) return false;
    }
    return false;
  }

  /** Whether a finite verb is that of a clause which only says which one is meant: "the pledges they made", "those who came". */
  protected isRelative(i: number): boolean {
    const before = this.tag(i - 1);
    return before === WDT || before === WP || (before === PRP && NOUN[this.tag(i - 2)] === 1);
  }

  /** Whether the clause of a participle, from the head of the sentence, a mark or "that" on, has no other verb that could be its predicate. */
  protected isOnlyVerb(i: number): boolean {
    let k = i - 1;
    for (; k >= this.first && i - k < WINDOW; k--) {
      if (FINITE[this.tag(k)] || this.tag(k) === VBN || this.lower(k) === ',' || this.tag(k) === WDT || this.tag(k) === WP) return false;
      if (this.tag(k) === OPEN || this.tag(k) === CLOSE || this.lower(k) === 'that') break;
    }
    return i - k < WINDOW && this.isLastVerb(i);
  }

  /** Whether the clause of a word has no predicate behind it. */
  protected isLastVerb(i: number): boolean {
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
  protected followsApposition(i: number): boolean {
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
  protected takesObject(i: number): boolean {
    if (this.lower(i + 1) === 'that') return true;
    return OBJECT[this.tag(i + 1)] === 1 && !TIMES.test(this.lower(i + 1)) && this.tag(i + 1) !== CD && !KEEPS_OBJECT.has(lemmaOf(this.lexemes[i]));
  }
}

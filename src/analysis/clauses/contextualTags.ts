/** Sets right the tags that the words around them show to be wrong: transformation rules in context, after Brill 1995. */
import { LexemeFlag, TAGS, type Document, type Sentence, type Tag } from '../document';
import type { Mentions } from '../mentions/mentions';
import { mendGoverningVerbs } from './governingVerbTags';
import { mendModalVerbs } from './modalVerbTags';
import { ADVERB, FINITE, NOMINAL, NOUN, OBJECT, Saying, saying, SentenceTags, VERBAL } from './sentenceTags';
import { tagTable } from '../tagTable';

const of = (tag: Tag): number => TAGS.indexOf(tag);

/** Behind these a past form with no subject is a participle. */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(['when', 'whenever', 'if', 'while', 'unless', 'although']);
const OTHER = tagTable('CC', 'DT', 'JJ', 'RB', 'RBR', 'RP', 'WDT', 'WRB');
const BEFORE_NOUN = tagTable('DT', 'NN', 'NNP', 'NNPS', 'POS', 'PRP$', 'CD', 'JJ');
const [JJ, NN, NNS, NNP, NNPS, VB, VBD, VBN, VBZ, VBP, RP, IN, DT, CC, RBR, WDT, POS, CD, COLON, OPEN, CLOSE, MD, RB, EX, PRP] = (['JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBN', 'VBZ', 'VBP', 'RP', 'IN', 'DT', 'CC', 'RBR', 'WDT', 'POS', 'CD', ':', '``', "''", 'MD', 'RB', 'EX', 'PRP'] as const).map(of);

const BEING = /^(?:is|are|was|were|be|'s|’s|has|have|had|will|would|could|may|might|can|should|must)$/;
const QUESTION = /^(?:how|when|where|why|whenever|wherever|however|whereby)$/;

/** A name less sure than this is no reason to doubt the tagger. */
const SURE = 0.6;

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
class TagMender extends SentenceTags {
  mend(sentence: Sentence): void {
    this.enter(sentence);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
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
}

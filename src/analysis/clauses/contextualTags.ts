/** Sets right the tags that the words around them show to be wrong: transformation rules in context, after Brill 1995. */
import { LexemeFlag, TAGS, type Document, type Sentence, type Tag, type Tokens } from '../document';
import type { Mention } from '../annotation';
import { tokenRanges } from '../mentions/tokenRanges';
import { mendGoverningVerbs } from './governingVerbTags';
import { lemmaOf } from './lemmas';
import { SAID, SAY } from './sayingForms';

const of = (tag: Tag): number => TAGS.indexOf(tag);
const set = (...tags: Tag[]): Uint8Array => {
  const table = new Uint8Array(256);
  for (const tag of tags) table[TAGS.indexOf(tag)] = 1;
  return table;
};

const FINITE = set('VBD', 'VBZ', 'VBP', 'MD');
const ADVERB = set('RB', 'RBR', 'RBS');
const NOUN = set('NN', 'NNS', 'NNP', 'NNPS');
const NOMINAL = set('NN', 'NNS', 'NNP', 'NNPS', 'PRP', '-RRB-');
const BEFORE_NOUN = set('DT', 'NN', 'NNP', 'NNPS', 'POS', 'PRP$', 'CD', 'JJ');
const OBJECT = set('DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'JJ', 'CD', 'PDT');
const [JJ, NN, NNS, NNP, NNPS, VB, VBD, VBN, VBZ, VBP, RP, IN, DT, CC, RBR, WRB, VBG, WDT, POS, CD, COLON, OPEN, CLOSE, MD, RB, EX] = (['JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBN', 'VBZ', 'VBP', 'RP', 'IN', 'DT', 'CC', 'RBR', 'WRB', 'VBG', 'WDT', 'POS', 'CD', ':', '``', "''", 'MD', 'RB', 'EX'] as const).map(of);

/** Participles that keep an object after them: "a group called …", "the man given the prize". */
const KEEPS_OBJECT: ReadonlySet<string> = new Set('call name title entitle dub consider deem give pay owe offer grant award teach elect appoint label leave make find put set cut read hit know'.split(' '));
/** Words that are a noun and the present of a verb of saying at once. */
const SAYS_OR_SAYINGS: ReadonlySet<string> = new Set('cautions claims comments demands doubts estimates fears forecasts hopes notes promises questions remarks reports states'.split(' '));
const BEING = /^(?:is|are|was|were|be|'s|’s|has|have|had|will|would|could|may|might|can|should|must)$/;
const QUESTION = /^(?:how|when|where|why|whenever|wherever|however|whereby)$/;
const AUXILIARY = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|get|gets|got|'s|'re|'ve|'d|’s|’re|’ve|’d)$/;
/** A name less sure than this is no reason to doubt the tagger. */
const SURE = 0.6;
/** How far a clause is looked through for its verb, in tokens. */
const WINDOW = 40;
const TIMES = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:to|yester)day$|^(?:last|this|next|earlier|late|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The tags of a document, those of clauses' verbs and subjects set right. Looks at a few words each side, so takes linear time. */
export function contextualTags(document: Document, mentions: readonly Mention[]): Uint8Array {
  const { sentences, tokens } = document;
  const tags = tokens.tags.slice();
  tagNames(document, mentions, tags);
  for (const sentence of sentences) repair(tokens, tags, sentence);
  mendGoverningVerbs(document, tags);
  return tags;
}

/** What is a name is a proper noun, whatever its spelling is otherwise: "Cuban said", "Haber met". */
function tagNames(document: Document, mentions: readonly Mention[], tags: Uint8Array): void {
  const { lexemes } = document.tokens;
  const named = mentions.filter(({ type, certainty }) => type === 'PERSON' && certainty > SURE);
  for (const { first, end } of tokenRanges(document, named))
    for (let i = first; i < end; i++) if (lexemes[i].flags & LexemeFlag.Capitalised && !NOUN[tags[i]] && tags[i] !== CD) tags[i] = NNP;
}

function repair({ lexemes, starts, ends }: Tokens, tags: Uint8Array, { firstToken, endToken }: Sentence): void {
  const lower = (i: number): string => (i >= firstToken && i < endToken ? lexemes[i].lower : '');
  const tag = (i: number): number => (i >= firstToken && i < endToken ? tags[i] : -1);
  const capital = (i: number): boolean => (lexemes[i].flags & LexemeFlag.Capitalised) !== 0;
  const opens = (i: number): boolean => i === firstToken || (i === firstToken + 1 && (lexemes[firstToken].flags & LexemeFlag.OpenQuote) !== 0);
  const finite = (i: number): boolean => FINITE[tag(i)] === 1 || (ADVERB[tag(i)] === 1 && FINITE[tag(i + 1)] === 1) || lower(i) === 'said';
  for (let i = firstToken; i < endToken; i++) {
    const now = tags[i], next = tag(i + 1), before = tag(i - 1);
    const { flags } = lexemes[i];
    // A mark of quotation is one, whatever letters it is typed with.
    if (flags & (LexemeFlag.OpenQuote | LexemeFlag.CloseQuote) && !(flags & LexemeFlag.Word) && now !== OPEN && now !== CLOSE && now !== POS) tags[i] = i + 1 < endToken && starts[i + 1] === ends[i] && (i === firstToken || starts[i] > ends[i - 1]) ? OPEN : CLOSE;
    // "both Kenya and Uganda have agreed": part of the subject.
    else if (now === CC && /^(?:both|either|neither)$/.test(lower(i)) && (NOUN[next] || next === DT)) tags[i] = DT;
    // "Haber said": no comparative stands before a verb.
    else if (now === RBR && opens(i) && capital(i) && finite(i + 1) && !/^(?:more|less|fewer|earlier|later|further|sooner|rather|longer)$/.test(lower(i))) tags[i] = NNP;
    // "Velmora-X says", "Wending said": what no closed class holds, at the head of a sentence before a verb, is a name.
    else if (((now === WRB && !QUESTION.test(lower(i))) || (now === VBG && next === VBD)) && opens(i) && capital(i) && finite(i + 1)) tags[i] = NNP;
    // "said there were": a subject in form alone.
    else if (now === RB && lower(i) === 'there' && BEING.test(lower(i + 1))) tags[i] = EX;
    // "experts argue that", "critics worry it": the base form behind a plural subject and before a clause.
    else if ((now === NN || now === VB) && SAY.has(lower(i)) && followsPlural(i) && (lower(i + 1) === 'that' || /^(?:he|she|they|we|i|it|there)$/.test(lower(i + 1)) || next === DT)) {
      tags[i] = VBP;
      if (lower(i + 1) === 'that' && i + 1 < endToken) tags[i + 1] = IN;
    }
    // "she plans to vote": a noun cannot follow a subject pronoun.
    else if (now === NNS && /^(?:he|she)$/.test(lower(i - 1))) tags[i] = VBZ;
    // "Kenya agrees to carry out …", "Velmora plans to open …", where no other verb follows: the name's verb, not its plural.
    else if (now === NNS && (before === NNP || before === NNPS || opensAsName(i - 1)) && lower(i + 1) === 'to' && tag(i + 2) === VB && !capital(i) && isOnlyVerb(i)) {
      tags[i] = VBZ;
      if (before === JJ) tags[i - 1] = NNP;
    }
    // "announced positive trial results from": an object with no article is no subject.
    else if (now === VBZ && next === IN && (before === JJ || (before === NN && tag(i - 2) === JJ && FINITE[tag(i - 3)]))) tags[i] = NNS;
    // "said at a conference that Kenya hopes": the verb of speech still waits for its clause.
    else if (now === WDT && lower(i) === 'that' && awaitsClause(i)) tags[i] = IN;
    // "analysts say": a verb in the plural has a plural before it.
    else if (now === VBZ && (next === VBP || lower(i + 1) === 'say') && lower(i).endsWith('s') && lower(i).length > 3 && before !== of('PRP')) tags[i] = NNS;
    // "a talk show host": the present of a singular subject ends in "s".
    else if (now === VBP && before === NN && NOUN[next] && !/^(?:are|have|do|say)$/.test(lower(i))) tags[i] = NN;
    // "…,” commented Ana Lund": the verb of who spoke.
    else if (now === VBN && before === CLOSE && OBJECT[next]) tags[i] = VBD;
    else if (now === VBN && SAID.has(lower(i)) && !hasAuxiliary(i)) tags[i] = VBD;
    else if (now === VBN && isNominative(i) && !hasAuxiliary(i)) tags[i] = VBD;
    else if (now === VBN && (NOMINAL[before] || (ADVERB[before] && NOMINAL[tag(i - 2)])) && !hasAuxiliary(i) && isOnlyVerb(i)) tags[i] = VBD;
    // "Analysts said", "Democrats – and": a plural that opens the sentence, not a verb.
    else if (now === VBZ && opens(i) && capital(i) && lower(i).endsWith('s') && lower(i).length > 3 && (finite(i + 1) || next === COLON)) tags[i] = NNS;
    // "Analysts at the bank expect".
    else if (now === VBZ && opens(i) && capital(i) && lower(i).endsWith('s') && /^(?:at|of|from)$/.test(lower(i + 1))) tags[i] = NNS;
    // "Lund-Berg agreed": a name of two parts that opens the sentence.
    else if (now === JJ && opens(i) && capital(i) && finite(i + 1) && next !== VBP) tags[i] = NNP;
    // "a U.S. official said": what ends the subject is a noun.
    else if (now === JJ && BEFORE_NOUN[before] && before !== JJ && before !== -1 && (next === VBD || next === of('MD') || lower(i + 1) === 'said')) tags[i] = NN;
    // "should be steadily advanced": what a manner adverb describes behind "be" is done.
    else if (now === JJ && before === RB && lower(i).endsWith('ed') && lower(i - 1).endsWith('ly') && lower(i - 2) === 'be' && tag(i - 3) === MD) tags[i] = VBN;
    // "misunderstand", "simplify" taken for a name though in lower case.
    else if ((now === NNP || now === NNPS) && /^\p{Ll}/u.test(lexemes[i].text) && !/[\d\p{Lu}]/u.test(lexemes[i].text)) tags[i] = (before === NNS || before === NNPS) && OBJECT[next] ? VBP : NN;
    else if (now === RP && lower(i).includes('-') && NOUN[next]) tags[i] = JJ;
    // "according to deputy governor …".
    else if (now === VB && lower(i - 1) === 'to' && lower(i - 2) === 'according') tags[i] = NN;
    // "Professor Lund cautions that …", "Lund, who …, notes that …".
    else if (now === NNS && SAYS_OR_SAYINGS.has(lower(i)) && (before === NNP || before === NNPS || (before >= 0 && lower(i - 1) === ',')) && lower(i + 1) === 'that') {
      tags[i] = VBZ;
      tags[i + 1] = IN;
    } else if (now === VBN && NOMINAL[before] && takesObject(i)) tags[i] = VBD;
    // "denied that aid had been held up": a conjunction before a bare noun, unless it is a pronoun.
    else if (now === DT && lower(i) === 'that' && (before === VBD || before === VBZ) && (next === NN || next === NNS)) tags[i] = IN;
  }

  /** Whether a plural stands before a word, adverbs or ", for instance," between, and no auxiliary or verb that would take a base form. */
  function followsPlural(i: number): boolean {
    let k = i - 1;
    while (ADVERB[tag(k)] && k > i - 3) k--;
    if (lower(k) === ',' && lower(k - 3) === ',') k -= 4;
    if (tag(k) !== NNS && tag(k) !== NNPS && lower(k) !== 'they') return false;
    for (let j = k - 1; j >= firstToken && j > k - 5; j--) if (FINITE[tag(j)] || tag(j) === VB || lower(j) === 'to') return false;
    return true;
  }

  /** Whether a word is taken for an adjective for its spelling alone, and has the place and the capital of a name. */
  function opensAsName(i: number): boolean {
    return tag(i) === JJ && opens(i) && capital(i);
  }

  /** Whether a verb of speech before a "that" has had nothing but adjuncts since. */
  function awaitsClause(i: number): boolean {
    for (let k = i - 1; k >= firstToken && k > i - 14; k--) {
      if (lower(k) === 'that' || lower(k) === ',') return false;
      if (FINITE[tag(k)]) return SAID.has(lower(k)) && (tag(k + 1) === IN || tag(k + 1) === of('TO'));
    }
    return false;
  }

  function hasAuxiliary(i: number): boolean {
    for (let k = i - 1; k >= i - 4; k--) {
      if (AUXILIARY.test(lower(k))) return true;
      if (!ADVERB[tag(k)] && tag(k) !== of('PRP') && !/^(?:not|n't)$/.test(lower(k))) return false;
    }
    return false;
  }

  /** Whether a subject pronoun stands before the word, adverbs between: "she almost always treated". */
  function isNominative(i: number): boolean {
    let k = i - 1;
    while (ADVERB[tag(k)] && k > i - 4) k--;
    return /^(?:he|she|they|we|i)$/.test(lower(k));
  }

  /** Whether the clause of a participle, from the head of the sentence, a mark or "that" on, has no other verb that could be its predicate. */
  function isOnlyVerb(i: number): boolean {
    let k = i - 1;
    for (; k >= firstToken && i - k < WINDOW; k--) {
      if (FINITE[tag(k)] || tag(k) === VBN || lower(k) === ',' || tag(k) === of('WDT') || tag(k) === of('WP')) return false;
      if (tag(k) === OPEN || tag(k) === CLOSE || lower(k) === 'that') break;
    }
    if (i - k >= WINDOW) return false;
    for (k = i + 1; k < endToken && k - i < WINDOW; k++) {
      // "called on …, and underscored …": a second predicate is no other clause.
      if (tag(k) === CC && (FINITE[tag(k + 1)] || (ADVERB[tag(k + 1)] && FINITE[tag(k + 2)]))) return true;
      if (FINITE[tag(k)]) return false;
      if (/^[,.;:]$/.test(lower(k)) || tag(k) === CLOSE || tag(k) === OPEN) return true;
    }
    return k >= endToken;
  }

  /** A participle after its noun is passive and has no object: "the leaders held talks", "officials announced that". */
  function takesObject(i: number): boolean {
    if (lower(i + 1) === 'that') return true;
    return OBJECT[tag(i + 1)] === 1 && !TIMES.test(lower(i + 1)) && tag(i + 1) !== of('CD') && !KEEPS_OBJECT.has(lemmaOf(lexemes[i]));
  }
}

/** Base noun phrases and verb groups by one left-to-right scan over the tags. */
import { TAGS, type Tag, type Tokens } from '../document';
import type { NounPhrase, TokenRange, VerbGroup } from './clauses';
import { lemmaOf } from './lemmas';
import { tagTable } from '../tagTable';

/** A verb group while its subject is being looked for. */
export type OpenVerbGroup = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

const NOUN = tagTable('NN', 'NNS', 'NNP', 'NNPS');
const PREMODIFIER = tagTable('JJ', 'JJR', 'JJS', 'CD', 'HYPH', 'POS', '$', 'AFX', 'SYM', 'FW', 'NN', 'NNS', 'NNP', 'NNPS');
const DETERMINER = tagTable('DT', 'PDT', 'PRP$', 'WP$');
const PRONOUN = tagTable('PRP', 'EX', 'WP', 'WDT');
const ADVERB = tagTable('RB', 'RBR', 'RBS');
const FINITE = tagTable('VBD', 'VBZ', 'VBP');
const VERB = tagTable('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ');
const OPENS_VERB_GROUP = tagTable('TO', 'MD', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ');
const of = (tag: Tag): number => TAGS.indexOf(tag);
const [MD, TO, VB, VBG, VBN, DT, RB, CC, COMMA, OPEN, CLOSE] = (['MD', 'TO', 'VB', 'VBG', 'VBN', 'DT', 'RB', 'CC', ',', '``', "''"] as const).map(of);
const VBD = of('VBD');
const [POS, JJ, JJS, CD] = (['POS', 'JJ', 'JJS', 'CD'] as const).map(of);

const MODALS: Readonly<Record<string, string>> = { "'ll": 'will', wo: 'will', ca: 'can', "'d": 'would', sha: 'shall' };
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no longer', 'neither', 'nor']);
const QUANTIFIERS: ReadonlySet<string> = new Set(['more than', 'fewer than', 'less than', 'at least', 'up to', 'at most', 'as many', 'close to']);
/** Nouns that say when, right behind another phrase: "Minister Ana Lund today announced". */
const TODAY: ReadonlySet<string> = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do']);

/** Collects the chunks of sentence after sentence. Invariant: both lists are in text order. */
export class Chunker {
  readonly nounPhrases: NounPhrase[] = [];
  readonly verbGroups: OpenVerbGroup[] = [];

  constructor(private readonly tokens: Tokens) {}

  /** Chunks the tokens `[first, end)` of one sentence. */
  chunk(first: number, end: number): void {
    const { tags } = this.tokens;
    let i = first;
    while (i < end) {
      const next = (OPENS_VERB_GROUP[tags[i]] && this.verbGroup(i, end)) || this.nounPhrase(i, end);
      i = next || i + 1;
    }
  }

  /** @returns the token after the verb group that starts at `i`, or 0 where none does */
  private verbGroup(i: number, end: number): number {
    const { tags, lexemes } = this.tokens;
    const first = i;
    let modal: string | null = null;
    let form: VerbGroup['form'] | null = null;
    let negated = false, past = false, perfect = false, passive = false, progressive = false;
    let head = -1, lemma = '';
    let lastVerbEnd = i;
    if (tags[i] === TO) {
      let j = i + 1;
      while (j < end && ADVERB[tags[j]]) j++;
      if (j >= end || tags[j] !== VB) return 0;
      form = 'infinitive';
      i++;
    }
    for (; i < end; i++) {
      const tag = tags[i];
      if (ADVERB[tag]) {
        if (NEGATIONS.has(lexemes[i].lower)) {
          // "said not to …": a "not" before "to" belongs to the infinitive.
          if (i + 1 < end && tags[i + 1] === TO) break;
          negated = true;
        }
        continue;
      }
      if (tag === MD) {
        if (modal !== null || head >= 0) break;
        const { lower } = lexemes[i];
        modal = MODALS[lower] ?? lower;
        form = 'finite';
        lastVerbEnd = i + 1;
        continue;
      }
      if (!VERB[tag]) break;
      const thisLemma = lemmaOf(lexemes[i]);
      if (head < 0) {
        form ??= FINITE[tag] ? 'finite' : tag === VBG ? 'gerund' : tag === VBN ? 'participle' : 'infinitive';
        past = tag === VBD;
      } else {
        // Another verb goes on the group only behind an auxiliary that takes its form.
        const takes = (lemma === 'be' && (tag === VBG || tag === VBN || tag === VBD)) || (lemma === 'have' && (tag === VBN || tag === VBD)) || (lemma === 'do' && tag === VB);
        if (!takes) break;
        if (lemma === 'have') perfect = true;
        if (lemma === 'be') { passive = tag !== VBG; progressive = tag === VBG; }
      }
      head = i;
      lemma = thisLemma;
      lastVerbEnd = i + 1;
      if (!AUXILIARIES.has(lemma)) break;
    }
    if (head < 0 && modal === null) return 0;
    if (head < 0) { head = lastVerbEnd - 1; lemma = modal ?? ''; }
    this.verbGroups.push({ first, end: lastVerbEnd, head, lemma, form: form ?? 'finite', modal, past, perfect, passive, progressive, negated, subject: null, sharesSubjectWith: -1 });
    return lastVerbEnd;
  }

  /** @returns the token after the noun phrase that starts at `i`, or 0 where none does */
  private nounPhrase(i: number, end: number): number {
    const { tags } = this.tokens;
    const first = i;
    if (PRONOUN[tags[i]]) {
      this.nounPhrases.push({ first, end: i + 1, head: i, pronoun: true });
      return i + 1;
    }
    i = this.quantifier(i, end);
    let determined = i > first;
    while (i < end && DETERMINER[tags[i]]) { determined = true; i++; }
    let head = -1;
    let opened = false;
    for (; i < end; i++) {
      const tag = tags[i];
      if (NOUN[tag]) {
        if (head >= 0 && TODAY.has(this.tokens.lexemes[i].lower)) break;
        head = i;
      } else if (PREMODIFIER[tag]) { if (tag === POS) head = -1; continue; }
      else if (tag === OPEN) opened = true;
      else if (tag === CLOSE && opened) continue;
      else if (ADVERB[tag] && head < 0 && (determined || i > first) && i + 1 < end && (PREMODIFIER[tags[i + 1]] || tags[i + 1] === VBN || tags[i + 1] === VBG)) continue;
      else if ((tag === VBN || tag === VBG) && head < 0 && determined && this.nounFollows(i + 1, end)) continue;
      else if (tag === COMMA && head < 0 && i > first && i + 1 < end && tags[i + 1] === JJ && tags[i - 1] === JJ) continue;
      else if (tag === CC && head < 0 && i > first && i + 1 < end && (tags[i + 1] === JJ || tags[i + 1] === VBN) && this.nounFollows(i + 1, end)) continue;
      else break;
    }
    if (head < 0) {
      // "the two", "both", "this": a determiner or number alone can be a phrase; a bare adjective cannot.
      const last = i - 1;
      if (last < first) return 0;
      const lone = tags[last] === CD || (determined && (tags[last] === DT || tags[last] === JJ || tags[last] === JJS));
      if (!lone) return 0;
      this.nounPhrases.push({ first, end: i, head: last, pronoun: determined && last === first });
      return i;
    }
    this.nounPhrases.push({ first, end: head + 1, head, pronoun: false });
    return head + 1;
  }

  /** Steps over "more than", "at least", "up to" before a number, which the tags make a preposition. */
  private quantifier(i: number, end: number): number {
    if (i + 2 >= end || this.tokens.tags[i + 2] !== CD) return i;
    const { lexemes } = this.tokens;
    return QUANTIFIERS.has(`${lexemes[i].lower} ${lexemes[i + 1].lower}`) ? i + 2 : i;
  }

  private nounFollows(i: number, end: number): boolean {
    const { tags } = this.tokens;
    while (i < end && (PREMODIFIER[tags[i]] || tags[i] === VBN || tags[i] === VBG || tags[i] === RB) && !NOUN[tags[i]]) i++;
    return i < end && NOUN[tags[i]] === 1;
  }
}

/** The tokens of a range, for tests and messages: its words joined by spaces. */
export function wordsOf(tokens: Tokens, range: TokenRange): string {
  return tokens.lexemes.slice(range.first, range.end).map((lexeme) => lexeme.text).join(' ');
}

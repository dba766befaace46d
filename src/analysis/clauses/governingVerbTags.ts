/** Reads verbs that govern what somebody is to do as verbs where the tagger took them for nouns or participles: "The company plans to bring", "The ITU pledged to make". */
import { LexemeFlag, TAGS, type Document, type Sentence, type Tag } from '../document';
import { APPEALS, CLAUSE_APPEALS, DECISIONS, REFUSALS, UNDERTAKINGS, WISHES } from './governingVerbs';
import { lemmaOf } from './lemmas';
import { tagTable } from '../tagTable';
import { LexemeMemo } from '../tokens/lexemeMemo';

const of = (tag: Tag): number => TAGS.indexOf(tag);
const [TO, IN, VB, VBD, VBZ, VBP, MD, NN, NNS, NNP, NNPS, CC, JJ, DT, POS, RB] = (
  ['TO', 'IN', 'VB', 'VBD', 'VBZ', 'VBP', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'CC', 'JJ', 'DT', 'POS', 'RB'] as const
).map(of);
/** What a verb is taken for. */
const DOUBTFUL = tagTable('NNS', 'NN', 'JJ', 'VBN', 'VB', 'NNP', 'NNPS');
const FINITE = tagTable('VBD', 'VBZ', 'VBP', 'MD');
const OBJECT = tagTable('DT', 'PRP', 'PRP$', 'NNS');
const NAMES = tagTable('NNP', 'NNPS', 'PRP', 'NNS', 'CC', 'RB');
const VERB_ENDING = /(?:[^aeiou]en|ify|i[sz]e)$/;
/** How far back the clause's own finite verb is sought. */
const MAX_BACK = 20;

/** As what a word may govern others. */
const Governs = {
  Present: 1, // in the present, joined to another
  Opening: 2, // at the head of a sentence without its subject
  Infinitive: 4, // an infinitive or a gerund
  Nothing: 8, // it numbers a sentence: "(iv)"
} as const;

const governing = new LexemeMemo((lexeme) => {
  const { lower } = lexeme, lemma = lemmaOf(lexeme);
  const decides = DECISIONS.has(lemma) || UNDERTAKINGS.has(lemma);
  return (decides || APPEALS.has(lemma) || WISHES.has(lemma) || lemma === 'look' ? Governs.Present : 0) |
    (lower.endsWith('s') && (decides || APPEALS.has(lemma) || CLAUSE_APPEALS.has(lemma)) ? Governs.Opening : 0) |
    (decides || REFUSALS.has(lemma) ? Governs.Infinitive : 0) |
    (!(lexeme.flags & LexemeFlag.Word) || /^\(?(?:[a-z]|[ivx]+)[.)]*$/.test(lower) ? Governs.Nothing : 0);
});

/** Corrects the tags of governing verbs, in place. */
export function mendGoverningVerbs(document: Document, tags: Uint8Array): void {
  const { lexemes } = document.tokens;
  const lower = (i: number): string => lexemes[i]?.lower ?? '';
  for (const sentence of document.sentences) {
    const opener = openerOf(document, tags, sentence);
    for (let i = sentence.firstToken; i + 1 < sentence.endToken; i++) {
      if (lower(i) !== 'to') continue;
      // "its hope to further strengthen ties", "to further deepen" with a verb that is known by its ending.
      if (lower(i + 1) === 'further' && i + 2 < sentence.endToken && (tags[i + 2] === VB || VERB_ENDING.test(lower(i + 2)))) {
        tags[i] = TO;
        tags[i + 1] = RB;
        tags[i + 2] = VB;
      }
      const next = tags[i + 1];
      if (next !== VB && next !== NN) continue;
      // "declined to comment": one refuses to do something, never to a thing.
      if (next === NN && i > 0 && REFUSALS.has(lemmaOf(lexemes[i - 1]))) tags[i + 1] = VB;
      // "agreed to exchange envoys": before an object, what is agreed is a deed.
      if (next === NN && i > 0 && i + 2 < sentence.endToken && OBJECT[tags[i + 2]] && (DECISIONS.has(lemmaOf(lexemes[i - 1])) || UNDERTAKINGS.has(lemmaOf(lexemes[i - 1])))) tags[i + 1] = VB;
      if (tags[i + 1] === VB) tags[i] = TO;
    }
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const tag = tags[i];
      if (!DOUBTFUL[tag]) {
        // "that rents be frozen": before a subjunctive stands a noun.
        if (tag === VBZ && i > sentence.firstToken && lower(i + 1) === 'be') tags[i] = NNS;
      } else if (tag === VB) {
        if (goesOnInPresent(i, sentence.firstToken) && governing.of(lexemes[i]) & Governs.Present) tags[i] = VBP;
      } else if (i === opener && governing.of(lexemes[i]) & Governs.Opening && opensObject(i + 1)) tags[i] = VBZ;
      else if (i > sentence.firstToken && isGoverned(i + 1, sentence.endToken) && governing.of(lexemes[i]) & Governs.Infinitive && canBePredicate(i, sentence.firstToken)) tags[i] = isPastForm(i) ? VBD : lower(i).endsWith('s') ? VBZ : VBP;
    }
  }

  /** "We thank … and look forward": joined to a present tense, with no modal or "to" in between. */
  function goesOnInPresent(i: number, first: number): boolean {
    let k = i - 1;
    while (k >= first && tags[k] === RB) k--;
    if (k < first || tags[k] !== CC) return false;
    for (; k >= Math.max(first, i - MAX_BACK); k--) {
      if (tags[k] === VBP) return true;
      if (tags[k] === MD || (tags[k] === TO && tags[k + 1] === VB) || tags[k] === VBD || tags[k] === VBZ) return false;
    }
    return false;
  }

  function isPastForm(i: number): boolean {
    return lower(i).endsWith('ed') || (lemmaOf(lexemes[i]) !== lower(i) && !/(?:s|ing)$/.test(lower(i)));
  }

  function opensObject(i: number): boolean {
    return /^(?:on|upon|that|to|for|all|both|the|its|their|parties|member|states)$/.test(lower(i)) || tags[i] === NNP || tags[i] === NNPS || tags[i] === DT || tags[i] === NNS;
  }

  function isGoverned(i: number, end: number): boolean {
    if (i + 1 >= end) return false;
    return (tags[i] === TO && tags[i + 1] === VB) || (tags[i] === TO && tags[i + 1] === RB && tags[i + 2] === VB) || (lower(i) === 'in' && lower(i + 1).endsWith('ing'));
  }

  /** Whether what stands before is a subject and no auxiliary, determiner or other verb takes the word. */
  function canBePredicate(i: number, first: number): boolean {
    const before = tags[i - 1];
    if (before === DT || before === POS || before === IN || before === TO || before === MD || lower(i - 1) === ',' && !isPastForm(i)) return false;
    for (let k = i - 1; k >= Math.max(first, i - 3); k--) if (/^(?:be|been|being|is|are|was|were|has|have|had|having|'s|'ve|will|not)$/.test(lower(k))) return false;
    if (before === JJ && /^\p{Lu}/u.test(lexemes[i - 1].text)) return true;
    if (NAMES[before] && (before !== NNS || tags[i] !== NNS)) return true;
    for (let k = i - 1; k >= Math.max(first, i - MAX_BACK); k--) {
      if (FINITE[tags[k]]) return false;
      if (lower(k) === 'that' || lower(k) === ';') break;
    }
    return before === NN || before === NNS || lower(i - 1) === ',' || lower(i - 1) === ')';
  }
}

/** The first word of a sentence past its number, bullet and adverbs. */
function openerOf(document: Document, tags: Uint8Array, { firstToken, endToken }: Sentence): number {
  const { lexemes } = document.tokens;
  let i = firstToken;
  const limit = Math.min(endToken, firstToken + 5);
  while (i < limit && (tags[i] === RB || governing.of(lexemes[i]) & Governs.Nothing)) i++;
  return i;
}

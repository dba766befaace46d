/** Who and what each sentence is about, subjects first: where pronouns find their referents (after the forward-looking centers of Grosz, Joshi and Weinstein 1995). */
import { firstPhraseIn, subjectOf, type Clauses, type TokenRange } from '../clauses/clauses';
import { SAID, SAYS } from '../clauses/sayingForms';
import { LexemeFlag, TAGS, type Document } from '../document';
import type { Party } from './entities';
import { FEMALE, MALE } from './roleNouns';

/** Names of one sentence that are remembered. */
const MOST = 6;
/** How many sentences back a pronoun may reach. */
const PERSON_REACH = 4, THING_REACH = 2;
const of = (tag: 'NNS' | 'NNPS' | 'PRP'): number => TAGS.indexOf(tag);
const PLURAL: ReadonlySet<number> = new Set([of('NNS'), of('NNPS')]);

type Gender = 'he' | 'she' | null;

interface Center {
  readonly persons: number[];
  readonly things: number[];
  /** A thing that no entity names is the subject: "it" may mean that. */
  readonly unnamed: boolean;
}

/** One subject in a sentence: its words, and the party it names or stands for, or -1. */
interface Subject extends TokenRange { readonly party: number }

export class Focus {
  private readonly centers: Center[] = [];
  private readonly subjects: Subject[][] = [];
  private readonly genders: Gender[];
  /** Whom quoted words speak of is not whom the narrative goes on with. */
  private readonly isQuoted: Uint8Array;

  /** @param partyOf the party whose name heads the tokens, or that they describe, or -1; knows nothing of pronouns, and may ask the focus of what stands before */
  constructor(
    private readonly document: Document,
    private readonly clauses: Clauses,
    private readonly parties: readonly Party[],
    private readonly entityAt: Int32Array,
    partyOf: (range: TokenRange, sentence: number, focus: Focus) => number,
  ) {
    this.isQuoted = quotedTokens(document);
    this.genders = parties.map((party) => this.genderOf(party));
    document.sentences.forEach((_, s) => this.read(s, partyOf));
  }

  /** The person whom "he" or "she" at a token stands for, or -1. */
  person(token: number, sentence: number, gender: Gender): number {
    const fits = (party: number): boolean => party >= 0 && this.parties[party].entity.type === 'PERSON' && (gender === null || this.genders[party] === null || this.genders[party] === gender);
    const own = (this.subjects[sentence] ?? []).find((subject) => subject.end <= token && fits(subject.party));
    const found = own?.party ?? this.namesBefore(token, sentence).find(fits) ?? this.back(sentence, PERSON_REACH, (center) => center.persons.find(fits));
    if (found === undefined) return -1;
    if (gender !== null) this.genders[found] ??= gender;
    return found;
  }

  /** The body or place that "it" at a token stands for, or -1. */
  thing(token: number, sentence: number): number {
    const isThing = (party: number): boolean => party >= 0 && acts(this.parties[party]);
    const before = (this.subjects[sentence] ?? []).filter((subject) => subject.end <= token);
    const own = before.find((subject) => isThing(subject.party));
    if (own !== undefined) return own.party;
    if (before.length > 0 && before[0].party < 0 && !this.isPerson(before[0])) return -1;
    // "We welcome the Council's work and ask it to report": the object before.
    const object = before.length > 0 ? this.namesBefore(token, sentence).filter(isThing).at(-1) : undefined;
    if (object !== undefined) return object;
    for (let s = sentence - 1; s >= 0 && s >= sentence - THING_REACH; s--) {
      const [party] = this.centers[s].things;
      if (party !== undefined) return party;
      if (this.centers[s].unnamed) return -1;
    }
    return -1;
  }

  /** The body named last before a token, subjects first, or -1. */
  body(token: number, sentence: number, fits: (party: Party) => boolean): number {
    const isBody = (party: number): boolean => party >= 0 && fits(this.parties[party]);
    const own = (this.subjects[sentence] ?? []).filter((subject) => subject.end <= token && isBody(subject.party)).at(-1);
    return own?.party ?? this.namesBefore(token, sentence).reverse().find(isBody)
      ?? this.back(sentence, PERSON_REACH, (center, s) => center.things.find(isBody) ?? this.names(s).reverse().find(isBody)) ?? -1;
  }

  /** The first subject of a sentence that ends before a token. */
  subject(sentence: number, token = Infinity): TokenRange | null {
    const [first] = this.subjects[sentence] ?? [];
    return first !== undefined && first.end <= token ? first : null;
  }

  /** The parties named in a sentence, in text order. */
  names(sentence: number): number[] {
    return this.namesBefore(Infinity, sentence);
  }

  isPlural(range: TokenRange): boolean {
    const phrase = firstPhraseIn(this.clauses, range);
    return phrase !== null && PLURAL.has(this.clauses.tags[phrase.head]);
  }

  private read(s: number, partyOf: (range: TokenRange, sentence: number, focus: Focus) => number): void {
    const { verbGroupOf, verbGroups } = this.clauses;
    const subjects: Subject[] = this.subjects[s] = [];
    let last = -1;
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const range = verbGroups[v].form === 'finite' ? subjectOf(this.clauses, verbGroups[v]) : null;
      if (range === null || range.first <= last) continue;
      last = range.first;
      subjects.push({ ...range, party: this.pronoun(range, s) ?? partyOf(range, s, this) });
      if (subjects.length > MOST) break;
    }
    const named = this.namesBefore(Infinity, s, false);
    const speaker = this.inverted(s);
    const outside = subjects.filter(({ first }) => !this.isQuoted[first]);
    const order = [...(speaker < 0 ? [] : [speaker]), ...outside.map(({ party }) => party).filter((party) => party >= 0), ...named];
    const [first] = outside;
    this.centers.push({
      persons: [...new Set(order.filter((party) => this.parties[party].entity.type === 'PERSON'))].slice(0, MOST),
      things: [...new Set(outside.map(({ party }) => party).filter((party) => party >= 0 && acts(this.parties[party])))].slice(0, MOST),
      unnamed: first !== undefined && first.party < 0 && !this.isPerson(first) && !this.isPlural(first),
    });
  }

  private pronoun({ first, end }: TokenRange, s: number): number | null {
    if (end - first !== 1) return null;
    const { lower } = this.document.tokens.lexemes[first];
    if (lower === 'he' || lower === 'she') return this.person(first, s, lower);
    return lower === 'it' ? this.thing(first, s) : null;
  }

  private isPerson({ first, end }: TokenRange): boolean {
    return end - first === 1 && /^(?:he|she|i|we|you|who|they)$/.test(this.document.tokens.lexemes[first].lower);
  }

  /** The person behind an inverted verb of speech. */
  private inverted(s: number): number {
    const { firstToken, endToken } = this.document.sentences[s];
    const { lexemes } = this.document.tokens;
    for (let i = firstToken; i + 1 < endToken; i++) {
      if (!(SAID.has(lexemes[i].lower) || SAYS.has(lexemes[i].lower))) continue;
      for (let k = i + 1; k < Math.min(endToken, i + 14); k++) {
        if (/^[,.;:”"]$/.test(lexemes[k].text)) break;
        const party = this.entityAt[k];
        if (party >= 0 && this.parties[party].entity.type === 'PERSON') return party;
      }
    }
    return -1;
  }

  /** @param quoted whether names in marks count */
  private namesBefore(token: number, sentence: number, quoted = true): number[] {
    const { firstToken, endToken } = this.document.sentences[sentence];
    const found: number[] = [];
    for (let i = firstToken; i < endToken && i < token && found.length < 3 * MOST; i++) {
      const party = this.entityAt[i];
      if (party >= 0 && party !== this.entityAt[i - 1] && (quoted || !this.isQuoted[i])) found.push(party);
    }
    return found;
  }

  private back(sentence: number, reach: number, pick: (center: Center, s: number) => number | undefined): number | undefined {
    for (let s = sentence - 1; s >= 0 && s >= sentence - reach; s--) {
      const found = pick(this.centers[s], s);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What the titles before its names and its roles tell. */
  private genderOf({ entity, mentions, roles }: Party): Gender {
    if (entity.type !== 'PERSON') return null;
    const { lexemes } = this.document.tokens;
    for (const { first, end } of [...mentions.slice(0, 8).map((name) => ({ first: Math.max(0, name.first - 2), end: name.first })), ...roles.slice(0, 8)]) {
      for (let i = first; i < end; i++) {
        const word = lexemes[i].lower.replace(/\.$/, '');
        if (MALE.has(word)) return 'he';
        if (FEMALE.has(word)) return 'she';
      }
    }
    return null;
  }
}

const OPENING: ReadonlySet<string> = new Set(['“', '«', '„']);
const MARKS: ReadonlySet<string> = new Set([...OPENING, '”', '»', '"']);

/** Marks the tokens between quotation marks, paragraph by paragraph. */
function quotedTokens({ sentences, tokens }: Document): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = false, paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const { text, flags } = tokens.lexemes[i];
      if (flags & (LexemeFlag.OpenQuote | LexemeFlag.CloseQuote) && MARKS.has(text)) open = text === '"' ? !open : OPENING.has(text);
      else if (open) quoted[i] = 1;
    }
  }
  return quoted;
}

const acts = ({ entity }: Party): boolean => entity.type === 'ORG' || entity.type === 'GPE';

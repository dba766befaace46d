/** Who and what each sentence is about, subjects first: where pronouns find their referents (after the forward-looking centers of Grosz, Joshi and Weinstein 1995). */
import { firstPhraseIn, subjectOf, type Clauses, type TokenRange } from '../clauses/clauses';
import { SAID, SAYS } from '../clauses/sayingForms';
import { LexemeFlag, TAGS, type Document } from '../document';
import type { Party } from './entities';
import { FEMALE, isRoleNoun, MALE } from './roleNouns';

/** Names of one sentence that are remembered. */
const MOST = 6;
/** How many sentences back a pronoun may reach. */
const PERSON_REACH = 4, THING_REACH = 2;
/** How many sentences apart a text is read ahead, so that no chain of pronouns, each read from those before it, grows longer. */
const STRIDE = 32;
const [NNS, NNPS] = (['NNS', 'NNPS'] as const).map((tag) => TAGS.indexOf(tag));

type Gender = 'he' | 'she' | null;

/** One subject in a sentence: its words, and the party it names or stands for, or -1; those of "he" and "she" are found only when a person is asked for. */
interface Subject extends TokenRange { party: number }

/** Reads a sentence only when a pronoun or a description needs it: few do. */
export class Focus {
  /** By sentence, of those read so far. */
  private readonly subjects: (Subject[] | undefined)[];
  /** Before this sentence the first ones of each stride are read. */
  private strides = 0;
  /** Persons of each sentence whom a pronoun may mean, of those asked for so far. */
  private readonly persons: (number[] | undefined)[];
  private genders: Gender[] | null = null;
  private quoted: Uint8Array | null = null;

  /** @param partyOf the party whose name heads the tokens, or that they describe, or -1; knows nothing of pronouns, and may ask the focus of what stands before */
  constructor(
    private readonly document: Document,
    private readonly clauses: Clauses,
    private readonly parties: readonly Party[],
    private readonly entityAt: Int32Array,
    private readonly partyOf: (range: TokenRange, sentence: number, focus: Focus) => number,
  ) {
    this.subjects = new Array<Subject[] | undefined>(document.sentences.length).fill(undefined);
    this.persons = new Array<number[] | undefined>(document.sentences.length).fill(undefined);
  }

  /** The person whom "he" or "she" at a token stands for, or -1. */
  person(token: number, sentence: number, gender: 'he' | 'she'): number {
    return this.personOf(token, sentence, gender, this.genders ??= this.readGenders());
  }

  /** The body or place that "it" at a token stands for, or -1. */
  thing(token: number, sentence: number): number {
    const isThing = (party: number): boolean => party >= 0 && acts(this.parties[party]);
    const before = this.subjectsOf(sentence).filter((subject) => subject.end <= token);
    const own = before.find((subject) => isThing(subject.party));
    if (own !== undefined) return own.party;
    if (before.length > 0 && before[0].party < 0 && !this.isPerson(before[0])) return -1;
    // "We welcome the Council's work and ask it to report": the object before.
    const object = before.length > 0 ? this.namesBefore(token, sentence).filter(isThing).at(-1) : undefined;
    if (object !== undefined) return object;
    for (let s = sentence - 1; s >= 0 && s >= sentence - THING_REACH; s--) {
      const [party] = this.things(s);
      if (party !== undefined) return party;
      if (this.isUnnamed(s)) return -1;
    }
    return -1;
  }

  /** The body named last before a token, subjects first, or -1. */
  body(token: number, sentence: number, fits: (party: Party) => boolean): number {
    const isBody = (party: number): boolean => party >= 0 && fits(this.parties[party]);
    const own = this.subjectsOf(sentence).filter((subject) => subject.end <= token && isBody(subject.party)).at(-1);
    return own?.party ?? this.namesBefore(token, sentence).reverse().find(isBody)
      ?? this.back(sentence, (s) => this.things(s).find(isBody) ?? this.namesBefore(Infinity, s).reverse().find(isBody)) ?? -1;
  }

  /** The first subject of a sentence that ends before a token. */
  subject(sentence: number, token: number): TokenRange | null {
    const [first] = this.subjectsOf(sentence);
    return first !== undefined && first.end <= token ? first : null;
  }

  isPlural(range: TokenRange): boolean {
    const phrase = firstPhraseIn(this.clauses, range);
    return phrase !== null && (this.clauses.tags[phrase.head] === NNS || this.clauses.tags[phrase.head] === NNPS);
  }

  private subjectsOf(s: number): readonly Subject[] {
    for (; this.strides + STRIDE <= s; this.strides += STRIDE) {
      // As many as a pronoun reaches back, so that none passes them by.
      for (let k = this.strides; k < this.strides + PERSON_REACH; k++) if (this.subjects[k] === undefined) this.read(k);
    }
    return this.subjects[s] ?? this.read(s);
  }

  private read(s: number): readonly Subject[] {
    const { verbGroupOf, verbGroups } = this.clauses;
    // Set before it is filled: what stands for something may ask what stands before it in the sentence.
    const subjects: Subject[] = this.subjects[s] = [];
    let last = -1;
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const range = verbGroups[v].form === 'finite' ? subjectOf(this.clauses, verbGroups[v]) : null;
      if (range === null || range.first <= last) continue;
      last = range.first;
      subjects.push({ first: range.first, end: range.end, party: this.partyOfSubject(range, s) });
      if (subjects.length > MOST) break;
    }
    return subjects;
  }

  private partyOfSubject(range: TokenRange, s: number): number {
    if (this.gender(range) !== null) return -1;
    return range.end - range.first === 1 && this.lower(range.first) === 'it' ? this.thing(range.first, s) : this.partyOf(range, s, this);
  }

  /** What titles and roles tell of each person, and what the pronouns do that are subjects: read from the front, for each may tell those behind it. */
  private readGenders(): Gender[] {
    const genders = this.parties.map((party) => this.genderOf(party));
    for (let s = 0; s < this.document.sentences.length; s++) {
      if (!this.holdsPronoun(s)) continue;
      for (const subject of this.subjectsOf(s)) {
        const gender = this.gender(subject);
        if (gender !== null) subject.party = this.personOf(subject.first, s, gender, genders);
      }
    }
    return genders;
  }

  /** Whether "he" or "she" is a subject in a sentence. */
  private holdsPronoun(s: number): boolean {
    const { verbGroupOf, verbGroups } = this.clauses;
    for (let v = verbGroupOf[s]; v < verbGroupOf[s + 1]; v++) {
      const { subject } = verbGroups[v];
      if (subject !== null && this.gender(subject) !== null) return true;
    }
    return false;
  }

  private personOf(token: number, sentence: number, gender: 'he' | 'she', genders: Gender[]): number {
    const fits = (party: number): boolean => party >= 0 && this.parties[party].entity.type === 'PERSON' && (genders[party] === null || genders[party] === gender);
    const own = this.subjectsOf(sentence).find((subject) => subject.end <= token && fits(subject.party));
    // "The High Representative met the President, Omar Haddad, whom she thanked": she may be the one whom nothing names.
    if (own === undefined && this.subjectsOf(sentence).some((subject) => subject.end <= token && subject.party < 0 && this.isUnnamedPerson(subject))) return -1;
    const whom = /^whom?$/.test(this.lower(token - 1)) ? this.namesBefore(token, sentence).at(-1) : undefined;
    const found = own?.party ?? this.namesBefore(token, sentence).find((party) => party !== whom && fits(party)) ?? this.back(sentence, (s) => this.personsOf(s).find(fits));
    if (found === undefined) return -1;
    genders[found] ??= gender;
    return found;
  }

  private personsOf(s: number): readonly number[] {
    return this.persons[s] ??= this.readPersons(s);
  }

  /** Who speaks first, then the subjects, then who else is named. */
  private readPersons(s: number): number[] {
    const order = [this.inverted(s), ...this.outside(s).map(({ party }) => party), ...this.namesBefore(Infinity, s, false)];
    return [...new Set(order.filter((party) => party >= 0 && this.parties[party].entity.type === 'PERSON'))].slice(0, MOST);
  }

  /** Bodies and places that are subjects. */
  private things(s: number): number[] {
    return [...new Set(this.outside(s).map(({ party }) => party).filter((party) => party >= 0 && acts(this.parties[party])))].slice(0, MOST);
  }

  /** Whether a thing that no entity names is the subject: "it" may mean that. */
  private isUnnamed(s: number): boolean {
    const [first] = this.outside(s);
    return first !== undefined && first.party < 0 && !this.isPerson(first) && !this.isPlural(first);
  }

  /** The subjects outside quotation marks: whom quoted words speak of is not whom the narrative goes on with. */
  private outside(s: number): readonly Subject[] {
    return this.subjectsOf(s).filter(({ first }) => !this.isQuoted(first));
  }

  private isQuoted(token: number): boolean {
    this.quoted ??= quotedTokens(this.document);
    return this.quoted[token] === 1;
  }

  private gender({ first, end }: TokenRange): 'he' | 'she' | null {
    const lower = end - first === 1 ? this.lower(first) : '';
    return lower === 'he' || lower === 'she' ? lower : null;
  }

  /** Whether a phrase is of one person by an office alone. */
  private isUnnamedPerson(range: TokenRange): boolean {
    const phrase = firstPhraseIn(this.clauses, range);
    return phrase !== null && !phrase.pronoun && !this.isPlural(range) && isRoleNoun(this.lower(phrase.head));
  }

  private isPerson({ first, end }: TokenRange): boolean {
    return end - first === 1 && /^(?:he|she|i|we|you|who|they)$/.test(this.lower(first));
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
      if (party >= 0 && party !== this.entityAt[i - 1] && (quoted || !this.isQuoted(i))) found.push(party);
    }
    return found;
  }

  private back(sentence: number, pick: (s: number) => number | undefined): number | undefined {
    for (let s = sentence - 1; s >= 0 && s >= sentence - PERSON_REACH; s--) {
      const found = pick(s);
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

  private lower(i: number): string {
    return i < 0 ? '' : this.document.tokens.lexemes[i].lower;
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

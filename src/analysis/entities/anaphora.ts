/** Answers who is meant: by a name, by a description, by a pronoun. */
import type { Gazetteer } from '../../model/gazetteer';
import { firstPhraseIn, type Clauses, type TokenRange } from '../clauses/clauses';
import { TAGS, type Document } from '../document';
import { Affiliations } from './affiliations';
import { Descriptions } from './descriptions';
import type { Party } from './entities';
import { Focus } from './focus';
import type { Referents } from './referents';
import { sentenceOf } from '../sentenceOf';

/** Verbs of meeting: "they" in the next sentence are its subject and whom it met. */
const MEETING = new Set(['meet', 'talk', 'speak', 'confer', 'receive', 'host', 'welcome', 'join', 'visit', 'call', 'greet', 'see', 'hold']);
/** How many sentences back "they" may reach. */
const THEY_REACH = 5;
/** How many phrases of an enumeration are read. */
const MAX_CONJUNCTS = 24;
const [IN, TO, CC, LRB, RRB, WP, WDT, PRP$] = (['IN', 'TO', 'CC', '-LRB-', '-RRB-', 'WP', 'WDT', 'PRP$'] as const).map((tag) => TAGS.indexOf(tag));

export class AnaphoraReader implements Referents {
  readonly entities;
  /** For each token of a role, the person who bears it, or -1. */
  private readonly bearerAt: Int32Array;
  private readonly descriptions: Descriptions;
  private readonly focus: Focus;
  private readonly affiliations: Affiliations;

  constructor(private readonly document: Document, private readonly clauses: Clauses, parties: readonly Party[], readonly entityAt: Int32Array, gazetteer: Gazetteer) {
    this.descriptions = new Descriptions(document, clauses, parties, entityAt);
    this.entities = parties.map(({ entity }) => entity);
    this.bearerAt = new Int32Array(document.tokens.length).fill(-1);
    parties.forEach(({ roles }, i) => roles.forEach(({ first, end }) => this.bearerAt.fill(i, first, end)));
    this.focus = new Focus(document, clauses, parties, entityAt, (range, sentence, focus) => this.namedOrDescribed(range, sentence, focus));
    this.affiliations = new Affiliations(document, parties, entityAt, gazetteer);
  }

  resolve(first: number, end: number): string | null {
    const party = this.partyOf({ first, end });
    return party < 0 ? null : this.entities[party].id;
  }

  resolveAll(first: number, end: number): readonly string[] {
    const parts = this.conjuncts({ first, end });
    if (parts.length <= 1) {
      if (end - first === 1 && /^(?:they|them)$/.test(this.lower(first))) return this.those(first).map((party) => this.entities[party].id);
      const party = this.partyOf({ first, end });
      return party < 0 ? [] : [this.entities[party].id];
    }
    const parties = parts.map((part) => this.partyOf(part));
    return parties.includes(-1) ? [] : [...new Set(parties)].map((party) => this.entities[party].id);
  }

  affiliationOf(id: string): string | null {
    const party = this.affiliations.of(this.entities.findIndex((entity) => entity.id === id));
    return party < 0 ? null : this.entities[party].id;
  }

  private partyOf(range: TokenRange): number {
    if (range.first >= range.end || range.first >= this.document.tokens.length) return -1;
    const sentence = sentenceOf(this.document, range.first);
    if (range.end - range.first === 1) {
      const lower = this.lower(range.first);
      if (lower === 'he' || lower === 'she') return this.focus.person(range.first, sentence, lower);
      if (lower === 'it') return this.focus.thing(range.first, sentence);
      const tag = this.clauses.tags[range.first];
      if (tag === PRP$ && (lower === 'his' || lower === 'her')) return this.focus.person(range.first, sentence, lower === 'his' ? 'he' : 'she');
      if (tag === WP || tag === WDT || (lower === 'that' && this.entityAt[range.first] < 0)) return this.antecedent(range.first);
    }
    if (range.end - range.first === 2 && /^(?:former|latter)$/.test(this.lower(range.first + 1))) return this.oneOfTwo(range.first, sentence, this.lower(range.first + 1) === 'latter');
    return this.namedOrDescribed(range, sentence, this.focus);
  }

  /** "the former", "the latter": of the two persons named before it in its sentence, or else in the one before; where no person is, of two bodies or countries. */
  private oneOfTwo(token: number, sentence: number, latter: boolean): number {
    for (let s = sentence; s >= 0 && s >= sentence - 1; s--) {
      const { firstToken, endToken } = this.document.sentences[s];
      const named = new Set<number>();
      for (let i = firstToken; i < Math.min(endToken, token); i++) if (this.entityAt[i] >= 0) named.add(this.entityAt[i]);
      for (const types of [['PERSON'], ['ORG', 'GPE']]) {
        const parties = [...named].filter((party) => types.includes(this.entities[party].type));
        if (parties.length === 2) return parties[latter ? 1 : 0];
        if (parties.length > 0) break;
      }
    }
    return -1;
  }

  /** Whom a name or a description stands for, no pronoun: all that the focus may ask while it reads. */
  private namedOrDescribed(range: TokenRange, sentence: number, focus: Focus): number {
    const known = this.named(range);
    if (known !== null) return known;
    const person = this.descriptions.person(range);
    return person >= 0 ? person : this.descriptions.thing(range, sentence, focus);
  }

  /** The party whose name heads the range, or whose role or apposition does; -1 where several do; null where none does. */
  private named(range: TokenRange): number | null {
    const phrase = firstPhraseIn(this.clauses, range);
    const head = phrase === null ? range.first : Math.min(phrase.head, range.end - 1);
    if (this.conjuncts(range).length > 1) return -1;
    if (this.entityAt[head] >= 0 && !this.goesOn(head, range.end)) return this.entityAt[head];
    if (this.bearerAt[head] >= 0) return this.bearerAt[head];
    // A name behind a comma explains the phrase: "the operator of the data centre, NorthLoop".
    for (let i = head + 1; i <= range.end && i < head + 16; i++) {
      if (this.lower(i) !== ',') continue;
      const after = firstPhraseIn(this.clauses, { first: i + 1, end: i + 3 });
      if (after === null || after.first > i + 2 || (i === range.end && this.lower(after.end) !== ',')) continue;
      const party = this.entityAt[after.head] >= 0 ? this.entityAt[after.head] : this.bearerAt[after.head];
      return party < 0 ? null : party;
    }
    return null;
  }

  /** A name that only owns what follows: "Kenya's …". */
  private goesOn(head: number, end: number): boolean {
    return head + 1 < end && this.entityAt[head + 1] < 0 && /^(?:'s|’s|')$/.test(this.lower(head + 1));
  }

  /** What a relative pronoun stands for: the phrase that ends before it. */
  private antecedent(pronoun: number): number {
    let before = pronoun - 1;
    if (before >= 0 && this.lower(before) === ',') before--;
    if (before < 0 || before < this.document.sentences[sentenceOf(this.document, pronoun)].firstToken) return -1;
    if (this.entityAt[before] >= 0) return this.entityAt[before];
    return this.bearerAt[before];
  }

  /** Whom "they" stands for: the parties of an enumeration that is the last subject, or those who met. */
  private those(token: number): number[] {
    const s = sentenceOf(this.document, token);
    for (let sentence = s; sentence >= 0 && sentence > s - THEY_REACH; sentence--) {
      const subject = this.focus.subject(sentence, token);
      // "They also …" goes on with the same.
      if (subject === null || /^they$/.test(this.lower(subject.first))) continue;
      const parts = this.conjuncts(subject);
      if (parts.length > 1) {
        const all = parts.map((part) => this.partyOf(part));
        return all.includes(-1) ? [] : all;
      }
      if (this.focus.isPlural(subject)) return [];
      const party = this.partyOf(subject);
      const other = party < 0 ? -1 : this.met(sentence, subject, party);
      if (other >= 0) return [party, other];
    }
    return [];
  }

  /** Whom the party that is the subject of a sentence met: the first other of its type named behind a verb of meeting, or -1. */
  private met(sentence: number, subject: TokenRange, party: number): number {
    const { verbGroups, verbGroupOf } = this.clauses;
    for (let v = verbGroupOf[sentence]; v < verbGroupOf[sentence + 1]; v++) {
      const { first, head, lemma } = verbGroups[v];
      if (first < subject.end || !MEETING.has(lemma)) continue;
      const { endToken } = this.document.sentences[sentence];
      for (let i = head + 1; i < endToken; i++) {
        const other = this.entityAt[i];
        if (other >= 0 && other !== party && this.entities[other].type === this.entities[party].type) return other;
      }
      return -1;
    }
    return -1;
  }

  /** The phrases that commas and "and" join at the top of a range: complements, appositions and brackets left out. */
  private conjuncts(range: TokenRange): TokenRange[] {
    const { tags } = this.clauses;
    const starts: number[] = [];
    let joined = true, conjunction = false, depth = 0;
    for (let i = range.first; i < range.end && starts.length < MAX_CONJUNCTS; i++) {
      if (tags[i] === LRB) depth++;
      else if (tags[i] === RRB) depth = Math.max(0, depth - 1);
      if (depth > 0 || this.insideName(i)) continue;
      const isAnd = tags[i] === CC && /^(?:and|&)$/.test(this.lower(i));
      if (tags[i] === IN || tags[i] === TO || tags[i] === WP || tags[i] === WDT) joined = false;
      if (isAnd || this.lower(i) === ',') {
        joined = true;
        conjunction ||= isAnd;
        continue;
      }
      if (!joined) continue;
      const phrase = firstPhraseIn(this.clauses, { first: i, end: i + 1 });
      if (phrase === null) continue;
      joined = false;
      if (starts.length > 0 && this.isApposed(starts.at(-1)!, phrase.head)) continue;
      starts.push(phrase.first < range.first ? range.first : phrase.first);
    }
    if (!conjunction || starts.length < 2) return [range];
    return starts.map((first, i) => ({ first, end: starts[i + 1] ?? range.end }));
  }

  /** An apposition is no party of its own: "the Foreign Secretary, Ana Lund", "Ana Lund, Foreign Secretary". */
  private isApposed(start: number, head: number): boolean {
    const before = firstPhraseIn(this.clauses, { first: start, end: start + 1 });
    if (before === null) return false;
    const explains = (role: number, name: number): boolean => this.entityAt[name] >= 0 && this.bearerAt[role] === this.entityAt[name];
    return explains(before.head, head) || explains(head, before.head);
  }

  private insideName(i: number): boolean {
    return i > 0 && this.entityAt[i] >= 0 && this.entityAt[i] === this.entityAt[i - 1];
  }

  private lower(i: number): string {
    return this.document.tokens.lexemes[i]?.lower ?? '';
  }
}

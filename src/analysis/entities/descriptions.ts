/** Definite descriptions: whom "the Foreign Secretary", "the company" and "the Chinese side" stand for. */
import { firstPhraseIn, type Clauses, type NounPhrase, type TokenRange } from '../clauses/clauses';
import { LexemeFlag, TAGS, type Document } from '../document';
import type { Party } from './entities';
import type { Focus } from './focus';
import { folded, spellingOf } from './spelling';
import { BODIES, COMPANIES, isRoleNoun, PLACES } from './roleNouns';
import { firstIndex } from '../firstIndex';

/** Parties looked at that have one word of role or name in common. */
const MAX_BEARERS = 32;
const [DT, POS, JJ, NNS, NNPS, IN] = (['DT', 'POS', 'JJ', 'NNS', 'NNPS', 'IN'] as const).map((tag) => TAGS.indexOf(tag));
const DEFINITE = new Set(['the', 'this', 'that', 'said']);
/** Bodies whose noun says little of what they are: the one in focus will do, unless a capital says that one is meant which the text names nowhere. */
const ANY_BODY = new Set(['organisation', 'organization', 'association', 'charity', 'foundation', 'agency', 'institution', 'institute', 'ministry', 'department', 'bank', 'hospital', 'university']);
/** What makes a role less than the noun alone says. */
const LOWER_RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'junior', 'shadow', 'former', 'outgoing']);
/** Kinds said of so much that the word in a name proves nothing. */
const VAGUE = new Set(['group', 'team', 'body', 'force', 'service', 'office', 'operator', 'partner']);

export class Descriptions {
  /** Parties by each word of their roles, made when first needed. */
  private byRoleWord: ReadonlyMap<string, readonly number[]> | null = null;
  /** Bodies and places by each word of their names, made when first needed. */
  private byNameWord: ReadonlyMap<string, readonly number[]> | null = null;

  /** Bodies by what an apposition calls them, made when first needed. */
  private byApposition: ReadonlyMap<string, number> | null = null;

  constructor(private readonly document: Document, private readonly clauses: Clauses, private readonly parties: readonly Party[], private readonly entityAt: Int32Array) {}

  /** The person whose role a definite phrase gives, or -1. */
  person(range: TokenRange): number {
    const phrase = this.definite(range);
    if (phrase === null || !isRoleNoun(this.lower(phrase.head))) return -1;
    const wanted = this.words(phrase, range);
    const bearers = this.bearersOf(this.lower(phrase.head)).filter((party) => this.bears(party, wanted) && this.holds(party, this.lower(phrase.head)));
    const before = bearers.map((party) => ({ party, at: lastBefore(this.parties[party].mentions, phrase.first) })).filter(({ at }) => at >= 0);
    // "The Minister" is the minister rather than the deputy named last.
    const full = before.filter(({ party }) => this.hasFullRank(party, wanted));
    if (before.length > 0) return (full.length > 0 ? full : before).reduce((best, one) => (one.at > best.at ? one : best)).party;
    return bearers.length === 1 ? bearers[0] : -1;
  }

  /** The body or place that a definite phrase describes, or -1. */
  thing(range: TokenRange, sentence: number, focus: Focus): number {
    const phrase = this.definite(range);
    if (phrase === null) return -1;
    const head = this.lower(phrase.head);
    const company = COMPANIES.has(head);
    if (!company && !BODIES.has(head) && !PLACES.has(head)) return -1;
    const wanted = this.words(phrase, range).filter((word) => word !== head);
    const people = this.people(phrase);
    if (PLACES.has(head) || head === 'government') {
      const party = people === null ? -1 : this.countryOf(people);
      if (party >= 0 && /^(?:side|country|state|nation)$/.test(head)) return party;
    }
    const isCalled = ({ entity }: Party): boolean => entity.type !== 'PERSON' && entity.names.some((name) => {
      const { words } = spellingOf(name);
      return words.includes(head) && wanted.every((word) => words.includes(word) || isDemonymOf(word, name));
    });
    if (VAGUE.has(head) && wanted.length === 0) return company ? focus.body(phrase.first, sentence, (party) => party.entity.type === 'ORG' && !isCalled(party)) : -1;
    const apposed = wanted.length === 0 ? this.apposedBefore(head, phrase.first) : -1;
    if (apposed >= 0) return apposed;
    const called = focus.body(phrase.first, sentence, isCalled);
    if (called >= 0) return wanted.length === 0 ? this.moreNamed(called, head, phrase.first, sentence, isCalled) : called;
    const far = this.calledBefore(head, phrase.first, isCalled);
    if (far >= 0) return far;
    const described = wanted.filter((word) => word !== people);
    if (company) return focus.body(phrase.first, sentence, ({ entity }) => entity.type === 'ORG' && !isPublic(entity.name));
    const capital = (this.document.tokens.lexemes[phrase.head].flags & LexemeFlag.Capitalised) !== 0;
    if (ANY_BODY.has(head) && !capital && described.length === 0) return focus.body(phrase.first, sentence, ({ entity }) => entity.type === 'ORG' && !isPublic(entity.name) === !/^(?:ministry|department)$/.test(head));
    return -1;
  }

  /** The country of a people, by any of its names; rather not one of two parts, which may be a pair of countries. */
  private countryOf(people: string): number {
    let pair = -1;
    for (let i = 0; i < this.parties.length; i++) {
      const { type, names } = this.parties[i].entity;
      const name = type === 'GPE' ? names.find((one) => isDemonymOf(people, one)) : undefined;
      if (name !== undefined && !name.includes('-')) return i;
      if (name !== undefined && pair < 0) pair = i;
    }
    return pair;
  }

  /** The party whose name holds a word and that was named last before a token, however far, or -1. */
  private calledBefore(word: string, token: number, isCalled: (party: Party) => boolean): number {
    let best = -1, last = -1;
    this.byNameWord ??= this.readNameWords();
    for (const party of this.byNameWord.get(word) ?? []) {
      const at = lastBefore(this.parties[party].mentions, token);
      if (at > last && isCalled(this.parties[party])) { best = party; last = at; }
    }
    return best;
  }

  /** "Stichting Halden, the pension fund for nurses, …": the body that the text introduces by such a noun, where it is one alone, or -1. */
  private apposedBefore(head: string, token: number): number {
    this.byApposition ??= this.readAppositions();
    const party = this.byApposition.get(head) ?? -1;
    return party >= 0 && lastBefore(this.parties[party].mentions, token) >= 0 ? party : -1;
  }

  /** Bodies by the noun of the apposition behind one of their names; -1 where several have one. */
  private readAppositions(): ReadonlyMap<string, number> {
    const { lexemes, length } = this.document.tokens, { tags } = this.clauses;
    const found = new Map<string, number>();
    this.parties.forEach(({ entity, mentions }, party) => {
      if (entity.type !== 'ORG') return;
      for (const { end } of mentions) {
        if (end + 3 >= length || lexemes[end].text !== ',' || !/^(?:an?|the)$/.test(lexemes[end + 1].lower)) continue;
        const phrase = firstPhraseIn(this.clauses, { first: end + 1, end: end + 2 });
        if (phrase === null || phrase.first !== end + 1 || tags[phrase.head] === NNS || this.entityAt[phrase.head] >= 0) continue;
        const noun = this.lower(phrase.head);
        if (COMPANIES.has(noun) || BODIES.has(noun)) found.set(noun, found.has(noun) && found.get(noun) !== party ? -1 : party);
      }
    });
    return found;
  }

  /** Of two universities, the one that the text speaks of again and again, rather than one named once and not just before. */
  private moreNamed(called: number, head: string, token: number, sentence: number, isCalled: (party: Party) => boolean): number {
    const { mentions } = this.parties[called];
    if (mentions.length > 1 || mentions[0].first >= this.document.sentences[Math.max(0, sentence - 1)].firstToken) return called;
    this.byNameWord ??= this.readNameWords();
    let best = called;
    for (const party of this.byNameWord.get(head) ?? []) {
      const { length } = this.parties[party].mentions;
      if (length > 2 && length > this.parties[best].mentions.length && lastBefore(this.parties[party].mentions, token) >= 0 && isCalled(this.parties[party])) best = party;
    }
    return best;
  }

  private bearersOf(word: string): readonly number[] {
    this.byRoleWord ??= this.readRoleWords();
    return this.byRoleWord.get(word) ?? [];
  }

  private readRoleWords(): ReadonlyMap<string, readonly number[]> {
    const parties = new Map<string, number[]>();
    this.parties.forEach(({ roles }, i) => {
      for (const { first, end } of roles) for (let t = first; t < end; t++) push(parties, this.lower(t), i);
    });
    return parties;
  }

  private readNameWords(): ReadonlyMap<string, readonly number[]> {
    const parties = new Map<string, number[]>();
    this.parties.forEach(({ entity }, i) => {
      if (entity.type !== 'PERSON') for (const word of spellingOf(entity.name).words) push(parties, word, i);
    });
    return parties;
  }

  /** A noun phrase of one thing with a definite article, or with a capital and none ("Foreign Secretary meets"). */
  private definite(range: TokenRange): NounPhrase | null {
    const phrase = firstPhraseIn(this.clauses, range);
    if (phrase === null || phrase.pronoun) return null;
    const { lexemes } = this.document.tokens, { tags } = this.clauses;
    if (tags[phrase.head] === NNS || tags[phrase.head] === NNPS) return null;
    if (tags[phrase.first] === DT) return DEFINITE.has(lexemes[phrase.first].lower) ? phrase : null;
    for (let i = phrase.first; i < phrase.head; i++) if (tags[i] === POS) return null;
    return (lexemes[phrase.head].flags & LexemeFlag.Capitalised) !== 0 && isRoleNoun(this.lower(phrase.head)) ? phrase : null;
  }

  /** The words that describe: modifiers and head, and what "of …" right behind adds. */
  private words(phrase: NounPhrase, range: TokenRange): string[] {
    const { lexemes } = this.document.tokens, { tags } = this.clauses;
    const words: string[] = [];
    for (let i = phrase.first; i <= phrase.head; i++) if (tags[i] !== DT && tags[i] !== POS && !(tags[i] === JJ && !(lexemes[i].flags & LexemeFlag.Capitalised))) words.push(this.lower(i));
    if (phrase.end < range.end && tags[phrase.end] === IN && this.lower(phrase.end) === 'of') {
      for (let i = phrase.end + 1; i < Math.min(range.end, phrase.end + 7) && lexemes[i].flags & LexemeFlag.Word; i++) if (lexemes[i].flags & LexemeFlag.Capitalised) words.push(this.lower(i));
    }
    return words;
  }

  private people(phrase: NounPhrase): string | null {
    for (let i = phrase.first; i < phrase.head; i++) if (this.entityAt[i] >= 0 && this.parties[this.entityAt[i]].entity.type === 'NORP') return this.lower(i);
    return null;
  }

  private bears(party: number, wanted: readonly string[]): boolean {
    const { lexemes } = this.document.tokens;
    const role: string[] = [];
    for (const { first, end } of this.parties[party].roles) for (let i = first; i < end && role.length < 60; i++) role.push(lexemes[i].lower);
    return wanted.every((word) => role.includes(word) || role.some((one) => isDemonymOf(word, one) || isDemonymOf(one, word)));
  }

  /** Whether a party's role is not one below or before the role in question. */
  private hasFullRank(party: number, wanted: readonly string[]): boolean {
    return this.parties[party].roles.every(({ first, end }) => {
      for (let i = first; i < end; i++) if (LOWER_RANKS.has(this.lower(i)) && !wanted.includes(this.lower(i))) return false;
      return true;
    });
  }

  /** Whether an office is a person's own: "the Envoy of the Secretary-General" and "the President's Envoy" are not the other. */
  private holds(party: number, office: string): boolean {
    for (const { first, end } of this.parties[party].roles) {
      for (let i = first; i < end; i++) {
        if (this.lower(i) !== office || this.clauses.tags[i + 1] === POS) continue;
        let k = i - 1;
        while (k >= first && !/^(?:of|for|to|and)$/.test(this.lower(k))) k--;
        if (k < first || this.lower(k) === 'and' || this.lower(k + 1) !== 'the') return true;
      }
    }
    return false;
  }

  private lower(i: number): string {
    return this.document.tokens.lexemes[i].lower;
  }
}

function push(map: Map<string, number[]>, word: string, party: number): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [party]);
  else if (list.length < MAX_BEARERS && list.at(-1) !== party) list.push(party);
}

/** The first token of the last mention before a token, or -1. */
function lastBefore(mentions: readonly TokenRange[], token: number): number {
  return mentions[firstIndex(0, mentions.length, (i) => mentions[i].first >= token) - 1]?.first ?? -1;
}

const isPublic = (name: string): boolean => /ministry|department|commission|council|committee|government|authority|parliament|administration|agency|congress|court|university|union|association|society|police|army|navy|forces|united nations/i.test(name);

/** Names whose adjective begins otherwise. */
const DEMONYMS: Readonly<Record<string, string>> = {
  dutch: 'netherlands', british: 'united kingdom', american: 'united states', swiss: 'switzerland', greek: 'greece', french: 'france', welsh: 'wales', filipino: 'philippines', spanish: 'spain', danish: 'denmark',
  finnish: 'finland', burmese: 'myanmar', emirati: 'united arab emirates', kiwi: 'new zealand', irish: 'ireland', cypriot: 'cyprus', turkish: 'turkey', polish: 'poland', scottish: 'scotland', manx: 'isle of man',
};

/** Whether an adjective of people, in lower case, is made from the name of a country: "Norwegian" of "Norway". */
export function isDemonymOf(people: string, country: string): boolean {
  const name = folded(country);
  const irregular = DEMONYMS[people];
  if (irregular !== undefined) return name === irregular || (irregular === 'united kingdom' && /^(?:uk|britain|great britain)$/.test(name)) || (irregular === 'united states' && /^usa?$/.test(name)) || (irregular === 'netherlands' && name === 'holland');
  if (people.length < 5 || !/(?:n|ese|i|ish|ic|an|h|k|e)$/.test(people) || name.length < 4) return false;
  const last = name.split(' ').at(-1)!;
  const stem = Math.min(last.length - 1, people.length - 2, 5);
  return stem >= 4 && last.slice(0, stem) === people.slice(0, stem) && people !== last;
}

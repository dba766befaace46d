/** Reads the role that a text gives a person, before or behind the name: "Prime Minister Ana Lund", "Ana Lund, head of the agency". */
import { LexemeFlag, TAGS, type Document, type Tag } from '../document';
import type { TokenRange } from '../clauses/clauses';
import { NO_NAMES } from '../mentions/cueWords';
import { TITLES } from '../mentions/titles';
import { tagTable } from '../tagTable';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { isRoleNoun } from './roleNouns';

/** The longest role, in tokens. */
const LONGEST = 16;
const of = (tag: Tag): number => TAGS.indexOf(tag);
const LINKS = new Set(['of', 'for', 'and', 'to', '&', 'at', 'in']);
const VERBS = tagTable('VBD', 'VBZ', 'VBP', 'MD', 'VB');
/** Tags of words with a capital that belong to no role. */
const NO_ROLE = tagTable('VBD', 'VBZ', 'VBP', 'MD', 'VB', 'IN', 'WRB', 'PRP', 'CC', 'RB');
/** Tags of words that a role does not begin or end with. */
const IDLE = tagTable('IN', 'DT', 'POS', 'PRP$');
const [IN, DT, POS, POSSESSIVE, WP, WDT] = (['IN', 'DT', 'POS', 'PRP$', 'WP', 'WDT'] as const).map(of);

/** What headlines tell of a person. */
const OCCASIONS = new Set(['readout', 'statement', 'remarks', 'speech', 'address', 'transcript', 'message', 'visit', 'meeting', 'call', 'arrival', 'appointment', 'election', 'departure', 'death', 'passing']);

/** Courtesy titles are no roles. */
const COURTESY = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'messrs', 'h.e', 'excellency', 'honourable', 'honorable', 'hon', 'mme']);

/** As what a word may stand in a role. */
const Part = { Title: 1, Role: 2, Link: 4, Courtesy: 8 } as const;

const partsOfRoles = new LexemeMemo(({ lower }) => {
  const plain = lower.replace(/\.$/, '');
  return (TITLES.has(plain) ? Part.Title : 0) | (isRoleNoun(lower) ? Part.Role : 0) | (LINKS.has(lower) ? Part.Link : 0) | (COURTESY.has(plain) ? Part.Courtesy : 0);
});

export class RoleReader {
  /** @param isPerson whether a token is part of a person's name: no role reaches over another person */
  constructor(private readonly document: Document, private readonly isPerson: (token: number) => boolean) {}

  /** The words of the role given with the name at the tokens `name`, within its sentence: one range, two around the name, or none. */
  roleOf(name: TokenRange, sentence: TokenRange): readonly TokenRange[] {
    const before = this.before(name, sentence);
    if (before !== null) {
      const of = this.ofBehind(name, sentence);
      return of === null ? [before] : [before, of];
    }
    const apposed = this.apposedBefore(name, sentence) ?? this.behind(name, sentence);
    return apposed === null ? [] : [apposed];
  }

  /** Whether the tokens hold a noun of role. */
  private hasRole(range: TokenRange): boolean {
    for (let i = range.first; i < range.end; i++) if (this.is(i, Part.Role)) return true;
    return false;
  }

  /** @param parts bits of {@link Part} */
  private is(i: number, parts: number): boolean {
    return (partsOfRoles.of(this.document.tokens.lexemes[i]) & parts) !== 0;
  }

  /** "Kenyan Minister of Trade Otieno": what stands right before the name, back to where no title or name goes on. */
  private before(name: TokenRange, sentence: TokenRange): TokenRange | null {
    let first = name.first;
    const limit = Math.max(sentence.first, name.first - LONGEST);
    while (first > limit && !this.isPerson(first - 1) && this.belongs(first - 1, first)) first--;
    return this.trimmed({ first: this.pastBody(first, name.first), end: name.first });
  }

  /** "the Government of Kenya and President Ana Lund", "Remarks of President Ana Lund": past a body that is joined to a role, and past what a headline tells of. */
  private pastBody(first: number, end: number): number {
    const { lexemes } = this.document.tokens;
    let isBody = false;
    for (let i = first; i < end && !this.is(i, Part.Role); i++) {
      if (lexemes[i].lower === 'of') {
        if (i > first && OCCASIONS.has(lexemes[i - 1].lower)) return i + 1;
        isBody = true;
      }
      else if (isBody && lexemes[i].lower === 'and' && this.hasRole({ first: i + 1, end })) return i + 1;
    }
    return first;
  }

  private belongs(i: number, next: number): boolean {
    const { lexemes, tags } = this.document.tokens;
    const { flags } = lexemes[i];
    if (this.is(i, Part.Title | Part.Role)) return true;
    if (flags & LexemeFlag.Capitalised && flags & LexemeFlag.Word) return !NO_ROLE[tags[i]];
    // "Minister for the Armed Forces Ana Lund": the article of the field.
    const article = lexemes[i].lower === 'the' ? i : lexemes[next].lower === 'the' ? next : -1;
    if (article > 0 && article + 1 < lexemes.length) return this.is(article - 1, Part.Link) && (lexemes[article + 1].flags & LexemeFlag.Capitalised) !== 0 && (article === i || (i > 0 && (lexemes[i - 1].flags & LexemeFlag.Capitalised) !== 0));
    return (tags[i] === POS || this.is(i, Part.Link)) && (lexemes[next].flags & LexemeFlag.Capitalised) !== 0 && i > 0 && (lexemes[i - 1].flags & LexemeFlag.Word) !== 0;
  }

  /** "the Kenyan Foreign Minister, Ana Lund": a role with its article, a comma, the name. */
  private apposedBefore(name: TokenRange, sentence: TokenRange): TokenRange | null {
    const { lexemes, tags } = this.document.tokens;
    let comma = name.first - 1;
    while (comma > sentence.first && this.is(comma, Part.Title)) comma--;
    if (comma <= sentence.first || lexemes[comma].text !== ',') return null;
    const limit = Math.max(sentence.first, comma - LONGEST);
    let inner: TokenRange | null = null;
    for (let i = comma - 1; i >= limit; i--) {
      if (VERBS[tags[i]] || lexemes[i].text === ',') return inner;
      if (tags[i] === DT || tags[i] === POSSESSIVE || tags[i] === POS || i === sentence.first) {
        const range = this.trimmed({ first: i, end: comma });
        const isWhole = range !== null && this.headIsRole(range);
        // "The Chairperson of the Commission, Ana Lund": the article of what the role is for.
        if (tags[i] !== POS && !(i > limit && this.is(i - 1, Part.Link))) return isWhole ? range : inner;
        // "the Special Envoy of the Secretary-General for Kenya, Ana Lund": whose envoy it is bears no name.
        if (isWhole && !(tags[i] === DT && i > limit && lexemes[i - 1].lower === 'of')) return range;
        inner ??= isWhole ? range : null;
      }
    }
    return inner;
  }

  /** "Ana Lund, Chief Executive Officer of Velmora Grid": a phrase with a role as its head behind a comma. */
  private behind(name: TokenRange, sentence: TokenRange): TokenRange | null {
    const { lexemes, tags } = this.document.tokens;
    let i = name.end;
    if (i + 1 >= sentence.end || !/^[,(]$/.test(lexemes[i].text)) return null;
    i++;
    // "Ana Lund, M.D., Chief Medical Officer": past a degree.
    while (i + 2 < sentence.end && lexemes[i + 1].text === ',' && (NO_NAMES.has(lexemes[i].lower) || lexemes[i].text.includes('.'))) i += 2;
    if (tags[i] === DT) i++;
    let end = i;
    const limit = Math.min(sentence.end, i + LONGEST);
    while (end < limit && !/^[,;:()."”“]$/.test(lexemes[end].text) && !VERBS[tags[end]] && tags[end] !== WP && tags[end] !== WDT) end++;
    const range = this.trimmed({ first: i, end });
    return range !== null && this.headIsRole(range) ? range : null;
  }

  /** "President Ana Lund of Norway": the "of" and the capitalised words behind it. */
  private ofBehind(name: TokenRange, sentence: TokenRange): TokenRange | null {
    const { lexemes } = this.document.tokens;
    if (name.end + 1 >= sentence.end || lexemes[name.end].lower !== 'of') return null;
    let end = name.end + 1;
    if (lexemes[end].lower === 'the') end++;
    const start = end;
    while (end < sentence.end && end < start + 6 && lexemes[end].flags & LexemeFlag.Capitalised) end++;
    return end > start ? { first: name.end, end } : null;
  }

  /** Whether the first noun group of the range, up to its first preposition, ends with a role. */
  private headIsRole({ first, end }: TokenRange): boolean {
    let i = first;
    while (i < end && this.document.tokens.tags[i] !== IN && !this.is(i, Part.Link)) i++;
    return i > first && this.is(i - 1, Part.Role);
  }

  /** Without leading articles, links and courtesy titles; null where no role is left. */
  private trimmed({ first, end }: TokenRange): TokenRange | null {
    while (first < end && this.isIdle(first)) first++;
    while (end > first && this.isIdle(end - 1)) end--;
    return first < end && this.hasRole({ first, end }) ? { first, end } : null;
  }

  private isIdle(i: number): boolean {
    const { lexemes, tags } = this.document.tokens;
    return IDLE[tags[i]] === 1 || this.is(i, Part.Link | Part.Courtesy) || !(lexemes[i].flags & LexemeFlag.Word);
  }
}

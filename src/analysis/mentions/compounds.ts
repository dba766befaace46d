/** Builds names around a head word that tells their type: "Ministry of Water and Energy", "Elm River Basin", "Treaty on Open Skies". */
import { NameList } from '../../model/gazetteer';
import type { EntityType } from '../annotation';
import { LexemeFlag, TAGS, type Sentence } from '../document';
import { Cue } from './cues';
import { HEAD_TYPES, LEADING, NAMED_BODIES, NUMBERED, TAKES_COMPLEMENT } from './cueWords';
import type { NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';

const LINKS = new Set(['of', 'for', 'on', 'to', 'against', 'in']);
/** Small words of other languages behind the head of a name. */
const FOREIGN_LINKS = new Set(['de', 'des', 'du', 'del', 'della', 'di', 'da', 'do', 'dos', 'la', 'las', 'los', 'le', 'les', 'für', 'voor']);
/** Titles that stand in the names of hospitals, schools and foundations: "Queen Oda Hospital". */
const ROYAL = new Set(['king', 'queen', 'prince', 'princess', 'emperor', 'sultan', 'sheikh', 'lady', 'lord', 'sir', 'pope', 'father', 'crown']);
/** Those whom bodies and meetings are named after, among generic words too. */
const MANY = new Set(['children', 'women', 'people', 'men', 'workers', 'leaders', 'ministers', 'farmers']);
const POSSESSORS = new Set(['its', 'their', 'our', 'his', 'her', 'my', 'your', 'this', 'these']);
const ARTICLES = new Set(['the', 'a', 'an']);
/** Words of titles that are portfolios too: "Ministry of Finance", "Department of State". */
const PORTFOLIOS = new Set(['finance', 'justice', 'interior', 'state', 'home', 'defence', 'defense', 'foreign', 'special', 'general', 'high']);
const CD = TAGS.indexOf('CD');
/** Portfolios may list several fields: "Ministry of Water, Irrigation and Energy". */
const TAKES_LIST = new Set(['ministry', 'department', 'committee', 'bureau', 'institute', 'office', 'directorate', 'agency']);
/** Words whose head is the country behind them. */
const STATE_HEADS = new Set(['republic', 'kingdom', 'emirate', 'state', 'states', 'city', 'province', 'commonwealth', 'islands']);

/** Of these, those that head the name of a country, whatever stands behind them. */
const REALMS = new Set(['republic', 'kingdom', 'emirate']);

/** Finds the names with a head word in one sentence. */
export class Compounds {
  private first = 0;
  private end = 0;

  constructor(private readonly board: NameBoard, private readonly reader: NameReader) {}

  read(sentence: Sentence): void {
    this.first = sentence.firstToken;
    this.end = sentence.endToken;
    for (let i = this.first; i < this.end;) i = this.nameAt(i);
  }

  /** Reads the name whose head is at `i`, if any; gives the next token to look at. */
  private nameAt(i: number): number {
    const cues = this.cues(i);
    if (!(cues & Cue.NameHead)) return i + 1;
    const lower = this.lower(i);
    const named = cues & Cue.Leading ? this.pastParticles(i + 1) : i;
    if (named > i && this.isCapital(named) && !this.isHead(named)) {
      const end = this.complementEnd(i, this.runEnd(named));
      return this.put(i, end, this.headType(i, end) ?? LEADING.get(lower)!);
    }
    if (cues & Cue.CompanyEnding && !(cues & Cue.Head) && i > this.first && this.isModifier(i - 1, true)) return this.put(this.modifiersStart(i, true), i + 1, 'ORG');
    // "Islamic State of Iraq and the Levant" is a group, no state.
    if (lower === 'state' && this.lower(i - 1) === 'islamic') return this.put(i - 1, this.groupEnd(i + 1), 'ORG');
    const type = HEAD_TYPES.get(lower);
    if (type === undefined) return i + 1;
    // The last head of a run decides: "Energy Ministry", "Security Council Resolution 12".
    if (this.isCapital(i + 1) && this.runHasHead(i + 1) && this.board.at(i + 1)?.type !== 'PERSON') return i + 1;
    const start = this.modifiersStart(i);
    let end = i + 1;
    if (type === 'LAW' && this.lower(end) === 'of' && this.isNumber(end + 1)) end++;
    if (type === 'LAW' || NUMBERED.has(lower)) while (this.isNumber(end)) end++;
    end = this.complementEnd(i, end);
    const alone = start === i && end === i + 1;
    if (!this.isNamedBody(start, end) && (alone || (end === i + 1 && this.isPlain(start, i)))) return i + 1;
    if ((type === 'FAC' || type === 'PRODUCT') && end === i + 1 && this.isOrdinary(start, i)) return i + 1;
    if (type === 'GPE' && !this.isState(start, i, end)) return i + 1;
    return this.put(start, end, type);
  }

  /** One past the small words of "Rue des Lilas" and "Banco de la Plata". */
  private pastParticles(i: number): number {
    let end = i;
    while (end < i + 2 && FOREIGN_LINKS.has(this.lower(end)) && this.lexeme(end).text === this.lower(end)) end++;
    return end;
  }

  /** "90-Bed Children Hospital": words of the language and figures, which a headline writes with capitals. */
  private isOrdinary(start: number, head: number): boolean {
    for (let i = start; i < head; i++) if (!this.reader.type(this.lexeme(i)).common && !(this.lexeme(i).flags & LexemeFlag.Digit) && !this.isGeneric(i)) return false;
    return true;
  }

  private groupEnd(i: number): number {
    let end = i;
    for (let k = i; k < this.end && k < i + 7 && (this.isCapital(k) || /^(?:of|in|and|the)$/.test(this.lower(k))); k++) if (this.isCapital(k)) end = k + 1;
    return end;
  }

  private put(first: number, end: number, type: EntityType): number {
    const listed = this.board.at(first);
    if (listed !== undefined && listed.first === first && listed.end >= end && listed.end - first > 1 && listed.why === 'in a list of names') return end;
    this.board.put({ first, end, type, certainty: 0.85, why: `“${this.board.document.tokens.lexemes[this.headOf(first, end)].text}” in the name` });
    return end;
  }

  /** "Foreign Office": generic words that are a name together. */
  private isNamedBody(first: number, end: number): boolean {
    if (!(this.cues(first) & Cue.BodyStart)) return false;
    let words = this.lower(first);
    for (let i = first + 1; i < end && end - first < 5; i++) words += ` ${this.lower(i)}`;
    return NAMED_BODIES.has(words);
  }

  private headOf(first: number, end: number): number {
    for (let i = first; i < end; i++) if (this.cues(i) & (Cue.Head | Cue.CompanyEnding | Cue.Leading)) return i;
    return end - 1;
  }

  private headType(first: number, end: number): EntityType | undefined {
    return HEAD_TYPES.get(this.lower(end - 1)) && first < end - 2 ? HEAD_TYPES.get(this.lower(end - 1)) : undefined;
  }

  /** "Republic of Moldova", "Anbar Province": a state needs its place. */
  private isState(start: number, head: number, end: number): boolean {
    if (end > head + 1) return REALMS.has(this.lower(head)) || STATE_HEADS.has(this.lower(head)) && ((this.kinds(end - 1) & (NameList.Country | NameList.City)) !== 0 || this.board.at(end - 1)?.type === 'GPE');
    const before = this.board.at(head - 1);
    return start < head && (before?.type === 'GPE' || (this.kinds(head - 1) & (NameList.City | NameList.Region | NameList.Country)) !== 0);
  }

  /** Whether the words before a head say nothing that makes a name: "Joint Statement", "Foreign Ministry" is one, "Prime Minister" none. */
  private isPlain(start: number, head: number): boolean {
    for (let i = start; i < head; i++) if (!this.isGeneric(i)) return false;
    return true;
  }

  /** The first of the capitalised words before the head at `i` that belong to its name. */
  private modifiersStart(i: number, company = false): number {
    let start = i;
    // "Bab al-Mandeb and Gulf of Aden": a head with a complement shares nothing, nor does the name of a sea.
    const mayShare = !LINKS.has(this.lower(i + 1)) && HEAD_TYPES.get(this.lower(i)) !== 'LOC';
    for (;;) {
      if (start > this.first && this.isModifier(start - 1, company)) start--;
      else if (this.isPossessivePart(start - 1)) start -= /^st\.?$/.test(this.lower(start - 3)) ? 3 : 2;
      else if (mayShare && start - 2 >= this.first && /^(?:and|&)$/.test(this.lower(start - 1)) && !(this.cues(start - 2) & Cue.CompanyEnding) && this.isModifier(start - 2) && (!this.isHead(start - 2) || this.lower(start - 2) === 'securities' || HEAD_TYPES.get(this.lower(start - 2)) !== 'ORG') && this.isSharedModifier(start - 2)) {
        const ampersand = this.lower(start - 1) === '&';
        start -= 2;
        while (ampersand && this.lower(start - 1) === ',' && this.isModifier(start - 2)) start -= 2;
      }
      else break;
    }
    while (start < i && (ARTICLES.has(this.lower(start)) || (start === this.first && this.reader.type(this.lexeme(start)).common && start + 1 < i && !this.isGeneric(start) && this.isSmallWord(start)))) start++;
    return start;
  }

  /** The "'s" of "St. Oda's Hospital" and "Children's Fund", the mark of "Nurses' Association", but not that of "Jones' Committee". */
  private isPossessivePart(i: number): boolean {
    if (i <= this.first || !/^(?:'s|’s|'|’)$/.test(this.lower(i)) || !this.isCapital(i - 1)) return false;
    if (this.lower(i).length === 1) return MANY.has(this.lower(i - 1)) || (/...s$/.test(this.lower(i - 1)) && !this.isGeneric(i - 1) && !(this.kinds(i - 1) & ~NameList.FirstWord));
    return i - 1 > this.first && (/^st\.?$/.test(this.lower(i - 2)) || MANY.has(this.lower(i - 1)));
  }

  /** "Lakes and Rivers Meeting": the words around "and" share the head where none of them is a name of its own. */
  private isSharedModifier(i: number): boolean {
    const owner = this.board.at(i);
    return owner === undefined || (owner.type !== 'PERSON' && owner.type !== 'GPE' && !(this.kinds(i) & (NameList.Organization | NameList.Country)));
  }

  private isSmallWord(i: number): boolean {
    return this.lexeme(i).text.length <= 4 || this.board.document.tokens.tags[i] === TAGS.indexOf('IN');
  }

  private isModifier(i: number, company = false): boolean {
    if (ROYAL.has(this.lower(i)) && this.isCapital(i) && !company) return true;
    if (POSSESSORS.has(this.lower(i)) || !this.isCapital(i) || this.isTitle(i) && !this.isGeneric(i)) return false;
    if (this.isTitle(i) && /^(?:president|minister|ministers|secretary|chairman|chair|director|ambassador|general)$/.test(this.lower(i))) return false;
    const owner = this.board.at(i);
    return owner?.type !== 'PERSON' || company || owner.end - owner.first === 1 || (this.cues(i + 1) & (Cue.CompanyEnding | Cue.Head)) !== 0;
  }

  /** One past what "of", "for", "on" … add to the name whose head is at `head` and which reaches to `end` so far. */
  private complementEnd(head: number, end: number): number {
    if (!TAKES_COMPLEMENT.has(this.lower(head)) || end !== head + 1 && HEAD_TYPES.get(this.lower(head)) !== 'LAW') return end;
    let linked = false;
    while (end < this.end && LINKS.has(this.lower(end)) && (this.lexeme(end).text === this.lower(end) || this.lexeme(end - 1).flags & LexemeFlag.AllCaps)) {
      const link = this.lower(end);
      if (!this.mayLink(link, head, end, linked) || (link === 'for' && this.isListed(head, end))) break;
      const start = end + 1 < this.end && this.lower(end + 1) === 'the' ? end + 2 : end + 1;
      if (!this.isCapital(start) || this.isTitle(start) || (this.board.at(start)?.type === 'PERSON' && !PORTFOLIOS.has(this.lower(start)) && !this.isGeneric(start)) || (link === 'in' || link === 'on') && this.isDate(start)) break;
      end = REALMS.has(this.lower(head)) ? this.realmEnd(head, start) : this.listEnd(head, this.runEnd(start));
      linked = true;
    }
    return end;
  }

  /** "the European Union for …": a listed name is whole. */
  private isListed(head: number, end: number): boolean {
    const name = this.board.at(head);
    return name !== undefined && name.end === end && name.first < head && name.why === 'in a list of names';
  }

  /** "to" and "against" follow a coalition or a fund; "in" leads to a part of the world, not to where something takes place. */
  private mayLink(link: string, head: number, end: number, linked: boolean): boolean {
    if (link === 'to' || link === 'against') return !linked && /^(?:coalition|alliance|commission|committee|fund|front|campaign)$/.test(this.lower(head));
    return link !== 'in' || (linked && (this.kinds(end + 1) & NameList.Region) !== 0);
  }

  /** Goes on over "and …" and, for portfolios, ", … and …". */
  private listEnd(head: number, end: number): number {
    let commas = end;
    if (TAKES_LIST.has(this.lower(head))) while (this.lower(commas) === ',' && this.isCapital(commas + 1) && !this.isOwnName(commas + 1, true)) commas = this.runEnd(commas + 1);
    if (this.lower(commas) === ',' && this.lower(commas + 1) === 'and' && commas > end) commas++;
    if (/^(?:and|&)$/.test(this.lower(commas)) && this.isCapital(commas + 1) && !this.isOwnName(commas + 1, TAKES_LIST.has(this.lower(head))) && !this.isPlaceName(end - 1)) return this.runEnd(commas + 1);
    return end;
  }

  private isPlaceName(i: number): boolean {
    return (this.kinds(i) & NameList.Country) !== 0;
  }

  /** Whether a name of its own starts at `i`, rather than one more part of the name before; in a portfolio "Energy" is a field, no body. */
  private isOwnName(i: number, portfolio: boolean): boolean {
    const owner = this.board.at(i);
    return owner?.type === 'PERSON' || owner?.type === 'GPE' || (this.kinds(i) & (NameList.Country | NameList.People | NameList.Organization)) !== 0 || this.isTitle(i) || (this.cues(i) & this.cues(i + 1) & Cue.Title) !== 0 || (portfolio ? this.runEnd(i) - i > 1 && this.runHasHead(i) : this.runHasHead(i));
  }

  private runHasHead(i: number): boolean {
    for (; i < this.end && this.isCapital(i); i++) if (this.isHead(i)) return true;
    return false;
  }

  private runEnd(i: number): number {
    while (this.isCapital(i)) i++;
    return i;
  }

  /** "the Republic of Kenya Ana Lund": a country ends where the name of a person begins. */
  private realmEnd(head: number, start: number): number {
    const end = this.runEnd(start);
    for (let i = start + 1; i < end; i++) if (this.board.at(i)?.type === 'PERSON' && this.board.at(i)!.first === i) return i;
    return this.listEnd(head, end);
  }

  private isDate(i: number): boolean {
    return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)/.test(this.lower(i));
  }

  private isNumber(i: number): boolean {
    return i < this.end && this.board.document.tokens.tags[i] === CD && (this.lexeme(i).flags & LexemeFlag.Digit) !== 0;
  }

  private isCapital(i: number): boolean {
    return (this.cues(i) & Cue.NamePart) !== 0;
  }

  private isTitle(i: number): boolean {
    return (this.cues(i) & Cue.Title) !== 0 && !PORTFOLIOS.has(this.lower(i));
  }

  private isHead(i: number): boolean {
    return (this.cues(i) & Cue.Head) !== 0;
  }

  private isGeneric(i: number): boolean {
    return (this.cues(i) & Cue.Generic) !== 0;
  }

  private kinds(i: number): number { return i >= this.first && i < this.end ? this.reader.type(this.lexeme(i)).kinds : 0; }
  private cues(i: number): number { return i >= this.first && i < this.end ? this.board.cues[i] : 0; }
  private lexeme(i: number) { return this.board.document.tokens.lexemes[i]; }
  private lower(i: number): string { return i >= this.first && i < this.end ? this.lexeme(i).lower : ''; }
}

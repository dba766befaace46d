/** Which longer names a name can be short for: a surname, an acronym, a company's first words, "the Ministry". */
import { COMPANY_ENDINGS, HEAD_TYPES } from '../mentions/cueWords';
import { acronymLetters, contentWords, initialsOf } from './nameForms';
import type { Name } from './names';

/** Candidates looked at for one word: enough for any real text, and the bound that keeps a hostile one linear. */
const MAX_CANDIDATES = 24;
/** Words that a company's everyday name leaves out. */
const COMPANY_WORDS = new Set([...COMPANY_ENDINGS, ...'partners technologies technology systems industries international solutions foods energy motors airlines robotics pharmaceuticals therapeutics'.split(' ')]);

/** What may follow the head of a long name: "Ministry of …". */
const LINKS = new Set(['of', 'for', 'on', 'to', 'against']);

/** Finds the longer names of a document that a name may stand for. */
export class ShortForms {
  private readonly byWord = new Map<string, number[]>();
  private readonly byInitials = new Map<string, number[]>();

  constructor(private readonly names: readonly Name[]) {
    names.forEach((name, i) => {
      if (name.kind === 'people' || name.words.length < 2) return;
      for (const word of new Set(name.words.map(bare))) push(this.byWord, word, i);
      for (const initials of initialsOf(name.plain)) push(this.byInitials, initials, i);
    });
  }

  /**
   * @param surface a spelling of the name in the text
   * @returns indices of the longer names it may be short for: none where it stands for itself
   */
  candidates(index: number, surface: string): readonly number[] {
    const name = this.names[index];
    // A name in a script or in signs that fold to nothing stands for itself.
    if (name.words.length === 0) return [];
    if (name.kind === 'person') return this.persons(name, index);
    if (name.kind !== 'other') return [];
    return this.others(name, index, surface);
  }

  private persons(name: Name, index: number): readonly number[] {
    const words = name.words.map(bare);
    const longer = this.with(words.at(-1)!, index, 'person').filter((i) => this.names[i].words.length > words.length);
    const parts = longer.filter((i) => isPart(words, this.names[i].words.map(bare)));
    const surnames = parts.filter((i) => bare(this.names[i].words.at(-1)!) === words.at(-1));
    return surnames.length > 0 ? surnames : parts;
  }

  private others(name: Name, index: number, surface: string): readonly number[] {
    const letters = acronymLetters(surface);
    if (letters !== null) {
      const spelt = (this.byInitials.get(letters) ?? []).filter((i) => i !== index && this.names[i].kind === 'other');
      if (spelt.length > 0) return spelt;
    }
    const { words } = name;
    const longer = this.with(bare(words[0]), index, 'other').filter((i) => this.names[i].words.length > words.length);
    const begun = longer.filter((i) => isCompanyStart(words, this.names[i].words));
    if (begun.length > 0) return begun;
    if (!HEAD_TYPES.has(words.at(-1)!)) return [];
    const headed = this.with(bare(words.at(-1)!), index, 'other').filter((i) => this.names[i].words.length > words.length);
    return headed.filter((i) => isBackReference(words, this.names[i].words));
  }

  private with(word: string, index: number, kind: Name['kind']): number[] {
    return (this.byWord.get(word) ?? []).filter((i) => i !== index && this.names[i].kind === kind);
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MAX_CANDIDATES) list.push(value);
}

/** A part of a personal name without its article: "al-Rashedi" and "Rashedi" are one. */
const bare = (word: string): string => word.replace(/^(?:al|el)-(?=.)/, '');

/** Whether the words of a short name are a stretch of the long one, or it leaves out or shortens what stands before the surname. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  for (let from = 0; from + short.length <= long.length; from++) if (short.every((word, i) => word === long[from + i])) return true;
  return short.length > 1 && short.at(-1) === long.at(-1) && (short[0] === long[0] || (short[0].length === 1 && long[0].startsWith(short[0])));
}

/** "Velmora" and "Velmora Grid" for "Velmora Grid Holdings": what is left out are words of companies, or a kind of body. */
function isCompanyStart(short: readonly string[], long: readonly string[]): boolean {
  if (!short.every((word, i) => word === long[i])) return false;
  const rest = long.slice(short.length);
  if (rest.some((word) => COMPANY_WORDS.has(word))) return true;
  return !HEAD_TYPES.has(short.at(-1)!) && rest.length <= 2 && HEAD_TYPES.get(rest.at(-1)!) === 'ORG' && acronymLetters(short.join(' ').toUpperCase()) === null;
}

/** "the Ministry", "the Security Council", "the Clean Seas Coalition": the head of the long name with all or most of its other words left out. */
function isBackReference(short: readonly string[], long: readonly string[]): boolean {
  const head = short.at(-1)!;
  if (short.length === 1) {
    const at = long.indexOf(head);
    return at === 0 || at === long.length - 1 || LINKS.has(long[at + 1]);
  }
  const from = long.length - short.length;
  if (from > 0 && short.every((word, i) => word === long[from + i]) && long[from - 1] !== 'and') return true;
  const content = contentWords(long.join(' '));
  const own = contentWords(short.join(' '));
  return own.length * 3 > content.length * 2 && own.every((word) => content.includes(word));
}

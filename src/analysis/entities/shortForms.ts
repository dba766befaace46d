/** Which longer names a name can be short for: a surname, an acronym, a company's first words, "the Ministry". */
import { COMPANY_ENDINGS, HEAD_TYPES, LEADING } from '../mentions/cueWords';
import { acronymLetters, contentWords } from './nameForms';
import type { Name } from './names';

/** Candidates looked at for one word: enough for any real text, and the bound that keeps a hostile one linear. */
const MAX_CANDIDATES = 24;
/** Words that a company's everyday name leaves out. */
const COMPANY_WORDS = new Set([...COMPANY_ENDINGS, ...'partners technologies technology systems industries international solutions foods energy motors airlines robotics pharmaceuticals therapeutics'.split(' ')]);

/** What may follow the head of a long name: "Ministry of …". */
const LINKS = new Set(['of', 'for', 'on', 'to', 'against']);

const NONE: readonly number[] = [];

/** Finds the longer names of a document that a name may stand for. */
export class ShortForms {
  private readonly byWord = new Map<string, number[]>();
  private readonly byInitials = new Map<string, number[]>();

  constructor(private readonly names: readonly Name[]) {
    for (let i = 0; i < names.length; i++) {
      const { kind, fullest: { words, bareWords, initials } } = names[i];
      if (kind === 'people' || words.length < 2) continue;
      for (let w = 0; w < bareWords.length; w++) if (bareWords.indexOf(bareWords[w]) === w) push(this.byWord, bareWords[w], i);
      for (const letters of initials) push(this.byInitials, letters, i);
    }
  }

  /** @returns indices of the longer names that a name may be short for: none where it stands for itself */
  candidates(name: Name): readonly number[] {
    // A name in a script or in signs that fold to nothing stands for itself.
    if (name.fullest.words.length === 0) return NONE;
    if (name.kind === 'person') return this.persons(name);
    return name.kind === 'other' ? this.others(name) : NONE;
  }

  private persons(name: Name): readonly number[] {
    const words = name.fullest.bareWords;
    const surname = words[words.length - 1];
    const longer = this.longer(surname, name);
    if (longer.length === 0) return NONE;
    const parts = longer.filter((i) => isPart(words, this.names[i].fullest.bareWords));
    const surnames = parts.filter((i) => this.names[i].fullest.bareWords.at(-1) === surname);
    return surnames.length > 0 ? surnames : parts;
  }

  private others(name: Name): readonly number[] {
    const letters = name.first.acronym;
    if (letters !== null) {
      const spelt = this.byInitials.get(letters)?.filter((i) => this.names[i] !== name && this.names[i].kind === 'other') ?? NONE;
      if (spelt.length > 0) return spelt;
    }
    const { words, bareWords } = name.fullest;
    const begun = this.longer(bareWords[0], name).filter((i) => isCompanyStart(words, this.names[i].fullest.words) || isBehindKind(words, this.names[i].fullest.words));
    if (begun.length > 0 || !HEAD_TYPES.has(words[words.length - 1])) return begun;
    return this.longer(bareWords[words.length - 1], name).filter((i) => isBackReference(words, this.names[i].fullest.words));
  }

  /** The names that hold a word, of the same kind as a name and of more words. */
  private longer(word: string, { kind, fullest: { words } }: Name): readonly number[] {
    return this.byWord.get(word)?.filter((i) => this.names[i].kind === kind && this.names[i].fullest.words.length > words.length) ?? NONE;
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MAX_CANDIDATES) list.push(value);
}

/** Whether the words of a short name are a stretch of the long one, or it leaves out or shortens what stands before the surname. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  for (let from = 0; from + short.length <= long.length; from++) if (short.every((word, i) => word === long[from + i])) return true;
  return short.length > 1 && short.at(-1) === long.at(-1) && (short[0] === long[0] || (short[0].length === 1 && long[0].startsWith(short[0])));
}

/** "Velmora" and "Velmora Grid" for "Velmora Grid Holdings": what is left out are words of companies, or a kind of body. */
function isCompanyStart(short: readonly string[], long: readonly string[]): boolean {
  // "St. Oda's" is folded without its possessive, which "St. Oda's Hospital" has.
  if (!short.every((word, i) => word === long[i] || (i === short.length - 1 && long[i] === `${word}'s`))) return false;
  const rest = long.slice(short.length);
  if (rest.some((word) => COMPANY_WORDS.has(word))) return true;
  return !HEAD_TYPES.has(short.at(-1)!) && rest.length <= 2 && HEAD_TYPES.get(rest.at(-1)!) === 'ORG' && acronymLetters(short.join(' ').toUpperCase()) === null;
}

/** "Almirón" for "Grupo Almirón": what is left out says in another language what it is. */
function isBehindKind(short: readonly string[], long: readonly string[]): boolean {
  return long.length === short.length + 1 && LEADING.get(long[0]) === 'ORG' && short.every((word, i) => word === long[i + 1]);
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

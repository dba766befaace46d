/**
 * Goods and makers by what the text says of them, where only the model has seen their names and took them for persons or places:
 * "unveils Tarn, a camera", "its brands include Tarn and Velm"; "Velm, which employs 300 people", "Velm said it expects".
 */
import { NameList } from '../../model/gazetteer';
import { lemmaOf } from '../clauses/lemmas';
import { LexemeFlag, TAGS } from '../document';
import { tagTable } from '../tagTable';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Kinds of undertakings that are known by letters: "a second trial, TARN-2,". */
const LETTERED: ReadonlySet<string> = words('trial study project mission programme program survey experiment');
/** Kinds of things that are made and sold, or done under a name. */
const KINDS: ReadonlySet<string> = words(`
  app application platform software tool device appliance system model range brand label drug medicine vaccine treatment therapy car vehicle truck van bus aircraft phone smartphone tablet laptop
  game console camera robot drone chip processor engine chatbot feature product collection suite solution predecessor successor loudspeaker headphones aid aids amplifier refrigerator oven machine printer scanner
  sensor battery sweetener beverage drink snack cereal shampoo fragrance trial study satellite telescope rocket database supercomputer
`);
const KINDS_OF_MANY: ReadonlySet<string> = words('brands products labels models medicines drugs devices apps services lines titles ranges trademarks platforms');
/** What only a thing does or is. */
const THINGS_DO: ReadonlySet<string> = words('cost weigh retail comprise');
const MADE: ReadonlySet<string> = words('available priced sold marketed manufactured compatible');
const LAUNCHES: ReadonlySet<string> = words('launch unveil');
const LAUNCH_NOUNS: ReadonlySet<string> = words('launch sales rollout roll-out users owners version versions release');
/** What a company has. */
const COMPANY_HAS: ReadonlySet<string> = words('ceo cfo coo board shareholders shareholder stockholders stock shares headquarters customers employees workforce subsidiary subsidiaries products portfolio revenue revenues balance pipeline brands');
const COMPANY_OFFICES: ReadonlySet<string> = words('executive director founder co-founder operating financial managing');
const COMPANY_DOES: ReadonlySet<string> = words('employ acquire manufacture hire');
const SAYS: ReadonlySet<string> = words('say add announce state expect confirm report note warn believe deny');
const LEADERS: ReadonlySet<string> = words('ceo cfo coo cto founder co-founder');
const HELPERS: ReadonlySet<string> = words('will would is are was has have also now today currently can be');

/** The bits of the sets of verbs that hold a word's lemma. */
const Verb = { Things: 1, Launch: 2, Company: 4, Say: 8 } as const;
const verbs = new LexemeMemo((lexeme) => {
  const lemma = lemmaOf(lexeme);
  return (THINGS_DO.has(lemma) ? Verb.Things : 0) | (LAUNCHES.has(lemma) ? Verb.Launch : 0) | (COMPANY_DOES.has(lemma) ? Verb.Company : 0) | (SAYS.has(lemma) ? Verb.Say : 0);
});
const NNP = TAGS.indexOf('NNP');
/** Why a name is a product's. */
const CALLED = 'called a product';
const LEADS_TO_PLACES: ReadonlySet<string> = words('in at from near to outside visited');
const NOUN = tagTable('NN', 'NNS', 'NNP', 'NNPS');
/** How far the noun of an apposition may stand from its name, and a list from the word that heads it. */
const REACH = 7;
const LIST_REACH = 12;

/** What a spelling is called in the text, and the names so spelt. */
interface Seen { goods: number; makers: number; readonly names: Name[] }

/** Makes products and organizations of them, wherever the text has them. */
export function readGoods(board: NameBoard, reader: NameReader): void {
  const { tokens: { lexemes, tags } } = board.document;
  const lower = (i: number): string => i >= 0 && i < lexemes.length ? lexemes[i].lower : '';
  const spellings = new Map<string, Seen>();
  /** The family names of those whom the text names in full. */
  const families = new Set<string>();
  for (const name of board.all()) {
    if (name.type === 'PERSON' && name.end - name.first > 1) families.add(lower(name.end - 1));
    if (!mayBeEither(name)) continue;
    const spelling = board.wordsOf(name.first, name.end);
    let seen = spellings.get(spelling);
    if (seen === undefined) spellings.set(spelling, seen = { goods: 0, makers: 0, names: [] });
    seen.names.push(name);
    if (isThing(name)) seen.goods++;
    else if (isMaker(name)) seen.makers++;
  }
  for (const [spelling, { goods, makers, names: found }] of spellings) {
    if (goods + makers === 0 || families.has(spelling)) continue;
    const isBody = makers > goods;
    for (const name of found) board.put({ ...name, type: isBody ? 'ORG' : 'PRODUCT', certainty: 0.85, why: isBody ? 'speaks, or has officers' : CALLED });
  }
  for (let i = 0; i + 2 < lexemes.length; i++) {
    if (!(board.cues[i] & (Cue.Capital | Cue.Acronym)) || board.at(i) !== undefined) continue;
    if (board.cues[i] & Cue.Capital && tags[i] === NNP && saysIt(i + 1) && isUnknown(i)) board.put({ first: i, end: i + 1, type: 'ORG', certainty: 0.8, why: 'speaks, or has officers' });
    // "A second trial, TARN-2, will …"
    else if (i > 2 && board.cues[i] & Cue.Acronym && lower(i + 1) === ',' && lower(i - 1) === ',' && LETTERED.has(lexemes[i - 2].text)) board.put({ first: i, end: i + 1, type: 'PRODUCT', certainty: 0.85, why: CALLED });
  }

  /** Seen by the model alone, in no list of places, with no given name before another and no title. */
  function mayBeEither({ first, end, type, why }: Name): boolean {
    if (why !== 'name model' || end - first > 3 || (type !== 'PERSON' && type !== 'GPE' && type !== 'PRODUCT')) return false;
    const { kinds } = reader.type(lexemes[first]);
    if (kinds & (NameList.Country | NameList.Region | NameList.People) || (end - first > 1 && kinds & NameList.GivenName)) return false;
    return first === 0 || !(board.cues[first - 1] & Cue.PersonTitle);
  }

  function isThing({ first, end }: Name): boolean {
    const before = lower(first - 1), verb = first > 0 ? verbs.of(lexemes[first - 1]) : 0;
    if (verb & Verb.Launch || (!LEADS_TO_PLACES.has(before) && isApposed(end))) return true;
    if (KINDS.has(before) && lexemes[first - 1].text === before && !(board.cues[first - 1] & Cue.Calling)) return true;
    if (before === ',' && KINDS.has(lower(first - 2)) && /^[,.;]$/.test(lower(end))) return true;
    if (before === 'of' && LAUNCH_NOUNS.has(lower(first - 2))) return true;
    const at = predicate(end);
    return (at < lexemes.length && (verbs.of(lexemes[at]) & Verb.Things) !== 0 && lower(at) !== 'cost') || (at > end && MADE.has(lower(at))) || isListed(first);
  }

  function isMaker({ first, end, type }: Name): boolean {
    const before = lower(first - 1), behind = lower(end);
    if (/^['’]s$/.test(behind)) return COMPANY_HAS.has(lower(end + 1)) || (/^(?:chief|managing|co-founder)$/.test(lower(end + 1)) && (lower(end + 1) === 'co-founder' || COMPANY_OFFICES.has(lower(end + 2))));
    if (/^(?:of|at)$/.test(before) && (LEADERS.has(lower(first - 2)) || (/^(?:executive|officer|director)$/.test(lower(first - 2)) && /^(?:chief|executive|operating|financial|technology|managing)$/.test(lower(first - 3))))) return true;
    if (behind === ',' && lower(end + 1) === 'which' && type === 'PERSON') return true;
    const at = predicate(end);
    return at < lexemes.length && lexemes[at].text === lower(at) && ((verbs.of(lexemes[at]) & Verb.Company) !== 0 || saysIt(at));
  }

  /** "said that it …": what says so of itself is nobody. */
  function saysIt(verb: number): boolean {
    return (verbs.of(lexemes[verb]) & Verb.Say) !== 0 && /^(?:it|its)$/.test(lower(lower(verb + 1) === 'that' ? verb + 2 : verb + 1));
  }

  /** In no list, and no word of the language. */
  function isUnknown(i: number): boolean {
    const { common, kinds } = reader.type(lexemes[i]);
    return !common && !(kinds & ~NameList.FirstWord) && !(board.cues[i] & (Cue.Generic | Cue.Title | Cue.NoName));
  }

  /** The verb behind a name, past what helps it. */
  function predicate(end: number): number {
    let at = end;
    while (at < end + 3 && HELPERS.has(lower(at))) at++;
    return at;
  }

  /** ", the first camera that": an apposition with such a noun. */
  function isApposed(end: number): boolean {
    if (lower(end) !== ',' || !/^(?:an?|the|its|our|their|one)$/.test(lower(end + 1))) return false;
    for (let i = end + 2; i < end + REACH && i < lexemes.length; i++) {
      if (KINDS.has(lexemes[i].lower) && !NOUN[tags[i + 1]]) return true;
      if (!(lexemes[i].flags & LexemeFlag.Word) || /^(?:that|which|who|for|to|with|in|at|by)$/.test(lexemes[i].lower)) return false;
    }
    return false;
  }

  /** "brands that include Tarn, Velm and Aunt Ona's": whether a list leads back from a name to such a noun. */
  function isListed(first: number): boolean {
    let i = first - 1;
    for (; i >= 0 && i > first - LIST_REACH && (board.cues[i] & Cue.NameLike || /^(?:,|and|&|['’]s)$/.test(lower(i))); i--);
    if (/^(?:include|includes|including|are|like)$/.test(lower(i))) i--;
    else if (lower(i) === 'as' && lower(i - 1) === 'such') i -= 2;
    else if (lower(i) !== ':' && i !== first - 1 && !KINDS_OF_MANY.has(lower(i))) return false;
    if (/^(?:that|which|,|:)$/.test(lower(i))) i--;
    return i >= 0 && KINDS_OF_MANY.has(lexemes[i].text);
  }
}

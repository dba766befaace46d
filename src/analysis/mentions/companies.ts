/** Companies and bodies by the last word of their names, which says what they do: "Tarn Software", "Lantern International"; and those of a saint: "St. Oda's". */
import { NameList } from '../../model/gazetteer';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';

/** Words that end names of companies, but head none by themselves, since plain phrases of headlines end in them too. */
const TRADES: ReadonlySet<string> = new Set((
  'international worldwide software robotics biologics therapeutics biosciences biotherapeutics genomics diagnostics medical foods logistics appliances electronics semiconductors aerospace automotive pharma biopharma biotech bancorp '
  + 'breweries railways rail chemicals materials minerals mining renewables biotechnologies analytics interactive entertainment pictures studios records brands stores outfitters apparel petroleum oil gas water power shipping cruises'
).split(' '));

const trades = new LexemeMemo(({ lower }) => TRADES.has(lower));

/** Makes organizations of names that the model saw whole or in part. */
export function readCompanies(board: NameBoard, reader: NameReader): void {
  const { lexemes } = board.document.tokens;
  for (const name of board.all()) {
    if (name.why !== 'name model' || board.at(name.first) !== name) continue;
    if (isSaints(name)) board.put({ ...name, end: name.end + 1, type: 'ORG', certainty: 0.85, why: `“${lexemes[name.first].text}” in the name` });
    else if (name.end - name.first === 1 && trades.of(lexemes[name.first])) board.remove(name);
    else if (isUnlisted(name)) putTrade(name);
  }

  function putTrade(name: Name): void {
    const { first, end } = name;
    const isLonger = end < lexemes.length && trades.of(lexemes[end]) && board.cues[end] & Cue.Capital && !(board.cues[end + 1] & Cue.Capital);
    const last = isLonger ? end : end - 1;
    const owner = board.at(last);
    if (last === first || !trades.of(lexemes[last]) || (owner !== undefined && owner !== name && owner.end > last + 1)) return;
    if (name.type !== 'ORG' || isLonger) board.put({ ...name, end: last + 1, type: 'ORG', certainty: 0.85, why: `“${lexemes[last].text}” in the name` });
  }

  /** A name whose first word is no ordinary one, nor a place or a given name. */
  function isUnlisted({ first, end }: Name): boolean {
    const { common, kinds } = reader.type(lexemes[first]);
    return end - first < 4 && !common && !(kinds & (NameList.Country | NameList.People | NameList.Region)) || (end - first > 1 && lexemes[end - 1].lower === 'international');
  }

  /** "at St. Oda's": a saint's with nothing behind it that the saint could have. */
  function isSaints({ first, end }: Name): boolean {
    if (end - first !== 2 || !/^st\.?$/.test(lexemes[first].lower) || lexemes[end]?.lower !== "'s") return false;
    return !(board.cues[end + 1] & Cue.Capital);
  }
}

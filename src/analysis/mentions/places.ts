/** Places by what stands before them: "in Elmhaven", "President Ana Lund of Norway", "from Oslo and Elmhaven", the dateline. */
import { NameList } from '../../model/gazetteer';
import { Cue } from './cues';
import type { Name, NameBoard } from './nameBoard';
import type { NameReader } from './nameModel';

/** The model's word is taken against these signs only where it is surer than this. */
const SURE = 0.97;

/** "the town of …" */
const SETTLEMENTS = new Set('town city village district province region municipality island capital state county suburb settlement governorate port'.split(' '));

/** Makes places of lone names that the model took for persons. */
export function readPlaces(board: NameBoard, reader: NameReader): void {
  const { tokens, structure } = board.document;
  const lower = (i: number): string => tokens.lexemes[i]?.lower ?? '';
  const dateline = structure.sections.find(({ kind }) => kind === 'dateline');
  for (const name of board.all()) {
    if (name.why === 'name model' && name.type === 'PRODUCT' && dateline !== undefined && tokens.starts[name.first] === dateline.start && tokens.ends[name.end - 1] < dateline.end) {
      board.put({ ...name, type: 'GPE', why: 'in the dateline' });
      continue;
    }
    if (name.why !== 'name model' || (name.type !== 'PERSON' && !(name.type === 'ORG' && lower(name.first - 1) === 'in' && reader.type(tokens.lexemes[name.end - 1]).kinds & NameList.City))) continue;
    const inDateline = dateline !== undefined && dateline.start <= tokens.starts[name.first] && tokens.ends[name.end - 1] <= dateline.end;
    if (inDateline) board.put({ ...name, type: 'GPE', why: 'in the dateline' });
    else if (name.end - name.first <= (name.type === 'ORG' || lower(name.first - 1) === 'of' ? 2 : 1) && (hasOffice(name) || (name.certainty < SURE || isPaired(name)) && isPlace(name))) board.put({ ...name, type: 'GPE', certainty: 0.7, why: `behind “${lower(name.first - 1)}”` });
  }

  /** "the Governments of Kenya and X": what is joined to a country is one. */
  function isPaired({ first }: Name): boolean {
    const other = lower(first - 1) === 'and' ? board.at(first - 2) : undefined;
    return other?.type === 'GPE' && lower(other.first - 1) === 'of';
  }

  /** "Sembara's Minister of Health", but not "Lund's Secretary". */
  function hasOffice({ first, end }: Name): boolean {
    return lower(end) === "'s" && (board.cues[end + 1] & Cue.PersonTitle) !== 0 && !(reader.type(tokens.lexemes[first]).kinds & (NameList.Surname | NameList.GivenName));
  }

  function isPlace({ first, end }: Name): boolean {
    if (lower(first - 1) === 'of' && (SETTLEMENTS.has(lower(first - 2)) || board.at(first - 2)?.type === 'PERSON' || board.cues[first - 2] & Cue.PersonTitle)) return true;
    if (lower(first - 1) === 'in' || (lower(first - 1) === 'near' && lower(end) !== "'s")) return true;
    const joined = /^(?:and|,)$/.test(lower(first - 1)) ? board.at(first - 2) : undefined;
    return joined?.type === 'GPE' && lower(end) !== ',' && !/^(?:said|says|told)$/.test(lower(end));
  }
}

/** Names that the model tells no type of, and that speak or have officers: "Open Harbour warned …", "the director of Open Harbour". */
import { lemmaOf } from '../clauses/lemmas';
import { LexemeMemo } from '../tokens/lexemeMemo';
import type { Name, NameBoard } from './nameBoard';

/** Verbs that only somebody does, by lemma. */
const DEEDS: ReadonlySet<string> = new Set((
  'say tell add announce state declare warn urge welcome condemn call ask demand pledge promise vow praise thank commend deny reject argue claim insist note stress believe hope expect plan intend agree decide refuse decline '
  + 'criticise criticize accuse apologise apologize commit appeal advocate lobby sue hire employ elect appoint negotiate sign'
).split(' '));
const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'have', 'had', 'is', 'are', 'was', 'were', 'also', 'today', 'yesterday', 'will', 'would', 'been', 'not', 'still', 'now']);
/** Words of those who speak for a body or run it, before "of", "for" or "at". */
const OFFICERS: ReadonlySet<string> = new Set((
  'director ceo coo cfo cto head founder co-founder chairman chairwoman chairperson chair co-chair spokesperson spokeswoman spokesman spokespeople manager partner executive officer coordinator co-ordinator trustee '
  + 'chief president vice-president secretary treasurer employee employees staff member members volunteer volunteers campaigner campaigners analyst lawyer researcher'
).split(' '));

const deeds = new LexemeMemo((lexeme) => DEEDS.has(lemmaOf(lexeme)));
/** How many words may stand between a name and its verb. */
const REACH = 3;

/** Makes organizations of them. */
export function readActingNames(board: NameBoard): void {
  const { lexemes } = board.document.tokens;
  for (const name of board.all()) if (name.type === 'PRODUCT' && name.why === 'name model' && (acts(name.end) || hasOfficer(name))) board.put({ ...name, type: 'ORG', certainty: 0.85, why: 'speaks, or has officers' });

  function acts(from: number): boolean {
    let i = from;
    while (i < from + REACH && i < lexemes.length && AUXILIARIES.has(lexemes[i].lower)) i++;
    return i < lexemes.length && deeds.of(lexemes[i]) && lexemes[i].text === lexemes[i].lower;
  }

  function hasOfficer({ first }: Name): boolean {
    const link = lexemes[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    return link > 0 && /^(?:of|for|at|with|from)$/.test(lexemes[link].lower) && OFFICERS.has(lexemes[link - 1].lower);
  }
}

/** Finds the names in a document: the trained model proposes, then each rule in turn corrects and adds. */
import type { Model } from '../../model/model';
import type { Mention } from '../annotation';
import type { Document } from '../document';
import { readAcronyms } from './acronyms';
import { readActingNames } from './actingNames';
import { readBodies } from './bodies';
import { readCompanies } from './companies';
import { Compounds } from './compounds';
import { readGoods } from './goods';
import { readHeadlines } from './headlines';
import { readLanguages } from './languages';
import { readListed } from './listed';
import { readMemory } from './memory';
import { NameBoard } from './nameBoard';
import { nameReaderOf, type NameSpan } from './nameModel';
import { readNoNames } from './noNames';
import { completePersons } from './persons';
import { readPlaces } from './places';
import { putModelNames } from './proposals';
import { readQuoted } from './quoted';
import { readTitled } from './titled';
import { trimNames } from './trim';

/** Named mentions in text order, never overlapping, and the tokens `[first, end)` of each. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly ranges: readonly { readonly first: number; readonly end: number }[];
}

/** Finds every named mention. */
export function findMentions(document: Document, model: Model): Mentions {
  const board = new NameBoard(document);
  const reader = nameReaderOf(model);
  const proposals: NameSpan[] = [];
  for (const sentence of document.sentences) reader.read(document, sentence, proposals);
  putModelNames(board, proposals);
  readHeadlines(board, reader, model);
  readListed(board, reader, model.gazetteer);
  readTitled(board, reader);
  completePersons(board, reader);
  readPlaces(board, reader);
  const compounds = new Compounds(board, reader);
  for (const sentence of document.sentences) compounds.read(sentence);
  readBodies(board, reader);
  readCompanies(board, reader);
  readActingNames(board);
  readGoods(board, reader);
  readQuoted(board);
  readAcronyms(board);
  readMemory(board, reader);
  readLanguages(board, reader);
  readNoNames(board, reader);
  trimNames(board);
  const { starts, ends } = document.tokens;
  const ranges = board.all();
  return { mentions: ranges.map(({ first, end, type, certainty, why }) => ({ start: starts[first], end: ends[end - 1], type, certainty, why })), ranges };
}

/** Two documents side by side, as the client shows them. */
import { compareReleases, howRelated } from '../../comparison/compareReleases';
import { SECTIONS, type Cell } from '../../comparison/comparison';
import type { Analysis } from '../../analysis/annotation';
import { countsOf, differenceWords, noteOf, sectionTitle } from '../../formats/comparisonWording';
import { excerpt } from '../../formats/wording';
import { longDate } from '../../translation/locale';
import type { AnalysedDocument } from '../analysedDocument';
import { nameOf } from '../failure';
import { ROWS_LIMIT, type ComparedCell, type ComparedReleases, type ComparedSide, type Likeness } from './protocol';
import { releaseStem } from '../../annotations/releaseName';

/** UTF-16 code units of a cell and of a headline that are shown. */
const SHOWN = 400;
const HEADLINE = 100;

/** Compares two documents. */
export function compared(a: AnalysedDocument, b: AnalysedDocument): ComparedReleases {
  const comparison = compareReleases(a.analysis, b.analysis);
  const names = namesOf(a.uri, b.uri);
  const cell = (document: AnalysedDocument, one: Cell | null): ComparedCell | null => one && { range: document.range(one.span), words: excerpt(one.words, SHOWN), note: noteOf(one), way: one.way };
  const side = ({ uri, analysis: { document: { structure: { releaseDate } } } }: AnalysedDocument, name: string): ComparedSide => ({ uri, name, date: releaseDate && longDate(releaseDate) });
  return {
    related: comparison.related,
    reason: comparison.reason,
    a: side(a, names.a),
    b: side(b, names.b),
    sections: SECTIONS.map((name) => ({
      title: sectionTitle(name),
      counts: countsOf(comparison[name], names),
      rows: comparison[name].slice(0, ROWS_LIMIT).map((row) => ({ a: cell(a, row.a), b: cell(b, row.b), differences: row.differences.map((difference) => differenceWords(difference, names)) })),
    })),
  };
}

/** How much a document has in common with another text. */
export function likened({ analysis }: AnalysedDocument, other: Analysis): Likeness {
  const { related, sameMeeting, strength, reason } = howRelated(analysis, other);
  const { text, structure: { sections } } = other.document;
  // The longest says most: others are "READOUT" and the like.
  const [headline = text] = sections.filter(({ kind }) => kind === 'headline').map(({ start, end }) => text.slice(start, end)).sort((a, b) => b.length - a.length);
  return { related, sameMeeting, strength, reason, headline: excerpt(headline, HEADLINE) };
}

/** The names of the files, or as much of their paths as tells them apart. */
function namesOf(a: string, b: string): { readonly a: string; readonly b: string } {
  // The extensions of releases say nothing that tells two apart.
  const short = (uri: string): string => releaseStem(nameOf(uri));
  if (short(a) !== short(b)) return { a: short(a), b: short(b) };
  const withFolder = (uri: string): string => `${nameOf(uri.slice(0, uri.lastIndexOf('/')))}/${nameOf(uri)}`;
  return { a: withFolder(a), b: withFolder(b) };
}

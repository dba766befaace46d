/**
 * The table of export formats: what the command line's `--format` and the editor's picker offer. How each is made is in `exports.ts`, so that whoever
 * only asks for a name loads no library.
 */
import type { LossName } from './losses';

export interface Format {
  /** What `--format` takes. */
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  /** Who opens it with what. */
  readonly description: string;
  /** What follows the document's name in the names of its files; the first file is the one that standard output shows. */
  readonly extensions: readonly string[];
  /** Files that all documents of a folder share, by their whole names. */
  readonly shared?: readonly string[];
  /** Of the first file. */
  readonly mediaType: string;
  readonly binary: boolean;
  /** False where documents written one after another to standard output make no valid whole. */
  readonly streams: boolean;
  readonly cannotHold: readonly LossName[];
}

export const FORMATS = [
  {
    id: 'json', label: 'JSON', description: 'all annotations with their offsets, for programs', extensions: ['.json'], mediaType: 'application/json', binary: false, streams: true,
    cannotHold: ['text', 'sections', 'releaseDate', 'evidence', 'reportingClass', 'deadlineDates'],
  },
  {
    id: 'ndjson', label: 'NDJSON', description: 'the same as JSON, one line for each document', extensions: ['.ndjson'], mediaType: 'application/x-ndjson', binary: false, streams: true,
    cannotHold: ['text', 'sections', 'releaseDate', 'evidence', 'reportingClass', 'deadlineDates'],
  },
  {
    id: 'markdown', label: 'Markdown', description: 'a report with tables of commitments and quotations', extensions: ['.md'], mediaType: 'text/markdown', binary: false, streams: true,
    cannotHold: ['text', 'sections', 'evidence', 'offsets', 'entities', 'roles', 'reportingClass'],
  },
  {
    id: 'csv', label: 'CSV', description: 'tables of commitments and quotations, for spreadsheets', extensions: ['.commitments.csv', '.quotations.csv'], mediaType: 'text/csv',
    binary: false, streams: true, cannotHold: ['text', 'sections', 'releaseDate', 'entities', 'roles'],
  },
  {
    id: 'html', label: 'Web page', description: 'the marked text with tables, in one file to mail, read and print', extensions: ['.html'], mediaType: 'text/html', binary: false, streams: false,
    cannotHold: ['evidence', 'reportingClass', 'layout', 'controls'],
  },
  {
    id: 'docx', label: 'Word document', description: 'the marked text with a comment on each commitment, and tables', extensions: ['.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', binary: true, streams: false, cannotHold: ['reasons', 'reportingClass', 'layout', 'controls'],
  },
  {
    id: 'brat', label: 'brat standoff', description: 'for the brat annotation tool, with the text and annotation.conf', extensions: ['.ann', '.txt'], shared: ['annotation.conf'],
    mediaType: 'text/plain', binary: false, streams: false, cannotHold: ['sections', 'releaseDate', 'evidence', 'lineEnds'],
  },
  {
    id: 'web-annotation', label: 'Web Annotation', description: 'JSON-LD of the W3C’s model, for annotation servers and readers', extensions: ['.jsonld'], mediaType: 'application/ld+json',
    binary: false, streams: false, cannotHold: ['text', 'sections', 'releaseDate', 'reportingClass'],
  },
  {
    id: 'conll', label: 'CoNLL-2003', description: 'tokens with parts of speech and names in IOB2, to train and compare', extensions: ['.conll'], mediaType: 'text/plain', binary: false, streams: true,
    cannotHold: ['layout', 'sections', 'releaseDate', 'evidence', 'identity', 'roles', 'quotations', 'commitments'],
  },
  {
    id: 'spacy', label: 'spaCy JSONL', description: 'one spaCy document a line, with span groups', extensions: ['.spacy.jsonl'], mediaType: 'application/x-ndjson', binary: false, streams: true,
    cannotHold: ['sections', 'reasons'],
  },
  {
    id: 'tei', label: 'TEI XML', description: 'TEI P5 with names, speech and commitments marked in the text, for editions and corpora', extensions: ['.tei.xml'], mediaType: 'application/tei+xml',
    binary: false, streams: false, cannotHold: ['layout', 'controls'],
  },
  {
    id: 'refi-qda', label: 'REFI-QDA project', description: 'the text with its codes, for NVivo, MAXQDA, ATLAS.ti and others', extensions: ['.qdpx'], mediaType: 'application/zip',
    binary: true, streams: false, cannotHold: ['sections', 'releaseDate', 'evidence', 'controls'],
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** The format of an id, or undefined where there is none. */
export const formatOf = (id: string): (Format & { readonly id: FormatId }) | undefined => FORMATS.find((format) => format.id === id);

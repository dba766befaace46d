/** Makes the files of a format, and says what they could not hold. */
import type { Analysis } from '../analysis/annotation';
import { BRAT_CONFIGURATION, bratStandoff } from './brat';
import { conll } from './conll';
import { commitmentsCsv, quotationsCsv } from './csv';
import { html } from './html';
import { toGuidelinesJson } from './json';
import { LOSSES } from './losses';
import { markdownReport } from './markdownReport';
import { toNdjson } from './ndjson';
import { refiQda } from './refiQda';
import { formatOf, type FormatId } from './registry';
import { spacyJson } from './spacy';
import { tei } from './tei';
import { webAnnotations } from './webAnnotation';

/** What the annotations are of. */
export interface Source {
  /** Names the document, e.g. its file name without extension. */
  readonly id: string;
  /** The name of its file, without folders, where it has one. */
  readonly file?: string;
  /** Of the text in UTF-8, in hexadecimal, where it is known. */
  readonly sha256?: string;
}

export interface ExportedFile {
  /** The document's id with an extension, or the whole name where all documents share the file. */
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly shared: boolean;
}

export interface Export {
  readonly files: readonly ExportedFile[];
  /** What is in the analysis but not in the files: sentences for the user. */
  readonly notHeld: readonly string[];
}

type Content = string | Uint8Array;
type Render = (analysis: Analysis, source: Source) => Content | Promise<Content>;

/** For each format what renders its files: those with an extension, then those that are shared, in the order of the registry. */
const RENDERERS: Readonly<Record<FormatId, readonly Render[]>> = {
  json: [(analysis, { id, sha256 }) => `${JSON.stringify(toGuidelinesJson(analysis, id, sha256), null, 1)}\n`],
  ndjson: [(analysis, { id, sha256 }) => toNdjson(analysis, id, sha256)],
  markdown: [(analysis, { id }) => markdownReport(analysis, id)],
  csv: [(analysis, { id }) => commitmentsCsv(analysis, id), (analysis, { id }) => quotationsCsv(analysis, id)],
  html: [(analysis, { id }) => html(analysis, id)],
  // The library of Word documents is large: it is loaded when it is first asked for.
  docx: [async (analysis, { id }) => (await import('./docx')).docx(analysis, id)],
  brat: [bratStandoff, ({ document }) => document.text, () => BRAT_CONFIGURATION],
  'web-annotation': [(analysis, { id, file }) => webAnnotations(analysis, file ?? `${id}.txt`)],
  conll: [conll],
  tei: [(analysis, { id }) => tei(analysis, id)],
  'refi-qda': [(analysis, { id }) => refiQda(analysis, id)],
  spacy: [(analysis, { id }) => spacyJson(analysis, id)],
};

/** Exports an analysis. Never throws for an analysis of any text. */
export async function exportAs(format: FormatId, analysis: Analysis, source: Source): Promise<Export> {
  const names = namesOf(format, source.id);
  const contents = await Promise.all(RENDERERS[format].map((render) => render(analysis, source)));
  return { files: names.map((name, i) => ({ ...name, content: contents[i] })), notHeld: notHeldBy(format, analysis) };
}

/** What a format cannot hold of an analysis: sentences for the user. */
export function notHeldBy(format: FormatId, analysis: Analysis): string[] {
  return formatOf(format)!.cannotHold.map((name) => LOSSES[name]).filter((loss) => loss.occurs(analysis)).map(({ sentence }) => sentence);
}

/** The names of the files of a document, in the order in which they are made. */
export function namesOf(format: FormatId, id: string): { readonly name: string; readonly shared: boolean }[] {
  const { extensions, shared = [] } = formatOf(format)!;
  return [...extensions.map((extension) => ({ name: id + extension, shared: false })), ...shared.map((name) => ({ name, shared: true }))];
}

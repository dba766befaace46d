/** The open documents and the analysis of each: made when asked for or soon after an edit, once a version, and never for a version that is gone. Of a long text that is being typed in, an amended analysis stands in until it rests. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocuments, type Connection } from 'vscode-languageserver';
import type { Analysis } from '../analysis/annotation';
import { AnalysedDocument } from './analysedDocument';
import { messageOf, nameOf } from './failure';

/** What the documents need of the world around them. */
export interface DocumentsHost {
  /** Analyses a text; may throw. */
  analyse(text: string): Analysis;
  /** Brings an analysis up to an edited text, where that is quick and can be done; may throw. */
  amend(before: Analysis, text: string): Analysis | null;
  /** A version was analysed for the first time; with `amended` an answer about it was given before. */
  analysed(document: AnalysedDocument, amended: boolean): void;
  /** The analysis of a document failed; told once for each document until it succeeds again. */
  failed(uri: string, message: string): void;
  /** The client closed a document. */
  closed(uri: string): void;
  /** Keeps a line of detail for whoever reads the log. */
  log(level: 'debug' | 'error', line: string): void;
}

/** Milliseconds that an edit waits for the next one: a frame, so that a burst of edits is analysed once. */
const QUIET_TIME = 16;
/** Milliseconds that an answer to a keystroke may take: a text whose analysis takes longer is amended until it rests. */
const PATIENCE = 5;

interface Entry {
  /** The version last analysed, or tried. */
  version: number;
  /** Null where the analysis failed. */
  analysed: AnalysedDocument | null;
  /** How long the analysis took, in milliseconds. */
  took: number;
  failed: boolean;
  /** A later version, amended. */
  amended: AnalysedDocument | null;
}

export class Documents {
  private readonly open = new TextDocuments(TextDocument);
  private readonly entries = new Map<string, Entry>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly host: DocumentsHost) {
    this.open.onDidChangeContent(({ document }) => this.schedule(document));
    this.open.onDidClose(({ document }) => this.forget(document.uri));
  }

  /** Follows the documents that the client opens, edits and closes. */
  listen(connection: Connection): void {
    this.open.listen(connection);
  }

  /** All open documents whose analysis succeeds, each in its current version. */
  all(): AnalysedDocument[] {
    return this.open.keys().flatMap((uri) => this.read(uri) ?? []);
  }

  /** @returns the current version of a document, analysed, or null where it is not open or its analysis failed */
  read(uri: string): AnalysedDocument | null {
    const document = this.open.get(uri);
    if (!document) return null;
    const entry = this.entries.get(uri);
    if (entry?.version === document.version) return entry.analysed;
    this.cancelTimer(uri);
    return this.analyse(document, entry);
  }

  /**
   * The current version for what must not wait, as highlighting: as {@link read} gives it where it has been analysed or soon can be,
   * else amended from the version before.
   */
  glance(uri: string): AnalysedDocument | null {
    const document = this.open.get(uri), entry = this.entries.get(uri);
    if (!document || !entry || entry.version === document.version || entry.took <= PATIENCE) return this.read(uri);
    if (entry.amended?.version === document.version) return entry.amended;
    const before = entry.amended ?? entry.analysed;
    const analysis = before && this.host.amend(before.analysis, document.getText());
    if (!analysis) return this.read(uri);
    return (entry.amended = new AnalysedDocument(document, analysis));
  }

  private analyse(document: TextDocument, before: Entry | undefined): AnalysedDocument | null {
    const { uri, version } = document;
    const began = performance.now();
    try {
      const analysed = new AnalysedDocument(document, this.host.analyse(document.getText()));
      const took = performance.now() - began;
      this.entries.set(uri, { version, analysed, took, failed: false, amended: null });
      this.host.log('debug', `Analysed ${nameOf(uri)} version ${version} in ${took.toFixed(1)} ms`);
      this.host.analysed(analysed, before?.amended != null);
      return analysed;
    } catch (error) {
      this.entries.set(uri, { version, analysed: null, took: performance.now() - began, failed: true, amended: null });
      this.host.log('error', `The analysis of ${uri} version ${version} failed: ${messageOf(error)}`);
      if (!before?.failed) this.host.failed(uri, `Press Release Annotator could not analyse “${nameOf(uri)}”. You can go on editing; the log says what went wrong.`);
      return null;
    }
  }

  private schedule(document: TextDocument): void {
    const { uri } = document;
    this.cancelTimer(uri);
    // A text that takes long is analysed when it rests, so that requests are still answered in between.
    const wait = Math.max(QUIET_TIME, this.entries.get(uri)?.took ?? 0);
    this.timers.set(uri, setTimeout(() => this.read(uri), wait));
  }

  private cancelTimer(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
  }

  private forget(uri: string): void {
    this.cancelTimer(uri);
    this.entries.delete(uri);
    this.host.closed(uri);
  }
}

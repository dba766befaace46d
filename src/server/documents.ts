/** The open documents and the analysis of each: made when asked for or soon after an edit, once a version, and never for a version that is gone. Of a long text that is being typed in, an amended analysis stands in until it rests. */
import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentContentChangeEvent, TextDocuments, type Connection } from 'vscode-languageserver';
import type { Analysis } from '../analysis/annotation';
import { editBetween } from '../analysis/amend/edit';
import type { Edit } from '../annotations/anchoring/moveThrough';
import { AnalysedDocument } from './analysedDocument';
import { messageOf, nameOf } from './failure';
import { LONGEST } from './protocol';

/** What the documents need of the world around them. */
export interface DocumentsHost {
  /** Analyses a text; may throw. */
  analyse(text: string): Analysis;
  /** Brings an analysis up to an edited text, where that is quick and can be done; may throw. */
  amend(before: Analysis, text: string): Analysis | null;
  /** An analysis with what people say over it; itself where they say nothing. */
  annotated(uri: string, analysis: Analysis): Analysis;
  /** The client changed a document. @param edits with offsets before the change */
  edited(uri: string, edits: readonly Edit[], text: string): void;
  /** A version was analysed for the first time, or annotated anew; with `amended` an answer about it was given before. */
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
  /** What the analysis alone says; null where it failed. */
  raw: Analysis | null;
  /** With what people say over it. */
  analysed: AnalysedDocument | null;
  /** How long the analysis took, in milliseconds. */
  took: number;
  failed: boolean;
  /** A later version, amended. */
  amended: { readonly raw: Analysis; readonly analysed: AnalysedDocument } | null;
}

export class Documents {
  private readonly open = new TextDocuments({
    create: TextDocument.create,
    update: (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number) => this.update(document, changes, version),
  });
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
    if (entry.amended?.analysed.version === document.version) return entry.amended.analysed;
    const before = entry.amended?.raw ?? entry.raw;
    const raw = before && this.host.amend(before, document.getText());
    if (!raw) return this.read(uri);
    const analysed = new AnalysedDocument(document, this.host.annotated(uri, raw));
    entry.amended = { raw, analysed };
    return analysed;
  }

  /** What the analysis alone says of the current version; null where {@link read} gives null. */
  raw(uri: string): Analysis | null {
    return this.read(uri) && this.entries.get(uri)!.raw;
  }

  /** The text of an open document. */
  text(uri: string): string | null {
    return this.open.get(uri)?.getText() ?? null;
  }

  /** Puts what people say now over the analysis of a document. */
  renew(uri: string): void {
    const entry = this.entries.get(uri), document = this.open.get(uri);
    if (!entry?.raw || !document) return;
    if (entry.version !== document.version) { entry.amended = null; return; }
    entry.analysed = new AnalysedDocument(document, this.host.annotated(uri, entry.raw));
    this.host.analysed(entry.analysed, true);
  }

  /** As {@link renew}, for all documents. */
  renewAll(): void {
    this.open.keys().forEach((uri) => this.renew(uri));
  }

  private update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    const { uri } = document;
    // Each change has offsets in the text that the one before it left.
    for (const change of changes) {
      const before = document.getText();
      const spans = TextDocumentContentChangeEvent.isIncremental(change) ? [{ start: document.offsetAt(change.range.start), end: document.offsetAt(change.range.end), text: change.text }] : null;
      document = TextDocument.update(document, [change], version);
      const text = document.getText();
      this.host.edited(uri, spans ?? [asEdit(editBetween(before, text), text)], text);
    }
    return document;
  }

  private analyse(document: TextDocument, before: Entry | undefined): AnalysedDocument | null {
    const { uri, version } = document;
    const began = performance.now();
    try {
      const text = document.getText();
      if (text.length > LONGEST) throw new TooLong();
      const raw = this.host.analyse(text);
      const analysed = new AnalysedDocument(document, this.host.annotated(uri, raw));
      const took = performance.now() - began;
      this.entries.set(uri, { version, raw, analysed, took, failed: false, amended: null });
      this.host.log('debug', `Analysed ${nameOf(uri)} version ${version} in ${took.toFixed(1)} ms`);
      this.host.analysed(analysed, before?.amended != null);
      return analysed;
    } catch (error) {
      this.entries.set(uri, { version, raw: null, analysed: null, took: performance.now() - began, failed: true, amended: null });
      this.host.log('error', `The analysis of ${uri} version ${version} failed: ${messageOf(error)}`);
      if (!before?.failed) this.host.failed(uri, error instanceof TooLong
        ? l10n.t('“{0}” is larger than {1} MB, which no press release is, so it is not analysed. Split it into its releases.', nameOf(uri), LONGEST / 1024 / 1024)
        : l10n.t('Press Release Annotator could not analyse “{0}”. You can go on editing; the log says what went wrong.', nameOf(uri)));
      return null;
    }
  }

  private schedule(document: TextDocument): void {
    const { uri } = document;
    this.cancelTimer(uri);
    const entry = this.entries.get(uri);
    // One that was just opened is waited for; a text that takes long is analysed when it rests, so that requests are still answered in between.
    const wait = entry ? Math.max(QUIET_TIME, entry.took) : 0;
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

/** A text that no analysis is tried of. */
class TooLong extends Error {
  override readonly message = 'the text is too long';
}

const asEdit = ({ start, oldEnd, newEnd }: { start: number; oldEnd: number; newEnd: number }, text: string): Edit => ({ start, end: oldEnd, text: text.slice(start, newEnd) });

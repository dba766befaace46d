/** The annotations of the open documents: read from their sidecars, moved with the text, changed by people, written back. */
import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import { moveThrough, type Edit } from '../../annotations/anchoring/moveThrough';
import { reanchored } from '../../annotations/anchoring/reanchored';
import { requoted } from '../../annotations/anchors';
import type { Annotation, Stamp } from '../../annotations/annotation';
import type { AnnotatedRelease } from '../../annotations/layer/annotatedRelease';
import { applyAnnotations } from '../../annotations/layer/applyAnnotations';
import { mergeSidecars } from '../../annotations/sidecar/merge';
import { EMPTY_SIDECAR, readSidecar, writeSidecar, type Sidecar } from '../../annotations/sidecar/sidecar';
import { sidecarName } from '../../annotations/sidecar/sidecarName';
import { nameOf, sentenceOf } from '../failure';
import { History } from './history';
import { perform, type Deed, type Outcome } from './perform';
import type { WriteSidecarParams, WriteSidecarResult } from './protocol';

/** What the desk needs of the world around it. */
export interface DeskHost {
  /** An analysis with the names of the workspace's lexicon. */
  lexicon(uri: string, analysis: Analysis): Analysis;
  write(params: WriteSidecarParams): Promise<WriteSidecarResult>;
  /** A document's annotations are others now. */
  changed(uri: string): void;
  /** Something that the user should know: what happened, in which file, and what to do. */
  problem(uri: string, message: string): void;
}

interface Entry {
  text: string;
  sidecar: Sidecar;
  /** What the file is known to hold; null where there is none. */
  onDisk: string | null;
  /** Whether the file holds what cannot be read: it is set aside before the first writing. */
  unreadable: boolean;
  /** Whether the file lacks something that was done. */
  unsaved: boolean;
  revision: number;
  readonly history: History;
  /** Writings of one file follow each other. */
  writing: Promise<void>;
}

/** What an action came to. */
export type Done = { readonly label: string; readonly at: Span | null } | { readonly problem: string };

/** Times that a file which others write to is merged and written again. */
const ATTEMPTS = 4;

export class Desk {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly host: DeskHost) {}

  /** What is shown of a document: the analysis alone where nobody said anything. */
  shown(uri: string, analysis: Analysis): Analysis {
    return this.annotations(uri).length === 0 ? this.host.lexicon(uri, analysis) : this.annotated(uri, analysis);
  }

  /** The analysis of a document with what people say over it. */
  annotated(uri: string, analysis: Analysis): AnnotatedRelease {
    return applyAnnotations(this.named(uri, analysis), this.annotations(uri));
  }

  /** An analysis with the names of the workspace's lexicon. */
  named(uri: string, analysis: Analysis): Analysis {
    return this.host.lexicon(uri, analysis);
  }

  /** What people say of a document. */
  annotations(uri: string): readonly Annotation[] {
    return this.entries.get(uri)?.sidecar.annotations ?? [];
  }

  /** Counts up with each change of the document's text or annotations. */
  revision(uri: string): number {
    return this.entries.get(uri)?.revision ?? 0;
  }

  undoLabel(uri: string): string | null { return this.entries.get(uri)?.history.undoLabel ?? null; }
  redoLabel(uri: string): string | null { return this.entries.get(uri)?.history.redoLabel ?? null; }

  /**
   * Takes over a sidecar as it is in its file: the first time as it is, later by merging what others wrote with what is not written yet.
   * @param content null where there is no file
   */
  loaded(uri: string, content: string | null, text: string): void {
    const known = this.entries.get(uri);
    if (known?.onDisk === content && known !== undefined) return;
    const entry = known ?? this.open(uri, text);
    const merged = known === undefined || !known.unsaved || content === null ? content : mergeSidecars(known.onDisk, this.contentOf(uri, known), content, sidecarName(nameOf(uri))).content ?? content;
    const { sidecar, problems } = readSidecar(merged ?? '', text, nameOf(uri));
    entry.onDisk = content;
    entry.unreadable = sidecar === null;
    for (const { message } of problems) this.host.problem(uri, message);
    // Where the file is damaged, what was known stays, and is written beside it with the next change.
    if (sidecar !== null) entry.sidecar = { ...sidecar, annotations: reanchored(text, sidecar.annotations) };
    entry.revision++;
    this.host.changed(uri);
    if (sidecar !== null && merged !== content) this.save(uri);
  }

  /** Follows the edits of a change of a document's text. @param edits with offsets before the change */
  edited(uri: string, edits: readonly Edit[], text: string): void {
    const entry = this.entries.get(uri) ?? this.open(uri, text);
    entry.text = text;
    entry.revision++;
    if (entry.sidecar.annotations.length > 0) entry.sidecar = { ...entry.sidecar, annotations: moveThrough(entry.sidecar.annotations, edits, text) };
    entry.history.follow((annotations) => moveThrough(annotations, edits, text));
  }

  /** Does what a person asks for. @param release the document with its annotations, as {@link annotated} gave it for this revision */
  perform(uri: string, release: AnnotatedRelease, deed: Deed, stamp: () => Stamp): Done {
    return this.change(uri, release.document.text, (annotations) => perform(release, annotations, deed, stamp));
  }

  /** Does what gives other annotations, as one change that can be undone. @param text of the document */
  change(uri: string, text: string, work: (annotations: readonly Annotation[]) => Outcome): Done {
    const entry = this.entries.get(uri) ?? this.open(uri, text);
    const before = entry.sidecar.annotations;
    const outcome = work(before);
    if ('problem' in outcome) return outcome;
    entry.history.record(outcome.label, before, outcome.annotations);
    this.replace(uri, entry, outcome.annotations);
    return { label: outcome.label, at: outcome.at };
  }

  /** Takes the last change back, or does it again. */
  step(uri: string, direction: 'undo' | 'redo'): Done {
    const entry = this.entries.get(uri);
    const label = entry && (direction === 'undo' ? entry.history.undoLabel : entry.history.redoLabel);
    const annotations = entry?.history[direction](entry.sidecar.annotations);
    if (!entry || !annotations) return { problem: direction === 'undo' ? l10n.t('There is no annotation change to undo.') : l10n.t('There is no annotation change to redo.') };
    this.replace(uri, entry, annotations);
    return { label: label!, at: null };
  }

  /** The document itself was written: places in the sidecar become those of the file. */
  saved(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry && entry.sidecar.annotations.length > 0 && this.contentOf(uri, entry) !== entry.onDisk) this.save(uri);
  }

  /** Forgets a document that was closed, once all is written. */
  async closed(uri: string): Promise<void> {
    await this.entries.get(uri)?.writing;
    this.entries.delete(uri);
  }

  private open(uri: string, text: string): Entry {
    const entry: Entry = { text, sidecar: EMPTY_SIDECAR, onDisk: null, unreadable: false, unsaved: false, revision: 0, history: new History(), writing: Promise.resolve() };
    this.entries.set(uri, entry);
    return entry;
  }

  private replace(uri: string, entry: Entry, annotations: readonly Annotation[]): void {
    entry.sidecar = { ...entry.sidecar, annotations };
    entry.revision++;
    this.host.changed(uri);
    this.save(uri);
  }

  private contentOf(uri: string, { sidecar, text }: Entry): string {
    return writeSidecar({ ...sidecar, annotations: requoted(text, sidecar.annotations) }, text, nameOf(uri));
  }

  private save(uri: string): void {
    const entry = this.entries.get(uri)!;
    entry.unsaved = true;
    // What cannot be written now is written with the next change, whatever went wrong.
    entry.writing = entry.writing.then(() => this.write(uri, entry)).catch((error: unknown) => this.host.problem(uri, l10n.t('The annotations could not be written to “{0}”: {1} They are kept while the release is open.', sidecarName(nameOf(uri)), sentenceOf(error))));
  }

  private async write(uri: string, entry: Entry, attempts = ATTEMPTS): Promise<void> {
    const content = this.contentOf(uri, entry);
    if (content === entry.onDisk) { entry.unsaved = false; return; }
    const result = await this.host.write({ uri, content, expected: entry.onDisk, setAside: entry.unreadable });
    if (result.outcome === 'written') {
      entry.onDisk = content;
      entry.unreadable = false;
      entry.unsaved = this.contentOf(uri, entry) !== content;
    } else if (result.outcome === 'failed') {
      this.host.problem(uri, result.message);
    } else if (result.outcome === 'conflict') {
      this.loaded(uri, result.content, entry.text);
      if (attempts > 1) await this.write(uri, entry, attempts - 1);
    }
  }
}
